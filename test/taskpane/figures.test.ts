/** What Home makes of the workbook's figures. */
import { CANDIDATE_SHEETS } from '../../src/workbook';
import roadmap from '../../src/i18n/en/views/roadmap.json';
import routines from '../../src/i18n/en/views/routines.json';
import talent from '../../src/i18n/en/views/talent.json';
import { DESTINATIONS } from '../../src/taskpane/home/destinations';
import { firstStepsOf, kpisOf, nextActionsOf, standingOf } from '../../src/taskpane/home/figures';
import { candidates } from '../../src/workbook/sheets/proof/candidates';
import { readingOf } from './reading';

/** Monday 2 March 2026 and the seventy-first day from it, 70 days later. */
const START = 46_083;
const DAY_71 = START + 70;

test('the day counts from 1 on the first day; the last gate is the end', () => {
  const standing = standingOf(
    readingOf({
      tables: { gates: [{ day: 30 }, { day: 90 }, { day: 60 }] },
      names: { capStart: START, capAsOf: DAY_71 },
    }),
  );
  expect(standing).toMatchObject({ day: 71, days: 90, missed: 0, overdue: 0 });
});

test('an empty programme has no day, and nothing to do', () => {
  const reading = readingOf({});
  expect(standingOf(reading).day).toBeUndefined();
  expect(kpisOf(reading)).toEqual([]);
  expect(nextActionsOf(reading)).toEqual([]);
});

test('an indicator has its status, its change and its course in shares of the target', () => {
  const [kpi] = kpisOf(
    readingOf({
      tables: {
        kpis: [{ kpi: 'Time saved', keyword: 'time', actual: 150, target: 200, status: -1, unit: 'h' }],
      },
      areas: {
        kpis: [{ kpi: 'Time saved', change: 100 }],
        kpiTrend: [{ month: 46_081 }, { month: 46_112, time: 0.25 }, { month: 46_142, time: 0.5 }],
      },
    }),
  );
  // 150 of 200 is three quarters, whatever was recorded earlier in the month.
  expect(kpi).toMatchObject({
    status: 'off',
    change: 100,
    // From the first month that was recorded.
    course: { since: 46_112, shares: [0.25, 0.75] },
  });
});

test('a course over all twelve months needs no month to be said since when', () => {
  const [kpi] = kpisOf(
    readingOf({
      tables: { kpis: [{ kpi: 'Time saved', keyword: 'time', actual: 150, target: 200 }] },
      areas: { kpiTrend: [{ month: 46_081, time: 0.25 }, { month: 46_112 }] },
    }),
  );
  expect(kpi!.course).toEqual({ shares: [0.25, 0.75] });
});

test('a company’s own indicator has no course', () => {
  const [kpi] = kpisOf(readingOf({ tables: { kpis: [{ kpi: 'Ours', actual: 3 }] } }));
  expect(kpi).toMatchObject({ name: 'Ours', value: 3, course: { shares: [] }, status: undefined });
});

test('the first five candidates that have something to do, each with the view that settles it', () => {
  const rows = candidates.items.map((item, index) => ({
    action: `Do ${item}`,
    reason: `For ${item}`,
    count: index % 2,
    ...(index % 2 === 1 && { order: index + 1 }),
  }));
  const actions = nextActionsOf(readingOf({ areas: { candidates: rows } }));
  expect(actions.map(({ key }) => key)).toEqual(
    candidates.items.filter((_, index) => index % 2 === 1).slice(0, 5),
  );
  expect(actions[0]).toEqual({
    key: 'gateMissed',
    action: 'Do gateMissed',
    reason: 'For gateMissed',
    count: 1,
    destination: { view: 'roadmap', part: 'gates' },
  });
});

test('every candidate has its sheet, and a place where it is settled', () => {
  expect(Object.keys(CANDIDATE_SHEETS)).toEqual(candidates.items);
  expect(Object.keys(DESTINATIONS)).toEqual(candidates.items);
});

test('the parts of views that actions lead to are tabs of theirs', () => {
  const tabs: Readonly<Record<string, object>> = {
    roadmap: roadmap.parts,
    routines: routines.parts,
    talent: talent.parts,
  };
  const led = Object.values(DESTINATIONS).flatMap((destination) =>
    'view' in destination && destination.part !== undefined ? [[destination.view, destination.part]] : [],
  );
  expect(led).not.toEqual([]);
  for (const [view, part] of led) expect(Object.keys(tabs[view!]!)).toContain(part);
});

test('the cells that actions lead to are in tables of the workbook', () => {
  const cells = Object.values(DESTINATIONS).filter((destination) => 'table' in destination);
  expect(cells.map(({ table }) => table)).toEqual([
    'kpis',
    'trainingEvidence',
    'tools',
    'progress',
    'people',
    'kpis',
  ]);
  for (const { table, column, needs } of cells) {
    // A row of that table knows the columns that are asked for; a name that is none is an error.
    const [row] = readingOf({ tables: { [table]: [{}] } }).rows(table);
    expect(() => [row!.place(column), needs(row!)]).not.toThrow();
  }
});

test('what has not begun yet is a first step, unless its part of the workbook is gone', () => {
  const begun = { capPeople: 12, capListUseCases: [['U1'], ['']], capMaturityTeams: 0 };
  expect(firstStepsOf(readingOf({ names: begun }))).toEqual(['maturity']);
  const nothing = { capPeople: 0, capListUseCases: [['']], capMaturityTeams: 0 };
  expect(firstStepsOf(readingOf({ names: nothing }))).toEqual(['people', 'useCases', 'maturity']);
  expect(firstStepsOf(readingOf({}))).toEqual([]);
});
