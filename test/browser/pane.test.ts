/** The add-in's own pane in the page: the real client library finds an Excel, and works on the workbook beside it. */
import CREATE from '../../src/i18n/en/views/create.json';
import { SHEETS } from '../../src/workbook/sheets';
import { workbookText } from '../../src/workbook/text';
import { pageForEachTest, type OpenPage } from './workbench';

const openPage = pageForEachTest();
let opened: OpenPage;

const inPane = <T>(question: () => T | Promise<T>): Promise<T> => {
  const frame = opened.page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'));
  if (!frame) throw new Error('The pane is not there.');
  return frame.evaluate(question);
};

test('Office.onReady says Excel, in the display language chosen', async () => {
  opened = await openPage('de');
  const info = await inPane(async () => ({
    ...(await Office.onReady()),
    language: Office.context.displayLanguage,
    api: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
  }));
  expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline', language: 'de-DE', api: true });
  await opened.screenshot('pane-de');
});

test('the wizard makes the programme in a new workbook, with the people pasted, and lands on Home', async () => {
  opened = await openPage('en');
  await opened.page.getByRole('button', { name: 'New workbook' }).click();
  await opened.pane.getByRole('textbox', { name: 'Company' }).fill('Val Nord');
  await opened.pane.getByLabel('Number of people').fill('2');
  await opened.screenshot('pane-create-en');
  // Enter goes on, from a field and from the heading of the next step.
  for (const { title } of [CREATE.start, CREATE.modules, CREATE.people]) {
    await opened.page.keyboard.press('Enter');
    await opened.pane.getByRole('heading', { name: title }).waitFor();
  }
  await opened.pane.getByLabel('Paste a list now').check();
  await opened.pane.getByLabel('Names').fill('Anne Martin\tSales\n=1+1; Workshop\n+33');
  await opened.pane.getByText('3 people, 2 departments: Sales, Workshop').waitFor();
  await opened.screenshot('pane-create-people-en');
  const progress = opened.pane.getByRole('progressbar').waitFor();
  await opened.pane.getByRole('button', { name: 'Create the programme' }).click();
  await progress;
  await opened.pane.getByText('Your programme is ready.').waitFor();
  await opened.page.waitForFunction((count) => window.capIA?.grid?.sheets.length === count, SHEETS.length);
  const sheets = await opened.ask((api) => api.grid?.sheets);
  const text = await workbookText('en');
  expect(sheets).toEqual(SHEETS.map(({ key }) => text(`sheets.${key}.name`)));
  const people = await opened.ask((api) =>
    ['B6', 'C6', 'D6', 'C7', 'D7', 'C8'].map((address) => api.grid?.read('People', address)),
  );
  expect(people.map((cell) => cell?.value)).toEqual([
    'P001',
    'Anne Martin',
    'Sales',
    '=1+1',
    'Workshop',
    '+33',
  ]);
  expect(people.map((cell) => cell?.formula)).toEqual(people.map(() => undefined));
  const roundTrips = await opened.ask((api) => api.session?.snapshot().traffic.roundTrips ?? 0);
  expect(roundTrips).toBeGreaterThan(0);
  await opened.screenshot('pane-created-en');
});

test('a custom function called over the wire answers what the grid shows', async () => {
  opened = await openPage('en');
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
  opened = await openPage('en');
  await opened.goTo({ sheet: 'ROI', address: 'B4' });
  await opened.page.getByRole('navigation').getByRole('button', { name: 'Dashboard' }).click();
  await opened.page.waitForFunction(() => window.capIA?.grid?.selection?.sheet === 'Dashboard');
});

/** Opens one of the pane's buttons by its whole name. */
const press = (name: string) => opened.pane.getByRole('button', { name, exact: true }).first().click();

test('a check finds an overwritten formula and its cell, a repair mends it, and can be taken back', async () => {
  opened = await openPage('en');
  const roi = await opened.ask((api) => api.placeOf('capRoi'));
  const read = () => opened.ask((api, { sheet, address }) => api.grid?.read(sheet, address), roi);
  const before = await read();
  expect(before?.formula).toMatch(/^=/);
  await opened.ask((api, { sheet, address }) => api.type(sheet, address, '12345'), roi);
  await press('Check');
  const problem = opened.pane.getByRole('button', { name: /was overwritten by a value/ });
  await problem.waitFor();
  expect(await problem.textContent()).toContain(roi.address);
  await opened.goTo({ sheet: 'Dashboard', address: 'A1' });
  await problem.click();
  await opened.page.waitForFunction(({ sheet, address }) => {
    const selection = window.capIA?.grid?.selection;
    return selection?.sheet === sheet && selection.address === address;
  }, roi);
  await opened.screenshot('pane-check-en');
  await press('Repair 1 formula or check');
  await opened.pane.getByRole('alertdialog').getByText(`${roi.sheet}: ${roi.address}`).waitFor();
  await press('Repair');
  await opened.pane.getByText('1 formula or check was repaired.').waitFor();
  expect(await problem.count()).toBe(0);
  expect(await read()).toEqual(before);
  await press('Undo');
  await problem.waitFor();
  // Typed into a cell shown in per cent: 12345 %.
  expect((await read())?.value).toBe(123.45);
  // What is mended in the grid leaves the list by itself.
  await opened.ask((api, { place, formula }) => api.type(place.sheet, place.address, formula), {
    place: roi,
    formula: before!.formula!,
  });
  await problem.waitFor({ state: 'detached' });
});

test('a snapshot adds the month to the history, and again replaces it', async () => {
  opened = await openPage('en');
  const rows = async () => {
    await opened.pane.getByRole('heading', { name: 'In this workbook' }).click();
    await opened.pane.getByRole('button', { name: 'Tables and charts of KPI history' }).click();
    const text = await opened.pane.getByRole('button', { name: /^Snapshots / }).textContent();
    return Number(/\d+/.exec(text ?? '')?.[0]);
  };
  const before = await rows();
  await press('Take snapshot');
  // The five KPIs of the programme.
  await opened.pane.getByText('5 KPIs added, 0 replaced.').waitFor();
  expect(await rows()).toBe(before + 5);
  await press('Take snapshot');
  await opened.pane.getByText('0 KPIs added, 5 replaced.').waitFor();
  expect(await rows()).toBe(before + 5);
  await opened.screenshot('pane-snapshot-en');
});

test('the workbook changes its language, whatever the pane speaks', async () => {
  opened = await openPage('en');
  await press('Settings and help');
  await opened.pane.getByLabel('Language of the sheets').selectOption('Deutsch');
  await press('Change the language');
  await opened.pane.getByText('The workbook is in German now.').waitFor();
  const text = await workbookText('de');
  const names = SHEETS.map(({ key }) => text(`sheets.${key}.name`));
  await opened.page.waitForFunction((first) => window.capIA?.grid?.sheets[0] === first, names[0]);
  expect(await opened.ask((api) => api.grid?.sheets)).toEqual(names);
  await opened.screenshot('pane-language-en');
});

test('the pane reaches a sheet, and the grid follows', async () => {
  opened = await openPage('en');
  await opened.pane.getByText('In this workbook').click();
  await opened.pane
    .locator('main details')
    .getByRole('button', { name: /^Use cases/ })
    .first()
    .click();
  await opened.page.waitForFunction(() => window.capIA?.grid?.selection?.sheet === 'Use cases');
});
