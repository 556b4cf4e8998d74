import { area, EMPTY, errorsOn, named, programme, tableRows } from './reading';

describe('the sample’s mentoring', () => {
  beforeAll(() => programme());

  test('transfers knowledge to six of nine', async () => {
    // Both levels are known of nine mentees; P. Thiel, K. Noël, S. Clarke, M. Prévost, F. Kraus and D. Ilić gained one;
    // K. Rau gained half a level.
    expect(await named('capTransfer', 'capPairs')).toEqual([6 / 9, 11]);
  });

  test('sums up the mentors’ time and who is not recognised for it', async () => {
    // 8 + 6.5 + 9 + 8 + 7 + 6 + 4 + 8 + 10 + 22 + 9 hours; I. Costa and J. Mercier are not recognised.
    expect(await named('capMentorHours', 'capMentorsUnrecognised')).toEqual([97.5, 2]);
    const mentors = await area('mentors', 10, 4);
    // Each mentor once, in the order of the pairs; C. Henry has two mentees and 10 + 22 hours.
    expect(mentors[0]).toEqual(['K. Vogel', 1, 8, 1]);
    expect(mentors[8]).toEqual(['C. Henry', 2, 32, 1]);
    expect(mentors[9]![0]).toBe('T. Dubois');
  });

  test('counts the meetings of the past 28 days', async () => {
    // Days 44 to 71: 46, 50, 53, 58, 60 and 67.
    expect(await named('capMeetingsRecent')).toEqual([6]);
    const rhythm = await area('meetingRhythm', 2, 4);
    // Office hours were held on days 25, 32, 39, 46, 53, 60 and 67: (9 + 7 + 11 + 8 + 10 + 13 + 12) ÷ 7 = 10 people.
    expect(rhythm[1]).toEqual(['AI office hours', 7, 4, 10]);
  });

  test('finds everybody who needs a mentor', async () => {
    const people = await tableRows('tblPeople', 'people', 'name', 'newcomer', 'atTarget');
    const mentees = (await tableRows('tblPairs', 'pairs', 'mentee')).map(({ mentee }) => mentee);
    const needs = people.filter(
      ({ name, newcomer, atTarget }) => (newcomer === 1 || atTarget === 0) && !mentees.includes(name),
    );
    expect(await named('capPairsMissing')).toEqual([needs.length]);
    // The newcomer of day 62 has no buddy yet and comes first.
    const suggested = await area('suggestedPairs', 10, 5);
    expect(suggested[0]!.slice(0, 3)).toEqual(['U. Charpentier', 'Engineering', 1]);
    const names = needs.map(({ name }) => name);
    for (const [mentee] of suggested) if (mentee !== '') expect(names).toContain(mentee);
  });

  test('suggests mentors who are further, each once', async () => {
    const levels = new Map(
      (await tableRows('tblPeople', 'people', 'name', 'level')).map(({ name, level }) => [name, level]),
    );
    const pairs = (await area('suggestedPairs', 10, 5)).filter(([, , , , mentor]) => mentor !== '');
    expect(pairs.length).toBeGreaterThan(5);
    for (const [mentee, , , , mentor] of pairs) {
      expect(Number(levels.get(mentor))).toBeGreaterThan(Number(levels.get(mentee)));
    }
    const mentors = pairs.map(([, , , , mentor]) => mentor);
    expect(new Set(mentors).size).toBe(mentors.length);
  });
});

test('without pairs and mentors there is nothing to show and nothing in error', async () => {
  await programme(EMPTY);
  expect(await named('capTransfer', 'capPairs', 'capPairsMissing', 'capMentors')).toEqual(['', 0, 0, 0]);
  expect(await area('suggestedPairs', 1, 5)).toEqual([['', '', '', '', '']]);
  expect(await errorsOn('mentoring')).toEqual([]);
});
