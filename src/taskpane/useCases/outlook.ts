/** How the cases would stand with other weights or another case: computed by the rules the sheet's formulas call. */
import type { CaseRatings, Criterion } from '../../programme/criteria';
import { Failure } from '../../programme/failure';
import { robustness } from '../../programme/robustness';
import { stability, type Draw } from '../../programme/stability';
import { ranks, scores } from '../../programme/usecases';
import type { RankingSettings, UseCase } from './portfolio';

export interface Outlook {
  /** Of every case in the order given, as is all that follows; undefined where a rating is missing. */
  readonly scores: readonly (number | undefined)[];
  readonly ranks: readonly (number | undefined)[];
  /** Probability of a top rank; undefined for all where there are more cases than the workbook's function takes. */
  readonly topShares: readonly (number | undefined)[];
  /** Per criterion, what change of its weight would have another case draw level with number 1. */
  readonly draws: readonly (Draw | undefined)[];
  /** The trials the probabilities are estimated from. */
  readonly trials: number;
}

/** More than this, and CAPIA.USECASE.ROBUSTNESS gives no answer either. */
const MOST_CASES = 250;

/** Cases times trials: about 20 ms, so that a slider can be dragged. Up to 80 cases and 10,000 trials nothing is saved. */
const MOST_TRIALS_OF_CASES = 800_000;

/** Undefined while a rating lies outside its scale: then the sheet has no scores either. */
export function outlook(
  cases: readonly CaseRatings[],
  criteria: readonly Criterion[],
  { top, ...uncertainty }: RankingSettings,
): Outlook | undefined {
  const scored = scores(cases, criteria, 'weighted');
  const draws = stability(cases, criteria);
  if (scored instanceof Failure || draws instanceof Failure) return undefined;
  const trials = Math.min(uncertainty.trials, Math.floor(MOST_TRIALS_OF_CASES / Math.max(1, cases.length)));
  const standings =
    cases.length > MOST_CASES ? [] : robustness(cases, criteria, top, { ...uncertainty, trials });
  if (standings instanceof Failure) return undefined;
  return {
    scores: scored,
    ranks: ranks(scored),
    topShares: cases.map((_, index) => standings[index]?.amongTop),
    draws,
    trials,
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
