/** Snapshots of the indicators: once a month each, the last word counts. */
import { createProgramme } from '../../src/workbook';
import { takeSnapshot } from '../../src/workbook/snapshot';
import { day } from '../programme/holidays';
import { entries, failure, glance, named, open, SAMPLE } from './support';

async function set(name: string, value: number | string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

async function history() {
  const all = await entries();
  const [month, kpi, value, target] = ['month', 'kpi', 'value', 'target'].map(
    (key) => all[`tblSnapshots.${key}`]!,
  );
  return month!.map((serial, row) => ({
    month: serial,
    kpi: kpi![row],
    value: value![row],
    target: target![row],
  }));
}

describe('a snapshot', () => {
  beforeAll(async () => {
    await open(true);
    await createProgramme({ ...SAMPLE, sample: false, asOf: day('2026-03-20') });
    await Excel.run(async (context) => {
      const cases = context.workbook.tables.getItem('tblUseCases');
      const cell = (column: string) => cases.columns.getItem(column).getDataBodyRange();
      cell('Use case').values = [['Offers']];
      cell('Stage').values = [['Pilot']];
      cell('Hours saved per week').values = [[6]];
      cell('Hours are').values = [['per team']];
      await context.sync();
    });
  }, 60_000);

  test('of March has the hours and the cases on 31 March, with their targets', async () => {
    const result = await takeSnapshot();
    expect(result).toMatchObject({ month: day('2026-03-31'), replaced: 0 });
    const rows = (await history()).filter(({ month }) => month !== '');
    expect(rows).toHaveLength(result.added);
    const time = rows.find(({ kpi }) => kpi === 'Time saved')!;
    // 6 hours a week for the team, in a stage that counts.
    expect(time).toMatchObject({ month: day('2026-03-31'), value: 6 });
    expect(typeof time.target).toBe('number');
  });

  test('taken again in March replaces the month’s values', async () => {
    await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem('tblUseCases').columns.getItem('Hours saved per week');
      column.getDataBodyRange().values = [[8]];
      await context.sync();
    });
    const before = await history();
    const result = await takeSnapshot();
    expect(result.added).toBe(0);
    const after = await history();
    expect(after).toHaveLength(before.length);
    expect(after.find(({ kpi }) => kpi === 'Time saved')!.value).toBe(8);
  });

  test('in April adds rows below, which the table, its checks and the trend take in', async () => {
    await set('capAsOf', day('2026-04-10'));
    const before = await history();
    const result = await takeSnapshot();
    expect(result).toMatchObject({ month: day('2026-04-30'), replaced: 0 });
    const after = await history();
    expect(after).toHaveLength(before.length + result.added);
    expect(after.slice(0, before.length)).toEqual(before);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblSnapshots');
      const validation = table.getDataBodyRange().getLastRow().getCell(0, 0).dataValidation.load('type');
      await context.sync();
      expect(validation.type).toBe('Date');
    });
  });
});

test('without an as-of date there is no month, and nothing is written', async () => {
  await open(true);
  await createProgramme({ ...SAMPLE, sample: false });
  await set('capAsOf', '');
  const before = await glance();
  expect(await failure(takeSnapshot())).toMatchObject({ code: 'noDate', undone: true });
  expect(await glance()).toEqual(before);
}, 60_000);

test('a snapshot that fails half way leaves the history as it was', async () => {
  const { host } = await open(true);
  await createProgramme({ ...SAMPLE, asOf: day('2026-06-30') });
  const before = await glance();
  let seen = 0;
  host.interceptor = (_trip, request) =>
    ++seen === 4 ? { failAfterActions: Math.floor(request.Actions.length / 2) } : undefined;
  expect((await failure(takeSnapshot())).undone).toBe(true);
  host.interceptor = undefined;
  expect(await glance()).toEqual(before);
  expect(await named('capAsOf')).toEqual([day('2026-06-30')]);
}, 60_000);
