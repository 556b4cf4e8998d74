/**
 * References to cells in the formula's own row, spelled so that every row has the same text and depends on no other
 * row. excelts parses at most 10,000 different texts, and notes the whole column as a dependency of
 * `tblCosts[[#This Row],[Cost]]`. A table of ours without rows, named for a column of a sheet, gives both: its
 * [#This Row] is the formula's row, wherever the table lies.
 */
import { columnNumber } from './cell-key';
import type { SheetView, TableView } from './workbook-view';

const LAST_ROW = 1048576;

export class OwnRowTables {
  /** Per sheet position: the left column of each table, and how many columns it needs. */
  private readonly widths = new Map<number, Map<number, number>>();

  clear(): void {
    this.widths.clear();
  }

  reference(sheetPosition: number, left: number, right: number): string {
    const ofSheet = this.widths.get(sheetPosition) ?? new Map<number, number>();
    this.widths.set(sheetPosition, ofSheet);
    const width = right - left + 1;
    ofSheet.set(left, Math.max(ofSheet.get(left) ?? 0, width));
    const columns = width === 1 ? '[0]' : `[0]:[${width - 1}]`;
    return `${tableName(sheetPosition, left)}[[#This Row],${columns}]`;
  }

  tablesOf(sheetPosition: number): TableView[] {
    return [...(this.widths.get(sheetPosition) ?? [])].map(([left, width]) => ({
      name: tableName(sheetPosition, left),
      area: { top: LAST_ROW, bottom: LAST_ROW - 1, left, right: left + width - 1 },
      headerRow: false,
      totalsRow: false,
      columns: Array.from({ length: width }, (_, index) => ({ name: String(index) })),
    }));
  }
}

function tableName(sheetPosition: number, left: number): string {
  return `_own_row_${sheetPosition}_${left}`;
}

/** First and last column (of the sheet) that '[[#This Row],[Cost]]' or '[[#This Row],[A]:[C]]' names. */
export function columnsNamed(specifier: string, table: TableView): readonly [number, number] | undefined {
  if (/^\[#This Row\]$/i.test(specifier)) return [table.area.left, table.area.right];
  const names = /^\[\s*\[#This Row\]\s*,\s*\[(.*?)\](?::\[(.*)\])?\s*\]$/is.exec(specifier);
  if (!names) return undefined;
  const positions = names
    .slice(1)
    .filter((name) => name !== undefined)
    .map((name) => columnPosition(unescapedColumn(name), table));
  if (positions.some((position) => position < 0)) return undefined;
  return [table.area.left + Math.min(...positions), table.area.left + Math.max(...positions)];
}

function columnPosition(name: string, table: TableView): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

/** In references an apostrophe stands before [ ] # and itself. */
function unescapedColumn(name: string): string {
  return name.replace(/'(.)/gs, '$1');
}

/** The column of '$A5' when it lies in `row` and its row is relative. */
export function columnInRow(cell: string, row: number): number | undefined {
  const match = /^\$?([A-Z]{1,3})(\d+)$/i.exec(cell);
  return match?.[1] && Number(match[2]) === row ? columnNumber(match[1]) : undefined;
}

/** Position (from 1) of the sheet a reference names: 'Plan!', "'My plan'!" or '' for the formula's own. */
export function sheetPositionOf(prefix: string, own: SheetView, sheets: readonly SheetView[]): number {
  if (prefix === '') return sheets.indexOf(own) + 1;
  const name = prefix
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replace(/''/g, "'")
    .toUpperCase();
  return sheets.findIndex(({ sheet }) => sheet.name.toUpperCase() === name) + 1;
}
