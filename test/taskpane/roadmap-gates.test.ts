/** The gates: what an open condition lacks by name, and where it is settled. */
import { gatesOf, type ConditionKey } from '../../src/taskpane/roadmap/gates';
import { pilotsOf } from '../../src/taskpane/roadmap/pilots';
import { planOf } from '../../src/taskpane/roadmap/plan';
import { gateConditions } from '../../src/workbook/sheets/roadmapGates';
import { GATES, march, PILOT, roadmapReading } from './roadmapReading';
import type { ReadingContent } from './reading';

/** All conditions, open unless told otherwise, at the first gate. */
const conditions = (met: readonly ConditionKey[] = []) =>
  gateConditions.items.map((key) => ({
    condition: `Condition ${key}`,
    day: 11,
    value: 0,
    required: 1,
    met: met.includes(key as ConditionKey) ? 1 : 0,
  }));

function gates(told: ReadingContent = {}, met: readonly ConditionKey[] = []) {
  const reading = roadmapReading({ areas: { gateConditions: conditions(met) }, ...told });
  return gatesOf(reading, planOf(reading), pilotsOf(reading));
}

const lack = (key: ConditionKey, told: ReadingContent = {}) => {
  const condition = gates(told)[0]?.conditions.find((one) => one.key === key);
  return { lacking: condition?.lacking, way: condition?.way };
};

test('gates come in the order of their days, each with its conditions', () => {
  const found = gates({ tables: { gates: [...GATES].reverse() } });
  expect(found.map(({ day, conditions: own }) => [day, own.length])).toEqual([
    [11, gateConditions.items.length],
    [17, 0],
  ]);
});

test('a gate is missed once its day is over and a condition is open', () => {
  const missed = (asOf: number) => gates({ names: { capAsOf: asOf } })[0]?.isMissed;
  expect([march(12), march(13)].map(missed)).toEqual([false, true]);
});

test('a condition that is met lacks nothing and leads nowhere', () => {
  const [gate] = gates({}, ['interviews']);
  expect(gate?.conditions[0]).toMatchObject({ key: 'interviews', met: true, lacking: [] });
  expect(gate?.conditions[0]?.way).toBeUndefined();
});

test('departments without an interview by the as-of date', () => {
  const interviews = [
    { date: march(3), department: 'sales' },
    { date: march(12), department: 'IT' },
  ];
  expect(lack('interviews', { tables: { interviews } })).toMatchObject({
    lacking: [{ name: 'IT' }],
    way: { to: 'cell' },
  });
});

test('departments not assessed lead to the view that rates them', () => {
  const assessments = [{ date: march(3), team: 'IT' }];
  expect(lack('maturity', { tables: { assessments } })).toEqual({
    lacking: [{ name: 'Sales' }],
    way: { to: 'view', view: 'maturity' },
  });
});

test('the task of the vision, and those of the scaling strategy, lead to themselves', () => {
  expect(lack('vision')).toEqual({
    lacking: [{ name: 'Write the vision', here: { to: 'task', key: 'T1' } }],
  });
  expect(lack('scaling').lacking?.map(({ name }) => name)).toEqual(['Hold interviews', 'Review']);
});

test('a rule that asks for a task that is not there leads to the rule', () => {
  expect(lack('vision', { names: { capVisionTask: 'T99' } })).toMatchObject({
    lacking: [],
    way: { to: 'cell', name: 'T99' },
  });
});

const SECOND = { ...PILOT, useCase: 'UC2', title: 'Find documents' };

test.each<[ConditionKey, Readonly<Record<string, string | number>>, 'team' | 'pilot']>([
  ['teams', { teamCheck: 1 }, 'team'],
  ['goals', { metric: '' }, 'pilot'],
  ['baselines', { baselineDate: march(9) }, 'pilot'],
])('pilots that keep "%s" open are named, each with its form', (key, told, to) => {
  const pilots = [PILOT, { ...SECOND, ...told }];
  expect(lack(key, { tables: { pilots } })).toEqual({
    lacking: [{ name: 'UC2: Find documents', here: { to, id: 'UC2' } }],
  });
});

test('lessons not written', () => {
  const pilots = [{ ...PILOT, learned: 'Works' }, SECOND];
  expect(lack('lessons', { tables: { pilots } }).lacking).toMatchObject([{ name: 'UC2: Find documents' }]);
});

test('pilots not measured after their start and by the as-of date', () => {
  const measures = [
    // On the day of the start is not after it, and the 12th is yet to come.
    { useCase: 'UC1', date: march(9) },
    { useCase: 'UC1', date: march(12) },
    { useCase: 'uc2', date: march(10) },
  ];
  expect(lack('after', { tables: { pilots: [PILOT, SECOND], measures } })).toMatchObject({
    lacking: [{ name: 'UC1: Write offers' }],
    way: { to: 'cell' },
  });
});

test('without pilots, all that pilots need leads to where they are chosen', () => {
  for (const key of ['pilots', 'teams', 'goals', 'baselines', 'lessons', 'after'] as const) {
    expect(lack(key, { tables: { pilots: [] } })).toEqual({
      lacking: [],
      way: { to: 'view', view: 'useCases' },
    });
  }
});
