/**
 * The figures of the investment: as the workbook shows them, and worked out from its assumptions by the rules that the
 * sheet's own functions follow.
 */
import { internalRate, netPresentValue } from '../../programme/discounting';
import { Failure } from '../../programme/failure';
import {
  breakEvenHours,
  cashFlows,
  payback,
  returnOnInvestment,
  yearlySavings,
  type CashFlow,
} from '../../programme/roi';
import { simulate, type SimulatedReturn } from '../../programme/simulation';
import type { Reading } from '../../workbook';
import { LONGEST_HORIZON, type Driver, type Investment } from './investment';

/** By the defined names of their cells. */
export const FIGURES = {
  annualBenefit: 'capAnnualBenefit',
  totalCost: 'capTotalCost',
  firstYearCost: 'capFirstYearCost',
  costPerPerson: 'capCostPerPerson',
  roi: 'capRoi',
  payback: 'capPayback',
  npv: 'capNpv',
  irr: 'capIrr',
  breakEven: 'capBreakEven',
  targetHours: 'capTargetHours',
  hoursPerPerson: 'capHoursPerPerson',
  runRateRoi: 'capRunRateRoi',
  likelyRoi: 'capLikelyRoi',
  p10: 'capRoiP10',
  p50: 'capRoiP50',
  p90: 'capRoiP90',
  lossShare: 'capRoiLossShare',
  targetShare: 'capRoiTargetShare',
} as const;
export type FigureKey = keyof typeof FIGURES;

/** Money, hours and months; returns and shares as fractions. A figure that cannot be worked out is undefined. */
export type Figures = Readonly<Record<FigureKey, number | undefined>>;

const MONTHS_PER_YEAR = 12;

export function storedFigures(reading: Reading): Figures {
  const entries = Object.entries(FIGURES).map(([key, name]) => [key, reading.number(name)]);
  return Object.fromEntries(entries) as Figures;
}

export interface Outcome {
  readonly figures: Figures;
  readonly flows: readonly CashFlow[];
}

/** The hours saved in a week by the cases that count. */
export const countedHours = ({ cases }: Investment): number =>
  cases.reduce(
    (sum, { hours, per, users = 0, counted }) => sum + counted * hours * (per === 'user' ? users : 1),
    0,
  );

/** Those whose hours are each user's. */
export const countedUsers = ({ cases }: Investment): number =>
  cases.reduce((sum, { per, users = 0, counted }) => sum + (counted > 0 && per === 'user' ? users : 0), 0);

export function outcomeOf(investment: Investment): Outcome {
  const flows = flowsOf(investment);
  return { figures: { ...overTheHorizon(investment, flows), ...ofAFullYear(investment) }, flows };
}

/** Month by month up to the horizon, or up to another month. */
export function flowsOf(
  investment: Investment,
  months = Math.min(investment.settings.horizon, LONGEST_HORIZON),
): CashFlow[] {
  const { lead, ramp } = investment.settings;
  const { oneOff, monthly } = spending(investment);
  return cashFlows({
    annualBenefit: benefitOf(investment),
    upfrontCost: oneOff,
    monthlyCost: monthly,
    months: Math.floor(months),
    leadMonths: lead,
    rampMonths: ramp,
  });
}

function benefitOf({ cases, settings }: Investment): number {
  const { hourlyCost, weeksPerYear, realisation } = settings;
  return cases.reduce((sum, { hours, users = 0, per, counted }) => {
    const saved = { hoursPerWeek: hours, per, users, hourlyCost, weeksPerYear, realisation };
    return sum + counted * yearlySavings(saved);
  }, 0);
}

/** One-off costs plus those of each month of the horizon. */
export function costsOverHorizon(investment: Investment): number {
  const { oneOff, monthly } = spending(investment);
  return oneOff + monthly * investment.settings.horizon;
}

function spending({ costs }: Investment) {
  const sum = (amount: 'oneOff' | 'monthly') =>
    costs.reduce((total, cost) => total + cost[amount] * cost.factor, 0);
  return { oneOff: sum('oneOff'), monthly: sum('monthly') };
}

/** With lead time and ramp. */
function overTheHorizon(investment: Investment, flows: readonly CashFlow[]) {
  const { discountRate } = investment.settings;
  const totalCost = costsOverHorizon(investment);
  const net = flows.map((flow) => flow.net);
  const costing = (figure: () => number | Failure) => (totalCost === 0 ? undefined : known(figure()));
  return {
    annualBenefit: benefitOf(investment),
    totalCost,
    roi: costing(() =>
      returnOnInvestment(
        flows.map(({ benefit }) => benefit),
        flows.map(({ cost }) => cost),
      ),
    ),
    payback: costing(() => payback(net)),
    npv: costing(() => netPresentValue(net, discountRate, MONTHS_PER_YEAR)),
    irr: costing(() => internalRate(net, MONTHS_PER_YEAR)),
  };
}

/** At full benefit, against the costs of the first year. */
function ofAFullYear(investment: Investment) {
  const { settings, headcount, drivers } = investment;
  const { hourlyCost, weeksPerYear, realisation, targetRoi } = settings;
  const { oneOff, monthly } = spending(investment);
  const firstYearCost = oneOff + monthly * MONTHS_PER_YEAR;
  const costPerPerson = headcount === 0 ? undefined : firstYearCost / headcount;
  const isWorth = hourlyCost * weeksPerYear * realisation !== 0;
  const hoursFor = (target: number) =>
    costPerPerson === undefined
      ? undefined
      : known(
          breakEvenHours({
            costPerUser: costPerPerson,
            hourlyCost,
            weeksPerYear,
            targetRoi: target,
            realisation,
          }),
        );
  const range = drivers && rangeOf(drivers, investment);
  return {
    firstYearCost,
    costPerPerson,
    breakEven: hoursFor(0),
    targetHours: hoursFor(targetRoi),
    hoursPerPerson: headcount === 0 || !isWorth ? undefined : countedHours(investment) / headcount,
    runRateRoi: firstYearCost === 0 ? undefined : benefitOf(investment) / firstYearCost - 1,
    likelyRoi: drivers && likelyReturn(drivers, investment),
    p10: range?.roi[0],
    p50: range?.roi[1],
    p90: range?.roi[2],
    lossShare: range?.loss,
    targetShare: range?.success,
  };
}

/** As CAPIA.ROI.SIMULATE takes them. */
const MOST_TRIALS = 100_000;
const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

function rangeOf(
  drivers: readonly Pick<Driver, 'low' | 'likely' | 'high'>[],
  { settings, trials, seed }: Investment,
): SimulatedReturn | undefined {
  const isSetUp = isWhole(trials, 1, MOST_TRIALS) && isWhole(seed, 0, Number.MAX_SAFE_INTEGER);
  if (!isSetUp) return undefined;
  const range = simulate(drivers, { trials, seed, shape: 'triangular', target: settings.targetRoi });
  return range instanceof Failure ? undefined : range;
}

/** What comes of drivers that are certain. */
const likelyReturn = (drivers: readonly Driver[], investment: Investment): number | undefined =>
  rangeOf(
    drivers.map(({ likely }) => ({ low: likely, likely, high: likely })),
    { ...investment, trials: 1 },
  )?.meanRoi;

const known = (answer: number | Failure): number | undefined =>
  answer instanceof Failure || !Number.isFinite(answer) ? undefined : answer;

/** What the digits of a cell and the order of a sum may make out, of any figure. */
const ROUNDING = 1e-6;

/** Whether a figure of the workbook is not the one that comes of its assumptions; what is missing may still be on its way. */
export const differ = (stored: Figures, workedOut: Figures): boolean =>
  (Object.keys(FIGURES) as FigureKey[]).some((key) => {
    const [one, other] = [stored[key], workedOut[key]];
    if (one === undefined || other === undefined) return false;
    return Math.abs(one - other) > ROUNDING * Math.max(1, Math.abs(other));
  });
