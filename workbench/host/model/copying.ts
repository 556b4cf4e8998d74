/** `Range.copyFrom`: contents and formats of a range, laid over another as often as it fits. */
import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { apiNotFound } from '../protocol/errors';
import { checkedArea, formatArea, intersection, type Area } from './address';
import type { Book } from './book';
import { cellScalar, isBlank } from './cell-values';
import { offsetFormula } from './cell-references';
import { areasOf, clearConditionalFormats } from './conditional-format-store';
import { isCovered, mergeArea } from './merging';
import { assertAllowed, assertCellsWritable } from './protection';
import { prepareSpillsForWrite, spillsOn } from './spills';
import { findCell, styleAt, type CellStyle } from './styles';
import { clearValidations, storeValidation, validationsIn } from './validation-store';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link' | 'ColumnWidths';

interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

interface CopyOptions {
  readonly copyType: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

export function copyCells(book: Book, source: Place, target: Place, options: CopyOptions): void {
  const { copyType, transpose } = options;
  if (copyType === 'Link' || copyType === 'ColumnWidths') throw apiNotFound(`Range.copyFrom("${copyType}")`);
  const { rows, columns } = source.area;
  const [height, width] = transpose ? [columns, rows] : [rows, columns];
  // A smaller target means its first cell; a multiple of the source is filled with copies.
  const fits = target.area.rows % height === 0 && target.area.columns % width === 0;
  const filled = checkedArea(fits ? target.area : { ...target.area, rows: height, columns: width });
  const { sheet } = target;
  if (copyType === 'Formats') assertAllowed(sheet, 'formatCells');
  else assertCellsWritable(sheet, filled);
  const cells = readCells(book, source);
  if (copyType !== 'Formats') prepareSpillsForWrite(sheet, filled);
  for (let row = 0; row < filled.rows; row += 1) {
    for (let column = 0; column < filled.columns; column += 1) {
      const [r, c] = [row % height, column % width];
      const copied = transpose ? cells[c]?.[r] : cells[r]?.[c];
      if (copied) writeCell(sheet, filled.row + row, filled.column + column, copied, options);
    }
  }
  if (copyType === 'All' || copyType === 'Formats') {
    for (let row = 0; row < filled.rows; row += height) {
      for (let column = 0; column < filled.columns; column += width) {
        const to = { row: filled.row + row, column: filled.column + column, rows: height, columns: width };
        if (!transpose) copyRules(book, source, { sheet, area: to }, copyType === 'All');
      }
    }
  }
  if (copyType !== 'Formats') book.cellsChanged({ sheet, area: filled });
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Cell['value'];
  readonly shown: string | number | boolean;
  readonly style: CellStyle;
  readonly blank: boolean;
}

/** Read before anything is written: source and target may overlap. */
function readCells(book: Book, { sheet, area }: Place): CopiedCell[][] {
  const ghosts = spillsOn(book, sheet).filter(({ anchor }) => intersection(anchor, area));
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_unused, c) => {
      const row = area.row + r;
      const column = area.column + c;
      const cell = findCell(sheet, row, column);
      const one = { row, column, rows: 1, columns: 1 };
      const isGhost = ghosts.some(
        (spill) => intersection(spill.area, one) && !intersection(spill.anchor, one),
      );
      const blank = isBlank(cell) || isGhost || !cell || isCovered(cell);
      return {
        row,
        column,
        content: blank ? null : (cell?.value ?? null),
        shown: blank ? '' : cellScalar(cell),
        style: styleAt(sheet, row, column),
        blank,
      };
    }),
  );
}

function writeCell(
  sheet: Worksheet,
  row: number,
  column: number,
  copied: CopiedCell,
  { copyType, skipBlanks }: CopyOptions,
): void {
  if (skipBlanks && copied.blank) return;
  const cell = sheet.getCell(row + 1, column + 1);
  if (copyType === 'All' || copyType === 'Formats') cell.style = copied.style;
  if (copyType === 'Formats' || isCovered(cell)) return;
  cell.value = copyType === 'Values' ? valueOf(copied) : contentAt(copied, row, column);
}

function valueOf({ content, shown, blank }: CopiedCell): Cell['value'] {
  if (blank) return null;
  if (content === null || typeof content !== 'object' || content instanceof Date) return content;
  return 'result' in content && typeof content.result === 'object' ? content.result : shown;
}

function contentAt({ content, row, column }: CopiedCell, toRow: number, toColumn: number): Cell['value'] {
  if (content === null || typeof content !== 'object' || !('formula' in content) || !content.formula)
    return content;
  const moved = { ...content, formula: offsetFormula(content.formula, toRow - row, toColumn - column) };
  if (!('ref' in moved)) return moved;
  const ref = formatArea({ row: toRow, column: toColumn, rows: 1, columns: 1 });
  return { ...moved, ref };
}

/** Conditional formats, and with contents also validations and merged cells. */
function copyRules(book: Book, source: Place, target: Place, withContents: boolean): void {
  const down = target.area.row - source.area.row;
  const across = target.area.column - source.area.column;
  const moved = (area: Area): Area => ({ ...area, row: area.row + down, column: area.column + across });
  const relative = <Part>(part: Part, from: Area, to: Area): Part =>
    typeof part === 'string'
      ? (offsetFormula(part, to.row - from.row, to.column - from.column) as Part)
      : part;
  const holders = source.sheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    areasOf(ref).map((area, _, [first = area]) => ({ first, area: intersection(area, source.area), rules })),
  );
  clearConditionalFormats(target.sheet, target.area);
  let priority = Math.max(
    0,
    ...target.sheet.conditionalFormattings.flatMap(({ rules }) => rules.map((rule) => rule.priority ?? 0)),
  );
  for (const { first, area, rules } of holders) {
    if (!area) continue;
    const to = moved(area);
    const copies = rules.map((rule) => {
      const copy = { ...rule, priority: (priority += 1) };
      delete (copy as { x14Id?: string }).x14Id;
      if ('formulae' in copy && copy.formulae)
        copy.formulae = copy.formulae.map((part) => relative(part, first, to));
      return copy;
    });
    target.sheet.conditionalFormattings.push({ ref: formatArea(to), rules: copies });
  }
  if (!withContents) return;
  const validations = validationsIn(source.sheet, source.area);
  clearValidations(target.sheet, target.area);
  for (const { area, validation } of validations) {
    const common = intersection(area, source.area);
    if (!common) continue;
    const to = moved(common);
    const copy = { ...validation };
    if (copy.type !== 'any') copy.formulae = copy.formulae?.map((part) => relative(part, area, to));
    storeValidation(target.sheet, to, copy);
  }
  for (const { top, left, bottom, right } of source.sheet.mergedRegions) {
    const merge = { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
    const whole = intersection(merge, source.area);
    const to = moved(merge);
    const isNew = source.sheet !== target.sheet || down !== 0 || across !== 0;
    if (isNew && whole?.rows === merge.rows && whole.columns === merge.columns)
      mergeArea(book, target.sheet, to, false);
  }
}
