/** Which use cases to try first. */
import { NOISE } from './arithmetic';
import type { CaseRatings, Criterion } from './criteria';
import { Failure } from './failure';
import { keyOf, type GroupName } from './groups';
import { ranks, scores, type ScoreFailure } from './usecases';

export interface PilotRules {
  readonly count: number;
  /** The worst acceptable rating per criterion. */
  readonly limits?: CaseRatings | undefined;
  /** Of cases with the same domain one may be a pilot; a case without any stands for itself. */
  readonly domains?: readonly (GroupName | undefined)[] | undefined;
}

export interface Pilot {
  /** The case, counted from 0. */
  readonly index: number;
  readonly score: number;
}

/** Whether a case is a pilot, and if not, the first reason why. */
export type Verdict =
  | { readonly verdict: 'pilot' }
  | { readonly verdict: 'unrated' }
  /** Worse than the limit on these criteria, counted from 0. */
  | { readonly verdict: 'beyond'; readonly criteria: readonly number[] }
  /** A pilot, counted from 0, is of the same domain. */
  | { readonly verdict: 'domain'; readonly pilot: number }
  /** Better cases have taken the places. */
  | { readonly verdict: 'outranked' };

type PilotFailure = ScoreFailure | Failure<'outside'>;

/** The best cases that pass, best first, equal ones in the order given. */
export function pilots(
  cases: readonly CaseRatings[],
  criteria: readonly Criterion[],
  rules: PilotRules,
): readonly Pilot[] | PilotFailure | Failure<'noPilot'> {
  const judged = judge(cases, criteria, rules);
  if (judged instanceof Failure) return judged;
  if (judged.chosen.length > 0) return judged.chosen;
  const rated = judged.verdicts.filter(({ verdict }) => verdict !== 'unrated').length;
  return new Failure('na', 'noPilot', { rated, total: cases.length });
}

/** What becomes of every case, in the order given. */
export function pilotVerdicts(
  cases: readonly CaseRatings[],
  criteria: readonly Criterion[],
  rules: PilotRules,
): readonly Verdict[] | PilotFailure {
  const judged = judge(cases, criteria, rules);
  return judged instanceof Failure ? judged : judged.verdicts;
}

interface Judged {
  readonly chosen: readonly Pilot[];
  readonly verdicts: readonly Verdict[];
}

function judge(
  cases: readonly CaseRatings[],
  criteria: readonly Criterion[],
  { count, limits, domains }: PilotRules,
): Judged | PilotFailure {
  const scored = scores(cases, criteria, 'weighted');
  if (scored instanceof Failure) return scored;
  const refused = limits && firstBeyond(limits, criteria);
  if (refused) return refused;
  const rankOf = ranks(scored);
  const verdicts: Verdict[] = [];
  const passing: Pilot[] = [];
  cases.forEach((ratings, index) => {
    const score = scored[index];
    const beyond = score === undefined ? [] : criteriaBeyond(ratings, criteria, limits);
    if (score === undefined) verdicts.push({ verdict: 'unrated' });
    else if (beyond.length > 0) verdicts.push({ verdict: 'beyond', criteria: beyond });
    else {
      verdicts.push({ verdict: 'outranked' });
      passing.push({ index, score });
    }
  });
  passing.sort((a, b) => rankOf[a.index]! - rankOf[b.index]! || a.index - b.index);

  const chosen: Pilot[] = [];
  const firstOfDomain = new Map<string, number>();
  for (const pilot of passing) {
    const domain = domains?.[pilot.index];
    const key = domain === undefined ? undefined : keyOf(domain);
    const first = key === undefined ? undefined : firstOfDomain.get(key);
    if (first !== undefined) {
      if (verdicts[first]!.verdict === 'pilot') verdicts[pilot.index] = { verdict: 'domain', pilot: first };
      continue;
    }
    if (key !== undefined) firstOfDomain.set(key, pilot.index);
    if (chosen.length === count) continue;
    chosen.push(pilot);
    verdicts[pilot.index] = { verdict: 'pilot' };
  }
  return { chosen, verdicts };
}

function criteriaBeyond(
  ratings: CaseRatings,
  criteria: readonly Criterion[],
  limits: CaseRatings | undefined,
): number[] {
  return criteria.flatMap(({ direction }, j) => {
    const limit = limits?.[j];
    return limit === undefined || direction * (ratings[j]! - limit) >= -NOISE ? [] : [j];
  });
}

function firstBeyond(limits: CaseRatings, criteria: readonly Criterion[]): Failure<'outside'> | undefined {
  for (const [j, { minimum: min, maximum: max }] of criteria.entries()) {
    const found = limits[j];
    if (found === undefined || (found >= min - NOISE && found <= max + NOISE)) continue;
    return new Failure(
      'value',
      'outside',
      { min, max },
      { argument: 'limits', row: 1, column: j + 1, found },
    );
  }
  return undefined;
}
