/** Formulas follow when tables and their columns get other names, or go. */
import { onSheet, open, read, reopen, valuesOf } from './support';
import type { ExcelHost } from '../../../workbench/host';

let host: ExcelHost;

beforeEach(async () => {
  host = open();
  await onSheet((sheet, { workbook }) => {
    sheet.getRange('A1:D3').values = [
      ['Item', 'Cost', 'Hours', 'Rate'],
      ['a', 10, 2, null],
      ['b', 20, 4, null],
    ];
    sheet.tables.add('A1:D3', true).name = 'tblCosts';
    sheet.getRange('D2:D3').formulas = [['=[@Cost]/[@Hours]'], ['=[@Cost]/[@Hours]']];
    workbook.worksheets.add('Sum').getRange('A1:A6').formulas = [
      ['=SUM(tblCosts[Cost])+SUM(tblOther[Cost])&"tblCosts[Cost]"'],
      ['=SUM(tblCosts[[Cost]:[Rate]])'],
      ['=COUNTA(tblCosts[[#All],[Cost]])'],
      ['=tblCosts[[#Headers],[Hours]]'],
      ['=ROWS(tblCosts)'],
      ['=SUM(TBLCOSTS[Hours])'],
    ];
    workbook.names.add('capCost', '=SUM(tblCosts[Cost])');
    const rule = sheet.getRange('F1').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=INDEX(capCost,1)>SUM(tblCosts[Cost])';
    sheet.getRange('G1').dataValidation.rule = { custom: { formula: '=G1>SUM(tblCosts[Cost])' } };
  });
});

const formulas = async (address: string, sheet: string): Promise<unknown[]> =>
  (
    (await read('formulas', ({ workbook }) => workbook.worksheets.getItem(sheet).getRange(address)))
      .formulas as unknown[][]
  ).flat();
const nameFormula = async (): Promise<unknown> =>
  (await read('formula', ({ workbook }) => workbook.names.getItem('capCost'))).formula;

test('a header cell with another text renames its column in every formula', async () => {
  await onSheet((sheet) => (sheet.getRange('B1').values = [['Kosten [€]']]));
  expect(await formulas('A1:A6', 'Sum')).toEqual([
    '=SUM(tblCosts[Kosten \'[€\']])+SUM(tblOther[Cost])&"tblCosts[Cost]"',
    "=SUM(tblCosts[[Kosten '[€']]:[Rate]])",
    "=COUNTA(tblCosts[[#All],[Kosten '[€']]])",
    '=tblCosts[[#Headers],[Hours]]',
    '=ROWS(tblCosts)',
    '=SUM(tblCosts[Hours])',
  ]);
  expect(await formulas('D2:D3', 'Sheet1')).toEqual(Array(2).fill("=[@[Kosten '[€']]]/[@Hours]"));
  expect(await nameFormula()).toBe("=SUM(tblCosts[Kosten '[€']])");
  const format = await read('rule/formula', ({ workbook }) => {
    return workbook.worksheets.getItem('Sheet1').getRange('F1').conditionalFormats.getItemAt(0).custom;
  });
  expect(format.rule?.formula).toBe("=INDEX(capCost,1)>SUM(tblCosts[Kosten '[€']])");
  const validation = await read('rule', ({ workbook }) => {
    return workbook.worksheets.getItem('Sheet1').getRange('G1').dataValidation;
  });
  expect(validation.rule).toEqual({ custom: { formula: "=G1>SUM(tblCosts[Kosten '[€']])" } });
});

test('columns may swap their names in one write', async () => {
  await onSheet((sheet) => (sheet.getRange('B1:C1').values = [['Hours', 'Cost']]));
  expect(await formulas('D2', 'Sheet1')).toEqual(['=[@Hours]/[@Cost]']);
  expect(await valuesOf('B1:C1')).toEqual([['Hours', 'Cost']]);
});

test('so does TableColumn.name, and new rows get the renamed formula', async () => {
  await onSheet((_sheet, { workbook }) => {
    const table = workbook.tables.getItem('tblCosts');
    table.columns.getItem('Hours').name = 'Stunden';
    table.resize('A1:D4');
  });
  expect(await formulas('D2:D4', 'Sheet1')).toEqual(Array(3).fill('=[@Cost]/[@Stunden]'));
});

test('a renamed table is renamed in every formula, and in the file', async () => {
  await onSheet((_sheet, { workbook }) => (workbook.tables.getItem('tblCosts').name = 'tblKosten'));
  host = await reopen(host);
  expect(await formulas('A1:A6', 'Sum')).toEqual([
    '=SUM(tblKosten[Cost])+SUM(tblOther[Cost])&"tblCosts[Cost]"',
    '=SUM(tblKosten[[Cost]:[Rate]])',
    '=COUNTA(tblKosten[[#All],[Cost]])',
    '=tblKosten[[#Headers],[Hours]]',
    '=ROWS(tblKosten)',
    '=SUM(tblKosten[Hours])',
  ]);
  expect(await formulas('D2:D3', 'Sheet1')).toEqual(Array(2).fill('=[@Cost]/[@Hours]'));
});

test.each(['table', 'sheet'])('references to a table that went with its %s are #REF!', async (what) => {
  await onSheet((sheet, { workbook }) => {
    if (what === 'table') workbook.tables.getItem('tblCosts').delete();
    else sheet.delete();
  });
  expect((await formulas('A2:A6', 'Sum')).slice(0, 4)).toEqual([
    '=SUM(#REF!)',
    '=COUNTA(#REF!)',
    '=#REF!',
    '=ROWS(#REF!)',
  ]);
  expect(await nameFormula()).toBe('=SUM(#REF!)');
});
