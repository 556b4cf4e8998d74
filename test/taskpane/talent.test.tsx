/** The view of people and roles as a person meets it. */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type enTexts from '../../src/i18n/en/views/talent.json';
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
import { readingOf, type ReadingContent } from './reading';
import { CORE_ONLY, TALENTS } from './talent';

const WORDS = viewCatalogues<typeof enTexts>('talent');
const ENGLISH = WORDS.en;

async function opened(content: ReadingContent = TALENTS, language: Language = 'en') {
  const actions = fakeActions({
    readProgramme: () => Promise.resolve(SUMMARY),
    read: () => Promise.resolve(readingOf(content)),
  });
  const shown = show(actions, language);
  await shown.user.click(await screen.findByRole('button', { name: CATALOGUES[language].places.talent }));
  await screen.findByRole('heading', { name: WORDS[language].people.title });
  return { actions, ...shown };
}

const turnTo = (user: UserEvent, tab: keyof typeof enTexts.parts, language: Language = 'en') =>
  user.click(screen.getByRole('tab', { name: WORDS[language].parts[tab] }));
const part = (title: string) => within(screen.getByRole('region', { name: title }));
const people = () => part(ENGLISH.people.title);
const roles = () => part(ENGLISH.roles.title);
const cellsOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name} `) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
const namesInMap = () =>
  people()
    .getAllByRole('rowheader')
    .map((header) => header.textContent);

/** A kind of pair, in the workbook of these readings. */
const OF_THE_WORKBOOK = ['Mentor'];

test.each(LANGUAGES)('in %s nothing is said in another language', async (language) => {
  const { container, user } = await opened({ ...TALENTS, language }, language);
  const foreign = () => foreignTexts(container, language).filter((text) => !OF_THE_WORKBOOK.includes(text));
  expect(foreign()).toEqual([]);
  await user.click(screen.getByRole('button', { name: WORDS[language].people.rate }));
  for (const tab of screen.getAllByRole('tab')) {
    await user.click(tab);
    expect(foreign()).toEqual([]);
  }
  await turnTo(user, 'mentors', language);
  const nameBuddy = filled(WORDS[language].pairs.chooseBuddyFor, { name: 'Dora' });
  await user.click(screen.getByRole('button', { name: nameBuddy }));
  expect(foreign()).toEqual([]);
  await turnTo(user, 'roles', language);
  await user.click(part(WORDS[language].people.title).getByRole('button', { name: 'Ana' }));
  expect(foreign()).toEqual([]);
});

test('says first what asks for attention, and leads there', async () => {
  const { user } = await opened();
  const points = within(screen.getByRole('list', { name: ENGLISH.attention.title }));
  expect(points.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '1 newcomer has no buddy',
    '2 people are waiting for a mentor',
    '1 place in the roles is open',
    '1 key person has no successor',
  ]);
  await user.click(points.getByRole('button', { name: /successor/ }));
  const { title } = ENGLISH.key;
  expect(document.activeElement).toContainElement(screen.getByRole('heading', { name: title }));
});

describe('the tabs', () => {
  const shownParts = () =>
    screen
      .getAllByRole('heading', { level: 3 })
      .filter((heading) => heading.closest('[hidden]') === null)
      .map(({ textContent }) => textContent);

  test('show one part at a time, by the arrow keys too', async () => {
    const { user } = await opened();
    expect(shownParts()).toEqual([ENGLISH.people.title, ENGLISH.roles.title]);
    await turnTo(user, 'roles');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: ENGLISH.parts.career })).toHaveFocus();
    expect(shownParts()).toEqual([ENGLISH.career.title]);
  });

  test('keep what was begun on one of them', async () => {
    const { user } = await opened();
    await user.click(people().getByRole('button', { name: ENGLISH.people.rate }));
    await user.selectOptions(people().getByLabelText('Technique'), '4');
    await turnTo(user, 'career');
    await turnTo(user, 'roles');
    expect(people().getByLabelText('Technique')).toHaveValue('4');
  });
});

describe('the map of people and roles', () => {
  test('has a row for each person, those with a role first, and says the role proposed', async () => {
    await opened();
    expect(namesInMap()).toEqual(['Ben', 'Ana', 'Cleo']);
    expect(cellsOf('Ben')).toEqual(['88', '63', '–', '–']);
    const [manager] = within(screen.getByRole('row', { name: /^Ben / })).getAllByRole('cell');
    expect(within(manager!).getByRole('img', { name: ENGLISH.people.proposed })).toBeVisible();
    expect(screen.getAllByRole('img', { name: ENGLISH.people.proposed })).toHaveLength(2);
  });

  test('is sorted by a role, by name, and back', async () => {
    const { user } = await opened();
    await user.click(people().getByRole('button', { name: 'Prompt Engineer' }));
    expect(namesInMap()).toEqual(['Ana', 'Ben', 'Cleo']);
    expect(people().getByRole('columnheader', { name: 'Prompt Engineer' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await user.click(people().getByRole('button', { name: 'Prompt Engineer' }));
    expect(namesInMap()).toEqual(['Ben', 'Ana', 'Cleo']);
    await user.click(people().getByRole('button', { name: ENGLISH.people.person }));
    expect(namesInMap()).toEqual(['Ana', 'Ben', 'Cleo']);
  });

  test('shows those of a department, or whose name is looked for', async () => {
    const { user } = await opened();
    await user.selectOptions(screen.getByLabelText(ENGLISH.people.department), 'Production');
    expect(namesInMap()).toEqual(['Cleo']);
    await user.selectOptions(screen.getByLabelText(ENGLISH.people.department), '');
    await user.type(screen.getByLabelText(ENGLISH.people.search), 'be');
    expect(namesInMap()).toEqual(['Ben']);
    await user.type(screen.getByLabelText(ENGLISH.people.search), 'xx');
    expect(people().getByRole('status')).toHaveTextContent('0 people');
  });

  test('of many people shows twelve first, and goes on where they end', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => ({
      person: `Person ${String(index + 1)}`,
      fitManager: 50,
    }));
    const { user } = await opened({ ...TALENTS, tables: { ...TALENTS.tables, talent: many } });
    expect(namesInMap()).toHaveLength(12);
    await user.click(people().getByRole('button', { name: 'Show 50 more' }));
    expect(namesInMap()).toHaveLength(62);
    expect(people().getByRole('button', { name: 'Person 13' })).toHaveFocus();
  });
});

describe('who takes which role', () => {
  const card = (role: string) => within(roles().getByRole('listitem', { name: role }));

  test('says who, why, and who comes next', async () => {
    const { actions, user } = await opened();
    expect(card('AI Manager').getByText(/No wish said · the role that fits best/)).toBeVisible();
    expect(card('Prompt Engineer').getByText(/Wish 4 of 5/)).toHaveTextContent(
      'Sales · Wish 4 of 5 · AI Manager would fit better (69), but others take its places',
    );
    expect(card('Prompt Engineer').getByText(/^Next in line/)).toHaveTextContent('Cleo · Fit 50');
    expect(card('AI Trainer').getByText('1 place is open.')).toBeVisible();
    await user.click(card('Prompt Engineer').getByRole('button', { name: 'Fit 66' }));
    // The eleventh column of the matrix after six aptitudes and four wishes is the first fit; rows begin at the second.
    expect(actions.goToCell.mock.calls).toEqual([['Matrix', 'M2']]);
  });

  test('changes with the places before anything is written; then says what is written, and writes it', async () => {
    const { actions, user } = await opened();
    const places = card('AI Manager').getByRole('spinbutton');
    await user.clear(places);
    await user.type(places, '2');
    // Both as Manager are 87.5 + 68.75 = 156.25, more than 153.75.
    expect(card('AI Manager').getByRole('button', { name: 'Ana' })).toBeVisible();
    expect(card('Prompt Engineer').getByRole('button', { name: 'Cleo' })).toBeVisible();
    expect(actions.enter).not.toHaveBeenCalled();
    expect(roles().getByText(/^Writes into/)).toHaveTextContent(
      'Writes into “Places” of the table “Roles: what each asks for (1 to 5)”, ' +
        'sheet Roles: what each asks for (1 to 5): AI Manager from 1 to 2.',
    );
    await user.click(roles().getByRole('button', { name: ENGLISH.roles.save }));
    expect(actions.enter.mock.calls.map(([entries]) => entries)).toEqual([
      [
        {
          enter: 'cells',
          table: 'roles',
          where: { role: 'AI Manager' },
          values: { capacity: 2 },
        },
      ],
    ]);
    expect(await roles().findByText('Places written: AI Manager from 1 to 2.')).toBeVisible();
  });
});

test('what keeps people from the next level is counted as on the sheet, and says whom', async () => {
  const { user } = await opened();
  await turnTo(user, 'career');
  const career = part(ENGLISH.career.title);
  const unfold = async (words: string) => {
    const summary = career.getByText(words);
    await user.click(summary);
    return within(summary.closest('details')!);
  };
  const strategic = await unfold('Strategic responsibility: missing for 1 person');
  expect(strategic.getByRole('button', { name: 'Ana' })).toBeVisible();
  const mentor = await unfold('Mentor role: missing for 1 person');
  expect(mentor.getByRole('button', { name: 'Cleo' })).toBeVisible();
});

describe('the sheet of a person', () => {
  test('opens from the name, says exactly what is missing, and gives the focus back', async () => {
    const { user } = await opened();
    await user.click(people().getByRole('button', { name: 'Ana' }));
    expect(screen.getByRole('heading', { name: 'Ana' })).toHaveFocus();
    expect(screen.getByText('Level 3 – AI expert still needs: Strategic responsibility.')).toBeVisible();
    const career = part(ENGLISH.person.career);
    expect(career.getAllByRole('img', { name: ENGLISH.career.met })).toHaveLength(5);
    expect(career.getAllByRole('img', { name: ENGLISH.career.open })).toHaveLength(1);
    expect(part(ENGLISH.person.roles).getByText('68.8')).toBeVisible();
    expect(part(ENGLISH.person.companions).getByRole('button', { name: 'Emil' })).toBeVisible();
    expect(screen.getByRole('heading', { name: ENGLISH.people.title })).not.toBeVisible();
    await user.click(screen.getByRole('button', { name: ENGLISH.person.back }));
    expect(people().getByRole('button', { name: 'Ana' })).toHaveFocus();
  });

  test('is gone back from to the tab it was opened on', async () => {
    const { user } = await opened();
    await turnTo(user, 'mentors');
    const pairs = () => part(ENGLISH.pairs.title);
    await user.click(pairs().getAllByRole('button', { name: 'Ana' })[0]!);
    await user.click(screen.getByRole('button', { name: ENGLISH.person.back }));
    expect(pairs().getAllByRole('button', { name: 'Ana' })[0]).toHaveFocus();
  });

  test('says when the target is reached, and that the highest level is the highest', async () => {
    const { user } = await opened();
    await user.click(people().getByRole('button', { name: 'Ben' }));
    expect(part(ENGLISH.person.career).getByText(/target reached: level 2/)).toBeVisible();
    expect(screen.getByText(ENGLISH.career.top)).toBeVisible();
  });

  test('changes ratings: the fit is the sheet’s until a rating changes, and only what changed is written', async () => {
    const { actions, user } = await opened();
    await user.click(people().getByRole('button', { name: 'Ana' }));
    await user.click(screen.getByRole('button', { name: ENGLISH.person.change }));
    const form = within(screen.getByRole('form', { name: ENGLISH.rating.title }));
    expect(form.getByRole('status')).toHaveTextContent('Fit: AI Manager 69, Prompt Engineer 66. Level: 2.');
    await user.selectOptions(form.getByLabelText('Prompt Engineer'), '');
    await user.click(form.getByLabelText('Strategic responsibility'));
    // Without her wish the aptitudes alone count.
    expect(form.getByRole('status')).toHaveTextContent('Fit: AI Manager 69, Prompt Engineer 63. Level: 3.');
    await user.click(form.getByRole('button', { name: ENGLISH.rating.save }));
    expect(actions.enter.mock.calls.map(([entries]) => entries)).toEqual([
      [
        {
          enter: 'cells',
          table: 'talent',
          where: { person: 'Ana' },
          values: { wishPrompt: undefined, strategic: 1 },
        },
      ],
    ]);
    expect(await screen.findByText('The rating of Ana is written.')).toBeVisible();
  });

  test('of somebody without a rating asks for one', async () => {
    const { user } = await opened();
    await turnTo(user, 'mentors');
    await user.click(part(ENGLISH.pairs.title).getByRole('button', { name: 'Dora' }));
    expect(screen.getByText(ENGLISH.person.notRated)).toBeVisible();
    expect(screen.getByText(ENGLISH.person.buddyMissing)).toBeVisible();
  });
});

test('rates somebody who has no row yet', async () => {
  const { actions, user } = await opened();
  await user.click(people().getByRole('button', { name: ENGLISH.people.rate }));
  const form = within(people().getByRole('form', { name: ENGLISH.rating.title }));
  const person = form.getByLabelText(ENGLISH.people.person);
  expect(
    within(person)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['–', 'Dora', 'Emil', 'Fay']);
  await user.selectOptions(person, 'Fay');
  await user.selectOptions(form.getByLabelText('Technique'), '4');
  await user.click(form.getByLabelText('Basics'));
  expect(form.getByText(/^Adds a row for Fay/)).toHaveTextContent('Technique 4, Basics 1.');
  await user.click(form.getByRole('button', { name: ENGLISH.rating.save }));
  const notMet = { firstUseCases: 0, advanced: 0, mentor: 0, strategic: 0, innovation: 0 };
  expect(actions.enter.mock.calls.map(([entries]) => entries)).toEqual([
    [{ enter: 'row', table: 'talent', values: { person: 'Fay', technique: 4, basics: 1, ...notMet } }],
  ]);
});

describe('before there is anything', () => {
  const empty = { ...TALENTS.tables, talent: [], pairs: [], skills: [] };

  test('without people it says to enter them, and leads there', async () => {
    const { actions, user } = await opened({ ...TALENTS, tables: { ...empty, people: [] } });
    expect(people().getByText(new RegExp(ENGLISH.people.none))).toBeVisible();
    // Nobody is there who could leave.
    await turnTo(user, 'key');
    expect(screen.queryByRole('heading', { name: ENGLISH.leaves.title })).toBeNull();
    await turnTo(user, 'roles');
    await user.click(people().getByRole('button', { name: 'Go to the sheet “Participants”' }));
    expect(actions.goToCell.mock.calls[0]?.[0]).toBe('Participants');
  });

  test('without ratings it offers to rate somebody', async () => {
    const { user } = await opened({ ...TALENTS, tables: empty });
    expect(people().getByText(ENGLISH.people.nobodyRated)).toBeVisible();
    expect(people().getByRole('button', { name: ENGLISH.people.rate })).toBeVisible();
    expect(screen.queryByRole('heading', { name: ENGLISH.roles.title })).toBeNull();
    expect(screen.queryByRole('tab', { name: ENGLISH.parts.career })).toBeNull();
    await turnTo(user, 'key');
    expect(part(ENGLISH.key.title).getByText(new RegExp(ENGLISH.key.none))).toBeVisible();
  });
});

test('without its modules there are buddies, and no key people', async () => {
  const { user } = await opened(CORE_ONLY);
  await turnTo(user, 'mentors');
  expect(screen.getByText(ENGLISH.pairs.buddiesHint)).toBeVisible();
  expect(screen.queryByRole('tab', { name: ENGLISH.parts.key })).toBeNull();
});
