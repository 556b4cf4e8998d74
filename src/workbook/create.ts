/**
 * Creates the programme in the open workbook, all or nothing: a few round trips, and whatever one of them made is removed
 * again when it or a later one fails.
 */
import { CALCULATIONS, CalculationsBuilder, spillCells } from './build/calculations';
import { SheetBuilder } from './build/sheets';
import type { Slice } from './build/block';
import { carryOut, roundTrip, type Report } from './change';
import { collisionsBetween } from './collisions';
import { ProgrammeError } from './errors';
import { inTurn } from './in-turn';
import { findArea } from './layout';
import { newPlace, sheetAnchor } from './place';
import { constantNames, definedNamesOn, recipeOf, tableNamesOn, type Recipe } from './recipe';
import { CONSTANTS, modulesOf } from './sheets';
import { STATE_ADDRESS, STATE_SHEET, stateCells, WORKBOOK_VERSION } from './state';
import { summaryOf } from './summary';
import { workbookText } from './text';
import type { Collision, CreateHooks, ProgrammeOptions, ProgrammeSummary } from './programme';

interface Plan {
  readonly recipe: Recipe;
  readonly before: Before;
}

export async function createProgramme(
  options: ProgrammeOptions,
  hooks?: CreateHooks,
): Promise<ProgrammeSummary> {
  const { recipe } = await carryOut<Plan>(
    {
      async plan(context) {
        const recipe = await recipeFor(options);
        const before = await look(context, recipe);
        if (before.collisions.length > 0) {
          throw new ProgrammeError('collision', true, { collisions: before.collisions });
        }
        return { recipe, before };
      },
      restructures: () => true,
      write: build,
      undo: removeOurs,
    },
    hooks,
  );
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

async function build(context: Excel.RequestContext, { recipe, before }: Plan, report: Report): Promise<void> {
  const { workbook } = context;
  const rowsOf = (key: string) => recipe.content.rows[key]?.length ?? 0;
  const added = (key: string) => workbook.worksheets.add(recipe.text(`sheets.${key}.name`));

  report('sheets');
  const sheets = new Map(recipe.sheets.map((declared) => [declared.key, added(declared.key)]));
  const builders = recipe.sheets.map(
    (declared) =>
      new SheetBuilder({ workbook, sheet: sheets.get(declared.key)!, recipe }, newPlace(declared, rowsOf)),
  );
  await inTurn(builders, (builder) => builder.place());
  const spills = recipe.sheets.flatMap((sheet) => sheet.spills ?? []);
  const calculations = new CalculationsBuilder({ workbook, sheet: added(CALCULATIONS), recipe });
  calculations.placeSheet();
  const spillsAt = spillCells(spills);
  calculations.place(spills, spillsAt);
  for (const [name, formula] of Object.entries(CONSTANTS)) workbook.names.add(name, formula);
  await roundTrip(context);
  await writeSlices(
    context,
    builders.flatMap((builder) => builder.slices()),
  );

  report('tables');
  calculations.calculate(spills, spillsAt);
  await inTurn(builders, (builder) => {
    builder.calculate();
    builder.rules();
  });
  await roundTrip(context);

  report('charts');
  const sourceOf = (key: string) => {
    const { sheet, area } = findArea(key);
    return { sheet: sheets.get(sheet.key)!, area };
  };
  await inTurn(builders, (builder) => builder.draw(sourceOf));
  await roundTrip(context);

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

async function writeSlices(context: Excel.RequestContext, slices: readonly Slice[]): Promise<void> {
  let size = 0;
  for (const { characters, write } of slices) {
    if (size > 0 && size + characters > REQUEST) {
      await roundTrip(context);
      size = 0;
    }
    write();
    size += characters;
  }
  if (size > 0) await roundTrip(context);
}

/** The workbook as it was found. */
interface Before {
  readonly activeSheet: string;
  /** The only sheet, when nothing is on it. */
  readonly blankSheet: string | undefined;
  readonly collisions: readonly Collision[];
}

async function look(context: Excel.RequestContext, recipe: Recipe): Promise<Before> {
  const { worksheets, tables, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  const used = active.getUsedRangeOrNullObject();
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  active.load('name,charts/count');
  used.load('address');
  await context.sync();

  const called = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
  const blank = worksheets.items.length === 1 && used.isNullObject && active.charts.count === 0;
  return {
    activeSheet: active.name,
    blankSheet: blank ? active.name : undefined,
    collisions: collisionsBetween(
      { sheets: called(worksheets.items), tables: called(tables.items), names: called(names.items) },
      {
        sheets: sheetNames(recipe),
        tables: recipe.sheets.flatMap(tableNamesOn),
        names: definedNames(recipe),
      },
    ),
  };
}

function sheetNames({ sheets, text }: Recipe): string[] {
  return [...sheets.map(({ key }) => key), CALCULATIONS]
    .map((key) => text(`sheets.${key}.name`))
    .concat(STATE_SHEET);
}

function definedNames({ sheets }: Recipe): string[] {
  return [...sheets.flatMap(definedNamesOn), sheetAnchor(CALCULATIONS), ...constantNames()];
}

/** Removes every sheet and name of ours; none of them was there before. */
async function removeOurs(context: Excel.RequestContext, { recipe, before }: Plan): Promise<void> {
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
