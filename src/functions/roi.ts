/**
 * ROI.*: what a programme costs and brings back.
 *
 * In all these files: `unknown` and not narrower types, so that a wrong value meets our own message instead of a bare
 * `#VALUE!`; numbers with a default are declared as ranges, because only there does Excel tell an argument left out
 * (`null`, the default) from an empty cell (a matrix of one blank, which counts as 0).
 */
import { Failure } from '../programme/failure';
import { cashFlows, payback as paybackOf, returnOnInvestment, yearlySavings } from '../programme/roi';
import { answerCell, answerSpill } from './answer';
import { keyword, number } from './cells';
import { limited, matrix, optional, single, vector } from './parameters';
import { alongRows } from './rows';

/** @customenum {string} */
// prettier-ignore
export enum SavingsUnit {
  /** Each user saves these hours: they are multiplied by the number of users. */
  user = "user",
  /** The team as a whole saves these hours: the number of users does not change them. */
  team = "team",
}

const WEEKS_IN_A_YEAR = 53;
const LONGEST_PLAN_MONTHS = 1200;
/** Rows of a column, or amounts of a range: a tenth of a second. */
const MOST_AMOUNTS = 100_000;

const amount = number();

export const SAVINGS = {
  hoursPerWeek: limited(vector(amount), MOST_AMOUNTS),
  per: single(keyword(Object.values(SavingsUnit))),
  users: limited(vector(number({ min: 0 })), MOST_AMOUNTS),
  hourlyCost: limited(vector(number({ min: 0 })), MOST_AMOUNTS),
  weeksPerYear: optional(limited(vector(number({ min: 0, max: WEEKS_IN_A_YEAR })), MOST_AMOUNTS), [46]),
  realisation: optional(limited(vector(number({ min: 0, max: 1 })), MOST_AMOUNTS), [1]),
};

/**
 * Yearly savings from hours saved per week, row by row.
 * @remarks Hours × (users when per "user") × hourly cost × weeks × realisation. Single values hold for all rows. Hours may be negative: a use case can cost time. At most 100,000 rows.
 * @customfunction ROI.SAVINGS
 * @param hoursPerWeek Hours saved per week, by each user or by the team: see per
 * @param per "user" or "team": who saves these hours. There is no default
 * @param users Number of users; without effect per team
 * @param hourlyCost Cost of an hour of work
 * @param [weeksPerYear] Working weeks per year (0 to 53); 46 if left out
 * @param [realisation] Share of the saved time that becomes value (0 to 1); 1 if left out
 * @returns Savings per year, one per row.
 * @example =CAPIA.ROI.SAVINGS(13,"team",85,40) is 23920
 */
export function savings(
  hoursPerWeek: unknown[][],
  per: SavingsUnit,
  users: unknown[][],
  hourlyCost: unknown[][],
  weeksPerYear?: unknown[][],
  realisation?: unknown[][],
): unknown[][] {
  const given = { hoursPerWeek, per, users, hourlyCost, weeksPerYear, realisation };
  return answerSpill(SAVINGS, given, ({ per: unit, ...columns }) => {
    const rows = alongRows(columns);
    return rows instanceof Failure ? rows : rows.map((row) => yearlySavings({ ...row, per: unit }));
  });
}

export const RATIO = {
  benefits: limited(matrix(amount), MOST_AMOUNTS),
  costs: limited(matrix(amount), MOST_AMOUNTS),
};

/**
 * Return on investment as a fraction: (benefits − costs) / costs.
 * @remarks 2 is a return of 200 %. Costs that add up to 0 give #DIV/0!. At most 100,000 cells in each range.
 * @customfunction ROI.RATIO
 * @param benefits Benefits, any number of cells; blank is 0
 * @param costs Costs over the same time, any number of cells; blank is 0
 * @returns Return as a fraction.
 * @example =CAPIA.ROI.RATIO(300,100) is 2
 */
export function ratio(benefits: unknown[][], costs: unknown[][]): unknown {
  return answerCell(RATIO, { benefits, costs }, (args) =>
    returnOnInvestment(args.benefits.flat(), args.costs.flat()),
  );
}

export const FLOWS = {
  annualBenefit: single(amount),
  upfrontCost: single(amount),
  monthlyCost: optional(single(amount), 0),
  months: optional(single(number({ min: 0, max: LONGEST_PLAN_MONTHS, whole: true })), 12),
  leadMonths: optional(single(number({ min: 0 })), 0),
  rampMonths: optional(single(number({ min: 0 })), 6),
};

/**
 * Monthly cash flows: month, benefit, cost, net and cumulative net.
 * @remarks months + 1 rows, at most 1,201; row 0 holds the upfront cost. A month's benefit is the integral, over that month, of a rate that is 0 during the lead, rises linearly over the ramp and then stays at annualBenefit / 12 a month.
 * @customfunction ROI.FLOWS
 * @param annualBenefit Benefit of a full year once the ramp is over
 * @param upfrontCost Cost at the start, in month 0
 * @param [monthlyCost] Cost of each month from month 1; 0 if left out
 * @param [months] Number of months (0 to 1200); 12 if left out
 * @param [leadMonths] Months before any benefit; 0 if left out
 * @param [rampMonths] Months of linear rise to the full benefit; 6 if left out
 * @returns Five columns, one row per month.
 * @example =CAPIA.ROI.FLOWS(12000,3000,0,2,0,0) spills {0,0,3000,-3000,-3000;1,1000,0,1000,-2000;2,1000,0,1000,-1000}
 */
export function flows(
  annualBenefit: unknown,
  upfrontCost: unknown,
  monthlyCost?: unknown[][],
  months?: unknown[][],
  leadMonths?: unknown[][],
  rampMonths?: unknown[][],
): unknown[][] {
  const given = { annualBenefit, upfrontCost, monthlyCost, months, leadMonths, rampMonths };
  return answerSpill(FLOWS, given, (plan) =>
    cashFlows(plan).map(({ month, benefit, cost, net, cumulative }) => [
      month,
      benefit,
      cost,
      net,
      cumulative,
    ]),
  );
}

export const PAYBACK = { netFlows: limited(vector(amount), MOST_AMOUNTS) };

/**
 * Periods until the running sum of net flows first reaches 0, linear within a period.
 * @remarks The first flow lies at time 0; when it is not negative the answer is 0. Never reached is #N/A, naming the periods covered. At most 100,000 flows.
 * @customfunction ROI.PAYBACK
 * @param netFlows Net flow of each period, the first at time 0; blank is 0
 * @returns Number of periods, such as months.
 * @example =CAPIA.ROI.PAYBACK({-1000,400,400,400}) is 2.5
 */
export function payback(netFlows: unknown[][]): unknown {
  return answerCell(PAYBACK, { netFlows }, (args) => paybackOf(args.netFlows));
}
