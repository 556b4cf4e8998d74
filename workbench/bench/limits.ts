/** The largest input of every function: what it takes at most, and what is one row, column or trial too much. */

/** Numbers from 0 to 1 without a pattern that would make sorting or searching easy: multiples of the golden ratio. */
const fraction = (k: number) => (k * 0.6180339887498949) % 1;

const matrix = (rows: number, columns: number, cell: (k: number) => unknown) =>
  Array.from({ length: rows }, (_row, i) => Array.from({ length: columns }, (_, j) => cell(i * columns + j)));
const list = (rows: number, cell: (k: number) => unknown) => matrix(rows, 1, cell);

const AS_OF = 46_173;
const rating = (k: number) => 1 + Math.floor(5 * fraction(k));
const level = (k: number) => 1 + Math.round(4 * fraction(k)) / 2;
const amount = (k: number) => 1000 * fraction(k);
const day = (k: number) => AS_OF - Math.floor(700 * fraction(k));
const name = (k: number) => `Name ${k}`;
const of = (names: readonly string[]) => (k: number) => names[Math.floor(names.length * fraction(k))];
const driver = [[1, 2, 4], [60, 85, 100], [35, 40, 50], [44, 46, 47], [0.3, 0.5, 0.8], [6e4, 8e4, 1e5]]; // prettier-ignore

export interface Limit {
  /** What the help page and the refusal name. */
  readonly most: number;
  /** Arguments at the limit, and beyond it when there are more rows, columns or trials by one. */
  readonly given: (more: 0 | 1) => unknown[];
}

export const LIMITS: Readonly<Record<string, Limit>> = {
  'KPI.ADOPTION': { most: 100_000, given: (more) => [list(100_000 + more, day), AS_OF] },
  'KPI.RETENTION': {
    most: 100_000,
    given: (more) => [list(100_000 + more, day), list(100_000 + more, (k) => day(k) + 60), AS_OF, 8],
  },
  'KPI.SEGMENT': {
    most: 500_000,
    given: (more) => [matrix(41_666 + more, 12, (k) => Math.floor(40 * fraction(k)))],
  },
  'KPI.STATUS': { most: 100_000, given: (more) => [list(100_000 + more, fraction), 0.5] },
  'KPI.TRANSFER': {
    most: 100_000,
    given: (more) => [list(100_000 + more, level), list(100_000 + more, (k) => level(k + 1))],
  },
  'MATURITY.GAP': { most: 250_000, given: (more) => [matrix(50_000 + more, 5, level), 2.5] },
  'MATURITY.LABEL': { most: 250_000, given: (more) => [matrix(50_000 + more, 5, level)] },
  'MATURITY.LEVEL': { most: 250_000, given: (more) => [matrix(50_000 + more, 5, level)] },
  'MATURITY.PROFILE': {
    most: 50_000,
    given: (more) => [
      list(50_000 + more, (k) => name(k % 2500)),
      list(50_000 + more, day),
      matrix(50_000 + more, 5, level),
      AS_OF,
    ],
  },
  'MATURITY.PROVEN': {
    most: 250_000,
    given: (more) => [matrix(50_000 + more, 5, level), matrix(50_000 + more, 5, day), AS_OF],
  },
  'MATURITY.TREND': {
    most: 50_000,
    given: (more) => [
      list(50_000 + more, (k) => name(k % 2500)),
      list(50_000 + more, day),
      matrix(50_000 + more, 5, level),
      AS_OF,
      1200,
    ],
  },
  'PRIVACY.AGGREGATE': {
    most: 100_000,
    given: (more) => [list(100_000 + more, (k) => name(k % 25_000)), list(100_000 + more, amount), 5],
  },
  'ROADMAP.DATE': {
    most: 100_000,
    given: (more) => [AS_OF, list(100_000 + more, (k) => k % 1000), list(1000, (k) => AS_OF + 3 * k)],
  },
  'ROADMAP.PHASE': {
    most: 100_000,
    given: (more) => [AS_OF, list(100_000 + more, (k) => AS_OF + (k % 100))],
  },
  'ROADMAP.PROGRESS': {
    most: 100_000,
    given: (more) => [
      list(100_000 + more, amount),
      list(100_000 + more, fraction),
      list(100_000 + more, day),
      list(100_000 + more, (k) => day(k) + 30),
      AS_OF,
    ],
  },
  'ROADMAP.SCHEDULE': {
    most: 10_000,
    given: (more) => [
      list(10_000 + more, name),
      list(10_000 + more, (k) => Math.floor(10 * fraction(k))),
      // Ten links each, but for the first tasks.
      list(10_000 + more, (k) =>
        Array.from({ length: Math.min(k, 9) }, (_, j) => name(Math.floor(k * fraction(k + j)))).join(';'),
      ),
      AS_OF,
      list(1000, (k) => AS_OF + 3 * k),
    ],
  },
  'ROI.BEFOREAFTER': {
    most: 100_000,
    given: (more) => [list(100_000 + more, amount), list(100_000, amount)],
  },
  'ROI.FLOWS': { most: 1200, given: (more) => [1000, 5000, 10, 1200 + more] },
  'ROI.IRR': { most: 1201, given: (more) => [list(1201 + more, (k) => fraction(k) - 0.5)] },
  'ROI.NPV': { most: 1201, given: (more) => [list(1201 + more, amount), 0.1] },
  'ROI.PAYBACK': { most: 100_000, given: (more) => [list(100_000 + more, (k) => (k === 0 ? -99_999 : 1))] },
  'ROI.RATIO': { most: 100_000, given: (more) => [list(100_000 + more, amount), list(100_000, amount)] },
  'ROI.SAVINGS': {
    most: 100_000,
    given: (more) => [
      list(100_000 + more, amount),
      'user',
      ...[30, 45, 46, 1].map((each) => list(100_000 + more, () => each)),
    ],
  },
  'ROI.SIMULATE': { most: 100_000, given: (more) => [driver, 2, 100_000 + more, 1, 'pert'] },
  'ROUTINE.ROTATION': { most: 100_000, given: (more) => [list(100_000 + more, name), AS_OF, 1200] },
  'TALENT.ASSIGN': { most: 62_500, given: (more) => [matrix(250 + more, 250, (k) => fraction(k * k)), 1] },
  'TALENT.COMPLIANCE': {
    most: 100_000,
    given: (more) => [matrix(2500 + more, 40, level), matrix(2500, 40, level)],
  },
  'TALENT.COVERAGE': {
    most: 100_000,
    given: (more) => [matrix(2500 + more, 40, level), matrix(1, 40, level)],
  },
  'TALENT.FIT': {
    most: 100_000,
    given: (more) => [matrix(2500 + more, 40, rating), matrix(40, 40, rating), matrix(2500, 40, rating)],
  },
  'TALENT.LEAVER': {
    most: 100_000,
    given: (more) => [
      list(2500 + more, name),
      list(40, name),
      matrix(2500 + more, 40, level),
      matrix(1, 40, level),
      name(7),
      2500,
    ],
  },
  'TALENT.LEVEL': { most: 100_000, given: (more) => [matrix(16_666 + more, 6, (k) => fraction(k) > 0.3)] },
  'TEAM.CHECK': {
    most: 2500,
    given: (more) => [list(2500 + more, of(['expert', 'owner'])), list(2500 + more, of(['IT', 'HR']))],
  },
  'TEAM.COMPOSE': {
    most: 2500,
    given: (more) => [
      list(2500 + more, name),
      list(2500 + more, of(['a', 'b', 'c', 'd', 'e'])),
      list(2500 + more, (k) => `Department ${k % 500}`),
      list(2500 + more, amount),
      5,
    ],
  },
  'USECASE.AGREEMENT': { most: 250_000, given: (more) => [matrix(500 + more, 500, rating)] },
  'USECASE.CONSISTENCY': { most: 10, given: (more) => [matrix(10 + more, 10 + more, () => 1)] },
  'USECASE.PILOTS': {
    most: 50_000,
    given: (more) => [
      list(50_000 + more, name),
      matrix(50_000 + more, 5, rating),
      matrix(1, 5, rating),
      5,
      null,
      list(50_000 + more, (k) => name(k % 5000)),
    ],
  },
  'USECASE.RANK': {
    most: 250_000,
    given: (more) => [matrix(50_000 + more, 5, (k) => 1 + 4 * fraction(k)), matrix(1, 5, rating)],
  },
  'USECASE.ROBUSTNESS': {
    most: 250,
    given: (more) => [matrix(250 + more, 20, rating), matrix(1, 20, rating), 3, 0.3, 0.5, null, null, 10_000],
  },
  'USECASE.SCORE': {
    most: 250_000,
    given: (more) => [matrix(50_000 + more, 5, rating), matrix(1, 5, rating), null, null, 'topsis'],
  },
  'USECASE.STABILITY': {
    most: 250_000,
    given: (more) => [matrix(12_500 + more, 20, rating), matrix(1, 20, rating)],
  },
  'USECASE.WEIGHTS': { most: 2500, given: (more) => [matrix(50 + more, 50 + more, () => 1)] },
};

/** Single cells, or six rows of three: there is no larger input. */
export const OF_ONE_SIZE = ['ROI.BREAKEVEN', 'ROI.IMPORTANCE', 'ROI.PLAUSIBILITY', 'ROI.TORNADO'];
