/** The pilots: what each wants to reach, by when and with whom, and what it still lacks. */
import type { Reading, RowReading, Value } from '../../workbook';

/** The columns of the team, in the order of the sheet. */
export const SLOTS = ['expert', 'enthusiast', 'owner', 'member4', 'member5'] as const;
export type Slot = (typeof SLOTS)[number];

/** Names by place; blank where nobody is named. */
export type Team = Readonly<Record<Slot, string>>;

/** What has to be entered before a pilot starts, in the order of the sheet. */
export const ENTRIES = ['goal', 'metric', 'baseline', 'baselineDate', 'target', 'start', 'deadline'] as const;
export type PilotEntry = (typeof ENTRIES)[number];

/** What keeps a pilot from starting, or from having been of use once it is over. */
export type PilotLack = PilotEntry | 'baselineAfterStart' | 'deadlineBeforeStart' | 'unknownCase' | 'learned';

export interface Pilot {
  /** As the cell has it: text, or a number. */
  readonly id: Value;
  readonly row: RowReading;
  readonly title: string;
  readonly goal: string;
  readonly metric: string;
  readonly baseline?: number;
  readonly baselineDate?: number;
  readonly target?: number;
  readonly start?: number;
  readonly deadline?: number;
  readonly team: Team;
  readonly learned: string;
  readonly lacks: readonly PilotLack[];
  /** The sheet's own count of what is open in the team. */
  readonly teamPoints: number;
}

/** The form that is open, and whose. */
export interface OpenPilot {
  readonly form: 'team' | 'pilot';
  readonly id: Pilot['id'];
}

export function pilotsOf(reading: Reading): Pilot[] {
  const cases = new Set(reading.rows('useCases').map((row) => row.text('id').toLowerCase()));
  return reading
    .rows('pilots')
    .filter((row) => row.text('useCase') !== '')
    .map((row) => pilotOf(row, cases, reading.number('capAsOf') ?? -Infinity));
}

function pilotOf(row: RowReading, cases: ReadonlySet<string>, asOf: number): Pilot {
  const id = row.text('useCase');
  const [baselineDate, start, deadline] = [
    row.number('baselineDate'),
    row.number('start'),
    row.number('deadline'),
  ];
  return {
    id: row.number('useCase') ?? id,
    row,
    title: row.text('title'),
    goal: row.text('goal'),
    metric: row.text('metric'),
    baseline: row.number('baseline'),
    baselineDate,
    target: row.number('target'),
    start,
    deadline,
    team: Object.fromEntries(SLOTS.map((slot) => [slot, row.text(slot)])) as Record<Slot, string>,
    learned: row.text('learned'),
    lacks: [
      ...(cases.has(id.toLowerCase()) ? [] : ['unknownCase' as const]),
      ...ENTRIES.filter((entry) => row.text(entry) === ''),
      ...((baselineDate ?? -Infinity) >= (start ?? Infinity) ? ['baselineAfterStart' as const] : []),
      ...((start ?? -Infinity) > (deadline ?? Infinity) ? ['deadlineBeforeStart' as const] : []),
      ...((deadline ?? Infinity) < asOf && row.text('learned') === '' ? ['learned' as const] : []),
    ],
    teamPoints: row.number('teamCheck') ?? 0,
  };
}

/** What people call a pilot. */
export const nameOf = ({ id, title }: Pick<Pilot, 'id' | 'title'>): string =>
  title === '' ? String(id) : `${id}: ${title}`;
