/** Settings and help: the as-of date, the functions with an example to insert, the version. */
import { screen, within } from '@testing-library/react';
import manifest from '../../package.json';
import list from '../../src/functions/list/en.json';
import { ProgrammeError } from '../../src/workbook/errors';
import type { Actions } from '../../src/taskpane/actions';
import type en from '../../src/i18n/en/views/help.json';
import {
  CATALOGUES,
  fakeActions,
  filled,
  foreignTexts,
  LANGUAGES,
  show,
  SUMMARY,
  viewCatalogues,
} from './pane';
import { readingOf } from './reading';
import type { Language } from '../../src/i18n';

const HELP = viewCatalogues<typeof en>('help');
const ENGLISH = HELP.en;

async function help(more: Partial<Actions> = {}, language: Language = 'en') {
  const actions = fakeActions({
    readProgramme: () => Promise.resolve(SUMMARY),
    read: () => Promise.resolve(readingOf({ names: { capAsOf: 46_083 } })),
    ...more,
  });
  const shown = show(actions, language);
  await shown.user.click(await screen.findByRole('button', { name: CATALOGUES[language].places.manage }));
  await screen.findByRole('searchbox');
  return { ...shown, actions };
}

type User = Awaited<ReturnType<typeof help>>['user'];
type Area = keyof typeof ENGLISH.functions.areas;

/** The functions of an area, unfolded. */
async function unfolded(user: User, area: Area) {
  const title = screen.getByRole('heading', { name: ENGLISH.functions.areas[area] });
  await user.click(title);
  return within(title.closest('details')!);
}

/** The entry of a function, opened. */
async function opened(user: User, id: string) {
  const name = (await unfolded(user, id.split('.')[0] as Area)).getByText(id);
  await user.click(name);
  return within(name.closest('details')!);
}

test.each(LANGUAGES)('in %s everything is said in that language', async (language) => {
  const { container } = await help({}, language);
  // The functions' own texts are judged with their help pages; 'Phase' is a word of all three languages.
  const prose = container.cloneNode(true) as HTMLElement;
  for (const entry of prose.querySelectorAll('details details')) entry.remove();
  expect(foreignTexts(prose, language)).toEqual([]);
  expect(screen.getByText(filled(HELP[language].about.version, { version: manifest.version }))).toBeVisible();
});

test('every function is listed in the area its name begins with', async () => {
  const { user } = await help();
  expect(screen.getByText(`${list.length} functions`)).toBeVisible();
  for (const { id } of list) expect(screen.getByText(id)).not.toBeVisible();
  for (const area of Object.keys(ENGLISH.functions.areas) as Area[]) {
    const functions = await unfolded(user, area);
    for (const { id } of list.filter((one) => one.id.startsWith(`${area}.`)))
      expect(functions.getByText(id)).toBeVisible();
  }
  for (const { id } of list) expect(screen.getByText(id)).toBeVisible();
});

test('a search finds by name and by what a function is for', async () => {
  const { user } = await help();
  const search = screen.getByRole('searchbox', { name: ENGLISH.functions.search });
  await user.type(search, 'payback');
  expect(screen.getByText('ROI.PAYBACK')).toBeVisible();
  expect(screen.queryByText('MATURITY.LEVEL')).toBeNull();
  await user.clear(search);
  await user.type(search, 'nothing has this');
  expect(screen.getByText(ENGLISH.functions.none)).toBeVisible();
});

test('an example goes into the selected cell, and the pane says which', async () => {
  const { user, actions } = await help();
  const entry = await opened(user, 'ROI.RATIO');
  expect(entry.getByRole('link', { name: ENGLISH.functions.help })).toHaveAttribute(
    'href',
    'help/en/ROI.RATIO.html',
  );
  await user.click(entry.getByRole('button', { name: ENGLISH.functions.insert }));
  const example = list.find(({ id }) => id === 'ROI.RATIO')?.example;
  expect(actions.insertFormula.mock.calls.map(([formula]) => formula)).toEqual([example]);
  expect(await screen.findByText('The example is in Budget!B5.')).toBeVisible();
});

test('an inserted example can be taken back', async () => {
  const undo = jest.fn(() => Promise.resolve());
  const insertFormula = () => Promise.resolve({ place: { sheet: 'Budget', address: 'B5' }, undo });
  const { user } = await help({ insertFormula });
  const entry = await opened(user, 'ROI.RATIO');
  await user.click(entry.getByRole('button', { name: ENGLISH.functions.insert }));
  await user.click(await screen.findByRole('button', { name: CATALOGUES.en.entry.undo }));
  expect(await screen.findByText(CATALOGUES.en.entry.undone)).toBeVisible();
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: CATALOGUES.en.entry.undo })).toBeNull();
});

test('a cell that is not empty is left alone, and the person told what to do', async () => {
  const insertFormula = () => Promise.reject(new ProgrammeError('occupied', true));
  const { user } = await help({ insertFormula });
  const entry = await opened(user, 'ROI.RATIO');
  await user.click(entry.getByRole('button', { name: ENGLISH.functions.insert }));
  expect(await screen.findByText(CATALOGUES.en.failure.occupied.title)).toBeVisible();
});

test('a protected sheet is named, and where its protection is removed', async () => {
  const insertFormula = () =>
    Promise.reject(new ProgrammeError('sheetProtected', true, { sheets: ['Budget'] }));
  const { user } = await help({ insertFormula });
  const entry = await opened(user, 'ROI.RATIO');
  await user.click(entry.getByRole('button', { name: ENGLISH.functions.insert }));
  expect(await screen.findByText('Protected: Budget')).toBeVisible();
  expect(screen.getByText(CATALOGUES.en.failure.sheetProtected.wayOut, { exact: false })).toBeVisible();
});

test('any day can be made the as-of date', async () => {
  const { user, actions } = await help();
  await user.type(screen.getByLabelText(ENGLISH.asOf.label), '2026-05-11');
  await user.click(screen.getByRole('button', { name: ENGLISH.asOf.apply }));
  // 2 March 2026 is 46083; 11 May is 29 + 30 + 11 days later.
  const entry = { enter: 'field', name: 'capAsOf', value: 46_153 };
  expect(actions.enter.mock.calls[0]?.[0]).toEqual([entry]);
  expect(await screen.findByText('The figures are as of May 11, 2026 now.')).toBeVisible();
});
