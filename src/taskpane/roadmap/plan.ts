/** The tasks of the roadmap as the workbook has them, and what a change to one of them would do to the others. */
import { WorkingDays } from '../../programme/calendar';
import { Failure } from '../../programme/failure';
import { progress, type Progress } from '../../programme/roadmap';
import { schedule, type ScheduledTask } from '../../programme/schedule';
import type { Reading, RowReading, Value } from '../../workbook';

export interface PlanTask {
  /** Its id, or its place in the table while it has none. */
  readonly key: string;
  readonly id: string;
  readonly row: RowReading;
  /** What its row is found by, as the cells have it. */
  readonly cells: Readonly<Record<'id' | 'task', Value>>;
  readonly name: string;
  readonly phase: string;
  readonly owner: string;
  /** Working days; a milestone has 0. */
  readonly days: number;
  /** Ids of the tasks it waits for. */
  readonly after: readonly string[];
  /** From 0 to 1. */
  readonly done: number;
  readonly deliverable: string;
  /** The sheet's dates; undefined while it cannot be scheduled. */
  readonly start?: number;
  readonly finish?: number;
  /** Working days. */
  readonly slack?: number;
  readonly critical: boolean;
}

export interface Plan {
  readonly tasks: readonly PlanTask[];
  readonly start?: number;
  readonly asOf?: number;
  readonly workingDays: WorkingDays;
  readonly gates: readonly PhaseGate[];
}

/** The gate that closes a phase. */
export interface PhaseGate {
  readonly name: string;
  readonly phase: string;
  readonly date?: number;
}

export function planOf(reading: Reading): Plan {
  return {
    tasks: reading.rows('tasks').map(taskOf),
    start: reading.number('capStart'),
    asOf: reading.number('capAsOf'),
    workingDays: new WorkingDays(reading.rows('holidays').flatMap((row) => row.number('date') ?? [])),
    gates: reading.rows('gates').map((row) => ({
      name: row.text('gate'),
      phase: row.text('phase'),
      date: row.number('date'),
    })),
  };
}

function taskOf(row: RowReading): PlanTask {
  const id = row.text('id').trim();
  return {
    key: id || `#${row.index}`,
    id,
    row,
    cells: { id: row.number('id') ?? row.text('id'), task: row.number('task') ?? row.text('task') },
    name: row.text('task'),
    phase: row.text('phase'),
    owner: row.text('owner'),
    days: row.number('days') ?? 0,
    after: idsIn(row.text('predecessors')),
    done: row.number('done') ?? 0,
    deliverable: row.text('deliverable'),
    start: row.number('start'),
    finish: row.number('finish'),
    slack: row.number('slack'),
    critical: row.number('critical') === 1,
  };
}

/** The ids of a list such as `T1;T2`, each once. */
export function idsIn(list: string): string[] {
  const ids = list.split(/[,;]/).map((id) => id.trim());
  return [...new Set(ids)].filter((id) => id !== '');
}

export type Schedule = ReturnType<typeof schedule>;

/** As the sheet's `capSchedule`. */
export function scheduleOf({ tasks, start, workingDays }: Plan): Schedule {
  if (start === undefined) return tasks.map(() => undefined);
  return schedule(
    tasks.map(({ id, days, after }) => (id === '' ? undefined : { id, duration: days, predecessors: after })),
    start,
    workingDays,
  );
}

/** What is entered for a task; what is left out stays. */
export type Draft = Partial<Pick<PlanTask, 'owner' | 'days' | 'after' | 'done'>>;

export interface Move {
  readonly task: PlanTask;
  readonly from: ScheduledTask;
  readonly to: ScheduledTask;
}

export interface Effect {
  /** Tasks that start or end on another day; the changed one is not among them. */
  readonly moved: readonly Move[];
  /** The changed task itself; undefined while it has no id. */
  readonly own?: Move;
  readonly end: Step;
  /** In working days; more than 0 is later. */
  readonly endShift: number;
  /** Shares of the roadmap, weighted by working days; undefined while no task takes any. */
  readonly done?: Step;
  /** Phases that would now end after their gate and did not before. */
  readonly missed: readonly { readonly gate: PhaseGate; readonly finish: number }[];
}

interface Step {
  readonly from: number;
  readonly to: number;
}

export type PlanFailure = Extract<Schedule, Failure>;

export function effectOf(plan: Plan, key: string, draft: Draft): Effect | PlanFailure {
  const changed: Plan = {
    ...plan,
    tasks: plan.tasks.map((task) => (task.key === key ? { ...task, ...draft } : task)),
  };
  const before = scheduleOf(plan);
  const after = scheduleOf(changed);
  if (after instanceof Failure) return after;
  // A change that mends a plan without dates has nothing to be compared with.
  const known = before instanceof Failure ? after : before;
  const moves = plan.tasks.flatMap((task, index): Move[] => {
    const [from, to] = [known[index], after[index]];
    return from && to ? [{ task, from, to }] : [];
  });
  const end = { from: endOf(known) ?? 0, to: endOf(after) ?? 0 };
  const done = { from: progressOf(plan, known)?.actual, to: progressOf(changed, after)?.actual };
  return {
    moved: moves.filter((move) => move.task.key !== key && isMoved(move)),
    own: moves.find(({ task }) => task.key === key),
    end,
    endShift: plan.workingDays.numberOf(end.to) - plan.workingDays.numberOf(end.from),
    ...(done.from !== undefined && done.to !== undefined && { done: { from: done.from, to: done.to } }),
    missed: plan.gates.flatMap((gate) => {
      const of = (scheduled: readonly (ScheduledTask | undefined)[]) =>
        endOf(scheduled.filter((_, index) => plan.tasks[index]!.phase === gate.phase));
      const [was, finish] = [of(known), of(after)];
      const isLate = (day: number | undefined) =>
        day !== undefined && gate.date !== undefined && day > gate.date;
      return isLate(finish) && !isLate(was) ? [{ gate, finish: finish! }] : [];
    }),
  };
}

export const isMoved = ({ from, to }: Move) => from.start !== to.start || from.finish !== to.finish;

function endOf(scheduled: readonly (ScheduledTask | undefined)[]): number | undefined {
  const finishes = scheduled.flatMap((task) => task?.finish ?? []);
  return finishes.length === 0 ? undefined : Math.max(...finishes);
}

/** As the sheet's `capProgressRow`. */
function progressOf(
  { tasks, asOf }: Plan,
  scheduled: readonly (ScheduledTask | undefined)[],
): Progress | undefined {
  if (asOf === undefined || tasks.every(({ days }) => days === 0)) return undefined;
  return progress(
    tasks.map(({ days, done }, index) => ({
      weight: days,
      done,
      start: scheduled[index]?.start,
      finish: scheduled[index]?.finish,
    })),
    asOf,
  );
}

/** Tasks that already wait for this one, directly or not: it cannot wait for them. */
export function waitingFor({ tasks }: Plan, id: string): Set<string> {
  const waiting = new Set([id]);
  // The loop goes on over what it adds.
  for (const before of waiting) {
    for (const task of tasks) if (task.after.includes(before)) waiting.add(task.id);
  }
  waiting.delete(id);
  return waiting;
}
