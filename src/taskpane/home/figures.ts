/** What Home shows of the programme: where it stands, its indicators, and what to do next. */
import { CANDIDATE_SHEETS, type CellPlace, type Reading, type RowReading, type Wanted } from '../../workbook';
import type { Place } from '../places';

export const WANTED: Wanted = {
  tables: ['kpis', 'gates'],
  areas: ['outlook', 'kpis', 'kpiTrend', 'candidates'],
  names: ['capStart', 'capAsOf', 'capActual', 'capPlanned', 'capChecks', 'capTasksOverdue'],
};

/** The article keeps it at five, so that people look at what matters. */
const KPIS = 6;
const ACTIONS = 5;

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
  /** Shares of the target, month by month; the last as it is now. */
  readonly course: readonly (number | undefined)[];
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
function courseOf(months: readonly RowReading[], keyword: string, now: number | undefined) {
  if (keyword === '') return [];
  const shares = months.map((month) => month.number(keyword));
  return [...shares.slice(0, -1), now ?? shares.at(-1)];
}

export interface NextAction {
  readonly key: string;
  readonly action: string;
  readonly reason: string;
  readonly count: number;
  /** The sheet it is done on. */
  readonly sheet: string;
  /** The view that settles it, where there is one. */
  readonly view?: Place;
}

/** The view that is about a sheet. */
const VIEWS: Readonly<Record<string, Place>> = {
  maturity: 'maturity',
  useCases: 'useCases',
  roi: 'roi',
  people: 'talent',
  talent: 'talent',
  mentoring: 'talent',
  retention: 'talent',
  roadmap: 'roadmap',
  routines: 'routines',
  retro: 'routines',
};

/** Those with something to do, most pressing first. */
export function nextActionsOf(reading: Reading): NextAction[] {
  return reading
    .areaRows('candidates')
    .filter((row) => row.number('order') !== undefined)
    .slice(0, ACTIONS)
    .map((row) => {
      const sheet = CANDIDATE_SHEETS[row.item] ?? '';
      return {
        key: row.item,
        action: row.text('action'),
        reason: row.text('reason'),
        count: row.number('count') ?? 0,
        sheet,
        view: VIEWS[sheet],
      };
    });
}
