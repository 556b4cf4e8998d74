/** Tables in use: rows are added, deleted and put in another order; figures follow and nothing breaks. */
import { createProgramme } from '../../src/workbook';
import { locate } from '../../src/workbook/locate';
import { readExisting, recipeFor } from '../../src/workbook/existing';
import { appendRows } from '../../src/workbook/rows';
import type { Row } from '../../src/workbook/programme';
import { named, open, SAMPLE } from './support';

async function errorValues(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load('values'));
    await context.sync();
    return used
      .flatMap((range) => (range.isNullObject ? [] : (range.values.flat() as unknown[])))
      .filter((value) => /^#[A-Z]/.test(String(value)));
  });
}

/** A column of tblUseCases by its header. */
async function column(header: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.tables.getItem('tblUseCases').columns.getItem(header).getDataBodyRange();
    cells.load('values');
    await context.sync();
    return cells.values.flat() as unknown[];
  });
}

async function addCase(row: Row): Promise<void> {
  await Excel.run(async (context) => {
    const existing = await readExisting(context);
    const { located } = existing;
    const sheet = located.sheets.get('useCases')!;
    appendRows(
      context.workbook,
      context.workbook.worksheets.getItem(sheet.id),
      sheet.place.tables.get('useCases')!,
      [row],
      recipeFor(existing, located.state.language, located.text),
    );
    await context.sync();
  });
}

beforeAll(async () => {
  await open(true);
  await createProgramme(SAMPLE);
}, 120_000);

test('a new row is calculated like the others and counts', async () => {
  const [before] = (await named('capAnnualBenefit')) as number[];
  await addCase({
    id: 'UC99',
    useCase: '=New case',
    department: 'Sales',
    owner: 'C. Meyer',
    stage: 'Pilot',
    impact: 5,
    risk: 1,
    measurability: 5,
    effort: 1,
    hours: 10,
    unit: 'per team',
  });
  const scores = await column('Score');
  // Best on every criterion: impact and measurability at 5, risk and effort at 1.
  expect(scores.at(-1)).toBe(100);
  expect((await column('Rank')).at(-1)).toBe(1);
  expect((await column('Use case')).at(-1)).toBe('=New case');
  // 10 hours a week for the team × 40 EUR × 46 weeks × 0.7.
  expect(((await named('capAnnualBenefit')) as number[])[0]! - before!).toBeCloseTo(12_880, 6);
  expect(await errorValues()).toEqual([]);
}, 60_000);

test('a deleted row is gone from every figure, without #REF!', async () => {
  await Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem('tblUseCases');
    rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(await column('No.')).not.toContain('UC1');
  expect(await errorValues()).toEqual([]);
  // Without the 56 hours of UC1 and with the 10 of UC99: (126 + 150 + 3 + 10) × 40 × 46 × 0.7.
  expect(((await named('capAnnualBenefit')) as number[])[0]).toBeCloseTo(289 * 40 * 46 * 0.7, 6);
}, 60_000);

test('in another order each case keeps its own figures', async () => {
  const HEADERS = ['No.', 'Score', 'Rank', 'Savings per year'];
  const table = async () => {
    const columns = await Promise.all(HEADERS.map(column));
    return new Map(columns[0]!.map((id, row) => [id, columns.slice(1).map((cells) => cells[row])]));
  };
  const before = await table();
  // Sorting in Excel moves what is entered; the formulas are the same in every row.
  await Excel.run(async (context) => {
    const located = (await locate(context))!;
    const { place } = located.sheets.get('useCases')!;
    const { table: declared } = place.tables.get('useCases')!;
    const excelTable = context.workbook.tables.getItem('tblUseCases');
    const inputs = declared.columns
      .filter(({ role }) => role === 'input')
      .map(({ key }) =>
        excelTable.columns
          .getItem(located.text(`tables.useCases.columns.${key}`))
          .getDataBodyRange()
          .load('values'),
      );
    await context.sync();
    for (const range of inputs) {
      range.values = [...range.values]
        .reverse()
        .map(([value]) => [typeof value === 'string' && value.startsWith('=') ? `'${value}` : value]);
    }
    await context.sync();
  });
  expect(await table()).toEqual(new Map([...before].reverse()));
  expect(await errorValues()).toEqual([]);
}, 60_000);

test('a person who is referred to and deleted shows up as a check', async () => {
  const [before] = (await named('capCheckOwners')) as number[];
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblPeople');
    const names = table.columns.getItem('Name').getDataBodyRange().load('values');
    await context.sync();
    table.rows.getItemAt(names.values.findIndex(([name]) => name === 'S. Rossi')).delete();
    await context.sync();
  });
  expect(((await named('capCheckOwners')) as number[])[0]).toBeGreaterThan(before!);
  expect(await errorValues()).toEqual([]);
}, 60_000);
