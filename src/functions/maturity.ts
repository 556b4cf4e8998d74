/** MATURITY.*: how far a team has come, on dimensions rated from 1 to 3. */
import { profiles, trend as trendOf, type RaterRows } from '../programme/assessments';
import { Failure } from '../programme/failure';
import {
  LOWEST_LEVEL,
  TOP_LEVEL,
  gap as gapOf,
  label as labelOf,
  level as levelOf,
  proven as provenOf,
} from '../programme/maturity';
import { answerSpill, type Arguments } from './answer';
import { date, keyword, label as name, number, optionalDate, rating } from './cells';
import { limited, matrix, optional, optionalKeyword, single, vector, wrongCount } from './parameters';
import type { Reason } from './reasons';
import { alongCells, sizeOf } from './shapes';
import { weightsFor, weightVector } from './weights';

/** @customenum {string} */
// prettier-ignore
export enum LevelRule {
  /** The floor of the lowest rated dimension: a level counts once every rated dimension has reached it. */
  gated = "gated",
  /** The lowest rated dimension. */
  min = "min",
  /** The weighted mean of the rated dimensions. */
  mean = "mean",
}

/** What a second is enough for, with room for a slow machine: 50,000 assessments of five dimensions. */
const MOST_RATINGS = 250_000;
const MOST_RATER_ROWS = 50_000;
const LONGEST_TREND_MONTHS = 1200;
const LONGEST_VALIDITY_MONTHS = 1200;

const assessments = limited(matrix(rating(LOWEST_LEVEL, TOP_LEVEL)), MOST_RATINGS);
const coverageShare = optional(single(number({ min: 0, max: 1 })), 0.8);

export const LEVEL = {
  ratings: assessments,
  rule: optionalKeyword(single(keyword(Object.values(LevelRule))), LevelRule.gated),
  weights: optional(weightVector),
  coverage: coverageShare,
};

/**
 * Maturity level per row of dimension ratings from 1 to 3.
 * @remarks Ratings are numbers from 1 to 3: halves, and the fractions that averaging several raters gives. Empty and 0 are unrated. A row with fewer rated dimensions than the coverage asks for is #N/A "k of n rated", in a spill as that row's value. At most 250,000 ratings. Rule gated follows OWASP AIMA.
 * @customfunction MATURITY.LEVEL
 * @param ratings Ratings 1 to 3, one row per team, one column per dimension; empty or 0 is unrated
 * @param [rule] "gated", "min" or "mean"; "gated" if left out
 * @param [weights] Weight of each dimension, for "mean"; equal if left out
 * @param [coverage] Share of dimensions that must be rated (0 to 1); 0.8 if left out
 * @returns Level, one per row.
 * @example =CAPIA.MATURITY.LEVEL({2,3,1.5,2,3}) is 1
 */
export function level(
  ratings: unknown[][],
  rule?: LevelRule,
  weights?: unknown[][],
  coverage?: unknown[][],
): unknown[][] {
  return answerSpill(LEVEL, { ratings, rule, weights, coverage }, (args) => {
    const checked = args.weights && weightsFor(args.weights, args.ratings[0]!.length);
    if (checked instanceof Failure) return checked;
    const options = { rule: args.rule, weights: checked, coverage: args.coverage };
    return args.ratings.map((assessment) => levelOf(assessment, options));
  });
}

export const LABEL = { ratings: assessments, coverage: coverageShare };

/**
 * Gated maturity level per row as text: "1", "1+", "2", "2+" or "3".
 * @remarks "+" when at least half of all dimensions, unrated ones counted, have reached the next level. Otherwise as MATURITY.LEVEL, at most 250,000 ratings.
 * @customfunction MATURITY.LABEL
 * @param ratings Ratings 1 to 3, one row per team, one column per dimension; empty or 0 is unrated
 * @param [coverage] Share of dimensions that must be rated (0 to 1); 0.8 if left out
 * @returns Label, one per row.
 * @example =CAPIA.MATURITY.LABEL({2,2,1,2,1}) is "1+"
 */
export function label(ratings: unknown[][], coverage?: unknown[][]): unknown[][] {
  return answerSpill(LABEL, { ratings, coverage }, (args) =>
    args.ratings.map((assessment) => labelOf(assessment, args.coverage)),
  );
}

export const GAP = { ratings: assessments, targets: assessments };

/**
 * How far each rating is below its target; 0 once it is reached.
 * @remarks max(0, target − rating). Targets: one for all, a row for all rows, or one per rating. Empty without a rating or a target. At most 250,000 ratings.
 * @customfunction MATURITY.GAP
 * @param ratings Ratings 1 to 3, one row per team, one column per dimension; empty or 0 is unrated
 * @param targets Target levels 1 to 3: one value, one row for all teams, or one for each rating
 * @returns Gap in levels, one per rating.
 * @example =CAPIA.MATURITY.GAP({2,3,1.5},2.5) spills {0.5,0,1}
 */
export function gap(ratings: unknown[][], targets: unknown[][]): unknown[][] {
  return answerSpill(GAP, { ratings, targets }, (args) => {
    const [rows, columns] = sizeOf(args.ratings);
    const sizes = [[1, 1] as const, [1, columns] as const, [rows, columns] as const];
    const target = alongCells('targets', args.targets, sizes);
    if (target instanceof Failure) return target;
    return args.ratings.map((row, i) => row.map((given, j) => gapOf(given, target(i, j))));
  });
}

export const PROVEN = {
  ratings: assessments,
  evidenceDates: limited(matrix(optionalDate), MOST_RATINGS),
  asOf: single(date),
  validMonths: optional(single(number({ min: 0, max: LONGEST_VALIDITY_MONTHS, whole: true })), 12),
};

/**
 * Each rating where its evidence is valid on the as-of date, the lowest level 1 where not.
 * @remarks Valid from the evidence date to EDATE(date, validMonths), both included; the time of day counts for nothing. Empty for an unrated cell. At most 250,000 ratings.
 * @customfunction MATURITY.PROVEN
 * @param ratings Ratings 1 to 3, one row per team, one column per dimension; empty or 0 is unrated
 * @param evidenceDates Date of the evidence for each rating; empty is no evidence
 * @param asOf As-of date
 * @param [validMonths] Months evidence stays valid (0 to 1200); 12 if left out
 * @returns Proven rating, one per rating.
 * @example =CAPIA.MATURITY.PROVEN({3,2.5},{45716,45000},46081) spills {3,1}
 */
export function proven(
  ratings: unknown[][],
  evidenceDates: unknown[][],
  asOf: unknown,
  validMonths?: unknown[][],
): unknown[][] {
  return answerSpill(PROVEN, { ratings, evidenceDates, asOf, validMonths }, (args) => {
    const evidence = alongCells('evidenceDates', args.evidenceDates, [sizeOf(args.ratings)]);
    if (evidence instanceof Failure) return evidence;
    return args.ratings.map((row, i) =>
      row.map((given, j) => provenOf(given, evidence(i, j), args.asOf, args.validMonths)),
    );
  });
}

export const PROFILE = {
  scopes: limited(vector(name), MOST_RATER_ROWS),
  dates: limited(vector(optionalDate), MOST_RATER_ROWS),
  ratings: assessments,
  asOf: single(date),
};

/**
 * The latest assessment of each scope on or before a date: scope, date, then each dimension.
 * @remarks Rows with one scope and date are raters of one assessment: each dimension is the mean of those who rated it. Rows without scope, date or any rating count for nothing. No assessment by then is #N/A. At most 50,000 rows.
 * @customfunction MATURITY.PROFILE
 * @param scopes Team or other scope of each row
 * @param dates Date of each row's assessment
 * @param ratings Ratings 1 to 3, one row per rater, one column per dimension; empty or 0 is unrated
 * @param asOf As-of date; later assessments are not seen
 * @returns One row per scope, in order of first appearance.
 * @example =CAPIA.MATURITY.PROFILE({"A";"B";"A"},{46023;46023;46054},{1,2;2,2;2,3},46054) spills {"A",46054,2,3;"B",46023,2,2}
 */
export function profile(
  scopes: unknown[][],
  dates: unknown[][],
  ratings: unknown[][],
  asOf: unknown,
): unknown[][] {
  return answerSpill(PROFILE, { scopes, dates, ratings, asOf }, (args) => {
    const rows = raterRows(args);
    if (rows instanceof Failure) return rows;
    const latest = profiles(rows, args.asOf);
    if (latest instanceof Failure) return latest;
    return latest.map((each) => [each.scope, each.date, ...each.ratings]);
  });
}

export const TREND = {
  ...PROFILE,
  months: optional(single(number({ min: 1, max: LONGEST_TREND_MONTHS, whole: true })), 12),
};

/**
 * Maturity month by month: month end, mean over the scopes, number of scopes assessed.
 * @remarks The mean, over the scopes assessed by that month end, of the mean rating of each one's latest assessment; empty before the first. The last row is the end of the month of asOf. At most 50,000 rows.
 * @customfunction MATURITY.TREND
 * @param scopes Team or other scope of each row
 * @param dates Date of each row's assessment
 * @param ratings Ratings 1 to 3, one row per rater, one column per dimension; empty or 0 is unrated
 * @param asOf Any day of the last month
 * @param [months] Number of months (1 to 1200); 12 if left out
 * @returns Three columns, one row per month, oldest first.
 * @example =CAPIA.MATURITY.TREND({"A";"B";"A"},{46023;46054;46054},{1;2;2},46080,3) spills {46022,"",0;46053,1,1;46081,2,2}
 */
export function trend(
  scopes: unknown[][],
  dates: unknown[][],
  ratings: unknown[][],
  asOf: unknown,
  months?: unknown[][],
): unknown[][] {
  return answerSpill(TREND, { scopes, dates, ratings, asOf, months }, (args) => {
    const rows = raterRows(args);
    if (rows instanceof Failure) return rows;
    const points = trendOf(rows, args.asOf, args.months);
    if (points instanceof Failure) return points;
    return points.map((point) => [point.monthEnd, point.mean, point.scopes]);
  });
}

function raterRows({ scopes, dates, ratings }: Arguments<typeof PROFILE>): RaterRows | Failure<Reason> {
  if (dates.length !== scopes.length) return wrongCount('dates', dates.length, scopes.length, 'scopes');
  const fit = alongCells('ratings', ratings, [[scopes.length, ratings[0]!.length]]);
  return fit instanceof Failure ? fit : { scopes, dates, ratings };
}
