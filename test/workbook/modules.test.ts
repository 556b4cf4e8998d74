/** Modules come and go, and so does the whole programme, without a trace and without harm to what is the user's. */
import { createProgramme, readProgramme } from '../../src/workbook';
import { addModules, removeModules, removeProgramme } from '../../src/workbook/modules';
import type { Fault } from '../../workbench/host';
import { entries, failure, glance, named, open, SAMPLE, usersWorkbook } from './support';

const CORE = { ...SAMPLE, modules: ['core'] } as const;

async function errorCells(): Promise<string[]> {
  const { sheets } = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => ({
      name: sheet.name,
      range: sheet.getUsedRangeOrNullObject().load('values'),
    }));
    await context.sync();
    return { sheets: used.filter(({ range }) => !range.isNullObject) };
  });
  return sheets.flatMap(({ name, range }) =>
    (range.values.flat() as unknown[])
      .filter((value) => /^#[A-Z]/.test(String(value)))
      .map((value) => `${name}: ${String(value)}`),
  );
}

describe('a programme of core alone', () => {
  beforeAll(async () => {
    await open(true);
    await createProgramme(CORE);
  }, 120_000);

  test('has no sheet of the other modules and no error where they would be read', async () => {
    expect((await readProgramme())!.sheets.map(({ key }) => key)).not.toContain('mentoring');
    expect(await errorCells()).toEqual([]);
  });

  test('gets mentoring between its own sheets; what waited for it is calculated', async () => {
    const before = await entries();
    await addModules(['community']);
    const programme = (await readProgramme())!;
    expect(programme.modules).toEqual(['core', 'community']);
    const keys = programme.sheets.map(({ key }) => key);
    expect(keys).toContain('mentoring');
    const { sheets } = await glance();
    const order = Object.keys(sheets);
    expect(order.indexOf('Mentoring')).toBe(order.indexOf('Roadmap') + 1);
    expect(await entries()).toMatchObject(before);
    expect(await errorCells()).toEqual([]);
    // Nobody has been mentored yet: no figure, but no error either.
    expect(await named('capTransfer')).toEqual(['']);
  }, 120_000);

  test('loses it again and is as it was', async () => {
    const { host } = await open();
    await createProgramme(CORE);
    const before = await glance();
    host.resetTraffic();
    await addModules(['learning', 'review']);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(8);
    await removeModules(['learning', 'review']);
    const after = await glance();
    expect(Object.keys(after.names).sort()).toEqual(Object.keys(before.names).sort());
    expect(after.sheets).toEqual(before.sheets);
    expect(after.tables).toEqual(before.tables);
  }, 120_000);
});

test('a table of the user’s with a name to come is told before anything is written', async () => {
  await open();
  await createProgramme(CORE);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Mine');
    sheet.getRange('A1:A2').values = [['x'], [1]];
    sheet.tables.add('A1:A2', true).name = 'tblPairs';
    await context.sync();
  });
  const before = await glance();
  expect(await failure(addModules(['community']))).toMatchObject({
    code: 'collision',
    details: { collisions: [{ kind: 'table', name: 'tblPairs' }] },
  });
  expect(await glance()).toEqual(before);
}, 120_000);

test.each([3, 4, 5, 6])(
  'adding that fails in round trip %i leaves the workbook as it was',
  async (trip) => {
    const { host } = await open();
    await createProgramme(CORE);
    const before = await glance();
    let seen = 0;
    host.interceptor = (_trip, request): Fault | undefined =>
      ++seen === trip ? { failAfterActions: Math.floor(request.Actions.length / 2) } : undefined;
    const error = await failure(addModules(['learning', 'community']));
    host.interceptor = undefined;
    expect(error.undone).toBe(true);
    expect(await glance()).toEqual(before);
  },
  120_000,
);

test('removing that fails while formulas are entered leaves the workbook as it was', async () => {
  const { host } = await open();
  await createProgramme(SAMPLE);
  const before = await glance();
  let seen = 0;
  host.interceptor = (_trip, request): Fault | undefined =>
    ++seen === 4 ? { failAfterActions: Math.floor(request.Actions.length / 2) } : undefined;
  expect((await failure(removeModules(['community']))).undone).toBe(true);
  host.interceptor = undefined;
  expect(await glance()).toEqual(before);
}, 120_000);

test('a removed programme leaves the user’s workbook', async () => {
  await usersWorkbook(open);
  const before = await glance();
  await createProgramme(SAMPLE);
  await removeProgramme();
  expect(await readProgramme()).toBeUndefined();
  expect(await glance()).toMatchObject({ tables: before.tables, names: before.names });
  expect((await glance()).sheets).toEqual(before.sheets);
}, 120_000);
