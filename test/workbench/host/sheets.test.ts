/** Sheets, names, protection, panes and pages. */
import { errorCode, onSheet, open, read, reopen, valuesOf } from './support';

beforeEach(() => void open());

const sheetNames = async (): Promise<unknown> =>
  (await read('items/name', ({ workbook }) => workbook.worksheets)).items?.map((sheet) => sheet.name);
const withWorkbook = <T>(batch: (workbook: Excel.Workbook) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = batch(context.workbook);
    await context.sync();
    return result;
  });

describe('sheet names', () => {
  // Excel's own rules: 1 to 31 characters, none of []:*?/\, no apostrophe at either end.
  test.each(['', 'x'.repeat(32), 'a/b', 'a[b', 'a:b', 'a*b', 'a?b', 'a\\b', "'a", "a'"])(
    '%p is refused',
    async (name) => {
      expect(await errorCode(onSheet((sheet) => (sheet.name = name)))).toBe('InvalidArgument');
    },
  );

  test('a name in use is refused, whatever its case', async () => {
    expect(await errorCode(withWorkbook(({ worksheets }) => worksheets.add('SHEET1')))).toBe(
      'ItemAlreadyExists',
    );
  });

  test('renaming reaches the formulas, names and validations that refer to the sheet', async () => {
    await withWorkbook(({ worksheets, names }) => {
      worksheets.add('Data').getRange('A1').values = [[5]];
      const sheet = worksheets.getItem('Sheet1');
      sheet.getRange('A1').formulas = [['=Data!A1&"Data!A1"']];
      sheet.getRange('A2').dataValidation.rule = {
        list: { inCellDropDown: true, source: '=Data!$A$1:$A$3' },
      };
      names.add('total', '=Data!$A$1');
      worksheets.getItem('Data').name = 'Été 1';
    });
    const formulas = await read('formulas', ({ workbook }) =>
      workbook.worksheets.getItem('Sheet1').getRange('A1'),
    );
    expect(formulas.formulas).toEqual([[`='Été 1'!A1&"Data!A1"`]]);
    const name = await read('formula', ({ workbook }) => workbook.names.getItem('total'));
    expect(name.formula).toBe("='Été 1'!$A$1");
    const validation = await read(
      'rule',
      ({ workbook }) => workbook.worksheets.getItem('Sheet1').getRange('A2').dataValidation,
    );
    expect(validation.rule?.list?.source).toBe("='Été 1'!$A$1:$A$3");
  });
});

describe('the list of sheets', () => {
  test('is ordered by position', async () => {
    await withWorkbook(({ worksheets }) => {
      worksheets.add('B');
      worksheets.add('C').position = 0;
    });
    expect(await sheetNames()).toEqual(['C', 'Sheet1', 'B']);
  });

  test('the last visible sheet is neither deleted nor hidden', async () => {
    await withWorkbook(({ worksheets }) => (worksheets.add('B').visibility = 'VeryHidden'));
    expect(await errorCode(onSheet((sheet) => sheet.delete()))).toBe('InvalidOperation');
    expect(await errorCode(onSheet((sheet) => (sheet.visibility = 'Hidden')))).toBe('InvalidOperation');
  });

  test('deleting the active sheet activates its neighbour, and formulas that refer to it show #REF!', async () => {
    await withWorkbook(({ worksheets }) => {
      worksheets.add('B').activate();
      worksheets.getItem('Sheet1').getRange('A1').formulas = [['=B!A1+1']];
    });
    await withWorkbook(({ worksheets }) => worksheets.getItem('B').delete());
    const active = await read('name', ({ workbook }) => workbook.worksheets.getActiveWorksheet());
    expect(active.name).toBe('Sheet1');
    const cell = await read('formulas', ({ workbook }) =>
      workbook.worksheets.getItem('Sheet1').getRange('A1'),
    );
    expect(cell.formulas).toEqual([['=#REF!+1']]);
  });

  test('a hidden sheet cannot be activated', async () => {
    const batch = withWorkbook(({ worksheets }) => {
      const sheet = worksheets.add('B');
      sheet.visibility = 'Hidden';
      sheet.activate();
    });
    expect(await errorCode(batch)).toBe('InvalidOperation');
  });

  test('an object of a deleted sheet is ItemNotFound', async () => {
    const batch = Excel.run(async (context) => {
      const range = context.workbook.worksheets.add('B').getRange('A1').load('values');
      await context.sync();
      context.workbook.worksheets.getItem('B').delete();
      range.values = [[1]];
      await context.sync();
    });
    expect(await errorCode(batch)).toBe('ItemNotFound');
  });
});

describe('names', () => {
  test('refer to ranges, formulas and constants, of the workbook or of a sheet', async () => {
    await onSheet((sheet, { workbook }) => {
      workbook.names.add('area', sheet.getRange('A1:B2'));
      workbook.names.add('rate', '=0.25');
      workbook.names.add('double', '=LAMBDA(x,x*2)');
      sheet.names.add('local', sheet.getRange('C3'));
    });
    const names = await read('items/name,items/type,items/value', ({ workbook }) => workbook.names);
    expect(names.items?.map(({ name, type, value }) => [name, type, value])).toEqual([
      ['area', 'Range', 'Sheet1!A1:B2'],
      ['rate', 'Double', 0.25],
      ['double', 'String', '=LAMBDA(x,x*2)'],
    ]);
    const local = await read('address', ({ workbook }) =>
      workbook.worksheets.getFirst().names.getItem('LOCAL').getRange(),
    );
    expect(local.address).toBe('Sheet1!C3');
  });

  // Excel's rules for names: not an address, no blank, a letter or underscore first.
  test.each(['A1', 'R1C1', 'a b', '1a', ''])('%p is refused', async (name) => {
    expect(await errorCode(withWorkbook(({ names }) => names.add(name, '=1')))).toBe('InvalidArgument');
  });

  test('a name in use is refused, also when a table has it', async () => {
    await onSheet((sheet) => (sheet.tables.add('A1:B2', true).name = 'costs'));
    expect(await errorCode(withWorkbook(({ names }) => names.add('Costs', '=1')))).toBe('ItemAlreadyExists');
  });

  test('survive saving, and follow their sheet when sheets move', async () => {
    const host = open();
    await withWorkbook(({ worksheets, names }) => {
      const sheet = worksheets.add('B');
      sheet.names.add('local', sheet.getRange('A1'));
      names.add('area', worksheets.getItem('Sheet1').getRange('A1:B2'));
      sheet.position = 0;
    });
    await reopen(host);
    const local = await read('name', ({ workbook }) =>
      workbook.worksheets.getItem('B').names.getItem('local'),
    );
    expect(local.name).toBe('local');
    const area = await read('address', ({ workbook }) => workbook.names.getItem('area').getRange());
    expect(area.address).toBe('Sheet1!A1:B2');
  });
});

describe('protection', () => {
  test('locked cells refuse values, unlocked ones take them', async () => {
    await onSheet((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    expect(await errorCode(onSheet((sheet) => (sheet.getRange('A1').values = [[1]])))).toBe('AccessDenied');
    expect(await errorCode(onSheet((sheet) => (sheet.getRange('A1:B1').values = [[1, 2]])))).toBe(
      'AccessDenied',
    );
    await onSheet((sheet) => (sheet.getRange('B1').values = [[2]]));
    expect(await valuesOf('A1:B1')).toEqual([['', 2]]);
  });

  test('formats and tables are refused unless allowed', async () => {
    await onSheet((sheet) => sheet.protection.protect({ allowFormatCells: true }));
    await onSheet((sheet) => (sheet.getRange('A1').format.font.bold = true));
    expect(await errorCode(onSheet((sheet) => sheet.tables.add('A1:B2', true)))).toBe('AccessDenied');
    expect(await errorCode(onSheet((sheet) => (sheet.getRange('A:A').format.columnWidth = 50)))).toBe(
      'AccessDenied',
    );
  });

  test('protecting twice fails, as it does since June 2026 (office-js #6784)', async () => {
    await onSheet((sheet) => sheet.protection.protect());
    expect(await errorCode(onSheet((sheet) => sheet.protection.protect()))).toBe('InvalidOperation');
  });

  test('a password is not supported rather than ignored', async () => {
    expect(await errorCode(onSheet((sheet) => sheet.protection.protect({}, 'secret')))).toBe('ApiNotFound');
  });
});

test('views and pages survive saving', async () => {
  const host = open();
  await onSheet((sheet) => {
    sheet.tabColor = '#0F6CBD';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt('A1:B3');
    sheet.protection.protect({ allowSort: true, selectionMode: 'Unlocked' });
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4';
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.leftMargin = 36;
    layout.centerHorizontally = true;
    layout.setPrintTitleRows('$1:$3');
    layout.setPrintArea('A1:H40');
    layout.headersFooters.defaultForAllPages.set({ centerFooter: 'Page &P', leftHeader: 'Cap IA' });
  });
  await reopen(host);
  await onSheet(async (sheet, context) => {
    sheet.load(
      'tabColor,showGridlines,protection/protected,protection/options,pageLayout/orientation,pageLayout/paperSize,pageLayout/zoom,pageLayout/leftMargin,pageLayout/centerHorizontally',
    );
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const titles = sheet.pageLayout.getPrintTitleRows().load('address');
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    const pages = sheet.pageLayout.headersFooters.defaultForAllPages.load('centerFooter,leftHeader');
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines]).toEqual(['#0F6CBD', false]);
    expect(sheet.protection.options).toMatchObject({
      allowSort: true,
      allowFormatCells: false,
      selectionMode: 'Unlocked',
    });
    expect(sheet.pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 36,
      centerHorizontally: true,
    });
    expect([frozen.address, titles.address, printed.address]).toEqual([
      'Sheet1!A1:B3',
      'Sheet1!1:3',
      'Sheet1!A1:H40',
    ]);
    expect([pages.centerFooter, pages.leftHeader]).toEqual(['Page &P', 'Cap IA']);
  });
});

test('page breaks stand before the cell they were given, move with its column and survive saving', async () => {
  const host = open();
  await onSheet(async (sheet, context) => {
    for (const address of ['K1', 'D4:E9', 'K20']) sheet.verticalPageBreaks.add(address);
    sheet.horizontalPageBreaks.add('A31');
    sheet.getRange('B:B').insert('Right');
    const count = sheet.verticalPageBreaks.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
  await reopen(host);
  await onSheet(async (sheet, context) => {
    const { verticalPageBreaks: columns, horizontalPageBreaks: rows } = sheet;
    columns.load('items/columnIndex');
    rows.load('items/rowIndex');
    const after = columns.getItem(1).getCellAfterBreak().load('address');
    await context.sync();
    // E, once D, and L, once K.
    expect(columns.items.map(({ columnIndex }) => columnIndex)).toEqual([4, 11]);
    expect(rows.items.map(({ rowIndex }) => rowIndex)).toEqual([30]);
    expect(after.address).toBe('Sheet1!L1');
    columns.getItem(0).delete();
    rows.removePageBreaks();
    const left = [columns.getCount(), rows.getCount()];
    await context.sync();
    expect(left.map(({ value }) => value)).toEqual([1, 0]);
    expect(await errorCode(onSheet((one) => one.verticalPageBreaks.add('A7')))).toBe('InvalidArgument');
  });
});

test('document properties, settings and custom XML parts', async () => {
  await withWorkbook((workbook) => {
    workbook.properties.title = 'Programme';
    workbook.settings.add('state', { step: 2, at: new Date(0) });
    workbook.customXmlParts.add('<a:state xmlns:a="urn:cap-ia"><b/></a:state>');
  });
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.properties.load('title');
    const setting = workbook.settings.getItem('state').load('value');
    const xml = workbook.customXmlParts.getByNamespace('urn:cap-ia').getOnlyItem().getXml();
    await context.sync();
    expect(workbook.properties.title).toBe('Programme');
    expect(setting.value).toEqual({ step: 2, at: new Date(0) });
    expect(xml.value).toContain('<b/>');
  });
});
