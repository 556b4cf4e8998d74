/** Changes of the workbook: planned, written in a few requests, undone when one of them fails. */
import { programmeError, ProgrammeError } from './errors';
import { refuseProtected, type Touched } from './protection';
import { supports } from './supports';
import type { CreateHooks, Step } from './programme';

const STEPS: readonly Step[] = ['checking', 'sheets', 'tables', 'charts', 'finishing'];

/** Says what comes next; a change that was cancelled ends here. */
export type Report = (step: Step) => void;

/** Before a round trip of an action that can be cancelled. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ProgrammeError('cancelled', true);
}

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
  /** Where it writes on sheets that are there: refused, before anything is written, when they are protected. */
  readonly touches?: (plan: Plan) => readonly Touched[];
  /** Whether sheets are added, renamed or deleted: refused likewise when the workbook's structure is protected. */
  readonly restructures?: (plan: Plan) => boolean;
  readonly write: (context: Excel.RequestContext, plan: Plan, report: Report) => Promise<void>;
  /** Back to what the plan found, whatever part of the change was made, or of an undo before. */
  readonly undo: (context: Excel.RequestContext, plan: Plan) => Promise<void>;
}

/** What an undo throws when there is no way back, whatever Excel answers. */
export class CannotUndo extends Error {}

const UNDO_ATTEMPTS = 2;

export async function carryOut<Plan>(change: Change<Plan>, hooks: CreateHooks = {}): Promise<Plan> {
  const report: Report = (step) => {
    stopIfAborted(hooks.signal);
    hooks.onProgress?.({ step, done: STEPS.indexOf(step), total: STEPS.length });
  };
  let plan: Plan;
  try {
    report('checking');
    plan = await Excel.run((context) => planned(context, change));
  } catch (error) {
    throw programmeError(error, true);
  }
  try {
    // Waiting for the end of cell editing rather than failing: from here on a failure means undoing.
    await Excel.run({ delayForCellEdit: true, mergeUndoGroup: supports('1.20') }, (context) =>
      change.write(context, plan, report),
    );
  } catch (error) {
    await putBack(change, plan, hooks, error);
    throw programmeError(error, true);
  }
  hooks.onProgress?.({ step: 'finishing', done: STEPS.length, total: STEPS.length });
  return plan;
}

/** A change that can be taken back for as long as the workbook holds what it wrote. */
export interface Reversible<Plan> extends Change<Plan> {
  /** What is now where the change writes, as one value to compare. */
  readonly contents: (context: Excel.RequestContext, plan: Plan) => Promise<string>;
}

/** Puts back what was there before; refuses when it has been changed since. */
export type Undo = (hooks?: CreateHooks) => Promise<void>;

export async function carryOutReversibly<Plan>(
  change: Reversible<Plan>,
  hooks?: CreateHooks,
): Promise<{ readonly plan: Plan; readonly undo: Undo }> {
  const { contents, touches, write, undo } = change;
  let written: string;
  const plan = await carryOut<Plan>(
    {
      ...change,
      async write(context, planned, report) {
        await write(context, planned, report);
        written = await contents(context, planned);
      },
    },
    hooks,
  );
  const back: Change<Plan> = {
    async plan(context) {
      if ((await contents(context, plan)) !== written) throw new ProgrammeError('changed', true);
      return plan;
    },
    touches,
    write: undo,
    undo: (context) => write(context, plan, () => {}),
  };
  return {
    plan,
    undo: async (again) => {
      await carryOut(back, again);
    },
  };
}

async function planned<Plan>(context: Excel.RequestContext, change: Change<Plan>): Promise<Plan> {
  const workbook = context.workbook.load('readOnly,protection/protected');
  const plan = await change.plan(context);
  if (workbook.readOnly) throw new ProgrammeError('readOnly', true);
  if (workbook.protection.protected && change.restructures?.(plan)) {
    throw new ProgrammeError('structureProtected', true);
  }
  await refuseProtected(context, change.touches?.(plan) ?? []);
  return plan;
}

/** Undoes what was made of the change; when it cannot, throws `why` it came to that, with the way to try again. */
async function putBack<Plan>(
  change: Change<Plan>,
  plan: Plan,
  hooks: CreateHooks,
  why?: unknown,
): Promise<void> {
  hooks.onProgress?.({ step: 'undoing', done: 0, total: 1 });
  let refusal: unknown;
  for (let attempt = 1; attempt <= UNDO_ATTEMPTS; attempt++) {
    try {
      return await Excel.run({ delayForCellEdit: true }, (context) => change.undo(context, plan));
    } catch (error) {
      // The connection that failed may be back on the second attempt.
      refusal = error;
    }
  }
  const { code, details } = programmeError(why ?? refusal, false);
  const again = (more: CreateHooks = {}) => putBack(change, plan, more);
  throw new ProgrammeError(code, false, details, refusal instanceof CannotUndo ? undefined : again);
}
