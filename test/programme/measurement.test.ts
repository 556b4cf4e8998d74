import fc from 'fast-check';
import { compareGroups, comparePairs, type MeasuredChange } from '../../src/programme/measurement';
import { twoSidedProbability, twoSidedQuantile } from '../../src/programme/student';

// Extra hours of sleep of ten patients under two drugs: R's data set `sleep` (wch/r-source,
// src/library/datasets/data/sleep.R), Student's own data.
const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const pairs = FIRST.map((first, k) => [first, SECOND[k]!] as const);

describe('Student’s sleep data', () => {
  // R's t.test to all its digits, as in the tests of the R package parameters (easystats/parameters,
  // tests/testthat/test-model_parameters.htest.R).
  test('as two groups, by Welch', () => {
    const result = compareGroups(FIRST, SECOND, 0.95) as MeasuredChange;
    expect(result.meanBefore).toBeCloseTo(0.75, 12);
    expect(result.meanAfter).toBeCloseTo(2.33, 12);
    expect(result.change).toBeCloseTo(1.58, 12);
    expect(result.relativeChange).toBeCloseTo(1.58 / 0.75, 12);
    expect(result.intervalLow).toBeCloseTo(-0.20548323071171, 11);
    expect(result.intervalHigh).toBeCloseTo(3.36548323071171, 11);
    expect(result.pValue).toBeCloseTo(0.0793941401873582, 12);
    expect([result.countBefore, result.countAfter]).toEqual([10, 10]);
  });

  // R's own test, example of the data set: p = 0.002833, first less second −2.4598858 to −0.7001142 (wch/r-source,
  // tests/Examples/datasets-Ex.Rout.save).
  test('as pairs', () => {
    const result = comparePairs(pairs, 0.95) as MeasuredChange;
    expect(result.change).toBeCloseTo(1.58, 12);
    expect(result.intervalLow).toBeCloseTo(0.7001142, 6);
    expect(result.intervalHigh).toBeCloseTo(2.4598858, 6);
    expect(result.pValue).toBeCloseTo(0.002833, 6);
  });
});

describe('a change', () => {
  test('cannot be judged without two values on each side', () => {
    expect(compareGroups([1], [1, 2], 0.95)).toMatchObject({ code: 'na', reason: 'tooFewMeasured' });
    expect(comparePairs([[1, 2]], 0.95)).toMatchObject({ params: { before: 1, after: 1, needed: 2 } });
  });

  test('has no interval when nothing varies, and no share of 0', () => {
    const result = compareGroups([0, 0], [0.1, 0.1], 0.95) as MeasuredChange;
    expect(result).toMatchObject({ change: 0.1, intervalLow: undefined, intervalHigh: undefined });
    expect([result.pValue, result.relativeChange]).toEqual([undefined, undefined]);
  });

  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 });

  test('is significant at a level when the interval of that confidence leaves out 0', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom(0.5, 0.9, 0.95, 0.99), (before, after, confidence) => {
        const result = compareGroups(before, after, confidence) as MeasuredChange;
        fc.pre(result.pValue !== undefined && Math.abs(result.pValue - (1 - confidence)) > 1e-9);
        const leavesOut0 = result.intervalLow! > 0 || result.intervalHigh! < 0;
        expect(leavesOut0).toBe(result.pValue < 1 - confidence);
      }),
    );
  });

  test('backwards is its opposite', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const there = compareGroups(before, after, 0.95) as MeasuredChange;
        const back = compareGroups(after, before, 0.95) as MeasuredChange;
        expect(back.change).toBeCloseTo(-there.change, 12);
        expect(back.pValue ?? -1).toBeCloseTo(there.pValue ?? -1, 12);
        expect(back.intervalLow ?? 0).toBeCloseTo(-(there.intervalHigh ?? 0), 9);
      }),
    );
  });
});

describe('Student’s t', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2; also in FreeBSD's usr.bin/ministat/ministat.c.
  test.each([
    [1, 0.05, 12.706],
    [1, 0.01, 63.657],
    [2, 0.05, 4.303],
    [5, 0.1, 2.015],
    [10, 0.05, 2.228],
    [50, 0.01, 2.678],
    [100, 0.05, 1.984],
  ])('with %d degrees of freedom exceeds its table value with probability %d', (freedom, probability, t) => {
    expect(twoSidedQuantile(probability, freedom)).toBeCloseTo(t, 3);
  });

  // The density integrated: of 1/(1 + t²) the arc tangent, of (2 + t²)^(−3/2) and (4 + t²)^(−5/2) by t = √f·tan θ.
  test.each([0.1, 1, 3, 12.7, 500])('has its closed forms at %d', (t) => {
    expect(twoSidedProbability(t, 1) / ((2 / Math.PI) * Math.atan(1 / t))).toBeCloseTo(1, 12);
    // 1 − t/√(t² + 2), without its cancellation.
    const root = Math.sqrt(t * t + 2);
    expect(twoSidedProbability(t, 2) / (2 / (root * (root + t)))).toBeCloseTo(1, 12);
    const sine = t / Math.sqrt(t * t + 4);
    expect(twoSidedProbability(t, 4)).toBeCloseTo(1 - sine * (1 + (1 - sine * sine) / 2), 12);
  });

  // Φ(1.959963985) = 0.975; the next term is of the order 1/degrees of freedom.
  test('is nearly normal with many degrees of freedom', () => {
    expect(twoSidedQuantile(0.05, 199_998)).toBeCloseTo(1.959963985, 4);
  });

  test('the quantile undoes the probability', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 0.9999, noNaN: true }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        (probability, freedom) => {
          const t = twoSidedQuantile(probability, freedom);
          expect(twoSidedProbability(t, freedom) / probability).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
