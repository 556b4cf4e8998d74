/** The routines as the workbook has them: whose turn it is, what was held, what became a process. */
import type { Reading, RowReading, Value } from '../../workbook';
import { endOfMonth } from '../../programme/calendar';

export interface Turn {
  /** Excel serial of the day the month's turn begins. */
  readonly date: number;
  readonly team: string;
  readonly topic: string;
  readonly state: 'held' | 'missed' | 'now' | 'coming';
}

/** `held` is blank for the months to come, and counts the team's sessions of the month up to the as-of date. */
export function turnsOf(reading: Reading): Turn[] {
  const asOf = reading.number('capAsOf');
  if (asOf === undefined) return [];
  return reading.areaRows('rotation').flatMap((row): Turn[] => {
    const date = row.number('date');
    if (date === undefined) return [];
    return [
      {
        date,
        team: row.text('team'),
        topic: row.text('topic'),
        state: stateOf(date, row.number('held'), asOf),
      },
    ];
  });
}

function stateOf(date: number, held: number | undefined, asOf: number): Turn['state'] {
  if (held !== undefined && held > 0) return 'held';
  const month = endOfMonth(date);
  if (month === endOfMonth(asOf)) return 'now';
  return month < asOf ? 'missed' : 'coming';
}

export interface Kind {
  readonly kind: string;
  readonly planned: number;
  readonly held: number;
  readonly minutes: number;
  readonly next?: number;
}

export const kindsOf = (reading: Reading): Kind[] =>
  reading
    .areaRows('routineKinds')
    .filter((row) => row.text('kind') !== '')
    .map((row) => ({
      kind: row.text('kind'),
      planned: row.number('planned') ?? 0,
      held: row.number('held') ?? 0,
      minutes: row.number('minutes') ?? 0,
      next: row.number('next'),
    }));

export interface Session {
  readonly row: RowReading;
  readonly date?: number;
  readonly kind: string;
  readonly topic: string;
  readonly isProcess: boolean;
}

/** The latest first. */
export const sessionsOf = (reading: Reading): Session[] =>
  reading
    .rows('sessions')
    .map((row) => ({
      row,
      date: row.number('date'),
      kind: row.text('kind'),
      topic: row.text('topic'),
      isProcess: row.number('becameProcess') === 1,
    }))
    .sort((one, other) => (other.date ?? 0) - (one.date ?? 0));

/** The first after the as-of date. */
export function nextSession(sessions: readonly Session[], asOf: number | undefined): Session | undefined {
  return sessions.findLast(({ date }) => date !== undefined && asOf !== undefined && date > asOf);
}

/** What tells a session from the others, wherever its row has been sorted to. */
export function whichSession({ row }: Session): Record<string, Value> {
  return Object.fromEntries(
    (['date', 'kind', 'team', 'topic'] as const).map((key) => [key, row.number(key) ?? row.text(key)]),
  );
}
