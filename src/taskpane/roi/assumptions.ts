/**
 * The assumptions one can play through, and the programme as it would be with others. What stands in many cells – hours,
 * users, costs – moves as a share of what is declared; each estimate of the simulation moves in proportion with its
 * assumption, so that the full-year range stays that of the programme.
 */
import { clamp } from '../../programme/arithmetic';
import { DRIVERS } from '../../programme/simulation';
import { LONGEST_HORIZON, type Driver, type Investment } from './investment';

export const SAVING = ['hours', 'users', 'realisation', 'hourlyCost', 'weeksPerYear'] as const;
export const SPENDING = ['costs', 'horizon', 'lead', 'ramp', 'discountRate'] as const;
export type Assumption = (typeof SAVING)[number] | (typeof SPENDING)[number];

const SHARES = ['hours', 'users', 'costs'] as const;
type Share = (typeof SHARES)[number];

export const isShare = (assumption: Assumption): assumption is Share =>
  SHARES.some((share) => share === assumption);

const MOVED_SETTINGS = [...SAVING, ...SPENDING].filter((assumption) => !isShare(assumption));

/** What has been moved, and to where: a share of what is declared, or a setting's new value. */
export type Moves = Readonly<Partial<Record<Assumption, number | undefined>>>;

export interface Span {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const SPANS: Readonly<Record<Exclude<Assumption, 'hourlyCost'>, Span>> = {
  hours: { min: 0.2, max: 2, step: 0.05 },
  users: { min: 0.2, max: 2, step: 0.05 },
  costs: { min: 0.5, max: 2, step: 0.05 },
  realisation: { min: 0.05, max: 1, step: 0.05 },
  weeksPerYear: { min: 30, max: 52, step: 1 },
  horizon: { min: 1, max: LONGEST_HORIZON, step: 1 },
  lead: { min: 0, max: 12, step: 0.5 },
  ramp: { min: 0, max: 12, step: 0.5 },
  discountRate: { min: 0, max: 0.3, step: 0.01 },
};

/** What the workbook has always lies within. */
export function spanOf(assumption: Assumption, investment: Investment): Span {
  const stored = valueOf(assumption, investment, {});
  const span =
    assumption === 'hourlyCost'
      ? { min: 1, max: Math.max(100, 20 * Math.ceil(stored / 10)), step: 1 }
      : SPANS[assumption];
  return { ...span, min: Math.min(span.min, stored), max: Math.max(span.max, stored) };
}

export function valueOf(assumption: Assumption, { settings }: Investment, moves: Moves): number {
  return moves[assumption] ?? (isShare(assumption) ? 1 : settings[assumption]);
}

/** Without what is back where the workbook has it. */
export function moveTo(moves: Moves, assumption: Assumption, to: number, investment: Investment): Moves {
  // Steps of 0.05 add up to 0.7000000000000001.
  const value = rounded(to, 6);
  const isBack = value === valueOf(assumption, investment, {});
  return { ...moves, [assumption]: isBack ? undefined : value };
}

const CENTS = 2;
const HUNDREDTHS = 2;

/** The programme with these assumptions, in numbers as they would stand in its cells. */
export function moved(investment: Investment, moves: Moves): Investment {
  const { settings, cases, costs, drivers, decimals } = investment;
  const { hours = 1, users = 1, costs: spending = 1 } = moves;
  return {
    ...investment,
    settings: {
      ...settings,
      ...Object.fromEntries(MOVED_SETTINGS.map((setting) => [setting, valueOf(setting, investment, moves)])),
    },
    cases: cases.map((each) => {
      if (each.counted === 0) return each;
      return {
        ...each,
        hours: scaled(each.hours, hours, HUNDREDTHS),
        users: each.users === undefined || each.per === 'team' ? each.users : scaled(each.users, users, 0),
      };
    }),
    costs: costs.map((cost) => ({
      ...cost,
      oneOff: scaled(cost.oneOff, spending, CENTS),
      monthly: scaled(cost.monthly, spending, CENTS),
    })),
    drivers: drivers?.map((driver, index) =>
      movedDriver(driver, index, ratioOf(index, investment, moves), decimals),
    ),
  };
}

/** The assumption behind each driver of the simulation. */
const BEHIND: Readonly<Record<(typeof DRIVERS)[number], Assumption>> = {
  hoursPerWeek: 'hours',
  users: 'users',
  hourlyCost: 'hourlyCost',
  weeksPerYear: 'weeksPerYear',
  realisation: 'realisation',
  totalCost: 'costs',
};

/** New ÷ old; an assumption that is 0 in the workbook has no proportion. */
function ratioOf(driver: number, investment: Investment, moves: Moves): number {
  const assumption = BEHIND[DRIVERS[driver]!];
  const before = valueOf(assumption, investment, {});
  return before === 0 ? 1 : valueOf(assumption, investment, moves) / before;
}

/** No more than the whole of the time is realised, and no year has more weeks. */
const MOST: Partial<Record<(typeof DRIVERS)[number], number>> = { realisation: 1, weeksPerYear: 52 };

function movedDriver(driver: Driver, index: number, ratio: number, decimals: number): Driver {
  if (ratio === 1) return driver;
  const most = MOST[DRIVERS[index]!] ?? Infinity;
  const to = (value: number) => clamp(scaled(value, ratio, decimals), 0, Math.max(most, value));
  return { ...driver, low: to(driver.low), likely: to(driver.likely), high: to(driver.high) };
}

const scaled = (value: number, ratio: number, decimals: number) =>
  ratio === 1 ? value : rounded(value * ratio, decimals);

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));
