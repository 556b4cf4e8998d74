/** A workbook for the tests of the actions: the real client library on our host, and what the workbook holds at a glance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProgrammeError, type ProgrammeOptions } from '../../src/workbook';
import { addressOf, extent } from '../../src/workbook/address';
import { tableColumn } from '../../src/workbook/layout';
import { locate } from '../../src/workbook/locate';
import { emptyWorkbook, openInNode, type NodeWorkbook } from '../../workbench/cli/node-workbook';
import { openXlsx } from '../../workbench/engine/xlsx';

/** Monday 2 March 2026: 2026-01-01 is serial 46023 in the 1900 date system, plus 31 + 28 + 1 days. */
export const START = 46_083;

export const SAMPLE: ProgrammeOptions = {
  language: 'en',
  company: 'Val Nord',
  headcount: 140,
  start: START,
  currency: 'EUR',
  sample: true,
};

/** A workbook made by the first landed version. */
export const openVersionOne = async (calculate = false): Promise<NodeWorkbook> =>
  openInNode(await openXlsx(readFileSync(join(__dirname, 'fixtures', 'version-1.xlsx'))), { calculate });

/** A user's workbook with a sheet, a table and a name of their own. */
export async function usersWorkbook(open: () => Promise<NodeWorkbook>): Promise<NodeWorkbook> {
  const opened = await open();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.name = 'Budget';
    sheet.getRange('A1:B3').values = [
      ['Item', 'Amount'],
      ['Rent', 1200],
      ['Power', 300],
    ];
    sheet.tables.add('A1:B3', true).name = 'tblBudget';
    sheet.getRange('D1').formulas = [['=SUM(tblBudget[Amount])']];
    workbook.names.add('budgetTotal', sheet.getRange('D1'));
    workbook.worksheets.add('Notes').getRange('A1').values = [['keep']];
    await context.sync();
  });
  return opened;
}

export interface Glance {
  readonly active: string;
  readonly sheets: Record<string, { address: string; formulas: unknown[][]; charts: number }>;
  readonly tables: string[];
  readonly names: Record<string, unknown>;
}

/** Everything of the workbook that an action could have changed. */
export async function glance(): Promise<Glance> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    worksheets.load('items/name,items/charts/count');
    tables.load('items/name');
    names.load('items/name,items/formula');
    await context.sync();
    const used = worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject() }));
    for (const { range } of used) range.load('address,formulas');
    await context.sync();
    return {
      active: active.name,
      sheets: Object.fromEntries(
        used.map(({ sheet, range }) => [
          sheet.name,
          {
            address: range.isNullObject ? '' : range.address,
            formulas: range.isNullObject ? [] : range.formulas,
            charts: sheet.charts.count,
          },
        ]),
      ),
      tables: tables.items.map((table) => table.name),
      names: Object.fromEntries(names.items.map((name) => [name.name, name.formula])),
    };
  });
}

export const open = (calculate = false) => openInNode(emptyWorkbook(), { calculate });

/** The values of defined names' first cells. */
export async function named(...names: string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const ranges = names.map((name) => context.workbook.names.getItem(name).getRange().load('values'));
    await context.sync();
    return ranges.map((range) => range.values[0]![0] as unknown);
  });
}

/** The error an action of the workbook ends with. */
export async function failure(action: Promise<unknown>): Promise<ProgrammeError> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ProgrammeError);
  return error as ProgrammeError;
}

/** Everything people enter, cell by cell: by table and column key, and by the names of the settings. */
export async function entries(): Promise<Record<string, unknown[]>> {
  return Excel.run(async (context) => {
    const located = (await locate(context))!;
    const asked = [...located.sheets.values()].flatMap(({ id, place }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const columns = [...place.tables.values()].flatMap((table) =>
        table.table.columns
          .filter(({ key, role }) => role === 'input' && table.columns.has(key))
          .map(({ key }) => ({
            key: `${table.table.name}.${key}`,
            range: sheet.getRange(addressOf(tableColumn(table, key))).load('formulas'),
          })),
      );
      const fields = place.declared.blocks
        .filter((block) => block.kind === 'fields')
        .flatMap((block) => block.fields)
        .filter(({ name, role }) => role === 'input' && place.fields.has(name))
        .map(({ name }) => ({
          key: name,
          range: sheet.getRange(addressOf(extent(place.fields.get(name)!, 1, 1))).load('formulas'),
        }));
      return [...columns, ...fields];
    });
    await context.sync();
    return Object.fromEntries(asked.map(({ key, range }) => [key, range.formulas.flat() as unknown[]]));
  });
}
