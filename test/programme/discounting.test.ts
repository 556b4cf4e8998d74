import fc from 'fast-check';
import { internalRate, netPresentValue } from '../../src/programme/discounting';
import { power } from '../../src/programme/power';
import { positiveRoots } from '../../src/programme/roots';

describe('net present value', () => {
  // Microsoft's page on NPV (support.microsoft.com, npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568): 1,188.44 with the
  // first flow discounted once more than here; by hand −10000/1.1 + 3000/1.1² + 4200/1.1³ + 6800/1.1⁴.
  test('is Excel’s NPV without the discount of the first flow', () => {
    expect(netPresentValue([-10000, 3000, 4200, 6800], 0.1, 1) / 1.1).toBeCloseTo(1188.44, 2);
  });

  test('at a rate of 0 is the sum', () => {
    expect(netPresentValue([-100, 40, 70], 0, 12)).toBe(10);
  });

  test('discounts months by the twelfth root of the yearly factor', () => {
    expect(netPresentValue([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110], 0.1, 12)).toBeCloseTo(100, 12);
    expect(netPresentValue([0, 0, 0, 0, 0, 0, 110], 0.21, 12)).toBeCloseTo(100, 12);
  });
});

describe('internal rate of return', () => {
  // formulajs/formulajs, test/financial.js (MIT).
  test('of one investment', () => {
    expect(internalRate([-75000, 12000, 15000, 18000, 21000, 24000], 1)).toBeCloseTo(0.05715142887178467, 12);
  });

  // The example of Microsoft's page on IRR, with all its digits in apache/poi,
  // poi/src/test/java/org/apache/poi/ss/formula/functions/TestIrr.java.
  test.each([
    [[-70000, 12000, 15000, 18000, 21000, 26000], 0.08663094803653162],
    [[-70000, 12000, 15000, 18000, 21000], -0.02124484827341093],
    [[-70000, 12000, 15000], -0.44350694133474067],
  ])('agrees with Excel’s IRR: %j', (flows, expected) => {
    expect(internalRate(flows, 1)).toBeCloseTo(expected, 9);
  });

  // 1 % a month.
  test('is the effective yearly rate', () => {
    expect(internalRate([-100, 101], 12)).toBeCloseTo(1.01 ** 12 - 1, 12);
  });

  // formulajs/formulajs, test/financial.js: all flows of one sign.
  test.each([[[12000, 15000, 18000, 21000, 24000]], [[-1, -2]], [[0, 0]], [[5]]])(
    'does not exist without a change of sign: %j',
    (flows) => {
      expect(internalRate(flows, 1)).toMatchObject({ code: 'num', reason: 'noRate' });
    },
  );

  // 1000x² … with x the discount factor: 9 − 4·2.5 < 0.
  test('need not exist with two changes of sign', () => {
    expect(internalRate([1000, -3000, 2500], 1)).toMatchObject({ reason: 'noRate' });
  });

  // The oil pump problem of engineering economy: 1600·q² − 10000·q + 10000 = 0 has q = (10000 ± 6000)/3200, 25 % or 400 %.
  test('of several is the one nearest to 0', () => {
    expect(internalRate([-1600, 10000, -10000], 1)).toBeCloseTo(0.25, 12);
    // (1 + r) = 0.95 or 1.2: 0.95·1.2 = 1.14, 0.95 + 1.2 = 2.15.
    expect(internalRate([-1, 2.15, -1.14], 1)).toBeCloseTo(-0.05, 12);
  });

  test('is found where the value only touches 0', () => {
    // (1 − 2x)².
    expect(internalRate([1, -4, 4], 1)).toBeCloseTo(1, 7);
  });

  test('is found however far away', () => {
    expect(internalRate([-1, 1e9], 1)).toBeCloseTo(1e9 - 1, 0);
    expect(internalRate([-1e9, 1], 1)).toBeCloseTo(1e-9 - 1, 15);
  });

  const flow = fc.integer({ min: -1000, max: 1000 });

  test('brings the net present value to 0', () => {
    fc.assert(
      fc.property(
        fc.array(flow, { minLength: 2, maxLength: 40 }),
        fc.constantFrom(1, 4, 12),
        (flows, periods) => {
          const rate = internalRate(flows, periods);
          fc.pre(typeof rate === 'number' && rate > -0.99 && rate < 1e6);
          const sizes = netPresentValue(flows.map(Math.abs), rate, periods);
          expect(Math.abs(netPresentValue(flows, rate, periods))).toBeLessThan(1e-7 * sizes);
        },
      ),
    );
  });

  test('exists when a first outlay comes back in all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.array(fc.nat({ max: 100 }), { minLength: 1 }),
        (spent, back) => {
          fc.pre(back.some((amount) => amount > 0));
          const rate = internalRate([-spent, ...back], 1) as number;
          const gain = back.reduce((sum, amount) => sum + amount, 0) - spent;
          expect(Math.sign(Math.round(rate * 1e9))).toBe(Math.sign(gain));
        },
      ),
    );
  });
});

test('all positive roots of a polynomial are found', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }), (roots) => {
      const product = roots.reduce(
        (c, root) => [...c, 0].map((_, t) => (t > 0 ? c[t - 1]! : 0) - root * (c[t] ?? 0)),
        [1],
      );
      const found = positiveRoots(product);
      expect(found).toHaveLength(roots.length);
      roots.sort((a, b) => a - b).forEach((root, k) => expect(found[k]! / root).toBeCloseTo(1, 6));
    }),
  );
});

test('powers agree with the engine’s own', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      fc.double({ min: -40, max: 40, noNaN: true }),
      (base, exponent) => {
        expect(power(base, exponent) / base ** exponent).toBeCloseTo(1, 11);
      },
    ),
  );
  expect([power(2, 10), power(9, 0.5), power(4, -1.5), power(7, 0)]).toEqual([1024, 3, 0.125, 1]);
});
