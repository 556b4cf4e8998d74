/** Cells, rows, columns, table columns and table rows that come and go. */
import { Calculation } from '../../../workbench/engine/calculation';
import { loadFunctions } from '../../../workbench/engine/shipped-functions';
import { Workbook } from '@cj-tech-master/excelts';
import type { ExcelHost } from '../../../workbench/host';
import { errorCode, onSheet, open, read, reopen, valuesOf } from './support';

let host: ExcelHost;

const formulas = async (address: string, sheet = 'Sheet1'): Promise<unknown[]> =>
  (
    (await read('formulas', ({ workbook }) => workbook.worksheets.getItem(sheet).getRange(address)))
      .formulas as unknown[][]
  ).flat();

beforeEach(async () => {
  const { runtime, metadata } = await loadFunctions('en');
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1');
  const calculation = new Calculation(workbook, runtime, metadata);
  host = open(workbook, {
    recalculate: () => calculation.recalculate(),
    retractSpills: () => calculation.retractSpills(),
  });
});

describe('cells beside a table', () => {
  beforeEach(async () => {
    await onSheet((sheet, { workbook }) => {
      sheet.getRange('A2:C4').values = [
        ['Item', 'Cost', 'Hours'],
        ['a', 10, 2],
        ['b', 20, 4],
      ];
      sheet.tables.add('A2:C4', true).name = 'tblCosts';
      sheet.getRange('E1:E4').values = [['top'], ['=C3*2'], ['note'], [7]];
      sheet.getRange('G1').formulas = [['=SUM(E1:E4)+$E$4+C4+SUM($C$3:$C$4)']];
      sheet.getRange('G2:G3').merge();
      workbook.names.add('capNote', '=Sheet1!$E$4');
      sheet.getRange('E4').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: '=$E$3', operator: 'Between' },
      };
      const bar = sheet.getRange('C3:C4').conditionalFormats.add('Custom');
      bar.custom.rule.formula = '=$C3>$E$4';
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A2:C4'), 'Columns');
      chart.name = 'Costs';
    });
  });

  const insert = (index?: number): Promise<unknown> =>
    onSheet((_sheet, { workbook }) => {
      workbook.tables
        .getItem('tblCosts')
        .columns.add(index, [['Kind'], ['=[@Cost]*2'], ['=[@Cost]*2']], 'Sort');
    });

  test('a column in between moves the table’s cells and those beside it, with all that refers to them', async () => {
    await insert(2);
    expect(await valuesOf('A1:F4')).toEqual([
      ['', '', '', '', 'top', ''],
      ['Item', 'Cost', 'Sort', 'Hours', '', 4],
      ['a', 10, 20, 2, '', 'note'],
      ['b', 20, 40, 4, '', 7],
    ]);
    expect(await formulas('F2')).toEqual(['=D3*2']);
    expect(await formulas('G1')).toEqual(['=SUM(E1:E4)+$F$4+D4+SUM($D$3:$D$4)']);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const name = context.workbook.names.getItem('capNote').load('formula');
      const range = context.workbook.tables.getItem('tblCosts').getRange().load('address');
      const validation = sheet.getRange('F4').dataValidation.load('rule');
      const custom = sheet.getRange('D3').conditionalFormats.getItemAt(0).custom.load('rule/formula');
      const none = sheet.getRange('C3').conditionalFormats.getCount();
      await context.sync();
      expect(name.formula).toBe('=Sheet1!$F$4');
      expect(range.address).toBe('Sheet1!A2:D4');
      expect(validation.rule.wholeNumber).toMatchObject({ formula2: '=$F$3' });
      expect(custom.rule.formula).toBe('=$D3>$F$4');
      expect(none.value).toBe(0);
    });
    expect(host.workbook.worksheets[0]?.mergedRegions).toMatchObject([{ top: 2, left: 8, bottom: 3 }]);
    host = await reopen(host);
    expect(await formulas('C3:C4')).toEqual(['=[@Cost]*2', '=[@Cost]*2']);
  });

  test('the charts of the table follow', async () => {
    await insert(1);
    const [chart] = host.workbook.worksheets[0]?.getCharts() ?? [];
    const text = JSON.stringify(chart?.chartModel);
    expect(text).toContain('$D$3:$D$4');
  });

  test('a column at the end moves the cells that are in its way', async () => {
    await onSheet((sheet) => (sheet.getRange('D3').values = [['in the way']]));
    await insert();
    expect(await valuesOf('D2:F3')).toEqual([
      ['Sort', '', 4],
      [20, 'in the way', 'note'],
    ]);
    expect(await valuesOf('E1')).toEqual([['top']]);
  });

  test('a table beside moves when it can and refuses when it would be cut', async () => {
    await onSheet((sheet) => (sheet.tables.add('I2:J4', true).name = 'tblBeside'));
    await insert(0);
    const beside = await read('address', ({ workbook }) => workbook.tables.getItem('tblBeside').getRange());
    expect(beside.address).toBe('Sheet1!J2:K4');
    await onSheet((sheet) => (sheet.tables.add('N3:O6', true).name = 'tblLower'));
    expect(await errorCode(insert(0))).toBe('InvalidOperation');
    expect(await valuesOf('A2:D2')).toEqual([['Sort', 'Item', 'Cost', 'Hours']]);
  });

  test('a deleted column takes its place and its references with it', async () => {
    await onSheet((sheet, { workbook }) => {
      sheet.getRange('K1:K3').formulas = [
        ['=SUM(tblCosts[Cost])'],
        ['=SUM(tblCosts[[Cost]:[Hours]])'],
        ['=ROWS(tblCosts[Hours])'],
      ];
      workbook.tables.getItem('tblCosts').columns.getItem('Cost').delete();
    });
    expect(await valuesOf('A2:D4')).toEqual([
      ['Item', 'Hours', '', 4],
      ['a', 2, '', 'note'],
      ['b', 4, '', 7],
    ]);
    expect(await formulas('K1')).toEqual(['=SUM(#REF!)']);
    expect(await formulas('J2:J3')).toEqual(['=SUM(tblCosts[[Hours]:[Hours]])', '=ROWS(tblCosts[Hours])']);
  });

  test('deleted rows close up, and the last one is emptied', async () => {
    await onSheet((sheet, { workbook }) => {
      sheet.getRange('A6').values = [['below']];
      workbook.tables.getItem('tblCosts').rows.getItemAt(0).delete();
    });
    expect(await valuesOf('A2:A5')).toEqual([['Item'], ['b'], [''], ['below']]);
    await onSheet((_sheet, { workbook }) => workbook.tables.getItem('tblCosts').rows.deleteRowsAt(0, 1));
    expect(await valuesOf('A2:A5')).toEqual([['Item'], [''], [''], ['below']]);
    const range = await read('address', ({ workbook }) => workbook.tables.getItem('tblCosts').getRange());
    expect(range.address).toBe('Sheet1!A2:C3');
  });
});

test('inserted rows move what is below and widen ranges across them', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('C1').formulas = [['=SUM(A1:A3)+A3+SUM(A:A)+SUM(2:2)']];
    sheet.getRange('A3').format.rowHeight = 30;
    sheet.getRange('2:3').insert('Down');
  });
  expect(await valuesOf('A1:A5')).toEqual([[1], [''], [''], [2], [3]]);
  expect(await formulas('C1')).toEqual(['=SUM(A1:A5)+A5+SUM(A:A)+SUM(4:4)']);
  expect(
    (await read('height', ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('A5'))).height,
  ).toBe(30);
});

test('rows inserted in a table become rows of it, with its formulas', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:B3').values = [
      ['n', 'twice'],
      [1, null],
      [2, null],
    ];
    sheet.tables.add('A1:B3', true).name = 'tblNumbers';
    sheet.getRange('B2:B3').formulas = [['=[@n]*2'], ['=[@n]*2']];
  });
  await onSheet((sheet) => void sheet.getRange('3:3').insert('Down'));
  expect(await formulas('B2:B4')).toEqual(Array(3).fill('=[@n]*2'));
  await onSheet((sheet) => sheet.getRange('2:3').delete('Up'));
  expect(await valuesOf('A1:B2')).toEqual([
    ['n', 'twice'],
    [2, 4],
  ]);
});

test('deleted cells leave #REF! behind and pull the rest along', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    sheet.getRange('C1:C3').formulas = [['=A2'], ['=A4'], ['=SUM(A1:A4)']];
    sheet.getRange('A2:A3').delete('Up');
  });
  expect(await formulas('C1:C3')).toEqual(['=#REF!', '=A2', '=SUM(A1:A2)']);
  expect(await valuesOf('A1:A3')).toEqual([[1], [4], ['']]);
});

test('deleted and inserted columns', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:D1').values = [[1, 2, 3, '=SUM(A1:C1)']];
    sheet.getRange('C:C').format.columnWidth = 100;
    sheet.getRange('B:B').delete('Left');
    sheet.getRange('A:A').insert('Right');
  });
  expect(await formulas('A1:D1')).toEqual(['', 1, 3, '=SUM(B1:C1)']);
  expect(
    (await read('width', ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('C1'))).width,
  ).toBeCloseTo(100, 0);
});

test('spills spill again from their new place', async () => {
  await onSheet((sheet) => {
    sheet.getRange('B2').formulas = [['=SEQUENCE(3)']];
    sheet.getRange('D1').formulas = [['=SUM(B2#)']];
  });
  await onSheet((sheet) => void sheet.getRange('A1:C1').insert('Down'));
  expect(await valuesOf('B1:B6')).toEqual([[''], [''], [1], [2], [3], ['']]);
  expect(await formulas('D1')).toEqual(['=SUM(B3#)']);
  expect(await valuesOf('D1')).toEqual([[6]]);
});

test('merged cells that would be cut refuse', async () => {
  await onSheet((sheet) => sheet.getRange('B2:C3').merge());
  expect(await errorCode(onSheet((sheet) => void sheet.getRange('A2').insert('Right')))).toBe(
    'InvalidOperation',
  );
});

describe('copying', () => {
  beforeEach(async () => {
    await onSheet((sheet, { workbook }) => {
      workbook.worksheets.add('Copy');
      const range = sheet.getRange('A1:B2');
      range.formulas = [
        [1, '=A1*$A$1'],
        ['', '=B1+1'],
      ];
      range.format.fill.color = '#FF0000';
      sheet.getRange('A1').numberFormat = [['0.00']];
      sheet.getRange('B1:B9').conditionalFormats.add('Custom').custom.rule.formula = '=$B1>0';
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: '=$A$1' } };
    });
  });

  test('everything: formulas move their relative references', async () => {
    await onSheet((sheet, { workbook }) => {
      workbook.worksheets.getItem('Copy').getRange('C3').copyFrom(sheet.getRange('A1:B2'));
    });
    expect(await formulas('C3:D4', 'Copy')).toEqual([1, '=C3*$A$1', '', '=D3+1']);
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem('Copy');
      const cell = copy.getRange('C3').load('numberFormat,format/fill/color');
      const rule = copy.getRange('D4').conditionalFormats.getItemAt(0).custom.load('rule/formula');
      const validation = copy.getRange('C4').dataValidation.load('type');
      await context.sync();
      expect([cell.numberFormat, cell.format.fill.color]).toEqual([[['0.00']], '#FF0000']);
      expect(rule.rule.formula).toBe('=$B3>0');
      expect(validation.type).toBe('List');
    });
  });

  test('values, formats, formulas alone; blanks skipped; filled and transposed', async () => {
    await onSheet((sheet, { workbook }) => {
      const copy = workbook.worksheets.getItem('Copy');
      copy.getRange('A2').values = [['kept']];
      copy.getRange('A1').copyFrom('Sheet1!A1:B2', 'Values', true);
      copy.getRange('D1').copyFrom(sheet.getRange('A1'), 'Formats');
      copy.getRange('F1:F4').copyFrom(sheet.getRange('B1:B2'), 'Formulas');
      copy.getRange('H1').copyFrom(sheet.getRange('A1:B2'), 'Values', false, true);
    });
    expect(await formulas('A1:B2', 'Copy')).toEqual([1, 1, 'kept', 2]);
    expect(await formulas('F1:F4', 'Copy')).toEqual(['=E1*$A$1', '=F1+1', '=E3*$A$1', '=F3+1']);
    expect(await valuesOf('H1:I2', 'Copy')).toEqual([
      [1, ''],
      [1, 2],
    ]);
    const format = await read('numberFormat,values', ({ workbook }) =>
      workbook.worksheets.getItem('Copy').getRange('D1'),
    );
    expect(format).toMatchObject({ numberFormat: [['0.00']], values: [['']] });
  });
});
