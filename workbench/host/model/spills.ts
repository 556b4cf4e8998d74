/** Dynamic arrays: the cell with the formula (anchor) and the area its result fills. */
import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { contains, formatArea, intersection, parseArea, WHOLE_SHEET, type Area } from './address';
import type { Book } from './book';
import { forEachExistingCell } from './styles';

export interface Spill {
  cell: Cell;
  anchor: Area;
  /** Anchor and filled cells; just the anchor where the result is one value or `#SPILL!`. */
  area: Area;
}

const cache = new WeakMap<Worksheet, Spill[]>();

/** The dynamic arrays on a sheet whose result fills more than their own cell. */
export function spillsOn(book: Book, sheet: Worksheet): Spill[] {
  book.ensureCalculated();
  return writtenSpills(sheet);
}

/** Those of the last calculation. */
function writtenSpills(sheet: Worksheet): Spill[] {
  let spills = cache.get(sheet);
  if (!spills) cache.set(sheet, (spills = findSpills(sheet)));
  return spills;
}

/** The workbook was calculated: what is known about spills is stale. */
export function forgetSpills(sheet: Worksheet): void {
  cache.delete(sheet);
}

function findSpills(sheet: Worksheet): Spill[] {
  const spills: Spill[] = [];
  forEachExistingCell(sheet, WHOLE_SHEET, (cell) => {
    if (cell.formula === undefined) return;
    const { isDynamicArray, ref } = cell.model;
    const area = isDynamicArray && ref !== undefined ? parseArea(ref) : undefined;
    if (!area || (area.rows === 1 && area.columns === 1)) return;
    spills.push({ cell, anchor: { row: cell.row - 1, column: cell.col - 1, rows: 1, columns: 1 }, area });
  });
  return spills;
}

/**
 * Before cells are written: a spill that loses its anchor disappears; one that is written into is drawn back to its
 * anchor, so that the next calculation finds the obstacle and shows `#SPILL!`.
 */
export function prepareSpillsForWrite(sheet: Worksheet, area: Area): void {
  const touched = writtenSpills(sheet).filter((spill) => intersection(spill.area, area));
  for (const { cell, anchor, area: filled } of touched) {
    forEachExistingCell(sheet, filled, (member) => {
      if (member !== cell) member.value = null;
    });
    if (!contains(area, anchor) && cell.formula !== undefined) {
      cell.value = {
        formula: cell.formula,
        shareType: 'array',
        ref: formatArea(anchor),
        isDynamicArray: true,
      };
    }
  }
  if (touched.length > 0) forgetSpills(sheet);
}

/** Every spill of the sheet keeps only its anchor. */
export function drawBackSpills(sheet: Worksheet): void {
  forgetSpills(sheet);
  for (const { cell, anchor, area } of writtenSpills(sheet)) {
    forEachExistingCell(sheet, area, (member) => {
      if (member !== cell) member.value = null;
    });
    const { formula, result } = cell;
    if (formula === undefined) continue;
    const ref = formatArea(anchor);
    cell.value = {
      formula,
      shareType: 'array',
      ref,
      isDynamicArray: true,
      ...(result === undefined ? {} : { result }),
    };
  }
  forgetSpills(sheet);
}
