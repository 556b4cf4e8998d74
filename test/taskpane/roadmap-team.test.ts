/** Pilots and their teams: what is missing, whom the composer proposes, and that both agree with the sheet. */
import { pilotsOf, type Team } from '../../src/taskpane/roadmap/pilots';
import { NOBODY, pointsOf, proposalOf, ranked, staffingOf } from '../../src/taskpane/roadmap/team';
import { march, PEOPLE, PILOT, PROFILES, roadmapReading } from './roadmapReading';
import type { ReadingContent } from './reading';

function staffing(told: ReadingContent = {}) {
  const reading = roadmapReading(told);
  const pilots = pilotsOf(reading);
  return staffingOf(reading, pilots, pilots[0]!);
}

const SECOND = { useCase: 'UC2', expert: 'ana' };

test('people score as in the sheet’s formula: 1, their level, and 1 for volunteers', () => {
  expect(staffing().candidates.map(({ name, score, slot }) => [name, score, slot])).toEqual([
    ['Ana', 3, 'expert'],
    ['Ben', 3, 'expert'],
    ['Cleo', 2, 'enthusiast'],
    ['Dev', 1, 'enthusiast'],
    ['Eva', 5, 'owner'],
    ['Finn', 1, undefined],
  ]);
});

test('the composer names one person per profile from two departments, the first of equals', () => {
  // Cleo scores higher than Dev, but is from Sales like everybody else with a profile; Ana and Ben score the same.
  expect(proposalOf(staffing())).toEqual({ ...NOBODY, expert: 'Ana', enthusiast: 'Dev', owner: 'Eva' });
});

test('whoever is in another pilot comes last; in this one, they do not', () => {
  const people = staffing({ tables: { pilots: [PILOT, SECOND] } });
  expect(people.candidates.filter(({ elsewhere }) => elsewhere.length > 0)).toMatchObject([
    { name: 'Ana', elsewhere: ['UC2'], score: 0 },
  ]);
  expect(proposalOf(people)).toMatchObject({ expert: 'Ben', owner: 'Eva' });
});

test('a profile of the company’s own takes a further place', () => {
  const told = {
    tables: {
      people: [...PEOPLE, { name: 'Gil', department: 'IT', profile: 'Lawyer' }],
      profiles: [...PROFILES, { profile: 'Lawyer' }],
    },
    names: { capListProfiles: [...PROFILES, { profile: 'Lawyer' }].map(({ profile }) => [profile]) },
  };
  // With Gil from IT, Cleo may be in.
  expect(proposalOf(staffing(told))).toEqual({
    ...{ expert: 'Ana', enthusiast: 'Cleo', owner: 'Eva', member4: 'Gil', member5: '' },
  });
});

test.each([
  ['noCandidates', { tables: { people: [{ name: 'Ana' }] } }],
  ['tooManyProfiles', { names: { capTeamMax: 2 } }],
])('the composer says why there is no proposal: %s', (reason, told) => {
  expect(proposalOf(staffing(told))).toBe(reason);
});

const team = (told: Partial<Team>): Team => ({ ...NOBODY, ...told });

// The number of points is what the sheet's column teamCheck counts:
// COUNTBLANK(expert:owner) + (members > max) + (others = 0) + COUNTA(expert:member5) − members.
test.each<[what: string, team: Team, points: string[]]>([
  ['complete', team({ expert: 'Ana', enthusiast: 'Dev', owner: 'Eva' }), []],
  ['nobody: 3 + 0 + 1 + 0 − 0', NOBODY, ['empty', 'empty', 'empty', 'oneDepartment']],
  [
    'one department: 0 + 0 + 1 + 3 − 3',
    team({ expert: 'Ana', enthusiast: 'Cleo', owner: 'Eva' }),
    ['oneDepartment'],
  ],
  [
    'twice: 0 + 0 + 0 + 4 − 3',
    team({ expert: 'Ana', enthusiast: 'Dev', owner: 'Eva', member4: 'ANA' }),
    ['twice'],
  ],
  [
    'an unknown expert, the others of one department: 0 + 0 + 1 + 3 − 2',
    team({ expert: 'Zoe', enthusiast: 'Cleo', owner: 'Eva' }),
    ['unknown', 'oneDepartment'],
  ],
  [
    'no expert, the others of two departments: 1 + 0 + 0 + 2 − 2',
    team({ enthusiast: 'Cleo', owner: 'Dev' }),
    ['empty'],
  ],
  [
    'no department is none of its own: 0 + 0 + 1 + 4 − 4',
    team({ expert: 'Ana', enthusiast: 'Cleo', owner: 'Eva', member4: 'Gil' }),
    ['oneDepartment'],
  ],
  [
    'nobody with a department and no expert: 2 + 0 + 1 + 1 − 1',
    team({ owner: 'Gil' }),
    ['empty', 'empty', 'oneDepartment'],
  ],
])('%s', (_what, members, points) => {
  const people = staffing({ tables: { people: [...PEOPLE, { name: 'Gil' }] } });
  expect(pointsOf(members, people).map(({ point }) => point)).toEqual(points);
});

test('a team larger than the settings allow: 0 + 1 + 0 + 3 − 3', () => {
  const points = pointsOf(
    team({ expert: 'Ana', enthusiast: 'Dev', owner: 'Eva' }),
    staffing({ names: { capTeamMax: 2 } }),
  );
  expect(points).toEqual([{ point: 'tooMany', people: 3, max: 2 }]);
});

test('for a place, those with its profile come first, the best at the top', () => {
  const [fitting, others] = ranked(staffing().candidates, 'enthusiast');
  expect(fitting.map(({ name }) => name)).toEqual(['Cleo', 'Dev']);
  expect(others.map(({ name }) => name)).toEqual(['Eva', 'Ana', 'Ben', 'Finn']);
  expect(ranked(staffing().candidates, 'member4')[0]).toEqual([]);
});

const lacksOf = (row: Readonly<Record<string, string | number>>) =>
  pilotsOf(roadmapReading({ tables: { pilots: [row] } }))[0]?.lacks;

test('a pilot lacks nothing when all is entered, measured before the start, due after it', () => {
  expect(lacksOf(PILOT)).toEqual([]);
});

test('a pilot just chosen lacks all of it', () => {
  expect(lacksOf({ useCase: 'UC1' })).toEqual([
    ...['goal', 'metric', 'baseline', 'baselineDate', 'target', 'start', 'deadline'],
  ]);
});

test('a measurement on the day of the start or later, a deadline before it, a case that is not there', () => {
  expect(lacksOf({ ...PILOT, baselineDate: PILOT.start })).toEqual(['baselineAfterStart']);
  expect(lacksOf({ ...PILOT, deadline: march(6), learned: 'Works' })).toEqual(['deadlineBeforeStart']);
  expect(lacksOf({ ...PILOT, useCase: 'UC9' })).toEqual(['unknownCase']);
});

test('once its deadline has passed, a pilot lacks its lessons', () => {
  const told = { ...PILOT, deadline: march(10) };
  expect(lacksOf(told)).toEqual(['learned']);
  expect(lacksOf({ ...told, learned: 'Works' })).toEqual([]);
});

test('a baseline of 0 is a value', () => {
  expect(lacksOf({ ...PILOT, baseline: 0 })).toEqual([]);
});
