/** Which cases could be pilots, why the others could not, and what a choice writes. */
import { Failure } from '../../../programme/failure';
import { keyOf } from '../../../programme/groups';
import { pilotVerdicts, type Verdict } from '../../../programme/pilots';
import type { Entry } from '../../../workbook';
import { TABLE, whereabouts } from '../form/enteredCase';
import { criteriaFor, stageOf, type Portfolio, type Stage, type UseCase } from '../portfolio';

/** A case is past the stages from which pilots are proposed. */
type Standing = Verdict | { readonly verdict: 'past' };

export interface Candidate {
  readonly useCase: UseCase;
  readonly standing: Standing;
  /** Of the same domain, and proposed. */
  readonly rival?: UseCase;
  /** It is a pilot now. */
  readonly current: boolean;
  /** The choice is the person's, but for a case that has no score or is past being a pilot. */
  readonly open: boolean;
}

/** The stage of a pilot: it counts in the ROI, and is not past being one. */
export const pilotStageOf = ({ stages }: Portfolio): Stage | undefined =>
  stages.find(({ counted, excluded }) => counted && !excluded);

/** Stages a case that is no pilot any more can go to. */
export const otherStagesOf = ({ stages }: Portfolio): Stage[] => stages.filter(({ counted }) => !counted);

/** The proposed first, then by rank; undefined when the rule gives no answer. */
export function candidatesOf(portfolio: Portfolio): Candidate[] | undefined {
  const { cases, criteria, pilotCount } = portfolio;
  if (!criteria) return undefined;
  const past = cases.map(({ stage }) => stageOf(portfolio, stage)?.excluded === true);
  const verdicts = pilotVerdicts(
    // As the sheet's own proposal does: a case that is past takes no part, not even for its domain.
    cases.map(({ ratings }, index) => (past[index] ? ratings.map(() => undefined) : ratings)),
    criteriaFor(criteria),
    {
      count: pilotCount,
      limits: criteria.map(({ limit }) => limit),
      domains: cases.map(({ domain }) => domain || undefined),
    },
  );
  if (verdicts instanceof Failure) return undefined;
  const pilotStage = pilotStageOf(portfolio);
  return cases
    .map((useCase, index): Candidate => {
      const verdict = verdicts[index]!;
      const standing: Standing = past[index] ? { verdict: 'past' } : verdict;
      return {
        useCase,
        standing,
        ...(verdict.verdict === 'domain' && { rival: cases[verdict.pilot] }),
        current: pilotStage !== undefined && stageOf(portfolio, useCase.stage) === pilotStage,
        open: standing.verdict !== 'past' && standing.verdict !== 'unrated',
      };
    })
    .sort((one, other) => placeOf(one) - placeOf(other));
}

const LAST = 1e6;

/** What can be chosen comes first; among those the proposed, then by rank. */
function placeOf({ open, standing, useCase: { order } }: Candidate): number {
  const group = open ? (standing.verdict === 'pilot' ? 0 : 1) : standing.verdict === 'unrated' ? 2 : 3;
  return group * LAST + Math.min(order ?? LAST - 1, LAST - 1);
}

/** The pilots there are; without any, those proposed. */
export function chosenAtFirst(candidates: readonly Candidate[]): ReadonlySet<string> {
  const current = candidates.filter((one) => one.current && one.open);
  return keysOf(current.length > 0 ? current : proposedOf(candidates));
}

export const proposedOf = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ standing }) => standing.verdict === 'pilot');

export const keysOf = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(candidates.map(({ useCase }) => useCase.key));

export interface StageChange {
  readonly useCase: UseCase;
  readonly to: string;
}

/** Who becomes a pilot, and who is none any more: those go to the stage `instead`. */
export function stageChanges(
  portfolio: Portfolio,
  candidates: readonly Candidate[],
  chosen: ReadonlySet<string>,
  instead: string,
): StageChange[] {
  const pilot = pilotStageOf(portfolio)?.name;
  return candidates.flatMap(({ useCase, current, open }) => {
    const wanted = chosen.has(useCase.key);
    if (!open || wanted === current || pilot === undefined) return [];
    return [{ useCase, to: wanted ? pilot : instead }];
  });
}

export const stageEntries = (changes: readonly StageChange[]): Entry[] =>
  changes.map(({ useCase, to }) => ({
    enter: 'cells',
    table: TABLE,
    // The stage too: of twins, the one that was chosen, and nobody's change of it is written over.
    where: { ...whereabouts(useCase.row), stage: useCase.stage },
    values: { stage: to },
  }));

/** People who would lead more than one of the chosen. */
export function busyOwners(candidates: readonly Candidate[], chosen: ReadonlySet<string>): string[] {
  const owners = candidates
    .filter(({ useCase }) => chosen.has(useCase.key) && useCase.owner !== '')
    .map(({ useCase }) => useCase.owner);
  const seen = new Set<string>();
  const twice = owners.filter((owner) => seen.has(keyOf(owner)) || !seen.add(keyOf(owner)));
  return [...new Set(twice)];
}

/** The chosen that nobody answers for. */
export const withoutOwner = (candidates: readonly Candidate[], chosen: ReadonlySet<string>): UseCase[] =>
  candidates.map(({ useCase }) => useCase).filter(({ key, owner }) => chosen.has(key) && owner === '');
