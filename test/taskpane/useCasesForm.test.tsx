/** A new use case, and changes of one, as a person enters them. */
import { fireEvent, screen, within } from '@testing-library/react';
import { ProgrammeError } from '../../src/workbook/errors';
import { CATALOGUES, filled, foreignTexts, LANGUAGES, type Language } from './pane';
import { opened, withCases, WORDS, type Opening } from './useCases';

const ENGLISH = WORDS.en;

/** At once: keys one by one take most of a test's time. */
const fill = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

async function adding(opening: Opening = {}) {
  const view = await opened(opening);
  await view.user.click(screen.getByRole('button', { name: view.words.ranking.add }));
  const { form } = view.words;
  const next = () => view.user.click(screen.getByRole('button', { name: form.next }));
  const add = () => view.user.click(screen.getByRole('button', { name: form.add }));
  const question = screen.getAllByRole('textbox')[0]!;
  expect(question).toHaveAccessibleName(expect.stringContaining(form.question));
  /** By its number on the scale of this name. */
  const rate = (name: string, rating: number) =>
    view.user.click(within(screen.getByRole('group', { name })).getAllByRole('radio')[rating - 1]!);
  return { ...view, form, next, add, question, rate };
}

describe('a new case', () => {
  test('begins with the question, which is in focus after its title', async () => {
    const { question, user, form } = await adding();
    expect(screen.getByRole('heading', { name: new RegExp(form.steps.task) })).toHaveFocus();
    await user.tab();
    expect(question).toHaveFocus();
  });

  test('without a task goes no further, and says why at the field', async () => {
    const { next, question, form } = await adding();
    await next();
    expect(screen.getByText(form.errors.task)).toBeVisible();
    expect(question).toHaveFocus();
  });

  test('is led by someone on the sheet People, whatever the case of the letters', async () => {
    const { next, question, form } = await adding();
    fill(question, 'Writing minutes');
    fill(screen.getByLabelText(form.owner), 'Zoe');
    await next();
    expect(screen.getByText(form.errors.owner)).toBeVisible();
    fill(screen.getByLabelText(form.owner), 'bob');
    await next();
    expect(screen.getByRole('heading', { name: new RegExp(form.steps.ratings) })).toHaveFocus();
  });

  test('shows, before anything is written, its score and where it would rank', async () => {
    const { actions, next, question, rate, form } = await adding();
    fill(question, 'Writing minutes');
    await next();
    const preview = screen.getByRole('status');
    expect(preview).toHaveTextContent(form.unscored);
    await rate('Impact', 5);
    await rate('Risk', 1);
    await rate('Measurability', 2);
    expect(preview).toHaveTextContent('Still to rate: Effort');
    await rate('Effort', 3);
    // 40 + 20 + 5 + 10 is what Bravo has: both come second of now seven.
    expect(preview).toHaveTextContent('Score 75.0 · would rank 2 of 7');
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test('shows what it would save: hours, users, cost of an hour, weeks and realisation multiplied', async () => {
    const { user, next, question, form } = await adding();
    fill(question, 'Writing minutes');
    await next();
    await next();
    fill(screen.getByLabelText(form.hours), '2,5');
    await user.click(screen.getByRole('radio', { name: /^A:/ }));
    fill(screen.getByLabelText(form.users), '8');
    // 2.5 × 8 × 40 × 46 × 0.5
    expect(screen.getByRole('status')).toHaveTextContent('Saves €18,400 a year');
    await user.click(screen.getByRole('radio', { name: /^B:/ }));
    // 2.5 × 40 × 46 × 0.5: the hours of all together
    expect(screen.getByRole('status')).toHaveTextContent('Saves €2,300 a year');
  });

  test('wants to know whose hours they are, and how many have them', async () => {
    const { user, next, add, question, form } = await adding();
    fill(question, 'Writing minutes');
    await next();
    await next();
    fill(screen.getByLabelText(form.hours), 'many');
    await add();
    expect(screen.getByText(form.errors.hours)).toBeVisible();
    expect(screen.getByText(form.errors.unit)).toBeVisible();
    expect(screen.getByLabelText(form.hours)).toHaveFocus();
    fill(screen.getByLabelText(form.hours), '2');
    await user.click(screen.getByRole('radio', { name: /^A:/ }));
    await add();
    expect(screen.getByText(form.errors.usersMissing)).toBeVisible();
    expect(screen.getByLabelText(form.users)).toHaveFocus();
  });

  test('is written as a row, whose place is said before, and can be taken back', async () => {
    const undo = jest.fn(() => Promise.resolve());
    const { actions, user, next, add, question, rate, form } = await adding({
      answers: { enter: () => Promise.resolve({ undo }) },
    });
    fill(question, '  Writing minutes ');
    await user.selectOptions(screen.getByLabelText(form.department), 'Quality');
    fill(screen.getByLabelText(form.domain), 'Office');
    fill(screen.getByLabelText(form.owner), 'bob');
    await next();
    await rate('Impact', 4);
    await rate('Repetitive', 5);
    await next();
    expect(
      screen.getByText(/row to “Use cases” on the sheet Use cases: No. UC8, stage “Idea”/),
    ).toBeVisible();
    await add();
    expect(await screen.findByText('“Writing minutes” was added as UC8.')).toBeVisible();
    const [[entries]] = actions.enter.mock.calls as [[unknown]];
    expect(entries).toEqual([
      {
        enter: 'row',
        table: 'useCases',
        values: {
          id: 'UC8',
          task: 'Writing minutes',
          useCase: 'Writing minutes',
          domain: 'Office',
          department: 'Quality',
          owner: 'Bob',
          impact: 4,
          repetitive: 5,
          stage: 'Idea',
        },
      },
    ]);
    expect(screen.getByRole('tab', { name: ENGLISH.parts.ranking })).toBeVisible();
    await user.click(screen.getByRole('button', { name: CATALOGUES.en.entry.undo }));
    expect(await screen.findByText(CATALOGUES.en.entry.undone)).toBeVisible();
    expect(undo).toHaveBeenCalledTimes(1);
  });

  test('that could not be written stays as it was entered, with the reason and another try', async () => {
    const { actions, user, next, add, question } = await adding({
      answers: { enter: () => Promise.reject(new ProgrammeError('editing', true)) },
    });
    fill(question, 'Writing minutes');
    await next();
    await next();
    await add();
    expect(await screen.findByText(CATALOGUES.en.failure.editing.title)).toBeVisible();
    actions.enter.mockResolvedValueOnce({ undo: () => Promise.resolve() });
    await user.click(screen.getByRole('button', { name: CATALOGUES.en.failure.retry }));
    expect(await screen.findByText('“Writing minutes” was added as UC8.')).toBeVisible();
  });

  test('keeps what was entered when one goes back a step', async () => {
    const { user, next, question, form } = await adding();
    fill(question, 'Writing minutes');
    await next();
    await user.click(screen.getByRole('button', { name: form.back }));
    expect(screen.getByLabelText(/Which concrete task/)).toHaveValue('Writing minutes');
  });

  test.each(LANGUAGES)('in %s nothing is said in another language', async (language) => {
    const { container, user, next, question, words } = await adding({ language });
    const problems = () => foreignTexts(container, language);
    expect(problems()).toEqual([]);
    fill(question, 'X');
    await next();
    expect(problems()).toEqual([]);
    await next();
    fill(screen.getByLabelText(words.form.hours), 'x');
    await user.click(screen.getByRole('button', { name: words.form.add }));
    expect(problems()).toEqual([]);
  });
});

describe('a change', () => {
  const openCase = async (name: string, language: Language = 'en') => {
    const view = await opened({ language });
    await view.user.click(screen.getByRole('button', { name: new RegExp(name) }));
    const change = (step: keyof typeof ENGLISH.form.steps) =>
      view.user.click(
        screen.getByRole('button', {
          name: filled(view.words.details.changeOf, { what: view.words.form.steps[step] }),
        }),
      );
    return {
      ...view,
      change,
      save: () => view.user.click(screen.getByRole('button', { name: view.words.form.save })),
    };
  };

  test('writes only the cells that are others now, into the row of that case', async () => {
    const { actions, user, change, save } = await openCase('Alpha');
    await change('ratings');
    await user.click(
      within(screen.getByRole('group', { name: 'Risk' })).getByRole('radio', { name: /medium/ }),
    );
    // 40 + 10 + 20 + 15, still first of six
    expect(screen.getByRole('status')).toHaveTextContent('Score 85.0 · would rank 1 of 6');
    await save();
    expect(await screen.findByText('“Alpha” was changed.')).toBeVisible();
    expect(actions.enter.mock.calls[0]![0]).toEqual([
      {
        enter: 'cells',
        table: 'useCases',
        where: { id: 'UC1', useCase: 'Alpha', task: 'Task of Alpha' },
        values: { risk: 3 },
      },
    ]);
    expect(screen.getByRole('heading', { name: 'Alpha' })).toBeVisible();
  });

  test('of nothing writes nothing', async () => {
    const { actions, change, save } = await openCase('Alpha');
    await change('progress');
    await save();
    expect(screen.getByRole('heading', { name: 'Alpha' })).toHaveFocus();
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test('sets stage, documentation and quality', async () => {
    const { actions, user, change, save } = await openCase('Bravo');
    await change('progress');
    await user.selectOptions(screen.getByLabelText(ENGLISH.facts.stage), 'Prioritised');
    await user.click(screen.getByLabelText(ENGLISH.form.documented));
    await user.click(screen.getByRole('radio', { name: /fair/ }));
    await save();
    expect(actions.enter.mock.calls[0]![0]).toEqual([
      expect.objectContaining({ values: { stage: 'Prioritised', documented: 1, quality: 3 } }),
    ]);
  });

  test('can take a rating away; the focus stays in its scale', async () => {
    const { actions, user, change, save } = await openCase('Alpha');
    await change('ratings');
    await user.click(screen.getByRole('button', { name: 'Clear: Impact' }));
    expect(within(screen.getByRole('group', { name: 'Impact' })).getAllByRole('radio')[0]).toHaveFocus();
    await save();
    expect(actions.enter.mock.calls[0]![0]).toEqual([
      expect.objectContaining({ values: { impact: undefined } }),
    ]);
  });

  test('of ratings is reached at once from the cases that have no rank', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: 'Rate: Golf' }));
    expect(screen.getByRole('group', { name: 'Risk' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: CATALOGUES.en.cancel }));
    expect(screen.getByRole('tab', { name: ENGLISH.parts.ranking })).toHaveFocus();
  });

  test('names a rating between two words, and both of them', async () => {
    const { user } = await opened({
      content: withCases((row, index) => (index === 0 ? { ...row, risk: 2.5 } : row)),
    });
    await user.click(screen.getByRole('button', { name: /Alpha/ }));
    await user.click(screen.getByRole('button', { name: 'Change: Ratings' }));
    expect(screen.getByText('Now 2.5: between “low” and “medium”.')).toBeVisible();
  });
});
