/** Protected sheets and workbooks, files open for reading only: refused before anything is written, by the sheet's name. */
import { enter, insertFormula, read } from '../../src/workbook/actions';
import { createProgramme } from '../../src/workbook/create';
import { checkHealth } from '../../src/workbook/health/check';
import { repair } from '../../src/workbook/health/repair';
import { addModules, removeModules, removeProgramme } from '../../src/workbook/modules';
import { upgradeProgramme } from '../../src/workbook/upgrade';
import { switchLanguage } from '../../src/workbook/language';
import { takeSnapshot } from '../../src/workbook/snapshot';
import type { Entry } from '../../src/workbook';
import { emptyWorkbook, openInNode } from '../../workbench/cli/node-workbook';
import { failure, glance, open, openVersionOne, SAMPLE } from './support';

const COMPANY = { enter: 'field', name: 'capCompany', value: 'Other' } as const satisfies Entry;
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

const protect = (find: (workbook: Excel.Workbook) => Excel.Worksheet): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = find(context.workbook).load('name');
    sheet.protection.protect();
    await context.sync();
    return sheet.name;
  });

const protectSheetOf = (table: string) => protect(({ tables }) => tables.getItem(table).worksheet);

/** That the action is refused for that sheet, with nothing written. */
async function expectRefused(action: () => Promise<unknown>, ...sheets: string[]): Promise<void> {
  const before = await glance();
  const refusal = await failure(action());
  expect(refusal).toMatchObject({ code: 'sheetProtected', undone: true, details: { sheets } });
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

  test('refuses a repair on it; one elsewhere is made', async () => {
    await Excel.run(async (context) => {
      const { names, tables } = context.workbook;
      const scores = tables.getItem('tblUseCases').columns.getItem('Score').getDataBodyRange();
      for (const cell of [scores.getCell(0, 0), names.getItem('capRoi').getRange()]) cell.values = [[4711]];
      await context.sync();
    });
    const problems = (await checkHealth()).filter(({ kind }) => kind === 'overwritten');
    const sheet = await protectSheetOf('tblUseCases');
    await expectRefused(() => repair(problems), sheet);
    const elsewhere = problems.filter((problem) => problem.sheet !== sheet);
    expect(await repair(elsewhere)).toMatchObject({ count: 1 });
  });

  test('stands in the way of modules only where formulas refer to them', async () => {
    await removeModules(['community']);
    // What the community brings is counted among the proofs, not in the use cases.
    await protectSheetOf('tblUseCases');
    await addModules(['community']);
    const sheet = await protect(({ worksheets }) => worksheets.getItem('Proof'));
    await expectRefused(() => removeModules(['community']), sheet);
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

test('a protected sheet refuses an upgrade before anything is built', async () => {
  await openVersionOne();
  const sheet = await protectSheetOf('tblUseCases');
  await expectRefused(upgradeProgramme, sheet);
});

describe('a workbook whose structure is protected', () => {
  const protectStructure = () =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });

  async function expectStructureRefused(action: () => Promise<unknown>): Promise<void> {
    const before = await glance();
    expect(await failure(action())).toMatchObject({ code: 'structureProtected', undone: true });
    expect(await glance()).toEqual(before);
  }

  test('takes no new programme', async () => {
    await open();
    await protectStructure();
    await expectStructureRefused(() => createProgramme(SAMPLE));
  });

  test('takes no upgrade', async () => {
    await openVersionOne();
    await protectStructure();
    await expectStructureRefused(upgradeProgramme);
  });

  test('takes entries; no change of its sheets', async () => {
    const { host } = await open(true);
    await createProgramme({ ...SAMPLE, modules: ['learning'] });
    host.resetTraffic();
    await enter([COMPANY]);
    const { roundTrips } = host.traffic;
    await protectStructure();
    host.resetTraffic();
    await enter([{ ...COMPANY, value: 'Another' }]);
    // Whether it is protected is asked along with what is read anyway.
    expect(host.traffic.roundTrips).toBe(roundTrips);
    await expectStructureRefused(() => addModules(['community']));
    await expectStructureRefused(() => removeModules(['learning']));
    await expectStructureRefused(() => switchLanguage('de'));
    await expectStructureRefused(removeProgramme);
  });
});
