/** The health check finds every kind of problem where it is planted, and repair settles what it can. */
import { createProgramme } from '../../src/workbook';
import { LANGUAGES, type Language } from '../../src/i18n';
import { checkHealth } from '../../src/workbook/health/check';
import type { Problem, ProblemKind } from '../../src/workbook/health/problem';
import { repair } from '../../src/workbook/health/repair';
import { problemWords } from '../../src/workbook/health/words';
import { TABLES } from '../../src/workbook/sheets';
import { workbookText } from '../../src/workbook/text';
import type { NodeWorkbook } from '../../workbench/cli/node-workbook';
import type { Fault } from '../../workbench/host';
import { failure, glance, open, SAMPLE } from './support';

const LIMIT = 5_000_000;

/** A calculated sample; what is planted is calculated when `recalculate` is called. */
async function sample(language: Language = 'en'): Promise<NodeWorkbook> {
  const opened = await open();
  await createProgramme({ ...SAMPLE, language });
  opened.recalculate();
  return opened;
}

type Value = string | number;

/** The n-th cell of a table's column, counted from 1. */
async function cellOf(context: Excel.RequestContext, tableName: string, column: string, row: number) {
  const text = await workbookText('en');
  const { key } = TABLES.find(({ name }) => name === tableName)!;
  const header = text(`tables.${key}.columns.${column}`);
  return context.workbook.tables
    .getItem(tableName)
    .columns.getItem(header)
    .getDataBodyRange()
    .getCell(row - 1, 0);
}

/** Writes to a cell of a table; where it is, and what was there. */
async function plant(table: string, column: string, row: number, value: Value) {
  return Excel.run(async (context) => {
    const cell = await cellOf(context, table, column, row);
    cell.load('formulas,address');
    await context.sync();
    const before = cell.formulas[0]![0] as Value;
    const [sheet, address] = cell.address.replaceAll("'", '').split('!') as [string, string];
    cell.formulas = [[value]];
    await context.sync();
    return { before, sheet, address };
  });
}

/** What one check finds that another did not. */
function added(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Set(before.map((problem) => JSON.stringify(problem)));
  return after.filter((problem) => !known.has(JSON.stringify(problem)));
}

const kinds = (problems: readonly Problem[]) => problems.map(({ kind }) => kind);

describe.each(LANGUAGES)('in %s', (language) => {
  test('the sample has no problem but the ratings its story has not given yet', async () => {
    const opened = await sample(language);
    const text = await workbookText(language);
    opened.host.resetTraffic();
    const problems = await checkHealth();
    const header = (table: string, column: string) => text(`tables.${table}.columns.${column}`);
    // One idea has not been rated at all; wishes may stay blank.
    expect(problems.map(({ kind, sheet, subject }) => [kind, sheet, subject])).toEqual([
      [
        'unrated',
        text('sheets.useCases.name'),
        ['impact', 'risk', 'measurability', 'effort'].map((key) => header('useCases', key)).join(', '),
      ],
    ]);
    // The sixth case of a table that begins in row 6; its ratings are in columns M to P.
    expect(problems[0]).toHaveProperty('address', 'M12:P12');
    // Finding the programme takes two, formulas and entries one each.
    expect(opened.host.traffic.roundTrips).toBeLessThanOrEqual(5);
    expect(opened.host.traffic.largestRequest).toBeLessThan(LIMIT);
    expect(opened.host.traffic.largestResponse).toBeLessThan(LIMIT);
  });

  test('an empty programme has no problem', async () => {
    const opened = await open();
    await createProgramme({ ...SAMPLE, language, sample: false });
    opened.recalculate();
    expect(await checkHealth()).toEqual([]);
  });
});

describe('a problem is found where it is planted:', () => {
  let clean: Problem[];
  let opened: NodeWorkbook;
  beforeAll(async () => {
    opened = await sample();
    clean = await checkHealth();
  });

  const cases: readonly [
    kind: ProblemKind,
    what: string,
    place: readonly [table: string, column: string, row: number, value: Value],
    expected: Partial<Problem>,
  ][] = [
    ['missing', 'a task without a text', ['tblTasks', 'task', 4, ''], { subject: 'Task' }],
    [
      'unrated',
      'one dimension of five',
      ['tblAssessments', 'autonomy', 2, ''],
      // The second team of the sample.
      { subject: 'Autonomy', row: 'Production' },
    ],
    [
      'unknown',
      'an owner who is not among the people',
      ['tblTasks', 'owner', 4, 'Nobody'],
      { value: 'Nobody', expected: { title: 'Participants' } },
    ],
    [
      'choice',
      'a kind of meeting of one’s own',
      ['tblMeetings', 'kind', 2, 'Picnic'],
      { value: 'Picnic', expected: { title: 'Kinds of meetings' } },
    ],
    ['duplicate', 'a number twice, whatever its case', ['tblTasks', 'id', 4, 't1'], { value: 't1' }],
    ['date', 'a date of 1923', ['tblMeetings', 'date', 2, 8_500], { value: 8_500 }],
    ['date', 'a text for a date', ['tblMeetings', 'date', 2, 'soon'], { value: 'soon' }],
    [
      'outside',
      'a rating of 6',
      ['tblTalent', 'teaching', 3, 6],
      // The third of the sample's matrix.
      { value: 6, row: 'S. Rossi', expected: { minimum: 1, maximum: 5 } },
    ],
    [
      'outside',
      'negative minutes',
      ['tblSessions', 'minutes', 1, -30],
      { value: -30, expected: { minimum: 0 } },
    ],
    ['outside', 'a text for hours', ['tblPairs', 'hours', 1, 'many'], { value: 'many' }],
    [
      'overwritten',
      'a value over a column’s formula',
      ['tblUseCases', 'score', 1, 99],
      { value: 99, subject: 'Score' },
    ],
  ];

  test.each(cases)('%s, %s', async (kind, _what, [table, column, row, value], expected) => {
    const { before, sheet, address } = await plant(table, column, row, value);
    const found = added(clean, await checkHealth());
    await plant(table, column, row, before);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind, sheet, address, ...expected });
    expect(added(clean, await checkHealth())).toEqual([]);
  });

  test('missing only where a row is in use: an emptied row is none', async () => {
    const columns = ['date', 'kind', 'topic', 'people', 'note'];
    const planted: Value[] = [];
    for (const column of columns) planted.push((await plant('tblMeetings', column, 12, '')).before);
    const found = added(clean, await checkHealth());
    for (const [index, column] of columns.entries()) await plant('tblMeetings', column, 12, planted[index]!);
    expect(found).toEqual([]);
  });

  test('a setting out of its limits, and one that is no date', async () => {
    const found = await Excel.run(async (context) => {
      const { names } = context.workbook;
      const [weeks, start] = ['capWeeksPerYear', 'capStart'].map((name) => names.getItem(name).getRange());
      for (const cell of [weeks!, start!]) cell.load('values,address');
      await context.sync();
      const before = [weeks!, start!].map((cell) => cell.values as Value[][]);
      weeks!.values = [[80]];
      start!.values = [['March']];
      await context.sync();
      const problems = added(clean, await checkHealth());
      [weeks!, start!].forEach((cell, index) => (cell.values = before[index]!));
      await context.sync();
      return problems;
    });
    expect(found.map(({ kind, sheet, subject, value }) => [kind, sheet, subject, value])).toEqual([
      ['date', 'Settings', 'Start of the 90 days', 'March'],
      ['outside', 'Settings', 'Working weeks per year', 80],
    ]);
  });

  test('an error value that was entered', async () => {
    const { before, address } = await plant('tblPairs', 'hours', 1, '=1/0');
    opened.recalculate();
    const found = added(clean, await checkHealth()).filter((problem) => problem.address === address);
    await plant('tblPairs', 'hours', 1, before);
    opened.recalculate();
    expect(found).toMatchObject([{ kind: 'error', sheet: 'Mentoring', value: '#DIV/0!' }]);
    expect(added(clean, await checkHealth())).toEqual([]);
  });
});

describe('overwritten, stuck and broken formulas', () => {
  let opened: NodeWorkbook;
  let clean: Problem[];
  let untouched: Awaited<ReturnType<typeof glance>>;
  beforeEach(async () => {
    opened = await sample();
    clean = await checkHealth();
    untouched = await glance();
  });

  /** A value or formula over a field, an area's cell, a tile, a Gantt's day, a spill and a table's column. */
  async function plantEverywhere(what: Value): Promise<void> {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const at = (name: string) => names.getItem(name).getRange();
      const cells = [
        at('capRoi'),
        at('capAtKpis').getOffsetRange(1, 0),
        at('capAtHeadline').getOffsetRange(1, 0),
        at('capAtHeadline').getOffsetRange(2, 0),
        at('capAtGantt').getOffsetRange(0, 3),
        at('capFit').getCell(0, 0),
        await cellOf(context, 'tblUseCases', 'score', 2),
      ];
      for (const cell of cells) cell.formulas = [[what]];
      await context.sync();
    });
    opened.recalculate();
  }

  const SUBJECTS = [
    ['Dashboard', 'Day of the programme'],
    ['Dashboard', 'Day of the programme'],
    ['Dashboard', 'KPI'],
    ['Use cases', 'Score'],
    ['ROI', 'ROI over the horizon'],
    ['Roadmap', expect.stringMatching(/^Calendar/)],
    ['Calculations', 'capFit'],
  ];

  const byPlace = (problems: readonly Problem[]) => problems.map(({ sheet, subject }) => [sheet, subject]);

  test('values over formulas are found and repaired, each in its place', async () => {
    await plantEverywhere(4711);
    const found = added(clean, await checkHealth()).filter(({ kind }) => kind === 'overwritten');
    expect(byPlace(found)).toEqual(SUBJECTS);
    expect(found.map(({ value }) => value)).toEqual(found.map(() => 4711));
    opened.host.resetTraffic();
    expect((await repair(found)).count).toBe(7);
    // Two to find the programme, then one each: what the cells hold, whether they are protected, the change, how it reads.
    expect(opened.host.traffic.roundTrips).toBeLessThanOrEqual(6);
    opened.recalculate();
    expect(added(clean, await checkHealth())).toEqual([]);
    expect(await glance()).toEqual(untouched);
  });

  test('a repair is taken back: the values are there again, unless someone has changed them since', async () => {
    await plantEverywhere(4711);
    const planted = await glance();
    const found = added(clean, await checkHealth()).filter(({ kind }) => kind === 'overwritten');
    const first = await repair(found);
    await first.undo?.();
    expect(await glance()).toEqual(planted);
    const second = await repair(found);
    await plantEverywhere(12);
    const changed = await glance();
    expect(await failure(second.undo!())).toMatchObject({ code: 'changed', undone: true });
    expect(await glance()).toEqual(changed);
  });

  test('#NAME? that stays is found and repaired', async () => {
    // Excel gives #NAME? for a function it does not know, and keeps it until the formula is entered again.
    await plantEverywhere('=CAPIA.NOT.LOADED(1)');
    const found = added(clean, await checkHealth()).filter(({ kind }) => kind === 'stuck');
    // What reads one of them shows #NAME? too.
    expect(byPlace(found)).toEqual(expect.arrayContaining(SUBJECTS));
    expect(found.every(({ value }) => value === '#NAME?')).toBe(true);
    await repair(found);
    opened.recalculate();
    expect(added(clean, await checkHealth())).toEqual([]);
    expect(await glance()).toEqual(untouched);
  });

  test('an error value is told; only #REF! is settled by entering the formula again', async () => {
    await plant('tblUseCases', 'score', 1, '=1/0');
    const lost = await plant('tblUseCases', 'topShare', 2, '=#REF!+1');
    opened.recalculate();
    const found = added(clean, await checkHealth()).filter(({ kind }) => kind === 'error');
    expect(found.find(({ value }) => value === '#DIV/0!')).not.toHaveProperty('remedy');
    // What reads the broken cell shows #REF! too.
    const broken = found.filter(({ remedy }) => remedy !== undefined);
    expect(broken.every(({ value }) => value === '#REF!')).toBe(true);
    expect(broken).toContainEqual(expect.objectContaining({ sheet: 'Use cases', address: lost.address }));
    await repair(broken);
    opened.recalculate();
    const left = added(clean, await checkHealth());
    expect(left.filter(({ value }) => value === '#REF!')).toEqual([]);
    expect(left).toContainEqual(expect.objectContaining({ value: '#DIV/0!', subject: 'Score' }));
  });

  test('a lost validation is found and set again, for a column and for a setting', async () => {
    const types = (names: readonly (readonly [string, string])[]) =>
      Excel.run(async (context) => {
        const cells = await Promise.all(
          names.map(([table, column]) =>
            table === ''
              ? Promise.resolve(context.workbook.names.getItem(column).getRange())
              : cellOf(context, table, column, 3),
          ),
        );
        for (const cell of cells) cell.dataValidation.load('type,rule');
        await context.sync();
        return cells.map(({ dataValidation: { type, rule } }) => ({ type, rule }));
      });
    const places = [
      ['tblUseCases', 'stage'],
      ['tblTalent', 'teaching'],
      ['', 'capHeadcount'],
    ] as const;
    const before = await types(places);
    await Excel.run(async (context) => {
      const text = await workbookText('en');
      const stages = context.workbook.tables
        .getItem('tblUseCases')
        .columns.getItem(text('tables.useCases.columns.stage'));
      stages.getDataBodyRange().dataValidation.clear();
      // Of one cell of the column only.
      (await cellOf(context, 'tblTalent', 'teaching', 3)).dataValidation.clear();
      context.workbook.names.getItem('capHeadcount').getRange().dataValidation.clear();
      await context.sync();
    });
    const found = added(clean, await checkHealth());
    expect(found.map(({ kind, sheet, subject }) => [kind, sheet, subject])).toEqual([
      ['validation', 'Settings', 'Headcount'],
      ['validation', 'Talent matrix', 'Teaching'],
      ['validation', 'Use cases', 'Stage'],
    ]);
    expect(await repair(found)).toEqual({ count: 3 });
    expect(added(clean, await checkHealth())).toEqual([]);
    expect(await types(places)).toEqual(before);
  });

  test('what has no remedy is left alone', async () => {
    opened.host.resetTraffic();
    expect(await repair(clean)).toEqual({ count: 0 });
    expect(opened.host.traffic.roundTrips).toBe(0);
  });

  test.each([3, 4, 5])('a repair that fails half way through round trip %i is undone', async (trip) => {
    await plantEverywhere(4711);
    const problems = added(clean, await checkHealth());
    const before = await glance();
    let seen = 0;
    opened.host.interceptor = (_trip, request): Fault | undefined =>
      ++seen === trip ? { failAfterActions: Math.floor(request.Actions.length / 2) } : undefined;
    const error = await failure(repair(problems));
    opened.host.interceptor = undefined;
    expect(error.undone).toBe(true);
    expect(await glance()).toEqual(before);
  });
});

describe('what is no longer there', () => {
  const deletions: readonly [what: string, remove: (workbook: Excel.Workbook) => void, found: unknown[][]][] =
    [
      ['a sheet', ({ worksheets }) => worksheets.getItem('Retro').delete(), [['Retro', 'Retro']]],
      [
        'a table',
        ({ tables }) => tables.getItem('tblMeetings').delete(),
        [['Mentoring', 'Meetings of the community']],
      ],
      [
        'a column',
        ({ tables }) => tables.getItem('tblMeetings').columns.getItemAt(2).delete(),
        [['Mentoring', expect.stringMatching(/Topic/)]],
      ],
      [
        'a setting’s name',
        ({ names }) => names.getItem('capHeadcount').delete(),
        [['Settings', 'Programme']],
      ],
      ['a list’s name', ({ names }) => names.getItem('capListStages').delete(), [['Lists', 'capListStages']]],
      ['a result’s name', ({ names }) => names.getItem('capFit').delete(), [['Calculations', 'capFit']]],
      [
        'the sheet of calculations',
        ({ worksheets }) => worksheets.getItem('Calculations').delete(),
        [['Calculations', 'Calculations']],
      ],
    ];

  test.each(deletions)('%s is named', async (_what, remove, found) => {
    await open();
    await createProgramme({ ...SAMPLE, sample: false });
    const clean = await checkHealth();
    await Excel.run(async (context) => {
      remove(context.workbook);
      await context.sync();
    });
    const gone = added(clean, await checkHealth()).filter(({ kind }) => kind === 'gone');
    expect(gone.map(({ sheet, subject }) => [sheet, subject])).toEqual(found);
    for (const problem of gone) expect(problem).toMatchObject({ remedy: { rebuild: true } });
  });

  test('a programme that is not there cannot be checked', async () => {
    await open();
    expect(await failure(checkHealth())).toMatchObject({ code: 'none', undone: true });
  });
});

test('2,500 people are checked in a few round trips, each below 5 MB', async () => {
  const opened = await open();
  const people = Array.from({ length: 2500 }, (_, index) => ({
    id: `P${index + 1}`,
    name: `Person ${index + 1}`,
    department: 'Sales',
    newcomer: 0,
    path: { word: 'base' },
    profile: { word: 'enthusiast' },
    targetLevel: 1,
    lastActive: 46_100,
    trained: 46_090,
    rulesAccepted: 46_091,
  }));
  const talent = people.map(({ name }) => ({ person: name, technique: 3, communication: 4, process: 2 }));
  await createProgramme({
    ...SAMPLE,
    sample: false,
    headcount: 2500,
    departments: ['Sales'],
    rows: { people, talent },
  });
  opened.host.resetTraffic();
  const problems = await checkHealth();
  // Three of six aptitudes are rated: three are missing in each row; wishes may stay blank.
  expect(new Set(kinds(problems))).toEqual(new Set(['unrated']));
  expect(problems).toHaveLength(2500);
  expect(opened.host.traffic.largestRequest).toBeLessThan(LIMIT);
  expect(opened.host.traffic.largestResponse).toBeLessThan(LIMIT);
  expect(opened.host.traffic.roundTrips).toBeLessThanOrEqual(12);
});

describe('a check that is watched', () => {
  test('says how far it is, and ends before the next round trip once cancelled', async () => {
    const { host } = await sample();
    const progress: number[] = [];
    await checkHealth({ onProgress: ({ done, total }) => progress.push(done / total) });
    expect(progress).toEqual([0, 1 / 3, 2 / 3]);

    const cancel = new AbortController();
    host.resetTraffic();
    const error = await failure(
      checkHealth({
        onProgress({ done }) {
          if (done === 1) cancel.abort();
        },
        signal: cancel.signal,
      }),
    );
    expect(error).toMatchObject({ code: 'cancelled', undone: true });
    const { roundTrips } = host.traffic;
    expect(await failure(checkHealth({ signal: cancel.signal }))).toMatchObject({ code: 'cancelled' });
    expect(host.traffic.roundTrips).toBe(roundTrips);
  });
});

describe('problems in words', () => {
  const every: readonly Problem[] = [
    { kind: 'missing', sheet: 'S', address: 'B6', subject: 'X' },
    { kind: 'unrated', sheet: 'S', address: 'B6', subject: 'X' },
    { kind: 'unknown', sheet: 'S', address: 'B6', subject: 'X', value: 'V', expected: { title: 'T' } },
    { kind: 'choice', sheet: 'S', address: 'B6', subject: 'X', value: 'V', expected: { title: 'T' } },
    { kind: 'duplicate', sheet: 'S', address: 'B6', subject: 'X', value: 'V' },
    { kind: 'date', sheet: 'S', address: 'B6', subject: 'X', value: 'V' },
    { kind: 'outside', sheet: 'S', subject: 'X', value: 6, expected: { minimum: 1, maximum: 2500 } },
    { kind: 'outside', sheet: 'S', subject: 'X', value: 6, expected: { minimum: 1 } },
    { kind: 'outside', sheet: 'S', subject: 'X', value: 6, expected: { maximum: 5 } },
    { kind: 'outside', sheet: 'S', subject: 'X', value: 6 },
    { kind: 'overwritten', sheet: 'S', subject: 'X', value: 1 },
    { kind: 'stuck', sheet: 'S', subject: 'X', value: '#NAME?' },
    { kind: 'error', sheet: 'S', subject: 'X', value: '#DIV/0!' },
    { kind: 'validation', sheet: 'S', subject: 'X' },
    { kind: 'gone', sheet: 'S', subject: 'X' },
  ];

  test.each(LANGUAGES)('in %s every kind says what it is and what to do', (language) => {
    for (const problem of every) {
      const { what, how } = problemWords(problem, language);
      expect([problem.kind, what + how]).toEqual([
        problem.kind,
        expect.not.stringMatching(/\{\{|\bwhat\.|\bhow\./),
      ]);
      expect(what.endsWith('.') && how.endsWith('.')).toBe(true);
      if (problem.expected?.title !== undefined) expect(what).toContain('T');
    }
  });

  test('a row is called by its name', () => {
    const ofRow: Problem = { kind: 'unrated', sheet: 'S', address: 'M12', subject: 'Impact', row: 'Quotes' };
    expect(problemWords(ofRow, 'en').what).toBe('Quotes: “Impact” still to be rated.');
    expect(problemWords(ofRow, 'fr').what).toBe('Quotes\u202f: «\u202fImpact\u202f» encore à noter.');
  });

  test('limits are said as they are', () => {
    const how = (language: Language, index: number) => problemWords(every[index]!, language).how;
    expect([6, 7, 8, 9].map((index) => how('en', index))).toEqual([
      'Enter a number from 1 to 2,500.',
      'Enter a number of 1 or more.',
      'Enter a number of at most 5.',
      'Enter a number.',
    ]);
    expect(how('de', 6)).toContain('1 bis 2.500');
    expect(how('fr', 6)).toContain('de 1 à 2\u202f500');
  });
});
