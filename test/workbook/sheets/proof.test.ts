import { SHEETS, TABLES } from '../../../src/workbook/sheets';
import { LANGUAGES } from '../../../src/i18n';
import { FUNCTIONS, GUIDED } from '../../../src/workbook/sheets/guide';
import { CANDIDATE_SHEETS } from '../../../src/workbook/sheets/proof/candidate-sheets';
import { CHECKS } from '../../../src/workbook/sheets/proof/check-names';
import { CALCULATED } from '../../../src/workbook/sheets/proof/checks';
import { workbookText } from '../../../src/workbook/text';
import de from '../../../src/i18n/de/functions.json';
import en from '../../../src/i18n/en/functions.json';
import fr from '../../../src/i18n/fr/functions.json';
import { area, day, enter, errorsOn, named, programme } from './reading';

const FIGURES = 22;

describe('the sample’s proof', () => {
  beforeAll(() => programme());

  test('finds every headline figure equal to its native twin', async () => {
    const rows = await area('proof', FIGURES, 5);
    expect(rows.filter(([, , , , ok]) => ok !== 1)).toEqual([]);
    for (const [, custom, native] of rows) {
      if (typeof custom !== 'number') continue;
      expect(Math.abs(custom - Number(native))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(custom)));
    }
    expect(await named('capCheckProof', 'capCheckErrors')).toEqual([0, 0]);
  });

  test('adds up the checks of all sheets', async () => {
    const counts = (await area('checks', Object.keys(CHECKS).length, 2)).map(([, count]) => Number(count));
    expect(await named('capChecks')).toEqual([counts.reduce((sum, count) => sum + count, 0)]);
    expect(await errorsOn('proof')).toEqual([]);
  });

  test('keeps agreeing when the settings change', async () => {
    await enter('capDiscountRate', 0.12);
    await enter('capHorizon', 24);
    await enter('capLead', 1);
    expect(await named('capCheckProof')).toEqual([0]);
    await enter('capRamp', 0);
    expect(await named('capCheckProof')).toEqual([0]);
  });
});

/** Enters the body of a column, from its first row on. */
async function enterColumn(table: string, key: string, column: string, values: readonly (string | number)[]) {
  const text = await workbookText('en');
  await Excel.run(async (context) => {
    const header = text(`tables.${key}.columns.${column}`);
    const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    body.getCell(0, 0).getResizedRange(values.length - 1, 0).values = values.map((value) => [value]);
    await context.sync();
  });
}

describe('the native schedule', () => {
  beforeEach(() => programme({ sample: false, modules: [] }));

  const PLAN_ROWS = ['planned', 'startDays', 'planEnd'];
  const proved = async () =>
    (await area('proof', FIGURES, 5)).slice(FIGURES - 1 - PLAN_ROWS.length, FIGURES - 1).map((row) => row[4]);

  // T2 waits for T6 and T6 for T1 (1 day, then 5): T2 now starts on the 7th working day, a Tuesday eight days later.
  test('agrees where a task stands above its predecessor', async () => {
    await enterColumn('tblTasks', 'tasks', 'predecessors', ['', 'T6']);
    const rows = await area('twinSchedule', 2, 8);
    expect(rows[1]!.slice(0, 4)).toEqual([';T2;', ';T6;', 5, 5]);
    expect(rows[1]!.slice(4, 7)).toEqual([11, 11, 11]);
    expect(rows[1]![7]).toBe(day(9));
    expect(await proved()).toEqual([1, 1, 1]);
    expect(await named('capCheckProof')).toEqual([0]);
  });

  test('proves nothing of tasks that wait for each other, which is a check of its own', async () => {
    await enterColumn('tblTasks', 'tasks', 'predecessors', ['T2', 'T1']);
    expect(await proved()).toEqual(['', '', '']);
    expect(await named('capCheckSchedule')).toEqual([1]);
  });

  test('finds a share that is not the planned one', async () => {
    await enter('capPlanned', 0.5);
    expect(await proved()).toEqual([0, 1, 1]);
    expect(await named('capCheckProof')).toEqual([1]);
  });
});

describe('the bounds of the simulation', () => {
  beforeEach(() => programme({ sample: false, modules: [] }));

  /** Five drivers that are certainly 1, and a cost. */
  const costing = async (low: number, likely: number, high: number) => {
    for (const [column, cost] of Object.entries({ low, likely, high })) {
      await enterColumn('tblDrivers', 'drivers', column, [1, 1, 1, 1, 1, cost]);
    }
    return (await named('capTwinMean', 'capTwinDeviation', 'capCheckProof')) as [number, number, number];
  };

  // X triangular on 1, 2, 4: E[1/X] = ⅔·ln 2 and E[1/X²] = ⅓·ln 2, by integrating its density by hand.
  test('are exact', async () => {
    const [mean, deviation, problems] = await costing(1, 2, 4);
    expect(mean).toBeCloseTo((2 / 3) * Math.LN2 - 1, 12);
    expect(deviation).toBeCloseTo(Math.sqrt(Math.LN2 / 3 - ((2 / 3) * Math.LN2) ** 2), 8);
    expect(problems).toBe(0);
  });

  // To first order 1/X varies as X does, and a symmetric triangle of half width w has the variance w²/6.
  test('keep their digits when the cost is almost certain, or is', async () => {
    const [mean, deviation, problems] = await costing(0.9999, 1, 1.0001);
    expect(mean).toBeCloseTo(1e-8 / 6, 11);
    expect(deviation).toBeCloseTo(1e-4 / Math.sqrt(6), 7);
    expect(problems).toBe(0);
    // 1 ÷ 4 − 1
    expect(await costing(4, 4, 4)).toEqual([-0.75, expect.closeTo(0, 8), 0]);
  });

  test('catch a mean that strays from the exact one', async () => {
    await costing(1, 2, 4);
    await enter('capRoiMean', (2 / 3) * Math.LN2 - 1 + 0.01);
    expect(await named('capCheckProof')).toEqual([1]);
  });

  test('are blank while the drivers are', async () => {
    const rows = await area('proofSimulation', 4, 5);
    expect(rows.map((row) => row.slice(1))).toEqual(Array(4).fill(['', '', '', '']));
  });
});

test('every check that a sheet declares is added up, once', () => {
  const declared = SHEETS.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : [])),
  )
    .map(({ name }) => name)
    .filter((name) => /^capCheck[A-Z]/.test(name));
  expect(Object.values(CHECKS).flat().sort()).toEqual(declared.sort());
});

test('a row of checks is of one sheet, so that a missing module leaves out no other’s', () => {
  for (const [key, names] of Object.entries(CHECKS)) {
    const modules = SHEETS.filter((sheet) =>
      sheet.blocks.some(
        (block) => block.kind === 'fields' && block.fields.some(({ name }) => names.includes(name)),
      ),
    ).map(({ module }) => module);
    expect([key, new Set(modules).size]).toEqual([key, 1]);
  }
});

test('errors are counted in every table that has formulas', () => {
  const calculated = TABLES.filter((table) => table.columns.some(({ formula }) => formula !== undefined));
  for (const { key, name } of calculated) expect(CALCULATED).toMatchObject({ [key]: name });
});

test.each(LANGUAGES)('the candidates name their sheets as the tabs do in %s', async (language) => {
  const text = await workbookText(language);
  for (const [item, sheet] of Object.entries(CANDIDATE_SHEETS)) {
    expect(text(`areas.candidates.items.${item}.sheet`)).toBe(text(`sheets.${sheet}.name`));
  }
});

test('the guide leads through every sheet and function', async () => {
  expect([...GUIDED].sort()).toEqual(
    SHEETS.map(({ key }) => key)
      .filter((key) => key !== 'guide')
      .sort(),
  );
  const catalogues = { de, en, fr };
  expect([...FUNCTIONS].sort()).toEqual(Object.keys(en.functions).sort());
  for (const language of LANGUAGES) {
    const text = await workbookText(language);
    const functions = catalogues[language].functions as Record<string, { description: string }>;
    for (const name of FUNCTIONS) {
      expect(text(`areas.guideFunctions.items.${name}.text`)).toBe(functions[name]!.description);
    }
  }
});
