/** What the roadmap makes of the plan; the dates are derived by hand in roadmapReading.ts. */
import { Failure } from '../../src/programme/failure';
import {
  effectOf,
  planOf,
  scheduleOf,
  waitingFor,
  type Draft,
  type Effect,
} from '../../src/taskpane/roadmap/plan';
import { standingOf } from '../../src/taskpane/roadmap/standing';
import { march, roadmapReading, TASKS } from './roadmapReading';

const plan = planOf(roadmapReading());

function effect(key: string, draft: Draft): Effect {
  const found = effectOf(plan, key, draft);
  if (found instanceof Failure) throw new Error(found.reason);
  return found;
}

const withTasks = (...tasks: Readonly<Record<string, string | number>>[]) =>
  planOf(roadmapReading({ tables: { tasks } }));

test('as the workbook stands, the rule gives the dates and slack the sheet shows', () => {
  expect(scheduleOf(plan)).toEqual(TASKS.map(({ start, finish, slack }) => ({ start, finish, slack })));
});

test('a day more on the critical path moves those after it and the end, past the gate', () => {
  const { own, moved, end, endShift, missed } = effect('T1', { days: 6 });
  expect(own?.to).toMatchObject({ start: march(2), finish: march(10) });
  expect(moved.map(({ task, to }) => [task.id, to.start, to.finish])).toEqual([
    ['T2', march(11), march(13)],
    ['T3', march(11), march(12)],
    ['T4', march(13), march(13)],
  ]);
  expect([end, endShift]).toEqual([{ from: march(12), to: march(13) }, 1]);
  // Strategy ends on the 13th, its gate is on the 12th; the pilots' gate on the 18th still holds.
  expect(missed.map(({ gate, finish }) => [gate.phase, finish])).toEqual([['Strategy', march(13)]]);
});

test('a day more within the slack moves nothing else', () => {
  const { own, moved, endShift, missed } = effect('T3', { days: 3 });
  expect(own?.to.finish).toBe(march(12));
  expect([moved, endShift, missed]).toEqual([[], 0, []]);
});

test('over the holiday and a weekend, the end moves by working days', () => {
  // Four days less: T1 is 2 March, T2 3 to 5 March.
  expect(effect('T1', { days: 1 })).toMatchObject({ end: { to: march(5) }, endShift: -4 });
});

test('what is done changes the share of the roadmap, weighted by working days, and no date', () => {
  // 2.5 + 2 of 10 working days, then 5 + 2.
  expect(effect('T1', { done: 1 })).toMatchObject({ done: { from: 0.45, to: 0.7 }, moved: [], endShift: 0 });
});

test('a task that no longer waits starts with the project', () => {
  // All takes 8 working days; after its two, six are left.
  expect(effect('T3', { after: [] }).own?.to).toEqual({ start: march(2), finish: march(3), slack: 6 });
});

test('tasks that would wait for each other are refused with their circle', () => {
  expect(effectOf(plan, 'T1', { after: ['T4'] })).toMatchObject({ reason: 'taskCircle' });
});

test('a task cannot wait for those that wait for it, directly or not', () => {
  expect([...waitingFor(plan, 'T1')].sort()).toEqual(['T2', 'T3', 'T4']);
  expect([...waitingFor(plan, 'T2')]).toEqual(['T4']);
});

test('a change that mends a plan without dates is compared with nothing', () => {
  const broken = withTasks({ id: 'A', task: 'First', days: 2, predecessors: 'X' });
  expect(scheduleOf(broken)).toBeInstanceOf(Failure);
  expect(effectOf(broken, 'A', { after: [] })).toMatchObject({
    endShift: 0,
    moved: [],
    end: { to: march(3) },
  });
});

test('a task without a number has no dates; numbers given as numbers are names like others', () => {
  const odd = withTasks(
    { task: 'Nameless', days: 1 },
    { id: 7, task: 'Seven', days: 1 },
    { id: 8, days: 1, predecessors: '7, 7' },
  );
  expect(scheduleOf(odd)).toMatchObject([undefined, { start: march(2) }, { start: march(3) }]);
  expect(odd.tasks.map(({ key, cells }) => [key, cells.id])).toEqual([
    ['#0', ''],
    ['7', 7],
    ['8', 8],
  ]);
});

test('without a start nothing is scheduled', () => {
  const undated = planOf(roadmapReading({ names: { capStart: '' } }));
  expect(scheduleOf(undated)).toEqual([undefined, undefined, undefined, undefined]);
});

test('where we stand: day, phase, shares, the room before the last gate, and what is overdue', () => {
  const reading = roadmapReading();
  const standing = standingOf(reading, planOf(reading));
  // 11 March is the tenth day. The plan ends on Thursday 12 March; 13, 16, 17 and 18 March are left.
  expect(standing).toMatchObject({
    day: 10,
    days: 17,
    phase: 'Strategy',
    done: 0.45,
    planned: 0.8,
    spare: 4,
  });
  // T1 was due on the 9th: 10 and 11 March since then, and it has no slack.
  expect(standing.overdue.map(({ task, late, delay }) => [task.id, late, delay])).toEqual([['T1', 2, 2]]);
});

test('what is overdue less than its slack does not move the end yet', () => {
  const tasks = [{ ...TASKS[2]!, done: 0.5 }];
  const reading = roadmapReading({ tables: { tasks }, names: { capAsOf: march(12) } });
  expect(standingOf(reading, planOf(reading)).overdue).toMatchObject([{ late: 1, delay: 0 }]);
});

test('a plan that ends after the last gate has less than no room', () => {
  const reading = roadmapReading({ names: { capPlanEnd: march(20) } });
  // 19 and 20 March.
  expect(standingOf(reading, planOf(reading)).spare).toBe(-2);
});

test('without dates there is no day, no end and nothing overdue', () => {
  const reading = roadmapReading({ names: { capAsOf: '', capPlanEnd: '', capPhase: '' } });
  expect(standingOf(reading, planOf(reading))).toMatchObject({ phase: '', overdue: [] });
  expect(standingOf(reading, planOf(reading)).day).toBeUndefined();
  expect(standingOf(reading, planOf(reading)).spare).toBeUndefined();
});
