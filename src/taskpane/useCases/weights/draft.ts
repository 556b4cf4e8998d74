/** Weights that are being tried out: by a slider for each criterion, or by questions about each pair of them. */
import { Failure } from '../../../programme/failure';
import {
  consistencyRatio,
  farthestJudgement,
  priorities,
  type Comparisons,
  type Judgement,
} from '../../../programme/pairwise';
import type { Entry } from '../../../workbook';
import type { WeighedCriterion } from '../portfolio';

export type Way = 'sliders' | 'questions';

export interface WeightsDraft {
  readonly way: Way;
  /** From 0 to 100 per criterion, once one was moved. */
  readonly sliders?: readonly number[];
  /** Per pair in the order of `pairsOf`, once one was answered. */
  readonly answers?: readonly Answer[];
}

export const NO_DRAFT: WeightsDraft = { way: 'sliders' };

/**
 * How much more the first of a pair matters than the second: 0 the same, 8 the most; below 0 the second matters more.
 * On Saaty's scale of 1 to 9 that is one more.
 */
export type Answer = number;
export const MOST_MORE = 8;

/** The pairs to compare: n(n − 1)/2. */
export const pairsOf = (count: number): (readonly [number, number])[] =>
  Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    Array.from({ length: count - i - 1 }, (_, j) => [i, i + j + 1] as const),
  );

/** The shares of all weights, adding up to 1. */
export function sharesOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Sliders that say what the weights are. */
export const slidersOf = (weights: readonly number[]): number[] =>
  sharesOf(weights).map((share) => 100 * share);

/** The answers that come nearest to the weights. */
export function answersOf(weights: readonly number[]): Answer[] {
  return pairsOf(weights.length).map(([i, j]) => {
    const [one, other] = [weights[i]!, weights[j]!];
    if (one === other) return 0;
    return one > other ? answerOf(one / other) : -answerOf(other / one);
  });
}

/** The answer nearest to a ratio of 1 or more. */
const answerOf = (ratio: number): Answer => Math.min(MOST_MORE, Math.round(ratio) - 1);

/** The answer nearest to how many times the first matters as much as the second. */
export const nearestAnswer = (ratio: number): Answer => (ratio >= 1 ? answerOf(ratio) : -answerOf(1 / ratio));

export function comparisonsOf(answers: readonly Answer[], count: number): Comparisons {
  const matrix = Array.from({ length: count }, () => Array<number | undefined>(count).fill(undefined));
  pairsOf(count).forEach(([i, j], index) => {
    const answer = answers[index]!;
    matrix[i]![j] = answer >= 0 ? answer + 1 : 1 / (1 - answer);
  });
  return matrix;
}

/**
 * The weights a draft comes to, in whole per cent that add up to 100: as exact as such a judgement can be, and what the
 * sheet shows. Undefined without a draft, and when nothing weighs anything.
 */
export function draftedWeights({ way, sliders, answers }: WeightsDraft): number[] | undefined {
  if (way === 'sliders') return sliders && inPercent(sliders);
  if (!answers) return undefined;
  const count = (1 + Math.sqrt(1 + 8 * answers.length)) / 2;
  const found = priorities(comparisonsOf(answers, count));
  return found instanceof Failure ? undefined : inPercent(found.weights);
}

/** Rounded by the largest remainders. */
function inPercent(weights: readonly number[]): number[] | undefined {
  if (!weights.some((weight) => weight > 0)) return undefined;
  const exact = slidersOf(weights);
  const whole = exact.map((percent) => Math.floor(percent + 1e-9));
  const byRemainder = exact
    .map((percent, index) => ({ index, remainder: percent - whole[index]! }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const missing = 100 - whole.reduce((sum, percent) => sum + percent, 0);
  for (const { index } of byRemainder.slice(0, missing)) whole[index]! += 1;
  return whole.map((percent) => percent / 100);
}

export interface Consistency {
  /** How well the answers fit together. */
  readonly verdict: 'exact' | 'good' | 'doubtful' | 'poor';
  readonly ratio: number;
  /** The answer that fits the others least; none when they fit. */
  readonly farthest: Judgement | undefined;
}

/** Up to 0.1 is usually accepted (T. L. Saaty, The Analytic Hierarchy Process, 1980); twice that is called poor here. */
const ACCEPTED = 0.1;

export function consistencyOf(answers: readonly Answer[], count: number): Consistency | undefined {
  const comparisons = comparisonsOf(answers, count);
  const ratio = consistencyRatio(comparisons);
  const farthest = farthestJudgement(comparisons);
  if (ratio instanceof Failure || farthest instanceof Failure) return undefined;
  if (ratio === 0) return { verdict: 'exact', ratio, farthest: undefined };
  if (ratio <= ACCEPTED) return { verdict: 'good', ratio, farthest: undefined };
  return { verdict: ratio <= 2 * ACCEPTED ? 'doubtful' : 'poor', ratio, farthest };
}

/** What is written: the weight of each criterion that has another now. */
export const weightEntries = (criteria: readonly WeighedCriterion[], weights: readonly number[]): Entry[] =>
  criteria.flatMap(({ row, weight }, index): Entry[] =>
    weight === weights[index]
      ? []
      : [
          {
            enter: 'cells',
            table: 'criteria',
            where: {
              criterion: row.number('criterion') ?? row.text('criterion'),
              weight: row.number('weight') ?? '',
            },
            values: { weight: weights[index] },
          },
        ],
  );
