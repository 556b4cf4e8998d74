import { screen, waitFor, within } from '@testing-library/react';
import type { Module, ProgrammeSummary } from '../../src/workbook';
import type { Actions } from '../../src/taskpane/actions';
import { ProgrammeError } from '../../src/workbook/errors';
import {
  CATALOGUES,
  CREATE,
  fakeActions,
  foreignTexts,
  LANGUAGES,
  pendingWork,
  show,
  SUMMARY,
  type FakeActions,
  type Language,
} from './pane';

const ENGLISH = CATALOGUES.en;

const sheet = (key: string, name: string) => ({ key, name, tables: [], charts: 0 });
const programme = (...modules: Module[]): ProgrammeSummary => ({
  ...SUMMARY,
  modules: ['core', ...modules],
  sheets: [
    ...SUMMARY.sheets,
    ...(modules.includes('learning') ? [sheet('paths', 'Our paths')] : []),
    ...(modules.includes('review') ? [sheet('retro', 'Looking back')] : []),
  ],
});

/** The pane on the management of a programme; after a change it is read as `after`. */
async function manage(
  {
    before = programme('learning', 'review'),
    after = before,
    ...more
  }: Partial<Actions> & {
    before?: ProgrammeSummary;
    after?: ProgrammeSummary;
  } = {},
  language: Language = 'en',
) {
  const readProgramme = jest
    .fn<Promise<ProgrammeSummary | undefined>, []>()
    .mockResolvedValueOnce(before)
    .mockResolvedValue(after);
  const actions = fakeActions({ readProgramme, ...more });
  const shown = show(actions, language);
  const words = CATALOGUES[language];
  await shown.user.click(await screen.findByRole('button', { name: words.places.manage }));
  expect(await screen.findByRole('heading', { name: words.places.manage })).toHaveFocus();
  return { ...shown, actions, words };
}

const choice = (name: string) => screen.getByRole('checkbox', { name });

test.each(LANGUAGES)('in %s everything is said in that language', async (language) => {
  const { container } = await manage({}, language);
  expect(foreignTexts(container, language)).toEqual([]);
});

describe('the language', () => {
  test('is the one the workbook has; there is nothing to apply', async () => {
    const { actions, user, words } = await manage();
    expect(screen.getByLabelText(words.manage.language.label)).toHaveValue('en');
    await user.click(screen.getByRole('button', { name: words.manage.language.apply }));
    expect(actions.switchLanguage).not.toHaveBeenCalled();
  });

  test.each([
    ['en', 'The workbook is in German now.'],
    ['fr', 'Le classeur est maintenant en allemand.'],
    ['de', 'Die Arbeitsmappe ist jetzt auf Deutsch.'],
  ] as const)('in %s is changed, and that is said', async (language, done) => {
    const after = { ...SUMMARY, language: 'de' as const };
    const { actions, container, user, words } = await manage({ after }, language);
    await user.selectOptions(screen.getByLabelText(words.manage.language.label), 'Deutsch');
    await user.click(screen.getByRole('button', { name: words.manage.language.apply }));
    expect(actions.switchLanguage.mock.calls[0]?.[0]).toBe('de');
    expect(await screen.findByRole('group', { name: new RegExp(done) })).toHaveFocus();
    expect(foreignTexts(container, language)).toEqual([]);
  });

  test('stays chosen when the change is cancelled or fails, and can be tried again', async () => {
    const pending = pendingWork();
    const { user, words, actions } = await manage({
      switchLanguage: jest.fn((_language, hooks) => pending.work(hooks)),
    });
    const language = () => screen.getByLabelText(words.manage.language.label);
    const apply = () => screen.getByRole('button', { name: words.manage.language.apply });
    await user.selectOptions(language(), 'Français');
    await user.click(apply());
    expect(screen.getByRole('heading', { name: words.manage.language.running })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: words.cancel }));
    expect(pending.aborted()).toBe(true);
    await pending.fail(new ProgrammeError('cancelled', true));
    expect(screen.getByRole('group', { name: new RegExp(words.failure.cancelled.title) })).toHaveFocus();
    expect(language()).toHaveValue('fr');

    await user.click(apply());
    await pending.fail(new ProgrammeError('connection', true));
    await user.click(screen.getByRole('button', { name: words.failure.retry }));
    await pending.succeed();
    expect(actions.switchLanguage.mock.calls.map(([chosen]) => chosen)).toEqual(['fr', 'fr', 'fr']);
    expect(await screen.findByText('The workbook is in French now.')).toBeVisible();
  });

  test('a name in the way is listed', async () => {
    const collisions = [{ kind: 'sheet', name: 'Réglages' }] as const;
    const { user, words } = await manage({
      switchLanguage: jest.fn(() => Promise.reject(new ProgrammeError('collision', true, { collisions }))),
    });
    await user.selectOptions(screen.getByLabelText(words.manage.language.label), 'Français');
    await user.click(screen.getByRole('button', { name: words.manage.language.apply }));
    const notice = screen.getByRole('group', { name: new RegExp(words.collision.title) });
    expect(within(notice).getByRole('listitem')).toHaveTextContent('Réglages');
  });
});

describe('modules', () => {
  const apply = () => screen.getByRole('button', { name: ENGLISH.manage.modules.apply });
  const { modules } = ENGLISH;

  test('are those of the workbook; there is nothing to apply', async () => {
    const { actions, user } = await manage();
    expect(choice(modules.learning.name)).toBeChecked();
    expect(choice(modules.community.name)).not.toBeChecked();
    await user.click(apply());
    expect(actions.addModules).not.toHaveBeenCalled();
    expect(actions.removeModules).not.toHaveBeenCalled();
  });

  test('are added without a question', async () => {
    const { actions, user } = await manage({ after: programme('learning', 'community', 'review') });
    await user.click(choice(modules.community.name));
    await user.click(apply());
    expect(actions.addModules.mock.calls[0]?.[0]).toEqual(['community']);
    expect(actions.removeModules).not.toHaveBeenCalled();
    expect(await screen.findByRole('group', { name: new RegExp(ENGLISH.manage.modules.done) })).toHaveFocus();
    expect(choice(modules.community.name)).toBeChecked();
  });

  test.each(LANGUAGES)('in %s are removed once the person has seen which sheets go', async (language) => {
    const { actions, user, words } = await manage({ after: programme() }, language);
    const button = screen.getByRole('button', { name: words.manage.modules.apply });
    await user.click(choice(words.modules.learning.name));
    await user.click(choice(words.modules.review.name));
    await user.click(button);
    const dialog = screen.getByRole('alertdialog', { name: words.manage.modules.confirm });
    // By the names the sheets have now.
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Our paths', 'Looking back']);
    expect(dialog).toHaveTextContent(words.manage.modules.warning);
    expect(foreignTexts(document.body, language)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: words.cancel }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await waitFor(() => expect(button).toHaveFocus());
    expect(actions.removeModules).not.toHaveBeenCalled();

    await user.click(button);
    await user.click(screen.getByRole('button', { name: words.manage.modules.yes }));
    expect(actions.removeModules.mock.calls[0]?.[0]).toEqual(['learning', 'review']);
    const done = await screen.findByRole('group', { name: new RegExp(words.manage.modules.done) });
    expect(done).toHaveFocus();
  });

  test('Esc leaves everything as it is', async () => {
    const { actions, user } = await manage();
    await user.click(choice(modules.review.name));
    await user.click(apply());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(actions.removeModules).not.toHaveBeenCalled();
    expect(choice(modules.review.name)).not.toBeChecked();
  });

  test('added stay when the rest cannot be removed, and that is said', async () => {
    const removeModules = jest
      .fn<Promise<void>, Parameters<FakeActions['removeModules']>>()
      .mockRejectedValueOnce(new ProgrammeError('protected', true))
      .mockResolvedValueOnce();
    const { actions, user } = await manage({
      removeModules,
      after: programme('learning', 'community', 'review'),
    });
    await user.click(choice(modules.community.name));
    await user.click(choice(modules.review.name));
    await user.click(apply());
    await user.click(screen.getByRole('button', { name: ENGLISH.manage.modules.yes }));
    const notice = await screen.findByRole('group', { name: new RegExp(ENGLISH.failure.protected.title) });
    expect(notice).toHaveTextContent(`Added before that: ${modules.community.name}.`);
    expect(notice).not.toHaveTextContent(ENGLISH.failure.undone);
    await user.click(screen.getByRole('button', { name: ENGLISH.failure.retry }));
    expect(await screen.findByText(ENGLISH.manage.modules.done)).toBeVisible();
    expect(actions.addModules).toHaveBeenCalledTimes(1);
    expect(actions.removeModules.mock.calls.map(([names]) => names)).toEqual([['review'], ['review']]);
  });
});

describe('removing the programme', () => {
  test.each(LANGUAGES)('in %s takes a second step, then the pane offers a new one', async (language) => {
    const readProgramme = jest
      .fn<Promise<ProgrammeSummary | undefined>, []>()
      .mockResolvedValueOnce(programme('learning'))
      .mockResolvedValue(undefined);
    const { actions, container, user, words } = await manage({ readProgramme }, language);
    const { remove } = words.manage;
    await user.click(screen.getByRole('button', { name: remove.action }));
    const dialog = screen.getByRole('alertdialog', { name: remove.confirm });
    expect(dialog).toHaveTextContent('Our paths');
    expect(foreignTexts(document.body, language)).toEqual([]);
    const yes = within(dialog).getByRole('button', { name: remove.yes });
    await user.click(yes);
    expect(actions.removeProgramme).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('checkbox', { name: remove.sure }));
    await user.click(yes);
    expect(actions.removeProgramme).toHaveBeenCalledTimes(1);
    expect(await screen.findByRole('group', { name: new RegExp(remove.doneTitle) })).toHaveFocus();
    expect(
      screen.getByRole('heading', { name: new RegExp(`${CREATE[language].company.title}$`) }),
    ).toBeVisible();
    expect(foreignTexts(container, language)).toEqual([]);
  });

  test('that fails half way says that not everything could be put back', async () => {
    const { user, words } = await manage({
      removeProgramme: jest.fn(() => Promise.reject(new ProgrammeError('connection', false))),
    });
    await user.click(screen.getByRole('button', { name: words.manage.remove.action }));
    await user.click(screen.getByRole('checkbox', { name: words.manage.remove.sure }));
    await user.click(screen.getByRole('button', { name: words.manage.remove.yes }));
    const notice = await screen.findByRole('group', { name: new RegExp(words.failure.connection.title) });
    expect(notice).toHaveTextContent(words.failure.notRestored);
  });
});
