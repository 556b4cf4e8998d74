import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { Calculation } from '../../../workbench/engine/calculation';
import { toFile } from '../../../workbench/engine/formula-text';
import { MAX_DISTINCT_FORMULAS } from '../../../workbench/engine/preparation';
import { loadFunctions, type ShippedFunctions } from '../../../workbench/engine/shipped-functions';

let shipped: ShippedFunctions;
let workbook: Workbook;
let sheet: Worksheet;

beforeAll(async () => {
  shipped = await loadFunctions('en');
});

beforeEach(() => {
  workbook = new Workbook();
  sheet = workbook.addWorksheet('Plan');
});

function calculation(options = {}): Calculation {
  return new Calculation(workbook, shipped.runtime, shipped.metadata, options);
}

/** Values as typed; a text that starts with '=' is a formula. */
function type(cells: Record<string, string | number | boolean | null>, table?: string): void {
  for (const [address, content] of Object.entries(cells)) {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    sheet.getCell(address).value = isFormula ? { formula: toFile(content, { table }) } : content;
  }
}

function shown(address: string): unknown {
  const cell = sheet.getCell(address);
  return cell.formula ? cell.result : cell.value;
}

function shownIn(...addresses: string[]): unknown[] {
  return addresses.map(shown);
}

/** tblCosts in G1:I4, totals in row 5: Training 100, Tools 20, Support 30. */
function addCosts(): void {
  sheet.addTable({
    name: 'tblCosts',
    ref: 'G1',
    headerRow: true,
    totalsRow: true,
    columns: [
      { name: 'Item', totalsRowLabel: 'Total' },
      { name: 'Amount', totalsRowFunction: 'sum' },
      { name: 'Share of all' },
    ],
    rows: [
      ['Training', 100, null],
      ['Tools', 20, null],
      ['Support', 30, null],
    ],
  });
}

describe('a result of several cells', () => {
  test('spills down and across, and its cells can be read', () => {
    type({ A1: '=SEQUENCE(2,3)', E1: '=B2*10', E2: '=SUM(A1#)', E3: '=SUM(A1:C2)' });
    calculation().recalculate();
    expect(shownIn('A1', 'B1', 'C1', 'A2', 'B2', 'C2')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(shownIn('E1', 'E2', 'E3')).toEqual([50, 21, 21]);
  });

  test('is stored as a dynamic array over the cells it covers', () => {
    type({ A1: '=SEQUENCE(2,3)' });
    calculation().recalculate();
    expect(sheet.getCell('A1').model).toMatchObject({
      shareType: 'array',
      isDynamicArray: true,
      ref: 'A1:C2',
    });
  });

  test('grows and shrinks with its inputs and leaves nothing behind', () => {
    type({ A1: 3, B1: '=SEQUENCE(A1)', C1: '=COUNT(B1:B9)' });
    const calculator = calculation();
    calculator.recalculate();
    expect(shownIn('B3', 'C1')).toEqual([3, 3]);
    type({ A1: 1 });
    calculator.recalculate();
    expect(shownIn('B1', 'B2', 'B3', 'C1')).toEqual([1, null, null, 1]);
    type({ A1: 4 });
    calculator.recalculate();
    expect(shownIn('B4', 'C1')).toEqual([4, 4]);
  });

  test('disappears with its formula', () => {
    type({ A1: '=SEQUENCE(3)' });
    const calculator = calculation();
    calculator.recalculate();
    type({ A1: null });
    calculator.recalculate();
    expect(shownIn('A1', 'A2', 'A3')).toEqual([null, null, null]);
  });

  test('is #SPILL! when something is in the way, for its readers too, until it is gone', () => {
    type({ A1: '=SEQUENCE(3)', A3: 'mine', C1: '=A1+1', C2: '=SUM(A1#)' });
    const calculator = calculation();
    const { errors } = calculator.recalculate();
    expect(shownIn('A1', 'A2', 'A3', 'C1')).toEqual([
      { error: '#SPILL!' },
      null,
      'mine',
      { error: '#SPILL!' },
    ]);
    expect(shown('C2')).toEqual({ error: '#REF!' });
    expect(errors.get('Plan!A1')).toBe('The result needs 3 rows and 1 columns, but A3 is in the way.');
    type({ A3: null });
    calculator.recalculate();
    expect(shownIn('A1', 'A3', 'C1', 'C2')).toEqual([1, 3, 2, 6]);
  });

  test('a value typed over a spilled cell is kept and blocks the spill', () => {
    type({ A1: '=SEQUENCE(3)' });
    const calculator = calculation();
    calculator.recalculate();
    type({ A2: 'note' });
    calculator.recalculate();
    expect(shownIn('A1', 'A2', 'A3')).toEqual([{ error: '#SPILL!' }, 'note', null]);
  });

  test('cannot lie in a table, not even beside an empty cell of it', () => {
    addCosts();
    type({ E2: '=SEQUENCE(1,3)', I3: '=SEQUENCE(2)' });
    const { errors } = calculation().recalculate();
    expect(shownIn('E2', 'I3')).toEqual([{ error: '#SPILL!' }, { error: '#SPILL!' }]);
    expect(errors.get('Plan!E2')).toBe('A result of several cells cannot lie in a table.');
  });

  test('two spills do not overlap: the second is blocked', () => {
    type({ A2: '=SEQUENCE(1,3)', B1: '=SEQUENCE(3)' });
    calculation().recalculate();
    expect([shown('A2'), shown('B1')]).toContainEqual({ error: '#SPILL!' });
    expect([shown('A2'), shown('B1')]).toContain(1);
  });

  test('can be retracted before rows move', () => {
    type({ A1: '=SEQUENCE(3)' });
    const calculator = calculation();
    calculator.recalculate();
    calculator.retractSpills();
    expect(shownIn('A2', 'A3')).toEqual([null, null]);
    calculator.recalculate();
    expect(shown('A3')).toBe(3);
  });

  test('says where it comes from', () => {
    type({ B2: '=SEQUENCE(2,2)' });
    const calculator = calculation();
    calculator.recalculate();
    expect(calculator.spillFrom(sheet.id, 2, 2)).toBe('B2:C3');
    expect(calculator.spillParent(sheet.id, 3, 3)).toBe('B2');
    expect(calculator.spillParent(sheet.id, 2, 2)).toBeUndefined();
  });

  test('an array for which the text alone decides is marked, an ordinary formula is not', () => {
    addCosts();
    type({ A1: '=SUM(tblCosts[Amount]*2)', A2: '=SUM(tblCosts[Amount])', A3: '=FILTER({1,2},{TRUE,FALSE})' });
    calculation().recalculate();
    expect(['A1', 'A2', 'A3'].map((address) => Boolean(sheet.getCell(address).model.isDynamicArray))).toEqual(
      [true, false, true],
    );
  });
});

describe('tables', () => {
  beforeEach(addCosts);

  test('structured references mean rows, columns, totals, headers and the whole', () => {
    type(
      { I2: '=[@Amount]/SUM([Amount])', I3: '=[@Amount]/SUM([Amount])', I4: '=[@Amount]/SUM([Amount])' },
      'tblCosts',
    );
    type({
      A1: '=tblCosts[[#Totals],[Amount]]',
      A2: '=ROWS(tblCosts)',
      A3: '=COLUMNS(tblCosts)',
      A4: '=INDEX(tblCosts[[#Headers],[Item]:[Share of all]],3)',
      A5: '=SUM(tblCosts[[Amount]:[Share of all]])',
      A6: '=COUNTA(tblCosts[#All])',
      C2: '=tblCosts[@Amount]',
    });
    calculation().recalculate();
    // 100 + 20 + 30 = 150; shares 100/150, 20/150, 30/150 add up to 1.
    expect(shown('I2')).toBeCloseTo(2 / 3, 12);
    expect(shownIn('A1', 'A2', 'A3', 'A4', 'C2')).toEqual([150, 3, 3, 'Share of all', 100]);
    expect(shown('A5')).toBeCloseTo(151, 12);
    // 3 headers, 3 rows of 3 and the totals row's 2.
    expect(shown('A6')).toBe(14);
  });

  test('a totals row counts the rows, and subtotals skip other subtotals', () => {
    type({ A1: '=SUBTOTAL(109,G2:H5)' });
    calculation().recalculate();
    expect(shownIn('H5', 'A1')).toEqual([150, 150]);
  });

  test('a row function of a table column takes several columns of its row', () => {
    sheet.addTable({
      name: 'tblTeams',
      ref: 'A10',
      headerRow: true,
      columns: ['Team', 'D1', 'D2', 'D3', 'Level'].map((name) => ({ name })),
      rows: [
        ['Sales', 2, 3, 2.5, null],
        ['Plant', 1, 3, 3, null],
      ],
    });
    const level = '=CAPIA.MATURITY.LEVEL(tblTeams[@[D1]:[D3]])';
    type({ E11: level, E12: level }, 'tblTeams');
    calculation().recalculate();
    // Gated: the floor of the lowest rated dimension.
    expect(shownIn('E11', 'E12')).toEqual([2, 1]);
    expect(sheet.getCell('E11').model.isDynamicArray).toBeFalsy();
  });
});

describe('custom functions in formulas', () => {
  test('are counted, and their results can be used like any other', () => {
    type({
      A1: '=CAPIA.ROI.FLOWS(1200,600,0,3,0,0)',
      G1: '=CAPIA.ROI.RATIO(300,100)*2',
      G2: '=INDEX(A1#,4,5)',
    });
    const report = calculation().recalculate();
    // No ramp: 100 a month; after three months 300 − 600 = −300.
    expect(shownIn('A1', 'E4', 'G1', 'G2')).toEqual([0, -300, 4, -300]);
    expect(Object.fromEntries(report.customFunctionCalls)).toEqual({ 'ROI.FLOWS': 1, 'ROI.RATIO': 1 });
    expect(report.bugs).toEqual([]);
  });

  test('say why they fail, and so do the cells that depend on them', () => {
    type({ A1: '=CAPIA.ROI.PAYBACK({-10;1})', A2: '=A1*2', A3: '=IFERROR(A1,"never")' });
    const { errors } = calculation().recalculate();
    expect(shownIn('A1', 'A2', 'A3')).toEqual([{ error: '#N/A' }, { error: '#N/A' }, 'never']);
    expect(errors.get('Plan!A1')).toMatch(/1 period/);
    expect(errors.get('Plan!A2')).toBe(errors.get('Plan!A1'));
    expect(errors.has('Plan!A3')).toBe(false);
  });

  test('see an empty cell as null or as 0 and answer the same', () => {
    // 300 − 100 over 100; the empty cell is no money either way.
    type({ A1: 300, A3: '=CAPIA.ROI.RATIO(A1:A2,100)' });
    for (const blanks of ['null', 'zero']) {
      calculation({ blanks }).recalculate();
      expect(shown('A3')).toBe(2);
    }
  });
});

describe('errors say why', () => {
  test.each([
    ['=NOPE(1)', 'There is no function NOPE.'],
    ['=CAPIA.NOPE(1)', 'There is no function CAPIA.NOPE.'],
    ['=hourlyCost*2', 'There is no name hourlyCost.'],
    ['=1+', 'The formula cannot be read at character 4: '],
  ])('%s: %s', (formula, reason) => {
    type({ A1: formula });
    expect(calculation().recalculate().errors.get('Plan!A1')).toBe(reason);
    expect(shown('A1')).toEqual({ error: '#NAME?' });
  });

  test('an error of Excel’s own is listed by its code', () => {
    type({ A1: '=1/0' });
    expect(calculation().recalculate().errors).toEqual(new Map([['Plan!A1', '#DIV/0!']]));
  });
});

describe('as Excel calculates', () => {
  test('a formula that refers to an empty cell shows 0 and is no empty text', () => {
    type({ A1: '=Z1', A2: '=A1=""', A3: '=Z1=""' });
    calculation().recalculate();
    expect(shownIn('A1', 'A2', 'A3')).toEqual([0, false, true]);
  });

  test('names, other sheets and dates as serial numbers', () => {
    workbook.addWorksheet('My data').getCell('A1').value = new Date(Date.UTC(2026, 0, 31));
    workbook.definedNames.add("'My data'!$A$1", 'startDate');
    type({ A1: '=startDate', A2: "=EDATE('My data'!A1,1)" });
    calculation().recalculate();
    // 2026-01-31 is day 46053 of the 1900 system; one month later is 28 February, 28 days on.
    expect(shownIn('A1', 'A2')).toEqual([46053, 46081]);
  });

  test('the implicit intersection takes the value of the formula’s own row', () => {
    type({ A1: 10, A2: 20, B2: '=@A1:A3', D5: '=@A1:A3' });
    calculation().recalculate();
    expect(shownIn('B2', 'D5')).toEqual([20, { error: '#VALUE!' }]);
  });

  test('ROW and COLUMN of a range are all its rows and columns', () => {
    addCosts();
    type({
      A1: '=SUMPRODUCT(ROW(tblCosts[Amount])*1)',
      A2: '=ROW(A5:B6)',
      A5: '=COLUMN(B1:C1)',
      A8: '=ROW(C9)+COLUMN()',
    });
    calculation().recalculate();
    // The table's rows are 2, 3 and 4.
    expect(shownIn('A1', 'A2', 'A3', 'B2', 'A5', 'B5', 'A8')).toEqual([9, 5, 6, null, 2, 3, 10]);
  });

  test('a second calculation changes nothing and takes one pass', () => {
    addCosts();
    type({ A1: '=SORT(tblCosts[Amount])', C1: '=A2', D1: '=SUM(A1#)' });
    const calculator = calculation();
    calculator.recalculate();
    const before = JSON.stringify(sheet.model);
    expect(calculator.recalculate().passes).toBe(1);
    expect(JSON.stringify(sheet.model)).toBe(before);
  });
});

test('a whole column read by every row of a long table is not read cell by cell for each', () => {
  const rows = 600;
  sheet.addTable({
    name: 'tblCases',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Hours' }, { name: 'Share' }, { name: 'Rank' }],
    rows: Array.from({ length: rows }, (_, index) => [index + 1, null, null]),
  });
  for (let row = 2; row <= rows + 1; row++) {
    type({ [`B${row}`]: '=[@Hours]/SUM([Hours])', [`C${row}`]: '=RANK.EQ([@Share],[Share])' }, 'tblCases');
  }
  calculation().recalculate();
  // 1 + 2 + … + 600 = 180 300; the longest hours rank first.
  expect(shown('B601')).toBeCloseTo(600 / 180300, 15);
  expect(shownIn('C2', 'C601')).toEqual([600, 1]);
});

test('more different formulas than the engine can hold are refused, not lost', () => {
  for (let row = 1; row <= MAX_DISTINCT_FORMULAS + 1; row++)
    sheet.getCell(row, 1).value = { formula: `${row}+1` };
  expect(() => calculation().recalculate()).toThrow(/10001 different formulas/);
});
