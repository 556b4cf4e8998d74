import fc from 'fast-check';
import { concordance } from '../../src/programme/agreement';
import { Failure } from '../../src/programme/failure';

function agreement(raters: readonly (readonly (number | undefined)[])[]): number {
  const w = concordance(raters);
  if (w instanceof Failure) throw new Error(`no agreement: ${w.reason}`);
  return w;
}

describe('published examples with ties', () => {
  // support.nag.com, numeric/nl/nagdoc_27.2/examples/baseresults/g08dafe.r.html.
  test('NAG Library, G08DAF, example program results: 0.828', () => {
    const comparisons = [
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ];
    expect(agreement(comparisons)).toBeCloseTo(0.828, 3);
  });

  // Zar, Biostatistical Analysis (2010), example 20.5, as in UNISTAT's guide, 6.5.6, which prints the rank sums: 14.5, 21,
  // 30.5, 6, 11, 3.5, 20, 11.5, 29, 28.5, 22.5, 36. Their squared deviations from 19.5 add up to 1175.5; t³ − t of the tied
  // ranks to 60. W = 12·1175.5/(3²·(12³ − 12) − 3·60).
  test('wing, tail and bill length order twelve birds much alike', () => {
    const birds = [
      [10.4, 10.8, 11.1, 10.2, 10.3, 10.2, 10.7, 10.5, 10.8, 11.2, 10.6, 11.4],
      [7.4, 7.6, 7.9, 7.2, 7.4, 7.1, 7.4, 7.2, 7.8, 7.7, 7.8, 8.3],
      [17, 17, 20, 14.5, 15.5, 13, 19.5, 16, 21, 20, 18, 22],
    ];
    expect(agreement(birds)).toBeCloseTo((12 * 1175.5) / 15_264, 12);
  });

  // The data set anxiety of the R package irr, as printed in the documentation of DescTools' KendallW; W as in
  // jasp-stats/jaspReliability, tests/testthat/test-raterAgreement.R.
  test('three raters of twenty anxious people agree somewhat', () => {
    const anxiety = [
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ];
    expect(agreement(anxiety)).toBeCloseTo(0.53965687595437, 12);
  });
});

describe('limits', () => {
  test('raters with the same order agree fully, ties included', () => {
    expect(
      agreement([
        [5, 3, 3, 1],
        [10, 8, 8, 2],
      ]),
    ).toBe(1);
  });

  test('two raters with opposite orders do not agree at all', () => {
    expect(
      agreement([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toBe(0);
  });

  test('a rater with a rating missing is left out', () => {
    const complete = [
      [1, 2, 3],
      [1, 3, 2],
    ];
    expect(agreement([complete[0]!, [3, undefined, 1], complete[1]!])).toBe(agreement(complete));
  });

  test('one complete rater agrees with nobody', () => {
    expect(
      concordance([
        [1, 2],
        [undefined, 1],
      ]),
    ).toMatchObject({
      code: 'na',
      reason: 'tooFewRaters',
      params: { rated: 1, total: 2 },
    });
  });

  test('raters who tell nothing apart leave no order to agree on', () => {
    expect(
      concordance([
        [3, 3],
        [4, 4],
      ]),
    ).toMatchObject({ code: 'div0', reason: 'noOrder' });
    expect(concordance([[3], [4]])).toMatchObject({ code: 'div0', reason: 'noOrder' });
  });

  test('ratings that differ by rounding only are equal', () => {
    expect(
      agreement([
        [0.1 + 0.2, 0.3, 1],
        [1, 1, 2],
      ]),
    ).toBe(1);
  });
});

describe('laws', () => {
  const raters = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 8 })).chain(([m, n]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n }), {
      minLength: m,
      maxLength: m,
    }),
  );
  const both = (given: number[][], other: number[][], check: (w: number, v: number) => void) => {
    const [w, v] = [concordance(given), concordance(other)];
    if (w instanceof Failure || v instanceof Failure) return expect(v).toEqual(w);
    check(w, v);
  };

  test('W lies between 0 and 1', () => {
    fc.assert(
      fc.property(raters, (given) =>
        both(given, given, (w) => {
          expect(w).toBeGreaterThanOrEqual(0);
          expect(w).toBeLessThanOrEqual(1 + 1e-12);
        }),
      ),
    );
  });

  test('neither the order of raters or cases nor the scale of a rater matters', () => {
    fc.assert(
      fc.property(raters, (given) => {
        const other = given.toReversed().map((row, i) => row.toReversed().map((x) => (i + 1) * x * x));
        both(given, other, (w, v) => expect(v).toBeCloseTo(w, 12));
      }),
    );
  });

  // Mean Spearman correlation ρ over the pairs: W = (ρ + 1)/2 for two raters (Kendall 1948), Pearson's on the ranks.
  test('of two raters it is Spearman’s correlation on 0 to 1', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 8 }),
        (first) => {
          const n = first.length;
          const second = first.toSorted((a, b) => ((a * 37) % 101) - ((b * 37) % 101));
          const rank = (of: number[], x: number) => of.filter((y) => y <= x).length;
          const squares = first.reduce(
            (sum, x, i) => sum + (rank(first, x) - rank(second, second[i]!)) ** 2,
            0,
          );
          const spearman = 1 - (6 * squares) / (n ** 3 - n);
          expect(agreement([first, second])).toBeCloseTo((spearman + 1) / 2, 12);
        },
      ),
    );
  });
});
