/** What the view of use cases works out itself: numbers, entries, drafts, choices. */
import { renderHook, waitFor } from '@testing-library/react';
import {
  answersOf,
  comparisonsOf,
  consistencyOf,
  draftedWeights,
  nearestAnswer,
  pairsOf,
} from '../../src/taskpane/useCases/weights/draft';
import { nextId, numberIn } from '../../src/taskpane/useCases/form/enteredCase';
import type { CaseRatings } from '../../src/programme/criteria';
import { robustness } from '../../src/programme/robustness';
import { Failure } from '../../src/programme/failure';
import { useOutlook } from '../../src/taskpane/useCases/useOutlook';
import { estimatedInOneGo, estimates, outlook, type Weighing } from '../../src/taskpane/useCases/outlook';
import { criteriaFor, portfolioOf } from '../../src/taskpane/useCases/portfolio';
import { readingOf } from './reading';
import { useCasesContent } from './useCasesReading';

describe('numbers as people type them', () => {
  test.each([
    ['2.5', 2.5],
    ['2,5', 2.5],
    [' 1 200 ', 1200],
    ["1'200", 1200],
    ['.5', 0.5],
    ['0', 0],
  ])('%j is %d', (text, value) => expect(numberIn(text)).toBe(value));

  test.each(['', 'many', '-1', '1e3', '1.2.3', '2 h'])('%j is none', (text) =>
    expect(numberIn(text)).toBeUndefined(),
  );
});

describe('the number of a new case', () => {
  test.each([
    [['UC1', 'UC12', 'UC3'], 'UC13'],
    [['007', '011'], '012'],
    [['A-9'], 'A-10'],
    [['Offers', ''], 'UC1'],
    [[], 'UC1'],
  ])('after %j is %s', (ids, next) => expect(nextId(ids.map((id) => ({ id })))).toBe(next));
});

describe('what is tried out', () => {
  test('by sliders counts in whole per cent that add up to 100, the largest remainders rounded up', () => {
    expect(draftedWeights({ way: 'sliders', sliders: [1, 1, 1, 0] })).toEqual([0.34, 0.33, 0.33, 0]);
    // 16.6…, 33.3…, 50
    expect(draftedWeights({ way: 'sliders', sliders: [10, 20, 30] })).toEqual([0.17, 0.33, 0.5]);
    expect(draftedWeights({ way: 'sliders', sliders: [0, 0] })).toBeUndefined();
  });

  test('is nothing before the person has moved or answered anything', () => {
    expect(draftedWeights({ way: 'sliders' })).toBeUndefined();
    expect(draftedWeights({ way: 'questions', sliders: [1, 2] })).toBeUndefined();
  });

  test('by questions are n(n − 1)/2 pairs', () => {
    expect(pairsOf(4)).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  test('by questions begins with the answers nearest to the weights, on the scale of 1 to 9', () => {
    // Twice, 19 times at most 9, a fifth.
    expect(answersOf([0.2, 0.1, 0.01, 1])).toEqual([1, 8, -4, 8, -8, -8]);
    expect(answersOf([0, 0])).toEqual([0]);
    expect([1, 2, 9, 20, 1 / 3, 1 / 40].map(nearestAnswer)).toEqual([0, 1, 8, 8, -2, -8]);
  });

  test('by questions are comparisons: one more than the answer, or its inverse', () => {
    expect(comparisonsOf([2, 0, -3], 3)).toEqual([
      [undefined, 3, 1],
      [undefined, undefined, 1 / 4],
      [undefined, undefined, undefined],
    ]);
  });

  /*
   * Of three, λ = 1 + c + 1/c with c = ∛(a₁₃ / (a₁₂·a₂₃)), and the ratio is (λ − 3)/2/0.58 (Saaty 1980):
   * 2·2 against 4 is exact; against 6 c = ∛1.5, 0.016; against 9 c = ∛2.25, 0.063; 1·1 against 3 c = ∛3, 0.117;
   * 1·1 against 5 c = ∛5, 0.254.
   */
  test.each([
    [[1, 3, 1], 'exact', 0],
    [[1, 5, 1], 'good', 0.016],
    [[1, 8, 1], 'good', 0.063],
    [[0, 2, 0], 'doubtful', 0.117],
    [[0, 4, 0], 'poor', 0.254],
  ] as const)('the answers %j are %s', (answers, verdict, ratio) => {
    const found = consistencyOf(answers, 3);
    expect(found?.verdict).toBe(verdict);
    expect(found?.ratio).toBeCloseTo(ratio, 3);
    expect(found?.farthest !== undefined).toBe(verdict === 'doubtful' || verdict === 'poor');
  });
});

describe('the outlook at the weights of the workbook', () => {
  const portfolio = portfolioOf(readingOf(useCasesContent()));
  const settings = portfolio.ranking;
  const weighing = (cases: readonly CaseRatings[]): Weighing => ({
    cases,
    criteria: criteriaFor(portfolio.criteria!),
    settings,
  });
  const ratings = portfolio.cases.map((useCase) => useCase.ratings);
  /** All rated differently, with several that are good in other ways: the digits of their number to base 5. */
  const many = (count: number) =>
    weighing(
      Array.from({ length: count }, (_, index) =>
        [125, 25, 5, 1].map((unit) => 1 + (Math.floor((index * 2) / unit) % 5)),
      ),
    );
  /** Every formula of the sheet calls the rule with all trials. */
  const asInTheSheet = ({ cases, criteria, settings: { top, ...uncertainty } }: Weighing) => {
    const standings = robustness(cases, criteria, top, uncertainty);
    if (standings instanceof Failure) throw new Error(standings.reason);
    return standings.map((standing) => standing?.amongTop);
  };
  const found = outlook(weighing(ratings))!;

  test('has the scores and ranks of the sheet', () => {
    expect(found.scores.map((score) => score && Math.round(score * 1e9) / 1e9)).toEqual(
      portfolio.cases.map(({ score }) => score),
    );
    expect(found.ranks).toEqual(portfolio.cases.map(({ rank }) => rank));
  });

  test('gives as many top places as there are', () => {
    const shares = found.topShares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
    // Three in every trial, but for ties.
    expect(shares).toBeCloseTo(3, 2);
  });

  test.each([20, 21, 250])('comes with %i cases to the probabilities of the sheet', (count) => {
    expect([...estimates(many(count))].at(-1)).toEqual(asInTheSheet(many(count)));
  });

  test('is complete soon after the first estimate, where that is not all', async () => {
    const cases = many(250);
    const { result, rerender } = renderHook((given: Weighing) => useOutlook(given), { initialProps: cases });
    const [first] = estimates(cases);
    expect(result.current!.topShares).toEqual(first);
    await waitFor(() => expect(result.current!.topShares).toEqual(asInTheSheet(cases)));
    expect(result.current!.topShares).not.toEqual(first);

    const fewer = many(200);
    rerender(fewer);
    expect(result.current!.topShares).toHaveLength(200);
    await waitFor(() => expect(result.current!.topShares).toEqual(asInTheSheet(fewer)));
  });

  test('is complete at once up to 20 cases, and in steps of 200,000 cases with more', () => {
    const steps = (count: number) => [...estimates(many(count))].length;
    expect(settings.trials).toBe(10_000);
    expect([steps(20), estimatedInOneGo(many(20))]).toEqual([1, true]);
    // 250 × 10,000 of 200,000 each.
    expect([steps(250), estimatedInOneGo(many(250))]).toEqual([13, false]);
  });

  test('has no probabilities from 251 cases on, as the sheet has none', () => {
    const beyond = outlook(many(251))!;
    expect(beyond.topShares.every((share) => share === undefined)).toBe(true);
    expect(beyond.ranks).toContain(1);
  });

  test('is none where a rating lies outside its scale', () => {
    expect(outlook(weighing([[1, 2, 3, 9]]))).toBeUndefined();
  });
});

describe('what is read', () => {
  test('a rating of 0 is none, as to the sheet’s functions; a case keeps its key when the table is sorted', () => {
    const content = useCasesContent();
    const rows = [{ id: 'X', useCase: 'Xray', impact: 0 }, ...content.tables!.useCases!];
    const portfolio = portfolioOf(readingOf({ ...content, tables: { ...content.tables, useCases: rows } }));
    expect(portfolio.cases[0]).toMatchObject({ key: 'X', ratings: Array(4).fill(undefined) });
    expect(portfolio.cases[1]).toMatchObject({ key: 'UC1' });
  });

  test('cases with the same number or none are told apart by their rows', () => {
    const content = useCasesContent();
    const rows = [{ id: 'X', task: 'One' }, { id: 'X' }, { useCase: 'Two' }];
    const { cases } = portfolioOf(readingOf({ ...content, tables: { ...content.tables, useCases: rows } }));
    expect(new Set(cases.map(({ key }) => key)).size).toBe(3);
    expect(cases.map(({ name }) => name)).toEqual(['One', 'X', 'Two']);
  });

  test.each<[string, Record<string, unknown>]>([
    ['a negative weight', { weight: -1 }],
    ['a direction other than 1 and −1', { direction: 2 }],
  ])('%s leaves no criteria to score by', (_what, change) => {
    const content = useCasesContent();
    const [first, ...others] = content.tables!.criteria!;
    const criteria = [{ ...first, ...change }, ...others] as typeof others;
    expect(
      portfolioOf(readingOf({ ...content, tables: { ...content.tables, criteria } })).criteria,
    ).toBeUndefined();
  });
});
