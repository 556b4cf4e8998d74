/** Rules every declared formula keeps; see the spec's principles and the readers it has to serve. */
import { LANGUAGES } from '../../src/i18n';
import { ABSENT, References } from '../../src/workbook/formula';
import { definedNamesOn, referencesFor } from '../../src/workbook/recipe';
import { CONSTANTS, SHEETS, TABLES } from '../../src/workbook/sheets';
import { workbookText, type WorkbookText } from '../../src/workbook/text';
import { formulas, rules, type DeclaredFormula } from './declared';

const FORMULAS = formulas();
const RULES = rules();
const EVERYTHING = [...FORMULAS, ...RULES];

/** Without what is in quotes, structured references and the placeholders of areas: functions, names, operators, numbers. */
const bare = (formula: string) =>
  formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, '')
    .replace(/\{\w+(:above|:earlier)?\}/g, '#');

const where = ({ sheet, where: place }: DeclaredFormula) => `${sheet}: ${place}`;

interface Call {
  readonly name: string;
  readonly arguments: readonly string[];
}

/** Every call of a function in a bare formula, with its arguments' text. */
function callsIn(text: string): Call[] {
  const open: { name: string; starts: number[]; from: number }[] = [];
  const calls: Call[] = [];
  for (const { 0: token, index } of text.matchAll(/[A-Z][A-Z0-9_.]*\(|[(),]/g)) {
    const end = index + token.length;
    if (token.endsWith('(')) open.push({ name: token.slice(0, -1), starts: [end], from: end });
    else if (token === ',') open.at(-1)?.starts.push(end);
    else {
      const { name, starts } = open.pop()!;
      const ends = [...starts.slice(1).map((start) => start - 1), index];
      if (name !== '')
        calls.push({ name, arguments: starts.map((start, at) => text.slice(start, ends[at]).trim()) });
    }
  }
  return calls;
}

describe.each(LANGUAGES)('in %s', (language) => {
  let text: WorkbookText;
  beforeAll(async () => {
    text = await workbookText(language);
  });

  test('every formula is spelled with headers that are there, and nothing of the declaration left in it', () => {
    const references = new References(TABLES, text);
    const headers = new Set(
      TABLES.flatMap((table) =>
        table.columns.map(({ key }) => references.header(table, key).replace(/['#@[\]]/g, "'$&")),
      ),
    );
    for (const declared of FORMULAS) {
      const { formula, own, area } = declared;
      const filled = area ? area.place.formula(formula, area.row) : formula;
      const spelled = references.spelled(filled, own);
      expect([where(declared), spelled === ABSENT]).toEqual([where(declared), formula === ABSENT]);
      const unquoted = spelled.replace(/"(?:[^"]|"")*"/g, '""').replace(/\{""(,"")*\}/g, '');
      expect([where(declared), unquoted]).toEqual([where(declared), expect.not.stringMatching(/[{}]/)]);
      // Excel's own limit.
      expect(spelled.length).toBeLessThan(8192);
      for (const [, inside] of spelled.matchAll(/tbl\w+\[((?:[^[\]]|\[(?:'.|[^[\]])*\])*)\]/g)) {
        const named = inside!.replace(/^@/, '').startsWith('[')
          ? [...inside!.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map(([, header]) => header!)
          : [inside!];
        for (const header of named.filter((one) => !one.startsWith('#'))) {
          expect([where(declared), headers.has(header), header]).toEqual([where(declared), true, header]);
        }
      }
    }
  });

  test('a formula that refers to a module that is not there is empty, and every other one is not', () => {
    const core = referencesFor(new Set(['core']), text);
    const optional = new Set(SHEETS.filter(({ module }) => module !== 'core').map(({ key }) => key));
    const names = new Set(
      SHEETS.filter(({ key }) => optional.has(key)).flatMap((sheet) => [
        ...definedNamesOn(sheet),
        ...sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block.name] : [])),
      ]),
    );
    for (const { sheet, formula, own, area } of FORMULAS) {
      if (optional.has(sheet) || formula === ABSENT) continue;
      const filled = area ? area.place.formula(formula, area.row) : formula;
      const lacks = (formula.match(/\b(?:tbl|cap)[A-Z]\w*/g) ?? []).some((name) => names.has(name));
      const isEmpty = core.spelled(filled, own) === ABSENT;
      expect([sheet, formula, isEmpty]).toEqual([sheet, formula, lacks]);
    }
  });
});

test('a formula that names a column or table that is not declared is refused', async () => {
  const text = await workbookText('en');
  const references = new References(TABLES, text);
  expect(() => references.spelled('=SUM(tblUseCases[colour])')).toThrow("tblUseCases has no column 'colour'");
  expect(() => references.spelled('=SUM(tblNothing[hours])')).toThrow('Unknown table');
  expect(() => references.spelled('=[@hours]')).toThrow('Unknown table');
  const useCases = TABLES.find((table) => table.key === 'useCases')!;
  const header = (key: string) => text(`tables.useCases.columns.${key}`);
  expect(references.spelled('=SUM([@impact:effort])*[@hours]', useCases)).toBe(
    `=SUM(tblUseCases[@[${header('impact')}]:[${header('effort')}]])*tblUseCases[@[${header('hours')}]]`,
  );
});

test('every name is defined: a field, an area’s cells, a list, a spill or a constant', () => {
  const defined = new Set([...SHEETS.flatMap(definedNamesOn), ...Object.keys(CONSTANTS)]);
  const used = EVERYTHING.flatMap((one) =>
    (bare(one.formula).match(/\bcap[A-Z]\w*/g) ?? []).map((name) => ({ where: where(one), name })),
  );
  expect(used.length).toBeGreaterThan(400);
  expect(used.filter(({ name }) => !defined.has(name))).toEqual([]);
});

// Volatile or indirect references (FAST standard), and what Excel 2019 or LibreOffice 7.4 does not have.
const REFUSED = `
  OFFSET INDIRECT TODAY NOW RAND RANDBETWEEN CELL INFO
  XLOOKUP XMATCH FILTER LET LAMBDA UNIQUE SORT SORTBY SEQUENCE RANDARRAY MAP REDUCE SCAN BYROW BYCOL MAKEARRAY
  TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOROW TOCOL TAKE DROP EXPAND CHOOSECOLS CHOOSEROWS WRAPROWS WRAPCOLS
  VALUETOTEXT ARRAYTOTEXT GROUPBY PIVOTBY PERCENTOF TRIMRANGE REGEXTEST REGEXEXTRACT REGEXREPLACE IMAGE STOCKHISTORY
`
  .trim()
  .split(/\s+/);

test('no function is volatile, or missing from Excel 2019 or LibreOffice 7.4', () => {
  const called = EVERYTHING.flatMap((one) =>
    callsIn(bare(one.formula)).map(({ name }) => ({ where: where(one), name })),
  );
  expect(called.length).toBeGreaterThan(1000);
  expect(called.filter(({ name }) => REFUSED.includes(name))).toEqual([]);
  // A cell's own spill is not part of the declarations: each has a name of its own.
  expect(EVERYTHING.filter(({ formula }) => /[A-Z]\d+#/.test(formula))).toEqual([]);
});

test('rules of conditional formats call no custom function and look at cells of their own row and names only', () => {
  for (const rule of RULES) {
    expect([where(rule), rule.formula]).toEqual([where(rule), expect.not.stringMatching(/CAPIA\.|tbl[A-Z]/)]);
  }
});

describe('no number in a formula but 0 and 1', () => {
  /** Which arguments of a function are a place in a list rather than a quantity. */
  const PLACES: Readonly<Record<string, (position: number) => boolean>> = {
    INDEX: (position) => position > 0,
    SMALL: (position) => position === 1,
    LARGE: (position) => position === 1,
  };
  /** Deliberate: units and numerical starting points, none of which a programme could want to change. */
  const EXCEPTIONS: Readonly<Record<string, { readonly number: string; readonly reason: string }>> = {
    'paths: tblProgress[due6w]': { number: '7', reason: 'days of a week' },
    'paths: capFollowUpLong': { number: '7', reason: 'days of a week' },
    'paths: capRetentionWeeks': { number: '7', reason: 'days of a week' },
    'paths: capRetentionMonths': { number: '7', reason: 'days of a week' },
    'mentoring: tblPairs[expected]': { number: '7', reason: 'days of a week' },
    'proof: twinDrivers.variance': { number: '12', reason: 'variance of a triangle' },
    'proof: capTwinScores': { number: '1%', reason: 'scores go from 0 to 100' },
  };

  const numbersIn = (text: string) => text.match(/(?<![A-Za-z0-9_.])\d+(\.\d+)?(E[+-]?\d+)?%?/g) ?? [];

  /** The numbers of a bare formula that are no places. */
  function quantities(text: string): string[] {
    const places = callsIn(text).flatMap(({ name, arguments: given }) =>
      given.filter((argument, at) => PLACES[name]?.(at) && /^\d+$/.test(argument)),
    );
    const rest = [...numbersIn(text)];
    for (const place of places) rest.splice(rest.indexOf(place), 1);
    return rest.filter((number) => number !== '0' && number !== '1');
  }

  test.each(['=INDEX(capX,#,2)', '=SMALL(tblGates,3)', '=1*(capA=0)', '=IF(capA10=0,"",capX2)'])(
    '%s has none',
    (formula) => expect(quantities(formula)).toEqual([]),
  );
  test.each([
    ['=capA*12', ['12']],
    ['=INDEX(capX,#+2,1)', ['2']],
    ['=ROUND(capA/7,2)', ['7', '2']],
    ['=capA*30%', ['30%']],
  ])('%s is found', (formula, found) => expect(quantities(formula)).toEqual(found));

  test('holds for every formula but the listed ones', () => {
    const found = FORMULAS.flatMap((one) =>
      [...new Set(quantities(bare(one.formula)))].map((number) => [where(one), number] as const),
    );
    expect(found).toEqual(found.filter(([place, number]) => EXCEPTIONS[place]?.number === number));
    expect(Object.keys(EXCEPTIONS).filter((place) => !found.some(([one]) => one === place))).toEqual([]);
  });
});

test('decisions do not nest: an IF whose branch is another IF is one of those counted', () => {
  const nested = FORMULAS.filter(({ formula }) =>
    callsIn(bare(formula)).some(
      ({ name, arguments: given }) => name === 'IF' && given.slice(1).some((branch) => /\bIF\(/.test(branch)),
    ),
  );
  // Guard of a blank row, then one decision; masks of arrays within a custom function's argument. May fall, not rise.
  expect(nested.map(where).length).toBeLessThanOrEqual(20);
});

test('custom functions are called once per table or figure, never once per row', () => {
  const calls = FORMULAS.filter(({ formula }) => formula.includes('CAPIA.'));
  expect(calls.filter(({ own }) => own !== undefined).map(where)).toEqual([]);
  const inAreas = calls.filter(({ area }) => area !== undefined);
  // An area's template is entered once per row: a call there must be of one item's own formula.
  expect(inAreas.filter(({ where: place }) => place.split('.').length < 3).map(where)).toEqual([]);
  const count = calls.flatMap(({ formula }) => formula.match(/CAPIA\.[A-Z.]+\(/g) ?? []).length;
  // The number of calls of a full recalculation, whatever the number of people and cases.
  expect(count).toBeLessThanOrEqual(50);
});
