/** The whole workbook in another language, and back, without losing a cell. */
import { createProgramme, readProgramme } from '../../src/workbook';
import { STATE_SHEET } from '../../src/workbook/state';
import { switchLanguage } from '../../src/workbook/language';
import { workbookText } from '../../src/workbook/text';
import type { Fault } from '../../workbench/host';
import { entries, failure, glance, named, open, SAMPLE } from './support';

const french = { ...SAMPLE, language: 'fr' } as const;

/** Figures of every sheet that do not depend on the language. */
const FIGURES = [
  'capAnnualBenefit',
  'capRoi',
  'capPayback',
  'capNpv',
  'capRoiP50',
  'capAdoption',
  'capProgress',
];

/** A user at work: a column of their own, a renamed header, a sheet that reads ours, choices of their own. */
async function usersWork(): Promise<void> {
  await Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const costs = tables.getItem('tblCosts');
    costs.columns.add(undefined, undefined, 'Centre de coûts');
    costs.columns.getItem('Centre de coûts').getDataBodyRange().values = [[100], [200], [300], [400]];
    tables.getItem('tblUseCases').getHeaderRowRange().getCell(0, 1).values = [['Champ']];
    // Reads like one of our words in German; in French it is the user's own.
    tables.getItem('tblDepartments').getDataBodyRange().getCell(2, 0).values = [['Vertrieb']];
    const mine = worksheets.add('Mes calculs');
    mine.getRange('A1:A3').formulas = [['=SUM(tblCosts[Centre de coûts])'], ['=capRoi'], ["'=1+1"]];
    await context.sync();
  });
}

async function mine(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Mes calculs').getRange('A1:A3').load('values');
    await context.sync();
    return range.values;
  });
}

describe('a filled workbook from French to German, English and back', () => {
  let before: Awaited<ReturnType<typeof entries>>;
  let glanceBefore: Awaited<ReturnType<typeof glance>>;
  let figures: unknown[];
  beforeAll(async () => {
    await open(true);
    await createProgramme(french);
    await usersWork();
    before = await entries();
    glanceBefore = await glance();
    figures = await named(...FIGURES);
  }, 180_000);

  test.each(['de', 'en', 'fr'] as const)(
    'in %s the figures are the same and the words are that language’s',
    async (language) => {
      await switchLanguage(language);
      const text = await workbookText(language);
      expect(await readProgramme()).toMatchObject({ language, company: 'Val Nord' });
      const { sheets } = await glance();
      expect(Object.keys(sheets)).toEqual(
        expect.arrayContaining(
          ['dashboard', 'people', 'roi', 'guide'].map((key) => text(`sheets.${key}.name`)),
        ),
      );
      expect(sheets[text('sheets.roi.name')]!.formulas.flat()).toContain(text('fields.result.title'));
      expect(await named(...FIGURES)).toEqual(figures);
      expect(await mine()).toEqual([[1000], [figures[1]], ['=1+1']]);
    },
    120_000,
  );

  test('back in French every cell is as it was', async () => {
    expect(await entries()).toEqual(before);
    // The hidden state remembers which texts are the user's own; everything people see is as it was.
    const shown = (all: typeof glanceBefore) => ({
      ...all,
      sheets: Object.fromEntries(Object.entries(all.sheets).filter(([name]) => name !== STATE_SHEET)),
    });
    expect(shown(await glance())).toEqual(shown(glanceBefore));
  });
});

test('choices of ours change with the language, the user’s own do not', async () => {
  await open();
  await createProgramme(french);
  await usersWork();
  await switchLanguage('de');
  const { 'tblUseCases.stage': stages, 'tblDepartments.department': departments } = await entries();
  expect(stages).toContain('Pilot');
  expect(departments).toContain('Vertrieb');
  await switchLanguage('en');
  expect((await entries())['tblDepartments.department']).toContain('Vertrieb');
}, 120_000);

test('a sheet of the user’s that has the name of one to come is told before anything is written', async () => {
  const { host } = await open();
  await createProgramme(french);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Settings');
    await context.sync();
  });
  const before = await glance();
  const error = await failure(switchLanguage('en'));
  expect(error).toMatchObject({
    code: 'collision',
    undone: true,
    details: { collisions: [{ kind: 'sheet', name: 'Settings' }] },
  });
  expect(await glance()).toEqual(before);
  expect(host.traffic.roundTrips).toBeGreaterThan(0);
}, 120_000);

describe('a failure leaves the workbook in the language it had', () => {
  test.each([4, 5, 6])(
    'round trip %i failing half way',
    async (trip) => {
      const { host } = await open();
      await createProgramme(french);
      const before = await glance();
      let seen = 0;
      host.interceptor = (_trip, request): Fault | undefined =>
        ++seen === trip ? { failAfterActions: Math.floor(request.Actions.length / 2) } : undefined;
      const error = await failure(switchLanguage('de'));
      host.interceptor = undefined;
      expect(error.undone).toBe(true);
      expect(await glance()).toEqual(before);
      expect(await readProgramme()).toMatchObject({ language: 'fr' });
    },
    120_000,
  );
});
