/** The pilots of the roadmap: what they lack, and their teams with the composer and its check. */
import { fireEvent, screen, within } from '@testing-library/react';
import type { ReadingContent } from './reading';
import { march, PEOPLE, PILOT } from './roadmapReading';
import { card, opened, press, WORDS } from './roadmapView';

const openedPilots = (content?: ReadingContent) => opened(content, { tab: 'pilots' });

describe('pilots', () => {
  test('without one, say where pilots are chosen', async () => {
    const { user } = await openedPilots({ tables: { pilots: [] } });
    expect(screen.getByText(WORDS.en.pilots.empty)).toBeVisible();
    await user.click(press('Go to “Use cases”'));
    expect(await screen.findByRole('heading', { name: 'Use cases' })).toBeVisible();
  });

  test('show goal, measure and dates, and that nothing is missing', async () => {
    await openedPilots();
    const pilot = card('UC1: Write offers');
    expect(pilot.getByText('Same day')).toBeVisible();
    expect(pilot.getByRole('button', { name: '95' })).toBeVisible();
    expect(pilot.getByText('9 days left')).toBeVisible();
    expect(pilot.getByText(WORDS.en.pilots.complete)).toBeVisible();
  });

  test('say what is missing, and take it in a form that writes only what was entered', async () => {
    const { actions, user } = await openedPilots({
      tables: { pilots: [{ ...PILOT, metric: '', deadline: '' }] },
    });
    const pilot = card('UC1: Write offers');
    expect(pilot.getByText('How success is measured')).toBeVisible();
    expect(pilot.getByText('Deadline')).toBeVisible();
    await user.click(press('Complete the pilot'));
    await user.type(screen.getByLabelText('Measure of success'), '12');
    fireEvent.change(screen.getByLabelText('Deadline'), { target: { value: '2026-03-31' } });
    await user.click(press('Save'));
    expect(actions.enter.mock.calls[0]?.[0]).toEqual([
      {
        ...{ enter: 'cells', table: 'pilots', where: { useCase: 'UC1' } },
        values: { metric: '12', deadline: march(31) },
      },
    ]);
  });

  test('a new pilot’s team is proposed with reasons, and written on Save', async () => {
    const { actions, user } = await openedPilots({
      tables: { pilots: [{ useCase: 'UC1', title: 'Offers' }] },
    });
    await user.click(press('Compose the team'));
    const form = within(screen.getByRole('form', { name: 'Compose the team of UC1: Offers' }));
    // The team of roadmap-team.test.ts.
    expect(form.getByLabelText('Subject-matter expert')).toHaveValue('Ana');
    expect(form.getByText('Sales · Expert · level 2 · First of 2 with this profile')).toBeVisible();
    expect(form.getByText('IT · Enthusiast · So that the team comes from two departments')).toBeVisible();
    expect(
      form.getByText('Sales · Owner · volunteer · level 3 · The only one with this profile'),
    ).toBeVisible();
    expect(form.getByRole('status')).toHaveTextContent(WORDS.en.team.complete);
    await user.click(press('Save'));
    expect(actions.enter.mock.calls[0]?.[0]).toEqual([
      {
        ...{ enter: 'cells', table: 'pilots', where: { useCase: 'UC1' } },
        values: { expert: 'Ana', enthusiast: 'Dev', owner: 'Eva' },
      },
    ]);
    expect(await screen.findByText('The team of “UC1: Offers” is saved.')).toBeVisible();
  });

  test('whom the person swaps is checked at once', async () => {
    const { user } = await openedPilots();
    await user.click(press('Change the team'));
    const form = within(screen.getByRole('form'));
    await user.selectOptions(form.getByLabelText('AI enthusiast'), 'Cleo');
    expect(form.getByRole('status')).toHaveTextContent('All from one department: add someone from another');
    await user.selectOptions(form.getByLabelText('AI enthusiast'), 'Nobody');
    expect(form.getByRole('status')).toHaveTextContent('Nobody is named yet: AI enthusiast');
    await user.selectOptions(form.getByLabelText(/^Fourth person/), 'Eva');
    expect(form.getByRole('status')).toHaveTextContent('Eva is named twice');
    await user.click(press('Back to the current team'));
    expect(form.getByRole('status')).toHaveTextContent(WORDS.en.team.complete);
    expect(press('Save')).toHaveAttribute('aria-disabled', 'true');
  });

  test('where nobody has a profile, says what to enter', async () => {
    const people = PEOPLE.map(({ name, department = '' }) => ({ name, department }));
    const { user } = await openedPilots({ tables: { people, pilots: [{ useCase: 'UC1' }] } });
    await user.click(press('Compose the team'));
    expect(screen.getByText(new RegExp(`^${WORDS.en.team.noProposal.noCandidates}`))).toBeVisible();
  });

  test('among thousands, people are looked up by name or department', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => ({
      name: `Person ${index}`,
      department: index === 1234 ? 'Law' : 'Sales',
    }));
    const { user } = await openedPilots({ tables: { people: [...PEOPLE, ...many] } });
    await user.click(press('Change the team'));
    const form = within(screen.getByRole('form'));
    const options = () => within(form.getByLabelText(/^Fifth person/)).getAllByRole('option').length;
    // Nobody, and the first fifty.
    expect(options()).toBe(51);
    await user.type(form.getByRole('searchbox'), 'law');
    await user.selectOptions(form.getByLabelText(/^Fifth person/), 'Person 1234 · Law');
    expect(form.getByLabelText(/^Fifth person/)).toHaveValue('Person 1234');
  });
});
