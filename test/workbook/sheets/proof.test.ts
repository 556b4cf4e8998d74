import { SHEETS, TABLES } from '../../../src/workbook/sheets';
import { LANGUAGES } from '../../../src/i18n';
import { FUNCTIONS, GUIDED } from '../../../src/workbook/sheets/guide';
import { CANDIDATE_SHEETS } from '../../../src/workbook/sheets/proof/candidate-sheets';
import { CALCULATED, CHECKS } from '../../../src/workbook/sheets/proof/checks';
import { workbookText } from '../../../src/workbook/text';
import de from '../../../src/i18n/de/functions.json';
import en from '../../../src/i18n/en/functions.json';
import fr from '../../../src/i18n/fr/functions.json';
import { area, enter, errorsOn, named, programme } from './reading';

const FIGURES = 19;

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
