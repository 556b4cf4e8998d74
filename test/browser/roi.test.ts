/** ROI on the filled sample: its figures are the grid’s, and assumptions played through are written only when applied. */
import { pageForEachTest, type OpenPage } from './workbench';

const openPage = pageForEachTest();
let opened: OpenPage;

const read = async (name: string) =>
  Number(
    await opened.ask((api, wanted) => {
      const { sheet, address } = api.placeOf(wanted);
      return api.grid?.read(sheet, address).value;
    }, name),
  );

const settled = (name: string, value: number) =>
  opened.page.waitForFunction(
    ([wanted, expected]) => {
      const { sheet, address } = window.capIA!.placeOf(wanted);
      return Math.abs(Number(window.capIA!.grid?.read(sheet, address).value) - expected) < 1e-6;
    },
    [name, value] as const,
    { polling: 250 },
  );

test('half of the time realised: played through, applied, seen in the grid, taken back', async () => {
  opened = await openPage('en');
  const { pane } = opened;
  const [benefit, roi, median, realised] = await Promise.all(
    ['capAnnualBenefit', 'capRoi', 'capRoiP50', 'capRealisation'].map(read),
  );
  await pane.getByRole('navigation').getByRole('button', { name: 'ROI' }).click();
  await pane.getByText(`€100 spent bring back €${Math.round(100 * (1 + roi!))}`).waitFor();
  await opened.screenshotPane('roi-en');

  await pane.getByRole('tab', { name: 'What if' }).click();
  await pane.getByRole('slider', { name: 'Share of the time realised' }).fill('0.35');
  // Half of the 70 % of the sample halves what it brings.
  const share = 0.35 / realised!;
  const percent = (fraction: number) => `${Math.round(100 * fraction)}%`;
  const played = pane.getByRole('table', { name: 'With these assumptions' });
  await played
    .getByRole('row', { name: /^ROI \d/ })
    .getByText(percent((1 + roi!) * share - 1), { exact: true })
    .waitFor();
  await opened.screenshotPane('roi-played-en');
  expect(await read('capRealisation')).toBe(realised);

  await pane.getByRole('button', { name: 'Apply' }).click();
  await settled('capRealisation', 0.35);
  await settled('capAnnualBenefit', benefit! * share);
  await settled('capRoi', (1 + roi!) * share - 1);
  // The estimates went along, so that the range did.
  expect(await read('capRoiP50')).toBeCloseTo((1 + median!) * share - 1, 2);
  await pane.getByText('All sliders are where the workbook has them.').waitFor();

  await pane.getByRole('button', { name: 'Undo' }).click();
  await settled('capRealisation', realised!);
  await settled('capRoi', roi!);
});
