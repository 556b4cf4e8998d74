/** ROI.*: what a plan is worth over time, what it takes to break even, and whether the figures are plausible. */
import { internalRate, netPresentValue } from '../programme/discounting';
import { Failure } from '../programme/failure';
import {
  FIGURES,
  outliers,
  USUAL_BANDS,
  type Band,
  type Figure,
  type Outlier,
} from '../programme/plausibility';
import { breakEvenHours } from '../programme/roi';
import { answerCell } from './answer';
import { number, optionalNumber } from './cells';
import { labelText } from './messages';
import { limited, matrix, optional, single, vector } from './parameters';
import type { Reason } from './reasons';
import { alongCells } from './shapes';

/** A hundred years of months and the start. */
const MOST_FLOWS = 1201;
const DAYS_IN_A_YEAR = 366;
const WEEKS_IN_A_YEAR = 53;

const netFlowsOfPlan = limited(vector(number()), MOST_FLOWS);
const periodsInAYear = optional(single(number({ min: 1, max: DAYS_IN_A_YEAR })), 12);

export const NPV = {
  netFlows: netFlowsOfPlan,
  rate: single(number({ above: -1 })),
  periodsPerYear: periodsInAYear,
};

/**
 * Net present value: what net flows over time are worth at the start.
 * @remarks Σ flow of period t / (1 + rate)^(t / periodsPerYear), the first flow at t = 0; Excel's NPV discounts the first flow too. At most 1,201 flows.
 * @customfunction ROI.NPV
 * @param netFlows Net flow of each period, the first at time 0 and not discounted; blank is 0
 * @param rate Discount rate per year as a fraction, above -1: 0.08 is 8 %
 * @param [periodsPerYear] Periods per year (1 to 366), 12 for months; 12 if left out
 * @returns Value at the start, in the currency of the flows.
 * @example =CAPIA.ROI.NPV({-1000,500,625},0.25,1) is -200
 */
export function npv(netFlows: unknown[][], rate: unknown, periodsPerYear?: unknown[][]): unknown {
  return answerCell(NPV, { netFlows, rate, periodsPerYear }, (args) =>
    netPresentValue(args.netFlows, args.rate, args.periodsPerYear),
  );
}

export const IRR = { netFlows: netFlowsOfPlan, periodsPerYear: periodsInAYear };

/**
 * Internal rate of return: the yearly rate at which the net flows are worth 0 at the start.
 * @remarks Solves ROI.NPV = 0 for the effective yearly rate; of several solutions the one nearest to 0. Flows of one sign, or without a solution, give #NUM!. With 1 period per year as Excel's IRR. At most 1,201 flows.
 * @customfunction ROI.IRR
 * @param netFlows Net flow of each period, the first at time 0; blank is 0
 * @param [periodsPerYear] Periods per year (1 to 366), 12 for months; 12 if left out
 * @returns Effective rate per year as a fraction.
 * @example =CAPIA.ROI.IRR({-100,100,200},1) is 1
 */
export function irr(netFlows: unknown[][], periodsPerYear?: unknown[][]): unknown {
  return answerCell(IRR, { netFlows, periodsPerYear }, (args) =>
    internalRate(args.netFlows, args.periodsPerYear),
  );
}

export const BREAKEVEN = {
  costPerUser: single(number({ min: 0 })),
  hourlyCost: single(number({ min: 0 })),
  weeksPerYear: optional(single(number({ min: 0, max: WEEKS_IN_A_YEAR })), 46),
  targetRoi: optional(single(number({ min: -1 })), 0),
  realisation: optional(single(number({ min: 0, max: 1 })), 1),
};

/**
 * Hours each user has to save per week to reach a return within a year.
 * @remarks Cost per user × (1 + target) / (hourly cost × weeks × realisation). Hours that are worth nothing give #DIV/0!.
 * @customfunction ROI.BREAKEVEN
 * @param costPerUser Cost per user and year
 * @param hourlyCost Cost of an hour of work
 * @param [weeksPerYear] Working weeks per year (0 to 53); 46 if left out
 * @param [targetRoi] Return to reach as a fraction, -1 or more; 0, breaking even, if left out
 * @param [realisation] Share of the saved time that becomes value (0 to 1); 1 if left out
 * @returns Hours per user and week.
 * @example =CAPIA.ROI.BREAKEVEN(920,40,46,1) is 1
 */
export function breakEven(
  costPerUser: unknown,
  hourlyCost: unknown,
  weeksPerYear?: unknown[][],
  targetRoi?: unknown[][],
  realisation?: unknown[][],
): unknown {
  const given = { costPerUser, hourlyCost, weeksPerYear, targetRoi, realisation };
  return answerCell(BREAKEVEN, given, breakEvenHours);
}

export const PLAUSIBILITY = {
  roi: single(optionalNumber),
  paybackMonths: single(optionalNumber),
  costPerUser: single(optionalNumber),
  bands: optional(matrix(number())),
};

/**
 * Whether the figures of a business case lie where such programmes usually do: "ok", or what does not.
 * @remarks One clause per figure outside its band, the limits being inside. Usual bands: ROI 2 to 4, payback 6 to 9 months, cost 1,000 to 3,000 per user.
 * @customfunction ROI.PLAUSIBILITY
 * @param roi Return as a fraction; empty is not judged
 * @param paybackMonths Months to payback; empty is not judged
 * @param costPerUser Cost per user; empty is not judged
 * @param [bands] Lowest and highest usual value, a row each for ROI, payback and cost; the usual bands if left out
 * @returns "ok", or one clause per figure outside its band.
 * @example =CAPIA.ROI.PLAUSIBILITY(3,8,1500) is "ok"
 */
export function plausibility(
  roi: unknown,
  paybackMonths: unknown,
  costPerUser: unknown,
  bands?: unknown[][],
): unknown {
  return answerCell(PLAUSIBILITY, { roi, paybackMonths, costPerUser, bands }, (args) => {
    const limits = args.bands ? bandsOf(args.bands) : USUAL_BANDS;
    if (limits instanceof Failure) return limits;
    const values = { roi: args.roi, payback: args.paybackMonths, cost: args.costPerUser };
    return outliers(values, limits).map(clauseOf).join(labelText('clauseSeparator')) || 'ok';
  });
}

function bandsOf(given: readonly (readonly number[])[]): Readonly<Record<Figure, Band>> | Failure<Reason> {
  const limit = alongCells('bands', given, [[FIGURES.length, 2]]);
  if (limit instanceof Failure) return limit;
  const crossed = given.findIndex(([lowest, highest]) => lowest! > highest!);
  if (crossed >= 0) {
    const place = { argument: 'bands', row: crossed + 1, column: 2, found: limit(crossed, 1) };
    return new Failure('value', 'boundsOrder', { min: limit(crossed, 0) }, place);
  }
  const band = (row: number): Band => [limit(row, 0), limit(row, 1)];
  return { roi: band(0), payback: band(1), cost: band(2) };
}

const CLAUSES = {
  roi: { below: 'roiBelow', above: 'roiAbove' },
  payback: { below: 'paybackBelow', above: 'paybackAbove' },
  cost: { below: 'costBelow', above: 'costAbove' },
} as const;

/** The return is written in percent; one decimal, or more where the figure would otherwise seem to lie within its band. */
function clauseOf({ figure, value, band, side }: Outlier): string {
  const unit = figure === 'roi' ? 100 : 1;
  const precise = (each: number) => Number((each * unit).toPrecision(6));
  const rounded = Math.round(value * unit * 10) / 10;
  const [min, max] = [precise(band[0]), precise(band[1])];
  const isOutside = rounded < min || rounded > max;
  return labelText(CLAUSES[figure][side], { value: isOutside ? rounded : precise(value), min, max });
}
