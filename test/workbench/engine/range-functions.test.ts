/** The functions that look through ranges answer as excelts' own do, whichever way they find the answer. */
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

describe.each(CRITERIA.map((criterion) => [JSON.stringify(criterion), criterion] as const))(
  'the criterion %s',
  (_, criterion) => {
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
          expectAsBuiltIn(name, [source, tested, criterion, other, string('>a')]);
        }
      }
    });

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
