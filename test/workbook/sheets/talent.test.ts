import { area, EMPTY, errorsOn, named, programme, tableRows } from './reading';

describe('the sample’s talent matrix', () => {
  beforeAll(() => programme());

  test('rates how a person suits a role by aptitudes and wish', async () => {
    const people = await tableRows('tblTalent', 'talent', 'person', 'fitManager', 'fitTrainer');
    const of = (name: string) => people.find(({ person }) => person === name)!;
    // L. Oswald, technique to change 3 4 5 3 4 5, weights 3 4 5 2 3 5 (sum 22):
    // (3 × 2 + 4 × 3 + 5 × 4 + 2 × 2 + 3 × 3 + 5 × 4) ÷ 4 ÷ 22 = 71 ÷ 88; the wish is 5, in full: 70 × 71 ÷ 88 + 30.
    expect(of('L. Oswald').fitManager).toBeCloseTo((70 * 71) / 88 + 30, 9);
    // C. Fontaine as trainer, 3 4 3 5 3 3, weights 3 5 2 5 2 4 (sum 21):
    // (3 × 2 + 5 × 3 + 2 × 2 + 5 × 4 + 2 × 2 + 4 × 2) ÷ 4 ÷ 21 = 57 ÷ 84; the wish is 5.
    expect(of('C. Fontaine').fitTrainer).toBeCloseTo((70 * 57) / 84 + 30, 9);
  });

  test('gives the six places to the people with the greatest total fit', async () => {
    // Found by trying every choice among the six who suit each role best: 486.90, the runner-up 485.06.
    const rows = await area('assignments', 7, 3);
    expect(rows).toEqual([
      ['AI Process Manager', 'L. Oswald', 'Engineering'],
      ['AI Process Manager', 'M. Prévost', 'Engineering'],
      ['Prompt Engineer', 'T. Dubois', 'Administration'],
      ['AI Trainer', 'K. Vogel', 'Sales'],
      ['AI Trainer', 'C. Fontaine', 'Production'],
      ['Data Steward', 'K. Rau', 'Administration'],
      ['', '', ''],
    ]);
    const fits = (await area('assignments', 6, 4)).map((row) => row[3] as number);
    expect(fits.reduce((sum, fit) => sum + fit, 0)).toBeCloseTo(486.9012102448635, 9);
    expect(await named('capTalentRated', 'capRolesOpen', 'capCheckTalentNames')).toEqual([45, 0, 0]);
  });

  test('says per role what is wished, who suits it best and which places are open', async () => {
    const roles = await area('roleFigures', 4, 7);
    expect(roles.map(([role, , , best, ...places]) => [role, best, ...places])).toEqual([
      ['AI Process Manager', 'L. Oswald', 2, 2, 0],
      ['Prompt Engineer', 'T. Dubois', 1, 1, 0],
      ['AI Trainer', 'K. Vogel', 2, 2, 0],
      ['Data Steward', 'K. Rau', 1, 1, 0],
    ]);
    // 45 people wish the first role with 99 points in all; O. Thomas said nothing about the second, 44 are left with 91.
    expect(roles[0]![1]).toBeCloseTo(99 / 45, 12);
    expect(roles[1]![1]).toBeCloseTo(91 / 44, 12);
  });

  test('counts the people on each career level and those who aim at it', async () => {
    // Criteria met of 45: all six 1, the first four 10 more, the first two 30 more. Paths: 8 champions, 26 power users.
    expect((await area('careerSteps', 4, 4)).map(([, , now, target]) => [now, target])).toEqual([
      [4, 0],
      [30, 11],
      [10, 26],
      [1, 8],
    ]);
  });

  test('counts per criterion who lacks it for the next level they aim at', async () => {
    // Counted by hand in the matrix: 4 without a first use case; of those at level 1 who aim higher 13 lack advanced
    // skills and 18 are no mentors; of the six at level 2 who aim at 3 none has strategic responsibility, two innovate.
    expect(await area('nextLevel', 6, 4)).toEqual([
      [1, 'Basics', 45, 0],
      [1, 'First use cases', 41, 4],
      [2, 'Advanced skills', 18, 13],
      [2, 'Mentor role', 15, 18],
      [3, 'Strategic responsibility', 1, 6],
      [3, 'Innovation projects', 4, 4],
    ]);
  });
});

describe('a matrix with gaps', () => {
  beforeAll(() =>
    programme({
      ...EMPTY,
      rows: {
        people: [{ name: 'Ada', targetLevel: 2 }, { name: 'Bo' }, { name: 'Cy' }],
        talent: [
          // Nothing known yet; then a blank row; then a single trait and the criteria; a name that is not in People.
          { person: 'Ada' },
          {},
          { person: 'Bo', technique: 5, basics: 1, firstUseCases: 1, strategic: 1 },
          { person: 'Zoe', rigour: 3 },
        ],
      },
    }),
  );

  test('stays blank where nothing is known', async () => {
    const columns = ['fitManager', 'fitSteward', 'assigned', 'place', 'level'] as const;
    const [ada, blank] = await tableRows('tblTalent', 'talent', ...columns, 'target');
    const nothing = { fitManager: '', fitSteward: '', assigned: '', place: '', level: '' };
    expect(ada).toEqual({ ...nothing, target: 2 });
    expect(blank).toEqual({ ...nothing, target: '' });
    expect(await errorsOn('talent')).toEqual([]);
  });

  test('rates and places the others by what is known', async () => {
    const rows = await tableRows('tblTalent', 'talent', 'person', 'fitManager', 'assigned', 'level');
    // One trait at its best fits every role in full, one in the middle half; each role has one place.
    expect(rows[2]).toMatchObject({ person: 'Bo', fitManager: 100, level: 1 });
    expect(rows[3]).toMatchObject({ person: 'Zoe', fitManager: 50, level: '' });
    const places = await area('assignments', 3, 2);
    expect(places.slice(0, 2).map((row) => row[1])).toEqual(expect.arrayContaining(['Bo', 'Zoe']));
    expect(places[0]![0]).not.toBe(places[1]![0]);
    expect(places[2]).toEqual(['', '']);
    expect(await named('capTalentRated', 'capRolesOpen')).toEqual([2, 2]);
  });

  test('finds the name that is not in People', async () => {
    expect(await named('capCheckTalentNames')).toEqual([1]);
  });
});

test('an empty matrix has the article’s roles and levels, four open places and no error value', async () => {
  await programme(EMPTY);
  expect((await tableRows('tblRoles', 'roles', 'role', 'capacity')).map(({ role }) => role)).toEqual([
    'AI Process Manager',
    'Prompt Engineer',
    'AI Trainer',
    'Data Steward',
  ]);
  expect(await tableRows('tblCareer', 'career', 'level', 'name')).toEqual([
    { level: 1, name: 'AI user' },
    { level: 2, name: 'AI specialist' },
    { level: 3, name: 'AI expert' },
  ]);
  expect(await named('capTalentRated', 'capRolesOpen', 'capCheckTalentNames')).toEqual([0, 4, 0]);
  expect(await errorsOn('talent')).toEqual([]);
});
