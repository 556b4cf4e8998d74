/** `Range.insert` and `Range.delete`, and rows and columns of tables that come and go. */
import type { Table, Worksheet } from '@cj-tech-master/excelts';
import { HostError, invalidArgument } from '../protocol/errors';
import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from './address';
import type { Book } from './book';
import { clearArea } from './cell-clearing';
import type { Direction } from './shift';
import { assertCanShift, isInUse, shiftCells } from './shifting';
import { renameColumnsEverywhere } from './structured-references';
import { dataArea, setTableArea, tableArea, tableName } from './table-geometry';
import { fillCalculatedRows, resizeTable } from './table-operations';

export function insertCells(book: Book, sheet: Worksheet, area: Area, direction: Direction): void {
  if (direction !== 'Down' && direction !== 'Right') throw invalidArgument('Range.insert');
  changeCells(book, sheet, area, direction);
}

export function deleteCells(book: Book, sheet: Worksheet, area: Area, direction: Direction): void {
  if (direction !== 'Up' && direction !== 'Left') throw invalidArgument('Range.delete');
  changeCells(book, sheet, area, direction);
}

function changeCells(book: Book, sheet: Worksheet, area: Area, direction: Direction): void {
  // Excel moves whole rows and columns the only way they can, whatever is asked.
  const isColumns = area.rows === MAX_ROWS;
  const isRows = area.columns === MAX_COLUMNS;
  const removes = direction === 'Up' || direction === 'Left';
  const way = isColumns ? (removes ? 'Left' : 'Right') : isRows ? (removes ? 'Up' : 'Down') : direction;
  const before = new Map(sheet.getTables().map((table) => [table, tableArea(table)]));
  shiftCells(book, sheet, area, way);
  for (const [table, { rows }] of before) {
    if (sheet.getTables().includes(table) && tableArea(table).rows > rows)
      fillCalculatedRows(book, sheet, table, area.row, area.rows);
  }
}

/** Makes room for a column in the table: cells to the right of it move where the table's rows need their place. */
export function insertTableColumn(book: Book, sheet: Worksheet, table: Table, index: number): void {
  const area = tableArea(table);
  const column = { ...area, column: area.column + index, columns: 1 };
  const isLast = index === area.columns;
  const isFree =
    !isInUse(sheet, column) && sheet.getTables().every((other) => !intersection(tableArea(other), column));
  const wider = { ...area, columns: area.columns + 1 };
  if (isLast && isFree) return resizeTable(book, sheet, table, wider);
  assertCanShift(book, sheet, column, 'Right', [tableName(table)]);
  if (!isLast) {
    table.table.columns.splice(index, 0, { name: '' });
    setTableArea(table, wider);
  }
  shiftCells(book, sheet, column, 'Right', [tableName(table)]);
  if (isLast) resizeTable(book, sheet, table, wider);
}

/** The cells to the right of the table close the gap. */
export function deleteTableColumn(book: Book, sheet: Worksheet, table: Table, index: number): void {
  const area = tableArea(table);
  const { columns } = table.table;
  if (columns.length === 1) throw new HostError('InvalidOperation', 'the last column of a table');
  const column = { ...area, column: area.column + index, columns: 1 };
  assertCanShift(book, sheet, column, 'Left', [tableName(table)]);
  const names = columns.map(({ name }) => name);
  const name = names[index] ?? '';
  renameColumnsEverywhere(book, tableName(table), names, new Map([[name.toLowerCase(), undefined]]));
  columns.splice(index, 1);
  setTableArea(table, { ...area, columns: area.columns - 1 });
  shiftCells(book, sheet, column, 'Left', [tableName(table)]);
  book.requestCalculation();
}

/** `index` and `count` among the data rows. The last row stays, emptied: a table has one. */
export function deleteTableRows(
  book: Book,
  sheet: Worksheet,
  table: Table,
  index: number,
  count: number,
): void {
  const area = tableArea(table);
  const data = dataArea(table);
  if (index < 0 || count < 1 || index + count > data.rows) throw invalidArgument('TableRow.delete');
  const rows = { ...data, row: data.row + index, rows: count };
  const kept = count === data.rows ? 1 : 0;
  if (count > kept) assertCanShift(book, sheet, { ...rows, rows: count - kept }, 'Up', [tableName(table)]);
  if (kept === 1) clearArea(book, sheet, { ...rows, rows: 1 }, 'Contents');
  if (count === kept) return;
  const gone = { ...rows, row: rows.row + kept, rows: count - kept };
  setTableArea(table, { ...area, rows: area.rows - gone.rows });
  shiftCells(book, sheet, gone, 'Up', [tableName(table)]);
  book.requestCalculation();
}
