/** Views that are open while the workbook changes: they follow what is edited, and say what is gone. */
import en from '../../src/i18n/en/pane.json';
import routines from '../../src/i18n/en/views/routines.json';
import { pageForEachTest, type OpenPage } from './workbench';

const openPage = pageForEachTest();
let opened: OpenPage;

const { places, failure, entry } = en;
const go = (name: string) =>
  opened.pane.getByRole('navigation').getByRole('button', { name, exact: true }).click();

/** Something done with Office.js, as another add-in or a colleague would. */
const withExcel = (work: () => Promise<void>): Promise<void> => {
  const frame = opened.page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('The pane is not there.');
  return frame.evaluate(work);
};

test('Home follows the as-of date as it is typed into the sheet', async () => {
  opened = await openPage('en');
  await opened.pane.getByText('Day 71 of 90').waitFor();
  await opened.ask((api) => {
    const { sheet, address } = api.placeOf('capAsOf');
    const start = api.placeOf('capStart');
    api.type(sheet, address, `=${start.address}+9`);
  });
  // The tenth day from the first.
  await opened.pane.getByText('Day 10 of 90').waitFor();
});

test('a renamed sheet is followed, a deleted table named; what is left goes on', async () => {
  opened = await openPage('en');
  await go(places.routines);
  await opened.pane.getByRole('tab', { name: routines.parts.retro }).click();
  await opened.pane.getByRole('button', { name: routines.point.open }).waitFor();
  await withExcel(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Retro').name = 'Looking back';
      context.workbook.tables.getItem('tblActions').delete();
      await context.sync();
    }),
  );
  await opened.pane.getByText(failure.gone.title).waitFor();
  await opened.pane.getByText(`Actions. ${failure.gone.wayOut}`).waitFor();
  await opened.pane.getByRole('button', { name: routines.point.open }).click();
  await opened.pane.getByText('on the sheet Looking back').waitFor();
});

test('an action of the retro is entered, counted by the sheet, and taken back', async () => {
  opened = await openPage('en');
  const place = await opened.ask((api) => api.placeOf('capActionsOpen'));
  const open = await opened.ask(
    (api, { sheet, address }) => Number(api.grid?.read(sheet, address).value),
    place,
  );
  const settled = (count: number) =>
    opened.page.waitForFunction(
      ([{ sheet, address }, wanted]) => window.capIA?.grid?.read(sheet, address).value === wanted,
      [place, count] as const,
    );
  await go(places.routines);
  await opened.pane.getByRole('tab', { name: routines.parts.retro }).click();
  await opened.pane.getByRole('button', { name: routines.action.open }).click();
  await opened.pane.getByLabel(routines.action.action).fill('=1+1');
  await opened.pane.getByRole('button', { name: routines.action.submit }).click();
  await opened.pane.getByText('Action added to “Actions”.').waitFor();
  await settled(open + 1);
  await opened.pane.getByText('=1+1').waitFor();
  await opened.pane.getByRole('button', { name: entry.undo }).click();
  await opened.pane.getByText(entry.undone).waitFor();
  await settled(open);
});
