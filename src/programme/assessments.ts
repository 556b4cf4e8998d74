/** Assessments over time: what was known of each scope (a team, the company) at a date. */
import { endOfMonth, isDate } from './calendar';
import { Failure } from './failure';
import { groupsOf, type GroupName } from './groups';
import type { Assessment } from './maturity';

/** One row per rater: rows of one scope and date are one assessment. Each column has as many rows as the others. */
export interface RaterRows {
  /** Rows without a scope or a date count for nothing. */
  readonly scopes: readonly (GroupName | undefined)[];
  readonly dates: readonly (number | undefined)[];
  /** A row without a rating is no assessment: it hides no earlier one. */
  readonly ratings: readonly Assessment[];
}

export interface ScopeProfile {
  readonly scope: GroupName;
  readonly date: number;
  /** Per dimension the mean of those who rated it. */
  readonly ratings: Assessment;
}

export interface TrendPoint {
  readonly monthEnd: number;
  /** Mean over the scopes assessed by then. */
  readonly mean: number | undefined;
  readonly scopes: number;
}

/** The latest assessment of each scope on or before a date, in order of the scopes' first appearance. */
export function profiles(rows: RaterRows, asOf: number): readonly ScopeProfile[] | Failure<'noAssessment'> {
  const latest = new LatestAssessments(rows);
  for (const row of rowsByDate(rows, asOf)) latest.take(row);
  const found = latest.scopes.flatMap((scope, number) => {
    const date = latest.dateOf(number);
    return date === undefined ? [] : [{ scope, date, ratings: latest.ratingsOf(number) }];
  });
  return found.length > 0 ? found : new Failure('na', 'noAssessment');
}

/**
 * At each of so many month ends, the last one that of the month `asOf` lies in: the mean, over the scopes assessed by
 * then, of the mean rating of each one's latest assessment.
 */
export function trend(
  rows: RaterRows,
  asOf: number,
  months: number,
): readonly TrendPoint[] | Failure<'dateOutOfRange'> {
  const last = endOfMonth(asOf);
  if (!isDate(endOfMonth(asOf, 1 - months))) return new Failure('value', 'dateOutOfRange');
  const latest = new LatestAssessments(rows);
  const inOrder = rowsByDate(rows, last);
  const means: (number | undefined)[] = latest.scopes.map(() => undefined);
  const sum = new RunningSum();
  let assessed = 0;
  let next = 0;
  return Array.from({ length: months }, (_, month) => {
    const monthEnd = endOfMonth(asOf, month + 1 - months);
    const changed: number[] = [];
    for (; next < inOrder.length && rows.dates[inOrder[next]!]! <= monthEnd; next += 1) {
      changed.push(latest.take(inOrder[next]!));
    }
    for (const scope of changed) {
      const known = means[scope];
      const mean = latest.meanOf(scope);
      if (mean === known) continue;
      means[scope] = mean;
      sum.add(mean);
      if (known === undefined) assessed += 1;
      else sum.add(-known);
    }
    return { monthEnd, mean: assessed > 0 ? sum.value / assessed : undefined, scopes: assessed };
  });
}

/** No range has more rows than a sheet; dates are below 2²², so that date and row fit one exact number. */
const MOST_ROWS = 2 ** 20;

/** The rows that count, up to a date: earliest first, those of one date as they stand. */
function rowsByDate({ scopes, dates, ratings }: RaterRows, until: number): Int32Array {
  const keys = new Float64Array(scopes.length);
  let count = 0;
  for (let row = 0; row < scopes.length; row += 1) {
    const date = dates[row];
    if (scopes[row] === undefined || date === undefined || date > until) continue;
    if (ratings[row]!.some((rating) => rating !== undefined)) keys[count++] = date * MOST_ROWS + row;
  }
  return Int32Array.from(keys.subarray(0, count).sort(), (key) => key % MOST_ROWS);
}

/** The latest assessment of each scope among the rows taken, which come in the order of their dates. */
class LatestAssessments {
  readonly scopes: readonly GroupName[];
  private readonly scopeOfRow: readonly (number | undefined)[];
  private readonly dates: (number | undefined)[];
  private readonly dimensions: number;
  /** Per scope and dimension, what those who rated it gave in all, and how many they are. */
  private readonly sums: Float64Array;
  private readonly raters: Int32Array;

  constructor(private readonly rows: RaterRows) {
    const { names, groupOfRow } = groupsOf(rows.scopes);
    this.scopes = names;
    this.scopeOfRow = groupOfRow;
    this.dates = names.map(() => undefined);
    this.dimensions = rows.ratings[0]?.length ?? 0;
    this.sums = new Float64Array(names.length * this.dimensions);
    this.raters = new Int32Array(names.length * this.dimensions);
  }

  /** Returns the number of the scope the row is about. */
  take(row: number): number {
    const { sums, raters, dimensions } = this;
    const scope = this.scopeOfRow[row]!;
    const start = scope * dimensions;
    if (this.dates[scope] !== this.rows.dates[row]) {
      this.dates[scope] = this.rows.dates[row];
      sums.fill(0, start, start + dimensions);
      raters.fill(0, start, start + dimensions);
    }
    const given = this.rows.ratings[row]!;
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      const rating = given[dimension];
      if (rating === undefined) continue;
      sums[start + dimension]! += rating;
      raters[start + dimension]! += 1;
    }
    return scope;
  }

  dateOf(scope: number): number | undefined {
    return this.dates[scope];
  }

  /** Per dimension the mean of those who rated it. */
  ratingsOf(scope: number): Assessment {
    const start = scope * this.dimensions;
    return Array.from({ length: this.dimensions }, (_, dimension) => {
      const raters = this.raters[start + dimension]!;
      return raters > 0 ? this.sums[start + dimension]! / raters : undefined;
    });
  }

  /** The mean over the rated dimensions, of which there is at least one. */
  meanOf(scope: number): number {
    const start = scope * this.dimensions;
    let sum = 0;
    let rated = 0;
    for (let cell = start; cell < start + this.dimensions; cell += 1) {
      if (this.raters[cell] === 0) continue;
      sum += this.sums[cell]! / this.raters[cell]!;
      rated += 1;
    }
    return sum / rated;
  }
}

/** A sum that values leave as they came, without a trace: Neumaier's compensated summation (ZAMM 54, 1974). */
class RunningSum {
  private sum = 0;
  private lost = 0;

  add(value: number): void {
    const sum = this.sum + value;
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - sum + value : value - sum + this.sum;
    this.sum = sum;
  }

  get value(): number {
    return this.sum + this.lost;
  }
}
