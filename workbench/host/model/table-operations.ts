/** Making and changing tables on the sheet, and keeping header texts and calculated columns in step with the cells. */
import type { Cell, Table, Worksheet } from '@cj-tech-master/excelts';
import { HostError, invalidArgument } from '../protocol/errors';
import { intersection, type Area } from './address';
import type { Book } from './book';
import { cellScalar } from './cell-values';
import { assertValidName } from './names';
import { findName } from './name-store';
import { assertAllowed } from './protection';
import { spillsOn } from './spills';
import { displayText } from './cell-io';
import { renameColumnsEverywhere, renameTableEverywhere } from './structured-references';
import {
  dataArea,
  hasHeaders,
  headerArea,
  setTableArea,
  tableArea,
  tableName,
  tablesIn,
  totalsArea,
} from './table-geometry';

const DEFAULT_STYLE = 'TableStyleMedium2';

/** Turns cells into a table, with Excel's refusals: over another table, over a spill, on a protected sheet. */
export function createTable(book: Book, sheet: Worksheet, cells: Area, withHeaders: boolean): Table {
  book.assertAlive(sheet);
  assertAllowed(sheet);
  const area = withHeaders ? cells : makeRoomForHeaders(sheet, cells);
  // A table has at least one data row.
  const full = area.rows === 1 ? { ...area, rows: 2 } : area;
  assertFree(book, sheet, full);
  const name = freeTableName(book);
  const headers = writeHeaders(sheet, { ...full, rows: 1 });
  const table = sheet.addTable({
    name,
    ref: 'A1',
    headerRow: false,
    totalsRow: false,
    style: {
      theme: DEFAULT_STYLE,
      showRowStripes: true,
      showColumnStripes: false,
      showFirstColumn: false,
      showLastColumn: false,
    },
    columns: headers.map((header) => ({ name: header })),
    rows: [],
  });
  table.table.headerRow = true;
  // excelts proposes a label for the first totals cell; Excel adds one only with the totals row.
  for (const column of table.table.columns) delete column.totalsRowLabel;
  setTableArea(table, full);
  refreshCalculatedColumns(table);
  book.requestCalculation();
  const payload = { tableId: book.tableId(table), worksheetId: book.sheetId(sheet), source: 'Local' };
  book.fire('tableAdded', payload, sheet, book.tableId(table));
  return table;
}

/** Without headers of their own the cells get `Column1`, `Column2` … above, and move one row down. */
function makeRoomForHeaders(sheet: Worksheet, cells: Area): Area {
  for (let row = cells.row + cells.rows; row > cells.row; row -= 1) {
    for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
      const source = sheet.getCell(row, column + 1);
      const target = sheet.getCell(row + 1, column + 1);
      if (row === cells.row + cells.rows && cellScalar(target) !== '')
        throw new HostError('InvalidOperation', 'no room for headers');
      target.value = source.value;
      target.style = source.style;
      source.value = null;
    }
  }
  return { ...cells, rows: cells.rows + 1 };
}

function assertFree(book: Book, sheet: Worksheet, area: Area, except?: Table): void {
  if (tablesIn(sheet, area).some((table) => table !== except)) {
    throw new HostError('InvalidOperation', 'a table cannot overlap another table');
  }
  if (
    sheet.mergedRegions.some(({ top, left, bottom, right }) =>
      intersection(
        { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 },
        area,
      ),
    )
  ) {
    throw new HostError('InvalidOperation', 'a table cannot hold merged cells');
  }
  if (spillsOn(book, sheet).some((spill) => intersection(spill.area, area))) {
    throw new HostError('InvalidOperation', 'a table cannot hold a spill');
  }
}

/** Headers are unique texts: numbers become text, blanks `Column1`, repeated ones get a number. Returns them. */
function writeHeaders(sheet: Worksheet, row: Area): string[] {
  const headers: string[] = [];
  for (let index = 0; index < row.columns; index += 1) {
    const cell = sheet.getCell(row.row + 1, row.column + index + 1);
    const header = uniqueHeader(displayText(cell) || `Column${index + 1}`, headers);
    // The cell stays as it is where it already shows the header, so that links and rich text survive.
    if (typeof cell.value !== 'string' || cell.value !== header) {
      if (displayText(cell) !== header || typeof cellScalar(cell) !== 'string' || cell.formula !== undefined)
        cell.value = header;
    }
    headers.push(header);
  }
  return headers;
}

function uniqueHeader(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean =>
    taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = wanted;
  for (let number = 2; isTaken(name); number += 1) name = `${wanted}${number}`;
  return name;
}

function freeTableName(book: Book): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (!isNameTaken(book, name)) return name;
  }
}

function isNameTaken(book: Book, name: string, except?: Table): boolean {
  const wanted = name.toLowerCase();
  const tables = book.sheets.flatMap((sheet) => sheet.getTables());
  return (
    tables.some((table) => table !== except && tableName(table).toLowerCase() === wanted) ||
    findName(book, name, undefined) !== undefined
  );
}

export function renameTable(book: Book, sheet: Worksheet, table: Table, name: string): void {
  assertAllowed(sheet);
  assertValidName(name);
  if (isNameTaken(book, name, table)) throw new HostError('ItemAlreadyExists', name);
  const before = tableName(table);
  sheet.removeTable(table.table.name);
  table.table.name = name;
  table.table.displayName = name;
  sheet.tables[name] = table;
  sheet.workbook._tableNames.add(name.toLowerCase());
  renameTableEverywhere(book, before, name);
  book.requestCalculation();
}

/** Moves the frame: the header row must stay in its row and the areas must overlap (Excel's rule). */
export function resizeTable(book: Book, sheet: Worksheet, table: Table, area: Area): void {
  assertAllowed(sheet);
  const before = tableArea(table);
  const minimum = 1 + (hasHeaders(table) ? 1 : 0) + (totalsArea(table) ? 1 : 0) - 1;
  if (area.row !== before.row || !intersection(area, before) || area.rows < Math.max(minimum, 2)) {
    throw invalidArgument('Table.resize');
  }
  if (totalsArea(table) && area.rows !== before.rows)
    throw new HostError('InvalidOperation', 'the table shows totals');
  assertFree(book, sheet, area, table);
  const columns = table.table.columns;
  const shift = area.column - before.column;
  table.table.columns = Array.from(
    { length: area.columns },
    (_, index) => columns[index + shift] ?? { name: '' },
  );
  setTableArea(table, area);
  syncHeaders(book, sheet, table);
  fillCalculatedColumns(book, sheet, table, before);
  book.requestCalculation();
}

/** New rows of a calculated column get its formula where they are blank. */
function fillCalculatedColumns(book: Book, sheet: Worksheet, table: Table, before: Area): void {
  const data = dataArea(table);
  const firstNewRow = Math.max(data.row, before.row + before.rows);
  fillCalculatedRows(book, sheet, table, firstNewRow, data.row + data.rows - firstNewRow);
}

export function fillCalculatedRows(
  book: Book,
  sheet: Worksheet,
  table: Table,
  firstRow: number,
  count: number,
): void {
  const data = dataArea(table);
  for (const [index, column] of table.table.columns.entries()) {
    const formula = column.calculatedColumnFormula;
    if (formula === undefined) continue;
    for (let row = firstRow; row < firstRow + count; row += 1) {
      const cell = sheet.getCell(row + 1, data.column + index + 1);
      if (cell.value === null) cell.value = { formula };
    }
  }
  if (count > 0) book.cellsChanged({ sheet, area: { ...data, row: firstRow, rows: count } });
}

/** Deleting a table clears its cells; converting it to a range leaves them. */
export function dropTable(book: Book, sheet: Worksheet, table: Table): void {
  assertAllowed(sheet);
  const id = book.tableId(table);
  const payload = {
    tableId: id,
    tableName: tableName(table),
    worksheetId: book.sheetId(sheet),
    source: 'Local',
  };
  sheet.removeTable(table.table.name);
  book.requestCalculation();
  book.fire('tableDeleted', payload, sheet, id);
}

/** After cells were written: header texts and calculated columns of the tables they touch follow. */
export function syncTables(book: Book, sheet: Worksheet, area: Area): void {
  for (const table of tablesIn(sheet, area)) {
    const headers = headerArea(table);
    if (headers && intersection(headers, area)) syncHeaders(book, sheet, table);
    if (intersection(dataArea(table), area)) stale.add(table);
  }
}

/** Tables whose calculated columns must be looked at before anyone asks. */
const stale = new Set<Table>();

/** Done once at the end of a batch: a table written in slices is looked at once. */
export function settleTables(): void {
  for (const table of stale) refreshCalculatedColumns(table);
  stale.clear();
}

/** The columns are called what their header cells show; formulas that name them follow. */
function syncHeaders(book: Book, sheet: Worksheet, table: Table): void {
  const row = headerArea(table);
  if (!row) return;
  const headers = writeHeaders(sheet, row);
  const before = table.table.columns.map(({ name }) => name);
  const renamed = new Map<string, string>();
  for (const [index, column] of table.table.columns.entries()) {
    const header = headers[index] ?? column.name;
    if (column.name !== '' && column.name !== header) renamed.set(column.name.toLowerCase(), header);
    column.name = header;
  }
  if (renamed.size === 0) return;
  renameColumnsEverywhere(book, tableName(table), before, renamed);
  book.requestCalculation();
}

/** A column whose data cells all hold the same formula is a calculated column: the file says so, and new rows get it. */
function refreshCalculatedColumns(table: Table): void {
  const data = dataArea(table);
  const sheet = table.worksheet;
  for (const [index, column] of table.table.columns.entries()) {
    const first = formulaAt(sheet, data.row, data.column + index);
    let same = first !== undefined;
    for (let row = data.row + 1; same && row < data.row + data.rows; row += 1) {
      same = formulaAt(sheet, row, data.column + index) === first;
    }
    if (same && first !== undefined) column.calculatedColumnFormula = first;
  }
}

function formulaAt(sheet: Worksheet, row: number, column: number): string | undefined {
  const cell: Cell | undefined = sheet.findRow(row + 1)?.findCell(column + 1);
  return cell?.formula;
}
