import type { Worksheet } from '@cj-tech-master/excelts';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostObject } from '../protocol/host-object';
import {
  boundingArea,
  cellCountOf,
  checkedArea,
  contains,
  formatArea,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  splitSheet,
  type Area,
} from './address';
import { areaOn } from './area-on';
import type { Book } from './book';
import { displayText, formulaOf, readMatrix, writeContent, writeNumberFormats } from './cell-io';
import { cellScalar, valueTypeOf } from './cell-values';
import { clearArea, usedArea, type ClearWhat } from './cell-clearing';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { copyCells, type CopyType } from './copying';
import { deleteCells, insertCells } from './inserting';
import { RangeFormat } from './range-format';
import { readHyperlink, writeHyperlink, type RangeHyperlink } from './hyperlinks';
import { mergeArea, unmergeArea } from './merging';
import { assertAllowed } from './protection';
import { spillsOn } from './spills';
import { numberFormatOf, styleAt } from './styles';
import { TableScopedCollection } from './table-scope';
import { Worksheet as WorksheetObject } from './worksheet';

/** API `Range`: a rectangle of cells on one sheet. Kept references do not move with inserted or deleted cells. */
export class Range extends HostObject {
  readonly className = 'Range';

  constructor(
    readonly book: Book,
    readonly sheet: Worksheet,
    readonly area: Area,
  ) {
    super();
    this.assertExists();
  }

  assertExists(): void {
    this.book.assertAlive(this.sheet);
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    const count = cellCountOf(this.area);
    return count > 2_147_483_647 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get isEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get worksheet(): WorksheetObject {
    return WorksheetObject.of(this.book, this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.book, this.sheet, this.area);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, this.area);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, this.area);
  }

  get values(): unknown[][] | null {
    this.book.ensureCalculated();
    return readMatrix(this.sheet, this.area, cellScalar);
  }
  set values(content: unknown) {
    writeContent(this.book, this.sheet, this.area, content);
  }
  get formulas(): unknown[][] | null {
    this.book.ensureCalculated();
    return readMatrix(this.sheet, this.area, formulaOf);
  }
  set formulas(content: unknown) {
    writeContent(this.book, this.sheet, this.area, content);
  }
  get formulasLocal(): unknown[][] | null {
    return this.formulas;
  }
  set formulasLocal(content: unknown) {
    this.formulas = content;
  }
  get text(): string[][] | null {
    this.book.ensureCalculated();
    return readMatrix(this.sheet, this.area, displayText);
  }
  get valueTypes(): string[][] | null {
    this.book.ensureCalculated();
    return readMatrix(this.sheet, this.area, valueTypeOf);
  }
  get numberFormat(): unknown[][] | null {
    return readMatrix(this.sheet, this.area, (_cell, row, column) =>
      numberFormatOf(styleAt(this.sheet, row, column)),
    );
  }
  set numberFormat(formats: unknown) {
    assertAllowed(this.sheet, 'formatCells');
    writeNumberFormats(this.sheet, this.area, formats);
  }
  get hasSpill(): boolean | null {
    const spilled = this.spills();
    if (spilled.length === 0) return false;
    return spilled.some((spill) => contains(spill.area, this.area)) ? true : null;
  }
  get hyperlink(): RangeHyperlink | null {
    return readHyperlink(this.sheet, this.area);
  }
  set hyperlink(link: RangeHyperlink) {
    assertAllowed(this.sheet, 'insertHyperlinks');
    writeHyperlink(this.book, this.sheet, this.area, link);
  }
  get height(): number {
    return this.book.heightOf(this.sheet, this.area);
  }
  get width(): number {
    return this.book.widthOf(this.sheet, this.area);
  }
  get top(): number {
    return this.book.heightOf(this.sheet, { ...this.area, row: 0, rows: this.area.row });
  }
  get left(): number {
    return this.book.widthOf(this.sheet, { ...this.area, column: 0, columns: this.area.column });
  }

  getCell(row: number, column: number): Range {
    // As in Excel the cell may lie outside the range, as long as it stays on the sheet.
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): Range {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getRowsBelow(count = 1): Range {
    if (count === 0) throw invalidArgument('count');
    const row = count > 0 ? this.area.row + this.area.rows : this.area.row + this.area.rows + count;
    return this.at({ ...this.area, row, rows: Math.abs(count) });
  }
  getRowsAbove(count = 1): Range {
    if (count <= 0) throw invalidArgument('count');
    return this.at({ ...this.area, row: this.area.row - count, rows: count });
  }
  getColumnsAfter(count = 1): Range {
    if (count <= 0) throw invalidArgument('count');
    return this.at({ ...this.area, column: this.area.column + this.area.columns, columns: count });
  }
  getColumnsBefore(count = 1): Range {
    if (count <= 0) throw invalidArgument('count');
    return this.at({ ...this.area, column: this.area.column - count, columns: count });
  }
  getEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  getEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows, columns });
  }
  getBoundingRect(other: Range | string): Range {
    return this.at(boundingArea(this.area, this.other(other)));
  }
  getIntersection(other: Range | string): Range {
    const common = intersection(this.area, this.other(other));
    if (!common) throw itemNotFound();
    return this.at(common);
  }
  getIntersectionOrNullObject(other: Range | string): Range {
    return this.getIntersection(other);
  }
  getUsedRange(valuesOnly = false): Range {
    const used = usedArea(this.sheet, this.area, valuesOnly);
    // Excel answers the top left cell for a range without any content.
    return this.at(used ?? { ...this.area, rows: 1, columns: 1 });
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedArea(this.sheet, this.area, valuesOnly);
    return used ? this.at(used) : null;
  }
  getTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.book, this.sheet, this.area, fullyContained);
  }

  getSpillParent(): Range {
    const spill = this.spills()[0];
    if (!spill) throw itemNotFound();
    return this.at(spill.anchor);
  }
  getSpillParentOrNullObject(): Range {
    return this.getSpillParent();
  }
  getSpillingToRange(): Range {
    const spill = this.spills().find(({ anchor }) => contains(anchor, this.area));
    if (!spill) throw itemNotFound();
    return this.at(spill.area);
  }
  getSpillingToRangeOrNullObject(): Range {
    return this.getSpillingToRange();
  }

  insert(shift: 'Down' | 'Right'): Range {
    insertCells(this.book, this.sheet, this.area, shift);
    return this.at(this.area);
  }
  delete(shift: 'Up' | 'Left'): void {
    deleteCells(this.book, this.sheet, this.area, shift);
  }
  copyFrom(source: Range | string, copyType: CopyType = 'All', skipBlanks = false, transpose = false): void {
    const from = typeof source === 'string' ? this.named(source) : source;
    copyCells(this.book, from, this, { copyType, skipBlanks, transpose });
  }
  clear(applyTo: ClearWhat = 'All'): void {
    clearArea(this.book, this.sheet, this.area, applyTo);
  }
  merge(across = false): void {
    mergeArea(this.book, this.sheet, this.area, across);
  }
  unmerge(): void {
    unmergeArea(this.sheet, this.area);
  }
  select(): void {
    if (this.sheet.state !== 'visible') throw new HostError('InvalidOperation', 'the sheet is hidden');
    this.book.select(this.sheet, this.area);
    const payload = { worksheetId: this.book.sheetId(this.sheet), address: formatArea(this.area) };
    this.book.fire('selectionChanged', payload, this.sheet);
  }

  /** Sent by the client before it writes a large matrix in slices. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument('Range.values');
  }

  private at(area: Area): Range {
    return new Range(this.book, this.sheet, checkedArea(area));
  }

  /** The range an address stands for, on the sheet it names or on this one. */
  private named(address: string): Range {
    const { sheet: name, cells } = splitSheet(address);
    const sheet = name === undefined ? this.sheet : this.book.findSheet(name);
    if (!sheet) throw itemNotFound();
    return new Range(this.book, sheet, areaOn(sheet, cells));
  }

  private spills(): ReturnType<typeof spillsOn> {
    return spillsOn(this.book, this.sheet).filter((spill) => intersection(spill.area, this.area));
  }

  private other(other: Range | string): Area {
    if (other instanceof Range) {
      if (other.sheet !== this.sheet) throw invalidArgument('ranges on different sheets');
      return other.area;
    }
    return areaOn(this.sheet, other);
  }
}
