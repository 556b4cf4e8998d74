/** The programme that is in the open workbook, to be written to again: in another language, with other modules, after an upgrade. */
import { CalculationsBuilder } from './build/calculations';
import { SheetBuilder } from './build/sheets';
import { programmeError, ProgrammeError } from './errors';
import { locate, type Located } from './locate';
import { referencesFor, type Recipe } from './recipe';
import { sheetsOf } from './sheets';
import { WORKBOOK_VERSION, type State } from './state';
import { NumberFormats } from './style';
import { supports } from './supports';
import type { Language } from '../i18n';
import type { Module, Sheet } from './declare';
import type { CreateHooks, Step } from './programme';
import type { WorkbookText } from './text';

export interface Existing {
  readonly located: Located;
  readonly currency: string;
  readonly start: number;
  readonly horizon: number;
}

const STEPS: readonly Step[] = ['checking', 'sheets', 'tables', 'charts', 'finishing'];

/** What this version of the add-in may do with a workbook: write to its own, upgrade an older one, read a newer one. */
export function ageOf({ version }: State): 'current' | 'older' | 'newer' {
  if (version === WORKBOOK_VERSION) return 'current';
  return version < WORKBOOK_VERSION ? 'older' : 'newer';
}

export type Report = (step: Step) => void;

/** Finds the programme and what its formats and formulas depend on; `none` when there is no programme. */
export async function readExisting(
  context: Excel.RequestContext,
  wanted: 'current' | 'older' = 'current',
): Promise<Existing> {
  const cell = (name: string) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('values');
  const [currency, start, horizon] = [cell('capCurrency'), cell('capStart'), cell('capHorizon')];
  const located = await locate(context);
  if (!located) throw new ProgrammeError('none', true);
  const age = ageOf(located.state);
  if (age === 'newer' || (age === 'older' && wanted === 'current')) throw new ProgrammeError(age, true);
  const valueOf = (range: Excel.Range) =>
    range.isNullObject ? undefined : (range.values[0]?.[0] as unknown);
  return {
    located,
    currency: String((valueOf(currency) as string | undefined) ?? ''),
    start: Number(valueOf(start) ?? 0),
    horizon: Number(valueOf(horizon) ?? 0),
  };
}

/** A recipe for sheets that are there, in a language and with modules of choice. */
export function recipeFor(
  { located, currency, horizon }: Existing,
  language: Language,
  text: WorkbookText,
  modules: readonly Module[] = located.state.modules,
): Recipe {
  const wanted = new Set(modules);
  return {
    language,
    text,
    sheets: sheetsOf(wanted),
    content: { rows: {}, fields: {} },
    references: referencesFor(wanted, text, located.headers),
    formats: new NumberFormats(language, currency),
    horizon,
    sample: false,
  };
}

/** Writers for the sheets that are there. */
export function buildersOf(
  workbook: Excel.Workbook,
  { located }: Existing,
  recipe: Recipe,
  enters?: (formula: string) => boolean,
): { readonly sheets: ReadonlyMap<string, SheetBuilder>; readonly calculations?: CalculationsBuilder } {
  const site = (id: string) => ({ workbook, sheet: workbook.worksheets.getItem(id), recipe, enters });
  return {
    sheets: new Map(
      [...located.sheets].map(([key, { id, place }]) => [key, new SheetBuilder(site(id), place)]),
    ),
    ...(located.calculations && { calculations: new CalculationsBuilder(site(located.calculations.id)) }),
  };
}

/** Enters the formulas again, in the recipe's words and for its modules; `enters` picks some of them. */
export function reenter(
  workbook: Excel.Workbook,
  existing: Existing,
  recipe: Recipe,
  enters?: (formula: string) => boolean,
): void {
  const { sheets, calculations } = buildersOf(workbook, existing, recipe, enters);
  calculations?.calculate(spillsOf(recipe.sheets), existing.located.calculations!.spills);
  for (const builder of sheets.values()) builder.calculate();
}

export const spillsOf = (sheets: readonly Sheet[]) => sheets.flatMap((sheet) => sheet.spills ?? []);

/** One request, with nothing drawn or calculated in between. */
export async function roundTrip(context: Excel.RequestContext): Promise<void> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  await context.sync();
}

/** A change that is undone when any part of it fails. */
export interface Change<Plan> {
  /** Reads and decides; nothing is written yet. */
  readonly plan: (context: Excel.RequestContext) => Promise<Plan>;
  readonly write: (context: Excel.RequestContext, plan: Plan, report: Report) => Promise<void>;
  /** Back to what the plan found, whatever part of the change was made. */
  readonly undo: (context: Excel.RequestContext, plan: Plan) => Promise<void>;
}

const UNDO_ATTEMPTS = 2;

export async function carryOut<Plan>(change: Change<Plan>, hooks: CreateHooks = {}): Promise<Plan> {
  const report: Report = (step) => {
    if (hooks.signal?.aborted) throw new ProgrammeError('cancelled', true);
    hooks.onProgress?.({ step, done: STEPS.indexOf(step), total: STEPS.length });
  };
  let plan: Plan;
  try {
    report('checking');
    plan = await Excel.run(change.plan);
  } catch (error) {
    throw programmeError(error, true);
  }
  try {
    // Waiting for the end of cell editing rather than failing: from here on a failure means undoing.
    await Excel.run({ delayForCellEdit: true, mergeUndoGroup: supports('1.20') }, (context) =>
      change.write(context, plan, report),
    );
  } catch (error) {
    hooks.onProgress?.({ step: 'undoing', done: 0, total: 1 });
    throw programmeError(error, await undone(change, plan));
  }
  hooks.onProgress?.({ step: 'finishing', done: STEPS.length, total: STEPS.length });
  return plan;
}

async function undone<Plan>(change: Change<Plan>, plan: Plan): Promise<boolean> {
  for (let attempt = 1; attempt <= UNDO_ATTEMPTS; attempt++) {
    try {
      await Excel.run({ delayForCellEdit: true }, (context) => change.undo(context, plan));
      return true;
    } catch {
      // The connection that failed may be back on the second attempt.
    }
  }
  return false;
}
