/** USECASE.*: which use cases come first, from ratings on weighted criteria. */
import { Failure } from '../programme/failure';
import { pilots as pilotsOf } from '../programme/pilots';
import { ranks, scores } from '../programme/usecases';
import { answerSpill, type Arguments } from './answer';
import { keyword, label, number, unscaledRating } from './cells';
import { boundsMatrix, directionVector, judged, withBlanks } from './criteria';
import { limited, matrix, optional, optionalKeyword, single, vector, wrongCount } from './parameters';
import { weightVector } from './weights';

/** @customenum {string} */
// prettier-ignore
export enum ScoringMethod {
  /** Weighted mean of each rating's place between its bounds; no case changes another's score. */
  weighted = "weighted",
  /** Simple additive weighting: each rating relative to the best of its column. */
  saw = "saw",
  /** Weighted product, as the sum of weighted logarithms of column shares. */
  product = "product",
  /** TOPSIS, closeness to the ideal case, vector normalisation. */
  topsis = "topsis",
  /** TOPSIS with min–max normalisation. */
  topsisMinMax = "topsis-minmax",
  /** VIKOR, compromise between group utility and greatest regret, v = 0.5. */
  vikor = "vikor",
}

const MOST_CASES = 50_000;
const MOST_RATINGS = 250_000;
const MOST_PILOTS = 5;

export const SCORE = {
  ratings: limited(matrix(unscaledRating), MOST_RATINGS),
  weights: weightVector,
  directions: directionVector,
  bounds: boundsMatrix,
  method: optionalKeyword(single(keyword(Object.values(ScoringMethod))), ScoringMethod.weighted),
};

export const RANK = SCORE;

/**
 * Score of each use case from 0 to 100, higher is better.
 * @remarks A row with any rating missing has no score. Only "weighted" refuses ratings outside the bounds and judges each case by itself; the other methods compare the rows given, and "product" is a logarithm, not 0 to 100. On a scale whose minimum is above 0, a 0 is an empty cell. At most 250,000 ratings. weighted is 100·(1 − SPOTIS distance), Dezert et al., FUSION 2020.
 * @customfunction USECASE.SCORE
 * @param ratings Ratings, one row per use case, one column per criterion
 * @param weights Weight of each criterion; only proportions count
 * @param [directions] 1 higher is better, -1 lower is better, per criterion; 1 if left out
 * @param [bounds] Two rows: scale minima, scale maxima per criterion; 1 and 5 if left out
 * @param [method] Scoring method; "weighted" if left out
 * @returns Score, one per row; empty without a score.
 * @example =CAPIA.USECASE.SCORE({4,2},{3,1},{1,-1}) is 75
 */
export function score(
  ratings: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  bounds?: unknown[][],
  method?: ScoringMethod,
): unknown[][] {
  return answerSpill(SCORE, { ratings, weights, directions, bounds, method }, scored);
}

/**
 * Rank of each use case by its score, 1 being the best (1, 2, 2, 4).
 * @remarks Scores within 1e-9 tie. Arguments, errors and largest size as for USECASE.SCORE: at most 250,000 ratings.
 * @customfunction USECASE.RANK
 * @param ratings Ratings, one row per use case, one column per criterion
 * @param weights Weight of each criterion; only proportions count
 * @param [directions] 1 higher is better, -1 lower is better, per criterion; 1 if left out
 * @param [bounds] Two rows: scale minima, scale maxima per criterion; 1 and 5 if left out
 * @param [method] Scoring method; "weighted" if left out
 * @returns Rank, one per row; empty without a score.
 * @example =CAPIA.USECASE.RANK({5;4;4;1},1) spills {1;2;2;4}
 */
export function rank(
  ratings: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  bounds?: unknown[][],
  method?: ScoringMethod,
): unknown[][] {
  return answerSpill(RANK, { ratings, weights, directions, bounds, method }, (args) => {
    const result = scored(args);
    return result instanceof Failure ? result : ranks(result);
  });
}

export const PILOTS = {
  names: limited(vector(label), MOST_CASES),
  ratings: limited(matrix(unscaledRating), MOST_RATINGS),
  weights: weightVector,
  count: optional(single(number({ min: 1, max: MOST_PILOTS, whole: true })), 3),
  limits: optional(vector(unscaledRating)),
  domains: optional(limited(vector(label), MOST_CASES)),
  directions: directionVector,
  bounds: boundsMatrix,
};

/**
 * The use cases to start with: name and score of the best that pass, best first.
 * @remarks Score as USECASE.SCORE, method "weighted"; equal scores in the order given. A case passes when it is fully rated and no rating is worse than its limit. With domains, only the best of each domain; a case without one stands for itself. Fewer than count may pass; none is #N/A. At most 250,000 ratings.
 * @customfunction USECASE.PILOTS
 * @param names Name of each use case
 * @param ratings Ratings, one row per use case, one column per criterion
 * @param weights Weight of each criterion; only proportions count
 * @param [count] Number of pilots (1 to 5); 3 if left out
 * @param [limits] Worst acceptable rating per criterion: a minimum, or a maximum where lower is better; empty is none
 * @param [domains] Domain of each use case, such as the department: at most one pilot each
 * @param [directions] 1 higher is better, -1 lower is better, per criterion; 1 if left out
 * @param [bounds] Two rows: scale minima, scale maxima per criterion; 1 and 5 if left out
 * @returns Two columns, one row per pilot: name, score.
 * @example =CAPIA.USECASE.PILOTS({"A";"B";"C"},{5,1;4,3;3,3},{3,1},2,{"",2}) spills {"B",68.75;"C",50}
 */
export function pilots(
  names: unknown[][],
  ratings: unknown[][],
  weights: unknown[][],
  count?: unknown[][],
  limits?: unknown[][],
  domains?: unknown[][],
  directions?: unknown[][],
  bounds?: unknown[][],
): unknown[][] {
  const given = { names, ratings, weights, count, limits, domains, directions, bounds };
  return answerSpill(PILOTS, given, (args) => {
    const rated = judged(args);
    if (rated instanceof Failure) return rated;
    const { cases, criteria } = rated;
    for (const [name, { length }, expected] of [
      ['names', args.names, cases.length],
      ['domains', args.domains ?? cases, cases.length],
      ['limits', args.limits ?? criteria, criteria.length],
    ] as const) {
      if (length !== expected) return wrongCount(name, length, expected, 'ratings');
    }
    const limits = args.limits && withBlanks(args.limits, criteria);
    const chosen = pilotsOf(cases, criteria, { count: args.count, limits, domains: args.domains });
    return chosen instanceof Failure
      ? chosen
      : chosen.map(({ index, score: points }) => [args.names[index], points]);
  });
}

function scored({ method, ...given }: Arguments<typeof SCORE>) {
  const rated = judged(given);
  return rated instanceof Failure ? rated : scores(rated.cases, rated.criteria, method);
}
