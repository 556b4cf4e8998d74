import { workbookText } from '../../../src/workbook/text';
import { area, EMPTY, enter, errorsOn, named, programme, tableRows } from './reading';

const HOUR = 40 * 46 * 0.7; // of work saved each week, over a year: 1,288 EUR
const BENEFIT = 335 * HOUR; // hours a week: 4 × 14 + 3 × 42 + 2.5 × 60 + 3 of the scaled case's team
const FIRST_YEAR = 148_720; // 71,200 + 12 × 6,460

/** Writes cells of a table's column from a row on. */
async function write(
  table: string,
  key: string,
  column: string,
  row: number,
  ...values: (string | number)[]
) {
  const text = await workbookText('en');
  await Excel.run(async (context) => {
    const body = context.workbook.tables
      .getItem(table)
      .columns.getItem(text(`tables.${key}.columns.${column}`))
      .getDataBodyRange();
    values.forEach((value, offset) => (body.getCell(row + offset, 0).values = [[value]]));
    await context.sync();
  });
}

const number = async (name: string) => (await named(name))[0] as number;

describe('the sample’s investment', () => {
  beforeAll(() => programme());

  test('is worth its flows at the discount rate, and nothing at the internal rate', async () => {
    const [rate, npv, irr] = (await named('capDiscountRate', 'capNpv', 'capIrr')) as number[];
    // Full months reached after month m with a lead of 2 and a ramp of 6: (m − 2)² ÷ 12, from month 8 on m − 5.
    const reached = (month: number) => (month <= 2 ? 0 : month <= 8 ? (month - 2) ** 2 / 12 : month - 5);
    const worth = (yearly: number) =>
      Array.from({ length: 12 }, (_, index) => index + 1).reduce(
        (sum, month) =>
          sum +
          ((BENEFIT / 12) * (reached(month) - reached(month - 1)) - 6_460) / (1 + yearly) ** (month / 12),
        -71_200,
      );
    expect(npv).toBeCloseTo(worth(rate!), 6);
    expect(worth(irr!)).toBeCloseTo(0, 4);
  });

  test('pays from 0.82 hours per person and week on, three times that for a return of 200 %', async () => {
    const perPerson = FIRST_YEAR / 140;
    expect(await number('capBreakEven')).toBeCloseTo(perPerson / HOUR, 9);
    expect(await number('capTargetHours')).toBeCloseTo((3 * perPerson) / HOUR, 9);
    expect(await number('capHoursPerPerson')).toBeCloseTo(335 / 140, 9);
  });

  test('lies below the article’s 200 to 400 %, and says so', async () => {
    expect(await named('capPlausibility')).toEqual([expect.stringMatching(/^ROI of 69\.2% below/)]);
  });

  test('costs by family add up to all costs', async () => {
    const families = await area('costFamilies', 5, 5);
    // 140 × 380; 140 × 24 a month; 12,000 and 1,500 a month; 6,000 and 1,600 a month; over 12 months.
    expect(families.map((row) => row[3])).toEqual([53_200, 40_320, 30_000, 25_200, 0]);
    expect(families[0]![4]).toBeCloseTo(53_200 / FIRST_YEAR, 12);
    expect(await named('capOtherCost')).toEqual([0]);
  });

  test('has costs of the first year per person whatever the horizon', async () => {
    await enter('capHorizon', 36);
    expect(await number('capTotalCost')).toBe(71_200 + 36 * 6_460);
    expect(await number('capCostPerPerson')).toBeCloseTo(FIRST_YEAR / 140, 9);
    expect(await number('capCheckCashFlow')).toBe(0);
    await enter('capHorizon', 12);
  });

  test('that is not paid back within the horizon has no payback, and no error', async () => {
    // After 6 months: 1 1/3 months of benefit, 47,942 EUR, against 109,960 EUR of costs.
    await enter('capHorizon', 6);
    expect(await named('capPayback')).toEqual(['']);
    expect(await errorsOn('roi')).toEqual([]);
    await enter('capHorizon', 12);
  });
});

describe('a full year with uncertain drivers', () => {
  beforeAll(() => programme());

  const roi = (hours: number, users = 117, cost = FIRST_YEAR) => (hours * users * HOUR) / cost - 1;

  test('the programme’s own figures stand beside the estimates and give its run rate', async () => {
    const current = (await tableRows('tblDrivers', 'drivers', 'current')).map((row) => row.current);
    // 14 + 42 + 60 users and one team; 335 ÷ 117 hours, shown with two decimals.
    expect(current).toEqual([2.86, 117, 40, 46, 0.7, FIRST_YEAR]);
    expect(await number('capRunRateRoi')).toBeCloseTo(BENEFIT / FIRST_YEAR - 1, 12);
    expect(await number('capLikelyRoi')).toBeCloseTo(roi(2.86), 12);
  });

  test('may bring between 70 and 210 %', async () => {
    // numpy, 2,000,000 draws: P10 0.6967, P50 1.3430, P90 2.0958, below 0 0.0003, 2 or more 0.1304. The mean is exact: the
    // product of the five means times the integral of the density of the cost ÷ cost, 1.37511; 10,000 trials know it to
    // 0.0054 (standard error).
    expect(Math.abs((await number('capRoiMean')) - 1.37511)).toBeLessThan(3 * 0.0054);
    expect(Math.abs((await number('capRoiP10')) - 0.6967)).toBeLessThan(0.03);
    expect(Math.abs((await number('capRoiP50')) - 1.343)).toBeLessThan(0.03);
    expect(Math.abs((await number('capRoiP90')) - 2.0958)).toBeLessThan(0.03);
    expect(await number('capRoiLossShare')).toBeLessThan(0.002);
    expect(Math.abs((await number('capRoiTargetShare')) - 0.1304)).toBeLessThan(0.015);
    // Costs vary less than benefits: the median net benefit is near the median ROI times the likely costs.
    expect((await number('capNetP50')) / FIRST_YEAR).toBeCloseTo(await number('capRoiP50'), 0);
  });

  test('hours per user move the return most and are what to measure next', async () => {
    const rows = await area('tornado', 6, 8);
    const [name, , low, high, swing, fromLow, fromHigh, share] = rows[0]!;
    expect(name).toBe('Hours per user and week');
    expect([low, high]).toEqual([expect.closeTo(roi(1.6), 9), expect.closeTo(roi(3.6), 9)]);
    expect(swing).toBeCloseTo(roi(3.6) - roi(1.6), 9);
    expect([fromLow, fromHigh]).toEqual([
      expect.closeTo(roi(1.6) - roi(2.86), 9),
      expect.closeTo(roi(3.6) - roi(2.86), 9),
    ]);
    // Variance of the factor ÷ its mean², times the mean² of the ratio ÷ its variance, from the triangular moments (scipy).
    expect(share).toBeCloseTo(0.456344, 6);
    expect(await named('capMeasureNext')).toEqual([name]);
    // Low costs raise the return: their bar goes the other way.
    const costs = rows.find(([driver]) => driver === 'Costs of the first year')!;
    expect(costs[5]).toBeCloseTo(roi(2.86, 117, 140_000) - roi(2.86), 9);
    expect(costs[5]).toBeGreaterThan(0);
  });

  test('the grid holds the run rate where nothing changes', async () => {
    const rows = await area('grid', 6, 6);
    expect(rows[0]!.slice(1)).toEqual([-0.2, -0.1, 0, 0.1, 0.2]);
    expect(rows[5]![3]).toBeCloseTo(BENEFIT / FIRST_YEAR - 1, 12);
    // A fifth of the users at 32 EUR an hour: 0.2 × 332 + 3 hours of the team.
    expect(rows[1]![1]).toBeCloseTo(((0.2 * 332 + 3) * HOUR * 0.8) / FIRST_YEAR - 1, 12);
  });

  test('an estimate out of order is counted and stops the simulation without an error', async () => {
    await write('tblDrivers', 'drivers', 'low', 0, 5);
    expect(await named('capCheckDrivers', 'capDriversReady', 'capRoiP50', 'capLikelyRoi')).toEqual([
      1,
      0,
      '',
      '',
    ]);
    expect(await errorsOn('roi')).toEqual([]);
  });
});

describe('what was measured before and after', () => {
  beforeAll(() => programme());

  test('compares the use case measured first, with Welch’s interval', async () => {
    expect(await named('capMeasuredCase')).toEqual(['UC1']);
    // scipy.stats.ttest_ind([92, 98, 101, 89], [60, 54, 49, 45], equal_var=False)
    const statistics = await named(
      'capMeasuredBefore',
      'capMeasuredAfter',
      'capMeasuredChange',
      'capMeasuredRelative',
      'capMeasuredLow',
      'capMeasuredHigh',
      'capMeasuredCountBefore',
      'capMeasuredCountAfter',
    );
    const expected = [95, 52, -43, -43 / 95, -53.451672, -32.548328, 4, 4];
    expect(statistics).toEqual(expected.map((value) => expect.closeTo(value, 6)));
    expect(await number('capMeasuredPValue')).toBeCloseTo(6.36607e-5, 9);
  });

  test('says of each metric whether it is better, in whichever direction that is', async () => {
    const rows = await area('beforeAfter', 6, 8);
    expect(rows[0]).toEqual(['Time per task (min)', 4, 95, 4, 52, -43, expect.closeTo(-43 / 95, 12), 1]);
    expect(rows[2]).toEqual(['Errors per 100 tasks', 1, 9, 1, 4, -5, expect.closeTo(-5 / 9, 12), 1]);
    expect(rows[4]!.every((value) => value === '')).toBe(true);
  });

  test('follows the choice of another case', async () => {
    await enter('capMeasuredChoice', 'UC3');
    expect(await named('capMeasuredName', 'capMeasuredBefore', 'capMeasuredAfter')).toEqual([
      'Intelligent document search in quality management',
      18,
      9,
    ]);
    await enter('capMeasuredChoice', 'UC4');
    expect(await named('capComparable', 'capMeasuredBefore', 'capMeasuredPValue')).toEqual([0, '', '']);
    expect(await errorsOn('roi')).toEqual([]);
  });

  test('traces each counted case’s savings to its measures', async () => {
    const rows = await area('traced', 5, 10);
    // UC3: (18 − 9) minutes × 920 searches ÷ 60 = 138 hours a week measured, 150 declared.
    expect(rows[0]).toEqual([
      'Intelligent document search in quality management',
      'UC3',
      expect.closeTo(150 * HOUR, 6),
      18,
      9,
      920,
      138,
      expect.closeTo(138 * HOUR, 6),
      expect.closeTo(-12 * HOUR, 6),
      3,
    ]);
    // UC2: 16 × 480 ÷ 60 = 128 of 126; UC1: 43 × 76 ÷ 60 of 56; UC6 was not measured.
    expect(rows.slice(1, 4).map((row) => [row[1], row[6]])).toEqual([
      ['UC2', 128],
      ['UC1', expect.closeTo((43 * 76) / 60, 9)],
      ['UC6', ''],
    ]);
    expect(rows[4]!.every((value) => value === '')).toBe(true);
    expect(await number('capMeasuredSavings')).toBeCloseTo((138 + 128 + (43 * 76) / 60) * HOUR, 6);
    expect(await number('capMeasuredShare')).toBeCloseTo(332 / 335, 12);
  });

  test('lists cases that save the same side by side, each once', async () => {
    // UC1 as UC2: 3 hours of 42 users.
    await write('tblUseCases', 'useCases', 'hours', 0, 3);
    await write('tblUseCases', 'useCases', 'users', 0, 42);
    const rows = await area('traced', 4, 10);
    expect(rows.map((row) => row[1])).toEqual(['UC3', 'UC1', 'UC2', 'UC6']);
  });

  test('of a use case that is not there is counted', async () => {
    await write('tblMeasures', 'measures', 'useCase', 0, 'UC99', 'UC98');
    expect(await named('capCheckMeasures')).toEqual([2]);
  });
});

describe('checks', () => {
  beforeAll(() => programme());

  test('all is well in the sample', async () => {
    expect(await named('capCheckBudget', 'capCheckCashFlow', 'capCheckMeasures', 'capCheckDrivers')).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('a month of the cash flow that was overwritten is found, even if a later one makes up for it', async () => {
    const change = (month: number, by: number) =>
      Excel.run(async (context) => {
        const cell = context.workbook.names.getItem('capFlowCost').getRange().getCell(month, 0);
        cell.values = [[6_460 + by]];
        await context.sync();
      });
    await change(3, 1_000);
    await change(4, -1_000);
    expect(await named('capCheckCashFlow')).toEqual([1]);
  });

  test('a first year above the budget per person is found', async () => {
    await enter('capBudgetPerPerson', 1_062);
    expect(await named('capCheckBudget')).toEqual([1]);
    await enter('capBudgetPerPerson', 1_063);
    expect(await named('capCheckBudget')).toEqual([0]);
  });
});

describe('a new programme', () => {
  beforeAll(() => programme(EMPTY));

  test('shows neither errors nor figures nobody entered', async () => {
    expect(await errorsOn('roi')).toEqual([]);
    expect(
      await named('capRoi', 'capPayback', 'capNpv', 'capIrr', 'capPlausibility', 'capRoiP50', 'capLikelyRoi'),
    ).toEqual(Array(7).fill(''));
    expect(await named('capCheckBudget', 'capCheckCashFlow', 'capCheckMeasures', 'capCheckDrivers')).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('lists the article’s benefits without a price, and six drivers to estimate', async () => {
    const soft = await tableRows('tblSoft', 'soft', 'benefit', 'evidence');
    expect(soft).toHaveLength(7);
    expect(soft.every(({ evidence }) => evidence !== '')).toBe(true);
    const drivers = await tableRows('tblDrivers', 'drivers', 'driver', 'likely');
    expect(drivers).toHaveLength(6);
    expect(drivers.every(({ likely }) => likely === '')).toBe(true);
  });
});
