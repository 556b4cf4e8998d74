/** The view of the roadmap on the filled sample: a figure as in the grid, a task updated through its form, and taken back. */
import { pageForEachTest, type OpenPage } from './workbench';

const openPage = pageForEachTest();
let opened: OpenPage;

/** "Done" of T19, the nineteenth task of the sample; the table's headers are in row 7. */
const DONE = { sheet: 'Roadmap', address: 'H26' };

const value = (place: { sheet: string; address: string }) =>
  opened.ask((api, { sheet, address }) => api.grid?.read(sheet, address).value, place);

const press = (name: string | RegExp) => opened.pane.getByRole('button', { name }).first().click();

test('a task is updated in the pane, seen in the grid and in the figures, and taken back', async () => {
  opened = await openPage('en');
  const progress = await opened.ask((api) => api.placeOf('capActual'));
  await press('Roadmap');
  const standing = opened.pane.getByText(/of the roadmap is done/);
  const shown = (share: number) => `${Math.round(share * 100)}% of the roadmap is done`;
  await standing.waitFor();
  const before = Number(await value(progress));
  expect(await standing.textContent()).toContain(shown(before));
  expect(await value(DONE)).toBe(0.7);

  await press(/^Document what the pilots taught: .+ – /);
  await opened.pane.getByLabel('Finished').check();
  await opened.pane.getByText(/row T19: Done → 100%/).waitFor();
  await press('Save');
  await opened.pane.getByText(/^The task “.+” is updated\.$/).waitFor();
  expect(await value(DONE)).toBe(1);
  await opened.page.waitForFunction(
    ([{ sheet, address }, was]) => Number(window.capIA?.grid?.read(sheet, address).value) > was,
    [progress, before] as const,
  );
  const after = Number(await value(progress));
  // The view follows the workbook.
  await opened.pane.getByText(shown(after)).waitFor();

  await press('Undo');
  await opened.pane.getByText(shown(before)).waitFor();
  expect(await value(DONE)).toBe(0.7);
});

test('for a pilot without a team, the composer proposes whom the sheet suggests', async () => {
  opened = await openPage('en');
  await opened.ask((api) => {
    // The team of UC3, the third pilot; the tables' headers are in row 7.
    for (const column of ['EE', 'EF', 'EG', 'EH']) api.type('Roadmap', `${column}10`, '');
  });
  await press('Roadmap');
  await opened.pane.getByRole('tab', { name: 'Pilots' }).click();
  const pilot = opened.pane.getByRole('article', { name: /^UC3/ });
  await pilot.getByRole('button', { name: 'Compose the team' }).click();
  const proposed = await Promise.all(
    ['Subject-matter expert', 'AI enthusiast', 'Process owner'].map((place) =>
      pilot.getByLabel(place, { exact: true }).inputValue(),
    ),
  );
  await opened.page.waitForFunction((names) => {
    const suggested = ['EP8', 'EP9', 'EP10'].map((cell) => window.capIA?.grid?.read('Roadmap', cell).value);
    return names.every((name) => suggested.includes(name));
  }, proposed);
  expect(new Set(proposed).size).toBe(3);
});
