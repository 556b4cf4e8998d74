import { area, day, EMPTY, enter, errorsOn, named, programme } from './reading';

describe('the sample’s learning paths', () => {
  beforeAll(() => programme());

  test('show how far each path is', async () => {
    const [base, power, champion, further] = await area('pathProgress', 4, 8);
    // Of the sample's 140 people 28 are power users and 8 champions, all of them trained by day 59; the base path's others
    // are 104. Power users: all did modules 1 and 2 (day + 21 at most 64 for those trained by day 43: all 28),
    // module 3 those trained by day 22: the twelve of days 16 and 17. 28 + 28 + 12 = 68 of 84.
    expect(power).toEqual(['Power user', 28, 3, 18, 68, 68 / 84, 9 / 11, '']);
    // Champions were all trained on days 16 and 17: three modules each; all eight apply the first.
    expect(champion).toEqual(['AI champion', 8, 3, 24, 24, 1, 1, '']);
    expect(base!.slice(0, 4)).toEqual(['Base user', 104, 3, 9]);
    // The only two of the base path asked after six weeks have not answered: no share.
    expect(base!.slice(6)).toEqual(['', '']);
    expect(further).toEqual(['', '', '', '', '', '', '', '']);
  });

  test('ask again after six weeks and six months', async () => {
    // Trained on day 16 or 17, six weeks over, no answer: I. Costa and C. Fontaine with two modules each, U. Eder with one.
    expect(await named('capFollowUpsDue')).toEqual([5]);
    // 22 people were trained by day 29; the earliest last activity among them is I. Costa's, J. Mercier's and V. Adam's,
    // on day 59, 42 or 43 days after their training. Six months after it is nobody yet.
    expect(await named('capRetentionWeeks', 'capRetentionMonths')).toEqual([1, '']);
  });

  test('tell what is theory only', async () => {
    // The management has no case: T. Aubert and F. Brandt 3 modules each, R. Whitfield 3, A. Hofmann and B. Marchetti 2.
    // One module of nine is not the company's own yet.
    expect(await named('capProgressUnlinked', 'capModulesToAdapt', 'capCheckSamePath')).toEqual([13, 1, 0]);
  });

  test('count what falls due as the date moves on', async () => {
    // Day 74 is six weeks after day 32: V. Adam's department and others trained on day 32 fall due as well.
    await enter('capAsOf', day(73));
    const [before] = await named('capFollowUpsDue');
    await enter('capAsOf', day(74));
    const [after] = await named('capFollowUpsDue');
    await enter('capAsOf', day(71));
    expect(before).toBeGreaterThan(5);
    expect(after).toBeGreaterThan(before as number);
  });
});

const person = (name: string, path: string) => ({ id: name, name, path: { word: path } });

test.each([
  ['a path of their own each', [person('A', 'base'), person('B', 'champion')], 0],
  ['the same path', [person('A', 'base'), person('B', 'base')], 1],
  ['no colleague', [person('A', 'base')], 0],
  ['no path yet', [{ id: 'A', name: 'A' }, { id: 'B', name: 'B' }], 0], // prettier-ignore
])('people with %s', async (_what, people, expected) => {
  await programme({ ...EMPTY, rows: { people } });
  expect(await named('capCheckSamePath')).toEqual([expected]);
});

test('a new programme has nine modules to adapt and nothing to follow up', async () => {
  await programme(EMPTY);
  expect(await named('capModulesToAdapt', 'capFollowUpsDue', 'capRetentionWeeks')).toEqual([9, 0, '']);
  expect((await area('pathProgress', 1, 8))[0]).toEqual(['Base user', 0, 3, 9, 0, '', '', '']);
  expect(await errorsOn('paths')).toEqual([]);
});
