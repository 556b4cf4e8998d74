/**
 * A small roadmap from Monday 2 March 2026, with Friday 6 March a holiday. Its days, by hand:
 *
 * - T1, 5 working days: 2, 3, 4, 5 and 9 March.
 * - T2, 3 days after T1: 10 to 12 March. T3, 2 days after T1: 10 and 11 March, so it may slip by a day.
 * - T4, a milestone after both: 12 March.
 */
import { readingOf, type ReadingContent } from './reading';

type Row = Readonly<Record<string, string | number>>;

/** Serial of a day in March 2026; 2 March is 46083. */
export const march = (day: number) => 46_081 + day;

export const TASKS = [
  {
    ...{ id: 'T1', phase: 'Strategy', task: 'Write the vision', owner: 'Ana', days: 5, done: 0.5 },
    ...{ start: march(2), finish: march(9), slack: 0, critical: 1, deliverable: 'One page' },
  },
  {
    ...{ id: 'T2', phase: 'Strategy', task: 'Hold interviews', days: 3, predecessors: 'T1', done: 0 },
    ...{ start: march(10), finish: march(12), slack: 0, critical: 1 },
  },
  {
    ...{ id: 'T3', phase: 'Strategy', task: 'Set rules', days: 2, predecessors: 'T1', done: 1 },
    ...{ start: march(10), finish: march(11), slack: 1, critical: 0 },
  },
  {
    ...{ id: 'T4', phase: 'Pilots', task: 'Review', days: 0, predecessors: 'T2;T3', done: 0 },
    ...{ start: march(12), finish: march(12), slack: 0, critical: 1 },
  },
];

export const GATES = [
  { gate: 'Day 11: does it hold?', day: 11, date: march(12), met: 1, of: 2, passed: 0, phase: 'Strategy' },
  { gate: 'Day 17: on track?', day: 17, date: march(18), met: 0, of: 0, passed: 0, phase: 'Pilots' },
];

export const PEOPLE: readonly (Row & { readonly name: string })[] = [
  { name: 'Ana', department: 'Sales', profile: 'Expert', level: 2, volunteer: 0 },
  { name: 'Ben', department: 'Sales', profile: 'Expert', level: 1, volunteer: 1 },
  { name: 'Cleo', department: 'Sales', profile: 'Enthusiast', level: 1 },
  { name: 'Dev', department: 'IT', profile: 'Enthusiast' },
  { name: 'Eva', department: 'Sales', profile: 'Owner', level: 3, volunteer: 1 },
  { name: 'Finn', department: 'IT' },
];

export const PROFILES: readonly (Row & { readonly profile: string })[] = [
  { profile: 'Expert', keyword: 'expert' },
  { profile: 'Enthusiast', keyword: 'enthusiast' },
  { profile: 'Owner', keyword: 'owner' },
];

export const PILOT = {
  ...{ useCase: 'UC1', title: 'Write offers', goal: 'Same day', metric: 'Minutes', baseline: 95, target: 45 },
  ...{ baselineDate: march(4), start: march(9), deadline: march(20), ready: 1 },
  ...{ expert: 'Ana', enthusiast: 'Dev', owner: 'Eva', members: 3, others: 1, teamCheck: 0 },
};

const CONTENT = {
  tables: {
    tasks: TASKS,
    gates: GATES,
    pilots: [PILOT],
    interviews: [],
    phases: [
      { phase: 'Strategy', number: 1 },
      { phase: 'Pilots', number: 2 },
    ],
    people: PEOPLE,
    profiles: PROFILES,
    holidays: [{ date: march(6) }],
    useCases: [{ id: 'UC1', useCase: 'Write offers' }],
    assessments: [],
    measures: [],
  },
  names: {
    capStart: march(2),
    capAsOf: march(11),
    // 5 days half done, 2 days done, of 10.
    capActual: 0.45,
    capPlanned: 0.8,
    capPlanEnd: march(12),
    capPhase: 1,
    capTeamMax: 5,
    capPilotCount: 3,
    capVisionTask: 'T1',
    capScalingTasks: 'T2;T4',
    capListPeople: PEOPLE.map(({ name }) => [name]),
    capListProfiles: PROFILES.map(({ profile }) => [profile]),
    capListDepartments: [['Sales'], ['IT']],
  },
} satisfies ReadingContent;

/** The small roadmap, with some of its tables, areas and names as told. */
export const roadmapReading = (told: ReadingContent = {}) =>
  readingOf({
    ...told,
    tables: { ...CONTENT.tables, ...told.tables },
    areas: told.areas ?? {},
    names: { ...CONTENT.names, ...told.names },
  });
