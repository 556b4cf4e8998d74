import fc from 'fast-check';
import { DrawerSort } from '../../src/programme/drawers';

/** JavaScript's own sort of a typed array is numeric and exact. */
const expected = (numbers: readonly number[]) => Float64Array.from(numbers).sort().reverse();

/** The numbers in the order found; every position has to be there once. */
function ordered(sort: DrawerSort, numbers: readonly number[]): Float64Array {
  sort.descending(Float64Array.from(numbers));
  expect(new Set(sort.order).size).toBe(numbers.length);
  expect(Float64Array.from(sort.order, (position) => numbers[position]!)).toEqual(sort.sorted);
  return sort.sorted;
}

test('any numbers come out in descending order, again and again', () => {
  const finite = fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e150, max: 1e150 })
    .map((value) => value + 0);
  fc.assert(
    fc.property(fc.array(fc.array(finite, { minLength: 30, maxLength: 30 }), { maxLength: 4 }), (rounds) => {
      const sort = new DrawerSort(30);
      for (const numbers of rounds) expect(ordered(sort, numbers)).toEqual(expected(numbers));
    }),
  );
});

test.each([
  ['none', []],
  ['one', [3]],
  ['all the same', Array<number>(40).fill(7)],
  ['crowded at one end', [...Array.from({ length: 40 }, (_, i) => (i * 29) % 40), 1e12]],
  ['already sorted', [1, 2, 3, 4]],
  ['reversed', [4, 3, 2, 1]],
])('%s', (_what, numbers) => {
  expect(ordered(new DrawerSort(numbers.length), numbers)).toEqual(expected(numbers));
});
