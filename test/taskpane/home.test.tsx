import { screen } from '@testing-library/react';
import { ProgrammeError } from '../../src/workbook/errors';
import { CATALOGUES, fakeActions, filled, foreignTexts, LANGUAGES, pendingWork, show, SUMMARY } from './pane';
import type { SnapshotResult } from '../../src/workbook';

const withProgramme = () => Promise.resolve(SUMMARY);
/** No-break spaces are compared as they are. */
const asWritten = { normalizer: (text: string) => text };
const ENGLISH = CATALOGUES.en;

test.each(LANGUAGES)('in %s a workbook with a programme opens on whose it is', async (language) => {
  const { container } = show(fakeActions({ readProgramme: withProgramme }), language);
  expect(await screen.findByRole('heading', { name: 'Atelier Mécanique SA' })).toBeVisible();
  expect(screen.getByText(CATALOGUES[language].home.title)).toBeVisible();
  expect(screen.queryByText(CATALOGUES[language].home.createdTitle)).toBeNull();
  expect(foreignTexts(container, language)).toEqual([]);
});

test('opening the pane does not take the keyboard from the sheet', async () => {
  show(fakeActions({ readProgramme: withProgramme }));
  await screen.findByRole('heading', { name: 'Atelier Mécanique SA' });
  expect(document.body).toHaveFocus();
});

test('a programme without a company name still has a title', async () => {
  show(fakeActions({ readProgramme: () => Promise.resolve({ ...SUMMARY, company: '' }) }));
  expect(await screen.findByRole('heading', { name: ENGLISH.home.title })).toBeVisible();
});

const ofSheet = (name: string) => screen.findByRole('button', { name: `Tables and charts of ${name}` });

test('the sheets are listed once they are asked for', async () => {
  const { user } = show(fakeActions({ readProgramme: withProgramme }));
  const contents = await screen.findByRole('heading', { name: ENGLISH.home.contents });
  expect(await ofSheet('Sheet A')).not.toBeVisible();
  await user.click(contents);
  expect(await ofSheet('Sheet A')).toBeVisible();
});

test.each([
  ['Sheet A', 'Sheet A', undefined],
  ['1 chart', 'Sheet A', undefined],
  ['Table B 1,234 rows', 'Sheet B', 'tblB'],
  ['Table C 1 row', 'Sheet C', 'tblC'],
  ['2 charts', 'Sheet C', undefined],
])('"%s" goes there', async (name, sheet, table) => {
  const actions = fakeActions({ readProgramme: withProgramme });
  const { user } = show(actions);
  await user.click(await ofSheet(sheet));
  await user.click(await screen.findByRole('button', { name }));
  expect(actions.goTo.mock.calls).toEqual([[sheet, table]]);
});

test('every tool and entry is reached by keyboard, in the order of the workbook', async () => {
  const { user } = show(fakeActions({ readProgramme: withProgramme }));
  await screen.findByRole('heading', { name: 'Atelier Mécanique SA' });
  const names: string[] = [];
  for (let entry = 0; entry < 18; entry++) {
    await user.tab();
    const { textContent, ariaLabel } = document.activeElement!;
    names.push(ariaLabel ?? textContent.trim());
    if (ariaLabel === 'Tables and charts of Sheet B') await user.keyboard('{Enter}');
  }
  expect(names).toEqual([
    ...['Home', 'Maturity', 'Use cases', 'ROI', 'Talent', 'Roadmap', 'Check', 'Settings and help'],
    'Today',
    'Take snapshot',
    'In this workbook 3 sheets',
    'Sheet A',
    'Tables and charts of Sheet A',
    'Sheet B',
    'Tables and charts of Sheet B',
    'Table B 1,234 rows',
    'Sheet C',
    'Tables and charts of Sheet C',
  ]);
});

test.each(LANGUAGES)(
  'in %s a table that is gone is named, and the list read again on request',
  async (language) => {
    const gone = () => Promise.reject(new ProgrammeError('unexpected', true));
    const actions = fakeActions({ readProgramme: withProgramme, goTo: gone });
    const { container, user } = show(actions, language);
    const { missing, home } = CATALOGUES[language];
    const parts = filled(home.parts, { name: 'Sheet C' });
    await user.click(await screen.findByRole('button', { name: parts }));
    await user.click(await screen.findByRole('button', { name: /^Table C/ }));
    expect(await screen.findByText(missing.title.replace('{{name}}', 'Table C'), asWritten)).toBeVisible();
    expect(foreignTexts(container, language)).toEqual([]);

    actions.readProgramme.mockResolvedValueOnce({ ...SUMMARY, sheets: SUMMARY.sheets.slice(0, 2) });
    await user.click(screen.getByRole('button', { name: missing.refresh }));
    expect(await screen.findByRole('heading', { name: 'Atelier Mécanique SA' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Sheet C' })).toBeNull();
  },
);

test('a cell in edit mode is why a jump fails: that is said, not that the sheet is gone', async () => {
  const editing = () => Promise.reject(new ProgrammeError('editing', true));
  const { user } = show(fakeActions({ readProgramme: withProgramme, goTo: editing }));
  await user.click(await screen.findByRole('button', { name: 'Sheet A' }));
  expect(await screen.findByText(ENGLISH.failure.editing.title)).toBeVisible();
  expect(screen.getByText(ENGLISH.failure.editing.wayOut)).toBeVisible();
  expect(screen.queryByText(/as it was before/)).toBeNull();
});

test.each(LANGUAGES)(
  'in %s a workbook that cannot be read is said to be so, and read again on request',
  async (language) => {
    const actions = fakeActions({
      readProgramme: () => Promise.reject(new ProgrammeError('connection', true)),
    });
    const { container, user } = show(actions, language);
    const { failure } = CATALOGUES[language];
    expect((await screen.findByRole('alert')).textContent).toContain(failure.connection.title);
    expect(document.body).toHaveFocus();
    expect(foreignTexts(container, language)).toEqual([]);

    actions.readProgramme.mockResolvedValueOnce(SUMMARY);
    await user.click(screen.getByRole('button', { name: failure.retry }));
    expect(await screen.findByRole('heading', { name: 'Atelier Mécanique SA' })).toBeVisible();
  },
);

test.each(LANGUAGES)('in %s a view that cannot be drawn leaves a sentence and a way on', async (language) => {
  // React reports what the boundary caught; the report is not what is under test.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const notDrawable = { ...SUMMARY, sheets: undefined } as unknown as typeof SUMMARY;
  const { container, user, reload } = show(
    fakeActions({ readProgramme: () => Promise.resolve(notDrawable) }),
    language,
  );
  const { broken } = CATALOGUES[language];
  expect(await screen.findByText(broken.title)).toBeVisible();
  expect(container).not.toHaveTextContent(/undefined|TypeError/);
  expect(foreignTexts(container, language)).toEqual([]);
  await user.click(screen.getByRole('button', { name: broken.reload }));
  expect(reload).toHaveBeenCalled();
  jest.restoreAllMocks();
});

describe('a snapshot', () => {
  const taking = (takeSnapshot: () => Promise<SnapshotResult>, language: 'en' | 'fr' | 'de' = 'en') => {
    const actions = fakeActions({ readProgramme: withProgramme, takeSnapshot });
    return { actions, ...show(actions, language) };
  };
  // 31 March 2026: 46082 is 1 March, a day before the 2 March of the calendar's tests.
  const march = (added: number, replaced: number) => () => Promise.resolve({ month: 46112, added, replaced });

  test.each([
    ['en', 'Snapshot taken: March 2026', '4 KPIs added, 1 replaced.'],
    ['fr', 'Instantané pris\u202f: mars 2026', '4 indicateurs ajoutés, 1 remplacé.'],
    ['de', 'Momentaufnahme festgehalten: März 2026', '4 Kennzahlen hinzugefügt, 1 ersetzt.'],
  ] as const)(
    'in %s says for which month and how many, and reads the workbook again',
    async (language, title, body) => {
      const { actions, container, user } = taking(march(4, 1), language);
      await user.click(await screen.findByRole('button', { name: CATALOGUES[language].snapshot.action }));
      const notice = await screen.findByRole('group', { name: new RegExp(title) });
      expect(notice.textContent).toContain(body);
      expect(notice).toHaveFocus();
      expect(actions.readProgramme).toHaveBeenCalledTimes(2);
      expect(foreignTexts(container, language)).toEqual([]);
    },
  );

  test('of nothing is said to be nothing', async () => {
    const { user } = taking(march(0, 0));
    await user.click(await screen.findByRole('button', { name: ENGLISH.snapshot.action }));
    expect(await screen.findByRole('group', { name: new RegExp(ENGLISH.snapshot.none) })).toHaveFocus();
  });

  test('can be cancelled, and taken again', async () => {
    const pending = pendingWork<SnapshotResult>();
    const actions = fakeActions({ readProgramme: withProgramme, takeSnapshot: pending.work });
    const { user } = show(actions);
    await user.click(await screen.findByRole('button', { name: ENGLISH.snapshot.action }));
    expect(screen.getByRole('heading', { name: ENGLISH.snapshot.running })).toHaveFocus();
    pending.report({ step: 'tables', done: 2, total: 5 });
    expect(screen.getByRole('status').textContent).toBe(ENGLISH.progress.steps.tables);
    await user.click(screen.getByRole('button', { name: ENGLISH.cancel }));
    expect(pending.aborted()).toBe(true);
    await pending.fail(new ProgrammeError('cancelled', true));
    expect(screen.getByRole('group', { name: new RegExp(ENGLISH.failure.cancelled.title) })).toHaveFocus();
    expect(screen.queryByRole('button', { name: ENGLISH.failure.retry })).toBeNull();
    await user.click(screen.getByRole('button', { name: ENGLISH.snapshot.action }));
    await pending.succeed({ month: 46112, added: 5, replaced: 0 });
    expect(screen.queryByText(ENGLISH.failure.cancelled.title)).toBeNull();
    expect(screen.getByText('Snapshot taken: March 2026')).toBeVisible();
  });

  test('without an as-of date says where to enter it, and tries again', async () => {
    const takeSnapshot = jest
      .fn()
      .mockRejectedValueOnce(new ProgrammeError('noDate', true))
      .mockResolvedValueOnce({ month: 46112, added: 5, replaced: 0 });
    const { user } = taking(takeSnapshot);
    await user.click(await screen.findByRole('button', { name: ENGLISH.snapshot.action }));
    const notice = screen.getByRole('group', { name: new RegExp(ENGLISH.failure.noDate.title) });
    expect(notice.textContent).toContain(ENGLISH.failure.noDate.wayOut);
    await user.click(screen.getByRole('button', { name: ENGLISH.failure.retry }));
    expect(await screen.findByText('Snapshot taken: March 2026')).toBeVisible();
  });
});

describe('a workbook of an older version', () => {
  const older = () => Promise.resolve({ ...SUMMARY, age: 'older' as const });
  const upgrading = (upgradeProgramme: () => Promise<void>) => {
    const readProgramme = jest.fn(withProgramme).mockImplementationOnce(older);
    return fakeActions({ readProgramme, upgradeProgramme });
  };

  test.each(LANGUAGES)('in %s can only be upgraded, and says so', async (language) => {
    const { container } = show(fakeActions({ readProgramme: older }), language);
    const { failure, upgrade, snapshot, places } = CATALOGUES[language];
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain(failure.older.title + upgrade.body);
    expect(document.body).toHaveFocus();
    for (const name of [snapshot.action, places.home, places.check]) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    expect(screen.getByRole('button', { name: 'Sheet A' })).toBeVisible();
    expect(foreignTexts(container, language)).toEqual([]);
  });

  test.each(LANGUAGES)('in %s once upgraded has all the tools', async (language) => {
    const { upgrade, snapshot } = CATALOGUES[language];
    const { container, user } = show(
      upgrading(() => Promise.resolve()),
      language,
    );
    await user.click(await screen.findByRole('button', { name: upgrade.action }));
    expect(await screen.findByRole('group', { name: new RegExp(upgrade.doneTitle) })).toHaveFocus();
    expect(screen.queryByRole('button', { name: upgrade.action })).toBeNull();
    expect(screen.getByRole('button', { name: snapshot.action })).toBeVisible();
    expect(foreignTexts(container, language)).toEqual([]);
  });

  test('says which cells are in the way', async () => {
    const collisions = [{ kind: 'cells', name: 'ROI!K7:K9' }] as const;
    const inTheWay = new ProgrammeError('collision', true, { collisions });
    const { user } = show(upgrading(() => Promise.reject(inTheWay)));
    await user.click(await screen.findByRole('button', { name: ENGLISH.upgrade.action }));
    const notice = screen.getByRole('group', { name: new RegExp(ENGLISH.collision.cellsTitle) });
    expect(notice.textContent).toContain('ROI!K7:K9');
    expect(notice.textContent).toContain(ENGLISH.collision.wayOut.cells);
    expect(notice).toHaveFocus();
  });

  test('that could not be put back is said to be so', async () => {
    const { user } = show(upgrading(() => Promise.reject(new ProgrammeError('connection', false))));
    await user.click(await screen.findByRole('button', { name: ENGLISH.upgrade.action }));
    const notice = screen.getByRole('group', { name: new RegExp(ENGLISH.failure.connection.title) });
    expect(notice.textContent).toContain(ENGLISH.failure.notRestored);
  });
});

test.each(LANGUAGES)('in %s a workbook of a newer version is read only', async (language) => {
  const newer = () => Promise.resolve({ ...SUMMARY, age: 'newer' as const });
  const { container } = show(fakeActions({ readProgramme: newer }), language);
  const { failure, places, upgrade } = CATALOGUES[language];
  expect((await screen.findByRole('alert')).textContent).toContain(failure.newer.wayOut);
  expect(screen.queryByRole('button', { name: places.home })).toBeNull();
  expect(screen.queryByRole('button', { name: upgrade.action })).toBeNull();
  expect(foreignTexts(container, language)).toEqual([]);
});
