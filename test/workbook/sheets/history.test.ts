import { area, day, EMPTY, errorsOn, programme, tableRows } from './reading';

/** 31 March and 30 April 2026, days 30 and 60 of a programme that begins on 2 March. */
const [MARCH, APRIL, MAY] = [day(30), day(60), day(91)];

describe('the sample’s history', () => {
  beforeAll(() => programme());

  test('has the ends of the two months before its story is told', async () => {
    const rows = await tableRows('tblSnapshots', 'snapshots', 'month', 'kpi', 'value');
    expect([...new Set(rows.map(({ month }) => month))]).toEqual([MARCH, APRIL]);
    // The transfer was not measured in March.
    expect(rows.filter(({ kpi }) => kpi === 'Knowledge transfer').map(({ month }) => month)).toEqual([APRIL]);
  });

  test('shows twelve months up to the as-of date’s as shares of the target', async () => {
    const rows = await area('kpiTrend', 12, 6);
    expect(rows[11]![0]).toBe(MAY);
    // 12 of 60, 3 of 150, 1 of 5, nothing, 0 of 1.
    expect(rows[9]).toEqual([MARCH, 0.2, 0.02, 0.2, '', 0]);
    expect(rows.slice(0, 9).flatMap((row) => row.slice(1))).toEqual(Array(45).fill(''));
  });

  test('says what else belongs to an indicator', async () => {
    const rows = await area('kpiFigures', 5, 6);
    // 335 hours over 140 people.
    expect(rows[1]![5]).toBe(2.4);
    expect(await errorsOn('history')).toEqual([]);
  });
});

test('an empty programme has no history and no error', async () => {
  await programme(EMPTY);
  expect(await errorsOn('history')).toEqual([]);
});
