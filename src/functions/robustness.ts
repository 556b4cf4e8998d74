/** USECASE.ROBUSTNESS and .STABILITY: how firmly the order of the use cases stands. */
import { Failure } from '../programme/failure';
import { robustness as robustnessOf } from '../programme/robustness';
import { stability as stabilityOf } from '../programme/stability';
import { answerSpill } from './answer';
import { number, unscaledRating } from './cells';
import { boundsMatrix, directionVector, judged } from './criteria';
import { limited, matrix, optional, single, wrongShape } from './parameters';
import { weightVector } from './weights';

const MOST_RATINGS = 250_000;

/** Together about half a second. */
const MOST_CASES = 250;
const MOST_CRITERIA = 20;
const MOST_TRIALS = 100_000;
const MOST_TRIALS_OF_CASES = 2_500_000;

export const ROBUSTNESS = {
  ratings: limited(matrix(unscaledRating), MOST_RATINGS),
  weights: weightVector,
  top: optional(single(number({ min: 1, max: MOST_CASES, whole: true })), 3),
  spread: optional(single(number({ min: 0, max: 1 })), 0.3),
  noise: optional(single(number({ min: 0 })), 0),
  directions: directionVector,
  bounds: boundsMatrix,
  trials: optional(single(number({ min: 1, max: MOST_TRIALS, whole: true })), 10_000),
  seed: optional(single(number({ min: 0, max: Number.MAX_SAFE_INTEGER, whole: true })), 1),
};

/**
 * How firmly each use case stands when weights and ratings vary: chances of rank 1 and of a top rank, mean rank, rank today.
 * @remarks SMAA-2 (Lahdelma & Salminen 2001), method "weighted". Each trial draws weights (1 − spread)·ŵ + spread·d, d uniform on the simplex, and moves each rating by up to ±noise within its bounds. Cases that tie share the rank; the order of the rows changes nothing. At most 250 cases, 20 criteria, 100,000 trials, and 2,500,000 cases × trials. Generator: xoshiro128**.
 * @customfunction USECASE.ROBUSTNESS
 * @param ratings Ratings, one row per use case, one column per criterion
 * @param weights Weight of each criterion; only proportions count
 * @param [top] Ranks that count as top (1 to 250); 3 if left out
 * @param [spread] Doubt about the weights: 0 as given, 1 any weights; 0.3 if left out
 * @param [noise] Doubt about the ratings: each may be off by up to ± this; 0 if left out
 * @param [directions] 1 higher is better, -1 lower is better, per criterion; 1 if left out
 * @param [bounds] Two rows: scale minima, scale maxima per criterion; 1 and 5 if left out
 * @param [trials] Number of trials (1 to 100,000); 10,000 if left out
 * @param [seed] Whole number of 0 or more; the same seed gives the same result; 1 if left out
 * @returns Four columns, one row per use case: probability of rank 1, probability of a top rank, mean rank, rank today.
 * @example =CAPIA.USECASE.ROBUSTNESS({5,4;3,3;4,1},{1,1},2) spills {1,1,1,1;0,1,2,2;0,0,3,3}
 */
export function robustness(
  ratings: unknown[][],
  weights: unknown[][],
  top?: unknown[][],
  spread?: unknown[][],
  noise?: unknown[][],
  directions?: unknown[][],
  bounds?: unknown[][],
  trials?: unknown[][],
  seed?: unknown[][],
): unknown[][] {
  const given = { ratings, weights, top, spread, noise, directions, bounds, trials, seed };
  return answerSpill(ROBUSTNESS, given, (args) => {
    const cases = args.ratings.length;
    const columns = args.ratings[0]!.length;
    if (cases > MOST_CASES || columns > MOST_CRITERIA) {
      const most = { cases: MOST_CASES, criteria: MOST_CRITERIA };
      return wrongShape('tooManyCases', 'ratings', { rows: cases, columns, ...most });
    }
    if (cases * args.trials > MOST_TRIALS_OF_CASES) {
      const max = Math.floor(MOST_TRIALS_OF_CASES / cases);
      return wrongShape('tooManyTrials', 'trials', { trials: args.trials, cases, max });
    }
    const rated = judged(args);
    if (rated instanceof Failure) return rated;
    const standings = robustnessOf(rated.cases, rated.criteria, args.top, args);
    if (standings instanceof Failure) return standings;
    return standings.map((each) => [each?.first, each?.amongTop, each?.meanRank, each?.rankToday]);
  });
}

export const STABILITY = {
  ratings: limited(matrix(unscaledRating), MOST_RATINGS),
  weights: weightVector,
  directions: directionVector,
  bounds: boundsMatrix,
};

/**
 * Per criterion, the smallest change of its weight at which another use case draws level with number 1.
 * @remarks Exact, for method "weighted": the change is that of the criterion's share of all weights, the others keeping their proportions. Both cells are empty where no share from 0 to 1 does it. At most 250,000 ratings.
 * @customfunction USECASE.STABILITY
 * @param ratings Ratings, one row per use case, one column per criterion
 * @param weights Weight of each criterion; only proportions count
 * @param [directions] 1 higher is better, -1 lower is better, per criterion; 1 if left out
 * @param [bounds] Two rows: scale minima, scale maxima per criterion; 1 and 5 if left out
 * @returns Two columns, one row per criterion: signed change of its share, row of the use case that draws level.
 * @example =CAPIA.USECASE.STABILITY({5,2;2,4},{3,1}) spills {-0.35,2;0.35,2}
 */
export function stability(
  ratings: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  bounds?: unknown[][],
): unknown[][] {
  return answerSpill(STABILITY, { ratings, weights, directions, bounds }, (args) => {
    const rated = judged(args);
    if (rated instanceof Failure) return rated;
    const draws = stabilityOf(rated.cases, rated.criteria);
    if (draws instanceof Failure) return draws;
    return draws.map((draw) => (draw ? [draw.change, draw.rival + 1] : [undefined, undefined]));
  });
}
