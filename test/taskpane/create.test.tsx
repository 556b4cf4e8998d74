import { screen, within } from '@testing-library/react';
import type { Collision, ProgrammeSummary } from '../../src/workbook/programme';
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
} from './pane';
import { passFirst, summary, toTheEnd } from './wizard';

const ENGLISH = CREATE.en;
const PANE = CATALOGUES.en;

function pendingCreation() {
  const pending = pendingWork<ProgrammeSummary>();
  return { ...pending, actions: fakeActions({ createProgramme: (_options, hooks) => pending.work(hooks) }) };
}

/** The title of a step; French ends some with a question mark. */
const title = (text: string) => ({ name: new RegExp(`${text.replace('?', '\\?')}$`) });

describe('the wizard', () => {
  test.each(LANGUAGES)('in %s says every step in that language, and how far it is', async (language) => {
    const { container, user } = show(fakeActions(), language);
    const words = CREATE[language];
    await user.type(await screen.findByLabelText(new RegExp(`^${words.fields.company}`)), 'Atelier SA');
    await user.type(screen.getByLabelText(new RegExp(`^${words.fields.people}`)), '140');
    const keys = ['company', 'start', 'modules', 'people'] as const;
    for (const [index, key] of keys.entries()) {
      expect(screen.getByRole('heading', title(words[key].title))).toBeVisible();
      const place = filled(words.stepOf, { step: String(index + 1), total: '4' });
      const steps = within(screen.getByRole('list', { name: place })).getAllByRole('listitem');
      expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual(
        keys.map((other) => (other === key ? 'step' : null)),
      );
      expect(steps[index]).toHaveTextContent(words[key].name);
      expect(foreignTexts(container, language)).toEqual([]);
      if (key !== 'people') await user.click(screen.getByRole('button', { name: words.next }));
    }
  });

  test('starts next Monday, in the language and currency of the person', async () => {
    const { user } = show(fakeActions(), 'fr-CH');
    await passFirst(user, 'fr');
    // 25 February 2026 is a Wednesday, so that Monday is 2 March.
    expect(screen.getByLabelText(/^Date de début/)).toHaveValue('2026-03-02');
    expect(screen.getByText('lundi, 2 mars 2026')).toBeVisible();
    expect(screen.getByLabelText('Langue des feuilles')).toHaveValue('fr');
    expect(screen.getByLabelText('Devise')).toHaveValue('CHF');
    expect(screen.getByLabelText('Jours fériés')).toHaveDisplayValue('Suisse');
  });

  test('does not leave a step before what is missing is there, and goes to the first of it', async () => {
    const actions = fakeActions();
    const { user } = show(actions);
    await user.click(await screen.findByRole('button', { name: ENGLISH.next }));
    const company = screen.getByLabelText(/^Company/);
    expect(company).toHaveFocus();
    expect(company).toBeInvalid();
    expect(company).toHaveAccessibleDescription(ENGLISH.errors.companyMissing);
    const people = screen.getByLabelText(/^Number of people/);
    expect(people).toHaveAccessibleDescription(ENGLISH.errors.peopleMissing);
    await user.type(company, 'Atelier SA{Enter}');
    expect(people).toHaveFocus();
    await user.keyboard('12{Enter}');
    expect(screen.getByRole('heading', title(ENGLISH.start.title))).toHaveFocus();
    await user.clear(screen.getByLabelText(/^Start date/));
    await user.click(screen.getByRole('button', { name: ENGLISH.next }));
    expect(screen.getByLabelText(/^Start date/)).toHaveFocus();
    expect(screen.getByLabelText(/^Start date/)).toHaveAccessibleDescription(ENGLISH.errors.startMissing);
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

  test('is gone through by keyboard alone', async () => {
    const actions = fakeActions();
    const { user } = show(actions, 'de');
    await screen.findByLabelText(/^Unternehmen/);
    await user.tab();
    await user.keyboard('Werkzeugbau GmbH{Tab}1.200{Enter}');
    const { start, modules, people, submit } = CREATE.de;
    expect(screen.getByRole('heading', title(start.title))).toHaveFocus();
    const order: (string | null)[] = [];
    for (let field = 0; field < 6; field++) {
      await user.tab();
      order.push(document.activeElement?.getAttribute('type') ?? document.activeElement?.tagName ?? null);
    }
    // Date, currency, holidays, language; Back, Next.
    expect(order).toEqual(['date', 'SELECT', 'SELECT', 'SELECT', 'button', 'submit']);
    await user.keyboard('{Enter}');
    // Enter goes on from the heading, too.
    expect(screen.getByRole('heading', title(modules.title))).toHaveFocus();
    await user.keyboard('{Enter}');
    const heading = screen.getByRole('heading', title(people.title));
    expect(heading).toHaveFocus();
    // Not from the last step: the programme is asked for by its button.
    await user.keyboard('{Enter}');
    expect(heading).toHaveFocus();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('radio', { name: people.sample.name })).toBeChecked();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: submit })).toHaveFocus();
    await user.keyboard('{Enter}');
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

  test('keeps what was entered on the way back and forth', async () => {
    const { user } = show(fakeActions());
    await passFirst(user);
    await user.selectOptions(screen.getByLabelText('Currency'), 'CHF');
    await user.click(screen.getByRole('button', { name: ENGLISH.back }));
    expect(screen.getByRole('heading', title(ENGLISH.company.title))).toHaveFocus();
    expect(screen.getByLabelText(/^Company/)).toHaveValue('Atelier SA');
    await user.click(screen.getByRole('button', { name: ENGLISH.next }));
    expect(screen.getByLabelText('Currency')).toHaveValue('CHF');
    await user.click(screen.getByRole('button', { name: ENGLISH.next }));
    // A step that lies behind is one click away.
    await user.click(screen.getByRole('button', { name: 'Back to “Company”' }));
    expect(screen.getByLabelText(/^Number of people/)).toHaveValue('140');
    expect(screen.queryByRole('button', { name: 'Back to “Start”' })).toBeNull();
  });

  test('a double click on the third step does not ask for the programme', async () => {
    const actions = fakeActions();
    const { user } = show(actions);
    await passFirst(user);
    await user.click(screen.getByRole('button', { name: ENGLISH.next }));
    await user.dblClick(screen.getByRole('button', { name: ENGLISH.next }));
    expect(screen.getByRole('button', { name: ENGLISH.submit })).toBeVisible();
    expect(actions.createProgramme).not.toHaveBeenCalled();
  });

  test('the sheets may speak another language than the pane', async () => {
    const actions = fakeActions();
    const { user } = show(actions);
    await passFirst(user);
    await user.selectOptions(screen.getByLabelText('Language of the sheets'), 'Français');
    await toTheEnd(user);
    expect(summary()).toContain('18 sheets, in French');
    await user.click(screen.getByRole('button', { name: ENGLISH.submit }));
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
    expect(screen.getByText(PANE.collision.wayOut.sheet)).toBeVisible();
    expect(screen.queryByText(PANE.collision.wayOut.table)).toBeNull();
  });

  test('once renamed, checking again creates the programme with what was entered', async () => {
    const actions = fakeActions({
      createProgramme: jest.fn().mockRejectedValueOnce(collision(taken[0])).mockResolvedValueOnce(SUMMARY),
    });
    const { user } = show(actions);
    await create(user, 'en', 'Atelier SA', '140');
    await user.click(screen.getByRole('button', { name: PANE.collision.retry }));
    expect(await screen.findByText(PANE.home.createdTitle)).toBeVisible();
    expect(actions.createProgramme.mock.calls[1]?.[0]).toMatchObject({
      company: 'Atelier SA',
      headcount: 140,
    });
  });

  test('a name taken while writing, of which Excel tells no more, is told as a failure', async () => {
    const late = new ProgrammeError('collision', true);
    const { user } = show(fakeActions({ createProgramme: () => Promise.reject(late) }));
    await create(user);
    expect(screen.getByText(PANE.failure.collision.title)).toBeVisible();
    expect(screen.getByText(new RegExp(PANE.failure.collision.wayOut))).toBeVisible();
  });
});

describe('while the programme is created', () => {
  test.each(LANGUAGES)(
    'in %s each step is said in words and shown as a share of the whole',
    async (language) => {
      const { actions, report } = pendingCreation();
      const { container, user } = show(actions, language);
      await create(user, language);
      const { progress } = CATALOGUES[language];
      expect(screen.getByRole('heading', { name: CREATE[language].creating })).toHaveFocus();
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
    const { progress, failure, cancel } = CATALOGUES[language];
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
    expect(notice).toHaveFocus();
    expect(foreignTexts(container, language)).toEqual([]);
    // On the step the programme was asked for from, with what was entered before it.
    expect(summary()).toContain('Atelier SA');
    expect(summary()).toContain('140');
  });
});

describe('when it fails', () => {
  const codes = [
    'editing',
    'protected',
    'structureProtected',
    'connection',
    'session',
    'busy',
    'dialog',
    'tooLarge',
    'unexpected',
  ] as const;

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
    expect(notice.textContent).toContain(PANE.failure.notUndone);
    expect(notice.textContent).not.toContain(PANE.failure.undone);
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
    await user.click(screen.getByRole('button', { name: PANE.failure.retry }));
    expect(await screen.findByText(PANE.home.createdTitle)).toBeVisible();
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
  expect(screen.getByRole('heading', { name: CATALOGUES[language].home.contents })).toBeVisible();
  expect(foreignTexts(container, language)).toEqual([]);
});
