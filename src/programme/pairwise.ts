/**
 * Weights from pairwise comparison, the analytic hierarchy process (T. L. Saaty, "A scaling method for priorities in
 * hierarchical structures", Journal of Mathematical Psychology 15, 1977).
 */
import { NOISE } from './arithmetic';
import { Failure } from './failure';

/** How many times row i matters as much as column j; `undefined` where nothing is entered. */
export type Comparisons = readonly (readonly (number | undefined)[])[];

export interface Priorities {
  /** The principal eigenvector, as shares that sum to 1. */
  readonly weights: readonly number[];
  /** The principal eigenvalue: as large as the matrix when all comparisons agree with each other. */
  readonly eigenvalue: number;
}

export type PairwiseFailure = Failure<
  'notSquare' | 'notOne' | 'notAbove' | 'notReciprocal' | 'tooManyCompared' | 'tooLarge'
>;

export function priorities(given: Comparisons): Priorities | PairwiseFailure {
  const matrix = completed(given);
  if (matrix instanceof Failure) return matrix;
  const weights = principalEigenvector(matrix);
  const eigenvalue = sum(product(matrix, weights));
  const finite = [eigenvalue, ...weights].every(Number.isFinite);
  return finite ? { weights, eigenvalue } : new Failure('num', 'tooLarge');
}

/** Consistency index of random comparisons of 1, 2 … 10 things (Saaty, The Analytic Hierarchy Process, 1980). */
const RANDOM_INDICES = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** How inconsistent the comparisons are, as a share of what random ones would be. */
export function consistencyRatio(given: Comparisons): number | PairwiseFailure {
  const size = given.length;
  const randomIndex = RANDOM_INDICES[size - 1];
  if (randomIndex === undefined) {
    const params = { size, max: RANDOM_INDICES.length };
    return new Failure('value', 'tooManyCompared', params, { argument: 'pairwise' });
  }
  const found = priorities(given);
  if (found instanceof Failure) return found;
  if (randomIndex === 0) return 0;
  // Below the size only by rounding, be it the computer's or, as in 0.33 for ⅓, the user's.
  const excess = found.eigenvalue - size;
  return excess <= NOISE ? 0 : excess / (size - 1) / randomIndex;
}

export interface Judgement {
  /** The pair, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** How many times the row was said to matter as much as the column. */
  readonly given: number;
  /** What all comparisons together make of it: the ratio of the weights. */
  readonly implied: number;
}

/**
 * The comparison above the diagonal farthest from what all together imply, by its factor; the first of equal ones, none
 * of a single thing (T. L. Saaty, "Decision-making with the AHP: Why is the principal eigenvector necessary", ISAHP 2001).
 */
export function farthestJudgement(given: Comparisons): Judgement | undefined | PairwiseFailure {
  const matrix = completed(given);
  if (matrix instanceof Failure) return matrix;
  const found = priorities(given);
  if (found instanceof Failure) return found;
  const { weights } = found;
  const judgements = matrix.flatMap((judged, row) =>
    judged
      .map((value, column) => ({ row, column, given: value, implied: weights[row]! / weights[column]! }))
      .slice(row + 1),
  );
  const distance = (one: Judgement) => Math.abs(Math.log(one.given / one.implied));
  return judgements.reduce<Judgement | undefined>(
    (farthest, one) => (farthest && distance(one) <= distance(farthest) + NOISE ? farthest : one),
    undefined,
  );
}

/** Two judgements of one pair may differ by so much from being reciprocal: room for 0.33 as ⅓. */
const RECIPROCITY_TOLERANCE = 0.01 + NOISE;

/** The matrix with its diagonal of 1 and, where one cell of a pair is blank, the reciprocal of the other. */
function completed(given: Comparisons): number[][] | PairwiseFailure {
  const size = given.length;
  if (given[0]!.length !== size) {
    const params = { rows: size, columns: given[0]!.length };
    return new Failure('value', 'notSquare', params, { argument: 'pairwise' });
  }
  const matrix = given.map((row) => row.map(() => 1));
  for (let i = 0; i < size; i++) {
    if (Math.abs((given[i]![i] ?? 1) - 1) > NOISE) return refused(given, i, i, 'notOne');
    for (let j = i + 1; j < size; j++) {
      const above = given[i]![j];
      const below = given[j]![i];
      if (above === undefined && below === undefined) return refused(given, i, j, 'notAbove', { min: 0 });
      matrix[i]![j] = above ?? 1 / below!;
      matrix[j]![i] = below ?? 1 / above!;
      if (above === undefined || below === undefined) continue;
      if (Math.abs(above * below - 1) <= RECIPROCITY_TOLERANCE) continue;
      const pair = { row: i + 1, column: j + 1, other: above, expected: 1 / above };
      return refused(given, j, i, 'notReciprocal', pair);
    }
  }
  return matrix;
}

function refused(
  given: Comparisons,
  i: number,
  j: number,
  reason: 'notOne' | 'notAbove' | 'notReciprocal',
  params = {},
): PairwiseFailure {
  const place = { argument: 'pairwise', row: i + 1, column: j + 1, found: given[i]![j] };
  return new Failure('value', reason, params, place);
}

/** Enough for eigenvalues that differ in their last bits only: the 2⁶⁰th power of the matrix. */
const SQUARINGS = 60;
/** Takes the rounding of the squarings out again. */
const REFINEMENTS = 20;

/**
 * Power iteration, the exponent doubling at each step: it settles in the same few steps however inconsistent the
 * comparisons are, where step by step it would need millions for some.
 */
function principalEigenvector(matrix: readonly (readonly number[])[]): number[] {
  let power = matrix;
  for (let k = 0; k < SQUARINGS; k++) {
    const greatest = power.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
    const scaled = power.map((row) => row.map((value) => value / greatest));
    power = scaled.map((row) =>
      scaled.map((_, j) => row.reduce((all, value, k) => all + value * scaled[k]![j]!, 0)),
    );
  }
  let vector = shares(power.map(sum));
  for (let k = 0; k < REFINEMENTS; k++) vector = shares(product(matrix, vector));
  return vector;
}

function product(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((all, value, j) => all + value * vector[j]!, 0));
}

function shares(values: readonly number[]): number[] {
  const whole = sum(values);
  return values.map((value) => value / whole);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
