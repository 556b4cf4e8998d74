/** ROI.*: returns whose drivers are known only as low, likely and high values. */
import type { Estimate, Shape } from '../programme/distributions';
import { Failure } from '../programme/failure';
import { importances, swings } from '../programme/sensitivity';
import { DRIVERS, simulate as simulateReturn } from '../programme/simulation';
import { answerSpill } from './answer';
import { keyword, label, number } from './cells';
import { labelText } from './messages';
import { matrix, optional, optionalKeyword, single, vector, wrongCount, type Parameter } from './parameters';
import type { Reason } from './reasons';
import { alongCells } from './shapes';

/** @customenum {string} */
// prettier-ignore
export enum EstimateShape {
  /** Straight lines from low up to likely and down to high. */
  triangular = "triangular",
  /** The smooth beta distribution of PERT: likely weighs four times as much as low or high. */
  pert = "pert",
}

const MOST_TRIALS = 100_000;

const POINTS = ['low', 'likely', 'high'] as const;

/** Six rows of low, likely and high, each row in ascending order; costs above 0. */
const estimates: Parameter<readonly Estimate[]> = {
  optional: false,
  read: (argument, given) => {
    const rows = matrix(number()).read(argument, given);
    if (rows instanceof Failure) return rows;
    const misshapen = alongCells(argument, rows, [[DRIVERS.length, POINTS.length]]);
    if (misshapen instanceof Failure) return misshapen;
    for (const [k, row] of rows.entries()) {
      const refused = refusalOf(argument, k, row);
      if (refused) return refused;
    }
    return rows.map(([low, likely, high]) => ({ low: low!, likely: likely!, high: high! }));
  },
};

function refusalOf(argument: string, driver: number, row: readonly number[]): Failure<Reason> | undefined {
  const name = DRIVERS[driver]!;
  const at = (column: number) => ({ argument, row: driver + 1, column: column + 1, found: row[column] });
  const falls = row.findIndex((value, k) => k > 0 && value < row[k - 1]!);
  if (falls > 0) return new Failure('value', 'estimateOrder', { driver: labelText(name) }, at(falls));
  if (name !== 'totalCost' || row[0]! > 0) return undefined;
  if (row[0]! < 0) return new Failure('value', 'notAbove', { min: 0 }, at(0));
  return new Failure('div0', 'noCosts', {}, at(0));
}

const driverNames = optional(vector(label));

export const SIMULATE = {
  drivers: estimates,
  target: optional(single(number()), 2),
  trials: optional(single(number({ min: 1, max: MOST_TRIALS, whole: true })), 10_000),
  seed: optional(single(number({ min: 0, max: Number.MAX_SAFE_INTEGER, whole: true })), 1),
  shape: optionalKeyword<Shape>(single(keyword(Object.values(EstimateShape))), EstimateShape.triangular),
};

/**
 * Range of the return when its drivers are uncertain, by simulation: percentiles, mean, probabilities.
 * @remarks ROI = hours × users × hourly cost × weeks × realisation / total cost − 1, the drivers independent. The same seed always gives the same result. Percentiles as PERCENTILE.INC. At most 100,000 trials.
 * @customfunction ROI.SIMULATE
 * @param drivers Low, likely, high: a row each for hours per user and week, users, hourly cost, weeks, realisation, total cost
 * @param [target] Return to reach, as a fraction; 2 if left out
 * @param [trials] Number of trials (1 to 100,000); 10,000 if left out
 * @param [seed] Start of the random numbers, a whole number from 0; 1 if left out
 * @param [shape] "triangular" or "pert": how values spread between low and high; "triangular" if left out
 * @returns Two columns, label and value, nine rows: ROI P10, P50, P90, mean, probability of a loss, probability of reaching the target, net benefit P10, P50, P90.
 * @example =INDEX(CAPIA.ROI.SIMULATE({2,2,2;10,10,10;50,50,50;40,40,40;0.5,0.5,0.5;10000,10000,10000}),4,2) is 1
 */
export function simulate(
  drivers: unknown[][],
  target?: unknown[][],
  trials?: unknown[][],
  seed?: unknown[][],
  shape?: EstimateShape,
): unknown[][] {
  return answerSpill(
    SIMULATE,
    { drivers, target, trials, seed, shape },
    ({ drivers: estimated, ...plan }) => {
      const outcome = simulateReturn(estimated, plan);
      if (outcome instanceof Failure) return outcome;
      const { roi, netBenefit } = outcome;
      return [
        [labelText('roiP10'), roi[0]],
        [labelText('roiP50'), roi[1]],
        [labelText('roiP90'), roi[2]],
        [labelText('roiMean'), outcome.meanRoi],
        [labelText('lossProbability'), outcome.loss],
        [labelText('targetProbability'), outcome.success],
        [labelText('netBenefitP10'), netBenefit[0]],
        [labelText('netBenefitP50'), netBenefit[1]],
        [labelText('netBenefitP90'), netBenefit[2]],
      ];
    },
  );
}

export const TORNADO = { drivers: estimates, names: driverNames };

/**
 * How far each driver alone moves the return between its low and high value, widest first.
 * @remarks ROI with one driver low or high and the others at likely; the swing is the distance between the two. Chart the columns ROI low and ROI high as stacked bars.
 * @customfunction ROI.TORNADO
 * @param drivers Low, likely, high: a row each for hours per user and week, users, hourly cost, weeks, realisation, total cost
 * @param [names] Names of the six drivers; the numbers 1 to 6 if left out
 * @returns Four columns, one row per driver: name, ROI with it low, ROI with it high, swing.
 * @example =INDEX(CAPIA.ROI.TORNADO({1,2,4;10,10,10;50,50,50;40,40,40;0.5,0.5,0.5;10000,10000,10000}),1,4) is 3
 */
export function tornado(drivers: unknown[][], names?: unknown[][]): unknown[][] {
  return answerSpill(TORNADO, { drivers, names }, (args) => {
    const nameOf = naming(args.names);
    if (nameOf instanceof Failure) return nameOf;
    return swings(args.drivers).map(({ driver, low, high, swing }) => [nameOf(driver), low, high, swing]);
  });
}

export const IMPORTANCE = { drivers: estimates, names: driverNames };

/**
 * Share of the uncertainty of the return that comes from each driver, largest first: what to measure next.
 * @remarks First-order Sobol index: the share of the variance of ROI that would go if the driver were known. Exact, from the moments of independent triangular drivers. The shares add up to 1 less what only combinations explain; without any uncertainty they are 0.
 * @customfunction ROI.IMPORTANCE
 * @param drivers Low, likely, high: a row each for hours per user and week, users, hourly cost, weeks, realisation, total cost
 * @param [names] Names of the six drivers; the numbers 1 to 6 if left out
 * @returns Two columns, one row per driver: name, share of the variance (0 to 1).
 * @example =INDEX(CAPIA.ROI.IMPORTANCE({1,2,4;10,10,10;50,50,50;40,40,40;0.5,0.5,0.5;10000,10000,10000}),1,2) is 1
 */
export function importance(drivers: unknown[][], names?: unknown[][]): unknown[][] {
  return answerSpill(IMPORTANCE, { drivers, names }, (args) => {
    const nameOf = naming(args.names);
    if (nameOf instanceof Failure) return nameOf;
    return importances(args.drivers).map(({ driver, share }) => [nameOf(driver), share]);
  });
}

type Name = string | number;

/** The name of each driver, or its number from 1 where there is none. */
function naming(
  names: readonly (Name | undefined)[] | undefined,
): ((driver: number) => Name) | Failure<'wrongCount'> {
  if (names && names.length !== DRIVERS.length) {
    return wrongCount('names', names.length, DRIVERS.length, 'drivers');
  }
  return (driver) => names?.[driver] ?? driver + 1;
}
