import fc from 'fast-check';
import { percentiles } from '../../src/programme/percentile';

const SHARES = [0, 0.1, 0.5, 0.9, 1];

// Microsoft's page "PERCENTILE.INC function": the 30th percentile of 1, 3, 2, 4 is 1.9; by hand 1 + 0.9·(2 − 1).
test('interpolates as Excel’s PERCENTILE.INC', () => {
  expect(percentiles(Float64Array.of(1, 3, 2, 4), [0.3])[0]).toBeCloseTo(1.9, 12);
});

test('the ends are the least and the greatest value', () => {
  expect(percentiles(Float64Array.of(5, -1, 3), [0, 0.5, 1])).toEqual([-1, 3, 5]);
  expect(percentiles(Float64Array.of(5), SHARES)).toEqual([5, 5, 5, 5, 5]);
});

test('selects what sorting would', () => {
  const values = fc.oneof(
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), { minLength: 1 }),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 2000, size: 'max' }),
    fc.array(fc.integer(), { minLength: 600, maxLength: 3000, size: 'max' }),
  );
  fc.assert(
    fc.property(values, (drawn) => {
      // −0 and 0 are the same percentile.
      const given = drawn.map((value) => value + 0);
      const sorted = Float64Array.from(given).sort();
      const expected = SHARES.map((share) => {
        const position = share * (given.length - 1);
        const below = Math.floor(position);
        const upper = sorted[Math.min(below + 1, given.length - 1)]!;
        return sorted[below]! + (position - below) * (upper - sorted[below]!);
      });
      expect(percentiles(Float64Array.from(given), SHARES)).toEqual(expected);
    }),
  );
});

test.each([
  ['ascending', (k: number) => k],
  ['descending', (k: number) => -k],
  ['all equal', () => 7],
  ['rising and falling', (k: number) => Math.min(k, 100_000 - k)],
])('a long %s column', (_order, value) => {
  const values = Float64Array.from({ length: 100_000 }, (_, k) => value(k));
  const sorted = values.slice().sort();
  const position = 0.5 * 99_999;
  const [below, above] = [sorted[Math.floor(position)]!, sorted[Math.ceil(position)]!];
  expect(percentiles(values, [0.5])).toEqual([below + 0.5 * (above - below)]);
});
