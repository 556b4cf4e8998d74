import { area, day, errorsOn, named, programme, tableRows } from './reading';

describe('the sample’s dashboard on day 71', () => {
  beforeAll(() => programme());

  test('says where the roadmap stands', async () => {
    // Days 61 to 90 are phase 3; day 90 is Saturday 30 May 2026, so that the gate is on Monday 1 June: day 92.
    const [[phase, , , gate]] = (await area('outlook', 1, 12)) as [unknown[]];
    expect([phase, gate]).toEqual(['Prepare to scale up', day(92)]);
  });

  test('has the article’s five indicators and no sixth', async () => {
    const rows = await area('kpis', 6, 12);
    const shown = rows.map(([kpi, , status, actual, target]) => [kpi, status, actual, target]);
    expect(shown).toEqual([
      // 78 of 140 people were active in the last 28 days: 55.7 %, less than a tenth below 60.
      ['Adoption rate', 0, expect.closeTo((78 / 140) * 100, 9), 60],
      // 4 h × 14 users + 3 × 42 + 2.5 × 60 of the pilots and 3 h of a team: 335.
      ['Time saved', 1, 335, 150],
      // Three pilots and one scaled case; 5 less a tenth is 4.5.
      ['Use cases developed', -1, 4, 5],
      ['Knowledge transfer', 1, expect.closeTo(200 / 3, 9), 50],
      ['Innovation', 1, 2, 1],
      ['', '', '', ''],
    ]);
  });

  test('compares with the oldest snapshot of the last three months', async () => {
    // In March 12 % were active and 3 hours were saved; the transfer was first measured in April, at 25 %.
    const rows = await area('kpis', 5, 9);
    expect(rows.map((row) => row[7])).toEqual([
      expect.closeTo((78 / 140) * 100 - 12, 9),
      332,
      3,
      expect.closeTo(200 / 3 - 25, 9),
      2,
    ]);
    expect(rows.map((row) => row[8])).toEqual(['▲', '▲', '▲', '▲', '▲']);
  });

  test('names the next five actions, each with its number, reason and sheet', async () => {
    const actions = await area('nextActions', 5, 12);
    expect(actions.map((row) => row[0])).toEqual([1, 2, 3, 4, 5]);
    const candidates = await area('candidates', 20, 5);
    const open = candidates.filter(([, count]) => Number(count) > 0);
    expect(open.length).toBeGreaterThanOrEqual(5);
    expect(actions.map((row) => [row[1], row[6], row[7], row[11]])).toEqual(
      open.slice(0, 5).map(([action, count, , reason, sheet]) => [action, count, reason, sheet]),
    );
  });

  test('ranks what pays, with the share of all savings', async () => {
    const rows = await area('top', 5, 12);
    expect(rows.map(([rank]) => rank)).toEqual([1, 2, 3, 4, 5]);
    const cases = await tableRows('tblUseCases', 'useCases', 'useCase', 'rank', 'savings');
    const all = cases.reduce((sum, { savings }) => sum + Number(savings), 0);
    for (const [rank, name, , , , , , , , , savings, share] of rows) {
      const own = cases.find((one) => one.rank === rank);
      expect([name, savings]).toEqual([own?.useCase, own?.savings]);
      expect(share).toBeCloseTo(Number(savings) / all, 9);
    }
  });

  test('counts who needs what', async () => {
    const [needs] = await area('needs', 1, 6);
    const people = await tableRows('tblPeople', 'people', 'name', 'trained', 'rulesAccepted', 'atTarget');
    expect(needs!.slice(0, 2)).toEqual([
      people.filter(({ trained }) => trained === '').length,
      people.filter(({ atTarget }) => atTarget === 0).length,
    ]);
    expect(needs![3]).toBe(people.filter(({ rulesAccepted }) => rulesAccepted === '').length);
  });

  test('shows no error', async () => {
    expect(await errorsOn('dashboard')).toEqual([]);
  });
});

test('a sixth indicator shows up with its own value and raises a check', async () => {
  await programme();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblKpis');
    const header = table.getHeaderRowRange();
    header.load('values');
    await context.sync();
    const entries: Record<string, string | number> = {
      Indicator: 'Satisfaction',
      Target: 4,
      Tolerance: 0.1,
      'Better when': 'higher',
      'Entered value (added KPI)': 3.8,
    };
    const row = (header.values[0] as string[]).map((name) => entries[name] ?? '');
    table.resize(table.getRange().getResizedRange(1, 0));
    const body = table.getDataBodyRange().getLastRow();
    // Calculated columns carry on in Excel; here they are entered as the row above has them.
    const above = body.getOffsetRange(-1, 0);
    above.load('formulas');
    await context.sync();
    body.formulas = [
      row.map((value, at) => {
        const formula = String(above.formulas[0]![at]);
        return value === '' && /^=(IF|INDEX)/.test(formula) ? formula : value;
      }),
    ];
    await context.sync();
  });
  const rows = await area('kpis', 6, 5);
  // 3.8 is less than a tenth below 4.
  expect(rows[5]).toEqual(['Satisfaction', '', 0, 3.8, 4]);
  expect(await named('capCheckKpis')).toEqual([1]);
});
