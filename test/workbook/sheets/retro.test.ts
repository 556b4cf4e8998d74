import { area, day, EMPTY, enter, errorsOn, named, programme } from './reading';

describe('the sample’s retro of day 60', () => {
  beforeAll(() => programme());

  test('has one of four actions done and one overdue on day 71', async () => {
    // Due on days 67 (done), 68 (open), 82 and 89.
    expect(await named('capActionsOpen', 'capActionsOverdue', 'capActionsDone')).toEqual([3, 1, 0.25]);
    expect(await named('capCheckActions', 'capCheckRetroDates')).toEqual([0, 0]);
    expect(await errorsOn('retro')).toEqual([]);
  });

  test('is followed by the next one after a quarter', async () => {
    // Day 60 is 30 April 2026; 30 July is 91 days later.
    expect(await named('capLastRetro', 'capNextRetro')).toEqual([day(60), day(60 + 91)]);
  });

  test('is counted by category', async () => {
    // What works 6 + 4 votes; cultural 5 + 2; technical 4 + 3; resources 5; support 3.
    const points = await area('retroPoints', 5, 4);
    expect(points.map(([, ...figures]) => figures)).toEqual([
      [2, 10, 2],
      [2, 7, 2],
      [2, 7, 2],
      [1, 5, 1],
      [1, 3, 1],
    ]);
  });

  test('is judged on the as-of date', async () => {
    await enter('capAsOf', day(90));
    expect(await named('capActionsOverdue')).toEqual([3]);
    await enter('capAsOf', day(71));
  });
});

test('an action without owner, due date or retro is named', async () => {
  await programme({
    ...EMPTY,
    departments: ['Sales'],
    rows: {
      people: [{ name: 'Ana', department: 'Sales' }],
      retros: [{ date: day(1), point: 'Works' }],
      actions: [
        { retro: day(1), action: 'All there', owner: 'Ana', due: day(9) },
        { retro: day(1), action: 'Unknown owner', owner: 'Bob', due: day(9) },
        { retro: day(2), action: 'No due date, no such retro', owner: 'Ana' },
        { retro: day(1), action: 'Done: nothing to ask', status: 'Done' },
      ],
    },
  });
  expect(await named('capActionsOpen', 'capCheckActions', 'capCheckRetroDates')).toEqual([3, 2, 1]);
});

test('without a retro the next one is due a quarter after the start, and no error value shows', async () => {
  await programme(EMPTY);
  // Day 1 is 2 March 2026; 2 June is 92 days later.
  expect(await named('capLastRetro', 'capNextRetro', 'capActionsOpen', 'capActionsDone')).toEqual([
    '',
    day(93),
    0,
    '',
  ]);
  expect(await errorsOn('retro')).toEqual([]);
});
