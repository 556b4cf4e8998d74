/** Adds rows at the end of a table: values right below it, then the table is widened; `rows.add` conflicts in co-authoring. */
import { addressOf, extent, type Extent } from './address';
import { cellOf } from './cells';
import { tableBody, tableColumn, type TablePlace } from './layout';
import { everywhere } from './sheet-writer';
import { setValidation } from './validation';
import type { Row } from './programme';
import type { Recipe } from './recipe';

/** The cells below the table that so many rows take. */
export const cellsBelow = ({ all }: TablePlace, rows: number): Extent => ({
  ...all,
  top: all.top + all.rows,
  rows,
});

/** The caller has made sure that nothing is in `cellsBelow`. */
export function appendRows(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  place: TablePlace,
  rows: readonly Row[],
  { formats, text, references }: Recipe,
): void {
  if (rows.length === 0) return;
  const longer: TablePlace = { ...place, all: { ...place.all, rows: place.all.rows + rows.length } };
  const first = tableBody(place).top + tableBody(place).rows;
  for (const column of place.table.columns) {
    const left = place.columns.get(column.key);
    if (left === undefined) continue;
    const added = sheet.getRange(addressOf(extent({ row: first, column: left }, rows.length, 1)));
    added.numberFormat = everywhere(formats.of(column.type));
    if (column.role === 'input') {
      added.formulas = rows.map((row) => [cellOf(row[column.key])]);
      added.format.protection.locked = false;
    } else if (column.formula !== undefined) {
      added.formulas = everywhere(references.spelled(column.formula, place.table));
    }
  }
  workbook.tables.getItem(place.table.name).resize(addressOf(longer.all));
  for (const { key, validation } of place.table.columns) {
    if (!validation || !place.columns.has(key)) continue;
    setValidation(sheet.getRange(addressOf(tableColumn(longer, key))), validation, text);
  }
}
