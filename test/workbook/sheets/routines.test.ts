import { area, day, EMPTY, enter, errorsOn, named, programme } from './reading';

// Serials of 2026 and 2027: 46023 is 1 January 2026, 46388 is 1 January 2027.
const SERIAL = { march2: 46_083, april1: 46_113, may1: 46_143, march1of2027: 46_447 };

describe('the sample’s routines', () => {
  beforeAll(() => programme());

  test('count two trials that became a process, and the next session', async () => {
    // Templates for offers (day 32) and minutes of meetings (day 53); the next trial is on day 74.
    expect(await named('capInnovations', 'capNextSession')).toEqual([2, day(74)]);
  });

  test('let each department take its turn', async () => {
    const turns = await area('rotation', 4, 3);
    // First working days of March, April and May 2026. Sales also held the trial of day 32, 2 April.
    expect(turns.slice(0, 3)).toEqual([
      [SERIAL.march2, 'Management', 1],
      [SERIAL.april1, 'Sales', 2],
      [SERIAL.may1, 'Production', 1],
    ]);
    // June is still to come.
    expect(turns[3]!.slice(1)).toEqual(['Quality', '']);
    expect(await named('capUpdatesMissed')).toEqual([0]);
  });

  test('compare what was due since the start with what was held', async () => {
    // 2 March to 11 May 2026 are 69 days of 360: 12 a year are 2.3, 4 are 0.8. Updates on 3 March, 7 April and 7 May.
    const [updates, external] = await area('routineKinds', 2, 6);
    expect([updates![0], ...updates!.slice(2, 5)]).toEqual(['AI update', 12, 2, 3]);
    expect([external![0], ...external!.slice(2, 5)]).toEqual(['Input from outside', 4, 0, 2]);
  });

  test('begin another turn after twelve months', async () => {
    // Day 400 is 5 April 2027, 13 months after March 2026. Six departments: the thirteenth month is the first's again.
    await enter('capAsOf', day(400));
    expect(await named('capRotationTurn')).toEqual([2]);
    expect((await area('rotation', 1, 2))[0]).toEqual([SERIAL.march1of2027, 'Management']);
    await enter('capAsOf', day(71));
  });
});

test('months over without a session of the team are missed', async () => {
  // On day 71, 11 May 2026, March and April are over.
  await programme({ ...EMPTY, asOf: day(71) });
  expect(await named('capUpdatesMissed', 'capInnovations', 'capNextSession')).toEqual([2, 0, '']);
  expect(await errorsOn('routines')).toEqual([]);
});
