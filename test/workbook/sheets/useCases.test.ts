import { area, EMPTY, errorsOn, named, programme, tableRows } from './reading';

const CHECKS = [
  'capCheckUnrated',
  'capCheckUnits',
  'capCheckCaseIds',
  'capCheckOwners',
  'capCheckRanking',
] as const;

describe('the sample’s use cases', () => {
  beforeAll(() => programme());

  const cases = () =>
    tableRows(
      'tblUseCases',
      'useCases',
      ...(['id', 'discovery', 'score', 'rank', 'order', 'topShare', 'savings', 'counted'] as const),
    );

  test('are scored by weighted criteria, ties sharing a rank but not their place', async () => {
    const rows = await cases();
    const of = (wanted: string) => rows.find(({ id }) => id === wanted)!;
    // Weights 0.4 impact, 0.2 each risk, measurability, effort; UC1 is rated 5, 2, 5, 2: 40 + 15 + 20 + 15.
    expect(of('UC1')).toMatchObject({ score: expect.closeTo(90, 9), rank: 1, order: 1 });
    // UC4 3, 1, 3, 2: 20 + 20 + 10 + 15; UC10 4, 2, 3, 3: 30 + 15 + 10 + 10.
    expect(of('UC4')).toMatchObject({ score: expect.closeTo(65, 9), rank: 5, order: 5 });
    expect(of('UC10')).toMatchObject({ score: expect.closeTo(65, 9), rank: 5, order: 6 });
    // Not rated: found by its discovery ratings 4, 4, 5, 4, but without a score.
    expect(of('UC7')).toMatchObject({ discovery: 4.25, score: '', rank: '', order: '', topShare: '' });
  });

  test('number 1 stays first whatever the doubt about the weights', async () => {
    // Nearest in some criterion are UC4 (risk +0.25, impact and measurability −0.5 each) and UC5 (effort +0.25, impact and
    // measurability −0.5, risk −0.25): with at most 0.14 + 0.3 on one weight and at least 0.28 on impact UC1 leads both.
    const [first] = await cases();
    expect(first!.topShare).toBe(1);
    const ranking = await area('ranking', 2, 7);
    expect(ranking[0]!.slice(3, 7)).toEqual([expect.closeTo(0.9, 12), 1, 1, 1]);
    // Second today, by 5 points before UC3: among the top three mostly, not always.
    expect(ranking[1]![4]).toBeGreaterThan(0.5);
    expect(ranking[1]![4]).toBeLessThan(1);
  });

  test('says which weight would topple number 1', async () => {
    const rows = await area('stability', 4, 5);
    // At a share v of risk the others keep 2 : 1 : 1. UC1 then has 0.75 v + 0.9375 (1 − v), UC4 v + 0.5625 (1 − v): level at 0.6.
    expect(rows[1]).toEqual([
      'Risk',
      expect.closeTo(0.2, 12),
      expect.closeTo(0.4, 9),
      expect.closeTo(0.6, 9),
      'Automatic drafting of standardised proposals',
    ]);
    // UC1 is best in measurability: no weight of it makes another number 1.
    expect(rows[2]!.slice(2)).toEqual(['', '', '']);
  });

  test('save per user or per team', async () => {
    const rows = await cases();
    const savings = (wanted: string) => rows.find(({ id }) => id === wanted)!.savings;
    // 40 EUR × 46 weeks × 0.7 = 1,288 EUR for an hour a week: 4 h × 14 users, and 6 h of a team.
    expect(savings('UC1')).toBeCloseTo(56 * 1288, 6);
    expect(savings('UC4')).toBeCloseTo(6 * 1288, 6);
    // Only pilots and scaled cases count: 56 + 126 + 150 + 3 hours.
    const counted = rows.reduce((sum, row) => sum + (Number(row.counted) || 0), 0);
    expect(counted).toBeCloseTo(335 * 1288, 6);
  });

  test('propose the article’s three pilots', async () => {
    const pilots = await area('pilots', 5, 2);
    expect(pilots.map(([id]) => id)).toEqual(['UC1', 'UC2', 'UC3', '', '']);
    expect(await named('capPilotsFound')).toEqual([3]);
  });

  test('are seen differently by the departments', async () => {
    // Scores by sales 90, 60, 55, 80, 70, 50; production 75, 90, 70, 55, 50, 55; quality 85, 65, 90, 60, 50, 65;
    // engineering 85, 75, 75, 65, 45, 70; administration 100, 50, 55, 80, 65, 70. Sums of ranks 28, 18, 18.5, 16.5, 10, 14:
    // S = 181; three pairs of equals; W = 12 × 181 ÷ (25 × 210 − 5 × 18).
    const [agreement, raters, compared] = await named(
      'capAgreement',
      'capAgreementRaters',
      'capAgreementCases',
    );
    expect(agreement).toBeCloseTo(2172 / 5160, 9);
    expect([raters, compared]).toEqual([5, 6]);
    const rows = await area('raters', 8, 14);
    expect(rows[0]!.slice(8)).toEqual([
      'Management',
      'Sales',
      'Production',
      'Quality',
      'Engineering',
      'Administration',
    ]);
    const round = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);
    // UC2: mean 68, 7 below the table's 75; from 50 to 90.
    expect(rows[2]!.map(round)).toEqual([
      ...[2, 'UC2', 'AI-assisted diagnosis in production', 5, 68, 75, -7, 40],
      ...['', 60, 90, 65, 75, 50],
    ]);
    expect(rows[7]).toEqual(Array(14).fill(''));
  });

  test('have one idea to rate and nothing else to look at', async () => {
    expect(await named(...CHECKS)).toEqual([1, 0, 0, 0, 0]);
    expect(await errorsOn('useCases')).toEqual([]);
  });
});

describe('use cases of one’s own', () => {
  const rated = (impact: number, risk: number, measurability = 4, effort = 2) => ({
    impact,
    risk,
    measurability,
    effort,
  });

  test('become pilots within the limits, one per domain, while they are still to be piloted', async () => {
    await programme({
      ...EMPTY,
      departments: ['Sales'],
      rows: {
        useCases: [
          { id: 'A', useCase: 'Too risky', domain: 'One', ...rated(5, 4) },
          { id: 'B', useCase: 'Best', domain: 'Two', ...rated(5, 2) },
          { id: 'C', useCase: 'Same domain', domain: 'Two', ...rated(4, 2) },
          { id: 'D', useCase: 'Stopped', domain: 'Three', stage: 'Stopped', ...rated(5, 1) },
          { id: 'E', useCase: 'Other domain', domain: 'Four', ...rated(3, 3) },
          { id: 'F', useCase: 'Rated in part', domain: 'Five', impact: 5 },
        ],
      },
    });
    expect((await area('pilots', 5, 2)).map(([, name]) => name)).toEqual([
      'Best',
      'Other domain',
      '',
      '',
      '',
    ]);
    expect(await errorsOn('useCases')).toEqual([]);
  });

  test('compare the departments that rated every case', async () => {
    const ratings = (department: string, ...impacts: number[]) =>
      impacts.map((impact, index) => ({ useCase: 'ABC'[index]!, department, ...rated(impact, 2) }));
    await programme({
      ...EMPTY,
      departments: ['Sales', 'Quality', 'Production'],
      rows: {
        useCases: [...'ABCD'].map((id) => ({ id, useCase: id })),
        ratings: [
          ...ratings('Sales', 5, 4, 1),
          ...ratings('Quality', 4, 4, 2),
          ...ratings('Production', 1, 5),
          // Begun, not finished.
          { useCase: 'A', department: 'Production', impact: 3 },
        ],
      },
    });
    const [agreement, raters, compared] = await named(
      'capAgreement',
      'capAgreementRaters',
      'capAgreementCases',
    );
    expect([raters, compared]).toEqual([2, 3]);
    // Production has not rated C. Cases weigh as often as they were rated, the rating without a score as one of the first:
    // A 4, B 3, C 2. Over these nine places sales ranks 7.5, 4, 1.5 and quality 6, 6, 1.5: S = 4 × 3.5² + 0 + 2 × 7² = 147;
    // groups of equals give 60 + 24 + 6 and 336 + 6.
    expect(agreement).toBeCloseTo((12 * 147) / (4 * 720 - 2 * (90 + 342)), 9);
  });

  test('are checked', async () => {
    await programme({
      ...EMPTY,
      departments: ['Sales'],
      rows: {
        people: [{ name: 'Ann', department: 'Sales' }],
        useCases: [
          { id: 'A', useCase: 'One', owner: 'Ann', ...rated(5, 2) },
          { id: 'A', useCase: 'Two', owner: 'Nobody', hours: 2, ...rated(4, 2) },
          { useCase: 'Three', impact: 3 },
        ],
      },
    });
    // Two with one number and one without; one with hours of no unit; one without a score; one unknown owner.
    expect(await named(...CHECKS)).toEqual([1, 1, 3, 1, 0]);
    expect(await errorsOn('useCases')).toEqual([]);
  });

  test('may be none', async () => {
    await programme(EMPTY);
    expect(await named(...CHECKS, 'capPilotsFound', 'capAgreement', 'capAgreementCases')).toEqual([
      ...[0, 0, 0, 0, 0],
      ...[0, '', 0],
    ]);
    expect(await errorsOn('useCases')).toEqual([]);
  });
});
