/** What the figures are made of: the assumptions that stand in the workbook, in its own cells. */
import type { Estimate } from '../../programme/distributions';
import type { Band, Figure } from '../../programme/plausibility';
import type { SavingsUnit } from '../../programme/roi';
import { DRIVERS } from '../../programme/simulation';
import type { Reading, RowReading } from '../../workbook';

/** Months that the sheet's cash flow has rows for. */
export const LONGEST_HORIZON = 36;

/** The settings that the figures depend on, by their defined names. */
export const SETTINGS = {
  hourlyCost: 'capHourlyCost',
  weeksPerYear: 'capWeeksPerYear',
  realisation: 'capRealisation',
  horizon: 'capHorizon',
  lead: 'capLead',
  ramp: 'capRamp',
  discountRate: 'capDiscountRate',
  targetRoi: 'capTargetRoi',
} as const;
export type Setting = keyof typeof SETTINGS;

/** A use case with savings in hours. */
export interface SavingCase {
  readonly row: RowReading;
  readonly hours: number;
  /** Blank where nobody has said how many. */
  readonly users: number | undefined;
  readonly per: SavingsUnit;
  /** Whether its stage counts in the ROI: 1, or 0. */
  readonly counted: number;
}

export interface Cost {
  readonly row: RowReading;
  readonly oneOff: number;
  readonly monthly: number;
  /** The headcount where the amounts are per head, else 1. */
  readonly factor: number;
}

export interface Driver extends Estimate {
  readonly row: RowReading;
}

export interface Investment {
  readonly settings: Readonly<Record<Setting, number>>;
  readonly cases: readonly SavingCase[];
  readonly costs: readonly Cost[];
  /** In the order of the simulation; undefined until all six are estimated, in ascending order. */
  readonly drivers: readonly Driver[] | undefined;
  readonly headcount: number;
  readonly trials: number;
  readonly seed: number;
  /** Decimals that estimates are rounded to. */
  readonly decimals: number;
}

/** A blank cell counts as 0, as in the sheet's formulas. */
export function investmentOf(reading: Reading): Investment {
  const number = (name: string) => reading.number(name) ?? 0;
  return {
    settings: {
      hourlyCost: number(SETTINGS.hourlyCost),
      weeksPerYear: number(SETTINGS.weeksPerYear),
      realisation: number(SETTINGS.realisation),
      horizon: number(SETTINGS.horizon),
      lead: number(SETTINGS.lead),
      ramp: number(SETTINGS.ramp),
      discountRate: number(SETTINGS.discountRate),
      targetRoi: number(SETTINGS.targetRoi),
    },
    cases: casesOf(reading),
    costs: costsOf(reading),
    drivers: driversOf(reading),
    headcount: number('capHeadcount'),
    trials: number('capTrials'),
    seed: number('capSeed'),
    decimals: number('capDecimals'),
  };
}

function casesOf(reading: Reading): SavingCase[] {
  const units = meanings(reading, 'units', 'unit');
  const stages = meanings(reading, 'stages', 'stage');
  return reading.rows('useCases').flatMap((row): SavingCase[] => {
    const hours = row.number('hours');
    const per = units(row.text('unit'))?.text('keyword');
    if (hours === undefined || (per !== 'user' && per !== 'team')) return [];
    const counted = stages(row.text('stage'))?.number('counted') ?? 0;
    return [{ row, hours, users: row.number('users'), per, counted }];
  });
}

function costsOf(reading: Reading): Cost[] {
  const bases = meanings(reading, 'bases', 'basis');
  return reading.rows('costs').map((row) => ({
    row,
    oneOff: row.number('oneOff') ?? 0,
    monthly: row.number('monthly') ?? 0,
    factor: bases(row.text('basis'))?.number('factor') ?? 0,
  }));
}

/** The row of a list that says what a choice means; letters are compared as Excel does. */
function meanings(reading: Reading, table: string, column: string) {
  const rows = new Map(reading.rows(table).map((row) => [row.text(column).toLowerCase(), row]));
  return (choice: string) => rows.get(choice.toLowerCase());
}

function driversOf(reading: Reading): Driver[] | undefined {
  const rows = reading.rows('drivers');
  const drivers = rows.flatMap((row): Driver[] => {
    const [low, likely, high] = [row.number('low'), row.number('likely'), row.number('high')];
    if (low === undefined || likely === undefined || high === undefined) return [];
    return low <= likely && likely <= high ? [{ row, low, likely, high }] : [];
  });
  const isWhole = rows.length === DRIVERS.length && drivers.length === DRIVERS.length;
  return isWhole && drivers.at(-1)!.low > 0 ? drivers : undefined;
}

/** In the order of the table's rows; undefined where a limit is missing. */
export function bandsOf(reading: Reading): Readonly<Record<Figure, Band>> | undefined {
  const [roi, payback, cost] = reading.rows('bands').map((row): Band | undefined => {
    const [low, high] = [row.number('low'), row.number('high')];
    return low === undefined || high === undefined ? undefined : [low, high];
  });
  return roi && payback && cost && { roi, payback, cost };
}
