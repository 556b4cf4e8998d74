/** A calculated programme of all modules, and what its named cells, areas and tables show. */
import { createProgramme, type ProgrammeOptions } from '../../../src/workbook';
import { workbookText } from '../../../src/workbook/text';
import { emptyWorkbook, openInNode } from '../../../workbench/cli/node-workbook';
import { SAMPLE, START } from '../support';

/** Serial of a day of the programme, day 1 being its start. */
export const day = (number: number) => START + number - 1;

export const EMPTY: ProgrammeOptions = { ...SAMPLE, sample: false };

export async function programme(options: Partial<ProgrammeOptions> = {}): Promise<void> {
  await openInNode(emptyWorkbook(), { calculate: true });
  await createProgramme({ ...SAMPLE, ...options });
}

export async function named(...names: string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const ranges = names.map((name) => context.workbook.names.getItem(name).getRange());
    for (const range of ranges) range.load('values');
    await context.sync();
    return ranges.map((range) => range.values[0]![0] as unknown);
  });
}

/** The first rows below the header of an area, from its first column on. */
export async function area(key: string, rows: number, columns: number): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const anchor = context.workbook.names.getItem(`capAt${key[0]!.toUpperCase()}${key.slice(1)}`).getRange();
    const body = anchor.getOffsetRange(1, 0).getResizedRange(rows - 1, columns - 1);
    body.load('values');
    await context.sync();
    return body.values as unknown[][];
  });
}

/** Rows of a table as objects of these columns. */
export async function tableRows<Key extends string>(
  table: string,
  key: string,
  ...columns: readonly Key[]
): Promise<Record<Key, unknown>[]> {
  const text = await workbookText('en');
  return Excel.run(async (context) => {
    const ranges = columns.map((column) =>
      context.workbook.tables
        .getItem(table)
        .columns.getItem(text(`tables.${key}.columns.${column}`))
        .getDataBodyRange(),
    );
    for (const range of ranges) range.load('values');
    await context.sync();
    return ranges[0]!.values.map(
      (_value, row) =>
        Object.fromEntries(columns.map((column, at) => [column, ranges[at]!.values[row]![0]])) as Record<
          Key,
          unknown
        >,
    );
  });
}

export async function enter(name: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

/** Error values that a sheet shows. */
export async function errorsOn(sheet: string): Promise<unknown[]> {
  const text = await workbookText('en');
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(text(`sheets.${sheet}.name`)).getUsedRange();
    used.load('values');
    await context.sync();
    return used.values.flat().filter((value) => typeof value === 'string' && /^#[A-Z]/.test(value));
  });
}
