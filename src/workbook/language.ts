/** Switches the whole workbook to another language: words, headers, formulas, formats and default texts; never a cell of the user's. */
import { addressOf, extent, type Cell } from './address';
import { asText } from './cells';
import { ProgrammeError } from './errors';
import { carryOut, roundTrip } from './change';
import { buildersOf, readExisting, recipeFor, reenter, sheetsThere, type Existing } from './existing';
import { inTurn } from './in-turn';
import { tableColumn } from './layout';
import { united } from './layers';
import { formattedCells, type FormattedCells } from './formats';
import { everywhere } from './sheet-writer';
import { writeState, type State } from './state';
import { workbookCatalogue, workbookText } from './text';
import { Translation, wordsIn } from './words';
import type { Language } from '../i18n';
import type { Recipe } from './recipe';
import type { CreateHooks } from './programme';

/** A cell whose text is ours, before and after. */
interface WordCell {
  readonly sheet: string;
  readonly cell: Cell;
  readonly before: string;
  readonly after: string;
}

interface SheetName {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

interface Plan {
  readonly existing: Existing;
  readonly before: Recipe;
  readonly after: Recipe;
  readonly words: readonly WordCell[];
  readonly names: readonly SheetName[];
  /** Cells whose number format is still the one we gave. */
  readonly formatted: readonly FormattedCells[];
  readonly state: State;
}

export async function switchLanguage(language: Language, hooks?: CreateHooks): Promise<void> {
  await carryOut<Plan>(
    {
      plan: (context) => planned(context, language),
      touches: ({ existing }) => sheetsThere(existing),
      restructures: ({ names }) => names.length > 0,
      async write(context, plan, report) {
        report('sheets');
        rename(context.workbook, plan.names, 'after');
        await writeWords(context, plan, 'after');
        await roundTrip(context);
        report('tables');
        await reenter(context.workbook, plan.existing, plan.after);
        await roundTrip(context);
        report('finishing');
        writeState(context.workbook, plan.state);
        await context.sync();
      },
      async undo(context, plan) {
        rename(context.workbook, plan.names, 'before');
        await writeWords(context, plan, 'before');
        await roundTrip(context);
        await reenter(context.workbook, plan.existing, plan.before);
        writeState(context.workbook, plan.existing.located.state);
        await roundTrip(context);
      },
    },
    hooks,
  );
}

async function planned(context: Excel.RequestContext, language: Language): Promise<Plan> {
  const existing = await readExisting(context);
  const { state, text } = existing.located;
  const target = await workbookText(language);
  const names = sheetNames(existing, target);
  const before = recipeFor(existing, state.language, text);
  const formatted = formattedCells(context, existing, before);
  const { cells, kept } = await wordCells(context, existing, language);
  return {
    existing,
    before,
    formatted: formatted(),
    after: recipeFor(existing, language, target),
    words: cells,
    names,
    state: { ...state, language, kept: [...new Set([...state.kept, ...kept])] },
  };
}

/** Sheets that still have the names we gave them; those the user has renamed keep theirs. */
function sheetNames({ located }: Existing, target: (key: string) => string): SheetName[] {
  const ours = [
    ...[...located.sheets].map(([key, { id, name }]) => ({ key, id, name })),
    ...(located.calculations ? [{ key: 'calculations', ...located.calculations }] : []),
  ];
  const renamed = ours
    .filter(({ key, name }) => name === located.text(`sheets.${key}.name`))
    .map(({ key, id, name }) => ({ id, before: name, after: target(`sheets.${key}.name`) }))
    .filter(({ before, after }) => before !== after);
  const leaving = new Set(renamed.map(({ before }) => before));
  const staying = new Set(
    located.present.sheets.filter((name) => !leaving.has(name)).map((name) => name.toLowerCase()),
  );
  const collisions = renamed.filter(({ after }) => staying.has(after.toLowerCase()));
  if (collisions.length > 0) {
    throw new ProgrammeError('collision', true, {
      collisions: collisions.map(({ after }) => ({ kind: 'sheet', name: after })),
    });
  }
  return renamed;
}

/** One sheet's new name may be another's old one: all get out of each other's way first. */
function rename(workbook: Excel.Workbook, names: readonly SheetName[], to: 'before' | 'after'): void {
  names.forEach(({ id }, index) => (workbook.worksheets.getItem(id).name = `_CapIA ${index}`));
  for (const name of names) workbook.worksheets.getItem(name.id).name = name[to];
}

/** Ranges written in one request: with a few hundred bytes each they stay well below Excel's 5 MB. */
const RANGES = 3000;

async function writeWords(context: Excel.RequestContext, plan: Plan, to: 'before' | 'after'): Promise<void> {
  const { workbook } = context;
  const recipe = plan[to];
  const { sheets, calculations } = buildersOf(workbook, plan.existing, recipe);
  calculations?.words();
  await inTurn(sheets.values(), (builder) => builder.words());
  for (const [index, { sheet, at, values }] of runsOf(plan.words, to).entries()) {
    if (index % RANGES === RANGES - 1) await roundTrip(context);
    workbook.worksheets.getItem(sheet).getRange(addressOf(at)).values = values;
  }
  for (const { sheet, at, type } of plan.formatted) {
    workbook.worksheets.getItem(sheet).getRange(addressOf(at)).numberFormat = everywhere(
      recipe.formats.of(type),
    );
  }
}

/** Cells side by side and below each other, with their texts. */
function runsOf(words: readonly WordCell[], to: 'before' | 'after') {
  return [...new Set(words.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const own = words.filter((word) => word.sheet === sheet);
    const keyOf = (row: number, column: number) => `${row} ${column}`;
    const texts = new Map(own.map((word) => [keyOf(word.cell.row, word.cell.column), asText(word[to])]));
    return united(own.map(({ cell }) => extent(cell, 1, 1))).map((at) => ({
      sheet,
      at,
      values: Array.from({ length: at.rows }, (_row, down) =>
        Array.from({ length: at.columns }, (_cell, across) =>
          texts.get(keyOf(at.top + down, at.left + across))!,
        ),
      ),
    }));
  });
}

/** Every cell that holds one of our words, by the columns and fields that say they do. */
async function wordCells(
  context: Excel.RequestContext,
  { located }: Existing,
  language: Language,
): Promise<{ cells: WordCell[]; kept: string[] }> {
  const places = [...located.sheets.values()].flatMap(({ id, place }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const columns = [...place.tables.values()].flatMap((table) =>
      table.table.columns
        .filter(({ key, words }) => words !== undefined && table.columns.has(key))
        .map((column) => ({ words: column.words!, at: tableColumn(table, column.key) })),
    );
    const fields = place.declared.blocks
      .filter((block) => block.kind === 'fields')
      .flatMap((block) => block.fields)
      .filter(({ words, name }) => words !== undefined && place.fields.has(name))
      .map((field) => ({ words: field.words!, at: extent(place.fields.get(field.name)!, 1, 1) }));
    return [...columns, ...fields].map(({ words, at }) => ({
      id,
      words,
      at,
      range: sheet.getRange(addressOf(at)).load('values'),
    }));
  });
  const [from, to] = await Promise.all(
    [located.state.language, language].map((one) => workbookCatalogue(one)),
  );
  await context.sync();

  const kept = new Set(located.state.kept);
  const translations = new Map(
    [...new Set(places.map(({ words }) => words))].map((section) => [
      section,
      new Translation(section, wordsIn(from!, section), wordsIn(to!, section), kept),
    ]),
  );
  const texts = places.flatMap(({ id, words, at, range }) =>
    range.values.flatMap(([value], row) =>
      typeof value === 'string' && value !== ''
        ? [{ sheet: id, words, cell: { row: at.top + row, column: at.left }, before: value }]
        : [],
    ),
  );
  for (const { words, before } of texts) translations.get(words)!.see(before);
  return {
    cells: texts
      .map(({ words, ...cell }) => ({ ...cell, after: translations.get(words)!.translated(cell.before) }))
      .filter(({ before, after }) => before !== after),
    kept: [...translations.values()].flatMap((translation) => translation.toKeep()),
  };
}
