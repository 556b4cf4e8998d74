/** What Excel refuses or loses, end to end: the pane says so, leaves nothing half done, and shows the way out. */
import en from '../../src/i18n/en/pane.json';
import routines from '../../src/i18n/en/views/routines.json';
import { pageForEachTest, type OpenPage } from './workbench';

const openPage = pageForEachTest();
let opened: OpenPage;

beforeEach(async () => {
  opened = await openPage('en');
});

const { places, failure } = en;
const button = (name: string) => opened.pane.getByRole('button', { name, exact: true });
const go = (name: string) =>
  opened.pane.getByRole('navigation').getByRole('button', { name, exact: true }).click();

/** Something done with Office.js, as the person or a colleague would in Excel itself. */
const withExcel = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const frame = opened.page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('The pane is not there.');
  return frame.evaluate(work);
};

const ACTION = 'Call Anna';

/** Everything on the sheet of the actions, as the workbook has it, whether or not the add-in can reach it. */
const actions = (): Promise<string> =>
  opened.ask((api) =>
    JSON.stringify(
      api.session?.workbook.worksheets
        .find((sheet) => sheet.getTables().some(({ name }) => name === 'tblActions'))
        ?.getSheetValues(),
    ),
  );

async function enterAction(): Promise<void> {
  await go(places.routines);
  await opened.pane.getByRole('tab', { name: routines.parts.retro }).click();
  await button(routines.action.open).click();
  await opened.pane.getByLabel(routines.action.action).fill(ACTION);
  await button(routines.action.submit).click();
}

test('a protected sheet takes no entry; once it is not protected, the same is entered', async () => {
  const sheet = await withExcel(() =>
    Excel.run(async (context) => {
      const { worksheet } = context.workbook.tables.getItem('tblActions');
      worksheet.load('name').protection.protect();
      await context.sync();
      return worksheet.name;
    }),
  );
  const before = await actions();
  await enterAction();
  const notice = opened.pane.getByRole('group', { name: `Protected: ${sheet}` });
  await notice.getByText(failure.sheetProtected.wayOut).waitFor();
  expect(await actions()).toBe(before);

  await withExcel(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem('tblActions').worksheet.protection.unprotect();
      await context.sync();
    }),
  );
  await button(failure.retry).click();
  await opened.pane.getByText('Action added to “Actions”.').waitFor();
  expect(await actions()).toContain(ACTION);
});

test('a change whose connection is lost is put back when Excel answers again', async () => {
  expect(await actions()).not.toContain(ACTION);
  await opened.ask((api) => {
    let lost = false;
    // The first request that sets a property (action type 4) is done and its answer lost; none after it arrives.
    api.session!.host.interceptor = (_trip, { Actions }) => {
      if (lost) return { failBefore: true };
      lost = Actions.some(({ ActionType }) => Number(ActionType) === 4);
      return lost ? { loseResponse: true } : undefined;
    };
  });
  await enterAction();
  await button(failure.putBack).waitFor();
  expect(await actions()).toContain(ACTION);

  await opened.ask((api) => (api.session!.host.interceptor = undefined));
  await button(failure.putBack).click();
  await opened.pane.getByRole('group', { name: failure.undone }).waitFor();
  expect(await actions()).not.toContain(ACTION);
});

test('a view opened while a cell is being edited says so, and shows itself afterwards', async () => {
  await opened.pane.getByText('Day 71 of 90').waitFor();
  await opened.ask((api) => api.session!.setEditing(true));
  await go(places.routines);
  const notice = opened.pane.getByRole('status', { name: failure.editing.title });
  await notice.getByText(failure.waiting).waitFor();
  await opened.ask((api) => api.session!.setEditing(false));
  await opened.pane.getByRole('tab', { name: routines.parts.retro }).waitFor();
  await notice.waitFor({ state: 'detached' });
});
