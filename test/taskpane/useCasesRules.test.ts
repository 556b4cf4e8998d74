/** What the view of use cases works out itself: numbers, entries, drafts, choices. */
import {
  answersOf,
  comparisonsOf,
  consistencyOf,
  draftedWeights,
  nearestAnswer,
  pairsOf,
} from '../../src/taskpane/useCases/weights/draft';
import { nextId, numberIn } from '../../src/taskpane/useCases/form/enteredCase';
import { outlook } from '../../src/taskpane/useCases/outlook';
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
  const ratings = portfolio.cases.map((useCase) => useCase.ratings);
  const found = outlook(ratings, criteriaFor(portfolio.criteria!), portfolio.ranking)!;

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

  test('uses every trial of Settings up to 80 cases, and fewer with more, none from 251 on', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ratings[index % 6]!);
    const trials = (count: number) =>
      outlook(many(count), criteriaFor(portfolio.criteria!), portfolio.ranking)!.trials;
    expect(trials(80)).toBe(10_000);
    expect(trials(200)).toBe(4_000);
    const beyond = outlook(many(251), criteriaFor(portfolio.criteria!), portfolio.ranking)!;
    expect(beyond.topShares.every((share) => share === undefined)).toBe(true);
    expect(beyond.ranks[0]).toBe(1);
  });

  test('is none where a rating lies outside its scale', () => {
    expect(outlook([[1, 2, 3, 9]], criteriaFor(portfolio.criteria!), portfolio.ranking)).toBeUndefined();
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
