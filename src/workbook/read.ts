/** What the open workbook holds of a programme, and the way to its cells. */
import { programmeError } from './errors';
import { ageOf } from './existing';
import { tableBody } from './layout';
import { locate, type Located } from './locate';
import type { ProgrammeSummary } from './programme';

/** The programme in this workbook as it stands, sheets and tables that were deleted left out; undefined when there is none. */
export async function readProgramme(): Promise<ProgrammeSummary | undefined> {
  try {
    return await Excel.run(async (context) => {
      const located = await locate(context);
      if (!located) return undefined;
      const company = context.workbook.names.getItemOrNullObject('capCompany').getRangeOrNullObject();
      company.load('values');
      await context.sync();
      return summaryOf(located, company.isNullObject ? '' : String(company.values[0]?.[0] ?? ''));
    });
  } catch (error) {
    throw programmeError(error, true);
  }
}

function summaryOf({ state, text, sheets }: Located, company: string): ProgrammeSummary {
  return {
    age: ageOf(state),
    language: state.language,
    modules: state.modules,
    company,
    sheets: [...sheets].map(([key, { name, place }]) => ({
      key,
      name,
      tables: [...place.tables.values()].map((table) => ({
        name: table.table.name,
        title: text(`tables.${table.table.key}.title`),
        rows: tableBody(table).rows,
      })),
      charts: place.declared.charts?.length ?? 0,
    })),
  };
}

/** Shows a sheet or, when its name is given, a table and selects it, wherever it has been moved to. */
export async function goTo(sheet: string, table?: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      if (table === undefined) {
        worksheets.getItem(sheet).activate();
      } else {
        const found = tables.getItem(table);
        found.worksheet.activate();
        found.getRange().select();
      }
      await context.sync();
    });
  } catch (error) {
    throw programmeError(error, true);
  }
}

/** Shows a cell and selects it. */
export async function goToCell(sheet: string, address: string): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw programmeError(error, true);
  }
}
