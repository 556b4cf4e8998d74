import fc from 'fast-check';
import { Failure } from '../../src/programme/failure';
import {
  consistencyRatio,
  farthestJudgement,
  priorities,
  type Comparisons,
} from '../../src/programme/pairwise';

function weightsOf(comparisons: Comparisons): readonly number[] {
  const found = priorities(comparisons);
  if (found instanceof Failure) throw new Error(`no weights: ${found.reason}`);
  return found.weights;
}

function ratioOf(comparisons: Comparisons): number {
  const ratio = consistencyRatio(comparisons);
  if (ratio instanceof Failure) throw new Error(`no ratio: ${ratio.reason}`);
  return ratio;
}

function expectClose(found: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(tolerance));
}

const _ = undefined;

// Wikipedia, "Analytic hierarchy process – leader example", as in PhilipGriffith/AHPy (MIT), README "Choosing a leader".
describe('choosing a leader', () => {
  const CRITERIA: Comparisons = [
    [1, 4, 3, 7],
    [1 / 4, 1, 1 / 3, 3],
    [1 / 3, 3, 1, 5],
    [1 / 7, 1 / 3, 1 / 5, 1],
  ];

  test('experience, education, charisma and age weigh as published', () => {
    expectClose(weightsOf(CRITERIA), [0.547, 0.127, 0.27, 0.056], 0.0015);
  });

  test('the comparisons are as consistent as published', () => {
    expect(ratioOf(CRITERIA)).toBeCloseTo(0.044, 3);
  });

  test('experience over charisma is the judgement farthest from the others', () => {
    // From the published weights: 3 × 0.27 / 0.547 = 1.48 is farther from 1 than any other ratio or its inverse; next come
    // education against charisma, 0.127 × 3 / 0.27 = 1.41, and experience over age, 0.547 / 0.056 / 7 = 1.40.
    const farthest = farthestJudgement(CRITERIA);
    expect(farthest).toMatchObject({ row: 0, column: 2, given: 3 });
    expect((farthest as { implied: number }).implied).toBeCloseTo(0.547 / 0.27, 1);
  });

  test('weights of weights give the published choice: Dick before Tom and Harry', () => {
    const candidates: Comparisons[] = [
      [
        [1, 1 / 4, 4],
        [_, 1, 9],
        [_, _, 1],
      ],
      [
        [1, 3, 1 / 5],
        [_, 1, 1 / 7],
        [_, _, 1],
      ],
      [
        [1, 5, 9],
        [_, 1, 4],
        [_, _, 1],
      ],
      [
        [1, 1 / 3, 5],
        [_, 1, 9],
        [_, _, 1],
      ],
    ];
    const criteria = weightsOf(CRITERIA);
    const byCriterion = candidates.map(weightsOf);
    const overall = [0, 1, 2].map((who) =>
      criteria.reduce((sum, weight, j) => sum + weight * byCriterion[j]![who]!, 0),
    );
    expectClose(overall, [0.358, 0.493, 0.149], 0.0015);
  });
});

// gluc/ahp, tests/testthat/test-Calculate.R: consistent, so that every method of deriving weights agrees.
test('consistent comparisons give their weights exactly and the ratio 0', () => {
  const consistent = [
    [1, 6, 3],
    [1 / 6, 1, 1 / 2],
    [1 / 3, 2, 1],
  ];
  expectClose(weightsOf(consistent), [2 / 3, 1 / 9, 2 / 9], 1e-12);
  expect(ratioOf(consistent)).toBe(0);
});

// A reciprocal 3 × 3 matrix has λ = 1 + c + 1/c with c = ∛(a₁₃ / (a₁₂·a₂₃)): here c = ½, λ = 3.5.
test('the ratio is the excess of the eigenvalue per random one', () => {
  const inconsistent = [
    [1, 2, 1],
    [_, 1, 4],
    [_, _, 1],
  ];
  expect(ratioOf(inconsistent)).toBeCloseTo(0.25 / 0.58, 12);
});

// One comparison x off in a consistent matrix, one cell of the first row times x: λ solves (λ − n)·λ² = (n − 2)(x + 1/x − 2)
// (the characteristic polynomial of a rank-one matrix so disturbed); x = 4 has x + 1/x − 2 = 2.25.
describe('Saaty’s random indices, The Analytic Hierarchy Process (1980)', () => {
  test.each([
    [3, 0.58],
    [4, 0.9],
    [5, 1.12],
    [6, 1.24],
    [7, 1.32],
    [8, 1.41],
    [9, 1.45],
    [10, 1.49],
  ])('of %d criteria: %d', (size, randomIndex) => {
    let eigenvalue = size;
    for (let step = 0; step < 100; step++) eigenvalue = size + ((size - 2) * 2.25) / eigenvalue ** 2;
    const ones = Array.from({ length: size }, (_row, i) =>
      Array.from({ length: size }, (_cell, j) => (i > j ? undefined : i === 0 && j === size - 1 ? 4 : 1)),
    );
    expect(ratioOf(ones)).toBeCloseTo((eigenvalue - size) / (size - 1) / randomIndex, 10);
  });

  test('of one criterion there is no judgement, of two it implies itself', () => {
    expect(farthestJudgement([[1]])).toBeUndefined();
    expect(
      farthestJudgement([
        [1, 7],
        [_, 1],
      ]),
    ).toMatchObject({ row: 0, column: 1, given: 7, implied: expect.closeTo(7, 9) });
  });

  test('one or two criteria cannot contradict themselves', () => {
    expect(ratioOf([[1]])).toBe(0);
    expect(
      ratioOf([
        [1, 7],
        [_, 1],
      ]),
    ).toBe(0);
  });

  test('there is none for eleven, whose weights can still be had', () => {
    const equal = Array.from({ length: 11 }, () => Array.from({ length: 11 }, () => 1));
    expect(consistencyRatio(equal)).toMatchObject({ code: 'value', reason: 'tooManyCompared' });
    expectClose(weightsOf(equal), Array<number>(11).fill(1 / 11), 1e-15);
  });
});

describe('what is entered', () => {
  test('a cell left out is the reciprocal of the other, on the diagonal 1', () => {
    const full = [
      [1, 4, 3],
      [1 / 4, 1, 1 / 2],
      [1 / 3, 2, 1],
    ];
    const upper = [
      [_, 4, 3],
      [_, _, 0.5],
      [_, _, _],
    ];
    const mixed = [
      [1, _, 3],
      [1 / 4, 1, _],
      [_, 2, 1],
    ];
    expect(weightsOf(upper)).toEqual(weightsOf(full));
    expect(weightsOf(mixed)).toEqual(weightsOf(full));
  });

  test('a reciprocal may be rounded to 1 %', () => {
    const rounded = [
      [1, 3],
      [0.33, 1],
    ];
    // λ² − 2λ + 1 = 0.99: λ = 1 + √0.99, and w₁ : w₂ = 3 : √0.99.
    expectClose(
      weightsOf(rounded),
      [3 / (3 + Math.sqrt(0.99)), Math.sqrt(0.99) / (3 + Math.sqrt(0.99))],
      1e-14,
    );
    expect(ratioOf(rounded)).toBe(0);
  });

  test('two judgements of one pair that contradict each other are refused and named', () => {
    const contradiction = [
      [1, 2, 7],
      [_, 1, 1],
      [0.14, _, 1],
    ];
    // 7 × 0.14 = 0.98.
    expect(priorities(contradiction)).toMatchObject({
      code: 'value',
      reason: 'notReciprocal',
      params: { row: 1, column: 3, other: 7, expected: 1 / 7 },
      place: { argument: 'pairwise', row: 3, column: 1, found: 0.14 },
    });
  });

  test.each<[string, Comparisons, object]>([
    [
      'a pair without any comparison',
      [
        [1, _],
        [_, 1],
      ],
      { reason: 'notAbove', place: { row: 1, column: 2 } },
    ],
    [
      'a diagonal cell other than 1',
      [
        [1, 2],
        [_, 2],
      ],
      { reason: 'notOne', place: { row: 2, column: 2 } },
    ],
    ['a matrix that is not square', [[1, 2]], { reason: 'notSquare', params: { rows: 1, columns: 2 } }],
    [
      'comparisons beyond computing',
      [
        [1, 5e-324],
        [_, 1],
      ],
      { code: 'num', reason: 'tooLarge' },
    ],
  ])('%s is refused', (_what, given, failure) => {
    expect(priorities(given)).toMatchObject(failure);
  });
});

describe('laws', () => {
  const comparison = fc.integer({ min: -3000, max: 3000 }).map((exponent) => 10 ** (exponent / 1000));
  const matrix = (size: number) =>
    fc
      .array(comparison, { minLength: (size * (size - 1)) / 2, maxLength: (size * (size - 1)) / 2 })
      .map((above) => {
        const rest = above.values();
        return Array.from({ length: size }, (_row, i) =>
          Array.from({ length: size }, (_cell, j) => (j > i ? rest.next().value! : i === j ? 1 : undefined)),
        );
      });
  const anySize = fc.integer({ min: 1, max: 10 }).chain(matrix);

  // For n = 3 the principal eigenvector is the vector of the rows' geometric means (Crawford & Williams,
  // J. Math. Psychology 29, 1985), whatever the inconsistency; a thousandfold needs millions of plain iterations.
  test('of three, weights are the geometric means of the rows', () => {
    fc.assert(
      fc.property(matrix(3), (given) => {
        const full = given.map((row, i) => row.map((value, j) => value ?? 1 / given[j]![i]!));
        const means = full.map((row) => Math.cbrt(row[0]! * row[1]! * row[2]!));
        const sum = means.reduce((a, b) => a + b);
        weightsOf(given).forEach((weight, i) => {
          expect(Math.abs(weight / (means[i]! / sum) - 1)).toBeLessThan(1e-9);
        });
      }),
    );
  });

  test('comparisons of known weights give them back', () => {
    const given = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(given, (known) => {
        const sum = known.reduce((a, b) => a + b);
        const comparisons = known.map((a) => known.map((b) => a / b));
        expectClose(
          weightsOf(comparisons),
          known.map((weight) => weight / sum),
          1e-13,
        );
        expect(ratioOf(comparisons)).toBe(0);
      }),
    );
  });

  test('weights are positive, sum to 1 and are those of an eigenvector; no ratio is negative', () => {
    fc.assert(
      fc.property(anySize, (given) => {
        const found = priorities(given);
        if (found instanceof Failure) throw new Error(found.reason);
        const { weights, eigenvalue } = found;
        expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        weights.forEach((weight, i) => {
          expect(weight).toBeGreaterThan(0);
          const image = weights.reduce((sum, w, j) => sum + (given[i]![j] ?? 1 / given[j]![i]!) * w, 0);
          expect(Math.abs(image / (eigenvalue * weight) - 1)).toBeLessThan(1e-8);
        });
        expect(ratioOf(given)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the order of the criteria changes nothing', () => {
    fc.assert(
      fc.property(anySize, (given) => {
        const full = given.map((row, i) => row.map((value, j) => value ?? 1 / given[j]![i]!));
        const back = full.toReversed().map((row) => row.toReversed());
        weightsOf(back)
          .toReversed()
          .forEach((weight, i) => expect(weight / weightsOf(full)[i]!).toBeCloseTo(1, 8));
      }),
    );
  });
});
