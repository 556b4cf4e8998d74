/** The view of the roadmap as a person meets it: where the programme stands, and its gates. */
import { fireEvent, screen } from '@testing-library/react';
import workbook from '../../src/i18n/en/workbook/roadmap.json';
import { foreignTexts, LANGUAGES, type Language } from './pane';
import type { ReadingContent } from './reading';
import { PILOT, TASKS } from './roadmapReading';
import { card, CONDITIONS, opened, press, WORDS } from './roadmapView';

/** What the workbook's own words, which are English here, are not to blame for. */
function foreign(container: HTMLElement, language: Language): string[] {
  const own = JSON.stringify([workbook.tables, TASKS, PILOT]);
  return foreignTexts(container, language).filter((text) => !own.includes(text));
}

describe('in every language', () => {
  test.each(LANGUAGES)('in %s all of it is said in that language, its forms too', async (language) => {
    const pilots = [{ ...PILOT, enthusiast: 'Cleo', teamCheck: 1 }];
    const { container, user } = await opened({ tables: { pilots } }, { language });
    const words = WORDS[language];
    const turnTo = (tab: keyof typeof words.parts) =>
      user.click(screen.getByRole('tab', { name: words.parts[tab] }));
    await user.click(press(/^Write the vision ./));
    fireEvent.change(screen.getByLabelText(words.editor.days), { target: { value: '6' } });
    expect(screen.getByRole('heading', { name: words.effect.title })).toBeVisible();
    expect(foreign(container, language)).toEqual([]);
    await turnTo('gates');
    expect(screen.getByText(words.gates.hint)).toBeVisible();
    await turnTo('pilots');
    await user.click(press(words.pilots.changeTeam));
    await user.click(press(words.team.propose));
    await user.click(press(words.pilots.edit));
    expect(foreign(container, language)).toEqual([]);
  });
});

describe('where we stand', () => {
  test('is said in a few sentences, each figure leading to its cell', async () => {
    const { actions, user } = await opened();
    // 11 March is day 10 of 17; the 13th, 16th, 17th and 18th are left after the plan's end.
    const standing = card('Day 10 of 17');
    expect(standing.getByText(/of the roadmap is done/)).toHaveTextContent(
      '45% of the roadmap is done, 80% was planned by now.',
    );
    expect(standing.getByText(/^The plan ends/)).toHaveTextContent(
      'The plan ends on March 12, 2026, 4 working days before the last gate.',
    );
    await user.click(standing.getByRole('button', { name: '45%' }));
    expect(actions.goToCell.mock.calls).toEqual([['Sheet', 'C3']]);
  });

  test('names what is overdue, and leads to it', async () => {
    const { user } = await opened();
    const standing = card('Day 10 of 17');
    expect(standing.getByText('1 task is overdue:')).toBeVisible();
    expect(
      standing.getByText(
        'Was due on March 9, 2026. 2 working days late. If nothing is caught up, the end moves by 2 working days.',
      ),
    ).toBeVisible();
    await user.click(standing.getByRole('button', { name: 'Write the vision' }));
    expect(screen.getByRole('form', { name: 'Update the task: Write the vision' })).toHaveFocus();
  });

  test('without dates, says which to enter', async () => {
    await opened({ names: { capStart: '' } });
    expect(screen.getByText(WORDS.en.standing.noStart)).toBeVisible();
  });
});

const openedGates = (content?: ReadingContent) => opened(content, { tab: 'gates' });

describe('gates', () => {
  test('say what is met, what is open, why, and lead there', async () => {
    const { actions, user } = await openedGates();
    const gate = card('Day 11: does it hold?');
    expect(gate.getByRole('button', { name: '1 of 2 conditions met' })).toBeVisible();
    expect(gate.getByText('March 12, 2026. 1 day left.')).toBeVisible();
    expect(gate.getByRole('button', { name: 'Met: 1 of 1' })).toBeVisible();
    expect(gate.getByRole('button', { name: 'Open: 0 of 2' })).toBeVisible();
    expect(gate.getByText('No interview yet: Sales and IT.')).toBeVisible();
    await user.click(gate.getByRole('button', { name: /^Go to “Interviews/ }));
    expect(actions.goToCell).toHaveBeenCalledTimes(1);
  });

  test('a task that is open is updated right there', async () => {
    const conditions = CONDITIONS.map((row) =>
      row.condition === 'Condition vision' ? { ...row, met: 0, value: 0 } : row,
    );
    const { user } = await openedGates({ areas: { gateConditions: conditions } });
    expect(screen.getByText('Not done yet:')).toBeVisible();
    await user.click(card('Day 11: does it hold?').getByRole('button', { name: 'Write the vision' }));
    expect(screen.getByRole('form', { name: 'Update the task: Write the vision' })).toHaveFocus();
  });

  test('what a gate further on asks for is shown on request', async () => {
    const conditions = CONDITIONS.map((row) =>
      row.condition === 'Condition pilots' ? { ...row, day: 17, required: 0 } : row,
    );
    const { user } = await openedGates({ areas: { gateConditions: conditions } });
    const gate = card('Day 17: on track?');
    expect(gate.queryByText('Condition pilots')).toBeNull();
    await user.click(gate.getByRole('button', { name: '1 condition' }));
    expect(gate.getByText('Condition pilots')).toBeVisible();
    expect(gate.getByRole('button', { name: 'Open' })).toBeVisible();
  });

  test('maturity is assessed in its own view', async () => {
    const conditions = CONDITIONS.map((row) =>
      row.condition === 'Condition maturity' ? { ...row, day: 11 } : row,
    );
    const { user } = await openedGates({ areas: { gateConditions: conditions } });
    await user.click(press('Go to “Maturity”'));
    expect(await screen.findByRole('heading', { name: 'Maturity' })).toBeVisible();
  });
});

test('what is half filled in waits while another tab is looked at', async () => {
  const { user } = await opened();
  await user.click(press(/^Write the vision ./));
  fireEvent.change(screen.getByLabelText('Working days'), { target: { value: '6' } });
  await user.click(screen.getByRole('tab', { name: 'Gates' }));
  expect(screen.getByLabelText('Working days')).not.toBeVisible();
  await user.click(screen.getByRole('tab', { name: 'Plan' }));
  expect(screen.getByLabelText('Working days')).toBeVisible();
  expect(screen.getByLabelText('Working days')).toHaveValue(6);
});
