/** Formats, sizes, data validation and conditional formats, in the workbook and after saving. */
import { errorCode, onSheet, open, read, reopen } from './support';

const range = (address: string) => (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem('Sheet1').getRange(address);

describe('cell formats', () => {
  test('survive saving', async () => {
    const host = open();
    await onSheet((sheet) => {
      const { format } = sheet.getRange('A1:B2');
      format.fill.color = '#112233';
      format.font.set({
        name: 'Segoe UI',
        size: 14,
        bold: true,
        italic: true,
        color: 'red',
        underline: 'Single',
      });
      format.set({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        shrinkToFit: true,
      });
      format.protection.locked = false;
      format.borders.getItem('EdgeBottom').set({ style: 'Continuous', color: '#445566', weight: 'Medium' });
      sheet.getRange('A3').format.indentLevel = 2;
      sheet.getRange('A1:B2').numberFormat = '0.00%' as never;
    });
    await reopen(host);
    const kept = await read(
      'numberFormat,format/fill/color,format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/shrinkToFit,format/protection/locked',
      range('A1:B2'),
    );
    expect(kept.numberFormat).toEqual([
      ['0.00%', '0.00%'],
      ['0.00%', '0.00%'],
    ]);
    expect(kept.format).toMatchObject({
      fill: { color: '#112233' },
      font: { name: 'Segoe UI', size: 14, bold: true, italic: true, color: '#FF0000', underline: 'Single' },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      shrinkToFit: true,
      protection: { locked: false },
    });
    const border = await read('style,color,weight', (context) =>
      range('A1:B2')(context).format.borders.getItem('EdgeBottom'),
    );
    expect(border).toMatchObject({ style: 'Continuous', color: '#445566', weight: 'Medium' });
    // Only the bottom cells carry it.
    expect(host.workbook.getWorksheet('Sheet1')?.getCell('A1').style.border?.bottom).toBeUndefined();
    const indented = await read('format/indentLevel,format/horizontalAlignment', range('A3'));
    expect(indented.format).toMatchObject({ indentLevel: 2, horizontalAlignment: 'Left' });
  });

  test('a mixed format reads as null', async () => {
    open();
    await onSheet((sheet) => (sheet.getRange('A1').format.font.bold = true));
    expect((await read('format/font/bold', range('A1:A2'))).format?.font?.bold).toBeNull();
  });

  test('whole columns pass their format on to cells that come later', async () => {
    open();
    await onSheet((sheet) => (sheet.getRange('C:C').numberFormat = '0.0' as never));
    await onSheet((sheet) => (sheet.getRange('C7').values = [[1.25]]));
    expect((await read('numberFormat,text', range('C7'))).numberFormat).toEqual([['0.0']]);
  });

  test('cells that looked alike share one style after formatting', async () => {
    const host = open();
    await onSheet((sheet) => (sheet.getRange('A1:Z100').format.fill.color = '#FF0000'));
    const sheet = host.workbook.getWorksheet('Sheet1');
    expect(sheet?.getCell('A1').style).toBe(sheet?.getCell('Z100').style);
  });
});

describe('sizes', () => {
  test('a default column is 64 pixels = 48 points, a default row 15 points', async () => {
    open();
    const cell = await read('format/columnWidth,format/rowHeight', range('A1'));
    expect(cell.format).toMatchObject({ columnWidth: 48, rowHeight: 15 });
  });

  test('widths are kept in characters: 84 points = 112 pixels = 16 digits of 7 pixels', async () => {
    const host = open();
    await onSheet((sheet) => {
      sheet.getRange('B:C').format.columnWidth = 84;
      sheet.getRange('2:2').format.rowHeight = 30;
    });
    expect(host.workbook.getWorksheet('Sheet1')?.getColumn(2).width).toBe(16);
    await reopen(host);
    const cell = await read('format/columnWidth,format/rowHeight,left,top', range('D3'));
    // One default column and two of 84 points to the left; one default row and one of 30 above.
    expect(cell).toMatchObject({ left: 48 + 2 * 84, top: 15 + 30 });
  });
});

describe('data validation', () => {
  test.each<[string, Excel.DataValidationRule]>([
    ['an inline list', { list: { inCellDropDown: true, source: 'a,b,c' } }],
    ['a list in cells', { list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' } }],
    ['whole numbers', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } }],
    ['decimals', { decimal: { formula1: 0.5, operator: 'GreaterThan' } }],
    // 1 January 2026 in the 1900 date system.
    ['dates', { date: { formula1: '2026-01-01', operator: 'GreaterThanOrEqualTo' } }],
    ['a formula', { custom: { formula: '=LEN(A1)<5' } }],
  ])('%s, with its messages, survives saving', async (_what, rule) => {
    const host = open();
    await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = false;
      dataValidation.prompt = { message: 'Type one', showPrompt: true, title: 'Value' };
      dataValidation.errorAlert = { message: 'No', showAlert: true, style: 'Warning', title: 'Oh' };
    });
    await reopen(host);
    const kept = await read(
      'rule,type,ignoreBlanks,prompt,errorAlert',
      (context) => range('A3')(context).dataValidation,
    );
    const expected = rule.date ? { date: { formula1: 46_023, operator: 'GreaterThanOrEqualTo' } } : rule;
    expect(kept.rule).toEqual(expected);
    expect(kept).toMatchObject({
      ignoreBlanks: false,
      prompt: { message: 'Type one', title: 'Value' },
      errorAlert: { message: 'No', style: 'Warning', title: 'Oh' },
    });
  });

  test('a source given as a range is kept as a reference', async () => {
    open();
    await onSheet((sheet) => {
      sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('D1:D3') },
      };
    });
    const kept = await read('rule', (context) => range('A1')(context).dataValidation);
    expect(kept.rule?.list?.source).toBe('=Sheet1!$D$1:$D$3');
  });

  test('an inline list over 255 characters is refused', async () => {
    open();
    const batch = onSheet((sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,'.repeat(128) } };
    });
    expect(await errorCode(batch)).toBe('InvalidArgument');
  });

  test('clearing part of an area leaves the rest', async () => {
    open();
    await onSheet((sheet) => {
      sheet.getRange('A1:A5').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('A3').dataValidation.clear();
    });
    const types = await Promise.all(
      ['A2', 'A3', 'A4', 'A1:A5'].map((address) =>
        read('type', (context) => range(address)(context).dataValidation),
      ),
    );
    expect(types.map(({ type }) => type)).toEqual(['Decimal', 'None', 'Decimal', 'Inconsistent']);
  });
});

describe('conditional formats', () => {
  test('of every kind survive saving', async () => {
    const host = open();
    await onSheet((sheet) => {
      const add = (address: string, type: Excel.ConditionalFormatType): Excel.ConditionalFormat =>
        sheet.getRange(address).conditionalFormats.add(type);
      const { cellValue } = add('A1:A9', 'CellValue' as Excel.ConditionalFormatType);
      cellValue.format.font.color = '#AA0000';
      cellValue.format.fill.color = '#FFEEEE';
      cellValue.rule = { formula1: '=10', operator: 'GreaterThanOrEqual' };
      const { custom } = add('B1:B9', 'Custom' as Excel.ConditionalFormatType);
      custom.rule.formula = '=$A1>1';
      custom.format.font.bold = true;
      const { textComparison } = add('C1:C9', 'ContainsText' as Excel.ConditionalFormatType);
      textComparison.rule = { operator: 'Contains', text: 'late' };
      textComparison.format.font.italic = true;
      const { dataBar } = add('D1:D9', 'DataBar' as Excel.ConditionalFormatType);
      dataBar.positiveFormat.fillColor = '#0F6CBD';
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'Number', formula: '1' };
      add('E1:E9', 'ColorScale' as Excel.ConditionalFormatType).colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#0F6CBD' },
      };
      const { iconSet } = add('F1:F9', 'IconSet' as Excel.ConditionalFormatType);
      iconSet.style = 'ThreeSymbols';
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '1' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '2' },
      ];
      add('G1:G9', 'TopBottom' as Excel.ConditionalFormatType).topBottom.rule = {
        rank: 3,
        type: 'BottomItems',
      };
    });
    await reopen(host);
    await onSheet(async (sheet, context) => {
      const first = (address: string): Excel.ConditionalFormat =>
        sheet.getRange(address).conditionalFormats.getItemAt(0).load('type');
      const [a, b, c, d, e, f, g] = ['A5', 'B5', 'C5', 'D5', 'E5', 'F5', 'G5'].map(first);
      a?.cellValue.load('rule,format/font/color,format/fill/color');
      b?.custom.load('rule/formula,format/font/bold');
      c?.textComparison.load('rule');
      d?.dataBar.load('lowerBoundRule,positiveFormat/fillColor');
      e?.colorScale.load('criteria');
      f?.iconSet.load('style,criteria');
      g?.topBottom.load('rule');
      await context.sync();
      expect([a, b, c, d, e, f, g].map((format) => format?.type)).toEqual([
        'CellValue',
        'Custom',
        'ContainsText',
        'DataBar',
        'ColorScale',
        'IconSet',
        'TopBottom',
      ]);
      expect(a?.cellValue.toJSON()).toMatchObject({
        rule: { formula1: '=10', operator: 'GreaterThanOrEqual' },
        format: { font: { color: '#AA0000' }, fill: { color: '#FFEEEE' } },
      });
      expect(b?.custom.toJSON()).toMatchObject({
        rule: { formula: '=$A1>1' },
        format: { font: { bold: true } },
      });
      expect(c?.textComparison.rule).toEqual({ operator: 'Contains', text: 'late' });
      expect(d?.dataBar.toJSON()).toMatchObject({
        lowerBoundRule: { type: 'Number', formula: '=0' },
        positiveFormat: { fillColor: '#0F6CBD' },
      });
      expect(e?.colorScale.criteria).toEqual({
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#0F6CBD' },
      });
      expect(f?.iconSet.style).toBe('ThreeSymbols');
      expect(f?.iconSet.criteria[2]).toMatchObject({ type: 'Number', formula: '=2' });
      expect(g?.topBottom.rule).toEqual({ rank: 3, type: 'BottomItems' });
    });
  });

  test('the newest comes first; clearing a part leaves the rest', async () => {
    open();
    await onSheet((sheet) => {
      sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      sheet.getRange('A1:A9').conditionalFormats.add('IconSet');
      sheet.getRange('A1:A3').conditionalFormats.clearAll();
    });
    const left = await read(
      'items/type,items/priority',
      (context) => range('A1:A9')(context).conditionalFormats,
    );
    expect(left.items?.map(({ type, priority }) => [type, priority])).toEqual([
      ['IconSet', 0],
      ['DataBar', 1],
    ]);
    const cleared = await read('items/type', (context) => range('A2')(context).conditionalFormats);
    expect(cleared.items).toEqual([]);
  });

  test('custom functions are refused, as Excel refuses them (office-js #6135)', async () => {
    open();
    const batch = onSheet((sheet) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=CAPIA.ROI.RATIO(A1,1)>0';
    });
    expect(await errorCode(batch)).toBe('InvalidArgument');
  });

  test('rules have an order, and one may stop the others', async () => {
    open();
    const formats = (context: Excel.RequestContext): Excel.ConditionalFormatCollection =>
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats;
    await Excel.run(async (context) => {
      for (const type of ['Custom', 'CellValue', 'DataBar'] as const) formats(context).add(type);
      const custom = formats(context).getItemAt(2);
      custom.stopIfTrue = true;
      custom.priority = 0;
      await context.sync();
    });
    const { items } = await read('items/type,items/priority,items/stopIfTrue', formats);
    expect(items?.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
      ['Custom', 0, true],
      ['DataBar', 1, null],
      ['CellValue', 2, false],
    ]);
    const refused = Excel.run(async (context) => {
      formats(context).getItemAt(1).stopIfTrue = true;
      await context.sync();
    });
    expect(await errorCode(refused)).toBe('InvalidOperation');
  });

  test('rules for the same cells stand together in the file', async () => {
    const host = open();
    const formats = (context: Excel.RequestContext): Excel.ConditionalFormatCollection =>
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9').conditionalFormats;
    await Excel.run(async (context) => {
      for (const formula of ['=A1>1', '=A1>2']) formats(context).add('Custom').custom.rule.formula = formula;
      await context.sync();
    });
    const [sheet] = host.workbook.worksheets;
    const stored = (): unknown =>
      sheet?.conditionalFormattings.map(({ ref, rules }) => [ref, rules.map(({ priority }) => priority)]);
    expect(stored()).toEqual([['A1:A9', [1, 2]]]);
    await onSheet((first) => first.getRange('A9:B9').conditionalFormats.clearAll());
    expect(stored()).toEqual([['A1:A8', [1, 2]]]);
  });
});
