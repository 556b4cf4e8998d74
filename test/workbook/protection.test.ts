/** Protected sheets and files open for reading only: refused before anything is written, by the sheet's name. */
import { enter, insertFormula, read } from '../../src/workbook/actions';
import { createProgramme } from '../../src/workbook/create';
import { switchLanguage } from '../../src/workbook/language';
import { takeSnapshot } from '../../src/workbook/snapshot';
import type { Entry } from '../../src/workbook';
import { emptyWorkbook, openInNode } from '../../workbench/cli/node-workbook';
import { failure, glance, open, SAMPLE } from './support';

const COMPANY: Entry = { enter: 'field', name: 'capCompany', value: 'Other' };
const company = async () => (await read({ names: ['capCompany'] })).text('capCompany');

/** Cap IA unlocks what people fill in; whoever protects a sheet can lock it again. */
async function protectSettings({ locked }: { readonly locked: boolean }): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.names.getItem('capCompany').getRange();
    cell.format.protection.locked = locked;
    cell.worksheet.protection.protect();
    await context.sync();
  });
}

async function protectSheetOf(table: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.tables.getItem(table).worksheet.load('name');
    sheet.protection.protect();
    await context.sync();
    return sheet.name;
  });
}

/** That the action is refused for that sheet, with nothing written. */
async function expectRefused(action: () => Promise<unknown>, sheet: string): Promise<void> {
  const before = await glance();
  const refusal = await failure(action());
  expect(refusal).toMatchObject({ code: 'sheetProtected', undone: true, details: { sheets: [sheet] } });
  expect(await glance()).toEqual(before);
}

describe('a protected sheet', () => {
  beforeEach(async () => {
    await open(true);
    await createProgramme(SAMPLE);
  });

  test('refuses a new row, and what was to be entered elsewhere with it', async () => {
    const sheet = await protectSheetOf('tblActions');
    const row: Entry = { enter: 'row', table: 'actions', values: { action: 'Call', owner: 'Anna' } };
    await expectRefused(() => enter([COMPANY, row]), sheet);
  });

  test('takes what is entered into its unlocked cells, and its undo', async () => {
    await protectSettings({ locked: false });
    const { undo } = await enter([COMPANY]);
    expect(await company()).toBe('Other');
    await undo();
    expect(await company()).toBe('Val Nord');
  });

  test('refuses to take an entry back from a locked cell: it stays', async () => {
    const { undo } = await enter([COMPANY]);
    await protectSettings({ locked: true });
    expect(await failure(undo())).toMatchObject({ code: 'sheetProtected', undone: true });
    expect(await company()).toBe('Other');
  });

  test('refuses another language before the first word is changed', async () => {
    const sheet = await protectSheetOf('tblActions');
    await expectRefused(() => switchLanguage('de'), sheet);
  });

  test('takes a month again whose rows are there, for they are unlocked', async () => {
    const { added, replaced } = await takeSnapshot();
    expect(added + replaced).toBeGreaterThan(0);
    await protectSheetOf('tblSnapshots');
    expect(await takeSnapshot()).toMatchObject({ added: 0, replaced: added + replaced });
  });

  test('refuses a formula in a locked cell', async () => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Notes');
      added.activate();
      added.getRange('B5').select();
      added.protection.protect();
      await context.sync();
    });
    await expectRefused(() => insertFormula('=1+1'), 'Notes');
  });
});

test('nothing is created in a file open for reading only', async () => {
  await openInNode(emptyWorkbook(), { calculate: false, readOnly: true });
  const before = await glance();
  expect(await failure(createProgramme(SAMPLE))).toMatchObject({ code: 'readOnly', undone: true });
  expect(await glance()).toEqual(before);
});
