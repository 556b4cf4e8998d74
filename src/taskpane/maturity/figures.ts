/** What the workbook says of maturity: its dimensions in words, every rating, and what the sheet makes of them. */
import type { Reading, RowReading, Wanted } from '../../workbook';
import { keyOf } from '../../programme/groups';
import { LOWEST_LEVEL, TOP_LEVEL, type Assessment } from '../../programme/maturity';
import { DIMENSIONS, PROFILE_COLUMNS } from '../../workbook/sheets/assessments';

export const WANTED: Wanted = {
  tables: ['dimensions', 'assessments', 'people'],
  areas: ['profile', 'trend', 'teams', 'disagreement'],
  names: [
    ...['capAsOf', 'capCoverage', 'capTargetLevel', 'capValidMonths', 'capPrivacyMin'],
    ...['capTeams', 'capTeamsProven', 'capMaturity', 'capMaturityProven', 'capMaturityTeams'],
    ...['capCheckAssessments', 'capCheckTeams', 'capListDepartments', 'capListKinds'],
  ],
};

export { DIMENSIONS };
export type DimensionKey = (typeof DIMENSIONS)[number];

export interface Dimension {
  readonly key: DimensionKey;
  readonly name: string;
  /** Of level 1, 2 and 3; empty where the company has none. */
  readonly descriptions: readonly string[];
  readonly target?: number;
}

/** One row of the table: what one person rated on one day. */
export interface Rating {
  readonly team: string;
  /** Excel serials without a time of day. */
  readonly date: number;
  readonly evidenceDate?: number;
  readonly rater: string;
  readonly kind: string;
  /** One per dimension. */
  readonly ratings: Assessment;
  readonly evidence: string;
  readonly row: RowReading;
}

/** The latest assessment of a team as the sheet calculates it: the mean of its raters. */
export interface Standing {
  readonly date: number;
  readonly declared: Assessment;
  readonly proven: Assessment;
}

export interface Maturity {
  readonly dimensions: readonly Dimension[];
  /** The departments, then teams that were rated and are none of them. */
  readonly teams: readonly string[];
  readonly people: readonly { readonly name: string; readonly team: string }[];
  readonly kinds: readonly string[];
  /** Of each team, by the key of its name; those that count have a date and a rating. */
  readonly ratings: ReadonlyMap<string, readonly Rating[]>;
  readonly standings: ReadonlyMap<string, Standing>;
  /** How many people a team is known to have. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Excel serial. */
  readonly asOf?: number;
  /** Share of the dimensions that a level asks for. */
  readonly coverage: number;
  readonly validMonths: number;
  /** Figures of teams that are known to be smaller are not shown. */
  readonly smallestGroup: number;
}

export function maturityOf(reading: Reading): Maturity {
  const ratings = reading.rows('assessments').flatMap((row) => ratingOf(row) ?? []);
  const people = reading
    .rows('people')
    .map((row) => ({ name: row.text('name'), team: row.text('department') }))
    .filter(({ name }) => name !== '');
  return {
    dimensions: dimensionsOf(reading),
    teams: distinct([...reading.list('capListDepartments'), ...ratings.map(({ team }) => team)]),
    people,
    kinds: reading.list('capListKinds'),
    ratings: byTeam(ratings),
    standings: standingsOf(reading),
    sizes: new Map([...byTeam(people)].map(([team, members]) => [team, members.length])),
    asOf: reading.number('capAsOf'),
    coverage: reading.number('capCoverage') ?? 0,
    validMonths: reading.number('capValidMonths') ?? 0,
    smallestGroup: reading.number('capPrivacyMin') ?? 0,
  };
}

function dimensionsOf(reading: Reading): Dimension[] {
  const rows = reading.rows('dimensions');
  const profile = reading.areaRows('profile');
  return DIMENSIONS.map((key, index) => {
    // Blank rows are left out, and the rows of the table go by their place in it.
    const words = rows.find((row) => row.index === index);
    return {
      key,
      name: words?.text('dimension') || (reading.table('assessments')?.header(key) ?? ''),
      descriptions: ['level1', 'level2', 'level3'].map((level) => words?.text(level) ?? ''),
      target: profile[index]?.number('target') ?? reading.number('capTargetLevel'),
    };
  });
}

function ratingOf(row: RowReading): Rating | undefined {
  const team = row.text('team').trim();
  const date = dayOf(row.number('date'));
  const ratings = DIMENSIONS.map((key) => onScale(row.number(key)));
  if (team === '' || date === undefined || ratings.every((rating) => rating === undefined)) return undefined;
  return {
    team,
    date,
    rater: row.text('rater'),
    kind: row.text('kind'),
    ratings,
    evidence: row.text('evidence'),
    evidenceDate: dayOf(row.number('evidenceDate')),
    row,
  };
}

const dayOf = (serial: number | undefined) => (serial ? Math.floor(serial) : undefined);

const onScale = (rating: number | undefined) =>
  rating !== undefined && rating >= LOWEST_LEVEL && rating <= TOP_LEVEL ? rating : undefined;

function standingsOf(reading: Reading): Map<string, Standing> {
  const proven = new Map(profilesIn(reading, 'capTeamsProven').map(({ team, ratings }) => [team, ratings]));
  return new Map(
    profilesIn(reading, 'capTeams').map(({ team, date, ratings }) => [
      team,
      { date, declared: ratings, proven: proven.get(team) ?? [] },
    ]),
  );
}

function profilesIn(reading: Reading, name: string) {
  return reading.grid(name).flatMap((row) => {
    const team = row[PROFILE_COLUMNS.indexOf('team')];
    const date = row[PROFILE_COLUMNS.indexOf('date')];
    if (team === undefined || typeof date !== 'number') return [];
    const ratings = DIMENSIONS.map((key) => {
      const rating = row[PROFILE_COLUMNS.indexOf(key)];
      return typeof rating === 'number' ? rating : undefined;
    });
    return [{ team: keyOf(String(team)), date, ratings }];
  });
}

function byTeam<Row extends { readonly team: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row.team);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function distinct(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
  return [...byKey.values()];
}

export const sameName = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

/** Its figures would tell of single people. Of a team without people in the table nothing is known. */
export function tooSmall({ sizes, smallestGroup }: Maturity, team: string): boolean {
  const size = sizes.get(keyOf(team));
  return size !== undefined && size < smallestGroup;
}

/** The row of an area that is about a team; there is none for more teams than the area has rows. */
export const rowInArea = (reading: Reading, area: 'teams' | 'disagreement', team: string) =>
  reading.areaRows(area).find((row) => sameName(row.text('team'), team));
