/** What this view knows of the workbook: the use cases, how they are weighed, and the choices for new entries. */
import type { CaseRatings, Criterion } from '../../programme/criteria';
import type { Reading, RowReading, Wanted } from '../../workbook';

export const CRITERIA = ['impact', 'risk', 'measurability', 'effort'] as const;
export type CriterionKey = (typeof CRITERIA)[number];

export const DISCOVERY = ['repetitive', 'timeConsuming', 'errorProne', 'bottleneck'] as const;
export type DiscoveryKey = (typeof DISCOVERY)[number];

export const WANTED: Wanted = {
  tables: ['useCases', 'criteria', 'stages', 'units'],
  areas: ['raters'],
  names: [
    ...['capTop', 'capPilotCount', 'capSpread', 'capNoise', 'capTrials', 'capSeed'],
    ...['capHourlyCost', 'capWeeksPerYear', 'capRealisation', 'capCurrency'],
    ...['capListDepartments', 'capListPeople'],
  ],
};

export interface UseCase {
  /** The same from one reading to the next, wherever the row has been sorted to. */
  readonly key: string;
  readonly row: RowReading;
  readonly id: string;
  /** Its own name, else that of its task. */
  readonly name: string;
  readonly task: string;
  readonly domain: string;
  readonly department: string;
  readonly owner: string;
  readonly stage: string;
  /** In the order of CRITERIA. */
  readonly ratings: CaseRatings;
  /** In the order of the sheet: the rank, and among equals the row. */
  readonly order: number | undefined;
  readonly score: number | undefined;
  readonly rank: number | undefined;
  /** Probability of a top rank. */
  readonly topShare: number | undefined;
  /** Money per year. */
  readonly savings: number | undefined;
}

export interface WeighedCriterion {
  readonly row: RowReading;
  readonly name: string;
  /** What 1 and 5 mean, in the workbook's words. */
  readonly meaning: string;
  readonly weight: number;
  readonly direction: 1 | -1;
  /** The worst rating a pilot may have. */
  readonly limit: number | undefined;
}

export interface Stage {
  readonly name: string;
  /** Its savings count in the ROI. */
  readonly counted: boolean;
  /** Past being proposed as a pilot. */
  readonly excluded: boolean;
}

export interface Unit {
  readonly name: string;
  readonly keyword: 'user' | 'team';
}

/** How the ranking's firmness is estimated, as in Settings. */
export interface RankingSettings {
  readonly top: number;
  readonly spread: number;
  readonly noise: number;
  readonly trials: number;
  readonly seed: number;
}

/** What an hour saved is worth. */
export interface HourSettings {
  readonly hourlyCost: number;
  readonly weeksPerYear: number;
  readonly realisation: number;
}

export interface Portfolio {
  readonly reading: Reading;
  /** In the order of the table. */
  readonly cases: readonly UseCase[];
  /** One for each of CRITERIA; undefined when the table in Settings is not as the score needs it. */
  readonly criteria: readonly WeighedCriterion[] | undefined;
  readonly ranking: RankingSettings;
  readonly pilotCount: number;
  readonly hours: HourSettings;
  readonly currency: string;
  readonly stages: readonly Stage[];
  readonly units: readonly Unit[];
  readonly departments: readonly string[];
  readonly people: readonly string[];
}

/** What blank settings count as is what the workbook's functions make of them. */
export function portfolioOf(reading: Reading): Portfolio {
  return {
    reading,
    cases: casesOf(reading.rows('useCases')),
    criteria: criteriaOf(reading.rows('criteria')),
    ranking: {
      top: reading.number('capTop') ?? 3,
      spread: reading.number('capSpread') ?? 0.3,
      noise: reading.number('capNoise') ?? 0,
      trials: reading.number('capTrials') ?? 10_000,
      seed: reading.number('capSeed') ?? 1,
    },
    pilotCount: reading.number('capPilotCount') ?? 3,
    hours: {
      hourlyCost: reading.number('capHourlyCost') ?? 0,
      weeksPerYear: reading.number('capWeeksPerYear') ?? 46,
      realisation: reading.number('capRealisation') ?? 1,
    },
    currency: reading.text('capCurrency'),
    stages: reading.rows('stages').map((row) => ({
      name: row.text('stage'),
      counted: (row.number('counted') ?? 0) > 0,
      excluded: (row.number('excluded') ?? 0) > 0,
    })),
    units: reading.rows('units').flatMap((row): Unit[] => {
      const keyword = row.text('keyword').toLowerCase();
      return keyword === 'user' || keyword === 'team' ? [{ name: row.text('unit'), keyword }] : [];
    }),
    departments: reading.list('capListDepartments'),
    people: reading.list('capListPeople'),
  };
}

function casesOf(rows: readonly RowReading[]): UseCase[] {
  const uses = new Map<string, number>();
  for (const row of rows) uses.set(row.text('id'), (uses.get(row.text('id')) ?? 0) + 1);
  return rows.map((row) => {
    const id = row.text('id');
    const unique = id !== '' && uses.get(id) === 1;
    return {
      key: unique ? id : `${id}#${row.index}`,
      row,
      id,
      name: row.text('useCase') || row.text('task') || id,
      task: row.text('task'),
      domain: row.text('domain'),
      department: row.text('department'),
      owner: row.text('owner'),
      stage: row.text('stage'),
      ratings: CRITERIA.map((key) => rated(row, key)),
      order: row.number('order'),
      score: row.number('score'),
      rank: row.number('rank'),
      topShare: row.number('topShare'),
      savings: row.number('savings'),
    };
  });
}

/** A 0 is no rating, as for the workbook's functions. */
export function rated(row: RowReading, key: CriterionKey | DiscoveryKey | 'quality'): number | undefined {
  return row.number(key) || undefined;
}

function criteriaOf(rows: readonly RowReading[]): WeighedCriterion[] | undefined {
  const usable = rows.every(
    (row) => (row.number('weight') ?? 0) >= 0 && [-1, 0, 1].includes(row.number('direction') ?? 0),
  );
  const weighs = rows.some((row) => (row.number('weight') ?? 0) > 0);
  if (rows.length !== CRITERIA.length || !usable || !weighs) return undefined;
  return rows.map((row) => ({
    row,
    name: row.text('criterion'),
    meaning: row.text('meaning'),
    weight: row.number('weight') ?? 0,
    direction: row.number('direction') === -1 ? -1 : 1,
    limit: row.number('limit') || undefined,
  }));
}

/** Ratings lie between these. */
export const LOWEST = 1;
export const HIGHEST = 5;

/** The criteria as the rules take them, with other weights if wanted. */
export const criteriaFor = (
  criteria: readonly WeighedCriterion[],
  weights: readonly number[] = criteria.map(({ weight }) => weight),
): Criterion[] =>
  criteria.map(({ direction }, index) => ({
    weight: weights[index]!,
    direction,
    minimum: LOWEST,
    maximum: HIGHEST,
  }));

/** Those with a rank, in the order of the sheet. */
export const rankedCases = ({ cases }: Portfolio): UseCase[] =>
  cases.filter(({ order }) => order !== undefined).sort((one, other) => one.order! - other.order!);

/** Those with some rating missing. */
export const unratedCases = ({ cases }: Portfolio): UseCase[] =>
  cases.filter(({ ratings }) => ratings.includes(undefined));

/** Stages are compared as Excel's own look-ups do, whatever their case. */
export const stageOf = ({ stages }: Portfolio, name: string): Stage | undefined =>
  stages.find((stage) => stage.name.toLowerCase() === name.toLowerCase());

/** The domains in use, each once, in the order of their names. */
export function domainsOf({ cases }: Portfolio): string[] {
  const domains = new Map(cases.map(({ domain }) => [domain.toLowerCase(), domain]));
  return [...domains.values()].filter((domain) => domain !== '').sort((a, b) => a.localeCompare(b));
}
