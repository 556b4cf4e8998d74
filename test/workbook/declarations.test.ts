import { LANGUAGES } from '../../src/i18n';
import { recipeFor } from '../../src/workbook/create';
import { definedNamesOn, listsOf, tableNamesOn, type Recipe } from '../../src/workbook/recipe';
import { AreaPlace, findArea } from '../../src/workbook/layout';
import { CONSTANTS, SHEETS, sheetsOf, TABLES } from '../../src/workbook/sheets';
import { CALCULATIONS } from '../../src/workbook/build/calculations';
import { workbookCatalogue, workbookText, type WorkbookText } from '../../src/workbook/text';
import { wordsIn } from '../../src/workbook/words';
import { sampleRows } from '../../src/workbook/sample';
import { MODULES, type Block, type Column, type DefaultRow } from '../../src/workbook/declare';
import { SAMPLE, START } from './support';

/** Every text key the declarations lead to. */
function keysOf(block: Block): string[] {
  switch (block.kind) {
    case 'table':
      return [
        `tables.${block.key}.title`,
        ...block.columns.map(({ key }) => `tables.${block.key}.columns.${key}`),
      ];
    case 'fields':
      return [
        `fields.${block.key}.title`,
        ...block.fields.flatMap(({ key }) => [
          `fields.${block.key}.${key}.label`,
          `fields.${block.key}.${key}.note`,
        ]),
      ];
    case 'area':
      return [
        `areas.${block.key}.title`,
        ...block.columns.flatMap(({ key, label }) => [
          `areas.${block.key}.columns.${key}`,
          ...(label === undefined ? [] : block.items.map((item) => label.replaceAll('{item}', item))),
        ]),
      ];
    case 'tiles':
      return block.tiles.flatMap(({ key }) => [`tiles.${key}.label`, `tiles.${key}.note`]);
    case 'timeline':
      return [`timelines.${block.key}.title`];
  }
}

const fieldsOf = (block: Block) => (block.kind === 'fields' ? block.fields : []);
const DEFINED = new Set(SHEETS.flatMap(definedNamesOn));
const allFields = SHEETS.flatMap((sheet) => sheet.blocks.flatMap(fieldsOf));

/** Columns and fields that hold words of ours, with the rows they start with. */
function wordsUsed(sample: Readonly<Record<string, readonly DefaultRow[]>>) {
  const inRows = TABLES.flatMap((table) =>
    [...(table.defaults ?? []), ...(sample[table.key] ?? [])].flatMap((row) =>
      Object.entries(row).map(([key, value]) => ({
        where: `${table.name}[${key}]`,
        column: table.columns.find((column) => column.key === key),
        value,
      })),
    ),
  );
  const inFields = allFields.map(({ name, words, default: value }) => ({
    where: name,
    column: { words },
    value,
  }));
  return [...inRows, ...inFields].flatMap(({ where, column, value }) =>
    typeof value === 'object' && 'word' in value ? [{ where, section: column?.words, word: value.word }] : [],
  );
}

test('eighteen sheets, core’s and those of six modules, in the order of the tabs', () => {
  expect(SHEETS.map(({ key }) => key)).toEqual([
    ...['dashboard', 'people', 'talent', 'maturity', 'useCases', 'roi', 'roadmap'],
    ...['paths', 'mentoring', 'routines', 'retention', 'dataProtection', 'retro'],
    ...['history', 'proof', 'settings', 'lists', 'guide'],
  ]);
  const optional = SHEETS.filter(({ module }) => module !== 'core').map(({ module }) => module);
  expect(optional).toEqual(['learning', 'community', 'continuous', 'retention', 'governance', 'review']);
  expect(new Set(['core', ...optional])).toEqual(new Set(MODULES));
  expect(sheetsOf(new Set())).toHaveLength(12);
});

describe.each(LANGUAGES)('the workbook in %s', (language) => {
  let text: WorkbookText;
  let recipe: Recipe;
  beforeAll(async () => {
    text = await workbookText(language);
    recipe = await recipeFor({ ...SAMPLE, language });
  });

  test('has words for everything that is declared', () => {
    const keys = SHEETS.flatMap((sheet) => [
      ...['name', 'title', 'intro'].map((part) => `sheets.${sheet.key}.${part}`),
      ...sheet.blocks.flatMap(keysOf),
      ...(sheet.charts ?? []).map((chart) => `charts.${chart.key}.title`),
    ]).concat(['name', 'title', 'intro'].map((part) => `sheets.${CALCULATIONS}.${part}`));
    expect(keys.length).toBeGreaterThan(900);
    // A missing text comes back as its own key.
    expect(keys.filter((key) => text(key) === key)).toEqual([]);
  });

  test('starts with words that are there', async () => {
    const catalogue = await workbookCatalogue(language);
    const used = wordsUsed(sampleRows(language, START, text));
    expect(used.length).toBeGreaterThan(500);
    const missing = used.filter(
      ({ section, word }) => section === undefined || !wordsIn(catalogue, section).has(word),
    );
    expect(missing).toEqual([]);
  });

  test('names its sheets as Excel allows: 31 characters, none of []:*?/\\, each once', () => {
    const names = [...SHEETS.map(({ key }) => key), CALCULATIONS].map((key) => text(`sheets.${key}.name`));
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('has no header twice in a table', () => {
    for (const table of TABLES) {
      const headers = table.columns.map((column) =>
        text(`tables.${table.key}.columns.${column.key}`).toLowerCase(),
      );
      expect([table.key, headers.filter((one, index) => headers.indexOf(one) !== index)]).toEqual([
        table.key,
        [],
      ]);
    }
  });

  test('offers in its lists every choice the sample makes', () => {
    const { rows } = recipe.content;
    const listed = new Map(
      TABLES.flatMap((table) =>
        Object.entries(listsOf(table)).map(
          ([list, key]) => [list, new Set(rows[table.key]!.map((row) => row[key]))] as const,
        ),
      ),
    );
    const chosen = TABLES.flatMap((table) =>
      table.columns.flatMap(({ key, validation }: Column) =>
        validation?.kind === 'list'
          ? rows[table.key]!.map((row, index) => ({
              where: `${table.name}[${key}] row ${index + 1}`,
              value: row[key],
              list: validation.list,
            }))
          : [],
      ),
    ).filter(({ value }) => value !== undefined);
    expect(chosen.length).toBeGreaterThan(400);
    expect(chosen.filter(({ value, list }) => !listed.get(list)?.has(value))).toEqual([]);
  });

  test('fits Excel’s limits: 255 characters of a validation’s words, 32 of its title, 255 of a text within a formula', () => {
    expect(text('validation.title').length).toBeLessThanOrEqual(32);
    for (const kind of ['list', 'between', 'betweenWhole', 'atLeast', 'atLeastWhole', 'date']) {
      expect(text(`validation.${kind}`).length).toBeLessThanOrEqual(220);
    }
  });
});

test('blocks, charts and tables have keys and names of their own', () => {
  const unique = (what: string, names: readonly string[]) => {
    const lower = names.map((name) => name.toLowerCase());
    expect([what, lower.filter((name, index) => lower.indexOf(name) !== index)]).toEqual([what, []]);
  };
  const blocks = SHEETS.flatMap((sheet) => sheet.blocks);
  for (const kind of ['table', 'fields', 'area', 'tiles', 'timeline']) {
    unique(
      kind,
      blocks.filter((block) => block.kind === kind).map(({ key }) => key),
    );
  }
  unique(
    'charts',
    SHEETS.flatMap((sheet) => (sheet.charts ?? []).map(({ key }) => key)),
  );
  for (const { key, columns } of TABLES) {
    unique(
      key,
      columns.map((column) => column.key),
    );
  }
  const names = [
    ...SHEETS.flatMap(definedNamesOn),
    ...SHEETS.flatMap(tableNamesOn),
    ...Object.keys(CONSTANTS),
  ];
  unique('defined names', names);
  for (const name of names) {
    // What Excel takes for a name, and neither for a cell (`TAX2026`) nor for R1C1.
    expect(name).toMatch(/^(cap|tbl)[A-Z][A-Za-z0-9]*$/);
    expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$|^[rc]\d*$/i);
  }
});

test('charts draw areas and columns that exist', () => {
  const charts = SHEETS.flatMap((sheet) => sheet.charts ?? []);
  // Maturity radar and trend, KPI trend, ranking with probability, cumulative cash, tornado: at least.
  expect(charts.length).toBeGreaterThanOrEqual(6);
  for (const chart of charts) {
    const place = new AreaPlace(findArea(chart.source).area);
    for (const key of [chart.category, ...chart.series]) expect(place.column(key).columns).toBe(1);
  }
});

test('a list that is chosen from is a column of a table, and what is referred to is one too', () => {
  const lists = new Set(TABLES.flatMap((table) => Object.keys(listsOf(table))));
  const columns = new Set(
    TABLES.flatMap(({ name, columns: own }) => own.map(({ key }) => `${name}[${key}]`)),
  );
  for (const table of TABLES) {
    for (const [, key] of Object.entries(listsOf(table))) expect(columns).toContain(`${table.name}[${key}]`);
  }
  const checked = [...TABLES.flatMap((table) => table.columns), ...allFields];
  const chosen = checked.flatMap(({ validation }) => (validation?.kind === 'list' ? validation.list : []));
  expect(chosen.length).toBeGreaterThan(40);
  expect(chosen.filter((list) => !lists.has(list))).toEqual([]);
  const referred = TABLES.flatMap((table) => table.columns.flatMap(({ refersTo }) => refersTo ?? []));
  expect(referred.length).toBeGreaterThan(10);
  expect(referred.filter((column) => !columns.has(column))).toEqual([]);
});

test('calculated columns have a formula and inputs none; nothing calculated is validated', () => {
  const cells = [...TABLES.flatMap((table) => table.columns), ...allFields];
  for (const { key, role, formula, validation } of cells) {
    expect([key, role, formula !== undefined]).toEqual([key, role, role === 'calculated']);
    if (role === 'calculated') expect([key, validation]).toEqual([key, undefined]);
  }
});

test('rows to start with fill only columns that people fill in, with what may be entered there', () => {
  const sample = sampleRows('en', START, (key) => key);
  expect(Object.keys(sample).filter((key) => !TABLES.some((table) => table.key === key))).toEqual([]);
  const wrong = TABLES.flatMap((table) =>
    [...(table.defaults ?? []), ...(sample[table.key] ?? [])].flatMap((row, index) =>
      Object.entries(row).flatMap(([key, value]) => {
        const column = table.columns.find((one) => one.key === key);
        const fits = column?.role === 'input' && isAllowed(value, column);
        return fits ? [] : [{ table: table.name, key, index, value }];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

function isAllowed(value: DefaultRow[string], { type, validation }: Column): boolean {
  if (value === undefined) return true;
  // A setting repeated: `=capHeadcount`.
  if (typeof value === 'object' && 'formula' in value) return DEFINED.has(value.formula.slice(1));
  if (type === 'text') return typeof value !== 'number';
  if (validation?.kind === 'list') return typeof value === 'object' || typeof value === 'string';
  if (typeof value !== 'number') return false;
  if (validation?.kind !== 'between' && validation?.kind !== 'atLeast') return true;
  const maximum = validation.kind === 'between' ? validation.maximum : Infinity;
  const isWhole = !validation.whole || Number.isInteger(value);
  return isWhole && value >= validation.minimum && value <= maximum;
}

// The French typographic rules hold for what the sample tells as for the texts.
test('the sample in French sets a no-break space before high punctuation', () => {
  const told = Object.values(sampleRows('fr', START, () => '')).flatMap((rows) =>
    rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string')),
  );
  expect(told.filter((value) => / [:;?!»]|« /.test(value))).toEqual([]);
});
