/** What Home shows of the programme: where it stands, its indicators, and what to do next. */
import type { CellPlace, Reading, RowReading, Wanted } from '../../workbook';
import { DESTINATIONS, FIRST_STEPS, type Destination, type FirstStep } from './destinations';

export const WANTED: Wanted = {
  tables: ['kpis', 'gates'],
  areas: ['outlook', 'kpis', 'kpiTrend', 'candidates'],
  names: [
    ...['capStart', 'capAsOf', 'capActual', 'capPlanned', 'capChecks', 'capTasksOverdue'],
    ...['capPeople', 'capListUseCases', 'capMaturityTeams'],
  ],
};

/** The article keeps it at five, so that people look at what matters. */
const KPIS = 6;
const ACTIONS = 5;
const STEPS = Object.keys(FIRST_STEPS) as FirstStep[];

export interface Standing {
  /** From 1 on the first day; 0 or less before. */
  readonly day?: number;
  /** The day of the last gate. */
  readonly days?: number;
  readonly phase: string;
  /** Shares of the roadmap. */
  readonly done?: number;
  readonly planned?: number;
  /** Excel serials. */
  readonly asOf?: number;
  readonly start?: number;
  readonly gate?: { readonly date: number; readonly open: number };
  /** Gates whose date is past and whose conditions are not all met. */
  readonly missed: number;
  readonly overdue: number;
}

export function standingOf(reading: Reading): Standing {
  const [outlook] = reading.areaRows('outlook');
  const [start, asOf] = [reading.number('capStart'), reading.number('capAsOf')];
  const days = reading.rows('gates').flatMap((row) => row.number('day') ?? []);
  const gate = outlook?.number('gate');
  return {
    start,
    asOf,
    ...(start !== undefined && asOf !== undefined && { day: asOf - start + 1 }),
    ...(days.length > 0 && { days: Math.max(...days) }),
    phase: outlook?.text('phase') ?? '',
    done: reading.number('capActual'),
    planned: reading.number('capPlanned'),
    ...(gate !== undefined && { gate: { date: gate, open: outlook?.number('open') ?? 0 } }),
    missed: outlook?.number('missed') ?? 0,
    overdue: reading.number('capTasksOverdue') ?? 0,
  };
}

export type Status = 'onTarget' | 'close' | 'off';
const STATUS = new Map<number | undefined, Status>([
  [1, 'onTarget'],
  [0, 'close'],
  [-1, 'off'],
]);

export interface Kpi {
  readonly name: string;
  readonly place: CellPlace;
  readonly value?: number;
  readonly target?: number;
  readonly unit: string;
  readonly status?: Status;
  /** Against the oldest snapshot of the last twelve months. */
  readonly change?: number;
  /** From the month of that snapshot on. */
  readonly course: Course;
}

export interface Course {
  /** Excel serial of a day of its first month; undefined where it goes back all twelve months. */
  readonly since?: number;
  /** Shares of the target, month by month; the last as it is now. */
  readonly shares: readonly (number | undefined)[];
}

export function kpisOf(reading: Reading): Kpi[] {
  const shown = reading.areaRows('kpis');
  const months = reading.areaRows('kpiTrend');
  return reading
    .rows('kpis')
    .filter((row) => row.text('kpi') !== '')
    .slice(0, KPIS)
    .map((row): Kpi => {
      const [value, target] = [row.number('actual'), row.number('target')];
      const name = row.text('kpi');
      return {
        name,
        place: row.place('actual'),
        value,
        target,
        unit: row.text('unit'),
        status: STATUS.get(row.number('status')),
        change: shown.find((line) => line.text('kpi') === name)?.number('change'),
        course: courseOf(
          months,
          row.text('keyword'),
          value !== undefined && target ? value / target : undefined,
        ),
      };
    });
}

/** A company’s own indicator has a name and no keyword: its months are not in the trend. */
function courseOf(months: readonly RowReading[], keyword: string, now: number | undefined): Course {
  if (keyword === '') return { shares: [] };
  const all = months.map((month) => month.number(keyword));
  const first = all.findIndex((share) => share !== undefined);
  if (first < 0) return { shares: [] };
  return {
    ...(first > 0 && { since: months[first]!.number('month') }),
    shares: [...all.slice(first, -1), now ?? all.at(-1)],
  };
}

export interface NextAction {
  readonly key: string;
  readonly action: string;
  readonly reason: string;
  readonly count: number;
  readonly destination: Destination;
}

/** Those with something to do, most pressing first. */
export function nextActionsOf(reading: Reading): NextAction[] {
  return reading
    .areaRows('candidates')
    .filter((row) => row.number('order') !== undefined)
    .slice(0, ACTIONS)
    .flatMap((row) => {
      const destination = DESTINATIONS[row.item];
      if (!destination) return [];
      return {
        key: row.item,
        action: row.text('action'),
        reason: row.text('reason'),
        count: row.number('count') ?? 0,
        destination,
      };
    });
}

/** What has not begun yet. A part of the workbook that was deleted is no first step. */
export function firstStepsOf(reading: Reading): FirstStep[] {
  const lacking: Readonly<Record<FirstStep, boolean>> = {
    people: reading.number('capPeople') === 0,
    useCases:
      reading.placeOf('capListUseCases') !== undefined && reading.list('capListUseCases').length === 0,
    maturity: reading.number('capMaturityTeams') === 0,
  };
  return STEPS.filter((step) => lacking[step]);
}
