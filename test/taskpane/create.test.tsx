import { screen, within } from '@testing-library/react';
import type { Collision, ProgrammeSummary } from '../../src/workbook/programme';
import { ProgrammeError } from '../../src/workbook/errors';
import { CATALOGUES, create, fakeActions, foreignTexts, LANGUAGES, pendingWork, show, SUMMARY } from './pane';

const ENGLISH = CATALOGUES.en;

function pendingCreation() {
  const pending = pendingWork<ProgrammeSummary>();
  return { ...pending, actions: fakeActions({ createProgramme: (_options, hooks) => pending.work(hooks) }) };
}

describe('the form', () => {
  test.each(LANGUAGES)('in %s everything is said in that language', async (language) => {
    const { container } = show(fakeActions(), language);
    expect(await screen.findByRole('heading', { name: CATALOGUES[language].create.title })).toBeVisible();
    expect(foreignTexts(container, language)).toEqual([]);
  });

  test('starts next Monday, in the language and currency of the person', async () => {
    show(fakeActions(), 'fr-CH');
    // 25 February 2026 is a Wednesday, so that Monday is 2 March.
    expect(await screen.findByLabelText(/^Date de début/)).toHaveValue('2026-03-02');
    expect(screen.getByText('lundi, 2 mars 2026')).toBeVisible();
    expect(screen.getByLabelText('Langue des feuilles')).toHaveValue('fr');
    expect(screen.getByLabelText('Devise')).toHaveValue('CHF');
    expect(screen.getByLabelText('Jours fériés')).toHaveDisplayValue('Suisse');
    expect(screen.getByRole('switch')).not.toBeChecked();
  });

  test('says at each field what is missing, and goes to the first of them', async () => {
    const actions = fakeActions();
    const { user } = show(actions);
    await user.click(await screen.findByRole('button', { name: ENGLISH.create.submit }));
    const company = screen.getByLabelText(/^Company/);
    expect(company).toHaveFocus();
    expect(company).toBeInvalid();
    expect(company).toHaveAccessibleDescription(ENGLISH.create.errors.companyMissing);
    expect(screen.getByLabelText(/^Number of people/)).toHaveAccessibleDescription(
      ENGLISH.create.errors.peopleMissing,
    );
    expect(actions.createProgramme).not.toHaveBeenCalled();
  });

  test('does not complain before the person has left a field', async () => {
    const { user } = show(fakeActions());
    const people = await screen.findByLabelText(/^Number of people/);
    await user.type(people, '5000');
    expect(people).toBeValid();
    await user.tab();
    expect(people).toHaveAccessibleDescription('Enter a number from 1 to 2,500.');
    await user.clear(people);
    await user.type(people, '2500');
    expect(people).toBeValid();
  });

  test('is filled in and sent by keyboard alone', async () => {
    const actions = fakeActions();
    const { user } = show(actions, 'de');
    await screen.findByLabelText(/^Unternehmen/);
    const order: (string | null)[] = [];
    await user.tab();
    await user.keyboard('Werkzeugbau GmbH');
    for (let field = 0; field < 8; field++) {
      order.push(document.activeElement?.getAttribute('type') ?? document.activeElement?.tagName ?? null);
      await user.tab();
      if (field === 0) await user.keyboard('1.200');
    }
    expect(order).toEqual(['text', 'text', 'date', 'SELECT', 'SELECT', 'SELECT', 'button', 'checkbox']);
    expect(document.activeElement).toHaveAccessibleName('Programm anlegen');
    await user.keyboard('{Shift>}{Tab}{/Shift} {Tab}{Enter}');
    expect(await screen.findByText(CATALOGUES.de.home.createdTitle)).toBeVisible();
    expect(actions.createProgramme.mock.calls[0]?.[0]).toEqual({
      language: 'de',
      company: 'Werkzeugbau GmbH',
      headcount: 1200,
      // 2 March 2026: 46083 days after 30 December 1899, the day Excel's serials count from.
      start: 46083,
      // The sample is told on a day of its own.
      asOf: undefined,
      currency: 'EUR',
      country: 'DE',
      modules: ['learning', 'community', 'continuous', 'retention', 'governance', 'review'],
      sample: true,
    });
  });

  test('with sample data the company of the sample is filled in, unless there is one already', async () => {
    const { user } = show(fakeActions());
    const company = await screen.findByLabelText(/^Company/);
    const people = screen.getByLabelText(/^Number of people/);
    const sample = screen.getByRole('switch', { name: ENGLISH.create.sample });
    await user.click(sample);
    expect(company).toHaveValue('Sample (en)');
    expect(people).toHaveValue('75');
    await user.selectOptions(screen.getByLabelText('Language of the sheets'), 'Deutsch');
    expect(company).toHaveValue('Sample (de)');
    await user.click(sample);
    expect(company).toHaveValue('');
    await user.type(company, 'Atelier SA');
    await user.click(sample);
    expect(company).toHaveValue('Atelier SA');
    expect(people).toHaveValue('75');
  });

  test('the sheets may speak another language than the pane', async () => {
    const actions = fakeActions();
    const { user } = show(actions);
    await user.selectOptions(await screen.findByLabelText('Language of the sheets'), 'Français');
    await create(user);
    expect(actions.createProgramme.mock.calls[0]?.[0].language).toBe('fr');
  });
});

describe('names that are already taken', () => {
  const taken = [
    { kind: 'sheet', name: 'Settings' },
    { kind: 'table', name: 'tblCosts' },
    { kind: 'name', name: 'capCompany' },
    { kind: 'cells', name: 'ROI!K7' },
  ] as const;

  const collision = (...collisions: readonly Collision[]) =>
    new ProgrammeError('collision', true, { collisions });

  test.each(LANGUAGES)('in %s are listed with the way out', async (language) => {
    const actions = fakeActions({ createProgramme: () => Promise.reject(collision(...taken)) });
    const { container, user } = show(actions, language);
    await create(user, language);
    const words = CATALOGUES[language].collision;
    const notice = screen.getByRole('group', { name: new RegExp(words.title) });
    expect(
      within(notice)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      words.sheet.replace('{{name}}', 'Settings'),
      words.table.replace('{{name}}', 'tblCosts'),
      words.name.replace('{{name}}', 'capCompany'),
      words.cells.replace('{{name}}', 'ROI!K7'),
    ]);
    for (const wayOut of Object.values(words.wayOut)) expect(notice.textContent).toContain(wayOut);
    expect(notice).toHaveFocus();
    expect(foreignTexts(container, language)).toEqual([]);
  });

  test('only the way out for what is taken is told', async () => {
    const { user } = show(fakeActions({ createProgramme: () => Promise.reject(collision(taken[0])) }));
    await create(user);
    expect(screen.getByText(ENGLISH.collision.wayOut.sheet)).toBeVisible();
    expect(screen.queryByText(ENGLISH.collision.wayOut.table)).toBeNull();
  });

  test('once renamed, checking again creates the programme with what was entered', async () => {
    const actions = fakeActions({
      createProgramme: jest.fn().mockRejectedValueOnce(collision(taken[0])).mockResolvedValueOnce(SUMMARY),
    });
    const { user } = show(actions);
    await create(user, 'en', 'Atelier SA', '140');
    await user.click(screen.getByRole('button', { name: ENGLISH.collision.retry }));
    expect(await screen.findByText(ENGLISH.home.createdTitle)).toBeVisible();
    expect(actions.createProgramme.mock.calls[1]?.[0]).toMatchObject({
      company: 'Atelier SA',
      headcount: 140,
    });
  });

  test('a name taken while writing, of which Excel tells no more, is told as a failure', async () => {
    const late = new ProgrammeError('collision', true);
    const { user } = show(fakeActions({ createProgramme: () => Promise.reject(late) }));
    await create(user);
    expect(screen.getByText(ENGLISH.failure.collision.title)).toBeVisible();
    expect(screen.getByText(new RegExp(ENGLISH.failure.collision.wayOut))).toBeVisible();
  });
});

describe('while the programme is created', () => {
  test.each(LANGUAGES)(
    'in %s each step is said in words and shown as a share of the whole',
    async (language) => {
      const { actions, report } = pendingCreation();
      const { container, user } = show(actions, language);
      await create(user, language);
      const { progress, create: words } = CATALOGUES[language];
      expect(screen.getByRole('heading', { name: words.creating })).toHaveFocus();
      const steps = ['sheets', 'tables', 'charts', 'finishing'] as const;
      steps.forEach((step, index) => {
        report({ step, done: index + 1, total: 5 });
        expect(screen.getByRole('status').textContent).toContain(progress.steps[step]);
        const bar = screen.getByRole('progressbar', { name: progress.label });
        expect(bar).toHaveAttribute('aria-valuenow', String(index + 1));
        expect(bar).toHaveAttribute('aria-valuemax', '5');
        expect(foreignTexts(container, language)).toEqual([]);
      });
    },
  );

  test.each(LANGUAGES)('in %s cancelling stops it, says so and keeps what was entered', async (language) => {
    const { actions, report, fail, aborted } = pendingCreation();
    const { container, user } = show(actions, language);
    await create(user, language, 'Atelier SA', '140');
    const { progress, failure, create: words, cancel } = CATALOGUES[language];
    await user.click(screen.getByRole('button', { name: cancel }));
    expect(aborted()).toBe(true);
    report({ step: 'undoing', done: 3, total: 5 });
    expect(screen.getByRole('status').textContent).toContain(progress.steps.undoing);
    expect(screen.getByRole('button', { name: progress.cancelling })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await fail(new ProgrammeError('cancelled', true));
    const notice = screen.getByRole('group', { name: new RegExp(failure.cancelled.title) });
    expect(notice.textContent).toContain(failure.undone);
    expect(screen.getByLabelText(new RegExp(`^${words.company}`))).toHaveValue('Atelier SA');
    expect(screen.getByLabelText(new RegExp(`^${words.people}`))).toHaveValue('140');
    expect(foreignTexts(container, language)).toEqual([]);
  });
});

describe('when it fails', () => {
  const codes = ['editing', 'protected', 'connection', 'tooLarge', 'unexpected'] as const;

  test.each(LANGUAGES.flatMap((language) => codes.map((code) => [language, code] as const)))(
    'in %s "%s" says what happened, that the workbook is as it was, and what to do',
    async (language, code) => {
      const error = new ProgrammeError(code, true, { reason: 'GeneralException: raw words of Excel' });
      const { container, user } = show(
        fakeActions({ createProgramme: () => Promise.reject(error) }),
        language,
      );
      await create(user, language);
      const { failure } = CATALOGUES[language];
      const notice = screen.getByRole('group', { name: new RegExp(failure[code].title) });
      expect(notice.textContent).toContain(failure.undone);
      expect(notice.textContent).toContain(failure[code].wayOut);
      expect(notice).toHaveFocus();
      expect(container).not.toHaveTextContent(/raw words|Exception/);
      expect(foreignTexts(container, language)).toEqual([]);
    },
  );

  test('and something could not be removed, that is said instead', async () => {
    const error = new ProgrammeError('connection', false);
    const { user } = show(fakeActions({ createProgramme: () => Promise.reject(error) }));
    await create(user);
    const notice = screen.getByRole('group', { name: /connection to Excel was lost/ });
    expect(notice.textContent).toContain(ENGLISH.failure.notUndone);
    expect(notice.textContent).not.toContain(ENGLISH.failure.undone);
  });

  test('trying again uses what was entered', async () => {
    const actions = fakeActions({
      createProgramme: jest
        .fn()
        .mockRejectedValueOnce(new ProgrammeError('editing', true))
        .mockResolvedValueOnce(SUMMARY),
    });
    const { user } = show(actions);
    await create(user, 'en', 'Atelier SA', '140');
    await user.click(screen.getByRole('button', { name: ENGLISH.failure.retry }));
    expect(await screen.findByText(ENGLISH.home.createdTitle)).toBeVisible();
    expect(actions.createProgramme.mock.calls[1]).toEqual([
      actions.createProgramme.mock.calls[0]?.[0],
      expect.anything(),
    ]);
  });
});

test.each([
  // Singular and plural as each language has them; SUMMARY holds 3 sheets, 2 tables and 3 charts.
  ['en', 'Created: 3 sheets, 2 tables, 3 charts.'],
  ['fr', 'Créés\u202f: 3 feuilles, 2 tableaux, 3 graphiques.'],
  ['de', 'Angelegt: 3 Blätter, 2 Tabellen, 3 Diagramme.'],
] as const)('in %s success lists what was made, and says how much', async (language, made) => {
  const { container, user } = show(fakeActions(), language);
  await create(user, language);
  const notice = screen.getByRole('group', { name: new RegExp(CATALOGUES[language].home.createdTitle) });
  expect(notice.textContent).toContain(made);
  expect(notice).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Sheet A' })).toBeVisible();
  expect(foreignTexts(container, language)).toEqual([]);
});
