/** The view of use cases over the filled sample: its figures are the grid's, and what is entered arrives there. */
import en from '../../src/i18n/en/views/useCases.json';
import { pageForEachTest, type OpenPage } from './workbench';

const openPage = pageForEachTest();
let opened: OpenPage;

beforeEach(async () => {
  opened = await openPage('en');
  await opened.pane.getByRole('navigation').getByRole('button', { name: 'Use cases' }).click();
  await opened.pane.getByRole('list', { name: /ranked use cases/ }).waitFor();
});

const button = (name: string | RegExp) => opened.pane.getByRole('button', { name });
const part = (name: string) => opened.pane.getByRole('region', { name, exact: true });

/** The cell a figure leads to. */
async function cellOf(figure: ReturnType<typeof button>) {
  const [sheet = '', address = ''] = ((await figure.getAttribute('title')) ?? '').split('!');
  return { sheet, address };
}

const valueIn = (sheet: string, address: string) =>
  opened.ask((api, place) => api.grid?.read(place.sheet, place.address).value, { sheet, address });

const whenValueIs = (sheet: string, address: string, value: number | string) =>
  opened.page.waitForFunction(
    ([place, wanted]) => window.capIA?.grid?.read(place.sheet, place.address).value === wanted,
    [{ sheet, address }, value] as const,
  );

test('the first case of the ranking has the score and the probability of its cells, and so it has among the weights', async () => {
  await button(/^1\. /).click();
  const figures = part(en.details.standing).getByRole('button');
  const [score, share] = [figures.nth(1), figures.nth(2)];
  const [scoreCell, shareCell] = [await cellOf(score), await cellOf(share)];
  const shown = [await score.textContent(), await share.textContent()];
  const values = [
    Number(await valueIn(scoreCell.sheet, scoreCell.address)),
    Number(await valueIn(shareCell.sheet, shareCell.address)),
  ] as const;
  expect(shown).toEqual([values[0].toFixed(1), `${Math.round(100 * values[1])}%`]);

  await button(en.back.ranking).click();
  await opened.pane.getByRole('tab', { name: en.parts.weights }).click();
  const first = opened.pane.getByRole('status').getByRole('row').nth(1);
  expect(await first.getByRole('cell').allTextContents()).toEqual(shown);
});

test('a case that is rated in the pane is rated in the grid, and no longer once that is undone', async () => {
  await button(/^Checking drawings/).click();
  const { sheet, address } = await cellOf(part(en.form.steps.task).getByRole('button').nth(1));
  await button('Change: Ratings').click();
  for (const [criterion, word] of [
    ['Impact', /very high/],
    ['Risk', /very low/],
    ['Measurability', /very high/],
    ['Effort', /very low/],
  ] as const) {
    await opened.pane
      .getByRole('group', { name: criterion })
      .getByRole('radio', { name: word })
      .check({ force: true });
  }
  // Every rating is the best there is.
  await opened.pane.getByText(/^Score 100\.0 · would rank 1 of/).waitFor();
  await button(en.form.save).click();
  await opened.pane.getByText(/was changed\.$/).waitFor();

  // The number is the first column of the table, the score the 22nd: B and W.
  expect(address).toMatch(/^B\d+$/);
  await whenValueIs(sheet, address.replace('B', 'W'), 100);
  await button('Undo').click();
  await whenValueIs(sheet, address.replace('B', 'W'), '');
  await opened.screenshotPane('useCases-undone-en');
});
