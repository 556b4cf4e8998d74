import fc from 'fast-check';
import { assignment, type PairScores } from '../../src/programme/assignment';

const _ = undefined;

type Columns = readonly (number | undefined)[];

const assignedOf = (columns: Columns) => columns.filter((column) => column !== undefined).length;
const totalOf = (scores: PairScores, columns: Columns) =>
  columns.reduce<number>((sum, column, row) => sum + (column === undefined ? 0 : scores[row]![column]!), 0);
const ones = (scores: PairScores) => scores[0]!.map(() => 1);

/** Throws unless each row has an allowed column and no column more rows than it can take. */
function expectLegal(scores: PairScores, capacities: readonly number[], columns: Columns): void {
  expect(columns).toHaveLength(scores.length);
  columns.forEach((column, row) => {
    if (column !== undefined) expect(scores[row]![column]).toBeDefined();
  });
  capacities.forEach((capacity, j) => {
    expect(columns.filter((column) => column === j).length).toBeLessThanOrEqual(capacity);
  });
}

/** Best count and total by trying every assignment. */
function bruteForce(scores: PairScores, capacities: readonly number[]): { assigned: number; total: number } {
  const left = [...capacities];
  let best = { assigned: 0, total: 0 };
  const tryRow = (row: number, assigned: number, total: number): void => {
    if (row === scores.length) {
      const isBetter = assigned > best.assigned || (assigned === best.assigned && total > best.total);
      if (isBetter) best = { assigned, total };
      return;
    }
    tryRow(row + 1, assigned, total);
    scores[row]!.forEach((score, j) => {
      if (score === undefined || left[j] === 0) return;
      left[j]! -= 1;
      tryRow(row + 1, assigned + 1, total + score);
      left[j]! += 1;
    });
  };
  tryRow(0, 0, 0);
  return best;
}

/** Costs, negated: the published examples minimise. */
const negated = (costs: PairScores) =>
  costs.map((row) => row.map((cost) => (cost === undefined ? undefined : -cost)));

// scipy, optimize/tests/test_linear_assignment.py (BSD): the cost of each row in the one assignment of least cost.
describe('published examples', () => {
  test.each<{ costs: PairScores; published: number[] }>([
    {
      costs: [
        [400, 150, 400],
        [400, 450, 600],
        [300, 225, 300],
      ],
      published: [150, 400, 300],
    },
    {
      costs: [
        [400, 150, 400, 1],
        [400, 450, 600, 2],
        [300, 225, 300, 3],
      ],
      published: [150, 2, 300],
    },
    {
      costs: [
        [10, 10, 8],
        [9, 8, 1],
        [9, 7, 4],
      ],
      published: [10, 1, 7],
    },
    {
      costs: [
        [10, 10, 8, 11],
        [9, 8, 1, 1],
        [9, 7, 4, 10],
      ],
      published: [10, 1, 4],
    },
    {
      costs: [
        [10, _, _],
        [_, _, 1],
        [_, 7, _],
      ],
      published: [10, 1, 7],
    },
  ])('$costs', ({ costs, published }) => {
    const columns = assignment(negated(costs), ones(costs));
    expect(columns.map((column, row) => costs[row]![column!])).toEqual(published);
  });

  // scipy's documentation of linear_sum_assignment: columns 1, 0, 2, cost 5.
  test('the example of the scipy documentation', () => {
    const costs = [
      [4, 1, 3],
      [2, 0, 5],
      [3, 2, 2],
    ];
    expect(assignment(negated(costs), ones(costs))).toEqual([1, 0, 2]);
  });
});

// Rearrangement inequality: Σ i·σ(i) is greatest for σ(i) = i and least for the reverse, and only for those. Every row
// wants the same columns, which makes a solver work hard.
describe('products of row and column number, 250 × 250', () => {
  const numbers = Array.from({ length: 250 }, (_row, i) => i);
  const products = numbers.map((i) => numbers.map((j) => (i + 1) * (j + 1)));

  test('the greatest total is on the diagonal', () => {
    expect(assignment(products, ones(products))).toEqual(numbers);
  });

  test('the least is on the other diagonal', () => {
    expect(assignment(negated(products), ones(products))).toEqual([...numbers].reverse());
  });
});

describe('as many as capacity allows', () => {
  test('a place is filled even for a score below 0, or one much lower', () => {
    expect(
      assignment(
        [
          [100, 99],
          [100, _],
        ],
        [1, 1],
      ),
    ).toEqual([1, 0]);
    expect(assignment([[-5]], [1])).toEqual([0]);
  });

  test('of too many people the one who adds least is left out', () => {
    expect(assignment([[5], [7], [6]], [2])).toEqual([_, 0, 0]);
  });

  test('somebody seated first leaves when that is worth more', () => {
    // Seating rows 2 and 3 in columns 1 and 2 gives 9 + 8; any pair with row 1 gives at most 9 + 5.
    expect(
      assignment(
        [
          [3, 5],
          [9, 4],
          [7, 8],
        ],
        [1, 1],
      ),
    ).toEqual([_, 0, 1]);
  });

  test('a column without capacity takes nobody', () => {
    expect(assignment([[9, 1]], [0, 1])).toEqual([1]);
    expect(assignment([[9], [8]], [0])).toEqual([_, _]);
  });

  test('only forbidden pairs leave everybody out', () => {
    expect(assignment([[_, _]], [1, 1])).toEqual([_]);
  });

  test('scores near the largest double do not overflow', () => {
    const huge = Number.MAX_VALUE;
    // The diagonal has both largest scores.
    expect(
      assignment(
        [
          [huge, -huge],
          [-huge, huge],
        ],
        [1, 1],
      ),
    ).toEqual([0, 1]);
  });
});

describe('laws', () => {
  const problem = (maxRows: number, maxColumns: number, score: fc.Arbitrary<number>) =>
    fc.tuple(fc.integer({ min: 1, max: maxRows }), fc.integer({ min: 1, max: maxColumns })).chain(([n, m]) =>
      fc.record({
        scores: fc.array(
          fc.array(fc.option(score, { nil: undefined, freq: 4 }), { minLength: m, maxLength: m }),
          {
            minLength: n,
            maxLength: n,
          },
        ),
        capacities: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: m, maxLength: m }),
      }),
    );
  const few = fc.integer({ min: -2, max: 4 });
  const many = fc.integer({ min: -100, max: 100 });

  // Whole scores add without rounding, so totals compare exactly.
  test.each([
    ['few', few],
    ['many', many],
  ])('equals brute force with %s distinct scores', (_name, score) => {
    fc.assert(
      fc.property(problem(6, 4, score), ({ scores, capacities }) => {
        const columns = assignment(scores, capacities);
        expectLegal(scores, capacities, columns);
        expect({ assigned: assignedOf(columns), total: totalOf(scores, columns) }).toEqual(
          bruteForce(scores, capacities),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('is never beaten by a random assignment', () => {
    fc.assert(
      fc.property(
        problem(30, 12, fc.double({ min: 0, max: 100, noNaN: true })),
        fc.infiniteStream(fc.nat()),
        ({ scores, capacities }, draws) => {
          const columns = assignment(scores, capacities);
          const left = [...capacities];
          const random = scores.map((row) => {
            const free = row.flatMap((score, j) => (score !== undefined && left[j]! > 0 ? [j] : []));
            const column = free[draws.next().value! % (free.length || 1)];
            if (column !== undefined) left[column]! -= 1;
            return column;
          });
          expect(assignedOf(columns)).toBeGreaterThanOrEqual(assignedOf(random));
          if (assignedOf(columns) === assignedOf(random)) {
            expect(totalOf(scores, columns)).toBeGreaterThanOrEqual(totalOf(scores, random) - 1e-9);
          }
        },
      ),
    );
  });

  test('the order of the rows changes neither count nor total', () => {
    fc.assert(
      fc.property(problem(12, 6, many), ({ scores, capacities }) => {
        const reversed = [...scores].reverse();
        const [there, back] = [assignment(scores, capacities), assignment(reversed, capacities)];
        expect(assignedOf(back)).toBe(assignedOf(there));
        expect(totalOf(reversed, back)).toBe(totalOf(scores, there));
      }),
    );
  });

  test('a column of capacity k is k columns of capacity 1', () => {
    fc.assert(
      fc.property(problem(8, 4, many), ({ scores, capacities }) => {
        const expand = <T>(row: readonly T[]) =>
          row.flatMap((cell, j) => Array<T>(capacities[j]!).fill(cell));
        if (expand(capacities).length === 0) return;
        const apart = scores.map(expand);
        const [shared, single] = [assignment(scores, capacities), assignment(apart, ones(apart))];
        expect(assignedOf(shared)).toBe(assignedOf(single));
        expect(totalOf(scores, shared)).toBe(totalOf(apart, single));
      }),
    );
  });
});
