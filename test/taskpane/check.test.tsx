import { act, screen, within } from '@testing-library/react';
import type { Problem, Repaired } from '../../src/workbook';
import type { Actions } from '../../src/taskpane/actions';
import { ProgrammeError } from '../../src/workbook/errors';
import { problemWords } from '../../src/workbook/health/words';
import {
  CATALOGUES,
  fakeActions,
  filled,
  foreignTexts,
  LANGUAGES,
  pendingWork,
  show,
  SUMMARY,
  type FakeActions,
  type Language,
} from './pane';
import { readingOf } from './reading';

const ENGLISH = CATALOGUES.en;

const overwritten = (address: string): Problem => ({
  kind: 'overwritten',
  sheet: 'Sheet C',
  address,
  subject: 'Column S',
  value: 3,
  remedy: { enter: '=1+1', sheetId: 'c' },
});
const unchecked: Problem = {
  kind: 'validation',
  sheet: 'Sheet A',
  address: 'D5:D9',
  subject: 'Column D',
  remedy: { validate: { table: 'people', column: 'department' }, sheetId: 'a' },
};
const gone: Problem = { kind: 'gone', sheet: 'Sheet B', subject: 'Table B', remedy: { rebuild: true } };
const missing: Problem = { kind: 'missing', sheet: 'Sheet A', address: 'B7', subject: 'Column O' };

/** With the spaces of the matchers of Testing Library. */
const spaced = (text: string) => text.replace(/\s/g, ' ');

const withProgramme = () => Promise.resolve(SUMMARY);

/** A workbook with these problems, and the pane on its check. */
async function check(problems: readonly Problem[], more: Partial<Actions> = {}, language: Language = 'en') {
  const actions = fakeActions({
    readProgramme: withProgramme,
    checkHealth: () => Promise.resolve([...problems]),
    ...more,
  });
  const shown = show(actions, language);
  const words = CATALOGUES[language];
  await shown.user.click(await screen.findByRole('button', { name: words.places.check }));
  await screen.findByRole('heading', { name: words.check.title });
  await within(screen.getByRole('status')).findAllByText(/\S/);
  return { ...shown, actions, words };
}

test.each(LANGUAGES)('in %s nothing found is good news', async (language) => {
  const { container, words } = await check([], {}, language);
  expect(screen.getByRole('heading', { name: words.check.title })).toHaveFocus();
  expect(await screen.findByText(words.check.none)).toHaveAttribute('role', 'status');
  expect(screen.getByText(words.check.noneBody)).toBeVisible();
  expect(foreignTexts(container, language)).toEqual([]);
});

test.each(LANGUAGES)('in %s each problem says what it is, where, and what to do', async (language) => {
  const problems = [gone, overwritten('C4'), missing, unchecked];
  const { container, words } = await check(problems, {}, language);
  expect(await screen.findByText(filled(words.check.found_other, { count: '4' }))).toBeVisible();
  // In the order of the workbook's sheets.
  expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
    'Sheet A 2',
    'Sheet B 1',
    'Sheet C 1',
  ]);
  for (const problem of problems) {
    const { what, how } = problemWords(problem, language);
    const item = screen.getByText(spaced(what)).closest('li');
    expect(item).toHaveTextContent(spaced(how));
    if (problem.address !== undefined) expect(item).toHaveTextContent(problem.address);
  }
  expect(foreignTexts(container, language)).toEqual([]);
});

test('a problem leads to its cell; what is gone leads nowhere', async () => {
  const { actions, user } = await check([gone, overwritten('C4')]);
  await user.click(await screen.findByRole('button', { name: /overwritten by a value. C4/ }));
  expect(actions.goToCell.mock.calls).toEqual([['Sheet C', 'C4']]);
  expect(screen.queryByRole('button', { name: /no longer there/ })).toBeNull();
});

test('a cell that cannot be reached is named, and the check made again', async () => {
  const goToCell = jest.fn(() => Promise.reject(new ProgrammeError('unexpected', true)));
  const { actions, user } = await check([overwritten('C4')], { goToCell });
  await user.click(await screen.findByRole('button', { name: /C4/ }));
  const notice = await screen.findByRole('group', { name: /“Sheet C!C4” could not be opened/ });
  await user.click(within(notice).getByRole('button', { name: ENGLISH.check.again }));
  expect(actions.checkHealth).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('group', { name: /could not be opened/ })).toBeNull();
});

test('the first hundred of a sheet are listed, then more', async () => {
  const many = Array.from({ length: 130 }, (_, row) => overwritten(`C${row + 4}`));
  const { user, container } = await check(many);
  const listed = () => container.querySelectorAll('main li').length;
  expect(await screen.findByText('130 problems found.')).toBeVisible();
  expect(listed()).toBe(100);
  await user.click(screen.getByText('Show 30 more'));
  expect(listed()).toBe(130);
  // The first of the new ones: row 4 + 100.
  expect(document.activeElement).toHaveTextContent('C104');
  expect(screen.queryByText(/^Show/)).toBeNull();
});

test('the way back leads home, and its title is read', async () => {
  const { user } = await check([]);
  await user.click(screen.getByRole('button', { name: ENGLISH.places.home }));
  expect(screen.getByRole('heading', { name: 'Atelier Mécanique SA' })).toHaveFocus();
});

test('a check that fails says why, and is made again', async () => {
  const checkHealth = jest
    .fn<Promise<Problem[]>, []>()
    .mockRejectedValueOnce(new ProgrammeError('connection', true))
    .mockResolvedValue([]);
  const actions = fakeActions({ readProgramme: withProgramme, checkHealth });
  const { user } = show(actions);
  await user.click(await screen.findByRole('button', { name: ENGLISH.places.check }));
  expect(
    await screen.findByRole('group', { name: new RegExp(ENGLISH.failure.connection.title) }),
  ).toHaveFocus();
  await user.click(screen.getByRole('button', { name: ENGLISH.failure.retry }));
  expect(await screen.findByText(ENGLISH.check.none)).toBeVisible();
});

test.each(LANGUAGES)(
  'in %s a check says how far it is, and can be cancelled and made again',
  async (language) => {
    const pending = pendingWork<Problem[]>();
    const actions = fakeActions({ readProgramme: withProgramme, checkHealth: pending.work });
    const { container, user } = show(actions, language);
    const words = CATALOGUES[language];
    await user.click(await screen.findByRole('button', { name: words.places.check }));
    expect(await screen.findByRole('heading', { name: words.check.title })).toHaveFocus();
    pending.report({ step: 'checking', done: 2, total: 3 });
    expect(screen.getByRole('progressbar', { name: words.progress.label })).toHaveAttribute(
      'aria-valuenow',
      '2',
    );
    expect(foreignTexts(container, language)).toEqual([]);

    await user.click(screen.getByRole('button', { name: words.cancel }));
    expect(pending.aborted()).toBe(true);
    expect(screen.getByRole('button', { name: words.progress.cancelling })).toBeVisible();
    await pending.fail(new ProgrammeError('cancelled', true));
    expect(screen.getByText(words.failure.cancelled.title)).toBeVisible();

    await user.click(screen.getByRole('button', { name: words.check.again }));
    await pending.succeed([missing]);
    expect(screen.getByText(filled(words.check.found_one, { count: '1' }))).toBeVisible();
  },
);

describe('while the view is open', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  test('a problem that was settled in its cell leaves the list by itself', async () => {
    const checkHealth = jest
      .fn<Promise<Problem[]>, []>()
      .mockResolvedValueOnce([missing, overwritten('C4')])
      .mockResolvedValue([overwritten('C4')]);
    const { actions } = await check([], { checkHealth });
    expect(await screen.findByText('2 problems found.')).toBeVisible();
    const [changed] = actions.follow.mock.calls[0]!;
    changed();
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(screen.getByText('1 problem found.')).toHaveAttribute('role', 'status');
    expect(screen.queryByText(/“Column O” is missing/)).toBeNull();
  });

  test('a check that cannot be made of itself leaves what was found', async () => {
    const checkHealth = jest
      .fn<Promise<Problem[]>, []>()
      .mockResolvedValueOnce([missing])
      .mockRejectedValue(new ProgrammeError('connection', true));
    const { actions } = await check([], { checkHealth });
    const [changed] = actions.follow.mock.calls[0]!;
    changed();
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(checkHealth).toHaveBeenCalledTimes(2);
    expect(screen.getByText('1 problem found.')).toBeVisible();
    expect(screen.queryByText(ENGLISH.failure.connection.title)).toBeNull();
  });

  test('a check begun while a cell is being edited says so, and is made by itself afterwards', async () => {
    const checkHealth = jest
      .fn<Promise<Problem[]>, []>()
      .mockRejectedValueOnce(new ProgrammeError('editing', true))
      .mockResolvedValue([missing]);
    await check([], { checkHealth });
    expect(await screen.findByText(ENGLISH.failure.waiting)).toBeVisible();
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(await screen.findByText('1 problem found.')).toBeVisible();
    expect(screen.queryByText(ENGLISH.failure.waiting)).toBeNull();
  });
});

describe('the checks of the sheets', () => {
  test.each(LANGUAGES)(
    'in %s those that found something are named, and lead to their cell',
    async (language) => {
      const reading = readingOf({
        language,
        names: { capCheckSuccessors: 2, capCheckBuddies: 0, capCheckBudget: 1 },
      });
      const { actions, container, user, words } = await check(
        [],
        { read: () => Promise.resolve(reading) },
        language,
      );
      const section = screen.getByRole('region', { name: words.check.own });
      const [budget, successors, ...more] = within(section).getAllByRole('button');
      expect(more).toEqual([]);
      const said = (name: string) => reading.wordsOf(name)!;
      // In the order of the workbook's sheets; the sheet of `readingOf` is called Sheet.
      expect(budget).toHaveTextContent(spaced(`${said('capCheckBudget').label} 1`));
      expect(successors).toHaveTextContent(spaced(`${said('capCheckSuccessors').label} 2`));
      expect(successors).toHaveTextContent(spaced(said('capCheckSuccessors').note));
      await user.click(successors!);
      expect(actions.goToCell.mock.calls).toEqual([['Sheet', 'C3']]);
      expect(foreignTexts(container, language)).toEqual([]);
    },
  );

  test('that found nothing are good news', async () => {
    await check([], { read: () => Promise.resolve(readingOf({ names: { capCheckBuddies: 0 } })) });
    const section = screen.getByRole('region', { name: ENGLISH.check.own });
    expect(within(section).getByText(ENGLISH.home.checksNone)).toBeVisible();
  });
});

describe('repair', () => {
  const many = Array.from({ length: 8 }, (_, row) => overwritten(`C${row + 4}`));

  test.each(LANGUAGES)('in %s asks first, naming the cells it writes to', async (language) => {
    const { words, user, actions } = await check([...many, unchecked, missing], {}, language);
    const { repair, cellsMore_other } = words.check;
    await user.click(
      await screen.findByRole('button', { name: filled(repair.action_other, { count: '9' }) }),
    );
    const dialog = screen.getByRole('alertdialog', { name: repair.confirm });
    expect(dialog).toHaveTextContent(spaced(filled(repair.formulas_other, { count: '8' })));
    expect(dialog).toHaveTextContent(
      spaced(filled(cellsMore_other, { sheet: 'Sheet C', cells: 'C4, C5, C6, C7, C8, C9', count: '2' })),
    );
    expect(dialog).toHaveTextContent(spaced(filled(repair.checks, { names: 'Column D' })));
    expect(foreignTexts(document.body, language)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: words.cancel }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(actions.repair).not.toHaveBeenCalled();
  });

  test.each(LANGUAGES)('in %s does it, says how much, and checks again', async (language) => {
    const checkHealth = jest
      .fn<Promise<Problem[]>, []>()
      .mockResolvedValueOnce([...many, unchecked, missing])
      .mockResolvedValue([missing]);
    const { words, user, actions, container } = await check([], { checkHealth }, language);
    const { repair, found_one } = words.check;
    await user.click(
      await screen.findByRole('button', { name: filled(repair.action_other, { count: '9' }) }),
    );
    await user.click(screen.getByRole('button', { name: repair.yes }));
    // What has no remedy is not handed over.
    expect(actions.repair.mock.calls[0]?.[0]).toEqual([...many, unchecked]);
    const done = await screen.findByRole('group', {
      name: new RegExp(filled(repair.done_other, { count: '9' })),
    });
    expect(done).toHaveFocus();
    expect(screen.getByText(filled(found_one, { count: '1' }))).toBeVisible();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(foreignTexts(container, language)).toEqual([]);
  });

  test('that fails leaves the list, and is tried again', async () => {
    const pending = pendingWork<Repaired>();
    const repair: FakeActions['repair'] = jest.fn((_problems, hooks) => pending.work(hooks));
    const { user } = await check(many, { repair });
    await user.click(await screen.findByRole('button', { name: 'Repair 8 formulas and checks' }));
    await user.click(screen.getByRole('button', { name: ENGLISH.check.repair.yes }));
    expect(screen.getByRole('heading', { name: ENGLISH.check.repair.running })).toHaveFocus();
    await pending.fail(new ProgrammeError('protected', true));
    const notice = screen.getByRole('group', { name: new RegExp(ENGLISH.failure.protected.title) });
    expect(notice).toHaveFocus();
    expect(notice).toHaveTextContent(ENGLISH.failure.undone);
    expect(screen.getAllByRole('button', { name: /overwritten/ })).toHaveLength(8);
    await user.click(screen.getByRole('button', { name: ENGLISH.failure.retry }));
    await pending.succeed({ count: 8 });
    expect(await screen.findByText('8 formulas and checks were repaired.')).toBeVisible();
  });

  test('can be taken back, and the check is made again', async () => {
    const undo = jest.fn(() => Promise.resolve());
    const repair = () => Promise.resolve({ count: 8, undo });
    const { actions, user } = await check(many, { repair });
    await user.click(await screen.findByRole('button', { name: 'Repair 8 formulas and checks' }));
    await user.click(screen.getByRole('button', { name: ENGLISH.check.repair.yes }));
    await user.click(await screen.findByRole('button', { name: ENGLISH.entry.undo }));
    expect(await screen.findByRole('group', { name: new RegExp(ENGLISH.entry.undone) })).toHaveFocus();
    expect(undo).toHaveBeenCalledTimes(1);
    // When the view opened, after the repair, and after it was taken back.
    expect(actions.checkHealth).toHaveBeenCalledTimes(3);
    expect(screen.queryByRole('button', { name: ENGLISH.entry.undo })).toBeNull();
  });

  test('is not offered where there is nothing it could do', async () => {
    await check([missing]);
    await screen.findByText('1 problem found.');
    expect(screen.queryByRole('button', { name: /^Repair/ })).toBeNull();
    expect(screen.queryByRole('button', { name: ENGLISH.check.restore.action })).toBeNull();
  });
});

test.each(LANGUAGES)('in %s missing parts are restored, and the check made again', async (language) => {
  const checkHealth = jest.fn<Promise<Problem[]>, []>().mockResolvedValueOnce([gone]).mockResolvedValue([]);
  const { actions, container, user, words } = await check([], { checkHealth }, language);
  await user.click(await screen.findByRole('button', { name: words.check.restore.action }));
  expect(actions.upgradeProgramme).toHaveBeenCalledTimes(1);
  const done = await screen.findByRole('group', { name: new RegExp(words.check.restore.done) });
  expect(done).toHaveFocus();
  expect(screen.getByText(words.check.none)).toBeVisible();
  // The list of sheets at home is read again.
  expect(actions.readProgramme).toHaveBeenCalledTimes(2);
  expect(foreignTexts(container, language)).toEqual([]);
});
