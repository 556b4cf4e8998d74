/** The gates with their conditions: met or open, what an open one still lacks by name, and where it is settled. */
import type { CellPlace, Reading, RowReading } from '../../workbook';
import type { Place } from '../places';
import { idsIn, type Plan } from './plan';
import { nameOf, type Pilot } from './pilots';

/** The conditions of the sheet's declaration `gateConditions`. */
export type ConditionKey =
  | 'interviews'
  | 'maturity'
  | 'vision'
  | 'rated'
  | 'pilots'
  | 'teams'
  | 'goals'
  | 'baselines'
  | 'lessons'
  | 'after'
  | 'scaling';

/** What of this view settles it. */
export type Here =
  { readonly to: 'task'; readonly key: string } | { readonly to: 'team' | 'pilot'; readonly id: Pilot['id'] };

/** Another view, or a cell, that settles it. */
export type Elsewhere =
  | { readonly to: 'view'; readonly view: Place }
  | { readonly to: 'cell'; readonly name: string; readonly place: CellPlace };

export interface Condition {
  readonly key: ConditionKey;
  /** In the workbook's words. */
  readonly text: string;
  readonly met: boolean;
  readonly value?: number;
  readonly required?: number;
  readonly place: CellPlace;
  /** Departments, tasks or pilots that are not yet as they should be; none where only their number counts. */
  readonly lacking: readonly Lacking[];
  /** Where it is settled, unless each of those is settled here. */
  readonly way?: Elsewhere;
}

export interface Lacking {
  readonly name: string;
  readonly here?: Here;
}

export interface Gate {
  readonly row: RowReading;
  readonly name: string;
  readonly day?: number;
  readonly date?: number;
  readonly passed: boolean;
  /** Its date is behind, and not all conditions are met. */
  readonly isMissed: boolean;
  /** When the tasks of its phase end. */
  readonly planned?: number;
  readonly decision: string;
  readonly conditions: readonly Condition[];
}

/** In the order of their days. */
export function gatesOf(reading: Reading, plan: Plan, pilots: readonly Pilot[]): Gate[] {
  const conditions = reading.areaRows('gateConditions').map((row) => {
    const key = row.item as ConditionKey;
    const met = row.number('met') === 1;
    return {
      day: row.number('day'),
      condition: {
        key,
        text: row.text('condition'),
        met,
        value: row.number('value'),
        required: row.number('required'),
        place: row.place('met'),
        ...(met ? { lacking: [] } : LACKS[key](reading, plan, pilots)),
      },
    };
  });
  return reading
    .rows('gates')
    .map((row): Gate => {
      const [day, date] = [row.number('day'), row.number('date')];
      const passed = row.number('passed') === 1;
      return {
        row,
        name: row.text('gate'),
        day,
        date,
        passed,
        isMissed: !passed && date !== undefined && date < (plan.asOf ?? -Infinity),
        planned: row.number('planned'),
        decision: row.text('decision'),
        conditions: conditions.flatMap(({ day: at, condition }) =>
          day !== undefined && at === day ? [condition] : [],
        ),
      };
    })
    .sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity));
}

type Lack = Pick<Condition, 'lacking' | 'way'>;
type LackOf = (reading: Reading, plan: Plan, pilots: readonly Pilot[]) => Lack;

const toView = (view: Place): Elsewhere => ({ to: 'view', view });

const LACKS: Readonly<Record<ConditionKey, LackOf>> = {
  interviews: (reading, plan) => ({
    lacking: departmentsWithout(reading, plan, 'interviews', 'department'),
    way: toTable(reading, 'interviews'),
  }),
  maturity: (reading, plan) => ({
    lacking: departmentsWithout(reading, plan, 'assessments', 'team'),
    way: toView('maturity'),
  }),
  vision: (reading, plan) => tasksOpen(reading, plan, 'capVisionTask'),
  rated: () => ({ lacking: [], way: toView('useCases') }),
  pilots: () => ({ lacking: [], way: toView('useCases') }),
  teams: pilotsWhere(({ teamPoints }) => teamPoints > 0, 'team'),
  goals: pilotsWhere(({ lacks }) =>
    (['goal', 'metric', 'target', 'deadline'] as const).some((entry) => lacks.includes(entry)),
  ),
  baselines: pilotsWhere(({ lacks }) =>
    (['baseline', 'baselineDate', 'start', 'baselineAfterStart'] as const).some((lack) =>
      lacks.includes(lack),
    ),
  ),
  lessons: pilotsWhere(({ learned }) => learned === ''),
  after: (reading, plan, pilots) => ({
    lacking: pilots
      .filter((pilot) => !isMeasuredSince(pilot, reading, plan))
      .map((pilot) => ({ name: nameOf(pilot) })),
    way: pilots.length === 0 ? toView('useCases') : toTable(reading, 'measures'),
  }),
  scaling: (reading, plan) => tasksOpen(reading, plan, 'capScalingTasks'),
};

function departmentsWithout(reading: Reading, { asOf }: Plan, table: string, column: string): Lacking[] {
  const done = new Set(
    reading
      .rows(table)
      .filter((row) => (row.number('date') ?? Infinity) <= (asOf ?? -Infinity))
      .map((row) => row.text(column).toLowerCase()),
  );
  return reading
    .list('capListDepartments')
    .filter((department) => !done.has(department.toLowerCase()))
    .map((name) => ({ name }));
}

function tasksOpen(reading: Reading, { tasks }: Plan, rule: string): Lack {
  const ids = idsIn(reading.text(rule));
  const asked = tasks.filter(({ id }) => ids.includes(id));
  const place = reading.placeOf(rule);
  return {
    lacking: asked
      .filter(({ done }) => done !== 1)
      .map(({ key, name }) => ({ name, here: { to: 'task', key } })),
    // Where no task has such an id, the rule is what has to be put right.
    ...(asked.length === 0 && place && { way: { to: 'cell', name: reading.text(rule), place } }),
  };
}

function pilotsWhere(isLacking: (pilot: Pilot) => boolean, to: 'team' | 'pilot' = 'pilot'): LackOf {
  return (_reading, _plan, pilots) => ({
    lacking: pilots.filter(isLacking).map((pilot) => ({ name: nameOf(pilot), here: { to, id: pilot.id } })),
    ...(pilots.length === 0 && { way: toView('useCases') }),
  });
}

function isMeasuredSince({ id, start }: Pilot, reading: Reading, { asOf }: Plan): boolean {
  return reading.rows('measures').some((row) => {
    const date = row.number('date') ?? -Infinity;
    return (
      row.text('useCase').toLowerCase() === String(id).toLowerCase() &&
      date > (start ?? Infinity) &&
      date <= (asOf ?? -Infinity)
    );
  });
}

function toTable(reading: Reading, key: string): Elsewhere | undefined {
  const table = reading.table(key);
  return table && { to: 'cell', name: table.title, place: table.place };
}
