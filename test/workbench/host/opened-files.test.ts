/** A file of ours opened again has everything, and saved again it is the same file. */
import { Workbook } from '@cj-tech-master/excelts';
import { partText, readParts, type Parts } from '../../../workbench/engine/package-parts';
import { Calculation } from '../../../workbench/engine/calculation';
import { loadFunctions } from '../../../workbench/engine/shipped-functions';
import { openXlsx, saveXlsx } from '../../../workbench/engine/xlsx';
import { onSheet, open, read } from './support';

let first: Uint8Array;
let opened: Workbook;

beforeAll(async () => {
  const { runtime, metadata } = await loadFunctions('en');
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1');
  const calculation = new Calculation(workbook, runtime, metadata);
  open(workbook, { recalculate: () => calculation.recalculate() });
  await build();
  first = await saveXlsx(workbook);
  opened = await openXlsx(first);
  open(opened);
});

async function build(): Promise<void> {
  await onSheet((sheet, { workbook }) => {
    sheet.getRange('A1:C4').values = [
      ['Task', 'Day', 'Days & more'],
      ['a', 46000, 2],
      ['b', 46010, 4],
      ['c', null, null],
    ];
    const table = sheet.tables.add('A1:C4', true);
    table.name = 'tblTasks';
    table.columns.add(undefined, undefined, 'End').getDataBodyRange().formulas = Array(3).fill([
      '=IF([@Day]="","",[@Day]+[@[Days & more]])',
    ]);
    sheet.getRange('B2:B4').numberFormat = Array(3).fill(['yyyy-mm-dd']);
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = '#0F5C63';
    sheet.getRange('H1').formulas = [['=SORT(tblTasks[Task],1,-1)']];
    sheet.getRange('H6').formulas = [['=IF(TRUE,"","x")']];
    sheet.getRange('A2:A4').format.protection.locked = false;
    const limits = { formula1: '=$B$2', formula2: '=MAX(tblLimits)', operator: 'Between' as const };
    workbook.names.add('tblLimits', '=Sheet1!$B$2:$B$4').visible = false;
    sheet.getRange('B2:B4').dataValidation.rule = { decimal: limits };
    sheet.getRange('C2:C4').dataValidation.rule = {
      wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' } as never,
    };
    sheet.getRange('F1').dataValidation.rule = { list: { inCellDropDown: true, source: '=$A$2:$A$4' } };
    const icons = sheet.getRange('C2:C4').conditionalFormats.add('IconSet').iconSet;
    icons.style = 'ThreeSymbols';
    icons.showIconOnly = true;
    icons.criteria = [
      {},
      ...[2, 4].map((limit) => threshold(`=${limit}`)),
    ] as Excel.ConditionalIconCriterion[];
    const gantt = sheet.getRange('J2:Z4').conditionalFormats.add('Custom');
    gantt.custom.rule.formula = '=AND(J$1>=$B2,J$1<$D2)';
    gantt.custom.format.fill.color = '#0F5C63';
    gantt.custom.format.font.bold = true;
    gantt.custom.format.borders.getItem('EdgeBottom').color = '#FFFFFF';
    gantt.stopIfTrue = true;
    sheet.getRange('J2:Z4').conditionalFormats.add('Custom').custom.rule.formula = '=J$1=46001';
    sheet.getRange('C2:C4').conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#0F5C63';
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C4'), 'Columns');
    chart.name = 'Days';
    sheet.charts.add('BarStacked', sheet.getRange('A1:C4'), 'Columns').title.text = 'Gantt';
    workbook.worksheets.add('Hidden').visibility = 'Hidden';
    const state = workbook.worksheets.add('_state');
    state.getRange('A1').values = [['version']];
    state.visibility = 'VeryHidden';
    sheet.protection.protect({ allowFormatCells: true });
  });
}

const threshold = (formula: string): object => ({ type: 'Number', operator: 'GreaterThanOrEqual', formula });

test('sheets, tables and names, hidden ones too', async () => {
  const sheets = await read('items/name,items/visibility', ({ workbook }) => workbook.worksheets);
  expect(sheets.items?.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Sheet1', 'Visible'],
    ['Hidden', 'Hidden'],
    ['_state', 'VeryHidden'],
  ]);
  const columns = await read('items/name', ({ workbook }) => workbook.tables.getItem('tblTasks').columns);
  expect(columns.items?.map(({ name }) => name)).toEqual(['Task', 'Day', 'Days & more', 'End']);
  const name = await read('formula,visible', ({ workbook }) => workbook.names.getItem('tblLimits'));
  expect(name).toMatchObject({ formula: '=Sheet1!$B$2:$B$4', visible: false });
});

test('formulas, spills, results and formats', async () => {
  await onSheet(async (sheet, context) => {
    const table = sheet.getRange('B2:D4').load('formulas,values,numberFormat');
    const spill = sheet.getRange('H1').getSpillingToRangeOrNullObject().load('address');
    const nothing = sheet.getRange('H6').getSpillingToRangeOrNullObject().load('address');
    const empty = sheet.getRange('H6').load('values');
    const width = sheet.getRange('A1').load('format/columnWidth');
    const unlocked = sheet.getRange('A2').load('format/protection/locked');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(table.formulas[0]?.[2]).toBe('=IF([@Day]="","",[@Day]+[@[Days & more]])');
    expect(table.values).toEqual([
      [46000, 2, 46002],
      [46010, 4, 46014],
      ['', '', ''],
    ]);
    expect(table.numberFormat[0]?.[0]).toBe('yyyy-mm-dd');
    expect([spill.address, nothing.isNullObject]).toEqual(['Sheet1!H1:H3', true]);
    expect(empty.values).toEqual([['']]);
    expect(width.format.columnWidth).toBeCloseTo(120, 0);
    expect(unlocked.format.protection.locked).toBe(false);
    expect(frozen.address).toBe('Sheet1!1:1');
  });
});

test('validations with limits by formula, conditional formats with order and stop', async () => {
  const validation = await read('rule', ({ workbook }) => {
    return workbook.worksheets.getItem('Sheet1').getRange('B2:B4').dataValidation;
  });
  expect(validation.rule).toEqual({
    decimal: { formula1: '=$B$2', formula2: '=MAX(tblLimits)', operator: 'Between' },
  });
  const formats = await read('items/type,items/priority,items/stopIfTrue', ({ workbook }) => {
    return workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats;
  });
  expect(formats.items?.map(({ type, stopIfTrue }) => [type, stopIfTrue])).toEqual([
    ['DataBar', null],
    ['Custom', false],
    ['Custom', true],
    ['IconSet', null],
  ]);
  const icons = await read('style,showIconOnly,criteria', ({ workbook }) => {
    return workbook.worksheets.getItem('Sheet1').getRange('C2').conditionalFormats.getItemAt(1).iconSet;
  });
  expect(icons).toMatchObject({ style: 'ThreeSymbols', showIconOnly: true });
  expect(icons.criteria?.slice(1)).toMatchObject([threshold('=2'), threshold('=4')]);
});

test('saved again it is the same file', async () => {
  expect(await partsOf(await saveXlsx(opened))).toEqual(await partsOf(first));
});

test('a chart deleted after opening is gone from the file', async () => {
  const workbook = await openXlsx(first);
  open(workbook);
  await onSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.charts.getItemAt(1).delete();
  });
  const charts = [...(await readParts(await saveXlsx(workbook))).keys()].filter((path) =>
    /^xl\/charts\/chart\d+\.xml$/.test(path),
  );
  expect(charts).toHaveLength(1);
});

async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const parts: Parts = await readParts(bytes);
  return Object.fromEntries(
    [...parts.keys()].sort().map((path) => [path, inOrder(partText(parts, path) ?? '')]),
  );
}

/** Validations apply to different cells: their order in the file means nothing. */
function inOrder(xml: string): string {
  return xml.replace(/<dataValidations[^>]*>.*<\/dataValidations>/s, (all) =>
    [...all.matchAll(/<dataValidation\b.*?<\/dataValidation>/gs)]
      .map(([each]) => each)
      .sort()
      .join('\n'),
  );
}
