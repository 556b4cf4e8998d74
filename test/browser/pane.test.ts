/** The add-in's own pane in the page: the real client library finds an Excel, and works on the workbook beside it. */
import { SHEETS } from '../../src/workbook/sheets';
import { workbookText } from '../../src/workbook/text';
import { Workbench, type OpenPage } from './workbench';

let workbench: Workbench;
let opened: OpenPage;

beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());
afterEach(async () => {
  expect(opened.complaints).toEqual([]);
  expect(opened.foreignRequests).toEqual([]);
  await opened.page.context().close();
});

const inPane = <T>(question: () => T | Promise<T>): Promise<T> => {
  const frame = opened.page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('The pane is not there.');
  return frame.evaluate(question);
};

test('Office.onReady says Excel, in the display language chosen', async () => {
  opened = await workbench.open('de');
  const info = await inPane(async () => ({
    ...(await Office.onReady()),
    language: Office.context.displayLanguage,
    api: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
  }));
  expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline', language: 'de-DE', api: true });
  await opened.screenshot('pane-de');
});

test('Create makes the programme in a new workbook, shows its progress and lists what it made', async () => {
  opened = await workbench.open('en');
  await opened.page.getByRole('button', { name: 'New workbook' }).click();
  const create = opened.pane.getByRole('button', { name: 'Create the programme' });
  await create.waitFor();
  await opened.screenshot('pane-create-en');
  await opened.pane.getByRole('textbox', { name: 'Company' }).fill('Val Nord');
  await opened.pane.getByLabel('Number of people').fill('140');
  await opened.pane.getByLabel('Fill in sample data').check();
  const progress = opened.pane.getByRole('progressbar').waitFor();
  await create.click();
  await progress;
  await opened.pane.getByText('Your programme is ready.').waitFor();
  await opened.page.waitForFunction((count) => window.capIA?.grid?.sheets.length === count, SHEETS.length);
  const sheets = await opened.ask((api) => api.grid?.sheets);
  const text = await workbookText('en');
  expect(sheets).toEqual(SHEETS.map(({ key }) => text(`sheets.${key}.name`)));
  const roundTrips = await opened.ask((api) => api.session?.snapshot().traffic.roundTrips ?? 0);
  expect(roundTrips).toBeGreaterThan(0);
  await opened.screenshot('pane-created-en');
});

test('a custom function called over the wire answers what the grid shows', async () => {
  opened = await workbench.open('en');
  const [wire, grid] = await opened.ask(async (api) => {
    const [sheet = ''] = api.grid?.sheets ?? [];
    api.type(sheet, 'L2', '=CAPIA.ROI.RATIO(300,100)');
    return [await api.callFunction('ROI.RATIO', [300, 100]), api.grid?.read(sheet, 'L2').value] as const;
  });
  // (300 − 100) / 100
  expect(grid).toBe(2);
  expect(JSON.stringify(wire)).toContain(',2');
});

test('a ribbon button runs its command in the add-in', async () => {
  opened = await workbench.open('en');
  await opened.goTo({ sheet: 'ROI', address: 'B4' });
  await opened.page.getByRole('navigation').getByRole('button', { name: 'Dashboard' }).click();
  await opened.page.waitForFunction(() => window.capIA?.grid?.selection?.sheet === 'Dashboard');
});

test('the pane reaches a sheet, and the grid follows', async () => {
  opened = await workbench.open('en');
  await opened.pane
    .getByRole('button', { name: /^Use cases/ })
    .first()
    .click();
  await opened.page.waitForFunction(() => window.capIA?.grid?.selection?.sheet === 'Use cases');
});
