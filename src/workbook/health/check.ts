/** The health check: reads the whole programme and lists every problem with its cell. Writes nothing. */
import { addressOf, extent } from '../address';
import { stopIfAborted } from '../change';
import { programmeError } from '../errors';
import { readExisting, recipeFor, type Existing } from '../existing';
import { inTurn } from '../in-turn';
import { tableBody, tableColumn } from '../layout';
import { entryProblems, validationProblem, type Choices, type EnteredTable } from './entries';
import { formulaCells, type FormulaCells } from './formulas';
import { gone } from './gone';
import { ERROR_VALUE, type Problem } from './problem';
import { isChecked, Reader } from './reader';
import { enteredFields } from './settings';
import type { LocatedSheet } from '../locate';
import type { CreateHooks } from '../programme';
import type { Recipe } from '../recipe';

/** The programme itself, its formulas, and what was entered. */
const PARTS = 3;

export async function checkHealth({ onProgress, signal }: CreateHooks = {}): Promise<Problem[]> {
  const begin = (part: number) => {
    stopIfAborted(signal);
    onProgress?.({ step: 'checking', done: part, total: PARTS });
  };
  try {
    return await Excel.run(async (context) => {
      begin(0);
      const existing = await readExisting(context);
      const { located } = existing;
      const recipe = recipeFor(existing, located.state.language, located.text);
      const reader = new Reader(context, signal);
      begin(1);
      const formulas = await formulaProblems(reader, formulaCells(located, recipe));
      begin(2);
      const entries = await enteredProblems(reader, existing, recipe);
      return [...gone(located, recipe), ...entries, ...formulas];
    });
  } catch (error) {
    throw programmeError(error, true);
  }
}

/** Of a value, or what a formula's text has around it. */
const QUOTED = 16;

async function formulaProblems(reader: Reader, expected: readonly FormulaCells[]): Promise<Problem[]> {
  const loaded = [];
  for (const cells of expected) {
    const range = reader.range(cells.sheetId, addressOf(cells.at));
    // The formula comes back with each cell, and its value.
    await reader.load(range, 'values,formulas', cells.at.rows, cells.formula(0).length + 2 * QUOTED);
    loaded.push({ cells, range });
  }
  await reader.sync();
  const problems = await inTurn(loaded, ({ cells, range }) =>
    range.formulas.flatMap(([formula]: unknown[], row) =>
      formulaProblem(cells, row, formula, range.values[row]![0] as string | number | boolean),
    ),
  );
  return problems.flat();
}

function formulaProblem(
  { sheet, sheetId, subject, at, formula }: FormulaCells,
  row: number,
  found: unknown,
  value: string | number | boolean,
): Problem[] {
  const expected = formula(row);
  if (expected === '') return [];
  const problem = (kind: Problem['kind'], remedy: boolean): Problem => ({
    kind,
    sheet,
    address: addressOf(extent({ row: at.top + row, column: at.left }, 1, 1)),
    subject,
    value,
    ...(remedy && { remedy: { enter: expected, sheetId } }),
  });
  if (typeof found !== 'string' || !found.startsWith('=')) return [problem('overwritten', true)];
  if (value === '#NAME?') return [problem('stuck', true)];
  return typeof value === 'string' && ERROR_VALUE.test(value) ? [problem('error', value === '#REF!')] : [];
}

async function enteredProblems(reader: Reader, { located }: Existing, recipe: Recipe): Promise<Problem[]> {
  const sheets = [...located.sheets.values()];
  const fields = await enteredFields(reader, sheets, recipe);
  const tables = await enteredTables(reader, sheets, recipe);
  const choices = choicesIn(tables, recipe);
  const problems = await inTurn(tables, (table) => [
    ...entryProblems(table, choices),
    ...table.unchecked.map((column) => validationProblem(table, column, table.sheetId)),
  ]);
  return [...fields(choices), ...problems.flat()];
}

interface LoadedTable extends EnteredTable {
  readonly sheetId: string;
  /** Columns whose cells do not all check what is entered any more. */
  readonly unchecked: readonly EnteredTable['place']['table']['columns'][number][];
}

async function enteredTables(
  reader: Reader,
  sheets: readonly LocatedSheet[],
  { references }: Recipe,
): Promise<LoadedTable[]> {
  const loading = [];
  for (const { id, name, place } of sheets) {
    for (const table of place.tables.values()) {
      const body = tableBody(table);
      const range = reader.range(id, addressOf(body));
      await reader.load(range, 'values', body.rows * body.columns);
      const validated = table.table.columns
        .filter(({ key, validation }) => validation !== undefined && table.columns.has(key))
        .map((column) => ({
          column,
          validation: reader.range(id, addressOf(tableColumn(table, column.key))).dataValidation.load('type'),
        }));
      loading.push({ id, name, table, range, validated });
    }
  }
  await reader.sync();
  return loading.map(({ id, name, table, range, validated }) => ({
    sheetId: id,
    sheet: name,
    place: table,
    values: range.values as (string | number | boolean)[][],
    header: (key) => references.header(table.table, key),
    unchecked: validated.filter(({ validation }) => !isChecked(validation)).map(({ column }) => column),
  }));
}

/** The texts of a list are gathered when the first entry asks for them: most columns are no list. */
function choicesIn(tables: readonly LoadedTable[], { text }: Recipe): Choices {
  const lists = new Map<string, { readonly title: string; readonly texts: () => ReadonlySet<string> }>();
  for (const { place, values } of tables) {
    const { table, columns } = place;
    for (const { key } of table.columns) {
      const column = columns.get(key);
      if (column === undefined) continue;
      const title = text(`tables.${table.key}.title`);
      const entry = { title, texts: once(() => textsIn(values, column - place.all.left)) };
      lists.set(`${table.name}[${key}]`, entry);
      const list = table.lists?.[key];
      if (list !== undefined) lists.set(list, entry);
    }
  }
  return {
    of: (list) => lists.get(list)?.texts(),
    titleOf: (list) => lists.get(list)?.title ?? list,
  };
}

const textsIn = (rows: LoadedTable['values'], column: number): ReadonlySet<string> =>
  new Set(rows.map((row) => String(row[column]).trim().toLowerCase()));

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
