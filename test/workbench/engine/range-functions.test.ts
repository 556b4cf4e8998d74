/**
 * The functions that look through ranges answer as excelts' own do, whichever way they find the answer, except where
 * excelts reads a criterion otherwise than Excel.
 */
import { CONDITIONAL_FUNCTIONS } from '../../../workbench/engine/conditional-functions';
import { callBuiltIn } from '../../../workbench/engine/lone-cell';
import { LOOKUP_FUNCTIONS } from '../../../workbench/engine/lookup-functions';
import { array, BLANK, error, KIND, number, string } from '../../../workbench/engine/values';
import type { ArrayValue, EngineValue, Scalar } from '../../../workbench/engine/values';

const TRUE: Scalar = { kind: KIND.boolean, value: true };
const FALSE: Scalar = { kind: KIND.boolean, value: false };
const ROWS = 40;

const MIXED: readonly Scalar[] = [
  number(1),
  number(2),
  number(-0),
  number(1.5),
  string('Sales'),
  string('sales'),
  string('IT'),
  string(''),
  string('1'),
  string('TRUE'),
  string('a*b'),
  string('what?'),
  string('#N/A'),
  TRUE,
  FALSE,
  BLANK,
  error('#N/A'),
];
const CRITERIA: readonly Scalar[] = [
  ...MIXED,
  ...[
    '=',
    '=1',
    '=sales',
    '<>',
    '<>1',
    '<>IT',
    '>1',
    '>=1.5',
    '<2',
    '<=a',
    '>i',
    'S*',
    '*b',
    '?T',
    'a~*b',
    'what~?',
  ].map(string),
  ...['~~', '=0', '=true', '1.0', ' ', '0', '~'].map(string),
];

/** Where excelts differs: comparisons that blank cells meet, numerals, blank cells and empty texts. */
const READ_OTHERWISE = ['1', '1.0', '<2', '<=a', '<>', '=', '=0', '>i'];
const isReadAlike = (criterion: Scalar) =>
  criterion.kind !== KIND.blank &&
  !('value' in criterion && READ_OTHERWISE.includes(String(criterion.value)));

/** The same pseudo-random columns in every run. */
function column(seed: number, values: readonly Scalar[]): ArrayValue {
  let state = seed;
  const rows = Array.from({ length: ROWS }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return [values[Math.floor((state / 2147483648) * values.length)] ?? BLANK];
  });
  return array(rows);
}

const tested = column(1, MIXED);
const other = column(2, MIXED);
const amounts = column(3, [number(1), number(10), number(0.25), string('x'), BLANK, TRUE]);
const withErrors = column(4, [number(1), number(2), error('#DIV/0!')]);

/** Asked three times: looked through, indexed, and from the index. */
function expectAsBuiltIn(name: string, args: EngineValue[]): void {
  const ours = CONDITIONAL_FUNCTIONS.get(name) ?? LOOKUP_FUNCTIONS.get(name);
  const expected = callBuiltIn(name, args);
  for (let time = 0; time < 3; time++) expect(ours?.([...args])).toEqual(expected);
}

const named = (criteria: readonly Scalar[]) =>
  criteria.map((criterion) => [JSON.stringify(criterion), criterion] as const);

describe.each(named(CRITERIA.filter(isReadAlike)))('the criterion %s', (_, criterion) => {
  test('counts the same cells', () => {
    expectAsBuiltIn('COUNTIF', [tested, criterion]);
    expectAsBuiltIn('COUNTIFS', [tested, criterion, other, string('sales')]);
    expectAsBuiltIn('COUNTIFS', [other, string('<>IT'), tested, criterion]);
  });

  test('sums, averages and compares the same cells', () => {
    for (const source of [amounts, withErrors]) {
      expectAsBuiltIn('SUMIF', [tested, criterion, source]);
      expectAsBuiltIn('AVERAGEIF', [tested, criterion, source]);
      for (const name of ['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS']) {
        expectAsBuiltIn(name, [source, tested, criterion]);
        expectAsBuiltIn(name, [source, tested, criterion, other, string('s*')]);
      }
    }
  });
});

/** Blank lookup values: see below. */
describe.each(named(CRITERIA.filter((criterion) => criterion.kind !== KIND.blank)))(
  'the value %s',
  (_, criterion) => {
    test('is found at the same place', () => {
      expectAsBuiltIn('MATCH', [criterion, tested, number(0)]);
      expectAsBuiltIn('XMATCH', [criterion, tested]);
      expectAsBuiltIn('XLOOKUP', [criterion, tested, amounts]);
      expectAsBuiltIn('XLOOKUP', [criterion, tested, amounts, string('none')]);
      const table = array(tested.rows.map((row, at) => [...row, ...(amounts.rows[at] ?? [])]));
      expectAsBuiltIn('VLOOKUP', [criterion, table, number(2), FALSE]);
    });
  },
);

// "If lookup_value is omitted, XLOOKUP returns blank cells it finds in lookup_array" (MS); MATCH takes the value of an
// empty cell, which is 0.
test('a blank is looked for as a blank by XLOOKUP and as 0 by MATCH', () => {
  const cells = array([[number(3)], [BLANK], [number(0)]]);
  expect(LOOKUP_FUNCTIONS.get('MATCH')?.([BLANK, cells, number(0)])).toEqual(number(3));
  expect(LOOKUP_FUNCTIONS.get('MATCH')?.([BLANK, array([[BLANK], [BLANK]]), number(0)])).toEqual(
    error('#N/A'),
  );
  expect(LOOKUP_FUNCTIONS.get('XMATCH')?.([BLANK, cells])).toEqual(number(2));
  expect(
    LOOKUP_FUNCTIONS.get('XLOOKUP')?.([BLANK, cells, array([[string('a')], [string('b')], [string('c')]])]),
  ).toEqual(string('b'));
});

/**
 * COUNTIF counts cells "that meet a criterion, for example greater than or equal to a number": texts and blanks are no
 * numbers. COUNTIFS: "If the criteria argument is a reference to an empty cell, the COUNTIFS function treats the empty
 * cell as a 0 value"; "use wildcard characters … in criteria" (support.microsoft.com).
 */
describe('criteria of Excel', () => {
  const CELLS = [number(1), number(5), number(-2), string(''), string('a'), string('B'), string('1')];
  CELLS.push(TRUE, BLANK, error('#N/A'));
  const thrice = array(CELLS.map((cell) => [cell, cell, cell]));

  test.each([
    ['>0', 2],
    ['>=0', 2],
    ['>=-2', 3],
    ['<3', 2],
    ['<50%', 1],
    ['1', 2],
    ['=1', 2],
    ['<>1', 8],
    ['<>5', 9],
    ['0', 0],
    ['=0', 0],
    ['<>0', 10],
    ['A', 1],
    ['>a', 1],
    ['<>a', 9],
    ['<>b*', 9],
    ['=b*', 1],
    ['*', 4],
    ['<>*', 6],
    ['', 2],
    ['=', 1],
    ['<>', 9],
    ['#N/A', 1],
  ])('%j meets %i of ten cells', (criterion, count) => {
    for (let time = 0; time < 3; time++)
      expect(CONDITIONAL_FUNCTIONS.get('COUNTIF')?.([thrice, string(criterion)])).toEqual(number(3 * count));
  });

  test('a number meets the texts that read as it, a blank criterion is 0', () => {
    for (let time = 0; time < 3; time++) {
      expect(CONDITIONAL_FUNCTIONS.get('COUNTIF')?.([thrice, number(1)])).toEqual(number(6));
      expect(CONDITIONAL_FUNCTIONS.get('COUNTIF')?.([thrice, TRUE])).toEqual(number(3));
      expect(CONDITIONAL_FUNCTIONS.get('COUNTIF')?.([thrice, BLANK])).toEqual(number(0));
    }
    expect(CONDITIONAL_FUNCTIONS.get('SUMIFS')?.([thrice, thrice, string('<3')])).toEqual(number(-3));
    expect(CONDITIONAL_FUNCTIONS.get('MINIFS')?.([thrice, thrice, string('>=0')])).toEqual(number(1));
    expect(CONDITIONAL_FUNCTIONS.get('AVERAGEIFS')?.([thrice, thrice, string('<3')])).toEqual(number(-0.5));
  });
});

test('ranges of different sizes are refused', () => {
  const shorter = array(tested.rows.slice(1));
  expectAsBuiltIn('COUNTIFS', [tested, number(1), shorter, number(1)]);
  expectAsBuiltIn('SUMIFS', [amounts, shorter, number(1)]);
});

test.each([
  ['MATCH', [number(1.7), array([[number(1)], [number(2)]])]],
  ['MATCH', [number(1.7), array([[number(2)], [number(1)]]), number(-1)]],
  [
    'XLOOKUP',
    [number(1.7), array([[number(1)], [number(2)]]), array([[number(10)], [number(20)]]), BLANK, number(1)],
  ],
  ['XLOOKUP', [string('s*'), tested, amounts, BLANK, number(2)]],
  ['XLOOKUP', [number(2), tested, amounts, BLANK, number(0), number(-1)]],
  ['XMATCH', [number(2), tested, number(0), number(-1)]],
  ['VLOOKUP', [number(1.7), array([[number(1), string('one')]]), number(2)]],
] as [string, EngineValue[]][])('%s in its other modes is the engine’s own', (name, args) => {
  expectAsBuiltIn(name, args);
});

test('a range of one cell, as a table of one row has, is a range', () => {
  const one = number(7);
  expect(CONDITIONAL_FUNCTIONS.get('COUNTIF')?.([one, number(7)])).toEqual(number(1));
  expect(CONDITIONAL_FUNCTIONS.get('SUMIFS')?.([one, string('a'), string('A')])).toEqual(number(7));
  expect(CONDITIONAL_FUNCTIONS.get('SUMIF')?.([string('a'), string('a'), one])).toEqual(number(7));
  expect(LOOKUP_FUNCTIONS.get('MATCH')?.([number(7), one, number(0)])).toEqual(number(1));
  expect(LOOKUP_FUNCTIONS.get('XLOOKUP')?.([number(7), one, string('found')])).toEqual(string('found'));
});
