/**
 * How firmly the use cases keep their rank when weights and ratings are not certain: stochastic multicriteria
 * acceptability analysis (R. Lahdelma, P. Salminen, "SMAA-2", Operations Research 49(3), 2001), by simulation.
 */
import { NOISE } from './arithmetic';
import type { CaseRatings, Criterion } from './criteria';
import { DrawerSort } from './drawers';
import { Failure } from './failure';
import { drawShares, RandomStream } from './random';
import { onScale, ranks, scores, withWeightShares, type ScoreFailure } from './usecases';

export interface Uncertainty {
  /** From 0, today's weights, to 1, any weights being as likely as any others. */
  readonly spread: number;
  /** Ratings lie within ± this of the ones given, clipped to their scale. */
  readonly noise: number;
  readonly trials: number;
  readonly seed: number;
}

export interface Standing {
  readonly first: number;
  readonly amongTop: number;
  readonly meanRank: number;
  readonly rankToday: number;
}

/** Per case the share of the trials with rank 1 and with a rank up to `top`, and its ranks; `undefined` without a score. */
export type Standings = readonly (Standing | undefined)[];

export function robustness(
  cases: readonly CaseRatings[],
  criteria: readonly Criterion[],
  top: number,
  uncertainty: Uncertainty,
): Standings | ScoreFailure {
  const steps = robustnessInSteps(cases, criteria, top, uncertainty, uncertainty.trials);
  if (steps instanceof Failure) return steps;
  const [standings] = steps;
  return standings!;
}

/** The same after every so many trials, at last after all of them: for a person who should not be kept waiting. */
export function robustnessInSteps(
  cases: readonly CaseRatings[],
  criteria: readonly Criterion[],
  top: number,
  uncertainty: Uncertainty,
  step: number,
): Iterable<Standings> | ScoreFailure {
  const scored = scores(cases, criteria, 'weighted');
  return scored instanceof Failure
    ? scored
    : standingsInSteps(cases, ranks(scored), criteria, top, uncertainty, step);
}

function* standingsInSteps(
  cases: readonly CaseRatings[],
  today: readonly (number | undefined)[],
  criteria: readonly Criterion[],
  top: number,
  uncertainty: Uncertainty,
  step: number,
): Generator<Standings> {
  // In an order of their own: sorting the rows of a table must not give its cases other draws.
  const rated = cases.flatMap((_, i) => (today[i] === undefined ? [] : [i]));
  rated.sort((a, b) => compareRatings(cases[a]!, cases[b]!));
  const simulation = new Simulation(
    rated.map((i) => cases[i]!),
    withWeightShares(criteria),
    top,
    uncertainty,
  );
  for (let done = 0; done < uncertainty.trials;) {
    const trials = Math.min(step, uncertainty.trials - done);
    simulation.run(trials);
    done += trials;
    yield standingsOf(cases, rated, today, simulation, done);
  }
}

function standingsOf(
  cases: readonly CaseRatings[],
  rated: readonly number[],
  today: readonly (number | undefined)[],
  { firsts, tops, rankSums }: Tally,
  trials: number,
): Standings {
  const standings: (Standing | undefined)[] = cases.map(() => undefined);
  for (let start = 0, end = 0; start < rated.length; start = end) {
    while (end < rated.length && compareRatings(cases[rated[start]!]!, cases[rated[end]!]!) === 0) end++;
    // Cases rated the same stand the same, whichever of them a draw moved.
    const share = (counts: ArrayLike<number>) => meanBetween(counts, start, end) / trials;
    const [first, amongTop, meanRank] = [share(firsts), share(tops), share(rankSums)];
    for (let k = start; k < end; k++) {
      const rankToday = today[rated[k]!]!;
      standings[rated[k]!] = { first, amongTop, meanRank, rankToday };
    }
  }
  return standings;
}

/** By the first rating in which they differ; both are complete. */
function compareRatings(one: CaseRatings, other: CaseRatings): number {
  const j = one.findIndex((rating, k) => rating !== other[k]);
  return j < 0 ? 0 : one[j]! - other[j]!;
}

function meanBetween(counts: ArrayLike<number>, start: number, end: number): number {
  let sum = 0;
  for (let k = start; k < end; k++) sum += counts[k]!;
  return sum / (end - start);
}

interface Tally {
  readonly firsts: Int32Array;
  readonly tops: Int32Array;
  readonly rankSums: Float64Array;
}

/** Scores from 0 to 1 here. */
const TIE = NOISE / 100;

/** Counts what the trials come to, as many at a time as wanted. */
class Simulation implements Tally {
  readonly firsts: Int32Array;
  readonly tops: Int32Array;
  readonly rankSums: Float64Array;
  private readonly places: Float64Array;
  private readonly reach: Float64Array;
  private readonly today: Float64Array;
  private readonly weights: Float64Array;
  private readonly disturbed: Float64Array;
  private readonly scored: Float64Array;
  private readonly drawers: DrawerSort;
  // A stream each: the weights drawn are the same with noise and without.
  private readonly weightStream: RandomStream;
  private readonly noiseStream: RandomStream;

  constructor(
    cases: readonly CaseRatings[],
    shares: readonly Criterion[],
    private readonly top: number,
    private readonly uncertainty: Uncertainty,
  ) {
    const { spread, noise, seed } = uncertainty;
    this.places = Float64Array.from(
      cases.flatMap((ratings) => shares.map((criterion, j) => onScale(ratings[j]!, criterion))),
    );
    this.reach = Float64Array.from(
      cases.flatMap(() => shares.map(({ minimum, maximum }) => noise / (maximum - minimum))),
    );
    this.today = Float64Array.from(shares, ({ weight }) => weight * (1 - spread));
    this.weights = new Float64Array(shares.length);
    this.disturbed = new Float64Array(noise > 0 ? this.places.length : 0);
    this.scored = new Float64Array(cases.length);
    this.drawers = new DrawerSort(cases.length);
    this.weightStream = new RandomStream(seed, 0);
    this.noiseStream = new RandomStream(seed, 1);
    this.firsts = new Int32Array(cases.length);
    this.tops = new Int32Array(cases.length);
    this.rankSums = new Float64Array(cases.length);
  }

  run(trials: number): void {
    const { weights, today, places, reach, disturbed, scored, drawers, weightStream, noiseStream, top } =
      this;
    const { spread, noise } = this.uncertainty;
    for (let trial = 0; trial < trials; trial++) {
      drawShares(weightStream, weights);
      for (let j = 0; j < weights.length; j++) weights[j] = today[j]! + spread * weights[j]!;
      const judged = noise > 0 ? clip(noiseStream.fillAround(places, reach, disturbed)) : places;
      score(judged, weights, scored);
      drawers.descending(scored);
      record(drawers, top, this);
    }
  }
}

// Each pass of a trial is a function of its own: V8 then keeps their few variables in registers, which halves the time.

/** Four cases at a time: their sums do not wait for each other. */
function score(places: Float64Array, weights: Float64Array, scored: Float64Array): void {
  const width = weights.length;
  let i = 0;
  for (; i + 3 < scored.length; i += 4) {
    const [first, second, third, fourth] = [i * width, (i + 1) * width, (i + 2) * width, (i + 3) * width];
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let j = 0; j < width; j++) {
      const weight = weights[j]!;
      a += weight * places[first + j]!;
      b += weight * places[second + j]!;
      c += weight * places[third + j]!;
      d += weight * places[fourth + j]!;
    }
    scored[i] = a;
    scored[i + 1] = b;
    scored[i + 2] = c;
    scored[i + 3] = d;
  }
  for (; i < scored.length; i++) {
    let sum = 0;
    for (let j = 0; j < width; j++) sum += weights[j]! * places[i * width + j]!;
    scored[i] = sum;
  }
}

/** Holds places within their scale, 0 to 1, without a branch: the processor would guess half of them wrong. */
function clip(places: Float64Array): Float64Array {
  for (let cell = 0; cell < places.length; cell++) {
    const place = places[cell]!;
    places[cell] = (Math.abs(place) - Math.abs(place - 1) + 1) / 2;
  }
  return places;
}

/** Competition ranks of one trial; scores closer than a tie share a rank. */
function record({ sorted, order }: DrawerSort, top: number, { firsts, tops, rankSums }: Tally): void {
  let better = 0;
  for (let place = 0; place < sorted.length; place++) {
    const out = sorted[place]! + TIE;
    while (sorted[better]! > out) better++;
    const i = order[place]!;
    rankSums[i]! += better + 1;
    if (better < top) tops[i]!++;
    if (better === 0) firsts[i]!++;
  }
}
