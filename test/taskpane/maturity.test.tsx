/** The view of maturity as a person meets it. */
import { screen, within } from '@testing-library/react';
import type enTexts from '../../src/i18n/en/views/maturity.json';
import {
  CATALOGUES,
  fakeActions,
  filled,
  foreignTexts,
  LANGUAGES,
  show,
  SUMMARY,
  viewCatalogues,
  type Language,
} from './pane';
import { DAY_64, DAY_71, MATURITY, rated } from './maturity';
import { readingOf, type ReadingContent } from './reading';

const WORDS = viewCatalogues<typeof enTexts>('maturity');
const ENGLISH = WORDS.en;

async function opened(content: ReadingContent = MATURITY, language: Language = 'en') {
  const actions = fakeActions({
    readProgramme: () => Promise.resolve(SUMMARY),
    read: () => Promise.resolve(readingOf(content)),
  });
  const shown = show(actions, language);
  const { maturity } = CATALOGUES[language].places;
  await shown.user.click(await screen.findByRole('button', { name: maturity }));
  await screen.findByText(WORDS[language].intro);
  return { actions, ...shown };
}

async function openedTeam(name: string, content: ReadingContent = MATURITY, language: Language = 'en') {
  const view = await opened(content, language);
  await view.user.selectOptions(await screen.findByLabelText(WORDS[language].team.label), name);
  return view;
}

const part = (title: string) => within(screen.getByRole('region', { name: title }));

describe('all teams', () => {
  test.each(LANGUAGES)('in %s nothing is said in another language', async (language) => {
    const { container } = await opened(MATURITY, language);
    expect(await screen.findByText(WORDS[language].teams.hint)).toBeVisible();
    expect(foreignTexts(container, language)).toEqual([]);
  });

  test('have a mean, what is proven of it, and a target, each leading to its cell', async () => {
    const { actions, user } = await opened();
    expect(await screen.findByText('1.9 of 3')).toBeVisible();
    expect(screen.getByText('Mean of 3 teams, as of May 11, 2026')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '1.2' }));
    expect(actions.goToCell.mock.calls).toEqual([['Sheet', 'C3']]);
  });

  test('have a profile that can be read as a table', async () => {
    const { user } = await opened();
    expect(await screen.findByRole('img', { name: /^Command of tools: Today 2.25, Target 2/ })).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Show as table' })[0]!);
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^Autonomy/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['1', '2', '2']);
  });

  test('are listed in the order of the departments, with what matters of each', async () => {
    await opened();
    await screen.findByRole('button', { name: 'Sales' });
    const lines = screen.getAllByRole('listitem');
    const about = (name: string) => lines.find((line) => line.textContent?.startsWith(name))?.textContent;
    expect(about('Sales')).toBe(
      'SalesLevel 1+Mean 2 · +0.9 since the first assessment · raters far apart: Autonomy and Knowledge sharing',
    );
    // Rated once: there is no first to compare with.
    expect(about('Production')).toBe('ProductionLevel 1+Mean 1.8');
    expect(about('Finance')).toBe(`Finance${ENGLISH.rate.short}`);
    // Two people, where five is the threshold.
    expect(about('Legal')).toBe('Legal2 people. Figures are shown from 5 people on.');
  });

  test('lead to one of them, whose title takes the focus', async () => {
    const { user } = await opened();
    await user.click(await screen.findByRole('button', { name: 'Sales' }));
    expect(screen.getByRole('heading', { name: 'Sales' })).toHaveFocus();
    expect(screen.getByLabelText(ENGLISH.team.label)).toHaveValue('Sales');
  });

  test('are ten at first, and all on request', async () => {
    const departments = Array.from({ length: 30 }, (_, index) => [`Team ${index + 1}`]);
    const { user } = await opened({
      ...MATURITY,
      names: { ...MATURITY.names, capListDepartments: departments },
    });
    const rateButtons = () => screen.getAllByRole('button', { name: /^Rate / });
    // The teams that were rated are none of the departments: they come after them.
    await screen.findByRole('button', { name: 'Rate Team 10' });
    expect(rateButtons()).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Show all 33 teams' }));
    expect(rateButtons()).toHaveLength(30);
  });

  test('are rated for the first time from here', async () => {
    const { user } = await opened({
      ...MATURITY,
      tables: { ...MATURITY.tables, assessments: [] },
      names: { ...MATURITY.names, capTeams: [[]], capTeamsProven: [[]], capMaturity: '' },
    });
    expect(await screen.findByRole('heading', { name: ENGLISH.start.title })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Rate Finance' }));
    expect(screen.getByRole('heading', { name: /Who rates Finance\?/ })).toHaveFocus();
  });

  test('have to be entered first where there are none', async () => {
    await opened({
      names: { ...MATURITY.names, capListDepartments: [['']], capTeams: [[]] },
      tables: { assessments: [], dimensions: [], people: [] },
    });
    expect(await screen.findByText(ENGLISH.start.noTeams)).toBeVisible();
    expect(screen.getByRole('button', { name: ENGLISH.start.lists })).toBeVisible();
  });

  test('say what the checks of the sheet have found', async () => {
    await opened({ ...MATURITY, names: { ...MATURITY.names, capCheckAssessments: 2 } });
    expect(
      await screen.findByRole('button', { name: '2 assessments have too few ratings for a level' }),
    ).toBeVisible();
  });

  test('without results although there are ratings say so', async () => {
    await opened({
      ...MATURITY,
      names: { ...MATURITY.names, capTeams: [['#BUSY!']], capTeamsProven: [['']] },
    });
    expect((await screen.findByRole('alert')).textContent).toContain(ENGLISH.uncalculated.title);
  });

  test('without an as-of date say what is missing', async () => {
    await opened({ ...MATURITY, names: { ...MATURITY.names, capAsOf: '' } });
    expect((await screen.findByRole('alert')).textContent).toContain(CATALOGUES.en.failure.noDate.title);
  });
});

describe('a team', () => {
  test.each(LANGUAGES)('in %s has all its parts in that language', async (language) => {
    const { container } = await openedTeam('Sales', MATURITY, language);
    const words = WORDS[language];
    for (const title of [words.dimensions.title, words.evidence.title, words.raters.title]) {
      expect(screen.getByRole('region', { name: title })).toBeVisible();
    }
    expect(foreignTexts(container, language)).toEqual([]);
  });

  test('has its level, what it means and how far the target is, in words', async () => {
    await openedTeam('Sales');
    expect(screen.getByText('Level 1+')).toBeVisible();
    expect(screen.getByText('Rated by 2 people on May 4, 2026')).toBeVisible();
    expect(
      screen.getByText(
        'All rated dimensions have reached level 1, at least half of them level 2. Still to come for level 2: Innovation and Knowledge sharing.',
      ),
    ).toBeVisible();
    // Below 2: innovation at 1.25, sharing at 1.5.
    expect(
      screen.getByText('Target reached in 3 of 5 dimensions. Furthest from it: Innovation, 0.75 short.'),
    ).toBeVisible();
  });

  test('is drawn against its target and its previous assessment', async () => {
    await openedTeam('Sales');
    expect(
      screen.getByRole('img', { name: /^Command of tools: Today 2.75, Target 2, March 9, 2026 1.5; Scope/ }),
    ).toBeVisible();
  });

  test('has each dimension in the company’s words, what is proven, and what is next', async () => {
    const { actions, user } = await openedTeam('Sales');
    const list = part(ENGLISH.dimensions.title);
    const [, , , , , , innovation] = list.getAllByRole('listitem');
    expect(innovation!.textContent).toBe(
      'Innovation1.25between “Solves what exists” and “Improves processes”0.75 below the target. Next: “Improves processes”.',
    );
    expect(list.getByText('Only 1.75 of it is proven. Target reached.')).toBeVisible();
    await user.click(list.getByRole('button', { name: '1.25' }));
    // The first row of the area, in its column of innovation, the sixth.
    expect(actions.goToCell.mock.calls).toEqual([
      ['Latest assessment of each team (–: team too small to be shown)', 'F2'],
    ]);
  });

  test('says who is apart from whom, and on what', async () => {
    await openedTeam('Sales');
    const raters = part(ENGLISH.raters.title);
    const first = raters.getAllByRole('listitem')[0]!;
    expect(first.textContent).toContain('Autonomy1 apart: talk about it');
    expect(within(first).getByText('C. Meyer: “Independent” (2)')).toBeVisible();
    expect(within(first).getByText('L. Petit: “Guides others” (3)')).toBeVisible();
    expect(raters.getByText('Same view on: Scope of use.')).toBeVisible();
  });

  test('rated by one alone says what a second view is good for', async () => {
    await openedTeam('Production');
    expect(screen.getByText(ENGLISH.raters.alone)).toBeVisible();
  });

  test('too small to be shown says why, and where the threshold is', async () => {
    const { actions, user } = await openedTeam('Legal');
    expect(screen.getByText(filled(ENGLISH.small.body, { smallest: '5' }))).toBeVisible();
    expect(screen.queryByText(ENGLISH.dimensions.title)).toBeNull();
    await user.click(screen.getByRole('button', { name: ENGLISH.small.setting }));
    expect(actions.goToCell).toHaveBeenCalledTimes(1);
  });

  test('nobody has rated can be rated', async () => {
    await openedTeam('Finance');
    expect(screen.getByText(ENGLISH.team.unrated)).toBeVisible();
    expect(screen.getByRole('button', { name: ENGLISH.rate.action })).toBeVisible();
  });
});

describe('evidence', () => {
  test('is listed per rater, with what it is worth', async () => {
    await openedTeam('Sales');
    const evidence = part(ENGLISH.evidence.title);
    expect(evidence.getByText('Declared 2, proven 1.5.')).toBeVisible();
    const [meyer, petit] = evidence.getAllByRole('listitem');
    // Of 30 April 2026, for twelve months.
    expect(meyer!.textContent).toBe('C. MeyerOffer templatesValid until April 30, 2027.');
    expect(petit!.textContent).toContain(ENGLISH.evidence.none);
  });

  test('is added to the row of its rater, as said before', async () => {
    const { actions, user } = await openedTeam('Sales');
    await user.click(screen.getByRole('button', { name: 'Add evidence for the rating by L. Petit' }));
    const evidence = part(ENGLISH.evidence.title);
    const place = evidence.getByLabelText('Evidence (link or place)');
    expect(place).toHaveFocus();
    expect(
      evidence.getByText(
        'Enters the evidence in the row of L. Petit, May 4, 2026, in “Assessments” on the sheet “Assessments”.',
      ),
    ).toBeVisible();
    await user.type(place, 'Prompt library{Enter}');
    expect(actions.enter.mock.calls[0]![0]).toEqual([
      {
        enter: 'cells',
        table: 'assessments',
        where: {
          date: DAY_64,
          team: 'Sales',
          rater: 'L. Petit',
          kind: 'Self-assessment',
          ...rated([3, 2, 3, 1, 1]),
        },
        values: { evidence: 'Prompt library', evidenceDate: DAY_71 },
      },
    ]);
    expect(await screen.findByText('Evidence entered: Sales, L. Petit.')).toBeVisible();
    expect(screen.getByRole('button', { name: CATALOGUES.en.entry.undo })).toBeVisible();
  });

  test('is of a day', async () => {
    const { actions, user } = await openedTeam('Sales');
    await user.click(screen.getByRole('button', { name: 'Add evidence for the rating by L. Petit' }));
    const day = screen.getByLabelText('Evidence of');
    await user.clear(day);
    await user.click(screen.getByRole('button', { name: ENGLISH.evidence.submit }));
    expect(day).toHaveAccessibleDescription(ENGLISH.mistakes.evidenceDate);
    expect(actions.enter).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: CATALOGUES.en.cancel }));
    expect(screen.getByRole('button', { name: 'Add evidence for the rating by L. Petit' })).toHaveFocus();
  });
});
