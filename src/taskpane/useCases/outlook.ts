/** How the cases would stand with other weights or another case: computed by the rules the sheet's formulas call. */
import type { CaseRatings, Criterion } from '../../programme/criteria';
import { Failure } from '../../programme/failure';
import { robustnessInSteps } from '../../programme/robustness';
import { stability, type Draw } from '../../programme/stability';
import { ranks, scores } from '../../programme/usecases';
import {
  criteriaFor,
  type Portfolio,
  type RankingSettings,
  type UseCase,
  type WeighedCriterion,
} from './portfolio';

export interface Outlook {
  /** Of every case in the order given, as is all that follows; undefined where a rating is missing. */
  readonly scores: readonly (number | undefined)[];
  readonly ranks: readonly (number | undefined)[];
  readonly topShares: TopShares;
  /** Per criterion, what change of its weight would have another case draw level with number 1. */
  readonly draws: readonly (Draw | undefined)[];
}

/** Probability of a top rank; undefined for all where there are more cases than the workbook's function takes. */
export type TopShares = readonly (number | undefined)[];

/** What is weighed, and how. */
export interface Weighing {
  readonly cases: readonly CaseRatings[];
  readonly criteria: readonly Criterion[];
  readonly settings: RankingSettings;
}

/** More than this, and CAPIA.USECASE.ROBUSTNESS gives no answer either. */
const MOST_CASES = 250;

/** Cases times trials in one go: about 10 ms, so that a slider can be dragged. */
const TRIALS_OF_CASES = 200_000;

/** With the first estimate of the probabilities. Undefined while a rating lies outside its scale: then the sheet has no scores either. */
export function outlook(weighing: Weighing): Outlook | undefined {
  const { cases, criteria } = weighing;
  const scored = scores(cases, criteria, 'weighted');
  const draws = stability(cases, criteria);
  if (scored instanceof Failure || draws instanceof Failure) return undefined;
  const [topShares = cases.map(() => undefined)] = estimates(weighing);
  return { scores: scored, ranks: ranks(scored), topShares, draws };
}

/** Of the probabilities: by more and more trials, at last by all that Settings asks for, as in the sheet. */
export function* estimates(weighing: Weighing): Generator<TopShares> {
  const { cases, criteria, settings } = weighing;
  const { top, ...uncertainty } = settings;
  if (cases.length > MOST_CASES) return;
  const steps = robustnessInSteps(cases, criteria, top, uncertainty, trialsInOneGo(weighing));
  if (steps instanceof Failure) return;
  for (const standings of steps) yield standings.map((standing) => standing?.amongTop);
}

/** Whether the first estimate is the last. */
export const estimatedInOneGo = (weighing: Weighing): boolean =>
  weighing.cases.length > MOST_CASES || weighing.settings.trials <= trialsInOneGo(weighing);

const trialsInOneGo = ({ cases }: Weighing): number => Math.ceil(TRIALS_OF_CASES / Math.max(1, cases.length));

/** As the sheet has it. */
export function storedOutlook(
  { cases }: Portfolio,
  criteria: readonly WeighedCriterion[],
): Outlook | undefined {
  const draws = stability(
    cases.map(({ ratings }) => ratings),
    criteriaFor(criteria),
  );
  if (draws instanceof Failure) return undefined;
  return {
    scores: cases.map(({ score }) => score),
    ranks: cases.map(({ rank }) => rank),
    topShares: cases.map(({ topShare }) => topShare),
    draws,
  };
}

export interface PlaceInRanking {
  readonly useCase: UseCase;
  readonly rank: number;
  readonly score: number;
  readonly topShare: number | undefined;
}

/** The cases that have a rank, best first, equal ones in the order given. */
export const placesOf = (
  cases: readonly UseCase[],
  { ranks: found, ...outlooked }: Outlook,
): PlaceInRanking[] =>
  cases
    .flatMap((useCase, index): PlaceInRanking[] => {
      const [rank, score] = [found[index], outlooked.scores[index]];
      if (rank === undefined || score === undefined) return [];
      return [{ useCase, rank, score, topShare: outlooked.topShares[index] }];
    })
    .sort((one, other) => one.rank - other.rank);
