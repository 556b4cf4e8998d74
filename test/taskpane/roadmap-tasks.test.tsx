/** The plan of the roadmap: a task is updated knowing what that does; the days are derived by hand in roadmapReading.ts. */
import { screen, within } from '@testing-library/react';
import type { Actions } from '../../src/taskpane/actions';
import type { Entered } from '../../src/workbook';
import { ProgrammeError } from '../../src/workbook/errors';
import { CATALOGUES, pendingWork } from './pane';
import { march, TASKS } from './roadmapReading';
import { opened, press, region, WORDS } from './roadmapView';

describe('the plan', () => {
  test('shows what is to do; all tasks or the critical path on request', async () => {
    const { user } = await opened();
    const plan = region('The plan');
    expect(plan.queryByRole('button', { name: /^Set rules/ })).toBeNull();
    await user.click(plan.getByRole('radio', { name: 'All (4)' }));
    expect(plan.getByRole('button', { name: /^Set rules/ })).toBeVisible();
    await user.click(plan.getByRole('radio', { name: 'Critical path (3)' }));
    expect(plan.queryByRole('button', { name: /^Set rules/ })).toBeNull();
  });

  test('a longer task shows what moves before anything is written', async () => {
    const { actions, user } = await opened();
    await user.click(press(/^Write the vision ./));
    await user.clear(screen.getByLabelText('Working days'));
    await user.type(screen.getByLabelText('Working days'), '6');
    const effect = region('What this changes');
    expect(effect.getByText('This task: Mar 2 – Mar 10 (instead of Mar 2 – Mar 9)')).toBeVisible();
    expect(effect.getByText('3 other tasks move:')).toBeVisible();
    expect(effect.getByText('Review: Mar 13 (instead of Mar 12)')).toBeVisible();
    expect(effect.getByText('The plan ends on March 13, 2026: 1 working day later.')).toBeVisible();
    expect(
      effect.getByText('“Strategy” would end on March 13, 2026, after its gate on March 12, 2026.'),
    ).toBeVisible();
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test('Save writes what was changed, and no more; Undo takes it back', async () => {
    const undo = jest.fn(() => Promise.resolve());
    const { actions, user } = await opened({}, { answers: { enter: () => Promise.resolve({ undo }) } });
    await user.click(press(/^Write the vision ./));
    await user.click(screen.getByLabelText('Finished'));
    await user.selectOptions(screen.getByLabelText('Owner'), 'Ben');
    expect(screen.getByText('Will be written to “Tasks”, row T1: Done → 100%, Owner → Ben.')).toBeVisible();
    // 5 + 2 of 10 working days instead of 2.5 + 2.
    expect(screen.getByText('70% of the roadmap is done instead of 45%.')).toBeVisible();
    await user.click(press('Save'));
    expect(actions.enter.mock.calls[0]?.[0]).toEqual([
      {
        ...{ enter: 'cells', table: 'tasks', where: { id: 'T1', task: 'Write the vision' } },
        values: { done: 1, owner: 'Ben' },
      },
    ]);
    expect(await screen.findByText('The task “Write the vision” is updated.')).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
    await user.click(press('Undo'));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(CATALOGUES.en.entry.undone)).toBeVisible();
  });

  test('a task may wait for others, but not for those that wait for it', async () => {
    const { actions, user } = await opened();
    await user.click(screen.getByRole('radio', { name: 'All (4)' }));
    await user.click(press(/^Set rules/));
    const choices = within(screen.getByLabelText('Another task to wait for')).getAllByRole('option');
    // T1 is waited for already, T4 waits for this one.
    expect(choices.map(({ textContent }) => textContent)).toEqual(['Choose a task', 'T2: Hold interviews']);
    await user.click(press('No longer wait for T1'));
    await user.selectOptions(screen.getByLabelText('Another task to wait for'), 'T2: Hold interviews');
    await user.click(press('Add'));
    await user.click(press('Save'));
    expect(actions.enter.mock.calls[0]?.[0]).toMatchObject([{ values: { predecessors: 'T2' } }]);
  });

  test('a number of days that is none is refused in words', async () => {
    const { user } = await opened();
    await user.click(press(/^Write the vision ./));
    await user.clear(screen.getByLabelText('Working days'));
    expect(screen.getByText('Enter a whole number from 0 to 10,000.')).toBeVisible();
    expect(press('Save')).toHaveAttribute('aria-disabled', 'true');
  });

  test('Cancel goes back to the task and writes nothing', async () => {
    const { actions, user } = await opened();
    await user.click(press(/^Write the vision ./));
    await user.click(screen.getByLabelText('Finished'));
    await user.click(press('Cancel'));
    expect(press(/^Write the vision ./)).toHaveFocus();
    expect(screen.queryByRole('form')).toBeNull();
    expect(actions.enter).not.toHaveBeenCalled();
  });

  test('what could not be written is said in the form, which stays with what was entered', async () => {
    const failed = () => Promise.reject(new ProgrammeError('editing', true));
    const { user } = await opened({}, { answers: { enter: failed } });
    await user.click(press(/^Write the vision ./));
    await user.click(screen.getByLabelText('Finished'));
    await user.click(press('Save'));
    const form = within(screen.getByRole('form'));
    expect(await form.findByText(CATALOGUES.en.failure.editing.title)).toBeVisible();
    expect(form.getByLabelText('Finished')).toBeChecked();
  });

  test('while it is written, it cannot be saved twice', async () => {
    const pending = pendingWork<Entered>();
    const enter: Actions['enter'] = (_entries, hooks) => pending.work(hooks);
    const { actions, user } = await opened({}, { answers: { enter } });
    await user.click(press(/^Write the vision ./));
    await user.click(screen.getByLabelText('Finished'));
    await user.click(press('Save'));
    await user.click(press('Save'));
    expect(actions.enter).toHaveBeenCalledTimes(1);
    await pending.succeed({ undo: () => Promise.resolve() });
  });

  test('tasks that wait for each other have no dates, and why is said with the way to the cell', async () => {
    const tasks = [
      { id: 'A', task: 'Chicken', days: 1, predecessors: 'B' },
      { id: 'B', task: 'Egg', days: 1, predecessors: 'A' },
    ];
    await opened({ tables: { tasks } });
    expect(screen.getByText(WORDS.en.plan.unplanned)).toBeVisible();
    expect(screen.getByText(/^These tasks wait for each other: (A → B → A|B → A → B)/)).toBeVisible();
  });

  test('a task that waits for one that is not there is gone to', async () => {
    const tasks = [{ id: 'A', task: 'Chicken', days: 1, predecessors: 'X' }];
    const { actions, user } = await opened({ tables: { tasks } });
    expect(screen.getByText('A task waits for “X”, but no task has that number.')).toBeVisible();
    await user.click(press('Go to “Chicken”'));
    // The sixth column of the declaration.
    expect(actions.goToCell.mock.calls).toEqual([['Tasks', 'F2']]);
  });

  test('of many tasks the first are shown, and all on request', async () => {
    const tasks = Array.from({ length: 45 }, (_, index) => ({
      ...{ id: `T${index}`, task: `Task ${index}`, days: 1, done: 0 },
      ...{ start: march(2), finish: march(2), slack: 0, critical: 1 },
    }));
    const { user } = await opened({ tables: { tasks } });
    expect(screen.queryByRole('button', { name: /^Task 40 / })).toBeNull();
    await user.click(press('Show all 45'));
    expect(press(/^Task 40 /)).toBeVisible();
  });

  test('when all is done, that is said', async () => {
    await opened({ tables: { tasks: TASKS.map((task) => ({ ...task, done: 1 })) } });
    expect(screen.getByText('Everything is done.')).toBeVisible();
    expect(screen.getByText('No task is overdue.')).toBeVisible();
  });
});
