import fc from 'fast-check';
import type { CaseRatings, Criterion } from '../../src/programme/criteria';
import { Failure } from '../../src/programme/failure';
import { pilots, pilotVerdicts, type Pilot, type PilotRules } from '../../src/programme/pilots';
import { scores } from '../../src/programme/usecases';

const rated = (direction: 1 | -1 = 1): Criterion => ({ weight: 1, direction, minimum: 1, maximum: 5 });

function chosen(
  cases: readonly CaseRatings[],
  criteria: readonly Criterion[],
  rules: Partial<PilotRules> = {},
): readonly Pilot[] {
  const found = pilots(cases, criteria, { count: 3, ...rules });
  if (found instanceof Failure) throw new Error(`no pilots: ${found.reason}`);
  return found;
}

const indices = (found: readonly Pilot[]) => found.map(({ index }) => index);

describe('the pilots', () => {
  const cases = [[2], [5], [3], [4], [1]];

  test('are the best, best first, with their score', () => {
    // 100·(5 − 1)/4, …
    expect(chosen(cases, [rated()])).toEqual([
      { index: 1, score: 100 },
      { index: 3, score: 75 },
      { index: 2, score: 50 },
    ]);
  });

  test('are as many as asked for, or as there are', () => {
    expect(indices(chosen(cases, [rated()], { count: 1 }))).toEqual([1]);
    expect(indices(chosen(cases.slice(0, 2), [rated()], { count: 5 }))).toEqual([1, 0]);
  });

  test('of equal score come in the order of the rows', () => {
    expect(indices(chosen([[3], [4], [3], [4]], [rated()]))).toEqual([1, 3, 0]);
  });

  test('are rated on every criterion', () => {
    const criteria = [rated(), rated()];
    expect(
      indices(
        chosen(
          [
            [5, undefined],
            [2, 2],
          ],
          criteria,
        ),
      ),
    ).toEqual([1]);
  });
});

describe('limits', () => {
  const criteria = [rated(), rated(-1)];
  const cases = [
    [5, 4],
    [3, 3],
    [2, 1],
  ];

  test('are minima where higher is better and maxima where lower is', () => {
    // At least 3, at most 3.
    expect(indices(chosen(cases, criteria, { limits: [3, 3] }))).toEqual([1]);
  });

  test('may be left out criterion by criterion', () => {
    // Scores (100 + 25)/2, (50 + 50)/2, (25 + 100)/2.
    expect(indices(chosen(cases, criteria, { limits: [3, undefined] }))).toEqual([0, 1]);
    expect(indices(chosen(cases, criteria, { limits: [undefined, undefined] }))).toEqual([0, 2, 1]);
  });

  test('nobody keeps within are no answer', () => {
    expect(pilots(cases, criteria, { count: 3, limits: [5, 1] })).toMatchObject({
      code: 'na',
      reason: 'noPilot',
      params: { rated: 3, total: 3 },
    });
    expect(pilots([[undefined, 1]], criteria, { count: 3 })).toMatchObject({ reason: 'noPilot' });
  });

  test('outside the scale are refused', () => {
    expect(pilots(cases, criteria, { count: 3, limits: [3, 6] })).toMatchObject({
      code: 'value',
      reason: 'outside',
      place: { argument: 'limits', row: 1, column: 2, found: 6 },
    });
  });
});

describe('domains', () => {
  const cases = [[5], [4], [3], [2]];

  test('have one pilot each, their best', () => {
    const domains = ['Sales', 'sales', 'HR', 'Sales'];
    expect(indices(chosen(cases, [rated()], { domains }))).toEqual([0, 2]);
  });

  test('left out bind nobody', () => {
    expect(indices(chosen(cases, [rated()], { domains: ['HR', undefined, undefined, 'HR'] }))).toEqual([
      0, 1, 2,
    ]);
  });

  test('are closed only by a case that passes', () => {
    const criteria = [rated(), rated()];
    const two = [
      [5, 1],
      [3, 3],
    ];
    expect(indices(chosen(two, criteria, { limits: [undefined, 2], domains: ['HR', 'HR'] }))).toEqual([1]);
  });
});

describe('what becomes of every case', () => {
  const criteria = [rated(), rated(-1)];

  test('says why it is no pilot: unrated, beyond its limits, its domain or the places taken', () => {
    // Scores 100, (75 + 100)/2, (100 + 25)/2, none, (50 + 75)/2 and 50.
    const cases = [
      [5, 1],
      [4, 1],
      [5, 4],
      [5, undefined],
      [3, 2],
      [3, 3],
    ];
    const domains = ['Sales', 'sales', 'HR', 'HR', 'IT', 'Quality'];
    expect(pilotVerdicts(cases, criteria, { count: 2, limits: [3, 3], domains })).toEqual([
      { verdict: 'pilot' },
      { verdict: 'domain', pilot: 0 },
      { verdict: 'beyond', criteria: [1] },
      { verdict: 'unrated' },
      { verdict: 'pilot' },
      { verdict: 'outranked' },
    ]);
  });

  test('names every limit that is passed', () => {
    expect(pilotVerdicts([[1, 5]], criteria, { count: 3, limits: [3, 3] })).toEqual([
      { verdict: 'beyond', criteria: [0, 1] },
    ]);
  });

  test('does not blame a domain whose best case is no pilot either', () => {
    // Scores 100, 75 and 50: one place.
    const domains = ['Sales', 'HR', 'HR'];
    expect(pilotVerdicts([[5], [4], [3]], [rated()], { count: 1, domains })).toEqual([
      { verdict: 'pilot' },
      { verdict: 'outranked' },
      { verdict: 'outranked' },
    ]);
  });

  test('cannot be said where ratings lie outside their scale', () => {
    expect(pilotVerdicts([[7]], [rated()], { count: 1 })).toMatchObject({ reason: 'outside' });
  });
});

describe('laws', () => {
  const rating = fc.option(
    fc.integer({ min: 2, max: 10 }).map((n) => n / 2),
    { nil: undefined, freq: 8 },
  );
  const programme = fc.integer({ min: 1, max: 4 }).chain((columns) => {
    const row = fc.array(rating, { minLength: columns, maxLength: columns });
    return fc.record({
      cases: fc.array(fc.tuple(row, fc.constantFrom('HR', 'IT', 'Sales', undefined)), {
        minLength: 1,
        maxLength: 8,
      }),
      directions: fc.array(fc.constantFrom<1 | -1>(1, -1), { minLength: columns, maxLength: columns }),
      limits: row,
      count: fc.integer({ min: 1, max: 5 }),
    });
  });

  test('every pilot passes, domains differ, and a case left out is no better or stands back for its domain', () => {
    fc.assert(
      fc.property(programme, ({ cases: given, directions, limits, count }) => {
        const cases = given.map(([ratings]) => ratings);
        const domains = given.map(([, domain]) => domain);
        const criteria = directions.map((direction) => rated(direction));
        const found = pilots(cases, criteria, { count, limits, domains });
        const passes = (i: number) =>
          cases[i]!.every((x, j) => {
            const limit = limits[j];
            if (x === undefined) return false;
            return limit === undefined || (directions[j] === 1 ? x >= limit : x <= limit);
          });
        const able = cases.map((_, i) => i).filter(passes);
        if (found instanceof Failure) return expect(able).toEqual([]);
        const all = scores(cases, criteria, 'weighted') as number[];
        const picked = indices(found);
        const closed = picked.map((i) => domains[i]).filter((domain) => domain !== undefined);
        expect(new Set(closed).size).toBe(closed.length);
        expect(picked.length).toBeLessThanOrEqual(count);
        found.forEach(({ index, score }) => {
          expect(able).toContain(index);
          expect(score).toBe(all[index]);
        });
        const worst = found.length < count ? -Infinity : found.at(-1)!.score;
        for (const i of able.filter((each) => !picked.includes(each))) {
          const sameDomain = picked.find((each) => domains[each] === domains[i] && domains[i] !== undefined);
          const bar = sameDomain === undefined ? worst : all[sameDomain]!;
          expect(all[i]!).toBeLessThanOrEqual(bar + 1e-9);
        }
      }),
    );
  });
});
