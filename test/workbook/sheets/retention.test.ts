import { area, EMPTY, enter, errorsOn, named, programme, tableRows } from './reading';

describe('the sample’s experts', () => {
  beforeAll(() => programme());

  test('are rated by five factors, each with its mean', async () => {
    const means = (await area('factors', 5, 4)).map(([, rated, mean, below]) => [rated, mean, below]);
    // Sums over the twelve: 48, 45, 36, 37 and 41; customer contact is 2 for U. Krüger, V. Adam, C. Henry and T. Dubois.
    expect(means).toEqual([
      [12, 4, 0],
      [12, 3.75, 0],
      [12, 3, 4],
      [12, 37 / 12, 2],
      [12, 41 / 12, 1],
    ]);
    // U. Krüger (13 ÷ 5 = 2.6) and V. Adam (14 ÷ 5 = 2.8) are below 3; 18 successes were shared inside, 3 outside.
    expect(await named('capExpertsAtRisk', 'capSuccessesShared')).toEqual([2, 21]);
    const rows = await tableRows('tblRetention', 'retention', 'person', 'weakest');
    expect(rows.find(({ person }) => person === 'C. Meyer')!.weakest).toBe('Training');
  });

  test('hold each skill at the level required, one of them alone', async () => {
    const needs = await tableRows('tblSkillNeeds', 'skillNeeds', 'skill', 'holders', 'shortfall', 'only');
    // At level 2 or above; the company wants two holders of each.
    expect(needs.map(({ skill, holders, shortfall, only }) => [skill, holders, shortfall, only])).toEqual([
      ['Prompting', 12, 0, ''],
      ['Tool integration', 3, 0, ''],
      ['Automation', 1, 1, 'C. Henry'],
      ['Data quality', 2, 0, ''],
      ['Training others', 2, 0, ''],
      ['Leading change', 5, 0, ''],
    ]);
    expect(await named('capSkillsShort')).toEqual([1]);
  });

  test('are key people where skills or a quarter of the savings depend on them', async () => {
    const cases = await tableRows('tblUseCases', 'useCases', 'owner', 'counted');
    const skills = await tableRows('tblSkills', 'skills', 'person', 'savings', 'key', 'successor');
    const total = cases.reduce((sum, { counted }) => sum + Number(counted), 0);
    for (const { person, savings, key } of skills) {
      const own = cases.filter(({ owner }) => owner === person);
      expect(savings).toBeCloseTo(
        own.reduce((sum, { counted }) => sum + Number(counted), 0),
        6,
      );
      expect(key).toBe(person === 'C. Henry' || Number(savings) > total / 4 ? 1 : 0);
    }
    const keyPeople = skills.filter(({ key }) => key === 1);
    expect(await named('capKeyPeople', 'capCheckSuccessors')).toEqual([
      keyPeople.length,
      keyPeople.filter(({ successor }) => successor === '').length,
    ]);
  });

  test('are listed by the savings that depend on them, the greatest first', async () => {
    const listed = await area('keyPeople', 10, 3);
    const savings = listed.map(([, , euros]) => Number(euros));
    expect(savings).toEqual([...savings].sort((one, other) => other - one));
    // Nobody is chosen: the simulation shows the first.
    expect(await named('capLeaverShown', 'capLeaverSavings')).toEqual([listed[0]![0], listed[0]![2]]);
  });

  test('would leave gaps: the simulation names them and who is nearest', async () => {
    await enter('capLeaver', 'J. Weber');
    // Data quality: Weber and V. Adam hold it; U. Krüger comes first of those at level 1. Training others: Weber and
    // C. Meyer; L. Petit comes first.
    expect(await area('leaverLoss', 3, 4)).toEqual([
      ['Data quality', 2, 1, 'U. Krüger'],
      ['Training others', 2, 1, 'L. Petit'],
      ['', '', '', ''],
    ]);
    await enter('capLeaver', 'C. Henry');
    // Tool integration has three holders, two remain: enough.
    expect((await area('leaverLoss', 2, 4)).map(([skill, now, after]) => [skill, now, after])).toEqual([
      ['Automation', 1, 0],
      ['', '', ''],
    ]);
    expect(await named('capLeaverSkillsLost', 'capLeaverCases', 'capLeaverSavings')).toEqual([1, 0, 0]);
    await enter('capLeaver', 'L. Petit');
    // Prompting is held by eleven others: nothing is lost.
    expect(await area('leaverLoss', 1, 4)).toEqual([['—', '', '', '']]);
    expect(await named('capLeaverSkillsLost')).toEqual([0]);
    await enter('capLeaver', '');
  });
});

test('means of fewer than five experts are not shown', async () => {
  const retention = ['A', 'B', 'C', 'D'].map((person) => ({ person, autonomy: 2 }));
  await programme({ ...EMPTY, rows: { retention } });
  expect((await area('factors', 1, 4))[0]!.slice(1)).toEqual([4, '', '']);
});

test('a new programme asks for six skills and nobody depends on anybody', async () => {
  await programme(EMPTY);
  expect(
    await named('capKeyPeople', 'capCheckSuccessors', 'capExpertsAtRisk', 'capSkillsShort', 'capLeaverShown'),
  ).toEqual([0, 0, 0, 0, '']);
  expect(await area('leaverLoss', 1, 4)).toEqual([['', '', '', '']]);
  expect(await errorsOn('retention')).toEqual([]);
});
