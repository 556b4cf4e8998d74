/**
 * A reference to one cell, or to a column of a table of one row, is a range like any other: text and truth values in it
 * are passed over, while those typed as arguments are converted. Sources: the functions' pages at support.microsoft.com
 * ("If an argument is a range or reference, only numeric values in the reference … can be counted. Empty cells, logical
 * values, or text in the … reference are ignored", SUM; the same sentence for AVERAGE, COUNT, MAX, MIN, PRODUCT, MEDIAN).
 */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { Calculation } from '../../../workbench/engine/calculation';
import { toFile } from '../../../workbench/engine/formula-text';
import { loadFunctions, type ShippedFunctions } from '../../../workbench/engine/shipped-functions';

const error = (code: string) => ({ error: code });

let shipped: ShippedFunctions;
let workbook: Workbook;
let sheet: Worksheet;

beforeAll(async () => {
  shipped = await loadFunctions('en');
});

/** F1 shows "", F2 text, F3 TRUE, F4 4, F9 nothing; tblOne has one row: x, 5 and "". */
beforeEach(() => {
  workbook = new Workbook();
  sheet = workbook.addWorksheet('Plan');
  sheet.addTable({
    name: 'tblOne',
    ref: 'H1',
    headerRow: true,
    columns: ['item', 'hours', 'counted'].map((name) => ({ name })),
    rows: [['x', 5, null]],
  });
  sheet.getCell('J2').value = { formula: '""' };
  sheet.getCell('F1').value = { formula: '""' };
  sheet.getCell('F2').value = 'text';
  sheet.getCell('F3').value = true;
  sheet.getCell('F4').value = 4;
  workbook.definedNames.add('Plan!$F$2', 'capNote');
});

function value(formula: string, row = 50): unknown {
  const cell = sheet.getCell(row, 30);
  cell.value = { formula: toFile(formula) };
  new Calculation(workbook, shipped.runtime, shipped.metadata).recalculate();
  return cell.result;
}

test.each([
  ['=SUM(tblOne[counted])', 0],
  ['=SUM(tblOne[hours],tblOne[counted])', 5],
  ['=SUM($F1)', 0],
  ['=SUM(F2,1)', 1],
  ['=SUM((F2),1)', 1],
  ['=SUM(capNote,1)', 1],
  ['=SUM(F3,1)', 1],
  ['=SUM(Plan!F2,1)', 1],
  ['=MAX(tblOne[item])', 0], // MAX: "If the arguments contain no numbers, MAX returns 0"
  ['=MIN(tblOne[item],7)', 7],
  ['=AVERAGE(F1,F4)', 4],
  ['=AVERAGE(F1)', error('#DIV/0!')],
  ['=COUNT(F3,F4)', 1],
  ['=COUNTA(F1)', 1], // COUNTA: "including … empty text ("")"
  ['=COUNTA(F9)', 0],
  ['=MEDIAN(F2,3)', 3],
  ['=PRODUCT(F2,3)', 3],
  ['=SUMPRODUCT(tblOne[counted])', 0],
  ['=NPV(0,F2,3)', 3],
  ['=IRR(tblOne[item])', error('#NUM!')], // IRR: "Values must contain at least one positive and one negative value"
  ['=LARGE(tblOne[hours],1)', 5],
  ['=SMALL(tblOne[item],1)', error('#NUM!')], // SMALL: "If array is empty, SMALL returns the #NUM! error value"
  ['=RANK(5,tblOne[hours])', 1],
  ['=PERCENTILE.INC(tblOne[hours],0.5)', 5],
  ['=SUBTOTAL(9,F1)', 0],
])('%s passes over what is no number', (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

// AND, OR: "If an array or reference argument contains text or empty cells, those values are ignored. If the specified
// range contains no logical values, … #VALUE!".
test.each([
  ['=OR(F2,F3)', true],
  ['=AND(tblOne[item],F3)', true],
  ['=AND(F9,TRUE)', true],
  ['=OR(F1)', error('#VALUE!')],
])('%s passes over text', (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

test.each([
  ['=SUM("5",15,TRUE)', 21], // MS, SUM: text is translated, TRUE is 1
  ['=SUM("a")', error('#VALUE!')],
  ['=MAX("a",1)', error('#VALUE!')],
  ['=SUM(F1+1)', error('#VALUE!')],
  ['=SUM(F2&"")', error('#VALUE!')],
  ['=OR("a",TRUE)', error('#VALUE!')],
])('%s converts what is typed or calculated', (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

// "IF … returns a reference if a branch is one" shows in =SUM(IF(…,A1,B1)): the text is passed over as above.
test.each([
  ['=SUM(IF(TRUE,F2,1),2)', 2],
  ['=SUM(IF(TRUE,"a",1),2)', error('#VALUE!')],
  ['=SUM(CHOOSE(1,F2,1),2)', 2],
  ['=SUM(INDEX(F1:F4,2),2)', 2],
  ['=SUM(INDEX(F1:F4,2,1),F4)', 4],
  ['=SUM(OFFSET(F1,1,0),2)', 2],
  ['=SUM(INDIRECT("F2"),2)', 2],
  ['=SUM(XLOOKUP("x",tblOne[item],tblOne[counted]),2)', 2],
  ['=LET(cell,F2,SUM(cell,2))', 2],
  ['=SUM(LET(cell,F2,cell),2)', 2],
  ['=LET(note,"a",SUM(note,2))', error('#VALUE!')],
])('%s: a reference stays one', (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

test.each([
  ['=COUNTIFS(tblOne[item],"x",tblOne[hours],">4")', 1],
  ['=SUMIFS(tblOne[hours],tblOne[item],"x")', 5],
  ['=SUMIF(tblOne[counted],"",tblOne[hours])', 5],
  ['=AVERAGEIFS(tblOne[counted],tblOne[item],"x")', error('#DIV/0!')],
  ['=MAXIFS(tblOne[counted],tblOne[item],"x")', 0],
  ['=MINIFS(tblOne[hours],tblOne[item],"x")', 5],
  ['=INDEX(tblOne[item],1)', 'x'],
  ['=INDEX(tblOne[item],1,2)', error('#REF!')],
  ['=MATCH("x",tblOne[item],0)', 1],
  ['=MATCH(6,tblOne[hours])', 1],
  ['=VLOOKUP("x",tblOne[item],1,FALSE)', 'x'],
  ['=XLOOKUP("x",tblOne[item],tblOne[hours])', 5],
  ['=FILTER(tblOne[item],tblOne[hours]=5)', 'x'],
  ['=UNIQUE(tblOne[item])', 'x'],
  ['=TAKE(tblOne[item],1)', 'x'],
  ['=ROWS(VSTACK(tblOne[item],tblOne[hours]))', 2],
])('%s: a table of one row', (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

test('so it is where formulas are many and name the cells of their own row', () => {
  for (let row = 10; row < 2_500; row++) sheet.getCell(row, 1).value = { formula: `${row}+1` };
  sheet.getCell('F50').value = 'text';
  expect(value('=SUM($F50)+MAX(F50:F50)')).toBe(0);
  expect(value('=COUNTIFS($F50,"text")')).toBe(1);
});
