/** A workbook made by the first landed version, used since, brought up to date. */
import { readProgramme } from '../../src/workbook';
import { switchLanguage } from '../../src/workbook/language';
import { STATE_SHEET, WORKBOOK_VERSION } from '../../src/workbook/state';
import { upgradeProgramme } from '../../src/workbook/upgrade';
import type { NodeWorkbook } from '../../workbench/cli/node-workbook';
import type { Fault, Traffic } from '../../workbench/host';
import { entries, failure, glance, named, openVersionOne } from './support';

/** A user's own column, row, sheet, name and format since the programme was created. */
async function usersWork(): Promise<void> {
  await Excel.run(async (context) => {
    const { tables, worksheets, names } = context.workbook;
    const costs = tables.getItem('tblCosts');
    costs.columns.add(undefined, undefined, 'Centre de coûts');
    costs.columns.getItem('Centre de coûts').getDataBodyRange().values = [[100], [200], [300], [400]];
    names.getItem('capHourlyCost').getRange().values = [[52]];
    names.getItem('capBudgetPerPerson').getRange().format.fill.color = '#FF0000';
    names.add('mesHeures', '=SUM(tblUseCases[Heures gagnées par semaine])');
    const mine = worksheets.add('Mes calculs');
    mine.getRange('A1:A3').formulas = [
      ['=SUM(tblCosts[Centre de coûts])'],
      ['=capHourlyCost*2'],
      ['=mesHeures'],
    ];
    worksheets.getItem('Cas d’usage').getRange('D30').values = [['ma remarque']];
    await context.sync();
  });
}

describe('upgrading', () => {
  let before: Awaited<ReturnType<typeof entries>>;
  let opened: NodeWorkbook;
  let traffic: Traffic;
  beforeAll(async () => {
    opened = await openVersionOne(true);
    await usersWork();
    before = await entries();
    expect(Object.keys(before).length).toBeGreaterThan(40);
    opened.host.resetTraffic();
    await upgradeProgramme();
    traffic = { ...opened.host.traffic };
  }, 120_000);

  test('is found to be needed before and done after', async () => {
    expect(await readProgramme()).toMatchObject({ age: 'current', language: 'fr', modules: ['core'] });
  });

  test('keeps everything that was entered, cell by cell', async () => {
    expect(await entries()).toMatchObject(before);
    expect(await named('capHourlyCost')).toEqual([52]);
  });

  test('keeps the user’s column, sheet, name, remark and format', async () => {
    await Excel.run(async (context) => {
      const { worksheets, tables, names } = context.workbook;
      const mine = worksheets.getItem('Mes calculs').getRange('A1:A3').load('values');
      const remark = worksheets.getItem('Cas d’usage').getRange('D30').load('values');
      const column = tables.getItem('tblCosts').columns.getItem('Centre de coûts').getDataBodyRange();
      column.load('values');
      const fill = names.getItem('capBudgetPerPerson').getRange().format.fill.load('color');
      await context.sync();
      // 4 + 3 + 2.5 + 6 + 4 + 3 hours in the sample's six cases that have any.
      expect(mine.values).toEqual([[1000], [104], [22.5]]);
      expect(remark.values).toEqual([['ma remarque']]);
      expect(column.values).toEqual([[100], [200], [300], [400]]);
      expect(fill.color).toBe('#FF0000');
    });
  });

  test('brings the new sheets, tables and columns, without an error cell', async () => {
    const programme = (await readProgramme())!;
    expect(programme.sheets.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['people', 'talent', 'roadmap', 'proof']),
    );
    const { sheets, tables } = await glance();
    expect(tables).toEqual(expect.arrayContaining(['tblPeople', 'tblTasks', 'tblMeasures', 'tblKpis']));
    expect(sheets['Cas d’usage']!.formulas.flat()).toContain('ma remarque');
    const values = await Excel.run(async (context) => {
      const used = Object.keys(sheets).map((name) =>
        context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject().load('values'),
      );
      await context.sync();
      return used.flatMap((range) => (range.isNullObject ? [] : (range.values.flat() as unknown[])));
    });
    expect(values.filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
  });

  test('takes a few round trips, each far below 5 MB', () => {
    expect(traffic.roundTrips).toBeLessThanOrEqual(10);
    expect(traffic.largestRequest).toBeLessThan(4_000_000);
  });

  test('leaves a workbook that can be switched to another language', async () => {
    await switchLanguage('de');
    expect(await readProgramme()).toMatchObject({ language: 'de' });
    expect(await named('capHourlyCost')).toEqual([52]);
  }, 60_000);
});

test('a workbook of an older version is not written to before it is upgraded', async () => {
  await openVersionOne();
  expect(await readProgramme()).toMatchObject({ age: 'older' });
  expect(await failure(switchLanguage('en'))).toMatchObject({ code: 'older', undone: true });
});

test('cells of the user’s where new columns go are told before anything is written', async () => {
  await openVersionOne();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Cas d’usage').getRange('V7').values = [['à moi']];
    await context.sync();
  });
  const before = await glance();
  expect(await failure(upgradeProgramme())).toMatchObject({
    code: 'collision',
    undone: true,
    details: { collisions: [{ kind: 'cells', name: 'Cas d’usage!V7' }] },
  });
  expect(await glance()).toEqual(before);
});

test('one of a newer version is opened to be read only', async () => {
  await openVersionOne();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(STATE_SHEET).getRange('B1').values = [[WORKBOOK_VERSION + 1]];
    await context.sync();
  });
  expect(await readProgramme()).toMatchObject({ age: 'newer' });
  expect(await failure(upgradeProgramme())).toMatchObject({ code: 'newer', undone: true });
});

describe('an upgrade that fails leaves the workbook as it was', () => {
  test.each([6, 7])(
    'half way through round trip %i',
    async (trip) => {
      const { host } = await openVersionOne();
      await usersWork();
      const before = await glance();
      let seen = 0;
      host.interceptor = (_trip, request): Fault | undefined =>
        ++seen === trip ? { failAfterActions: Math.floor(request.Actions.length / 2) } : undefined;
      const error = await failure(upgradeProgramme());
      host.interceptor = undefined;
      expect(error.undone).toBe(true);
      expect(await glance()).toEqual(before);
    },
    120_000,
  );
});
