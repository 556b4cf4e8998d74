/** Routines and retro: short forms, the calendar, what became of trials and actions. */
import { screen, within } from '@testing-library/react';
import type english from '../../src/i18n/en/views/routines.json';
import type { Language } from '../../src/i18n';
import type { Module } from '../../src/workbook';
import { ProgrammeError } from '../../src/workbook/errors';
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
import { readingOf, type ReadingContent } from './reading';

const WORDS = viewCatalogues<typeof english>('routines');
const ENGLISH = WORDS.en;

/** Excel serials: 11 May 2026 and days around it; 46023 is 1 January 2026, day 131 of the year is 11 May. */
const AS_OF = 46_023 + 130;
const APRIL_6 = 46_118;
const MAY_4 = 46_146;
const JUNE_1 = 46_174;

const CONTENT: ReadingContent = {
  tables: {
    sessionKinds: [
      { kind: 'Update', minutes: 30, perYear: 12 },
      { kind: 'Week', minutes: 2400, perYear: 1 },
    ],
    sessions: [
      { date: APRIL_6, kind: 'Update', team: 'Sales', topic: 'Offers', minutes: 30, becameProcess: 1 },
      { date: MAY_4, kind: 'Update', team: 'Quality', topic: 'Reports', minutes: 45 },
      { date: JUNE_1, kind: 'Week', topic: 'All of AI' },
    ],
    retros: [{ date: APRIL_6, category: 'Works', point: 'Offers', votes: 4 }],
    actions: [
      { retro: APRIL_6, action: 'Buy licences', owner: 'Anna', due: MAY_4, status: 'Open', open: 1, late: 1 },
      { retro: APRIL_6, action: 'Write the rules', status: 'Open', open: 1, late: 0 },
      { retro: APRIL_6, action: 'Hold the workshop', owner: 'Ben', status: 'Done', open: 0, late: 0 },
    ],
    actionStates: [
      { status: 'Open', closed: 0 },
      { status: 'Done', closed: 1 },
    ],
  },
  areas: {
    rotation: [
      { date: 46_083, team: 'IT', held: 0 },
      { date: APRIL_6, team: 'Sales', held: 1, topic: 'Offers' },
      { date: MAY_4, team: 'Quality', held: 0 },
      { date: JUNE_1, team: 'Finance' },
    ],
    routineKinds: [{ kind: 'Update', perYear: 12, planned: 2, held: 2, minutes: 75 }],
    retroPoints: [
      { category: 'Works', question: 'What works?', points: 1, votes: 4 },
      { category: 'Blocks', question: 'What blocks?', points: 0, votes: 0 },
    ],
  },
  names: {
    capAsOf: AS_OF,
    capUpdatesMissed: 1,
    capInnovations: 1,
    capActionsOpen: 2,
    capActionsOverdue: 1,
    capActionsDone: 1 / 3,
    capLastRetro: APRIL_6,
    capNextRetro: APRIL_6 + 91,
    capListDepartments: [['Sales'], ['Quality']],
    capListPeople: [['Anna'], ['Ben']],
  },
};

const both: readonly Module[] = ['core', 'continuous', 'review'];

async function routines(content: ReadingContent = CONTENT, language: Language = 'en', modules = both) {
  const actions = fakeActions({
    readProgramme: () => Promise.resolve({ ...SUMMARY, modules }),
    read: () => Promise.resolve(readingOf({ modules, language, ...content })),
  });
  const shown = show(actions, language);
  const { places } = CATALOGUES[language];
  await shown.user.click(await screen.findByRole('button', { name: places.routines }));
  await screen.findByRole('heading', { name: places.routines });
  const { next, follow } = WORDS[language];
  await screen.findByRole('heading', { name: modules.includes('continuous') ? next.title : follow.title });
  return { ...shown, actions };
}

async function retro(content?: ReadingContent, language: Language = 'en') {
  const shown = await routines(content, language);
  await shown.user.click(await screen.findByRole('tab', { name: WORDS[language].parts.retro }));
  return shown;
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });

test.each(LANGUAGES)('in %s both parts speak that language', async (language) => {
  const { container, user } = await routines(CONTENT, language);
  await user.click(press(WORDS[language].session.open));
  expect(foreignTexts(container, language)).toEqual([]);
  await user.click(screen.getByRole('tab', { name: WORDS[language].parts.retro }));
  await user.click(press(WORDS[language].point.open));
  await user.click(press(WORDS[language].action.open));
  expect(foreignTexts(container, language)).toEqual([]);
});

test('a module that is not installed has no part, and without both there is no view', async () => {
  await routines(CONTENT, 'en', ['core', 'review']);
  expect(await screen.findByText(ENGLISH.follow.title)).toBeVisible();
  expect(screen.queryByRole('tab')).toBeNull();
});

describe('routines', () => {
  test('say what comes next and whose turn it is', async () => {
    await routines();
    expect(await screen.findByText('Week on June 1, 2026: All of AI')).toBeVisible();
    expect(screen.getByText(filled(ENGLISH.next.turn, { team: 'Quality' }))).toBeVisible();
    expect(screen.getByText(filled(ENGLISH.next.missed_one, { count: '1' }))).toBeVisible();
  });

  test('the calendar tells held, missed, this month and to come apart', async () => {
    await routines();
    const month = (name: string) => within(screen.getByText(name).closest('li')!);
    await screen.findByText('March 2026');
    expect(month('March 2026').getByText(ENGLISH.calendar.missed)).toBeVisible();
    expect(month('April 2026').getByText(ENGLISH.calendar.held)).toBeVisible();
    expect(month('May 2026').getByText(ENGLISH.calendar.now)).toBeVisible();
    expect(month('June 2026').getByText(ENGLISH.calendar.coming)).toBeVisible();
  });

  test('a session is a row: of this month’s team and the usual minutes, unless entered otherwise', async () => {
    const { user, actions } = await routines();
    await user.click(press(ENGLISH.session.open));
    await user.type(screen.getByLabelText(ENGLISH.session.topic), '=1+1');
    await user.selectOptions(screen.getByLabelText(new RegExp(`^${ENGLISH.session.kind}`)), 'Week');
    await user.click(press(ENGLISH.session.submit));
    const values = { date: AS_OF, kind: 'Week', team: 'Quality', topic: '=1+1', minutes: 2400 };
    expect(actions.enter.mock.calls[0]?.[0]).toEqual([{ enter: 'row', table: 'sessions', values }]);
    expect(await screen.findByText('Session of May 11, 2026 added to “Sessions”.')).toBeVisible();
  });

  test('minutes that are no whole number are refused where they stand', async () => {
    const { user, actions } = await routines();
    await user.click(press(ENGLISH.session.open));
    await user.clear(screen.getByLabelText(ENGLISH.session.minutes));
    await user.type(screen.getByLabelText(ENGLISH.session.minutes), 'half an hour');
    await user.click(press(ENGLISH.session.submit));
    expect(screen.getByText(ENGLISH.session.wrong.minutes)).toBeVisible();
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test('a trial becomes a process: its own row is marked', async () => {
    const { user, actions } = await routines();
    await user.click(press(ENGLISH.trials.became));
    const where = { date: MAY_4, kind: 'Update', team: 'Quality', topic: 'Reports' };
    expect(actions.enter.mock.calls[0]?.[0]).toEqual([
      { enter: 'cells', table: 'sessions', where, values: { becameProcess: 1 } },
    ]);
    expect(await screen.findByText(filled(ENGLISH.trials.done, { topic: 'Reports' }))).toBeVisible();
  });

  test('an empty programme says where its teams come from', async () => {
    await routines({ tables: { sessions: [] }, names: { capAsOf: AS_OF } });
    expect(await screen.findByText(ENGLISH.calendar.empty)).toBeVisible();
    expect(screen.getByText('No session is planned after May 11, 2026.')).toBeVisible();
  });
});

describe('the retro', () => {
  test('says where its actions stand', async () => {
    const { container } = await retro();
    // One of three is done.
    expect(container).toHaveTextContent('2 open actions · 1 overdue · 33% done');
    expect(screen.getByText('Latest retro: April 6, 2026')).toBeVisible();
    expect(screen.getByText('Next one due: July 6, 2026')).toBeVisible();
  });

  test('an action is closed on the as-of date with the status that closes', async () => {
    const { user, actions } = await retro();
    await user.click(press('Done: Buy licences'));
    const where = { retro: APRIL_6, action: 'Buy licences', owner: 'Anna', due: MAY_4 };
    expect(actions.enter.mock.calls[0]?.[0]).toEqual([
      { enter: 'cells', table: 'actions', where, values: { status: 'Done', doneDate: AS_OF } },
    ]);
    expect(await screen.findByText(filled(ENGLISH.actions.closed, { action: 'Buy licences' }))).toBeVisible();
  });

  test('closed actions are shown on request only', async () => {
    const { user } = await retro();
    expect(screen.queryByText('Hold the workshop')).toBeNull();
    await user.click(press('Show 1 closed action'));
    expect(screen.getByText('Hold the workshop')).toBeVisible();
  });

  test('a point is entered with its category and question; the form keeps the day for the next', async () => {
    const { user, actions } = await retro();
    await user.click(press(ENGLISH.point.open));
    await user.click(press(ENGLISH.point.submit));
    expect(screen.getByText(ENGLISH.point.wrong.category)).toBeVisible();
    expect(actions.enter).not.toHaveBeenCalled();
    await user.selectOptions(screen.getByLabelText(new RegExp(`^${ENGLISH.point.category}`)), 'Blocks');
    expect(screen.getByText('What blocks?')).toBeVisible();
    await user.type(screen.getByLabelText(new RegExp(`^${ENGLISH.point.point}`)), 'No time');
    await user.type(screen.getByLabelText(ENGLISH.point.votes), '3');
    await user.click(press(ENGLISH.point.submit));
    const values = { date: AS_OF, category: 'Blocks', point: 'No time', votes: 3 };
    expect(actions.enter.mock.calls[0]?.[0]).toEqual([{ enter: 'row', table: 'retros', values }]);
  });

  test('an action is entered open, from the latest retro', async () => {
    const { user, actions } = await retro();
    await user.click(press(ENGLISH.action.open));
    await user.type(screen.getByLabelText(new RegExp(`^${ENGLISH.action.action}`)), 'Ask IT');
    await user.selectOptions(screen.getByLabelText(ENGLISH.action.owner), 'Ben');
    await user.click(press(ENGLISH.action.submit));
    const values = { retro: APRIL_6, action: 'Ask IT', owner: 'Ben', status: 'Open' };
    expect(actions.enter.mock.calls[0]?.[0]).toEqual([{ enter: 'row', table: 'actions', values }]);
  });

  test('what could not be written is said, and stays entered', async () => {
    const { user, actions } = await retro();
    actions.enter.mockRejectedValueOnce(new ProgrammeError('protected', true));
    await user.click(press(ENGLISH.action.open));
    await user.type(screen.getByLabelText(new RegExp(`^${ENGLISH.action.action}`)), 'Ask IT');
    await user.click(press(ENGLISH.action.submit));
    expect(await screen.findByText(CATALOGUES.en.failure.protected.title)).toBeVisible();
    expect(screen.getByLabelText(new RegExp(`^${ENGLISH.action.action}`))).toHaveValue('Ask IT');
  });
});
