/** Rating a team: one question after the other, then what it comes to, then one row. */
import { fireEvent, screen, within } from '@testing-library/react';
import type enTexts from '../../src/i18n/en/views/maturity.json';
import { ProgrammeError } from '../../src/workbook/errors';
import {
  CATALOGUES,
  fakeActions,
  foreignTexts,
  LANGUAGES,
  show,
  SUMMARY,
  viewCatalogues,
  type Language,
} from './pane';
import { DAY_64, DAY_71, MATURITY, rated } from './maturity';
import { readingOf } from './reading';
import type { Actions } from '../../src/taskpane/actions';

const WORDS = viewCatalogues<typeof enTexts>('maturity');
const { rate, mistakes } = WORDS.en;

async function rating(
  team: string,
  { language = 'en', ...answers }: Partial<Actions> & { language?: Language } = {},
) {
  const actions = fakeActions({
    readProgramme: () => Promise.resolve(SUMMARY),
    read: () => Promise.resolve(readingOf(MATURITY)),
    ...answers,
  });
  const shown = show(actions, language);
  const { user } = shown;
  const words = WORDS[language];
  await user.click(await screen.findByRole('button', { name: CATALOGUES[language].places.maturity }));
  await user.selectOptions(await screen.findByLabelText(words.team.label), team);
  await user.click(screen.getByRole('button', { name: words.rate.action }));
  return {
    actions,
    ...shown,
    next: () => user.click(screen.getByText(words.rate.next)),
    choose: (label: string | RegExp) => user.click(screen.getByLabelText(label)),
  };
}

/** The row that was asked to be entered. */
const entered = ({ enter }: ReturnType<typeof fakeActions>) => enter.mock.calls[0]![0];

test('a team is rated by choosing descriptions, and becomes one row', async () => {
  const { actions, user, next, choose } = await rating('Production');
  expect(screen.getByRole('heading', { name: 'Step 1 of 7 Who rates Production?' })).toHaveFocus();
  await user.selectOptions(screen.getByLabelText(rate.rater), 'U. Krüger');
  await choose('Self-assessment');
  // The as-of date.
  expect(screen.getByLabelText(/^Date of the rating/)).toHaveValue('2026-05-11');
  await next();
  expect(screen.getByRole('heading', { name: 'Step 2 of 7 Command of tools' })).toHaveFocus();
  for (const name of [/Advanced techniques/, /Several cases/, /Guides others/, /Solves what exists/]) {
    await choose(name);
    await next();
  }
  await user.click(screen.getAllByLabelText(rate.between)[0]!);
  await next();

  expect(screen.getByRole('heading', { name: 'Step 7 of 7 Your rating' })).toHaveFocus();
  // 2, 2, 3, 1, 1.5: three of five at 2, the lowest at 1; (2 + 2 + 3 + 1 + 1.5) / 5 = 1.9.
  const result = within(screen.getByRole('status'));
  expect(result.getByText('Level 1+')).toBeVisible();
  expect(result.getByText('Mean 1.9, proven 1.')).toBeVisible();
  expect(result.getByText(/Furthest from it: Innovation, 1 short\./)).toBeVisible();
  await user.type(screen.getByLabelText('Evidence (link or place)'), '=Log');
  expect(screen.getByLabelText('Evidence of')).toHaveValue('2026-05-11');
  expect(result.getByText('Mean 1.9, proven 1.9.')).toBeVisible();
  expect(
    screen.getByText(
      'Adds a row to “Assessments” on the sheet “Assessments”: May 11, 2026, Production, U. Krüger; 2 · 2 · 3 · 1 · 1.5.',
    ),
  ).toBeVisible();
  expect(actions.enter).not.toHaveBeenCalled();

  await user.click(screen.getByRole('button', { name: rate.submit }));
  expect(entered(actions)).toEqual([
    {
      enter: 'row',
      table: 'assessments',
      values: {
        date: DAY_71,
        team: 'Production',
        rater: 'U. Krüger',
        kind: 'Self-assessment',
        ...rated([2, 2, 3, 1, 1.5]),
        evidence: '=Log',
        evidenceDate: DAY_71,
      },
    },
  ]);
  expect(await screen.findByText('Rating entered: Production, U. Krüger, May 11, 2026.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Production' })).toBeVisible();
});

test('undo takes the row back', async () => {
  const undo = jest.fn(() => Promise.resolve());
  const { user } = await rating('Sales', { enter: () => Promise.resolve({ undo }) });
  await user.selectOptions(screen.getByLabelText(rate.rater), 'C. Meyer');
  await user.click(screen.getByRole('button', { name: rate.asLastTime }));
  await user.click(screen.getByRole('button', { name: rate.submit }));
  await user.click(await screen.findByRole('button', { name: CATALOGUES.en.entry.undo }));
  expect(await screen.findByText(CATALOGUES.en.entry.undone)).toBeVisible();
  expect(undo).toHaveBeenCalledTimes(1);
});

test('what the same person said last time can be the start, and be changed one by one', async () => {
  const { actions, user, next } = await rating('Sales');
  await user.selectOptions(screen.getByLabelText(rate.rater), 'C. Meyer');
  // In the role of last time.
  expect(screen.getByRole('radio', { name: 'Manager' })).toBeChecked();
  expect(screen.getByText('C. Meyer last rated this team on May 4, 2026.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: rate.asLastTime }));
  expect(screen.getByRole('heading', { name: /Your rating/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Change: Innovation' }));
  // Halfway between 1 and 2.
  expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName(`${rate.between} ${rate.before}`);
  await user.click(screen.getByLabelText(/Improves processes/));
  await next();
  expect(screen.getByRole('heading', { name: /Your rating/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: rate.submit }));
  expect(entered(actions)).toMatchObject([
    { enter: 'row', values: { date: DAY_71, rater: 'C. Meyer', ...rated([2.5, 2, 2, 2, 2]) } },
  ]);
});

test('who joins in later can rate as of the day of the others, so that the ratings are compared', async () => {
  const { user } = await rating('Production');
  await user.selectOptions(screen.getByLabelText(rate.rater), 'U. Krüger');
  expect(screen.getByText(/^S\. Rossi rated this team on May 4, 2026\./)).toBeVisible();
  await user.click(screen.getByText(rate.sameAs));
  expect(screen.getByLabelText(/^Date of the rating/)).toHaveValue('2026-05-04');
  expect(screen.queryByText(rate.sameAs)).toBeNull();
});

test('a second rating of one person on one day changes the first', async () => {
  const { actions, user, next } = await rating('Sales');
  await user.selectOptions(screen.getByLabelText(rate.rater), 'C. Meyer');
  fireEvent.change(screen.getByLabelText(/^Date of the rating/), { target: { value: '2026-05-04' } });
  expect(screen.getByText(/That rating is changed\./)).toBeVisible();
  await next();
  // What was entered is chosen already.
  for (let dimension = 0; dimension < 5; dimension++) await next();
  expect(screen.getByLabelText('Evidence (link or place)')).toHaveValue('Offer templates');
  expect(screen.getByText(/^Changes this row of “Assessments”/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: rate.submit }));
  expect(entered(actions)).toMatchObject([
    {
      enter: 'cells',
      where: { date: DAY_64, team: 'Sales', rater: 'C. Meyer', ...rated([2.5, 2, 2, 1.5, 2]) },
      values: { evidence: 'Offer templates' },
    },
  ]);
});

test('a step that is not done says what is missing, and the focus goes there', async () => {
  const { next, choose } = await rating('Production');
  await next();
  expect(screen.getByText(mistakes.kind)).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Self-assessment' })).toHaveFocus();
  await choose('Manager');
  expect(screen.queryByText(mistakes.kind)).toBeNull();
  await next();
  await next();
  expect(screen.getByText(mistakes.choice)).toBeVisible();
  expect(screen.getByRole('heading', { name: /Command of tools/ })).toBeVisible();
});

test('who cannot say leaves a dimension blank; too many of them give no level', async () => {
  const { actions, user, next, choose } = await rating('Production');
  await choose('Manager');
  await next();
  for (const name of [/Advanced techniques/, rate.unknown, rate.unknown, rate.unknown, rate.unknown]) {
    await choose(name);
    await next();
  }
  // 80 % of five are four.
  expect(screen.getByText('1 of 5 dimensions are rated; a level needs 4.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: rate.submit }));
  expect(entered(actions)).toMatchObject([{ values: { tools: 2, rater: undefined } }]);
  expect(entered(actions)[0]).toHaveProperty('values.sharing', undefined);
});

test('nothing rated is nothing to enter', async () => {
  const { actions, user, next, choose } = await rating('Production');
  await choose('Manager');
  await next();
  for (let dimension = 0; dimension < 5; dimension++) {
    await choose(rate.unknown);
    await next();
  }
  await user.click(screen.getByRole('button', { name: rate.submit }));
  expect(screen.getByRole('alert')).toHaveTextContent(mistakes.nothingRated);
  expect(actions.enter).not.toHaveBeenCalled();
});

test('a day after the as-of date is accepted, and said not to count yet', async () => {
  await rating('Production');
  fireEvent.change(screen.getByLabelText(/^Date of the rating/), { target: { value: '2026-06-01' } });
  expect(screen.getByText(/After the as-of date \(May 11, 2026\)/)).toBeVisible();
});

test('a failure leaves all that was chosen, and can be tried again', async () => {
  const enter = jest.fn<ReturnType<Actions['enter']>, Parameters<Actions['enter']>>(() =>
    Promise.reject(new ProgrammeError('editing', true)),
  );
  const { actions, user } = await rating('Sales', { enter });
  await user.selectOptions(screen.getByLabelText(rate.rater), 'C. Meyer');
  await user.click(screen.getByRole('button', { name: rate.asLastTime }));
  await user.click(screen.getByRole('button', { name: rate.submit }));
  expect(await screen.findByText(CATALOGUES.en.failure.editing.title)).toBeVisible();
  actions.enter.mockResolvedValueOnce({ undo: () => Promise.resolve() });
  await user.click(screen.getByRole('button', { name: CATALOGUES.en.failure.retry }));
  expect(await screen.findByText(/^Rating entered/)).toBeVisible();
});

test('cancelling goes back to the team', async () => {
  const { actions, user } = await rating('Sales');
  await user.click(screen.getByRole('button', { name: CATALOGUES.en.cancel }));
  expect(screen.getByRole('heading', { name: 'Sales' })).toHaveFocus();
  expect(actions.enter).not.toHaveBeenCalled();
});

test.each(LANGUAGES)('in %s every step is in that language', async (language) => {
  const { container, user, next, choose } = await rating('Sales', { language });
  const words = WORDS[language];
  const noForeign = () => expect(foreignTexts(container, language)).toEqual([]);
  await user.selectOptions(screen.getByLabelText(words.rate.rater), 'C. Meyer');
  noForeign();
  await next();
  await choose(/Advanced techniques/);
  noForeign();
  await user.click(screen.getByRole('button', { name: words.rate.back }));
  await user.click(screen.getByRole('button', { name: words.rate.asLastTime }));
  expect(screen.getByText(words.rate.submit)).toBeVisible();
  noForeign();
});
