/** People and roles in the filled sample: a figure of the sheet, and a buddy written, seen in the grid and taken back. */
import en from '../../src/i18n/en/pane.json';
import words from '../../src/i18n/en/views/talent.json';
import { pageForEachTest, type OpenPage } from './workbench';

const openPage = pageForEachTest();
let opened: OpenPage;

async function read(name: string): Promise<unknown> {
  const place = await opened.ask((api, wanted) => api.placeOf(wanted), name);
  return opened.ask((api, { sheet, address }) => api.grid?.read(sheet, address).value, place);
}

async function settled(name: string, value: number): Promise<void> {
  const place = await opened.ask((api, wanted) => api.placeOf(wanted), name);
  await opened.page.waitForFunction(
    ([{ sheet, address }, wanted]) => window.capIA?.grid?.read(sheet, address).value === wanted,
    [place, value] as const,
  );
}

test('what waits is what the sheet counts; a buddy is written, and taken back', async () => {
  opened = await openPage('en');
  const { pane } = opened;
  await pane.getByRole('navigation').getByRole('button', { name: en.places.talent }).click();
  const waiting = Number(await read('capPairsMissing'));
  expect(waiting).toBeGreaterThan(1);
  const point = (count: number) =>
    pane.getByRole('button', {
      name: words.attention.mentors_other.replace('{{count, number}}', String(count)),
    });
  await point(waiting).waitFor();
  const euros = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const savings = euros.format(Number(await read('capLeaverSavings')));
  await pane.getByRole('tab', { name: words.parts.key }).click();
  const leaves = pane.getByRole('region', { name: words.leaves.title });
  await leaves.waitFor();
  expect(await leaves.getByText(savings).first().isVisible()).toBe(true);

  // The one newcomer of the sample who has no buddy.
  expect(await read('capCheckBuddies')).toBe(1);
  await pane.getByRole('button', { name: '1 newcomer has no buddy' }).click();
  await pane.getByRole('button', { name: /^Name a buddy: / }).click();
  await pane.getByRole('button', { name: words.pairs.save, exact: true }).click();
  await pane.getByText(/ now accompanies /).waitFor();
  await settled('capCheckBuddies', 0);
  await settled('capPairsMissing', waiting - 1);
  await point(waiting - 1).waitFor();

  await pane.getByRole('button', { name: en.entry.undo }).click();
  await settled('capCheckBuddies', 1);
  await settled('capPairsMissing', waiting);
  await point(waiting).waitFor();
});
