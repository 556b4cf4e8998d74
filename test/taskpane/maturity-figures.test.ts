/** What the view of maturity makes of the workbook. */
import { maturityOf, tooSmall } from '../../src/taskpane/maturity/figures';
import { disagreementsOf, gapsOf, levelOf, meanOf, proofOf, teamOf } from '../../src/taskpane/maturity/team';
import { Failure } from '../../src/programme/failure';
import { DAY_60, DAY_64, DAY_71, DAY_8, MATURITY } from './maturity';
import { readingOf, type ReadingContent } from './reading';

const maturity = maturityOf(readingOf(MATURITY));
const read = (change: ReadingContent) => maturityOf(readingOf({ ...MATURITY, ...change }));
const team = (name: string, of = maturity) => teamOf(of, name)!;

describe('a team', () => {
  test('stands where the sheet has it, with its previous assessment and its raters', () => {
    const sales = team('Sales');
    expect(sales).toMatchObject({
      date: DAY_64,
      declared: [2.75, 2, 2.5, 1.25, 1.5],
      proven: [1.75, 1.5, 1.5, 1.25, 1.5],
      previous: { date: DAY_8, ratings: [1.5, 1, 1, 1, 1] },
    });
    expect(sales.raters.map(({ rater }) => rater)).toEqual(['C. Meyer', 'L. Petit']);
    // (2.75 + 2 + 2.5 + 1.25 + 1.5) / 5, and (1.75 + 1.5 + 1.5 + 1.25 + 1.5) / 5.
    expect([meanOf(sales.declared), meanOf(sales.proven)]).toEqual([2, 1.5]);
  });

  test('has the level its weakest dimension allows, and a plus for half of them at the next', () => {
    // Innovation at 1.25 and sharing at 1.5 are below 2; the other three of five have reached it.
    expect(team('Sales').level).toEqual({ reached: 1, label: '1+', ahead: true, heldBackBy: [3, 4] });
  });

  test('has no level when fewer dimensions are rated than the coverage asks for', () => {
    // 80 % of five are four.
    const level = levelOf([2, 2, 2, undefined, undefined], 0.8);
    expect(level).toBeInstanceOf(Failure);
    expect(level).toMatchObject({ params: { rated: 3, total: 5, needed: 4 } });
    expect(levelOf([2, 2, 2, 2, undefined], 0.8)).toMatchObject({ label: '2', heldBackBy: [0, 1, 2, 3] });
  });

  test('rated once has no previous assessment; rated by nobody it has no standing', () => {
    expect(team('Production').previous).toBeUndefined();
    expect(teamOf(maturity, 'Finance')).toBeUndefined();
  });

  test('is found whatever the case of its name', () => {
    const [first, ...rest] = MATURITY.tables.assessments;
    const shouted = read({
      tables: { ...MATURITY.tables, assessments: [{ ...first!, team: 'SALES ' }, ...rest] },
    });
    expect(team('Sales', shouted).previous?.date).toBe(DAY_8);
    expect(shouted.teams).toEqual(['Sales', 'Production', 'Finance', 'Legal']);
  });

  test('follows its mean month by month', () => {
    // Day 8 is in March, day 64 in May 2026; the means are 5.5 / 5 and 2.
    expect(team('Sales').trend.slice(-4)).toEqual([
      { monthEnd: 46_081, mean: undefined, scopes: 0 },
      { monthEnd: 46_112, mean: 1.1, scopes: 1 },
      { monthEnd: 46_142, mean: 1.1, scopes: 1 },
      { monthEnd: 46_173, mean: 2, scopes: 1 },
    ]);
  });

  test('is furthest from its target where the gap is largest', () => {
    const { total, below } = gapsOf(team('Sales').declared, maturity.dimensions);
    // Below 2: innovation by 0.75, sharing by 0.5.
    expect([total, below.map(({ dimension, gap }) => [dimension.key, gap])]).toEqual([
      5,
      [
        ['innovation', 0.75],
        ['sharing', 0.5],
      ],
    ]);
  });

  test('is too small to be shown below the threshold; of one without people nothing is known', () => {
    // Seven, two, and nobody; the threshold is five.
    expect(['Sales', 'Legal', 'Finance'].map((name) => tooSmall(maturity, name))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

test('a blank row among the dimensions does not move the others', () => {
  const [tools, , ...others] = MATURITY.tables.dimensions;
  const { dimensions } = read({
    tables: { ...MATURITY.tables, dimensions: [tools!, {}, ...others] },
  });
  expect(dimensions.map(({ name }) => name)).toEqual([
    'Command of tools',
    'Scope of use',
    'Autonomy',
    'Innovation',
    'Knowledge sharing',
  ]);
});

test('rows without a day or a rating count for nothing, and neither does a rating off the scale', () => {
  const row = { date: DAY_64, team: 'Sales', rater: 'X' };
  const { ratings } = read({
    tables: {
      ...MATURITY.tables,
      assessments: [row, { ...row, tools: 7 }, { team: 'Sales', tools: 2 }, { ...row, tools: 2, scope: 0 }],
    },
  });
  expect([...ratings.values()].flat().map((rating) => rating.ratings)).toEqual([
    [2, undefined, undefined, undefined, undefined],
  ]);
});

test('evidence holds for so many months from its date, both days included', () => {
  // 30 April 2026 and twelve months.
  const until = 46_507;
  const proof = (asOf: number) => proofOf(DAY_60, { asOf, validMonths: 12 });
  expect(proof(DAY_60 - 1)).toEqual({ state: 'later', from: DAY_60 });
  expect(proof(DAY_60)).toEqual({ state: 'valid', until });
  expect(proof(until)).toEqual({ state: 'valid', until });
  expect(proof(until + 1)).toEqual({ state: 'expired', until });
  expect(proofOf(undefined, { asOf: DAY_71, validMonths: 12 })).toEqual({ state: 'none' });
});

describe('raters', () => {
  test('disagree most where their ratings are furthest apart', () => {
    const found = disagreementsOf(team('Sales').raters, maturity.dimensions);
    // 2.5, 2, 2, 1.5, 2 against 3, 2, 3, 1, 1.
    expect(found.map(({ dimension, apart }) => [dimension.key, apart])).toEqual([
      ['autonomy', 1],
      ['sharing', 1],
      ['tools', 0.5],
      ['innovation', 0.5],
      ['scope', 0],
    ]);
    expect(found[0]!.views.map(({ rating, raters }) => [rating, raters.map(({ rater }) => rater)])).toEqual([
      [2, ['C. Meyer']],
      [3, ['L. Petit']],
    ]);
  });

  test('alone cannot', () => {
    expect(disagreementsOf(team('Production').raters, maturity.dimensions)).toEqual([]);
  });
});
