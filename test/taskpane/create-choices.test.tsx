/** What may be chosen when creating, beyond what has to be entered. */
import { screen, within } from '@testing-library/react';
import { CATALOGUES, CREATE, fakeActions, foreignTexts, LANGUAGES, show } from './pane';
import { passFirst, summary, toTheEnd } from './wizard';

const ENGLISH = CREATE.en;

describe('the modules', () => {
  test('are all chosen; those unchosen are not created', async () => {
    const actions = fakeActions();
    const { user } = show(actions);
    await passFirst(user);
    await user.click(screen.getByRole('button', { name: ENGLISH.next }));
    const { review, learning } = CATALOGUES.en.modules;
    const retro = screen.getByRole('checkbox', { name: review.name });
    expect(retro).toBeChecked();
    await user.click(retro);
    await user.click(screen.getByRole('checkbox', { name: learning.name }));
    await toTheEnd(user);
    // Twelve sheets of the core, four of the modules left.
    expect(summary()).toContain('16 sheets, in English');
    await user.click(screen.getByRole('button', { name: ENGLISH.submit }));
    expect(actions.createProgramme.mock.calls[0]?.[0].modules).toEqual([
      'community',
      'continuous',
      'retention',
      'governance',
    ]);
  });

  test.each(LANGUAGES)('in %s say what they are for', async (language) => {
    const { container, user } = show(fakeActions(), language);
    await passFirst(user, language);
    await user.click(screen.getByRole('button', { name: CREATE[language].next }));
    for (const { name, about } of Object.values(CATALOGUES[language].modules)) {
      expect(screen.getByRole('checkbox', { name })).toHaveAccessibleDescription(about);
    }
    expect(foreignTexts(container, language)).toEqual([]);
  });
});

test('countries are named in the language of the person, in its alphabetical order', async () => {
  const actions = fakeActions();
  const { user } = show(actions, 'fr');
  await passFirst(user, 'fr');
  const country = screen.getByLabelText('Jours fériés');
  expect(
    within(country)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Aucun', 'Allemagne', 'Autriche', 'Belgique', 'France', 'Luxembourg', 'Royaume-Uni', 'Suisse']);
  await user.selectOptions(country, 'Aucun');
  await toTheEnd(user, 'fr');
  await user.click(screen.getByRole('button', { name: CREATE.fr.submit }));
  expect(actions.createProgramme.mock.calls[0]?.[0]).not.toHaveProperty('country');
});

describe('the sample', () => {
  test('is one click away, with nothing to enter', async () => {
    const actions = fakeActions();
    const { user } = show(actions, 'de');
    await user.click(await screen.findByRole('button', { name: CREATE.de.explore }));
    expect(screen.getByRole('radio', { name: CREATE.de.people.sample.name })).toBeChecked();
    expect(summary()).toContain('Sample (de)');
    await user.click(screen.getByRole('button', { name: CREATE.de.submit }));
    expect(actions.createProgramme.mock.calls[0]?.[0]).toMatchObject({
      company: 'Sample (de)',
      headcount: 75,
      sample: true,
    });
  });

  test('takes its company along when it is not wanted any more, and the wizard asks for one', async () => {
    const actions = fakeActions();
    const { user } = show(actions);
    await user.click(await screen.findByRole('button', { name: ENGLISH.explore }));
    await user.click(screen.getByRole('radio', { name: ENGLISH.people.later.name }));
    expect(summary()).toContain(ENGLISH.summary.missing);
    await user.click(screen.getByRole('button', { name: ENGLISH.submit }));
    const company = screen.getByLabelText(/^Company/);
    expect(company).toHaveFocus();
    expect(company).toHaveAccessibleDescription(ENGLISH.errors.companyMissing);
    expect(actions.createProgramme).not.toHaveBeenCalled();
  });

  test('leaves a company that was entered, and counts its own people', async () => {
    const actions = fakeActions();
    const { user } = show(actions);
    await user.type(await screen.findByLabelText(/^Company/), 'Atelier SA');
    await user.type(screen.getByLabelText(/^Number of people/), '40');
    await user.click(screen.getByRole('button', { name: ENGLISH.explore }));
    expect(summary()).toContain('75 people instead of 40: the sample has more');
    await user.click(screen.getByRole('button', { name: ENGLISH.submit }));
    expect(actions.createProgramme.mock.calls[0]?.[0]).toMatchObject({
      company: 'Atelier SA',
      headcount: 75,
    });
  });
});
