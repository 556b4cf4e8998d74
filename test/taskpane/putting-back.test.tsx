/** A change that could not be undone at once: the pane offers to put back what is left of it, for as long as it takes. */
import { screen } from '@testing-library/react';
import { ProgrammeError } from '../../src/workbook/errors';
import {
  CATALOGUES,
  CREATE,
  create,
  fakeActions,
  filled,
  foreignTexts,
  LANGUAGES,
  pendingWork,
  show,
  SUMMARY,
  type Language,
} from './pane';

/** Creating fails halfway the first time, and succeeds the second. */
async function failed(putBack: ProgrammeError['putBack'], language: Language = 'en') {
  const actions = fakeActions({
    createProgramme: jest
      .fn()
      .mockRejectedValueOnce(new ProgrammeError('connection', false, {}, putBack))
      .mockResolvedValueOnce(SUMMARY),
  });
  const shown = show(actions, language);
  await create(shown.user, language);
  return { ...shown, words: CATALOGUES[language] };
}

test.each(LANGUAGES)('in %s it is put back on request, and can be tried again', async (language) => {
  const pending = pendingWork();
  const { container, user, words } = await failed(pending.work, language);
  const { failure, progress, home } = words;
  const notice = screen.getByRole('group', { name: new RegExp(failure.connection.title) });
  expect(notice).toHaveTextContent(filled(failure.partly, { action: failure.putBack }).replace(/\s/g, ' '));
  expect(screen.queryByRole('button', { name: failure.retry })).toBeNull();
  expect(foreignTexts(container, language)).toEqual([]);

  await user.click(screen.getByRole('button', { name: failure.putBack }));
  pending.report({ step: 'undoing', done: 0, total: 1 });
  expect(screen.getByText(progress.steps.undoing)).toBeVisible();
  await pending.succeed();
  expect(screen.getByRole('group', { name: failure.undone })).toHaveFocus();
  expect(foreignTexts(container, language)).toEqual([]);

  await user.click(screen.getByRole('button', { name: failure.retry }));
  expect(await screen.findByText(home.createdTitle)).toBeVisible();
});

test('it is still offered on another step of the wizard', async () => {
  const { user, words } = await failed(() => Promise.resolve());
  await user.click(screen.getByRole('button', { name: CREATE.en.back }));
  await user.click(screen.getByRole('button', { name: words.failure.putBack }));
  expect(await screen.findByRole('group', { name: words.failure.undone })).toBeVisible();
});

test('it is offered again for as long as it does not succeed', async () => {
  const last = jest.fn(() => Promise.resolve());
  const { user, words } = await failed(() =>
    Promise.reject(new ProgrammeError('sheetProtected', false, { sheets: ['Settings'] }, last)),
  );
  await user.click(screen.getByRole('button', { name: words.failure.putBack }));
  expect(await screen.findByRole('group', { name: /Protected: Settings/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: words.failure.putBack }));
  expect(await screen.findByRole('group', { name: words.failure.undone })).toHaveFocus();
  expect(last).toHaveBeenCalledTimes(1);
});
