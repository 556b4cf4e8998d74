/** Adds modules to a programme, takes them away, and takes the whole programme away; all or nothing. */
import { CalculationsBuilder, spillCells } from './build/calculations';
import { SheetBuilder } from './build/sheets';
import { MODULES, type Module, type Sheet } from './declare';
import { ProgrammeError } from './errors';
import { CannotUndo, carryOut, roundTrip } from './change';
import { collisionsBetween } from './collisions';
import {
  defaultContent,
  readExisting,
  recipeFor,
  reenter,
  sheetsEntered,
  spillsOf,
  type Existing,
} from './existing';
import { inTurn } from './in-turn';
import { findArea } from './layout';
import { newPlace, sheetAnchor } from './place';
import { constantNames, definedNamesOn, namesOn, tableNamesOn, type Recipe } from './recipe';
import { modulesOf, SHEETS } from './sheets';
import { STATE_SHEET, writeState } from './state';
import type { Collision, CreateHooks } from './programme';
import type { Touched } from './protection';

interface Plan {
  readonly existing: Existing;
  /** With the modules the workbook has now. */
  readonly before: Recipe;
  readonly after: Recipe;
  /** The sheets that come or go. */
  readonly sheets: readonly Sheet[];
  /** Formulas that begin or cease to have what they refer to. */
  readonly concerned: (formula: string) => boolean;
  readonly touched: readonly Touched[];
}

/** Adds the sheets of these modules with their default rows; formulas that waited for them are entered. */
export async function addModules(modules: readonly Module[], hooks?: CreateHooks): Promise<void> {
  await carryOut<Plan>(
    {
      async plan(context) {
        const plan = await planned(context, (has, module) => has || modules.includes(module));
        const collisions = collisionsOf(plan);
        if (collisions.length > 0) throw new ProgrammeError('collision', true, { collisions });
        return plan;
      },
      touches: ({ touched }) => touched,
      restructures: ({ sheets }) => sheets.length > 0,
      async write(context, plan, report) {
        const { workbook } = context;
        const { existing, after, sheets } = plan;
        const { located } = existing;

        report('sheets');
        const builders = sheets.map((declared) => {
          const sheet = workbook.worksheets.add(after.text(`sheets.${declared.key}.name`));
          sheet.position = positionOf(declared, plan);
          return {
            declared,
            sheet,
            builder: new SheetBuilder({ workbook, sheet, recipe: after }, newPlace(declared, rowsIn(after))),
          };
        });
        await inTurn(builders, ({ builder }) => builder.place());
        const spills = spillsOf(sheets);
        const spillsAt = spillCells(spills, spillsOf(SHEETS), located.calculations?.spills);
        const calculations =
          located.calculations &&
          new CalculationsBuilder({
            workbook,
            sheet: workbook.worksheets.getItem(located.calculations.id),
            recipe: after,
          });
        calculations?.place(spills, spillsAt);
        await roundTrip(context);

        report('tables');
        calculations?.calculate(spills, spillsAt);
        await inTurn(builders, ({ builder }) => {
          builder.calculate();
          builder.rules();
        });
        await reenter(workbook, existing, after, plan.concerned);
        await roundTrip(context);

        report('charts');
        const sourceOf = (key: string) => {
          const { sheet, area } = findArea(key);
          const own = builders.find(({ declared }) => declared.key === sheet.key)?.sheet;
          return { sheet: own ?? workbook.worksheets.getItem(located.sheets.get(sheet.key)!.id), area };
        };
        await inTurn(builders, ({ builder }) => builder.draw(sourceOf));
        await roundTrip(context);

        report('finishing');
        writeState(workbook, { ...located.state, modules: modulesOf(after.sheets) });
        builders[0]?.sheet.activate();
        await context.sync();
      },
      async undo(context, plan) {
        await removeSheets(context, plan, plan.after);
        await reenter(context.workbook, plan.existing, plan.before, plan.concerned);
        writeState(context.workbook, plan.existing.located.state);
        await roundTrip(context);
      },
    },
    hooks,
  );
}

/** Removes the sheets of these modules with all that is on them; formulas that referred to them become empty. */
export async function removeModules(modules: readonly Module[], hooks?: CreateHooks): Promise<void> {
  await carryOut<Plan>(
    {
      plan: (context) => planned(context, (has, module) => has && !modules.includes(module)),
      touches: ({ touched }) => touched,
      restructures: ({ sheets }) => sheets.length > 0,
      async write(context, plan, report) {
        report('tables');
        await reenter(context.workbook, plan.existing, plan.after, plan.concerned);
        writeState(context.workbook, {
          ...plan.existing.located.state,
          modules: modulesOf(plan.after.sheets),
        });
        await roundTrip(context);
        report('finishing');
        await removeSheets(context, plan, plan.before);
      },
      async undo(context, plan) {
        const { worksheets } = context.workbook;
        worksheets.load('items/id');
        await context.sync();
        const present = new Set(worksheets.items.map(({ id }) => id));
        const gone = plan.sheets.some(({ key }) => {
          const sheet = plan.existing.located.sheets.get(key);
          return sheet && !present.has(sheet.id);
        });
        if (gone) throw new CannotUndo('A deleted sheet cannot be brought back.');
        writeState(context.workbook, plan.existing.located.state);
        await reenter(context.workbook, plan.existing, plan.before, plan.concerned);
        await roundTrip(context);
      },
    },
    hooks,
  );
}

/** Removes everything of the programme; what the user has added on sheets of their own stays. */
export async function removeProgramme(hooks?: CreateHooks): Promise<void> {
  await carryOut<Existing>(
    {
      plan: readExisting,
      restructures: () => true,
      async write({ workbook }, { located }, report) {
        report('finishing');
        const ours = new Set([
          ...[...located.sheets.values()].map(({ name }) => name),
          ...(located.calculations ? [located.calculations.name] : []),
          STATE_SHEET,
        ]);
        const staying = located.present.sheets.filter((name) => !ours.has(name));
        const first =
          staying[0] === undefined ? workbook.worksheets.add() : workbook.worksheets.getItem(staying[0]);
        first.visibility = 'Visible';
        first.activate();
        deleteNames(workbook, located.present.names, [
          ...SHEETS.flatMap(definedNamesOn),
          sheetAnchor('calculations'),
          ...constantNames(),
        ]);
        for (const name of ours) {
          const sheet = workbook.worksheets.getItem(name);
          // Excel does not delete what is very hidden.
          sheet.visibility = 'Visible';
          sheet.delete();
        }
        await workbook.context.sync();
      },
      /** Deleting is one request: when it never arrived, all is there; what it deleted cannot be brought back. */
      async undo({ workbook }, { located: { present } }) {
        const { worksheets, names } = workbook;
        worksheets.load('items/name');
        names.load('items/name');
        await workbook.context.sync();
        const now = new Set([...worksheets.items, ...names.items].map(({ name }) => name));
        const isWhole = [...present.sheets, ...present.names].every((name) => now.has(name));
        if (!isWhole) throw new CannotUndo('Deleted sheets cannot be restored.');
      },
    },
    hooks,
  );
}

async function planned(
  context: Excel.RequestContext,
  wanted: (has: boolean, module: Module) => boolean,
): Promise<Plan> {
  const existing = await readExisting(context);
  const { state, text, calculations } = existing.located;
  const now = new Set(state.modules);
  const then = MODULES.filter((module) => module === 'core' || wanted(now.has(module), module));
  const before = recipeFor(existing, state.language, text);
  const after = recipeFor(existing, state.language, text, then);
  const sheets = SHEETS.filter((sheet) => before.sheets.includes(sheet) !== after.sheets.includes(sheet));
  const changing = new Set(sheets.flatMap(namesOn));
  const names = /\b(?:tbl|cap)[A-Z][A-Za-z0-9]*/g;
  const concerned = (formula: string) => (formula.match(names) ?? []).some((name) => changing.has(name));
  const spilling = spillsOf(sheets).length > 0 && calculations ? [{ sheet: calculations.id }] : [];
  return {
    existing,
    before,
    after: { ...after, content: defaultContent(existing) },
    sheets,
    concerned,
    touched: [...sheetsEntered(context.workbook, existing, after, concerned), ...spilling],
  };
}

const rowsIn = (recipe: Recipe) => (key: string) => recipe.content.rows[key]?.length ?? 0;

/** After the sheet that is before it in the declarations and in the workbook. */
function positionOf(declared: Sheet, { existing, after, sheets }: Plan): number {
  const { located } = existing;
  const order = after.sheets.map(({ key }) => key);
  const earlier = order.slice(0, order.indexOf(declared.key)).reverse();
  const anchor = earlier.find((key) => located.sheets.has(key));
  const newBetween = sheets.filter(({ key }) => order.indexOf(key) < order.indexOf(declared.key)).length;
  const place =
    anchor === undefined ? 0 : located.present.sheets.indexOf(located.sheets.get(anchor)!.name) + 1;
  return place + newBetween;
}

function collisionsOf({ existing, after, sheets }: Plan): Collision[] {
  return collisionsBetween(existing.located.present, {
    sheets: sheets.map(({ key }) => after.text(`sheets.${key}.name`)),
    tables: sheets.flatMap(tableNamesOn),
    names: sheets.flatMap(definedNamesOn),
  });
}

/** Deletes the plan's sheets, as far as they are there, with their names and their spills. */
async function removeSheets(context: Excel.RequestContext, plan: Plan, recipe: Recipe): Promise<void> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  workbook.names.load('items/name');
  workbook.tables.load('items/name,items/worksheet/name');
  await context.sync();

  const tables = new Set(plan.sheets.flatMap(tableNamesOn));
  const called = new Set(plan.sheets.map(({ key }) => recipe.text(`sheets.${key}.name`)));
  const present = new Set(workbook.worksheets.items.map(({ name }) => name));
  // By their tables, in case they were renamed; a sheet without tables by its name.
  const doomed = new Set([
    ...workbook.tables.items.filter(({ name }) => tables.has(name)).map(({ worksheet }) => worksheet.name),
    ...[...called].filter((name) => present.has(name)),
    ...plan.sheets.flatMap(({ key }) => plan.existing.located.sheets.get(key)?.name ?? []),
  ]);
  const names = workbook.names.items.map(({ name }) => name);
  clearSpills(workbook, names, plan.sheets);
  deleteNames(workbook, names, plan.sheets.flatMap(definedNamesOn));
  for (const name of doomed) if (present.has(name)) workbook.worksheets.getItem(name).delete();
  await context.sync();
}

function clearSpills(workbook: Excel.Workbook, names: readonly string[], sheets: readonly Sheet[]): void {
  for (const { name } of spillsOf(sheets)) {
    if (!names.includes(name)) continue;
    const cells = workbook.names.getItem(name).getRange();
    cells.clear();
    cells.getRowsAbove(1).clear();
  }
}

function deleteNames(workbook: Excel.Workbook, present: readonly string[], names: readonly string[]): void {
  const doomed = new Set(names);
  for (const name of present) if (doomed.has(name)) workbook.names.getItem(name).delete();
}
