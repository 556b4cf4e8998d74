/** Made-up arguments of the functions whose speed is measured, of any size, the same in every run. */
import { endOfMonth, serialOf } from '../../src/programme/calendar';

type Cell = number | string | null;
type Range = Cell[][];

export const MARCH_2026 = serialOf({ year: 2026, month: 3, day: 2 });

/** Low, likely and high of hours per user and week, users, hourly cost, weeks, realisation, total cost. */
export const DRIVERS: number[][] = [
  [1, 2, 4],
  [60, 85, 100],
  [35, 40, 50],
  [44, 46, 47],
  [0.3, 0.5, 0.8],
  [60_000, 85_000, 150_000],
];

/** Numbers from 0 to 1: C++'s std::minstd_rand, which is Lehmer's generator with this multiplier and modulus. */
function uniform(): () => number {
  let state = 20_260_302;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function rows(count: number, row: (index: number) => Cell[]): Range {
  return Array.from({ length: count }, (_, index) => row(index));
}

/** Use cases × criteria, rated from 1 to 5 in halves. */
export function ratings(cases: number, criteria: number): number[][] {
  const draw = uniform();
  return Array.from({ length: cases }, () =>
    Array.from({ length: criteria }, () => 1 + Math.round(8 * draw()) / 2),
  );
}

export function weights(criteria: number): number[][] {
  return [Array.from({ length: criteria }, (_, index) => criteria - index)];
}

/** People × places, 0 to 100. */
export function scores(people: number, places: number): number[][] {
  const draw = uniform();
  return Array.from({ length: people }, () => Array.from({ length: places }, () => 100 * draw()));
}

/** One assessment of five dimensions for each team at the end of each of 24 months: scopes, dates, ratings, as of. */
export function assessments(teams: number): readonly [Range, Range, Range, number] {
  const draw = uniform();
  const months = 24;
  const monthEnd = (month: number) => endOfMonth(MARCH_2026, month - months + 1);
  const of = (cells: (team: number, month: number) => Cell[]) =>
    rows(teams * months, (index) => cells(index % teams, Math.floor(index / teams)));
  return [
    of((team) => [`Team ${team + 1}`]),
    of((_, month) => [monthEnd(month)]),
    of(() => Array.from({ length: 5 }, () => 1 + Math.round(4 * draw()) / 2)),
    monthEnd(months - 1),
  ];
}

/** Ids, durations, predecessors (up to three earlier tasks) and start of a project. */
export function project(tasks: number): readonly [Range, Range, Range, number] {
  const draw = uniform();
  return [
    rows(tasks, (task) => [`T${task + 1}`]),
    rows(tasks, () => [Math.floor(10 * draw())]),
    rows(tasks, (task) => [
      Array.from({ length: Math.min(task, 3) }, () => `T${1 + Math.floor(task * draw())}`).join(';'),
    ]),
    MARCH_2026,
  ];
}

/** Names, profiles, departments and scores of people a team is composed from. */
export function people(count: number): readonly [Range, Range, Range, Range] {
  const draw = uniform();
  const profiles = ['expert', 'enthusiast', 'owner'];
  return [
    rows(count, (person) => [`Person ${person + 1}`]),
    rows(count, () => [profiles[Math.floor(3 * draw())]!]),
    rows(count, () => [`Department ${1 + Math.floor(8 * draw())}`]),
    rows(count, () => [100 * draw()]),
  ];
}
