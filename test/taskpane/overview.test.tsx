/** Home at a glance: the standing, what to do next, the indicators. */
import { act, screen, within } from '@testing-library/react';
import { candidates } from '../../src/workbook/sheets/proof/candidates';
import { ProgrammeError } from '../../src/workbook/errors';
import { CATALOGUES, fakeActions, filled, foreignTexts, LANGUAGES, show, SUMMARY } from './pane';
import { readingOf } from './reading';
import type { Reading } from '../../src/workbook/reading';

/** Monday 2 March 2026, Excel serial. */
const START = 46_083;
/** 25 February 2026, the day the tests are on. */
const TODAY = 46_078;

const COUNTS: Readonly<Record<string, number>> = { keyPeople: 3, snapshot: 1 };

/** The candidates as on the sheet Proof: those with something to do have an order. */
const CANDIDATES = candidates.items.map((key, index): Record<string, string | number> => {
  const count = COUNTS[key];
  return count === undefined ? {} : { action: `Do ${key}`, reason: 'Because', count, order: index + 1 };
});

const READING = readingOf({
  tables: {
    gates: [{ day: 30 }, { day: 60 }, { day: 90 }],
    kpis: [{ kpi: 'Quality of answers', actual: 4.25, target: 4, status: 1, unit: 'of 5' }],
  },
  areas: {
    outlook: [{ phase: 'Beyond', gate: START + 89, open: 2, missed: 1 }],
    candidates: CANDIDATES,
  },
  names: { capStart: START, capAsOf: START + 70, capActual: 0.5, capPlanned: 0.75, capChecks: 3 },
});

const summary = {
  ...SUMMARY,
  sheets: [...SUMMARY.sheets, { key: 'people', name: 'Our people', tables: [], charts: 0 }],
};

function home(language = 'en', reading: () => Promise<Reading> = () => Promise.resolve(READING)) {
  const actions = fakeActions({ readProgramme: () => Promise.resolve(summary), read: reading });
  return { actions, ...show(actions, language) };
}

test.each(LANGUAGES)('in %s says which day it is, what is done and what is late', async (language) => {
  const { container } = home(language);
  const words = CATALOGUES[language].home;
  // The seventy-first day counts from 1 on the first.
  expect(await screen.findByText(filled(words.day, { day: '71', days: '90' }))).toBeVisible();
  expect(screen.getByText('Beyond')).toBeVisible();
  expect(screen.getByText(filled(words.missed_one, { count: '1' }))).toBeVisible();
  expect(foreignTexts(container, language)).toEqual([]);
});

test('before the start there is a date instead of a day', async () => {
  home('en', () => Promise.resolve(readingOf({ names: { capStart: START, capAsOf: START - 7 } })));
  expect(await screen.findByText('Starts on March 2, 2026')).toBeVisible();
});

test('an action opens the view that settles it', async () => {
  const { user } = home();
  await user.click(await screen.findByRole('button', { name: 'Do keyPeople (3) Because' }));
  expect(await screen.findByRole('heading', { name: CATALOGUES.en.places.talent })).toHaveFocus();
});

test('an action that is settled on Home leads to its button', async () => {
  const { user, actions } = home();
  await user.click(await screen.findByRole('button', { name: /Do snapshot/ }));
  expect(screen.getByRole('button', { name: CATALOGUES.en.snapshot.action })).toHaveFocus();
  expect(actions.takeSnapshot).not.toHaveBeenCalled();
});

describe('an action that is settled in a cell', () => {
  const order = candidates.items.indexOf('rules') + 1;
  const rules = candidates.items.map((key) =>
    key === 'rules' ? { action: 'Have the rules accepted', reason: 'Because', count: 1, order } : {},
  );
  const withPeople = (people: Readonly<Record<string, string | number>>[]) =>
    readingOf({ tables: { people, gates: [], kpis: [] }, areas: { candidates: rules } });
  const choose = async (reading: Reading) => {
    const shown = home('en', () => Promise.resolve(reading));
    await shown.user.click(await screen.findByRole('button', { name: /Have the rules accepted/ }));
    return shown.actions;
  };

  test('leads to the first row that needs it', async () => {
    const actions = await choose(withPeople([{ name: 'A', rulesAccepted: 46_080 }, { name: 'B' }]));
    // The body begins in row 2: the second person is in row 3.
    expect(actions.goToCell.mock.calls).toEqual([['Participants', expect.stringMatching(/^[A-Z]+3$/)]]);
  });

  test('leads to its table where there is no such row any more', async () => {
    const actions = await choose(withPeople([{ name: 'A', rulesAccepted: 46_080 }]));
    expect(actions.goToCell.mock.calls).toEqual([['Participants', expect.stringMatching(/^A2:/)]]);
  });

  test('leads to its sheet, whatever it is called, where the table is gone', async () => {
    const actions = await choose(readingOf({ areas: { candidates: rules } }));
    expect(actions.goTo.mock.calls).toEqual([['Our people']]);
  });
});

test('the points of the checks lead to where they are listed', async () => {
  const { user } = home();
  await user.click(await screen.findByRole('button', { name: '3 points need attention' }));
  expect(await screen.findByRole('heading', { name: CATALOGUES.en.check.title })).toHaveFocus();
});

test.each(LANGUAGES)(
  'in %s a programme that has just been made says what it begins with',
  async (language) => {
    const nothing = readingOf({
      language,
      names: { capPeople: 0, capListUseCases: [['']], capMaturityTeams: 0 },
    });
    const { container, user } = home(language, () => Promise.resolve(nothing));
    const { first, next } = CATALOGUES[language].home;
    const section = await screen.findByRole('region', { name: first.title });
    expect(
      within(section)
        .getAllByRole('button')
        .map(({ textContent }) => textContent.trim()),
    ).toEqual(
      [first.people, first.useCases, first.maturity].map(({ action, reason }) => `${action} ${reason}`),
    );
    // Not both something to begin with and nothing to do.
    expect(screen.queryByRole('heading', { name: next })).toBeNull();
    expect(foreignTexts(container, language)).toEqual([]);
    await user.click(within(section).getByRole('button', { name: new RegExp(first.maturity.action) }));
    expect(await screen.findByRole('heading', { name: CATALOGUES[language].places.maturity })).toHaveFocus();
  },
);

test('an indicator says its value, target and status, and leads to its cell', async () => {
  const { user, actions } = home();
  const tile = await screen.findByRole('button', { name: /Quality of answers/ });
  expect(within(tile).getByText('4.3')).toBeVisible();
  expect(tile).toHaveTextContent('of 5 Target 4 On target');
  await user.click(tile);
  // The first row of the body of a table that begins in A2.
  expect(actions.goToCell.mock.calls).toEqual([['Indicators', expect.stringMatching(/^[A-Z]+2$/)]]);
});

test('“Today” enters the date, says so, and can be taken back', async () => {
  const { user, actions } = home();
  const undo = jest.fn(() => Promise.resolve());
  actions.enter.mockResolvedValue({ undo });
  await user.click(await screen.findByRole('button', { name: 'Today' }));
  expect(actions.enter.mock.calls[0]?.[0]).toEqual([{ enter: 'field', name: 'capAsOf', value: TODAY }]);
  expect(await screen.findByText('The figures are as of February 25, 2026 now.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: CATALOGUES.en.entry.undo }));
  expect(await screen.findByText(CATALOGUES.en.entry.undone)).toBeVisible();
  expect(undo).toHaveBeenCalledTimes(1);
});

test('figures that cannot be read are said to be so, and read again on request', async () => {
  const reading = jest
    .fn<Promise<Reading>, []>()
    .mockRejectedValueOnce(new ProgrammeError('connection', true))
    .mockResolvedValue(READING);
  const { user } = home('en', reading);
  await user.click(await screen.findByRole('button', { name: CATALOGUES.en.failure.retry }));
  expect(await screen.findByText('Day 71 of 90')).toBeVisible();
});

test('a change of the workbook is followed: the figures are read anew, once, when it is quiet', async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const { actions } = home();
  await screen.findByText('Day 71 of 90');
  const [changed] = actions.follow.mock.calls[0]!;
  const before = actions.read.mock.calls.length;
  for (let time = 0; time < 5; time++) changed();
  await act(() => jest.advanceTimersByTimeAsync(1000));
  expect(actions.read.mock.calls.length - before).toBe(1);
  jest.useRealTimers();
});

describe('while a cell is being edited', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  const editing = () => Promise.reject(new ProgrammeError('editing', true));
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

  test.each(LANGUAGES)('in %s the figures are said to follow by themselves, and do', async (language) => {
    const { failure, home: words } = CATALOGUES[language];
    const reading = jest.fn<Promise<Reading>, []>(editing);
    const { container } = home(language, reading);
    const notice = await screen.findByRole('status', { name: new RegExp(failure.editing.title) });
    expect(notice).toHaveTextContent(failure.waiting);
    expect(screen.queryByRole('button', { name: failure.retry })).toBeNull();
    expect(foreignTexts(container, language)).toEqual([]);
    await pass(10_000);
    expect(notice).toBeVisible();
    reading.mockResolvedValue(READING);
    await pass(5000);
    expect(await screen.findByText(filled(words.day, { day: '71', days: '90' }))).toBeVisible();
    expect(notice).not.toBeInTheDocument();
  });

  test('the last figures stay, and nothing is said while one cell after the other is filled in', async () => {
    const reading = jest
      .fn<Promise<Reading>, []>()
      .mockResolvedValueOnce(READING)
      .mockImplementation(editing);
    const { actions } = home('en', reading);
    const before = await screen.findByText('Day 71 of 90');
    const [changed] = actions.follow.mock.calls[0]!;
    const { failure } = CATALOGUES.en;
    changed();
    await pass(3000);
    expect(reading.mock.calls.length).toBeGreaterThan(2);
    expect(screen.queryByText(failure.waiting)).toBeNull();
    // A cell that stays open is worth a word: what is shown may be of before the last entry.
    await pass(5000);
    expect(screen.getByText(failure.waiting)).toBeVisible();
    expect(before).toBeVisible();
  });

  test('what a change came to is still said', async () => {
    const readProgramme = jest
      .fn<Promise<typeof summary>, []>()
      .mockResolvedValueOnce(summary)
      .mockImplementationOnce(editing)
      .mockResolvedValue(summary);
    const { user } = show(fakeActions({ readProgramme, read: () => Promise.resolve(READING) }));
    const { snapshot, failure } = CATALOGUES.en;
    await user.click(await screen.findByRole('button', { name: snapshot.action }));
    expect(screen.queryByText(failure.waiting)).toBeNull();
    await pass(1000);
    // The month of the answer that pane.tsx gives: 46112 is 31 March 2026.
    const title = filled(snapshot.doneTitle, { month: 'March 2026' });
    expect(await screen.findByRole('group', { name: title })).toBeVisible();
  });

  test('the pane opens by itself afterwards', async () => {
    const readProgramme = jest
      .fn<Promise<typeof summary>, []>()
      .mockImplementationOnce(editing)
      .mockResolvedValue(summary);
    show(fakeActions({ readProgramme, read: () => Promise.resolve(READING) }));
    expect(await screen.findByText(CATALOGUES.en.failure.waiting)).toBeVisible();
    await pass(1000);
    expect(await screen.findByText('Day 71 of 90')).toBeVisible();
  });
});
