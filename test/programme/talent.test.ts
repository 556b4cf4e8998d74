import fc from 'fast-check';
import { careerLevel, fit, levelOfCriterion, missingForNextLevel } from '../../src/programme/talent';

const _ = undefined;
const noWish = { rating: undefined, share: 0.3 };

describe('fit', () => {
  test('is the weighted mean place of the aptitudes without a wish', () => {
    // 5 is at 1 of the scale, 3 at ½: (3·1 + 1·½)/4.
    expect(fit([5, 3], [3, 1], noWish)).toBe(87.5);
  });

  test('mixes in the wish by its share', () => {
    // ½ of 100 and ½ of 25 (2 is at ¼).
    expect(fit([5], [1], { rating: 2, share: 0.5 })).toBe(62.5);
    expect(fit([5], [1], { rating: 1, share: 1 })).toBe(0);
  });

  test('takes only rated traits that count for the role', () => {
    expect(fit([5, _, 1], [1, 5, _], noWish)).toBe(100);
    expect(fit([_, 3], [4, _], noWish)).toBeUndefined();
    expect(fit([_, _], [4, 2], { rating: 5, share: 0.3 })).toBeUndefined();
  });

  test('lies between 0 and 100, whatever the weights', () => {
    const likert = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(likert, likert), { minLength: 1 }),
        likert,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (pairs, rating, share) => {
          const [aptitudes, weights] = [pairs.map(([x]) => x), pairs.map(([, w]) => w)];
          const result = fit(aptitudes, weights, { rating, share })!;
          expect(result).toBeGreaterThanOrEqual(0);
          expect(result).toBeLessThanOrEqual(100);
          // The same weights doubled are the same proportions; a doubling is exact.
          expect(
            fit(
              aptitudes,
              weights.map((w) => 2 * w),
              { rating, share },
            ),
          ).toBe(result);
        },
      ),
    );
  });
});

const criteria = (marks: string) => [...marks].map((mark) => mark === 'x');

describe('careerLevel', () => {
  test.each([
    ['......', 0],
    ['x.....', 0],
    ['xx....', 1],
    ['xxx...', 1],
    ['xxxx..', 2],
    ['xxxxx.', 2],
    ['xxxxxx', 3],
    ['.xxxxx', 0],
    ['xx.xxx', 1],
    ['xxxx.x', 2],
  ])('%s is level %d', (marks, level) => {
    expect(careerLevel(criteria(marks))).toBe(level);
  });
});

// As above: the first two criteria are asked for by level 1, the first four by level 2, all six by level 3.
describe('missingForNextLevel', () => {
  test.each([
    ['......', [0, 1]],
    ['.xxxxx', [0]],
    ['xx....', [2, 3]],
    ['xx.xxx', [2]],
    ['xxxxx.', [5]],
    ['xxxxxx', []],
  ])('%s still misses %j', (marks, missing) => {
    expect(missingForNextLevel(criteria(marks))).toEqual(missing);
  });
});

test('two criteria belong to each level', () => {
  expect([0, 1, 2, 3, 4, 5].map(levelOfCriterion)).toEqual([1, 1, 2, 2, 3, 3]);
});
