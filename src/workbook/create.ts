/**
 * Creates the programme in the open workbook, all or nothing: a few round trips, and whatever one of them made is removed
 * again when it or a later one fails.
 */
import { CALCULATIONS, CalculationsBuilder, spillCells } from './build/calculations';
import { SheetBuilder } from './build/sheets';
import type { Slice } from './build/block';
import { programmeError, ProgrammeError } from './errors';
import { findArea } from './layout';
import { newPlace, sheetAnchor } from './place';
import { constantNames, definedNamesOn, recipeOf, tableNamesOn, type Recipe } from './recipe';
import { CONSTANTS, modulesOf } from './sheets';
import { STATE_ADDRESS, STATE_SHEET, stateCells, WORKBOOK_VERSION } from './state';
import { summaryOf } from './summary';
import { supports } from './supports';
import { workbookText } from './text';
import type { Collision, CreateHooks, ProgrammeOptions, ProgrammeSummary, Step } from './programme';

const STEPS: readonly Step[] = ['checking', 'sheets', 'tables', 'charts', 'finishing'];

export async function createProgramme(
  options: ProgrammeOptions,
  hooks: CreateHooks = {},
): Promise<ProgrammeSummary> {
  const report = (step: Step) => {
    if (hooks.signal?.aborted) throw new ProgrammeError('cancelled', true);
    hooks.onProgress?.({ step, done: STEPS.indexOf(step), total: STEPS.length });
  };

  let recipe: Recipe;
  let before: Before;
  try {
    report('checking');
    recipe = await recipeFor(options);
    before = await look(recipe);
  } catch (error) {
    throw programmeError(error, true);
  }
  if (before.collisions.length > 0)
    throw new ProgrammeError('collision', true, { collisions: before.collisions });

  try {
    // Waiting for the end of cell editing rather than failing: from here on a failure means undoing.
    await Excel.run({ delayForCellEdit: true, mergeUndoGroup: supports('1.20') }, (context) =>
      build(context, recipe, before, report),
    );
  } catch (error) {
    hooks.onProgress?.({ step: 'undoing', done: 0, total: 1 });
    throw programmeError(error, await undo(recipe, before));
  }
  hooks.onProgress?.({ step: 'finishing', done: STEPS.length, total: STEPS.length });
  return summaryOf(recipe, options.company);
}

/** The recipe of a new programme, with the words, the sample and the holidays it needs. */
export async function recipeFor(options: ProgrammeOptions): Promise<Recipe> {
  const text = await workbookText(options.language);
  if (!options.sample) return recipeOf(options, text);
  const { sampleDay, sampleRows } = await import(/* webpackChunkName: "sample" */ './sample');
  return recipeOf(
    { ...options, asOf: options.asOf ?? sampleDay(options.start) },
    text,
    sampleRows(options.language, options.start, text),
  );
}

async function build(
  context: Excel.RequestContext,
  recipe: Recipe,
  before: Before,
  report: (step: Step) => void,
): Promise<void> {
  const { workbook } = context;
  const roundTrip = async () => {
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    await context.sync();
  };
  const rowsOf = (key: string) => recipe.content.rows[key]?.length ?? 0;
  const added = (key: string) => workbook.worksheets.add(recipe.text(`sheets.${key}.name`));

  report('sheets');
  const sheets = new Map(recipe.sheets.map((declared) => [declared.key, added(declared.key)]));
  const builders = recipe.sheets.map(
    (declared) =>
      new SheetBuilder({ workbook, sheet: sheets.get(declared.key)!, recipe }, newPlace(declared, rowsOf)),
  );
  for (const builder of builders) builder.place();
  const spills = recipe.sheets.flatMap((sheet) => sheet.spills ?? []);
  const calculations = new CalculationsBuilder({ workbook, sheet: added(CALCULATIONS), recipe });
  calculations.placeSheet();
  const spillsAt = spillCells(spills);
  calculations.place(spills, spillsAt);
  for (const [name, formula] of Object.entries(CONSTANTS)) workbook.names.add(name, formula);
  await roundTrip();
  await writeSlices(
    builders.flatMap((builder) => builder.slices()),
    roundTrip,
  );

  report('tables');
  calculations.calculate(spills, spillsAt);
  for (const builder of builders) {
    builder.calculate();
    builder.rules();
  }
  await roundTrip();

  report('charts');
  for (const builder of builders) {
    builder.draw((key) => {
      const { sheet, area } = findArea(key);
      return { sheet: sheets.get(sheet.key)!, area };
    });
  }
  await roundTrip();

  report('finishing');
  const state = workbook.worksheets.add(STATE_SHEET);
  state.getRange(STATE_ADDRESS).values = stateCells({
    version: WORKBOOK_VERSION,
    language: recipe.language,
    modules: modulesOf(recipe.sheets),
    kept: [],
  });
  state.visibility = 'VeryHidden';
  const first = builders[0]!.worksheet;
  first.activate();
  first.getRange('A1').select();
  // A new workbook's single empty sheet would only be in the way.
  if (before.blankSheet !== undefined) workbook.worksheets.getItem(before.blankSheet).delete();
  await context.sync();
}

/** Characters of content in one request, well below the 5 MB Excel on the web takes. */
const REQUEST = 1_500_000;

async function writeSlices(slices: readonly Slice[], roundTrip: () => Promise<void>): Promise<void> {
  let size = 0;
  for (const { characters, write } of slices) {
    if (size > 0 && size + characters > REQUEST) {
      await roundTrip();
      size = 0;
    }
    write();
    size += characters;
  }
  if (size > 0) await roundTrip();
}

/** The workbook as it was found. */
interface Before {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly activeSheet: string;
  /** The only sheet, when nothing is on it. */
  readonly blankSheet: string | undefined;
  readonly collisions: readonly Collision[];
}

async function look(recipe: Recipe): Promise<Before> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    const used = active.getUsedRangeOrNullObject();
    worksheets.load('items/name');
    tables.load('items/name');
    names.load('items/name');
    active.load('name,charts/count');
    used.load('address');
    await context.sync();

    const found = {
      sheet: worksheets.items.map((sheet) => sheet.name),
      table: tables.items.map((table) => table.name),
      name: names.items.map((name) => name.name),
    };
    const blank = worksheets.items.length === 1 && used.isNullObject && active.charts.count === 0;
    return {
      sheets: new Set(found.sheet),
      names: new Set(found.name),
      activeSheet: active.name,
      blankSheet: blank ? active.name : undefined,
      collisions: collisionsOf(found, recipe),
    };
  });
}

/** Sheets, tables and names of the workbook that are called as ours would be; Excel does not tell upper from lower case. */
function collisionsOf(
  found: Readonly<Record<'sheet' | 'table' | 'name', readonly string[]>>,
  recipe: Recipe,
): Collision[] {
  const wanted = {
    sheet: sheetNames(recipe),
    table: recipe.sheets.flatMap(tableNamesOn),
    name: definedNames(recipe),
  };
  return (['sheet', 'table', 'name'] as const).flatMap((kind) => {
    // Tables and names share one namespace in Excel.
    const ours = kind === 'sheet' ? wanted.sheet : [...wanted.table, ...wanted.name];
    const lower = new Set(ours.map((name) => name.toLowerCase()));
    return found[kind].filter((name) => lower.has(name.toLowerCase())).map((name) => ({ kind, name }));
  });
}

function sheetNames({ sheets, text }: Recipe): string[] {
  return [...sheets.map(({ key }) => key), CALCULATIONS]
    .map((key) => text(`sheets.${key}.name`))
    .concat(STATE_SHEET);
}

function definedNames({ sheets }: Recipe): string[] {
  return [...sheets.flatMap(definedNamesOn), sheetAnchor(CALCULATIONS), ...constantNames()];
}

const UNDO_ATTEMPTS = 2;

/** Removes every sheet and name of ours; none of them was there before. True when the workbook is as it was. */
async function undo(recipe: Recipe, before: Before): Promise<boolean> {
  for (let attempt = 1; attempt <= UNDO_ATTEMPTS; attempt++) {
    try {
      await Excel.run({ delayForCellEdit: true }, (context) => removeOurs(context, recipe, before));
      return true;
    } catch {
      // The connection that failed may be back on the second attempt.
    }
  }
  return false;
}

async function removeOurs(context: Excel.RequestContext, recipe: Recipe, before: Before): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  await context.sync();

  const ours = { sheets: new Set(sheetNames(recipe)), names: new Set(definedNames(recipe)) };
  const present = new Set(worksheets.items.map((sheet) => sheet.name));
  if (before.blankSheet !== undefined && !present.has(before.blankSheet)) worksheets.add(before.blankSheet);
  worksheets.getItem(before.activeSheet).activate();
  for (const name of names.items) if (ours.names.has(name.name)) name.delete();
  for (const sheet of worksheets.items) if (ours.sheets.has(sheet.name)) sheet.delete();
  await context.sync();
}
