/** Maturity on the filled sample: its figures are the grid’s, and a rating entered in the pane is a row of the sheet. */
import { pageForEachTest, type OpenPage } from './workbench';

const openPage = pageForEachTest();
let opened: OpenPage;

const read = (name: string) =>
  opened.ask((api, wanted) => {
    const { sheet, address } = api.placeOf(wanted);
    return api.grid?.read(sheet, address).value;
  }, name);

const settled = (name: string, value: number) =>
  opened.page.waitForFunction(
    ([wanted, expected]) => {
      const place = window.capIA!.placeOf(wanted);
      return window.capIA!.grid?.read(place.sheet, place.address).value === expected;
    },
    [name, value] as const,
    { polling: 250 },
  );

test('a team is rated from the pane, seen in the grid, and the rating taken back', async () => {
  opened = await openPage('en');
  const { pane } = opened;
  await pane.getByRole('navigation').getByRole('button', { name: 'Maturity' }).click();
  const teams = Number(await read('capMaturityTeams'));
  const mean = Number(await read('capMaturity'));
  await pane.getByText(`${Number(mean.toFixed(1))} of 3`).waitFor();
  await opened.screenshotPane('maturity-en');

  // Nobody has rated the management of the sample.
  await pane.getByRole('button', { name: 'Rate Management' }).click();
  await pane.getByLabel('Manager').check();
  for (let dimension = 0; dimension < 5; dimension++) {
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByRole('radio', { name: /^Level 3/ }).check();
  }
  await pane.getByRole('button', { name: 'Next' }).click();
  await pane.getByRole('status').getByText('Level 3').waitFor();
  await opened.screenshotPane('maturity-rating-en');
  await pane.getByRole('button', { name: 'Enter the rating' }).click();

  await settled('capMaturityTeams', teams + 1);
  // A team more, at 3: each team counts the same.
  expect(Number(await read('capMaturity'))).toBeCloseTo((teams * mean + 3) / (teams + 1), 9);
  await pane.getByRole('heading', { name: 'Management' }).waitFor();
  await pane.getByRole('button', { name: 'Undo' }).click();
  await settled('capMaturityTeams', teams);
  expect(Number(await read('capMaturity'))).toBeCloseTo(mean, 9);
  await pane.getByText('Not rated yet').waitFor();
});
