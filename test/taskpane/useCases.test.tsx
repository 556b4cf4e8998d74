/** The ranking, and all about a case, as a person meets them. */
import { screen, within } from '@testing-library/react';
import { CATALOGUES, filled, foreignTexts, LANGUAGES } from './pane';
import { arrived, opened, withCases, WORDS } from './useCases';
import { useCasesContent } from './useCasesReading';

const ENGLISH = WORDS.en;
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the ranking', () => {
  test.each(LANGUAGES)('in %s nothing is said in another language', async (language) => {
    const { container, words } = await opened({ language });
    expect(screen.getByText(words.intro)).toBeVisible();
    expect(foreignTexts(container, language)).toEqual([]);
  });

  test('is the sheet’s own: rank, score, probability, stage and saving of each case', async () => {
    await opened();
    const rows = within(screen.getByRole('list', { name: /ranked use cases/ })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      '1. Alpha 90.0 Top 3: 100% · Pilot · €36,800 a year',
      '2. Bravo 75.0 Top 3: 93% · Idea',
      '3. Charlie 70.0 Top 3: 75% · Prioritised',
      '4. Echo 65.0 Top 3: 27% · Idea',
      '5. Delta 60.0 Top 3: 5% · Idea',
      '6. Foxtrot 55.0 Top 3: 0% · Scaled',
    ]);
  });

  test('says how many of the first places are sure: those of 80 % and more', async () => {
    await opened();
    expect(screen.getByText('2 of the first 3 are clear; the rest is still open.')).toBeVisible();
  });

  test('says when all of them are, and when none is', async () => {
    const shares = (share: number) => withCases((row) => ({ ...row, topShare: row.rank && share }));
    const { unmount } = await opened({ content: shares(0.8) });
    expect(screen.getByText(filled(ENGLISH.ranking.firm, { top: '3' }))).toBeVisible();
    unmount();
    await opened({ content: shares(0.5) });
    expect(screen.getByText(filled(ENGLISH.ranking.close, { top: '3' }))).toBeVisible();
  });

  test('begins with ten of many, and shows all on request', async () => {
    const [row] = useCasesContent().tables!.useCases!;
    const many = Array.from({ length: 30 }, (_, index) => ({ ...row, id: `C${index}`, order: index + 1 }));
    const content = useCasesContent();
    const { user } = await opened({ content: { ...content, tables: { ...content.tables, useCases: many } } });
    const rows = () => within(screen.getByRole('list', { name: /ranked/ })).getAllByRole('listitem');
    expect(rows()).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Show all 30' }));
    expect(rows()).toHaveLength(30);
    await user.click(screen.getByRole('button', { name: ENGLISH.fewer }));
    expect(rows()).toHaveLength(10);
  });

  test('names the cases without a rank, with the ratings they lack', async () => {
    await opened();
    const unrated = part(ENGLISH.unrated.title);
    expect(unrated.getByRole('listitem')).toHaveTextContent('Golf');
    expect(unrated.getByText('Still to rate: Risk and Measurability')).toBeVisible();
  });

  test('of an empty programme begins with the question', async () => {
    await opened({ content: withCases(() => undefined) });
    expect(screen.getByText(ENGLISH.ranking.none)).toBeVisible();
    expect(screen.getByRole('button', { name: ENGLISH.ranking.add })).toBeVisible();
    expect(screen.queryByRole('list', { name: /ranked/ })).toBeNull();
  });
});

describe('a case', () => {
  const open = async () => {
    const view = await opened();
    await view.user.click(screen.getByRole('button', { name: /Alpha/ }));
    return view;
  };

  test('is opened from the ranking, with its title in focus', async () => {
    await open();
    expect(screen.getByRole('heading', { name: 'Alpha' })).toHaveFocus();
  });

  test('says its ratings in words, and what it saves and why', async () => {
    await open();
    const ratings = part(ENGLISH.form.steps.ratings);
    expect(ratings.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      ...['very high (5)', 'low (2)', 'very high (5)', 'low (2)'],
      // Nobody has said yet what kind of task it is.
      ...['–', '–', '–', '–'],
    ]);
    const gain = part(ENGLISH.form.steps.gain);
    expect(gain.getAllByText('€36,800')).toHaveLength(2);
    expect(gain.getByText(/€40 an hour, 46 weeks a year; 50% of the time/)).toBeVisible();
    expect(part(ENGLISH.form.steps.progress).getByText('good (4)')).toBeVisible();
  });

  test('leads from every figure to its cell', async () => {
    const { actions, user } = await open();
    await user.click(part(ENGLISH.details.standing).getByRole('button', { name: '90.0' }));
    // The score is the 22nd column of the table, the case its first row; the test's tables lie at A2.
    expect(actions.goToCell.mock.calls).toEqual([['Use cases', 'V2']]);
  });

  test('says how the departments see it, where they rated it', async () => {
    const content = useCasesContent();
    const raters = [{ position: 1, id: 'UC1', raters: 5, mean: 87, spread: 25 }];
    const { user } = await opened({ content: { ...content, areas: { raters } } });
    await user.click(screen.getByRole('button', { name: /Alpha/ }));
    expect(screen.getByText(/5 departments rated it/)).toHaveTextContent(
      '5 departments rated it; mean score: 87.0 (25.0 points apart)',
    );
  });

  test('is left for the ranking, whose tab has the focus then', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: ENGLISH.back.ranking }));
    expect(screen.getByRole('tab', { name: ENGLISH.parts.ranking })).toHaveFocus();
  });

  test.each(LANGUAGES)('in %s nothing is said in another language', async (language) => {
    const { container, user } = await opened({ language });
    await user.click(screen.getByRole('button', { name: /Alpha/ }));
    expect(foreignTexts(container, language)).toEqual([]);
  });
});

describe('what is in the way', () => {
  test('a rating outside its scale is named, and its cell reached', async () => {
    const { actions, user } = await opened({
      content: withCases((row, index) => (index === 1 ? { ...row, risk: 7 } : row)),
    });
    expect(screen.getByText(/“Bravo”, Risk: 7 instead of 1 to 5/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: ENGLISH.trouble.show }));
    expect(actions.goToCell.mock.calls).toEqual([['Use cases', 'M3']]);
  });

  test('criteria that no score can be made of are said to be so, in every part', async () => {
    const content = useCasesContent();
    const criteria = content.tables!.criteria!.map((row) => ({ ...row, weight: 0 }));
    const { user } = await opened({ content: { ...content, tables: { ...content.tables, criteria } } });
    expect(screen.getByText(ENGLISH.trouble.criteria.title)).toBeVisible();
    await user.click(screen.getByRole('tab', { name: ENGLISH.parts.pilots }));
    expect(screen.getByText(ENGLISH.trouble.criteria.title)).toBeVisible();
  });

  test('scores that were not calculated are the check’s to mend', async () => {
    const { user } = await opened({
      content: withCases(({ score: _score, order: _order, rank: _rank, topShare: _share, ...row }) => row),
    });
    await user.click(screen.getByRole('button', { name: ENGLISH.trouble.check }));
    expect(await screen.findByRole('heading', { name: CATALOGUES.en.check.title })).toBeVisible();
  });

  test('a table that is gone is said to be missing', async () => {
    const content = useCasesContent();
    const tables = Object.fromEntries(
      Object.entries(content.tables ?? {}).filter(([key]) => key !== 'useCases'),
    );
    const gone = { ...content, tables, missing: [{ title: 'Use cases' }] };
    await arrived({ content: gone });
    expect(await screen.findByText(CATALOGUES.en.failure.gone.title)).toBeVisible();
    expect(screen.queryByRole('tab')).toBeNull();
  });
});
