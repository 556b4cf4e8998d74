/**
 * Empty text and blank cells, alone, in ranges and in spills. A blank cell is 0 to arithmetic and "" to text, and equals
 * both; empty text is text: arithmetic with it is #VALUE! ("#VALUE! … your formula refers to cells that contain text",
 * support.microsoft.com), SUM and its kin pass over it.
 */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { Calculation } from '../../../workbench/engine/calculation';
import { toFile } from '../../../workbench/engine/formula-text';
import { loadFunctions, type ShippedFunctions } from '../../../workbench/engine/shipped-functions';

const VALUE = { error: '#VALUE!' };

let shipped: ShippedFunctions;
let sheet: Worksheet;
let workbook: Workbook;

beforeAll(async () => {
  shipped = await loadFunctions('en');
});

/** A1 shows "", A2 is blank, A3 holds 4; B1:C3 is a spill of 1, "", "" and x, 5, 6; D1:D3 right of it is blank. */
beforeEach(() => {
  workbook = new Workbook();
  sheet = workbook.addWorksheet('Plan');
  enter('A1', '=""');
  sheet.getCell('A3').value = 4;
  enter('B1', '=HSTACK(VSTACK(1,"",""),VSTACK("x",5,6))');
});

function enter(address: string, formula: string): void {
  sheet.getCell(address).value = { formula: toFile(formula) };
}

test.each([
  ['=A1+1', VALUE],
  ['=A1*A3', VALUE],
  ['=-A1', VALUE],
  ['=A1=""', true],
  ['=A1=0', false],
  ['=A1>A3', true], // text is greater than any number
  ['=A1&"x"', 'x'],
  ['=N(A1)+1', 1],
  ['=ISBLANK(A1)', false],
  ['=SUM(A1,A3)', 4],
  ['=SUM(A1:A3)', 4],
  ['=COUNT(A1:A3)', 1],
  ['=COUNTA(A1:A3)', 2],
  ['=COUNTBLANK(A1:A3)', 2],
  ['=SUMPRODUCT(A1:A3*1)', VALUE],
  ['=SUMPRODUCT(A1:A3)', 4],
  ['=SUMPRODUCT((A1:A3="")*1)', 2],
])('empty text: %s', (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

test.each([
  ['=A2+1', 1],
  ['=A2=""', true],
  ['=A2=0', true],
  ['=A2=FALSE', true],
  ['=A2&"x"', 'x'],
  ['=ISBLANK(A2)', true],
  ['=IF(A2="","none",A2)', 'none'],
  ['=A2', 0],
  ['=SUMPRODUCT((A2:A3=0)*1)', 1],
])('a blank cell: %s', (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

test.each([
  ['=B2=""', true],
  ['=B2+1', VALUE],
  ['=ISBLANK(B2)', false],
  ['=SUM(B2)', 0],
  ['=SUM(B1#)', 12],
  ['=COUNTIF(B1#,"")', 2],
  ['=COUNTIF(B1:B3,"=")', 0],
  ['=COUNTIF(B1#,">=0")', 3],
  ['=INDEX(B1#,2,1)=""', true],
  ['=OR(INDEX(B1#,2,1)="",FALSE)', true],
  ['=D2=""', true],
  ['=D2+1', 1],
  ['=ISBLANK(D2)', true],
  ['=COUNTIF(B1:D3,"=")', 3],
  ['=COUNTBLANK(B1:D3)', 5],
])('a spill: %s', (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

test('INDEX gives the range COUNTIF and SUMIFS take', () => {
  expect(value('=COUNTIF(INDEX(B1:C3,0,2),">4")')).toBe(2);
  expect(value('=SUMIFS(INDEX(B1#,0,2),INDEX(B1#,0,1),"")')).toBe(11);
  expect(value('=COUNTIF(INDEX(B1:C3,2,2),5)')).toBe(1);
});

test('an error instead of a range is an error', () => {
  expect(value('=COUNTIF(INDEX(B1:C3,0,3),1)')).toEqual({ error: '#REF!' });
});

function value(formula: string): unknown {
  enter('Z9', formula);
  new Calculation(workbook, shipped.runtime, shipped.metadata).recalculate();
  return sheet.getCell('Z9').result;
}
