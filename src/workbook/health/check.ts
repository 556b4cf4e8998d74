/** The health check: reads the whole programme and lists every problem with its cell. Writes nothing. */
import { addressOf, extent } from '../address';
import { programmeError } from '../errors';
import { readExisting, recipeFor, type Existing } from '../existing';
import { tableBody, tableColumn } from '../layout';
import { entryProblems, validationProblem, type Choices, type EnteredTable } from './entries';
import { formulaCells, type FormulaCells } from './formulas';
import type { LocatedSheet } from '../locate';
import type { Recipe } from '../recipe';
import type { Problem } from './problem';

/** Cells asked for in one request: an answer must stay below 5 MB in Excel on the web. */
const CELLS_PER_REQUEST = 40_000;

export async function checkHealth(): Promise<Problem[]> {
  try {
    return await Excel.run(async (context) => {
      const existing = await readExisting(context);
      const { located } = existing;
      const recipe = recipeFor(existing, located.state.language, located.text);
      const reader = new Reader(context);
      const formulas = await formulaProblems(reader, formulaCells(located, recipe));
      const entries = await enteredProblems(reader, existing, recipe);
      return [...gone(existing, recipe), ...entries, ...formulas];
    });
  } catch (error) {
    throw programmeError(error, true);
  }
}

/** Loads ranges, as many at a time as an answer holds. */
class Reader {
  private asked = 0;

  constructor(readonly context: Excel.RequestContext) {}

  range(sheetId: string, address: string): Excel.Range {
    return this.context.workbook.worksheets.getItem(sheetId).getRange(address);
  }

  /** Loads `what` of a range of so many cells, after a request when this one is full. */
  async load(range: Excel.Range, what: string, cells: number): Promise<void> {
    if (this.asked + cells > CELLS_PER_REQUEST) await this.sync();
    this.asked += cells;
    range.load(what);
  }

  async sync(): Promise<void> {
    this.asked = 0;
    await this.context.sync();
  }
}

async function formulaProblems(reader: Reader, expected: readonly FormulaCells[]): Promise<Problem[]> {
  const loaded = [];
  for (const cells of expected) {
    const range = reader.range(cells.sheetId, addressOf(cells.at));
    await reader.load(range, 'values,formulas', 2 * cells.at.rows);
    loaded.push({ cells, range });
  }
  await reader.sync();
  return loaded.flatMap(({ cells, range }) =>
    range.formulas.flatMap(([formula]: unknown[], row) =>
      formulaProblem(cells, row, formula, range.values[row]![0] as string | number | boolean),
    ),
  );
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
  if (typeof value === 'string' && /^#(REF!|VALUE!|DIV\/0!|NUM!|NULL!|N\/A|SPILL!|CALC!)$/.test(value)) {
    return [problem('error', value === '#REF!')];
  }
  return [];
}

async function enteredProblems(reader: Reader, { located }: Existing, recipe: Recipe): Promise<Problem[]> {
  const tables = await enteredTables(reader, [...located.sheets.values()], recipe);
  const choices = choicesIn(tables, recipe);
  return tables.flatMap((table) => [
    ...entryProblems(table, choices),
    ...table.unchecked.map((column) => validationProblem(table, column, table.sheetId)),
  ]);
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
    unchecked: validated
      .filter(({ validation }) => !CHECKS.has(String(validation.type)))
      .map(({ column }) => column),
  }));
}

/** Kinds of validation that check something, over all cells of a column. */
const CHECKS: ReadonlySet<string> = new Set([
  'WholeNumber',
  'Decimal',
  'List',
  'Date',
  'Time',
  'TextLength',
  'Custom',
]);

function choicesIn(tables: readonly LoadedTable[], { text }: Recipe): Choices {
  const columns = new Map<string, { readonly texts: ReadonlySet<string>; readonly title: string }>();
  for (const { place, values } of tables) {
    const { table } = place;
    for (const { key } of table.columns) {
      const column = place.columns.get(key);
      if (column === undefined) continue;
      const texts = new Set(
        values.map((row) =>
          String(row[column - place.all.left])
            .trim()
            .toLowerCase(),
        ),
      );
      const entry = { texts, title: text(`tables.${table.key}.title`) };
      columns.set(`${table.name}[${key}]`, entry);
      const list = table.lists?.[key];
      if (list !== undefined) columns.set(list, entry);
    }
  }
  return {
    of: (list) => columns.get(list)?.texts,
    titleOf: (list) => columns.get(list)?.title ?? list,
  };
}

/** What should be there and is not: deleted sheets, tables, columns, fields, areas. */
function gone({ located }: Existing, { sheets, text }: Recipe): Problem[] {
  const problem = (sheet: string, subject: string): Problem => ({
    kind: 'gone',
    sheet,
    subject,
    remedy: { rebuild: true },
  });
  return sheets.flatMap((declared) => {
    const sheet = located.sheets.get(declared.key);
    const name = text(`sheets.${declared.key}.name`);
    if (!sheet) return [problem(name, name)];
    const blocks = sheet.missing.map((key) => problem(sheet.name, titleOf(key, declared, text)));
    const columns = [...sheet.place.tables.values()].flatMap((table) =>
      table.table.columns
        .filter(({ key }) => !table.columns.has(key))
        .map(({ key }) => problem(sheet.name, text(`tables.${table.table.key}.columns.${key}`))),
    );
    return [...blocks, ...columns];
  });
}

const SECTIONS = {
  table: 'tables',
  fields: 'fields',
  area: 'areas',
  timeline: 'timelines',
  tiles: 'sheets',
} as const;

function titleOf(key: string, declared: Recipe['sheets'][number], text: Recipe['text']): string {
  const block = declared.blocks.find((one) => one.key === key);
  if (!block || block.kind === 'tiles') return text(`sheets.${declared.key}.title`);
  return text(`${SECTIONS[block.kind]}.${key}.title`);
}
