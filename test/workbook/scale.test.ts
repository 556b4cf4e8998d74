/** What a programme costs at ten times its people: never time, which is the bench's to say. */
import { createProgramme } from '../../src/workbook';
import { programmeOf, USUAL } from '../../workbench/bench/scale';
import { open } from './support';

/** Ten teams' worth of everything else, so that only the people differ. */
const SIZE = { ...USUAL, useCases: 12, teams: 6, months: 2 };

/** Functions called one by one in fields, areas and checks, and one for each spill. */
const MOST_CALLS = 60;

/** Excel on the web takes 5 MB at a time. */
const LARGEST_REQUEST = 5_000_000;

async function costOf(people: number) {
  const { host, recalculate } = await open();
  const options = await programmeOf({ ...SIZE, people });
  // Trained on day 1: whether there is something to retain must not depend on which people are there.
  const trained = options.rows!['people']!.map((person) => ({ ...person, trained: options.start }));
  await createProgramme({ ...options, rows: { ...options.rows, people: trained } });
  const { roundTrips, largestRequest } = host.traffic;
  const { customFunctionCalls, errors, bugs } = recalculate();
  return { calls: new Map([...customFunctionCalls].sort()), roundTrips, largestRequest, errors, bugs };
}

describe('a programme of 25 and one of 250 people', () => {
  let small: Awaited<ReturnType<typeof costOf>>;
  let large: Awaited<ReturnType<typeof costOf>>;
  beforeAll(async () => {
    small = await costOf(25);
    large = await costOf(250);
  }, 120_000);

  test('call each custom function as often: calls grow with tables, not with rows', () => {
    expect(large.calls).toEqual(small.calls);
    const calls = [...large.calls.values()].reduce((sum, count) => sum + count, 0);
    expect(calls).toBeLessThanOrEqual(MOST_CALLS);
  });

  test('calculate without an error', () => {
    for (const { errors, bugs } of [small, large]) {
      expect([...errors]).toEqual([]);
      expect(bugs).toEqual([]);
    }
  });

  test('are created in as many requests, each with room to spare', () => {
    expect([small.roundTrips, large.roundTrips]).toEqual([5, 5]);
    expect(large.largestRequest).toBeLessThan(LARGEST_REQUEST / 2);
  });
});

test('2,500 people are created in a few requests more, none too large', async () => {
  const { host } = await open();
  await createProgramme(await programmeOf({ ...SIZE, people: 2500 }));
  expect(host.traffic.roundTrips).toBeLessThanOrEqual(7);
  expect(host.traffic.largestRequest).toBeLessThan(LARGEST_REQUEST);
}, 60_000);
