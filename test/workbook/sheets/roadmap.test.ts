import { check } from '../../../src/functions/teams';
import { area, day, EMPTY, enter, errorsOn, named, programme, tableRows } from './reading';

const CHECKS = ['capCheckSchedule', 'capCheckTaskIds', 'capCheckTaskOwners', 'capCheckPilots'] as const;

const conditions = async () =>
  (await area('gateConditions', 11, 5)).map(([, at, value, required, met]) => [at, value, required, met]);

describe('the sample’s roadmap on day 71, without holidays', () => {
  beforeAll(() => programme());

  test('is scheduled along its longest chain, each phase waiting for the review before it', async () => {
    const tasks = await tableRows(
      'tblTasks',
      'tasks',
      'id',
      'start',
      'finish',
      'startDay',
      'slack',
      'critical',
      'state',
    );
    const of = (id: string) => tasks.find((task) => task.id === id);
    // Monday 2 March 2026 is day 1. Working days 1, 2–6, 7–16, 17–18, 19–20: the review falls on Friday 27 March, day 26.
    expect(of('T9')).toMatchObject({ start: day(26), finish: day(26), slack: 0, critical: 1, state: 'Done' });
    // Three days from 3 March; the workshop that waits for it begins on 24 March, so it could end 12 working days later.
    expect(of('T3')).toMatchObject({ start: day(2), finish: day(4), startDay: 2, slack: 12, critical: 0 });
    // Phase 2: 2 + 2 + 2 + 3 + 11 working days from Monday 30 March, day 29, to Friday 24 April, day 54.
    expect(of('T10')).toMatchObject({ start: day(29), finish: day(30) });
    expect(of('T17')).toMatchObject({ finish: day(54) });
    // Phase 3: 3 + 4 + 5 + 6 from Monday 27 April, day 57, to Wednesday 20 May, day 80.
    expect(of('T18')).toMatchObject({ start: day(57) });
    expect(of('T25')).toMatchObject({ finish: day(80), state: 'Open' });
    // Due on Tuesday 5 May and at 70 %; the next one began on 6 May.
    expect(of('T19')).toMatchObject({ finish: day(65), state: 'Late' });
    expect(of('T20')).toMatchObject({ start: day(66), state: 'Running' });
    expect(await named('capTasksOverdue', 'capPlanEnd', 'capPhase')).toEqual([1, day(80), 3]);
  });

  test('has done 71.8 of 91 working days where 83.6 were planned', async () => {
    const [planned, actual, ratio] = await named('capPlanned', 'capActual', 'capProgress');
    // Done: phases 1 and 2 with 34 + 28, then 3 + 0.7 × 4 + 0.2 × 5 + 0.2 × 5 + 2.
    const done = (34 + 28 + 3 + 2.8 + 1 + 1 + 2) / 91;
    // Planned: 62 + 3 + 4 + 2 + 4, and two tasks of 5 from 6 to 12 May on their sixth of seven days.
    const plan = (62 + 3 + 4 + 2 + 4 + (2 * 5 * 6) / 7) / 91;
    expect(actual).toBeCloseTo(done, 12);
    expect(planned).toBeCloseTo(plan, 12);
    expect(ratio).toBeCloseTo(done / plan, 12);
  });

  test('meets the conditions of its gates as the other sheets say', async () => {
    const met = await conditions();
    // Six departments interviewed, five of them assessed; the vision's task is done.
    expect(met.slice(0, 3)).toEqual([
      [30, 6, 6, 1],
      [30, 5, 6, 0],
      [30, 1, 1, 1],
    ]);
    expect(met[3]).toMatchObject([30, expect.any(Number), 3, 1]);
    expect(met.slice(4)).toEqual([
      [60, 3, 2, 1],
      [60, 3, 3, 1],
      [60, 3, 3, 1],
      [60, 3, 3, 1],
      // Two of three have written their lessons; all measured again; the scaling strategy has only begun.
      [90, 2, 3, 0],
      [90, 3, 3, 1],
      [90, 0, 3, 0],
    ]);
    // Day 90 is Saturday 30 May: the gate is on Monday. Phases end on days 26, 54 and 80 of the plan.
    expect(await tableRows('tblGates', 'gates', 'day', 'date', 'met', 'of', 'passed', 'planned')).toEqual([
      { day: 30, date: day(30), met: 3, of: 4, passed: 0, planned: day(26) },
      { day: 60, date: day(60), met: 4, of: 4, passed: 1, planned: day(54) },
      { day: 90, date: day(92), met: 1, of: 3, passed: 0, planned: day(80) },
    ]);
    expect(await named('capNextGate', 'capNextGateOpen', 'capGatesMissed')).toEqual([day(92), 2, 1]);
  });

  test('has pilots that are ready, with small, complete, mixed teams', async () => {
    const pilots = await tableRows(
      'tblPilots',
      'pilots',
      'members',
      'others',
      'teamCheck',
      'ready',
      'lessons',
    );
    // Each team has one person from another department than its expert.
    expect(pilots).toEqual([
      { members: 4, others: 1, teamCheck: 0, ready: 1, lessons: 1 },
      { members: 5, others: 1, teamCheck: 0, ready: 1, lessons: 0 },
      { members: 4, others: 1, teamCheck: 0, ready: 1, lessons: 1 },
    ]);
    expect(await named(...CHECKS)).toEqual([0, 0, 0, 0]);
    expect(await errorsOn('roadmap')).toEqual([]);
  });

  test('suggests a core team of people who are in no pilot yet, one per profile', async () => {
    const team = (await area('suggestedTeam', 5, 3)) as string[][];
    const pilots = await tableRows(
      'tblPilots',
      'pilots',
      'expert',
      'enthusiast',
      'owner',
      'member4',
      'member5',
    );
    const busy = pilots.flatMap((pilot) => Object.values(pilot));
    const members = team.filter(([name]) => name !== '');
    expect(members.map(([name]) => busy.includes(name))).toEqual([false, false, false]);
    expect(new Set(members.map(([, profile]) => profile)).size).toBe(3);
    expect(new Set(members.map(([, , department]) => department)).size).toBeGreaterThanOrEqual(2);
  });

  test('is judged on the as-of date', async () => {
    await enter('capAsOf', day(29));
    // Nothing of phase 2 is due; the assessments of day 8 and the interviews up to day 18 are there.
    expect(await named('capTasksOverdue', 'capPhase', 'capNextGate')).toEqual([0, 1, day(30)]);
    expect((await conditions()).slice(8)).toEqual([
      [90, 2, 3, 0],
      // No measure lies between the pilots' start on day 43 and day 29.
      [90, 0, 3, 0],
      [90, 0, 3, 0],
    ]);
    await enter('capAsOf', day(71));
  });
});

describe('what is wrong in the tasks is named, without an error value', () => {
  const task = (id: string, predecessors = '', days = 1) => ({ id, task: `Task ${id}`, days, predecessors });

  test.each([
    ['an unknown predecessor', [task('A'), task('B', 'A;X')], 1],
    ['a number given twice', [task('A'), task('A')], 2],
    ['tasks that wait for each other', [task('A', 'B'), task('B', 'A')], 0],
  ])('%s', async (_what, tasks, problems) => {
    await programme({ ...EMPTY, rows: { tasks } });
    expect(await named('capCheckSchedule', 'capCheckTaskIds', 'capPlanned')).toEqual([1, problems, '']);
    expect(await tableRows('tblTasks', 'tasks', 'start', 'critical')).toEqual([
      { start: '', critical: '' },
      { start: '', critical: '' },
    ]);
    expect(await errorsOn('roadmap')).toEqual([]);
  });

  test('while several predecessors, in either notation, are found', async () => {
    await programme({ ...EMPTY, rows: { tasks: [task('A'), task('B', '', 2), task('C', 'A, B')] } });
    expect(await named('capCheckSchedule', 'capCheckTaskIds')).toEqual([0, 0]);
    const [, , last] = await tableRows('tblTasks', 'tasks', 'start');
    // After B's two days, Monday and Tuesday.
    expect(last).toEqual({ start: day(3) });
  });

  test('an owner nobody knows counts once the task has begun', async () => {
    const people = [{ name: 'Ana', department: 'Sales' }];
    const tasks = [
      { ...task('A'), owner: 'Ana' },
      { ...task('B'), owner: 'Bob' },
      // Open until Tuesday: nobody has to be named yet.
      { ...task('C', 'A'), owner: '' },
    ];
    await programme({ ...EMPTY, departments: ['Sales'], rows: { people, tasks } });
    expect(await named('capCheckTaskOwners')).toEqual([1]);
    await enter('capAsOf', day(2));
    expect(await named('capCheckTaskOwners')).toEqual([2]);
  });
});

test('a team is checked for size, profiles, departments and names', async () => {
  const people = [
    { name: 'Ana', department: 'Sales' },
    { name: 'Ben', department: 'Sales' },
    { name: 'Cleo', department: 'Production' },
  ];
  await programme({
    ...EMPTY,
    departments: ['Sales', 'Production'],
    rows: {
      people,
      useCases: [{ id: 'UC1', useCase: 'Offers' }],
      pilots: [
        { useCase: 'UC1', expert: 'Ana', enthusiast: 'Ben', owner: 'Cleo' },
        // No owner; one department.
        { useCase: 'UC1', expert: 'Ana', enthusiast: 'Ben' },
        // Ana twice; Dan is unknown; and the use case as well.
        { useCase: 'UC9', expert: 'Ana', enthusiast: 'Ana', owner: 'Cleo', member4: 'Dan', start: day(1) },
      ],
    },
  });
  const pilots = await tableRows('tblPilots', 'pilots', 'title', 'teamCheck', 'ready');
  expect(pilots).toEqual([
    { title: 'Offers', teamCheck: 0, ready: 0 },
    { title: 'Offers', teamCheck: 2, ready: 0 },
    { title: '', teamCheck: 2, ready: 0 },
  ]);
  // 2 + 2 points of the teams, one unknown case, and one pilot under way on day 1 that was not ready.
  expect(await named('capCheckPilots')).toEqual([6]);
});

test('a team is mixed when it has two departments, as CAPIA.TEAM.CHECK has it', async () => {
  const people = [
    { name: 'Ana', department: 'Sales' },
    { name: 'Ben', department: 'Sales' },
    { name: 'Cleo', department: 'Production' },
    { name: 'Dan' },
    { name: 'Eve' },
  ];
  const teams = [
    // Ben is of Ana's department; Dan and Eve are of none.
    { team: { expert: 'Ana', enthusiast: 'Ben', owner: 'Dan', member4: 'Eve' }, others: 0 },
    // Cleo is of another.
    { team: { expert: 'Ana', enthusiast: 'Dan', owner: 'Cleo' }, others: 1 },
    // An expert without one: Sales and Production all the same.
    { team: { expert: 'Dan', enthusiast: 'Ana', owner: 'Cleo' }, others: 1 },
    { team: { expert: 'Dan', enthusiast: 'Ana', owner: 'Ben' }, others: 0 },
    { team: { expert: 'Dan', enthusiast: 'Eve', owner: '' }, others: 0 },
    // No expert yet, which is another point.
    { team: { enthusiast: 'Ben', owner: 'Cleo' }, others: 1 },
    { team: { enthusiast: 'Ben', owner: 'Ana' }, others: 0 },
  ];
  await programme({
    ...EMPTY,
    departments: ['Sales', 'Production'],
    rows: {
      people,
      useCases: teams.map((_, index) => ({ id: `UC${index}`, useCase: 'Offers' })),
      pilots: teams.map(({ team }, index) => ({ useCase: `UC${index}`, ...team })),
    },
  });
  const rows = await tableRows('tblPilots', 'pilots', 'others');
  expect(rows).toEqual(teams.map(({ others }) => ({ others })));
  for (const { team, others } of teams) {
    const members = Object.entries(team).filter(([, name]) => name !== '');
    const departments = members.map(([, name]) => people.find((one) => one.name === name)?.department);
    const profiles = members.map(([profile]) => [profile]);
    const flaw = check(
      profiles,
      departments.map((one) => [one ?? '']),
      [['']],
    );
    expect({ team, mixed: flaw === 'ok' }).toEqual({ team, mixed: others > 0 });
  }
});

test('a new programme has the article’s plan, nothing overdue, and no error value', async () => {
  await programme(EMPTY);
  expect((await tableRows('tblTasks', 'tasks', 'id')).length).toBe(25);
  expect(await named(...CHECKS, 'capTasksOverdue', 'capActual')).toEqual([0, 0, 0, 0, 0, 0]);
  expect(await errorsOn('roadmap')).toEqual([]);
});
