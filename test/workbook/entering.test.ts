/** What the pane's views read and write: on the filled sample, with the real client library. */
import { enter, follow, insertFormula, read } from '../../src/workbook/actions';
import { createProgramme } from '../../src/workbook/create';
import type { Entry } from '../../src/workbook';
import { failure, glance, open, SAMPLE } from './support';
import type { Fault } from '../../workbench/host/host';
import type { NodeWorkbook } from '../../workbench/cli/node-workbook';

let opened: NodeWorkbook;
beforeEach(async () => {
  opened = await open();
  await createProgramme(SAMPLE);
});

const ACTION: Entry = {
  enter: 'row',
  table: 'actions',
  values: { action: '=HYPERLINK("x")', owner: 'Anna', due: 46_200 },
};

describe('reading', () => {
  test('gives rows by column key, with the place of each cell', async () => {
    const reading = await read({ tables: ['useCases'], names: ['capCompany', 'capListStages'] });
    const [first] = reading.rows('useCases');
    const { sheet, address } = first!.place('useCase');
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
      await context.sync();
      expect(cell.values).toEqual([[first!.text('useCase')]]);
    });
    expect(reading.text('capCompany')).toBe('Val Nord');
    expect(reading.list('capListStages').length).toBeGreaterThan(1);
    expect(reading.missing).toEqual([]);
  });

  test('leaves out rows in which nothing is entered', async () => {
    const before = (await read({ tables: ['actions'] })).rows('actions').length;
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblActions');
      const range = table.getRange().load('rowCount');
      await context.sync();
      table.resize(range.getResizedRange(3, 0));
      await context.sync();
    });
    expect((await read({ tables: ['actions'] })).rows('actions')).toHaveLength(before);
  });

  test('names what was deleted, and reads the rest', async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('tblActions').delete();
      await context.sync();
    });
    const reading = await read({ tables: ['actions', 'retros'] });
    expect(reading.missing).toEqual([{ title: 'Actions' }]);
    expect(reading.table('actions')).toBeUndefined();
    expect(reading.rows('retros').length).toBeGreaterThan(0);
  });

  test('of an area goes item by item', async () => {
    const { place } = (await read({ areas: ['outlook'] })).area('outlook')!;
    expect(place.sheet).toBe('Dashboard');
  });

  test('follows a renamed sheet, header and column of the user’s own', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblActions');
      table.worksheet.name = 'Our retro';
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      header.values = header.values.map((row: string[]) =>
        row.map((title) => (title === 'Owner' ? 'Who' : title)),
      );
      await context.sync();
    });
    const reading = await read({ tables: ['actions'] });
    expect(reading.table('actions')?.header('owner')).toBe('Who');
    expect(reading.rows('actions')[0]?.place('owner').sheet).toBe('Our retro');
    expect(reading.rows('actions')[0]?.text('owner')).not.toBe('');
  });

  test('needs three round trips, however much is wanted', async () => {
    const before = opened.host.traffic.roundTrips;
    await read({ tables: ['useCases', 'people', 'costs'], areas: ['outlook'], names: ['capCompany'] });
    expect(opened.host.traffic.roundTrips - before).toBe(3);
  });
});

describe('entering', () => {
  const actions = async () =>
    (await read({ tables: ['actions'] }))
      .rows('actions')
      .map((row) => [row.text('action'), row.text('owner'), row.number('due')]);

  test('a row goes below the last, as text whatever it begins with; undo takes it back', async () => {
    const [before, rows] = [await glance(), await actions()];
    const { undo } = await enter([ACTION]);
    expect(await actions()).toEqual([...rows, ['=HYPERLINK("x")', 'Anna', 46_200]]);
    await undo();
    expect(await glance()).toEqual(before);
  });

  test('two rows at once are two rows, with the formulas of the table', async () => {
    const rows = await actions();
    await enter([ACTION, { ...ACTION, values: { action: 'Second' } }]);
    expect((await actions()).slice(rows.length)).toEqual([
      ['=HYPERLINK("x")', 'Anna', 46_200],
      ['Second', '', undefined],
    ]);
    await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem('tblActions').columns.getItem('Overdue');
      const cells = column.getDataBodyRange().load('formulas');
      await context.sync();
      expect(new Set(cells.formulas.flat()).size).toBe(1);
    });
  });

  test('cells are found by their row’s values, wherever it is now', async () => {
    const [[action] = []] = await actions();
    const { undo } = await enter([
      { enter: 'cells', table: 'actions', where: { action: action as string }, values: { owner: 'Ben' } },
    ]);
    expect((await actions())[0]?.[1]).toBe('Ben');
    await undo();
    expect((await actions())[0]?.[1]).not.toBe('Ben');
  });

  test('rows that are alike are written when there is an entry for each of them', async () => {
    const twin: Entry = { enter: 'row', table: 'actions', values: { action: 'Same', owner: 'Anna' } };
    await enter([twin, twin]);
    const [before, rows] = [await glance(), await actions()];
    const change: Entry = {
      enter: 'cells',
      table: 'actions',
      where: { action: 'Same', owner: 'Anna' },
      values: { owner: 'Ben' },
    };
    const { undo } = await enter([change, { ...change }]);
    expect(await actions()).toEqual(
      rows.map(([action, owner, due]) => [action, action === 'Same' ? 'Ben' : owner, due]),
    );
    await undo();
    expect(await glance()).toEqual(before);
    // One of the two: nobody can say which.
    expect(await failure(enter([change]))).toMatchObject({ code: 'changed', undone: true });
    expect(await glance()).toEqual(before);
  });

  test('a setting is written and undone', async () => {
    const { undo } = await enter([{ enter: 'field', name: 'capDiscountRate', value: 0.11 }]);
    const rate = async () => (await read({ names: ['capDiscountRate'] })).number('capDiscountRate');
    expect(await rate()).toBe(0.11);
    await undo();
    expect(await rate()).not.toBe(0.11);
  });

  test('a row that is not there any more is said to have changed, and nothing is written', async () => {
    const before = await glance();
    const error = await failure(
      enter([
        { enter: 'field', name: 'capDiscountRate', value: 0.5 },
        {
          enter: 'cells',
          table: 'actions',
          where: { action: 'Nobody wrote this' },
          values: { owner: 'Ben' },
        },
      ]),
    );
    expect(error).toMatchObject({ code: 'changed', undone: true });
    expect(await glance()).toEqual(before);
  });

  test('what stands below the table is not overwritten', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblActions').getRange();
      table.getRowsBelow(1).getCell(0, 1).values = [['mine']];
      await context.sync();
    });
    const before = await glance();
    expect(await failure(enter([ACTION]))).toMatchObject({ code: 'noRoom', undone: true });
    expect(await glance()).toEqual(before);
  });

  test('an undo after someone went on from there is refused', async () => {
    const { undo } = await enter([{ enter: 'field', name: 'capDiscountRate', value: 0.11 }]);
    await enter([{ enter: 'field', name: 'capDiscountRate', value: 0.12 }]);
    expect(await failure(undo())).toMatchObject({ code: 'changed', undone: true });
    expect((await read({ names: ['capDiscountRate'] })).number('capDiscountRate')).toBe(0.12);
  });

  test('a failure half way leaves the workbook as it was', async () => {
    const before = await glance();
    // Two trips to find the programme, two to read the cells; the fifth writes.
    let seen = 0;
    opened.host.interceptor = (_trip, request): Fault | undefined =>
      ++seen === 5 ? { failAfterActions: Math.floor(request.Actions.length / 2) } : undefined;
    expect(await failure(enter([ACTION]))).toMatchObject({ undone: true });
    opened.host.interceptor = undefined;
    expect(await glance()).toEqual(before);
  });
});

test('following hears changes of values and tables, until it stops', async () => {
  let heard = 0;
  const stop = await follow(() => heard++);
  await enter([{ enter: 'field', name: 'capDiscountRate', value: 0.11 }]);
  expect(heard).toBeGreaterThan(0);
  heard = 0;
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblActions').delete();
    await context.sync();
  });
  expect(heard).toBeGreaterThan(0);
  await stop();
  heard = 0;
  await enter([{ enter: 'field', name: 'capDiscountRate', value: 0.12 }]);
  expect(heard).toBe(0);
});

describe('inserting a formula', () => {
  const select = (address: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mine');
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
  const formula = '=CAPIA.ROI.RATIO(300,100)';
  const formulasIn = (address: string) =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Mine').getRange(address).load('formulas');
      await context.sync();
      return cell.formulas as unknown[][];
    });

  test('enters it into the selected cell, and says which', async () => {
    await select('B5');
    expect((await insertFormula(formula)).place).toEqual({ sheet: 'Mine', address: 'B5' });
    expect(await formulasIn('B5')).toEqual([[formula]]);
  });

  test('leaves a cell alone in which there is something', async () => {
    await select('B5');
    await insertFormula(formula);
    expect(await failure(insertFormula('=1'))).toMatchObject({ code: 'occupied', undone: true });
    expect(await formulasIn('B5')).toEqual([[formula]]);
  });

  test('is taken back, unless the cell has been changed since', async () => {
    await select('B5');
    const first = await insertFormula(formula);
    await first.undo();
    expect(await formulasIn('B5')).toEqual([['']]);
    const second = await insertFormula(formula);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Mine').getRange('B5').formulas = [['=CAPIA.ROI.RATIO(400,100)']];
      await context.sync();
    });
    expect(await failure(second.undo())).toMatchObject({ code: 'changed', undone: true });
    expect(await formulasIn('B5')).toEqual([['=CAPIA.ROI.RATIO(400,100)']]);
  });
});
