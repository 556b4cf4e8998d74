import { area, day, EMPTY, enter, errorsOn, named, programme, tableRows } from './reading';
import { START } from '../support';

const CHECKS = ['capCheckAssessments', 'capCheckTeams', 'capCheckEvidence'] as const;

const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 9) as unknown);

describe('the sample’s assessments', () => {
  beforeAll(() => programme());

  test('give the maturity of all teams, each counting the same', async () => {
    // Day 64: sales and production, rated twice each, 2.0 and 1.8; quality 2.0; engineering 2.4; administration 1.4.
    // Evidence: sales, quality and engineering; the others count as level 1.
    expect(await named('capMaturity', 'capMaturityProven', 'capMaturityTeams')).toEqual([
      ...close(9.6 / 5, (2 + 1 + 2 + 2.4 + 1) / 5),
      5,
    ]);
  });

  test('give each dimension at first, today, proven and as a target', async () => {
    const profile = await area('profile', 5, 5);
    // Tools, day 8: 1.5, 1, 1.5, 2, 1. Day 64: 2.75, 1.75, 2, 3, 1.5; proven 2.75, 1, 2, 3, 1.
    expect(profile[0]).toEqual(['Command of tools', ...close(1.4, 2.2, 1.95, 2)]);
    // Sharing, day 8: 1 each. Day 64: 1.5, 1.25, 2, 2, 1.5; proven 1.5, 1, 2, 2, 1.
    expect(profile[4]).toEqual(['Knowledge sharing', ...close(1, 1.65, 1.5, 2)]);
  });

  test('have a level that the weakest dimension holds back, and what evidence proves of it', async () => {
    const rows = await tableRows(
      'tblAssessments',
      'assessments',
      ...(['rater', 'level', 'label', 'mean', 'proven', 'gap', 'current', 'first'] as const),
    );
    const latest = (rater: string) => rows.filter((row) => row.rater === rater).at(-1)!;
    // 2.5, 2, 2, 1.5, 2: three of five at 2 or more. Below the target of 2 only innovation, by 0.5.
    expect(latest('C. Meyer')).toMatchObject({ level: 1, label: '1+', current: 1, first: 0 });
    expect([latest('C. Meyer').mean, latest('C. Meyer').proven, latest('C. Meyer').gap]).toEqual(
      close(2, 2, 0.1),
    );
    // Without evidence.
    expect(latest('S. Rossi')).toMatchObject({ mean: expect.closeTo(1.8, 9), proven: 1 });
  });

  test('show the trend month by month', async () => {
    const trend = await area('trend', 12, 3);
    // Day 8 is in March, day 64 in May 2026: first means 1.1, 1.1, 1.2, 1.7, 1.
    expect(trend.slice(8)).toEqual([
      [46_081, '', 0],
      [46_112, ...close(6.1 / 5), 5],
      [46_142, ...close(6.1 / 5), 5],
      [46_173, ...close(9.6 / 5), 5],
    ]);
  });

  test('show each team, its progress and where its raters differ', async () => {
    expect((await area('teams', 1, 9))[0]).toEqual([
      'Sales',
      day(64),
      ...close(2.75, 2, 2.5, 1.25, 1.5, 2, 2 - 1.1),
    ]);
    const [sales, , quality] = await area('disagreement', 3, 9);
    // 2.5, 2, 2, 1.5, 2 against 3, 2, 3, 1, 1: autonomy is the first of the two that differ most.
    expect(sales).toEqual(['Sales', 2, ...close(0.5, 0, 1, 0.5, 1, 1), 'Autonomy']);
    expect(quality).toEqual(['Quality', 1, '', '', '', '', '', '', '']);
  });

  test('are judged on the as-of date', async () => {
    await enter('capAsOf', day(30));
    expect(await named('capMaturity')).toEqual(close(6.1 / 5));
    await enter('capAsOf', day(71));
  });

  test('have nothing to look at', async () => {
    expect(await named(...CHECKS)).toEqual([0, 0, 0]);
    expect(await errorsOn('maturity')).toEqual([]);
  });
});

describe('assessments of one’s own', () => {
  const team = (name: string, evidenceDate?: number) => ({
    date: START,
    team: name,
    ...{ tools: 2, scope: 2, autonomy: 2, innovation: 2, sharing: 2 },
    evidenceDate,
  });

  test('prove their level for twelve months', async () => {
    // As of 2 March 2026: evidence of 2 March 2025 holds for its last day, that of 1 March has expired.
    await programme({
      ...EMPTY,
      departments: ['Sales', 'Quality'],
      rows: { assessments: [team('Sales', START - 365), team('Quality', START - 366)] },
    });
    const rows = await tableRows('tblAssessments', 'assessments', 'proven');
    expect(rows.map(({ proven }) => proven)).toEqual([2, 1]);
    expect(await named(...CHECKS)).toEqual([0, 0, 1]);
  });

  test('are checked for missing ratings and unknown teams; four of five are enough', async () => {
    await programme({
      ...EMPTY,
      departments: ['Sales', 'Quality'],
      rows: {
        assessments: [
          { date: START, team: 'Sales', tools: 2, scope: 2, autonomy: 2 },
          { date: START, team: 'Quality', tools: 2, scope: 2, autonomy: 2, sharing: 2 },
          team('Purchasing'),
        ],
      },
    });
    const rows = await tableRows('tblAssessments', 'assessments', 'level');
    expect(rows.map(({ level }) => level)).toEqual(['', 2, 2]);
    expect(await named(...CHECKS)).toEqual([1, 1, 0]);
    expect(await errorsOn('maturity')).toEqual([]);
  });

  test('of a team too small to be shown stay out of the team figures, and count in those of all', async () => {
    const person = (id: number, department: string) => ({ id: `P${id}`, name: `Person ${id}`, department });
    const rated = (name: string, rater: string, tools: number) => ({ ...team(name), rater, tools });
    await programme({
      ...EMPTY,
      departments: ['Sales', 'Quality', 'Legal'],
      rows: {
        // Five people are shown, four are not; of a team without people in the table nothing is known.
        people: Array.from({ length: 9 }, (_, index) => person(index, index < 5 ? 'Sales' : 'Quality')),
        assessments: [
          rated('Sales', 'A', 1),
          rated('Sales', 'B', 3),
          rated('Quality', 'A', 1),
          rated('Quality', 'B', 3),
          team('Legal'),
        ],
      },
    });
    const hidden = ['–', '–', '–', '–', '–', '–', '–'];
    expect(await area('teams', 3, 9)).toEqual([
      ['Sales', START, 2, 2, 2, 2, 2, 2, 0],
      ['Quality', START, ...hidden],
      ['Legal', START, 2, 2, 2, 2, 2, 2, 0],
    ]);
    expect((await area('disagreement', 2, 9)).map((row) => row.slice(0, 3))).toEqual([
      ['Sales', 2, 2],
      ['Quality', '–', ''],
    ]);
    expect(await named('capMaturity', 'capMaturityTeams')).toEqual([2, 3]);
    expect(await errorsOn('maturity')).toEqual([]);
  });

  test('may be none', async () => {
    await programme(EMPTY);
    expect(await named(...CHECKS, 'capMaturity', 'capMaturityProven', 'capMaturityTeams')).toEqual([
      ...[0, 0, 0],
      ...['', '', 0],
    ]);
    expect(await errorsOn('maturity')).toEqual([]);
  });
});
