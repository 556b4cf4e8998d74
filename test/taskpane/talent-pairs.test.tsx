/** Buddies, mentors, key people and what if one leaves, as a person meets them. */
import { screen, within } from '@testing-library/react';
import type enTexts from '../../src/i18n/en/views/talent.json';
import type { Actions } from '../../src/taskpane/actions';
import { ProgrammeError } from '../../src/workbook/errors';
import { CATALOGUES, fakeActions, show, SUMMARY, viewCatalogues } from './pane';
import { readingOf, type ReadingContent } from './reading';
import { CORE_ONLY, DAY_71, TALENTS } from './talent';

const ENGLISH = viewCatalogues<typeof enTexts>('talent').en;

async function opened(
  tab: keyof Omit<typeof enTexts.parts, 'label'>,
  content: ReadingContent = TALENTS,
  more: Partial<Actions> = {},
) {
  const actions = fakeActions({
    readProgramme: () => Promise.resolve(SUMMARY),
    read: () => Promise.resolve(readingOf(content)),
    ...more,
  });
  const shown = show(actions);
  await shown.user.click(await screen.findByRole('button', { name: CATALOGUES.en.places.talent }));
  await shown.user.click(await screen.findByRole('tab', { name: ENGLISH.parts[tab] }));
  return { actions, ...shown };
}

const part = (title: string) => within(screen.getByRole('region', { name: title }));
const pairs = () => part(ENGLISH.pairs.title);
const key = () => part(ENGLISH.key.title);
const leaves = () => part(ENGLISH.leaves.title);

describe('buddies and mentors', () => {
  test('begin with the newcomers without a buddy, and say what speaks for the one suggested', async () => {
    await opened('mentors');
    const [dora, cleo] = pairs().getAllByRole('listitem');
    expect(dora).toHaveTextContent('Dora');
    expect(dora).toHaveTextContent('New, here since March 2, 2026 · Sales');
    // Ben has reached level 3; Dora none.
    expect(dora).toHaveTextContent('Suggested: Ben3 levels ahead, same department, accompanies nobody yet');
    // Ana, level 2, is one ahead of Cleo; she accompanies Emil.
    expect(cleo).toHaveTextContent('Suggested: Ana1 level ahead, accompanies 1 person already');
  });

  test('a newcomer’s pair is written into both tables at once, and can be taken back', async () => {
    const undo = jest.fn(() => Promise.resolve());
    const { actions, user } = await opened('mentors', TALENTS, {
      enter: jest.fn(() => Promise.resolve({ undo })),
    });
    await user.click(pairs().getByRole('button', { name: 'Name a buddy: Dora' }));
    const form = within(pairs().getByRole('form', { name: 'Company for Dora' }));
    expect(form.getByLabelText('Buddy')).toHaveFocus();
    expect(form.getByText(/^Adds a row/)).toHaveTextContent(
      'Adds a row to the table “Buddies and mentors”, sheet Buddies and mentors: Dora, Ben, AI buddy, ' +
        'since May 11, 2026. Writes Ben into “AI buddy” of Dora on the sheet Participants.',
    );
    await user.click(form.getByRole('button', { name: ENGLISH.pairs.save }));
    expect(actions.enter.mock.calls.map(([entries]) => entries)).toEqual([
      [
        {
          enter: 'row',
          table: 'pairs',
          values: { mentee: 'Dora', mentor: 'Ben', kind: 'AI buddy', since: DAY_71 },
        },
        { enter: 'cells', table: 'people', where: { name: 'Dora' }, values: { buddy: 'Ben' } },
      ],
    ]);
    expect(await pairs().findByText('Ben now accompanies Dora.')).toBeVisible();
    await user.click(pairs().getByRole('button', { name: CATALOGUES.en.entry.undo }));
    expect(undo).toHaveBeenCalledTimes(1);
  });

  test('a mentor’s pair keeps the level before; somebody else can be chosen', async () => {
    const { actions, user } = await opened('mentors');
    await user.click(pairs().getByRole('button', { name: 'Form a pair: Cleo' }));
    const form = within(pairs().getByRole('form', { name: 'Company for Cleo' }));
    await user.selectOptions(form.getByLabelText('Mentor'), 'Fay');
    await user.click(form.getByRole('button', { name: ENGLISH.pairs.save }));
    expect(actions.enter.mock.calls.map(([entries]) => entries)).toEqual([
      [
        {
          enter: 'row',
          table: 'pairs',
          values: { mentee: 'Cleo', mentor: 'Fay', kind: 'Mentor', since: DAY_71, levelBefore: 1 },
        },
      ],
    ]);
  });

  test('a pair that was not written says why', async () => {
    const refused = jest.fn(() => Promise.reject(new ProgrammeError('editing', true)));
    const { user } = await opened('mentors', TALENTS, { enter: refused });
    await user.click(pairs().getByRole('button', { name: 'Name a buddy: Dora' }));
    await user.click(pairs().getByRole('button', { name: ENGLISH.pairs.save }));
    expect(await pairs().findByText(CATALOGUES.en.failure.editing.title)).toBeVisible();
  });

  test('without the module of the community, only the buddy is written', async () => {
    const { actions, user } = await opened('mentors', CORE_ONLY);
    await user.click(pairs().getByRole('button', { name: 'Name a buddy: Dora' }));
    await user.selectOptions(pairs().getByLabelText('Buddy'), 'Ana');
    await user.click(pairs().getByRole('button', { name: ENGLISH.pairs.save }));
    expect(actions.enter.mock.calls.map(([entries]) => entries)).toEqual([
      [{ enter: 'cells', table: 'people', where: { name: 'Dora' }, values: { buddy: 'Ana' } }],
    ]);
  });
});

describe('key people', () => {
  test('say what rests on each, as the sheet counts it', async () => {
    await opened('key');
    const [ana, ben] = key().getAllByRole('listitem');
    expect(ana).toHaveTextContent('€90,000 a year from 2 use cases (75% of all savings)');
    expect(ana).toHaveTextContent('Skill nobody else has: Prompting');
    expect(ana).toHaveTextContent(ENGLISH.key.noSuccessor);
    expect(ben).toHaveTextContent('Successor: Cleo');
    expect(ben).not.toHaveTextContent(ENGLISH.key.isKey);
  });

  test('a successor is suggested, and written once it is said where', async () => {
    const { actions, user } = await opened('key');
    await user.click(key().getByRole('button', { name: 'Name a successor: Ana' }));
    // Ben is the nearest to the level in prompting.
    expect(key().getByLabelText(ENGLISH.key.successorField)).toHaveValue('Ben');
    expect(key().getByText(/^Writes Ben/)).toHaveTextContent('into “Successor” of Ana');
    await user.click(key().getByRole('button', { name: ENGLISH.key.save }));
    expect(actions.enter.mock.calls.map(([entries]) => entries)).toEqual([
      [{ enter: 'cells', table: 'skills', where: { person: 'Ana' }, values: { successor: 'Ben' } }],
    ]);
  });
});

describe('what if somebody leaves', () => {
  test('begins with whom the sheet shows: skills uncovered or thin, cases, euros, mentees, a role', async () => {
    const { actions, user } = await opened('key');
    expect(leaves().getByLabelText(ENGLISH.leaves.who)).toHaveValue('Ana');
    const result = leaves();
    // As the function's example; at two wanted, data quality is left to Ben alone, and nobody else has any of it.
    expect(result.getByText('Prompting').parentElement).toHaveTextContent(
      'Prompting would be uncovered: nobody has the level.',
    );
    expect(result.getByText(ENGLISH.leaves.nearest).parentElement).toHaveTextContent('Ben');
    expect(result.getByText('Data quality').parentElement).toHaveTextContent(
      'Data quality would be thin: 1 person left of 2.',
    );
    expect(result.getByText('2 use cases without an owner')).toBeVisible();
    // 60,000 + 30,000 of 120,000.
    expect(result.getByText(/a year depend on them/)).toHaveTextContent(
      '€90,000 a year depend on them: 75% of',
    );
    await user.click(result.getByRole('button', { name: '€90,000' }));
    await user.click(result.getByRole('button', { name: '€60,000' }));
    // Ana's row of the skills, and the first case's.
    expect(actions.goToCell.mock.calls.map(([sheet]) => sheet)).toEqual([
      'Skills (0 none to 3 expert)',
      'Use cases',
    ]);
    expect(part('1 person without company').getByRole('button', { name: 'Emil' })).toBeVisible();
    expect(part(ENGLISH.leaves.role).getByText(/^Prompt Engineer/)).toHaveTextContent('next in line: Cleo');
  });

  test('follows whoever is chosen, and writes nothing', async () => {
    const { actions, user } = await opened('key');
    await user.selectOptions(leaves().getByLabelText(ENGLISH.leaves.who), 'Fay');
    expect(leaves().getByText(/Nothing is known of the skills of Fay/)).toBeVisible();
    await user.selectOptions(leaves().getByLabelText(ENGLISH.leaves.who), 'Ben');
    expect(leaves().getByText('Data quality').parentElement).toHaveTextContent('1 person left of 2');
    await user.selectOptions(leaves().getByLabelText(ENGLISH.leaves.who), 'Cleo');
    // Emil has Cleo as his buddy.
    expect(part('1 person without company').getByRole('button', { name: 'Emil' })).toBeVisible();
    expect(leaves().getByText(ENGLISH.leaves.noSkill)).toBeVisible();
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test('opens from the sheet of a person', async () => {
    const { user } = await opened('roles');
    await user.click(part(ENGLISH.people.title).getByRole('button', { name: 'Ben' }));
    await user.click(screen.getByRole('button', { name: ENGLISH.person.whatIf }));
    expect(leaves().getByLabelText(ENGLISH.leaves.who)).toHaveValue('Ben');
    expect(document.activeElement).toContainElement(
      screen.getByRole('heading', { name: ENGLISH.leaves.title }),
    );
  });

  test('with a skill of the company’s own leaves the skills to the sheet', async () => {
    const own = [...TALENTS.tables.skillNeeds, { skill: 'Welding', required: 1 }];
    await opened('key', { ...TALENTS, tables: { ...TALENTS.tables, skillNeeds: own } });
    expect(leaves().getByText(new RegExp(ENGLISH.leaves.ownColumns))).toBeVisible();
  });
});
