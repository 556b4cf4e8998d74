/** ROADMAP.* and ROUTINE.*: dates, order and progress of the programme's tasks, and routines in turn. */
import { WorkingDays } from '../programme/calendar';
import { Failure } from '../programme/failure';
import {
  dateOfDay,
  phase as phaseOf,
  progress as progressOf,
  rotation as rotationOf,
} from '../programme/roadmap';
import { schedule as scheduleOf, type Task } from '../programme/schedule';
import { answerSpill } from './answer';
import {
  date as dateCell,
  keyword,
  label,
  Misfit,
  number,
  optionalDate,
  text,
  type CellReader,
} from './cells';
import {
  limited,
  matrix,
  optional,
  optionalKeyword,
  single,
  vector,
  wrongCount,
  wrongShape,
} from './parameters';
import { alongRows } from './rows';
import { weightVector } from './weights';

/** @customenum {string} */
// prettier-ignore
export enum DayRoll {
  /** A weekend or holiday moves to the next working day. */
  next = "next",
  /** A weekend or holiday moves to the working day before. */
  previous = "previous",
  /** The day stays where it is. */
  none = "none",
}

const LAST_DAY = 36_525;
const LONGEST_TASK = 10_000;
const MOST_TASKS = 10_000;
const MOST_LINKS = 100_000;
const MOST_ROWS = 100_000;
const LONGEST_ROTATION_MONTHS = 1200;

const holidayCells = optional(limited(matrix(optionalDate), MOST_ROWS), []);

/** A whole number from 1; a blank, or the 0 Excel for Windows makes of it, is no day. */
const dayNumber: CellReader<number | undefined> = (value) => {
  const given = number({ min: 0, max: LAST_DAY, whole: true })(value);
  if (given instanceof Misfit) return new Misfit(given.reason, { min: 1, max: LAST_DAY });
  return given === 0 ? undefined : given;
};

export const DATE = {
  start: limited(vector(optionalDate), MOST_ROWS),
  day: limited(vector(dayNumber), MOST_ROWS),
  holidays: holidayCells,
  roll: optionalKeyword(single(keyword(Object.values(DayRoll))), DayRoll.next),
};

/**
 * Date of a day of the roadmap, day 1 being its start.
 * @remarks start + day − 1, in calendar days, moved off Saturdays, Sundays and holidays as roll says. A blank start or day gives "". Single values hold for all rows. At most 100,000 rows and 100,000 holidays.
 * @customfunction ROADMAP.DATE
 * @param start First day of the roadmap, a date
 * @param day Number of the day (1 to 36525); day 1 is the start
 * @param [holidays] Dates not worked besides Saturdays and Sundays; none if left out
 * @param [roll] "next", "previous" or "none": where a day not worked moves; "next" if left out
 * @returns Date, one per row.
 * @example =CAPIA.ROADMAP.DATE(46083,6) is 46090: the Saturday moves to Monday 9 March 2026
 */
export function date(
  start: unknown[][],
  day: unknown[][],
  holidays?: unknown[][],
  roll?: DayRoll,
): unknown[][] {
  return answerSpill(DATE, { start, day, holidays, roll }, (args) => {
    const rows = alongRows({ start: args.start, day: args.day });
    if (rows instanceof Failure) return rows;
    const days = workingDays(args.holidays);
    return rows.map((row) =>
      row.start === undefined || row.day === undefined
        ? undefined
        : dateOfDay(row.start, row.day, args.roll, days),
    );
  });
}

export const PHASE = {
  start: limited(vector(optionalDate), MOST_ROWS),
  asOf: limited(vector(optionalDate), MOST_ROWS),
};

/**
 * Phase of the roadmap on a date: 0 before, 1 to 3 for its three months of 30 days, 4 after.
 * @remarks Day 1 is the start: days 1–30 are phase 1, 31–60 phase 2, 61–90 phase 3. A blank date gives "". At most 100,000 rows.
 * @customfunction ROADMAP.PHASE
 * @param start First day of the roadmap, a date
 * @param asOf Date to judge
 * @returns Phase 0 to 4, one per row.
 * @example =CAPIA.ROADMAP.PHASE(46083,46113) is 2: day 31
 */
export function phase(start: unknown[][], asOf: unknown[][]): unknown[][] {
  return answerSpill(PHASE, { start, asOf }, (args) => {
    const rows = alongRows(args);
    if (rows instanceof Failure) return rows;
    return rows.map((row) =>
      row.start === undefined || row.asOf === undefined ? undefined : phaseOf(row.start, row.asOf),
    );
  });
}

export const SCHEDULE = {
  ids: limited(vector(text), MOST_TASKS),
  durations: vector(number({ min: 0, max: LONGEST_TASK, whole: true })),
  predecessors: vector(text),
  start: single(dateCell),
  holidays: holidayCells,
};

/**
 * Critical path: earliest start, earliest finish, slack in working days, and whether the task is critical.
 * @remarks A task starts on the working day after the last of its predecessors ends. Its finish is the last day worked. Duration 0 is a milestone on the day its predecessors end. A row without an id stays empty. At most 10,000 tasks and 100,000 links. Kelley and Walker, EJCC 1959.
 * @customfunction ROADMAP.SCHEDULE
 * @param ids Id of each task, text or number, each one once
 * @param durations Duration of each task in whole working days (0 to 10000); 0 is a milestone
 * @param predecessors Ids of the tasks each one waits for, separated by , or ;
 * @param start First day of the project, a date
 * @param [holidays] Dates not worked besides Saturdays and Sundays; none if left out
 * @returns Four columns, one row per task.
 * @example =CAPIA.ROADMAP.SCHEDULE({"A";"B"},{3;2},{"";"A"},46083) spills {46083,46085,0,TRUE;46086,46087,0,TRUE}
 */
export function schedule(
  ids: unknown[][],
  durations: unknown[][],
  predecessors: unknown[][],
  start: unknown,
  holidays?: unknown[][],
): unknown[][] {
  const given = { ids, durations, predecessors, start, holidays };
  return answerSpill(SCHEDULE, given, (args) => {
    const size = args.ids.length;
    for (const name of ['durations', 'predecessors'] as const) {
      if (args[name].length !== size) return wrongCount(name, args[name].length, size, 'ids');
    }
    const tasks: (Task | undefined)[] = [];
    let links = 0;
    for (const [row, id] of args.ids.entries()) {
      const before = args.predecessors[row]?.split(/[,;]/) ?? [];
      links += before.length;
      if (links > MOST_LINKS) return wrongShape('tooManyLinks', 'predecessors', { max: MOST_LINKS });
      const predecessors = before.map((each) => each.trim()).filter((each) => each !== '');
      tasks.push(id === undefined ? undefined : { id, duration: args.durations[row]!, predecessors });
    }
    const scheduled = scheduleOf(tasks, args.start, workingDays(args.holidays));
    if (scheduled instanceof Failure) return placed(scheduled, given);
    return scheduled.map((each) =>
      each ? [each.start, each.finish, each.slack, each.slack === 0] : EMPTY_ROW,
    );
  });
}

const EMPTY_ROW = [undefined, undefined, undefined, undefined];

export const PROGRESS = {
  weights: limited(weightVector, MOST_ROWS),
  done: vector(number({ min: 0, max: 1 })),
  starts: vector(optionalDate),
  finishes: vector(optionalDate),
  asOf: single(dateCell),
};

/**
 * Planned share, actual share, and actual ÷ planned of the weighted tasks on a date.
 * @remarks Planned share of a task = (asOf − start + 1) / (finish − start + 1) in calendar days, held between 0 and 1; a task without start or finish is not planned yet. The ratio is 1 while nothing is planned. Single values hold for all tasks. At most 100,000 tasks.
 * @customfunction ROADMAP.PROGRESS
 * @param weights Weight of each task, such as its effort; only proportions count
 * @param done Share of each task done (0 to 1); blank is 0
 * @param starts First day of each task, a date
 * @param finishes Last day of each task, a date
 * @param asOf Date to judge
 * @returns One row: planned share, actual share, actual ÷ planned.
 * @example =CAPIA.ROADMAP.PROGRESS({1;1},{0.75;0},46083,{46092;46102},46092) spills {0.75,0.375,0.5}
 */
export function progress(
  weights: unknown[][],
  done: unknown[][],
  starts: unknown[][],
  finishes: unknown[][],
  asOf: unknown,
): unknown[][] {
  const given = { weights, done, starts, finishes, asOf };
  return answerSpill(PROGRESS, given, ({ asOf: day, ...columns }) => {
    const rows = alongRows(columns);
    if (rows instanceof Failure) return rows;
    if (!rows.some((row) => row.weights > 0)) return wrongShape('allWeightsZero', 'weights', {});
    const backwards = rows.findIndex((row) => (row.finishes ?? Infinity) < (row.starts ?? 0));
    if (backwards >= 0) {
      const found = Math.min(backwards, columns.finishes.length - 1);
      const place = { argument: 'finishes', row: found + 1, column: 1 };
      return placed(new Failure('value', 'finishBeforeStart', {}, place), given);
    }
    const tasks = rows.map((row) => ({
      weight: row.weights,
      done: row.done,
      start: row.starts,
      finish: row.finishes,
    }));
    const { planned, actual, ratio } = progressOf(tasks, day);
    return [[planned, actual, ratio]];
  });
}

export const ROTATION = {
  teams: limited(vector(label), MOST_ROWS),
  start: single(dateCell),
  months: optional(single(number({ min: 1, max: LONGEST_ROTATION_MONTHS, whole: true })), 12),
};

/**
 * Teams in turn, one a month: the first working day of each month and the team.
 * @remarks The first month is that of start. Working days are Monday to Friday; ROADMAP.DATE around a date moves it off holidays. Blank cells among the teams are passed over. At most 100,000 teams and 1,200 months.
 * @customfunction ROUTINE.ROTATION
 * @param teams Names of the teams in the order of their turns
 * @param start A date in the first month
 * @param [months] Number of months (1 to 1200); 12 if left out
 * @returns Two columns: first working day of the month, team.
 * @example =CAPIA.ROUTINE.ROTATION({"Sales";"Finance"},46023,3) spills {46023,"Sales";46055,"Finance";46083,"Sales"}
 */
export function rotation(teams: unknown[][], start: unknown, months?: unknown[][]): unknown[][] {
  return answerSpill(ROTATION, { teams, start, months }, (args) => {
    const named = args.teams.filter((team) => team !== undefined);
    if (named.length === 0) return wrongShape('noCells', 'teams', {});
    const turns = rotationOf(named, args.start, args.months, workingDays([]));
    return turns instanceof Failure ? turns : turns.map(({ date: day, team }) => [day, team]);
  });
}

function workingDays(holidays: readonly (readonly (number | undefined)[])[]): WorkingDays {
  return new WorkingDays(holidays.flat().filter((day) => day !== undefined));
}

/** The failure of a row, told where the argument has it: in a column when its values lie side by side. */
function placed<R extends string>(
  { code, reason, params, place }: Failure<R>,
  given: Readonly<Record<string, unknown>>,
): Failure<R> {
  const values = place && given[place.argument];
  const isRow = Array.isArray(values) && values.length === 1;
  return new Failure(code, reason, params, isRow ? { ...place!, row: 1, column: place!.row } : place);
}
