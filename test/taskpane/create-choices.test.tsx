/** What may be chosen when creating, beyond what has to be entered. */
import { screen, within } from '@testing-library/react';
import { CATALOGUES, create, fakeActions, foreignTexts, LANGUAGES, show } from './pane';

const ENGLISH = CATALOGUES.en;

describe('the modules', () => {
  test('are folded away and all chosen; those unchosen are not created', async () => {
    const actions = fakeActions();
    const { user } = show(actions);
    const fold = await screen.findByRole('button', { name: 'Choose modules 6 of 6' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('checkbox', { name: ENGLISH.modules.review.name })).toBeNull();
    await user.click(fold);
    const retro = screen.getByRole('checkbox', { name: ENGLISH.modules.review.name });
    expect(retro).toBeChecked();
    expect(retro).toHaveAccessibleDescription(ENGLISH.modules.review.about);
    await user.click(retro);
    await user.click(screen.getByRole('checkbox', { name: ENGLISH.modules.learning.name }));
    expect(fold).toHaveAccessibleName('Choose modules 4 of 6');
    await create(user);
    expect(actions.createProgramme.mock.calls[0]?.[0].modules).toEqual([
      'community',
      'continuous',
      'retention',
      'governance',
    ]);
  });

  test.each(LANGUAGES)('in %s say what they are for', async (language) => {
    const { container, user } = show(fakeActions(), language);
    const words = CATALOGUES[language];
    await user.click(await screen.findByRole('button', { name: new RegExp(words.create.modules) }));
    for (const { name, about } of Object.values(words.modules)) {
      expect(screen.getByRole('checkbox', { name })).toHaveAccessibleDescription(about);
    }
    expect(foreignTexts(container, language)).toEqual([]);
  });
});

test('countries are named in the language of the person, in its alphabetical order', async () => {
  const actions = fakeActions();
  const { user } = show(actions, 'fr');
  const country = await screen.findByLabelText('Jours fériés');
  expect(
    within(country)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Aucun', 'Allemagne', 'Autriche', 'Belgique', 'France', 'Luxembourg', 'Royaume-Uni', 'Suisse']);
  await user.selectOptions(country, 'Aucun');
  await create(user, 'fr');
  expect(actions.createProgramme.mock.calls[0]?.[0]).not.toHaveProperty('country');
});
