/**
 * Known answers: printed by the reference implementation, xoshiro128starstar.c 1.1 by D. Blackman and S. Vigna
 * (prng.di.unimi.it), compiled with gcc; seeded runs with splitmix64.c of the same authors, low word first.
 */
import fc from 'fast-check';
import { drawShares, RandomStream } from '../../src/programme/random';

const integers = (stream: RandomStream) => Array.from({ length: 6 }, () => stream.integer());

describe('the generator', () => {
  // Also the test vector of the Rust crate rand_xoshiro.
  test('is xoshiro128** from the state 1, 2, 3, 4', () => {
    expect(integers(RandomStream.from([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492,
    ]);
  });

  test.each([
    [0, [3737715805, 2584255861, 2876756834, 3286328325, 1553311962, 1625202774]],
    [1, [1695105466, 1423115009, 634581793, 1068227753, 716759206, 4186505319]],
    [2 ** 53 - 1, [1233166643, 1287031142, 661813442, 2960669951, 2601079046, 1036114921]],
  ])('is seeded by SplitMix64: %d', (seed, expected) => {
    expect(integers(new RandomStream(seed))).toEqual(expected);
  });

  test.each([
    [1, [1243772593, 3523842173, 2746374963, 3376942624, 726881997, 3327706529]],
    [3, [2858221736, 3902187821, 3817278474, 3911792337, 3955930543, 1260168876]],
  ])('stream %d is so many jumps further on', (stream, expected) => {
    expect(integers(new RandomStream(1, stream))).toEqual(expected);
  });
});

describe('uniform numbers', () => {
  test('are the middles of 2³² equal parts', () => {
    expect(new RandomStream(1).uniform()).toBe((1695105466 + 0.5) / 2 ** 32);
  });

  test('filling an array draws what single calls draw, and goes on from there', () => {
    const [one, other] = [new RandomStream(7), new RandomStream(7)];
    const filled = one.fill(new Float64Array(50), 10, 40);
    for (let k = 0; k < 50; k++) expect(filled[k]).toBe(k < 10 || k >= 40 ? 0 : other.uniform());
    expect(one.integer()).toBe(other.integer());
  });

  test('around centres draw what single calls draw, each within its reach', () => {
    const [one, other] = [new RandomStream(7), new RandomStream(7)];
    const centres = Float64Array.of(10, 20, 30);
    const drawn = one.fillAround(centres, Float64Array.of(0, 1, 4), new Float64Array(3));
    [0, 1, 4].forEach((reach, k) => expect(drawn[k]).toBe(centres[k]! + reach * (2 * other.uniform() - 1)));
    expect(one.integer()).toBe(other.integer());
  });

  test('of one stream do not depend on what another drew', () => {
    const undisturbed = integers(new RandomStream(5, 1));
    const stream = new RandomStream(5, 1);
    new RandomStream(5, 0).fill(new Float64Array(1000));
    expect(integers(stream)).toEqual(undisturbed);
  });
});

describe('shares', () => {
  test('are not negative and add up to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), (count, seed) => {
        const shares = drawShares(new RandomStream(seed), new Float64Array(count));
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  // Dirichlet(1, …, 1) of n: mean 1/n, second moment 2/(n(n + 1)); 20,000 draws, four standard errors.
  test('are uniform on the simplex', () => {
    const stream = new RandomStream(1);
    const point = new Float64Array(4);
    const draws = 20_000;
    const sums = [0, 0, 0, 0];
    const squares = [0, 0, 0, 0];
    for (let k = 0; k < draws; k++) {
      drawShares(stream, point).forEach((share, j) => {
        sums[j]! += share;
        squares[j]! += share * share;
      });
    }
    const deviation = Math.sqrt(1 / 10 - 1 / 16);
    for (const sum of sums)
      expect(Math.abs(sum / draws - 1 / 4)).toBeLessThan((4 * deviation) / Math.sqrt(draws));
    // E share⁴ = 4!·3!/7! = 1/35.
    const ofSquare = Math.sqrt(1 / 35 - 1 / 100);
    for (const sum of squares)
      expect(Math.abs(sum / draws - 1 / 10)).toBeLessThan((4 * ofSquare) / Math.sqrt(draws));
  });
});
