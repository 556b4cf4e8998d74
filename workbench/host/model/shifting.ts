/**
 * Inserting and deleting cells: what lies to the right or below moves, with everything that refers to it: formulas,
 * names, validations, conditional formats, charts, merged cells and tables. As in Excel, tables and merged cells that
 * would be cut refuse it.
 */
import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { HostError } from '../protocol/errors';
import {
  boundingArea,
  contains,
  formatArea,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from './address';
import type { Book } from './book';
import { isBlank } from './cell-values';
import { mapCells, mapReferences } from './cell-references';
import { areasOf, subtract } from './conditional-format-store';
import { rewriteExpressions } from './expressions';
import { assertAllowed } from './protection';
import { Shift, type Direction } from './shift';
import { shiftLines } from './shift-lines';
import { findCell, forEachExistingCell } from './styles';
import { setTableArea, tableArea, tableName } from './table-geometry';
import { keyForValidation } from './validation-store';

/** `tables`: those the caller changes itself, which may be cut. */
export function shiftCells(
  book: Book,
  sheet: Worksheet,
  area: Area,
  direction: Direction,
  tables: readonly string[] = [],
): void {
  assertCanShift(book, sheet, area, direction, tables);
  const shift = new Shift(area, direction);
  const moving = otherTables(sheet, tables);
  const merges = mergesOn(sheet);
  book.retractSpills();
  for (const merge of merges) if (intersection(merge, shift.band)) sheet.unMergeCells(formatArea(merge));
  moveCells(sheet, shift);
  shiftLines(sheet, shift);
  for (const merge of merges) {
    const moved = intersection(merge, shift.band) ? shift.mapArea(merge) : undefined;
    if (moved && (moved.rows > 1 || moved.columns > 1)) sheet.mergeCells(formatArea(moved));
  }
  for (const table of moving) {
    const moved = shift.mapArea(tableArea(table));
    if (moved) setTableArea(table, moved);
    else sheet.removeTable(table.table.name);
  }
  moveValidations(sheet, shift);
  moveConditionalFormats(sheet, shift);
  rewriteExpressions(book, (expression, home) =>
    mapReferences(expression, (named, cells) => {
      const isHere = named === undefined ? home === sheet : named.toLowerCase() === sheet.name.toLowerCase();
      return isHere ? mapCells(cells, (reference) => shift.mapArea(reference)) : cells;
    }),
  );
  book.cellsChanged({ sheet, area: boundingArea(area, usedBand(sheet, shift)) });
}

/** Refuses what would cut a table or merged cells, or push cells off the sheet. */
export function assertCanShift(
  book: Book,
  sheet: Worksheet,
  area: Area,
  direction: Direction,
  tables: readonly string[],
): void {
  book.assertAlive(sheet);
  assertAllowed(sheet);
  const shift = new Shift(area, direction);
  assertTablesWhole(otherTables(sheet, tables).map(tableArea), shift);
  for (const merge of mergesOn(sheet)) {
    if (!intersection(merge, shift.band) || shift.movesWhole(merge) || contains(shift.lanes, merge)) continue;
    throw new HostError('InvalidOperation', 'this would cut merged cells');
  }
  assertNothingFallsOff(sheet, shift);
}

const otherTables = (sheet: Worksheet, tables: readonly string[]) =>
  sheet.getTables().filter((table) => !tables.includes(tableName(table)));

function mergesOn(sheet: Worksheet): Area[] {
  return sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
}

/** A table moves whole, goes whole, or takes part in whole rows that come or go within it. */
function assertTablesWhole(tables: readonly Area[], shift: Shift): void {
  for (const table of tables) {
    if (!intersection(table, shift.band) || shift.movesWhole(table)) continue;
    const header = { ...table, rows: 1 };
    const keepsHeader = !shift.removed || !intersection(header, shift.removed);
    const isInside = shift.isVertical && table.row < shift.area.row && keepsHeader;
    const isWide = shift.area.column <= table.column && shift.area.columns >= table.columns;
    if (isInside && isWide && shift.isEntire) continue;
    throw new HostError('InvalidOperation', 'this would cut a table');
  }
}

/** Cells at the sheet's edge would be lost. */
function assertNothingFallsOff(sheet: Worksheet, shift: Shift): void {
  const lost = shift.fallingOff;
  if (!lost) return;
  forEachExistingCell(sheet, lost, (cell) => {
    if (!isBlank(cell)) throw new HostError('InvalidOperation', 'cells in use would leave the sheet');
  });
}

function usedBand(sheet: Worksheet, { band }: Shift): Area {
  const rows = Math.max(1, Math.min(band.rows, sheet.rowCount - band.row));
  const columns = Math.max(1, Math.min(band.columns, sheet.columnCount - band.column));
  return { ...band, rows, columns };
}

function moveCells(sheet: Worksheet, shift: Shift): void {
  const used = usedBand(sheet, shift);
  const contents = new Map<string, { value: Cell['value']; style: Cell['style'] }>();
  forEachExistingCell(sheet, used, (cell) => {
    contents.set(`${cell.row - 1} ${cell.col - 1}`, { value: cell.value, style: cell.style });
    cell.value = null;
    cell.style = {};
  });
  for (const [key, { value, style }] of contents) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    const target = shift.mapArea({ row, column, rows: 1, columns: 1 });
    if (!target || target.row >= MAX_ROWS || target.column >= MAX_COLUMNS) continue;
    if (value === null && Object.keys(style).length === 0) continue;
    const cell = sheet.getCell(target.row + 1, target.column + 1);
    cell.value = movedValue(value, target);
    cell.style = style;
  }
  for (const inserted of shift.insertedLines()) copyStyles(sheet, inserted.from, inserted.to);
}

/** Array formulas name their own cell: they keep only themselves and spill again. */
function movedValue(value: Cell['value'], to: Area): Cell['value'] {
  if (value === null || typeof value !== 'object' || !('formula' in value) || !('ref' in value)) return value;
  return { ...value, ref: formatArea(to) };
}

/** New cells look like those before them, as in Excel. */
function copyStyles(sheet: Worksheet, from: Area, to: Area): void {
  forEachExistingCell(sheet, from, (cell, row, column) => {
    if (Object.keys(cell.style).length === 0) return;
    sheet.getCell(to.row + row + 1, to.column + column + 1).style = cell.style;
  });
}

function moveValidations(sheet: Worksheet, shift: Shift): void {
  const { model } = sheet.dataValidations;
  for (const [key, validation] of Object.entries(model)) {
    const [area] = areasOf(key.replace(/^range:/, ''));
    if (!area || !validation) continue;
    const parts = mapParts(area, shift);
    if (parts.length === 1 && parts[0] === area) continue;
    delete model[key];
    for (const part of parts) sheet.dataValidations.add(keyForValidation(part), { ...validation });
  }
}

function moveConditionalFormats(sheet: Worksheet, shift: Shift): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings.filter((holder) => {
    const parts = areasOf(holder.ref).flatMap((area) => mapParts(area, shift));
    if (parts.length > 0) holder.ref = parts.map((part) => formatArea(part)).join(' ');
    return parts.length > 0;
  });
}

/** Where an area's cells lie afterwards: an area only partly beside the moved cells falls apart. */
function mapParts(area: Area, shift: Shift): Area[] {
  const beside = intersection(area, shift.lanes);
  if (!beside || contains(shift.lanes, area)) {
    const mapped = shift.mapArea(area);
    return mapped ? [mapped] : [];
  }
  const mapped = shift.mapArea(beside);
  return [...subtract(area, shift.lanes), ...(mapped ? [mapped] : [])];
}

/** Is any cell of the area in use? */
export function isInUse(sheet: Worksheet, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (!isBlank(findCell(sheet, row, column))) return true;
  }
  return false;
}
