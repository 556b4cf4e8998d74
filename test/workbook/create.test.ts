import { createProgramme, goTo, readProgramme, type Step } from '../../src/workbook';
import { LANGUAGES } from '../../src/i18n';
import { addressOf } from '../../src/workbook/address';
import { CALCULATIONS } from '../../src/workbook/build/calculations';
import { tilePlace } from '../../src/workbook/layout';
import { SHEETS } from '../../src/workbook/sheets';
import { workbookText, type WorkbookText } from '../../src/workbook/text';
import type { NodeWorkbook } from '../../workbench/cli/node-workbook';
import type { Fault, Traffic } from '../../workbench/host';
import { failure, glance, named, open, SAMPLE, START, usersWorkbook } from './support';

/** The smallest programme with every kind of block; creating goes through the same round trips. */
const SMALLEST = { ...SAMPLE, modules: ['core'], sample: false } as const;

/** Excel on the web refuses a request or an answer of more than 5 MB. */
const LIMIT = 5_000_000;

/** `Sheet!B5: #N/A`, over every sheet, hidden ones too. */
async function errorCells(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => ({
      name: sheet.name,
      range: sheet.getUsedRange().load('values,rowIndex,columnIndex'),
    }));
    await context.sync();
    return used.flatMap(({ name, range }) =>
      range.values.flatMap((row: unknown[], down) =>
        row.flatMap((value, across) => {
          const cell = { top: range.rowIndex + down, left: range.columnIndex + across, rows: 1, columns: 1 };
          return typeof value === 'string' && /^#[A-Z]/.test(value)
            ? [`${name}!${addressOf(cell)}: ${value}`]
            : [];
        }),
      ),
    );
  });
}

describe.each(LANGUAGES)('creating the sample programme with all modules in %s', (language) => {
  let opened: NodeWorkbook;
  let traffic: Traffic;
  let text: WorkbookText;
  beforeAll(async () => {
    text = await workbookText(language);
    opened = await open(true);
    await createProgramme({ ...SAMPLE, language });
    traffic = { ...opened.host.traffic };
  });

  test('takes five round trips, each below what Excel on the web carries', () => {
    expect(traffic.roundTrips).toBe(5);
    expect(traffic.largestRequest).toBeLessThan(LIMIT);
    expect(traffic.largestResponse).toBeLessThan(LIMIT);
  });

  test('makes the eighteen sheets and the two hidden ones, and removes the empty one', async () => {
    const { sheets, active } = await glance();
    expect(Object.keys(sheets)).toEqual([
      ...SHEETS.map(({ key }) => text(`sheets.${key}.name`)),
      text(`sheets.${CALCULATIONS}.name`),
      '_CapIA',
    ]);
    expect(active).toBe(text('sheets.dashboard.name'));
    const hidden = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/visibility');
      await context.sync();
      return worksheets.items.map(({ visibility }) => visibility);
    });
    expect(hidden).toEqual([...SHEETS.map(() => 'Visible'), 'Hidden', 'VeryHidden']);
  });

  test('is found again, with its tables, rows and charts', async () => {
    const programme = (await readProgramme())!;
    expect(programme).toMatchObject({ age: 'current', language, company: 'Val Nord' });
    expect(programme.modules).toHaveLength(7);
    const tables = new Map(
      programme.sheets.flatMap((sheet) => sheet.tables).map((table) => [table.name, table]),
    );
    // The sample: 140 people, the twelve use cases of a machine builder, the 25 steps of the roadmap.
    expect(tables.get('tblPeople')).toEqual({
      name: 'tblPeople',
      title: text('tables.people.title'),
      rows: 140,
    });
    expect(tables.get('tblUseCases')!.rows).toBe(12);
    expect(tables.get('tblPilots')!.rows).toBe(3);
    expect(programme.sheets.map(({ key, charts }) => [key, charts])).toEqual(
      SHEETS.map(({ key, charts = [] }) => [key, charts.length]),
    );
  });

  test('says the figures of its tiles in whole phrases', async () => {
    const dashboard = SHEETS[0]!;
    const tiles = dashboard.blocks.find((block) => block.kind === 'tiles')!;
    const formats = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(text('sheets.dashboard.name'));
      const notes = tiles.tiles.map((_tile, index) =>
        sheet.getRange(addressOf({ ...tilePlace(tiles, index).note, columns: 1 })).load('numberFormat'),
      );
      await context.sync();
      return notes.map((note) => String(note.numberFormat[0]![0]));
    });
    tiles.tiles.forEach(({ key }, index) => {
      const [before, after] = text(`tiles.${key}.note`, { value: '|' }).split('|');
      const shown = formats[index]!.replaceAll('"', '');
      expect(shown.startsWith(before!) && shown.endsWith(after!)).toBe(true);
      expect(shown.length).toBeGreaterThan(before!.length + after!.length);
    });
  });

  test('shows no error value anywhere', async () => {
    expect(await errorCells()).toEqual([]);
  });

  test('calculates the figures of the sample', async () => {
    const [benefit, oneOff, monthly, perPerson] = await named(
      'capAnnualBenefit',
      'capOneOffCost',
      'capMonthlyCost',
      'capCostPerPerson',
    );
    // Counted: pilots 4 h × 14 users, 3 h × 42, 2.5 h × 60 and the scaled case's 3 h for its team
    // = 56 + 126 + 150 + 3 = 335 h a week; × 40 EUR × 46 weeks × 0.7 realisation = 431,480 EUR.
    expect(benefit).toBeCloseTo(431_480, 6);
    // 140 × 380 + 12,000 + 6,000 and 140 × 24 + 1,500 + 1,600.
    expect(oneOff).toBeCloseTo(71_200, 6);
    expect(monthly).toBeCloseTo(6_460, 6);
    // (71,200 + 12 × 6,460) ÷ 140
    expect(perPerson).toBeCloseTo(148_720 / 140, 6);
    const [roi, payback] = (await named('capRoi', 'capPayback')) as number[];
    // Lead 2 months, ramp 6, horizon 12: the benefit counted is (6 ÷ 2 + 4) months of 431,480 ÷ 12.
    expect(roi).toBeCloseTo(((431_480 / 12) * 7 - 148_720) / 148_720, 9);
    // Cumulative at month 8: 3 months' benefit − 71,200 − 8 × 6,460; month 9 adds a month's benefit − 6,460.
    const b = 431_480 / 12;
    const atMonth8 = 3 * b - 71_200 - 8 * 6_460;
    expect(payback).toBeCloseTo(8 + -atMonth8 / (b - 6_460), 9);
  });

  test('is told on day 71', async () => {
    expect(await named('capStart', 'capAsOf', 'capPhase')).toEqual([START, START + 70, 3]);
  });
});

describe.each(LANGUAGES)('an empty programme with all modules in %s', (language) => {
  beforeAll(async () => {
    await open(true);
    await createProgramme({ ...SAMPLE, language, sample: false, headcount: 12 });
  });

  test('has settings, lists and the article’s content but nothing of the sample, and no figure yet', async () => {
    expect(
      await named('capHeadcount', 'capStart', 'capAsOf', 'capAnnualBenefit', 'capPeople', 'capRoi'),
    ).toEqual([12, START, START, 0, 0, '']);
    const rows = (await readProgramme())!.sheets.flatMap((sheet) => sheet.tables);
    const of = (name: string) => rows.find((table) => table.name === name)!.rows;
    // Three paths of three modules, four roles, three levels, five KPIs; one blank row where nothing is known yet.
    expect(['tblModules', 'tblRoles', 'tblCareer', 'tblKpis', 'tblPeople'].map(of)).toEqual([9, 4, 3, 5, 1]);
    const { sheets } = await glance();
    const cells = Object.values(sheets).flatMap(({ formulas }) => formulas.flat());
    expect(cells).not.toContain('UC1');
    expect(cells).not.toContain('Thomas');
  });

  test('shows no error value anywhere', async () => {
    expect(await errorCells()).toEqual([]);
  });
});

test('core alone has the twelve sheets and no error value where a module would be read', async () => {
  await open(true);
  await createProgramme({ ...SAMPLE, modules: ['core'] });
  const programme = (await readProgramme())!;
  expect(programme.modules).toEqual(['core']);
  expect(programme.sheets).toHaveLength(12);
  expect(await errorCells()).toEqual([]);
});

test('what a user calls the company is text, even when it begins like a formula', async () => {
  await open(true);
  await createProgramme({ ...SMALLEST, company: '=1+1' });
  expect(await named('capCompany')).toEqual(['=1+1']);
});

describe('in a workbook that is in use', () => {
  test('everything of the user stays', async () => {
    await usersWorkbook(open);
    const before = await glance();
    await createProgramme(SAMPLE);
    const after = await glance();
    expect(after.sheets).toMatchObject(before.sheets);
    expect(after.tables).toEqual(expect.arrayContaining(before.tables));
    expect(after.names).toMatchObject(before.names);
  });

  test.each([
    [
      'a sheet',
      'sheet',
      'settings',
      (workbook: Excel.Workbook): void => void workbook.worksheets.add('settings'),
    ],
    [
      'a table',
      'table',
      'tblcosts',
      (workbook: Excel.Workbook) => {
        const sheet = workbook.worksheets.getItem('Notes');
        sheet.getRange('C1:C2').values = [['x'], [1]];
        sheet.tables.add('C1:C2', true).name = 'tblcosts';
      },
    ],
    [
      'a name',
      'name',
      'CAPSTART',
      (workbook: Excel.Workbook): void => void workbook.names.add('CAPSTART', '=1'),
    ],
  ] as const)('%s called like ours is told before anything is written', async (_what, kind, name, plant) => {
    const { host } = await usersWorkbook(open);
    await Excel.run(async (context) => {
      plant(context.workbook);
      await context.sync();
    });
    const before = await glance();
    host.resetTraffic();
    const error = await failure(createProgramme(SAMPLE));
    expect(error).toMatchObject({
      code: 'collision',
      undone: true,
      details: { collisions: [{ kind, name }] },
    });
    expect(host.traffic.roundTrips).toBe(1);
    expect(await glance()).toEqual(before);
  });
});

describe('a failure leaves the workbook as it was', () => {
  /** How many actions each round trip carries. */
  async function actionsPerTrip(): Promise<number[]> {
    const { host } = await usersWorkbook(open);
    const counts: number[] = [];
    host.interceptor = (_trip, request) => void counts.push(request.Actions.length);
    await createProgramme(SMALLEST);
    return counts;
  }

  const when: readonly [string, (actions: number) => Fault][] = [
    ['before it is carried out', () => ({ failBefore: true })],
    ['after its first action', () => ({ failAfterActions: 1 })],
    ['half way', (actions) => ({ failAfterActions: Math.floor(actions / 2) })],
    ['before its last action', (actions) => ({ failAfterActions: actions - 1 })],
    ['with the answer lost', () => ({ loseResponse: true })],
  ];
  const cases = [1, 2, 3, 4, 5].flatMap((trip) => when.map(([moment, fault]) => ({ trip, moment, fault })));
  let actions: number[];
  beforeAll(async () => {
    actions = await actionsPerTrip();
    expect(actions).toHaveLength(5);
  });

  test.each(cases)('round trip $trip failing $moment', async ({ trip, fault }) => {
    const { host } = await usersWorkbook(open);
    const before = await glance();
    let seen = 0;
    host.interceptor = (): Fault | undefined => (++seen === trip ? fault(actions[trip - 1]!) : undefined);
    const error = await failure(createProgramme(SMALLEST));
    host.interceptor = undefined;
    expect(error.undone).toBe(true);
    expect(await glance()).toEqual(before);
  });

  test('so does one in a new workbook, whose empty sheet is there again', async () => {
    const { host } = await open();
    const before = await glance();
    let seen = 0;
    host.interceptor = (): Fault | undefined => (++seen === 5 ? { loseResponse: true } : undefined);
    expect((await failure(createProgramme(SMALLEST))).undone).toBe(true);
    host.interceptor = undefined;
    expect(await glance()).toEqual(before);
  });

  test('when undoing fails too, the error says that something is left', async () => {
    const { host } = await open();
    let seen = 0;
    host.interceptor = (): Fault | undefined => (++seen >= 3 ? { failBefore: true } : undefined);
    expect((await failure(createProgramme(SMALLEST))).undone).toBe(false);
    host.interceptor = undefined;
  });
});

describe('cancelling', () => {
  test.each<Step>(['checking', 'sheets', 'tables', 'charts', 'finishing'])(
    'while %s undoes what was made',
    async (step) => {
      await usersWorkbook(open);
      const before = await glance();
      const cancel = new AbortController();
      const steps: Step[] = [];
      const creating = createProgramme(SMALLEST, {
        signal: cancel.signal,
        onProgress: (progress) => {
          steps.push(progress.step);
          if (progress.step === step) cancel.abort();
        },
      });
      if (step === 'finishing') {
        // The last round trip is under way: too late to cancel.
        await expect(creating).resolves.toMatchObject({ company: 'Val Nord' });
        return;
      }
      const error = await failure(creating);
      expect(error).toMatchObject({ code: 'cancelled', undone: true });
      if (step !== 'checking') expect(steps.at(-1)).toBe('undoing');
      expect(await glance()).toEqual(before);
    },
  );
});

test('editing a cell is told with its own code and nothing is written', async () => {
  const { host } = await open();
  host.editing = true;
  const error = await failure(createProgramme(SMALLEST));
  host.editing = false;
  expect(error).toMatchObject({ code: 'editing', undone: true });
});

test('a workbook without a programme has none', async () => {
  await usersWorkbook(open);
  expect(await readProgramme()).toBeUndefined();
});

test('going to a sheet activates it', async () => {
  await open();
  await createProgramme(SMALLEST);
  await goTo('ROI');
  expect((await glance()).active).toBe('ROI');
  await goTo('Use cases', 'tblCriteria');
  expect((await glance()).active).toBe('Settings');
  expect(await failure(goTo('Nowhere'))).toMatchObject({ code: 'unexpected' });
});
