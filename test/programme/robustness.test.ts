import fc from 'fast-check';
import type { CaseRatings, Criterion } from '../../src/programme/criteria';
import { Failure } from '../../src/programme/failure';
import {
  robustness,
  robustnessInSteps,
  type Standing,
  type Uncertainty,
} from '../../src/programme/robustness';
import { ranks, scores } from '../../src/programme/usecases';

const rated = (weight: number, more: Partial<Criterion> = {}): Criterion => ({
  weight,
  direction: 1,
  minimum: 1,
  maximum: 5,
  ...more,
});
const share = (weight: number) => rated(weight, { minimum: 0, maximum: 1 });

const TRIALS = 40_000;

function standings(
  cases: readonly CaseRatings[],
  criteria: readonly Criterion[],
  uncertainty: Partial<Uncertainty> = {},
  top = 3,
): readonly (Standing | undefined)[] {
  const all = { spread: 0.3, noise: 0, trials: TRIALS, seed: 1, ...uncertainty };
  const found = robustness(cases, criteria, top, all);
  if (found instanceof Failure) throw new Error(`no simulation: ${found.reason}`);
  return found;
}

/** Within four standard errors of the exact probability: the trials are always the same ones, so it holds or not. */
function expectProbability(found: number | undefined, exact: number): void {
  expect(Math.abs(found! - exact)).toBeLessThanOrEqual(4 * Math.sqrt((exact * (1 - exact)) / TRIALS));
}

// Exact by geometry: two criteria, share v of the first. A = v, B = 1 − v, C = 0.6.
describe('three cases on two criteria', () => {
  const cases = [
    [1, 0],
    [0, 1],
    [0.6, 0.6],
  ];
  const equal = [share(1), share(1)];

  test('without preference information A leads above 0.6, B below 0.4, C between', () => {
    const found = standings(cases, equal, { spread: 1 });
    [0.4, 0.4, 0.2].forEach((exact, i) => expectProbability(found[i]!.first, exact));
  });

  test('A and B are last where C leads and half of the time otherwise, C is never last', () => {
    const [a, b, c] = standings(cases, equal, { spread: 1 }, 2);
    // A is last for v < 0.5, C second outside 0.4 to 0.6: mean rank of A 1·0.4 + 2·0.1 + 3·0.5.
    expectProbability(a!.amongTop, 0.5);
    expectProbability(b!.amongTop, 0.5);
    expect(c!.amongTop).toBe(1);
    expectProbability(c!.meanRank - 1, 0.8);
    // Variance of A's rank: 0.4 + 0.4 + 4.5 − 2.1² = 0.89.
    expect(Math.abs(a!.meanRank - 2.1)).toBeLessThan(4 * Math.sqrt(0.89 / TRIALS));
  });

  test('half in doubt, the first share stays between 0.25 and 0.75', () => {
    // v = 0.25 + 0.5·U: above 0.6 for U > 0.7, below 0.4 for U < 0.3.
    const found = standings(cases, equal, { spread: 0.5 });
    [0.3, 0.3, 0.4].forEach((exact, i) => expectProbability(found[i]!.first, exact));
  });

  test('weights that lean to one side move the odds', () => {
    // v = 0.5·0.8 + 0.5·U: above 0.6 for U > 0.4, never below 0.4.
    const found = standings(cases, [share(4), share(1)], { spread: 0.5 });
    expectProbability(found[0]!.first, 0.6);
    expect(found[1]!.first).toBe(0);
  });

  test('where less is better the roles are exchanged', () => {
    const less = cases.map(([a, b]) => [1 - a!, b!]);
    const criteria = [rated(1, { minimum: 0, maximum: 1, direction: -1 }), share(1)];
    expect(standings(less, criteria, { spread: 1 })).toEqual(standings(cases, equal, { spread: 1 }));
  });
});

// A share of n uniform on the simplex exceeds x with probability (1 − x)ⁿ⁻¹.
test.each([2, 3, 5, 9])(
  'one of %d criteria carries more than half of the weight as often as it should',
  (n) => {
    const strong = Array.from({ length: n }, (_, j) => (j === 0 ? 1 : 0));
    const fair = strong.map(() => 0.5);
    const found = standings(
      [strong, fair],
      strong.map(() => share(1)),
      { spread: 1 },
    );
    expectProbability(found[0]!.first, 0.5 ** (n - 1));
  },
);

describe('noise on the ratings', () => {
  test('half a point of lead is lost in 9 of 32 trials when each may be one off', () => {
    // The difference of two uniforms on ±1 exceeds ½ with probability (2 − ½)²/8.
    const found = standings([[3], [3.5]], [rated(1)], { noise: 1 });
    expectProbability(found[0]!.first, 9 / 32);
    expectProbability(found[1]!.first, 1 - 9 / 32);
  });

  test('what would leave the scale stays at its end and ties there', () => {
    // Both at 5 with ¼; else the greater leads: ¼ + ⅜.
    const found = standings([[5], [5]], [rated(1)], { noise: 1 });
    expectProbability(found[0]!.first, 5 / 8);
    // At the other end and for less is better just so.
    const least = standings([[1], [1]], [rated(1, { direction: -1 })], { noise: 1 });
    expectProbability(least[0]!.first, 5 / 8);
  });

  test('noise is in points of each criterion’s own scale', () => {
    // 10 of 100 as 0.4 of 1 to 5: a lead of 5 % of the scale, noise ±10 %: (2 − ½)²/8 again.
    const wide = standings([[50], [55]], [rated(1, { minimum: 0, maximum: 100 })], { noise: 10 });
    expectProbability(wide[0]!.first, 9 / 32);
  });

  test('the weights drawn are the same with and without', () => {
    const cases = [
      [5, 1],
      [1, 5],
    ];
    const sure = standings(cases, [rated(1), rated(1)], { spread: 1 });
    expect(standings(cases, [rated(1), rated(1)], { spread: 1, noise: 1e-13 })).toEqual(sure);
  });
});

describe('cases', () => {
  test('without a score take no part', () => {
    const criteria = [rated(1), rated(2)];
    const [first, second] = standings(
      [
        [4, 2],
        [2, 3],
      ],
      criteria,
    );
    const gap = [5, undefined];
    expect(standings([gap, [4, 2], gap, [2, 3]], criteria)).toEqual([undefined, first, undefined, second]);
    expect(standings([gap], criteria)).toEqual([undefined]);
  });

  test('that always tie share the first rank and leave the second empty', () => {
    const found = standings([[3], [3], [2]], [rated(1)], {}, 2);
    const tied = { first: 1, amongTop: 1, meanRank: 1, rankToday: 1 };
    expect(found).toEqual([tied, tied, { first: 0, amongTop: 0, meanRank: 3, rankToday: 3 }]);
  });

  test('with a rating outside the scale are refused', () => {
    const uncertainty = { spread: 0, noise: 0, trials: 1, seed: 1 };
    expect(robustness([[6]], [rated(1)], 3, uncertainty)).toMatchObject({ code: 'value', reason: 'outside' });
  });
});

describe('the seed', () => {
  const cases = [
    [1, 0],
    [0, 1],
  ];
  const criteria = [share(1), share(1)];

  test('decides everything', () => {
    const again = () => standings(cases, criteria, { spread: 1, seed: 7 });
    expect(again()).toEqual(again());
    expect(standings(cases, criteria, { spread: 1, seed: 8 })).not.toEqual(again());
  });
});

describe('laws', () => {
  const halves = fc.integer({ min: 2, max: 10 }).map((n) => n / 2);
  const programme = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.record({
      cases: fc.array(fc.array(halves, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 8,
      }),
      criteria: fc.array(
        fc.record({
          weight: fc.integer({ min: 1, max: 9 }),
          direction: fc.constantFrom<1 | -1>(1, -1),
          minimum: fc.constant(1),
          maximum: fc.constant(5),
        }),
        { minLength: columns, maxLength: columns },
      ),
      spread: fc.double({ min: 0, max: 1, noNaN: true }),
      noise: fc.constantFrom(0, 0.5, 3),
      top: fc.integer({ min: 1, max: 5 }),
    }),
  );
  const few = { trials: 50 };

  test('the order of the cases changes nothing', () => {
    fc.assert(
      fc.property(programme, ({ cases, criteria, spread, noise, top }) => {
        const doubt = { spread, noise, ...few };
        const back = standings(cases.toReversed(), criteria, doubt, top);
        expect(back.toReversed()).toEqual(standings(cases, criteria, doubt, top));
      }),
    );
  });

  test('without any doubt, today’s ranks are certain', () => {
    fc.assert(
      fc.property(programme, ({ cases, criteria, top }) => {
        const today = ranks(scores(cases, criteria, 'weighted') as number[]);
        const expected = today.map((rank) => ({
          first: rank === 1 ? 1 : 0,
          amongTop: rank! <= top ? 1 : 0,
          meanRank: rank,
          rankToday: rank,
        }));
        expect(standings(cases, criteria, { spread: 0, ...few }, top)).toEqual(expected);
      }),
    );
  });

  test('each trial has a first and, of n cases that do not tie, ranks 1 to n', () => {
    fc.assert(
      fc.property(programme, ({ cases, criteria, spread, noise, top }) => {
        const found = standings(cases, criteria, { spread, noise, ...few }, top) as Standing[];
        const sum = (of: (each: Standing) => number) => found.reduce((all, each) => all + of(each), 0);
        expect(sum(({ first }) => first)).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(sum(({ meanRank }) => meanRank)).toBeLessThanOrEqual(
          (cases.length * (cases.length + 1)) / 2 + 1e-9,
        );
        for (const { first, amongTop, meanRank } of found) {
          expect(first).toBeLessThanOrEqual(amongTop);
          expect(amongTop).toBeLessThanOrEqual(1);
          expect(meanRank).toBeGreaterThanOrEqual(1);
          expect(meanRank).toBeLessThanOrEqual(cases.length);
        }
      }),
    );
  });

  test('probabilities over the ranks sum to 1, and without ties so do those over the cases', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ min: 1, max: 5, noNaN: true }), {
          minLength: 2,
          maxLength: 8,
          comparator: (a, b) => Math.abs(a - b) < 1e-6,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (first, spread) => {
          // Two criteria on which every two cases differ, and differ by unequal amounts: no weights make them tie.
          const cases = first.map((rating, i) => [rating, 1 + ((i * Math.SQRT2) % 4)]);
          const within = first.map(
            (_, k) => standings(cases, [rated(2), rated(1)], { spread, ...few }, k + 1) as Standing[],
          );
          const sums = (of: (each: Standing) => number) =>
            within.map((found) => found.reduce((all, each) => all + of(each), 0));
          sums(({ first: one }) => one).forEach((sum) => expect(sum).toBeCloseTo(1, 12));
          // Rank up to k: k cases in every trial; up to n, all of them.
          sums(({ amongTop }) => amongTop).forEach((sum, k) => expect(sum).toBeCloseTo(k + 1, 9));
          // Σ k·P(rank k) over the cumulated probabilities is the mean rank.
          cases.forEach((_, i) => {
            const cumulated = within.map((found) => found[i]!.amongTop);
            const mean = cumulated.reduce((all, upTo) => all - upTo, cases.length + 1);
            expect(mean).toBeCloseTo(within[0]![i]!.meanRank, 9);
          });
        },
      ),
      { numRuns: 50 },
    );
  });

  test('only the proportions of the weights count', () => {
    fc.assert(
      fc.property(programme, ({ cases, criteria, spread }) => {
        const doubled = criteria.map((criterion) => ({ ...criterion, weight: 2 * criterion.weight }));
        expect(standings(cases, doubled, { spread, ...few })).toEqual(
          standings(cases, criteria, { spread, ...few }),
        );
      }),
    );
  });
});

describe('in steps', () => {
  const cases = [
    [1, 0],
    [0, 1],
    [0.6, 0.6],
  ];
  const criteria = [share(1), share(1)];
  const uncertainty = { spread: 1, noise: 0.1, trials: 1000, seed: 1 };
  const inSteps = (step: number) => {
    const steps = robustnessInSteps(cases, criteria, 2, uncertainty, step);
    if (steps instanceof Failure) throw new Error(`no simulation: ${steps.reason}`);
    return [...steps];
  };

  test('each standing is that of so many trials, the last that of all', () => {
    const after = (trials: number) => standings(cases, criteria, { ...uncertainty, trials }, 2);
    expect(inSteps(400)).toEqual([after(400), after(800), after(1000)]);
  });

  test('a step that is longer than the whole is the whole', () => {
    expect(inSteps(5000)).toEqual([standings(cases, criteria, uncertainty, 2)]);
  });

  test('a rating outside its scale fails before the first', () => {
    const failed = robustnessInSteps([[2, 0]], criteria, 2, uncertainty, 400);
    expect(failed).toBeInstanceOf(Failure);
  });
});
