import { area, day, EMPTY, enter, errorsOn, named, programme, tableRows } from './reading';

const CHECKS = ['capCheckBuddies', 'capCheckDuplicates', 'capCheckDepartments', 'capCheckHeadcount'] as const;

describe('the sample’s 140 people', () => {
  beforeAll(() => programme());

  test('are counted, trained and active as their list says', async () => {
    const [people, adoption, trained, rules, volunteers, newcomers] = await named(
      'capPeople',
      'capAdoption',
      'capTrainedShare',
      'capRulesShare',
      'capVolunteers',
      'capNewcomers',
    );
    expect([people, volunteers, newcomers]).toEqual([140, 22, 8]);
    // 78 were last active on days 44 to 71; 82 are trained, of whom three have yet to accept the rules.
    expect(adoption).toBeCloseTo(78 / 140, 12);
    expect(trained).toBeCloseTo(82 / 140, 12);
    expect(rules).toBeCloseTo(79 / 140, 12);
  });

  test('have one newcomer without a buddy and no other problem', async () => {
    expect(await named(...CHECKS)).toEqual([1, 0, 0, 0]);
  });

  test('are done when they reach their own target, whatever its level', async () => {
    const people = await tableRows('tblPeople', 'people', 'name', 'level', 'targetLevel', 'atTarget');
    const of = (wanted: string) => people.find(({ name }) => name === wanted);
    // C. Meyer is to become a champion and is at level 2; for C. Fontaine level 1 is enough.
    expect(of('C. Meyer')).toMatchObject({ level: 2, targetLevel: 3, atTarget: 0 });
    expect(of('C. Fontaine')).toMatchObject({ level: 1, targetLevel: 1, atTarget: 1 });
    // Not in the talent matrix: nothing is said.
    expect(of('T. Aubert')).toMatchObject({ level: '', targetLevel: 1, atTarget: '' });
    // 15 of the 45 people in the matrix.
    expect(await named('capAtTargetShare')).toEqual([expect.closeTo(15 / 45, 12)]);
  });

  test('are shown by department, small groups not', async () => {
    const departments = await area('departmentFigures', 7, 6);
    // Management: 6 people, 5 trained, 4 active; only 2 are in the talent matrix, fewer than the 5 that may be shown.
    expect(departments[0]).toEqual([
      'Management',
      6,
      expect.closeTo(5 / 6, 12),
      expect.closeTo(4 / 6, 12),
      2,
      '–',
    ]);
    expect(departments.slice(0, 6).map((row) => row[1])).toEqual([6, 22, 66, 14, 18, 14]);
    // Sales: 18 trained and 18 active of 22; of 9 in the matrix Vogel, Lambert and Novak are at their target.
    expect(departments[1]!.slice(2)).toEqual([
      expect.closeTo(18 / 22, 12),
      expect.closeTo(18 / 22, 12),
      9,
      expect.closeTo(3 / 9, 12),
    ]);
    expect(departments[6]).toEqual(['', '', '', '', '', '']);
  });

  test('add up to the adoption that the custom function gives', async () => {
    const departments = (await area('departmentFigures', 6, 4)) as [string, number, number, number][];
    const active = departments.reduce((sum, [, people, , share]) => sum + people * share, 0);
    expect(await named('capAdoption')).toEqual([expect.closeTo(active / 140, 12)]);
  });

  test('are judged on the as-of date', async () => {
    await enter('capAsOf', day(16));
    // Trained on day 16: Whitfield, Meyer, Petit, Vogel, Fontaine, Adam and Kraus; nobody's last activity is that early.
    const [adoption, trained] = await named('capAdoption', 'capTrainedShare');
    expect(adoption).toBe(0);
    expect(trained).toBeCloseTo(7 / 140, 12);
    await enter('capAsOf', day(71));
  });
});

describe('what is wrong in the list is counted', () => {
  test('by kind', async () => {
    const someone = { department: 'Sales', newcomer: 0 };
    await programme({
      ...EMPTY,
      headcount: 8,
      departments: ['Sales', 'Production'],
      rows: {
        people: [
          { ...someone, name: 'A' },
          { ...someone, name: 'B', newcomer: 1, buddy: 'A' },
          // Twice in the list.
          { ...someone, name: 'C' },
          { ...someone, name: 'c' },
          // Newcomer without a buddy; a buddy who is not listed; one's own buddy.
          { ...someone, name: 'D', newcomer: 1 },
          { ...someone, name: 'E', buddy: 'Nobody' },
          { ...someone, name: 'F', newcomer: 1, buddy: 'F' },
          // A department that is not in the list, and none.
          { ...someone, name: 'G', department: 'Space' },
          { name: 'H' },
        ],
      },
    });
    // Creation completes the list of departments with those of its people: this one is renamed there afterwards.
    await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem('tblDepartments').columns.getItemAt(0);
      const listed = column.getDataBodyRange().load('values');
      await context.sync();
      listed.values = listed.values.map(([name]: string[]) => [name === 'Space' ? 'Aerospace' : name]);
      await context.sync();
    });
    // 9 people of 8: one check.
    expect(await named(...CHECKS)).toEqual([3, 2, 2, 1]);
  });

  test('and in an empty programme there is nothing to count', async () => {
    await programme(EMPTY);
    expect(await named(...CHECKS)).toEqual([0, 0, 0, 0]);
    expect(
      await named('capPeople', 'capAdoption', 'capTrainedShare', 'capAtTargetShare', 'capRulesShare'),
    ).toEqual([0, '', '', '', '']);
    expect(await errorsOn('people')).toEqual([]);
  });
});

test('the days of the window count from the as-of date backwards, whatever the time of day', async () => {
  await programme({
    ...EMPTY,
    headcount: 4,
    asOf: day(60),
    departments: ['Sales'],
    rows: {
      people: [32.9, 33, 60.9, 61].map((active, index) => ({
        name: `P${index}`,
        department: 'Sales',
        lastActive: day(active),
      })),
    },
  });
  // A group of four may be shown here.
  await enter('capPrivacyMin', 4);
  // Of 28 days up to day 60, day 33 is the first: days 33 and 60 count, 32 and 61 do not.
  expect(await named('capAdoption')).toEqual([0.5]);
  expect((await area('departmentFigures', 1, 4))[0]).toEqual(['Sales', 4, 0, 0.5]);
});
