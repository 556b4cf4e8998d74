/** The grid: shows the workbook as calculated by us, and takes edits as Excel would. */
import { readFileSync } from 'node:fs';
import type { GridSelection } from '../../workbench/grid/grid';
import { openXlsx } from '../../workbench/engine/xlsx';
import { sampleCompany } from '../../src/workbook';
import { SHEETS } from '../../src/workbook/sheets';
import { workbookText } from '../../src/workbook/text';
import { Workbench, type OpenPage } from './workbench';

type Place = GridSelection;

let workbench: Workbench;
let opened: OpenPage;

beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());

/** Where a defined name of the workbook leads. */
async function named(name: string): Promise<Place> {
  return opened.ask((api, wanted) => api.placeOf(wanted), name);
}

async function read(name: string) {
  const place = await named(name);
  return opened.ask((api, { sheet, address }) => api.grid?.read(sheet, address), place);
}

/** Types into a cell with the keyboard, as a user does. */
async function typeInto(place: Place, text: string): Promise<void> {
  await opened.goTo(place);
  await opened.page.locator('.grid canvas').first().focus();
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press('Enter');
  // While a cell is being edited, undoing means its text.
  await opened.page.waitForFunction(() => window.capIA?.grid?.editing === false);
}

const settled = (name: string, value: number | string) =>
  named(name).then((place) =>
    opened.page.waitForFunction(
      ([{ sheet, address }, wanted]) => window.capIA?.grid?.read(sheet, address).value === wanted,
      [place, value] as const,
    ),
  );

describe('with the sample programme in French', () => {
  // One page for all: each test begins with what it finds.
  beforeAll(async () => {
    opened = await workbench.open('fr');
  });
  afterEach(() => {
    expect(opened.complaints).toEqual([]);
    expect(opened.foreignRequests).toEqual([]);
  });
  afterAll(() => opened.page.context().close());

  test('the sheets a user sees are tabs, the add-in’s own sheets are not', async () => {
    const sheets = await opened.ask((api) => api.grid?.sheets);
    const text = await workbookText('fr');
    expect(sheets).toEqual(SHEETS.map(({ key }) => text(`sheets.${key}.name`)));
    expect(sheets?.[0]).toBe('Tableau de bord');
    await opened.screenshot('grid-fr');
  });

  test('cells show text, and numbers the French way', async () => {
    expect((await read('capCompany'))?.text).toBe(sampleCompany('fr').company);
    const cost = await read('capHourlyCost');
    // The sample's hourly cost is an amount in euros: a decimal comma where there are cents, and the sign behind it.
    expect(cost?.text).toMatch(/^\d+(,\d\d)?[\s\u00a0\u202f]€$/);
  });

  test('the formula is spelled as in Excel, not as in the file', async () => {
    expect((await read('capRoi'))?.formula).toMatch(/^=.*CAPIA\.ROI\.RATIO\(/);
  });

  test('twice the hourly cost is twice the annual benefit', async () => {
    const cost = Number((await read('capHourlyCost'))?.value);
    const benefit = Number((await read('capAnnualBenefit'))?.value);
    expect(benefit).toBeGreaterThan(0);
    await typeInto(await named('capHourlyCost'), String(2 * cost).replace('.', ','));
    // Savings are hours × weeks × hourly cost × realisation: linear in the hourly cost.
    await settled('capAnnualBenefit', 2 * benefit);
  });

  test('Ctrl+Z takes the last edit back, Ctrl+Y makes it again', async () => {
    const before = Number((await read('capHeadcount'))?.value);
    await typeInto(await named('capHeadcount'), '99');
    await settled('capHeadcount', 99);
    await opened.page.keyboard.press('Control+z');
    await settled('capHeadcount', before);
    await opened.page.keyboard.press('Control+y');
    await settled('capHeadcount', 99);
  });

  test('a value that data validation forbids is refused with its message, and nothing changes', async () => {
    const place = await named('capHeadcount');
    const before = (await read('capHeadcount'))?.value;
    await typeInto(place, 'beaucoup');
    const dialog = opened.page.getByRole('alertdialog');
    await dialog.waitFor();
    await opened.screenshot('grid-refusal-fr');
    await dialog.getByRole('button').click();
    expect((await read('capHeadcount'))?.value).toBe(before);
  });

  test('a formula typed in is calculated with the add-in’s own functions, and its error explained', async () => {
    const [good, bad] = await opened.ask((api) => {
      const [sheet = ''] = api.grid?.sheets ?? [];
      api.type(sheet, 'L2', '=CAPIA.ROI.RATIO(300,100)');
      api.type(sheet, 'L3', '=CAPIA.ROI.RATIO("x",100)');
      const message = api.session?.snapshot().calculation?.errors.get(`${sheet}!L3`);
      return [api.grid?.read(sheet, 'L2').value, { value: api.grid?.read(sheet, 'L3').value, message }];
    });
    // (300 − 100) / 100
    expect(good).toBe(2);
    expect(bad).toEqual({ value: '#VALUE!', message: expect.stringContaining('x') });
  });

  test('charts are drawn at their anchors', async () => {
    await opened.goTo({ sheet: 'Tableau de bord', address: 'A1' });
    const frames = opened.page.locator('.chart-frame svg');
    await frames.first().waitFor();
    const box = await frames.first().boundingBox();
    expect(box?.width).toBeGreaterThan(200);
    expect(box?.height).toBeGreaterThan(150);
  });

  test('saving downloads a workbook with the edit and the calculated values in it', async () => {
    const place = await named('capHeadcount');
    await opened.ask((api, { sheet, address }) => api.type(sheet, address, '77'), place);
    const benefit = (await read('capAnnualBenefit'))?.value;
    const download = opened.page.waitForEvent('download');
    await opened.page.getByRole('button', { name: 'Enregistrer en .xlsx' }).click();
    const file = await (await download).path();
    const saved = await openXlsx(new Uint8Array(readFileSync(file)));
    expect(saved.getWorksheet(place.sheet)?.getCell(place.address).value).toBe(77);
    const roi = await named('capAnnualBenefit');
    expect(saved.getWorksheet(roi.sheet)?.getCell(roi.address).result).toBe(benefit);
  });
});

test('a workbook may be replaced while a request of the add-in is answered and the grid is drawing', async () => {
  opened = await workbench.open('en');
  for (let replaced = 0; replaced < 3; replaced++) {
    await opened.ask(async (api) => {
      await api.session?.execute({ Actions: [], ObjectPaths: {} }, 0);
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'New workbook')?.click();
    });
  }
  await opened.page.waitForFunction(() => window.capIA?.grid?.sheets.length === 1);
  // The grid's progress of a calculation comes a second after it began.
  await opened.page.waitForTimeout(1_500);
  expect(opened.complaints).toEqual([]);
  await opened.page.context().close();
});

test.each([
  ['en', 'light'],
  ['de', 'light'],
  ['fr', 'dark'],
] as const)('every sheet is drawn in %s, %s (pictures in artifacts/browser)', async (language, theme) => {
  opened = await workbench.open(language, theme);
  const sheets = (await opened.ask((api) => api.grid?.sheets)) ?? [];
  expect(sheets).toHaveLength(SHEETS.length);
  for (const sheet of sheets) {
    await opened.goTo({ sheet, address: 'A1' });
    // A canvas says nothing of having been painted.
    await opened.page.waitForTimeout(150);
    await opened.screenshot(`${language}-${theme}-${sheet}`);
  }
  expect(opened.complaints).toEqual([]);
  await opened.page.context().close();
});
