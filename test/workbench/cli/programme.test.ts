import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProgramme } from '../../../src/workbook';
import { openInNode } from '../../../workbench/cli/node-workbook';
import { openXlsx } from '../../../workbench/engine/xlsx';
import { entries, named } from '../../workbook/support';

const folder = mkdtempSync(join(tmpdir(), 'cap-ia-programme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content?: string | Uint8Array) => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
};

function programme(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'workbench/cli/programme.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** Exit 1, one line on standard error, and no file, finished or not. */
function refused(args: string[], line: string | RegExp) {
  const before = readdirSync(folder);
  const { status, stdout, stderr } = programme(...args);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr.trim()).toMatch(line);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(readdirSync(folder)).toEqual(before);
}

/** The file as the open workbook, with the values it was saved with. */
const opened = async (path: string) => openInNode(await openXlsx(readFileSync(path)), { calculate: false });

test('writes the sample programme with all modules and every value calculated', async () => {
  const out = file('sample.xlsx');
  expect(programme('--sample', '--lang', 'fr', '--start', '2026-03-02', '--out', out)).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  await opened(out);
  const { modules, sheets, language } = (await readProgramme())!;
  expect({ language, modules: modules.length, sheets: sheets.length }).toEqual({
    language: 'fr',
    modules: 7,
    sheets: 18,
  });
  // 335 counted hours a week × 40 EUR × 46 weeks × 0.7, see the sample's data; told on day 71.
  expect(await named('capAnnualBenefit', 'capStart', 'capAsOf')).toEqual([
    expect.closeTo(431_480, 6),
    46_083,
    46_153,
  ]);
});

describe('reads people and use cases from CSV files, whatever their language, separator and encoding', () => {
  const people =
    'Name;Abteilung;Volontaire;Formation suivie\nA;Vertrieb;oui;02.03.2026\nB;Einkauf;;\nC;Vertrieb;0;\n';
  // 'Priorité' in Windows-1252: é is the single byte 0xE9, which is no UTF-8.
  const cases = Buffer.from(
    "Cas d'usage;Étape;Impact;Risque;Mesurabilité;Effort;Heures gagnées par semaine;Ces heures sont\n=Devis;pilote;5;2;4,5;1;6;par équipe\n",
    'latin1',
  );
  let cells: Awaited<ReturnType<typeof entries>>;
  beforeAll(async () => {
    const out = file('own.xlsx');
    const { status, stderr } = programme(
      ...['--people', file('personen.csv', people), '--use-cases', file('cas.csv', cases)],
      ...[
        '--lang',
        'de',
        '--modules',
        'learning,review',
        '--country',
        'DE',
        '--start',
        '2026-03-02',
        '--out',
        out,
      ],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await opened(out);
    cells = await entries();
  });

  test('people, numbered where the file does not', async () => {
    expect(cells).toMatchObject({
      'tblPeople.id': ['P001', 'P002', 'P003'],
      'tblPeople.name': ['A', 'B', 'C'],
      'tblPeople.department': ['Vertrieb', 'Einkauf', 'Vertrieb'],
      'tblPeople.volunteer': [1, '', 0],
      'tblPeople.trained': [46_083, '', ''],
    });
    expect(await named('capHeadcount', 'capPeople')).toEqual([3, 3]);
  });

  test('their departments, instead of the usual ones', () => {
    expect(cells['tblDepartments.department']).toEqual(['Vertrieb', 'Einkauf']);
  });

  test('use cases, with choices in the workbook’s language and text that stays text', async () => {
    expect(cells).toMatchObject({
      'tblUseCases.id': ['UC1'],
      'tblUseCases.useCase': ['=Devis'],
      'tblUseCases.stage': ['Pilot'],
      'tblUseCases.measurability': [4.5],
    });
    // 6 h a week for the team × 40 EUR × 46 weeks × 0.7
    expect(await named('capAnnualBenefit')).toEqual([expect.closeTo(7_728, 6)]);
  });

  test('only the modules asked for, besides core', async () => {
    const { modules, sheets } = (await readProgramme())!;
    expect(modules).toEqual(['core', 'learning', 'review']);
    expect(sheets.map(({ key }) => key)).toEqual(expect.arrayContaining(['paths', 'retro']));
    expect(sheets).toHaveLength(14);
  });

  test('the holidays of the country', async () => {
    // 1 January, 3 October and 25 December 2026: serials 46023, + 275, + 358.
    expect(cells['tblHolidays.date']).toEqual(expect.arrayContaining([46_023, 46_298, 46_381]));
    expect(await named('capCountry')).toEqual(['Deutschland']);
  });
});

describe('bad input is one line, exit 1 and no file', () => {
  const out = join(folder, 'none.xlsx');

  test('no place to write to', () => refused(['--sample'], /--out FILE\.xlsx is missing/));
  test('a folder that does not exist', () =>
    refused(
      ['--sample', '--out', join(folder, 'no', 'where.xlsx')],
      /cannot write .*no such file or folder/,
    ));
  test('a folder instead of a file', () => {
    mkdirSync(join(folder, 'place'), { recursive: true });
    refused(['--sample', '--out', join(folder, 'place')], /it is a folder/);
  });
  test('an unknown language', () =>
    refused(['--lang', 'it', '--out', out], /--lang: 'it' is not a language; expected fr, en or de/));
  test.each(['2026-13-01', '2026-02-30', '02/03/2026', 'soon'])('the date %s', (date) =>
    refused(
      ['--start', date, '--out', out],
      new RegExp(`--start: '${date}' is not a date; write it as YYYY-MM-DD`),
    ),
  );
  test('an unknown module', () =>
    refused(['--modules', 'core,magic', '--out', out], /--modules: 'magic' is not a module/));
  test('an unknown country', () =>
    refused(['--country', 'XX', '--out', out], /--country: 'XX' is not known; expected one of AT, BE/));
  test('a currency that is no code', () =>
    refused(['--currency', 'euro', '--out', out], /--currency: 'euro' is not an ISO code/));
  test('an unknown option', () => refused(['--colour', 'red', '--out', out], /--colour/));
  test('sample and people at once', () =>
    refused(['--sample', '--people', 'p.csv', '--out', out], /--sample brings its own/));
  test('a CSV file that is not there', () =>
    refused(
      ['--use-cases', join(folder, 'missing.csv'), '--out', out],
      /--use-cases: cannot read .*no such file/,
    ));
  test('a CSV file that is none', () =>
    refused(
      ['--use-cases', file('binary.csv', new Uint8Array([80, 75, 3, 4, 0, 0, 0])), '--out', out],
      /not a CSV file/,
    ));
  test('a CSV file with an open quote', () =>
    refused(['--use-cases', file('quote.csv', 'Use case\n"open\n'), '--out', out], /line \d+: .*quote/i));
  test('a CSV file without the column that matters', () =>
    refused(
      ['--use-cases', file('headers.csv', 'a,b\n1,2\n'), '--out', out],
      /line 1: no column 'Use case' \(found: a, b\)/,
    ));
  test('a rating outside the scale', () =>
    refused(
      ['--use-cases', file('rating.csv', 'Use case,Impact\nx,5\ny,9\n'), '--out', out],
      /line 3, column 'Impact': '9' is not a number from 1 to 5/,
    ));
  test('people without names', () =>
    refused(
      ['--people', file('people.csv', 'Department\nSales\n'), '--out', out],
      /line 1: no column 'Name' \(found: Department\)/,
    ));
  test('a date that is none', () =>
    refused(
      ['--people', file('dates.csv', 'Name,Start\nA,2026-02-30\n'), '--out', out],
      /line 2, column 'Start': '2026-02-30' is not a date/,
    ));
  test('a stage that is none', () =>
    refused(
      ['--use-cases', file('stage.csv', 'Use case,Stage\nx,Launched\n'), '--out', out],
      /line 2, column 'Stage': 'Launched' is not one of 'Idea'/,
    ));
});

test('an existing file is replaced only by a whole new one', () => {
  const out = file('kept.xlsx', 'before');
  refused(['--start', 'soon', '--out', out], /not a date/);
  expect(readFileSync(out, 'utf8')).toBe('before');
});

test('--help explains every option', () => {
  const { status, stdout } = programme('--help');
  expect(status).toBe(0);
  for (const option of [
    ...['--out', '--lang', '--start', '--as-of', '--modules', '--sample'],
    ...['--people', '--use-cases', '--company', '--currency', '--country'],
  ]) {
    expect(stdout).toContain(option);
  }
});
