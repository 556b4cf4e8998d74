import type { Table as StoredTable, Worksheet as StoredSheet } from '@cj-tech-master/excelts';
import { apiNotFound, HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostObject } from '../protocol/host-object';
import type { Area } from './address';
import type { Book } from './book';
import { clearArea } from './cell-clearing';
import { isBlank } from './cell-values';
import { writeContent } from './cell-io';
import { assertAllowed } from './protection';
import { areaOn } from './area-on';
import { Range } from './range';
import { findCell } from './styles';
import {
  dataArea,
  hasHeaders,
  hasTotals,
  headerArea,
  setTableArea,
  tableArea,
  tableName,
  totalsArea,
} from './table-geometry';
import { dropTable, renameTable, resizeTable } from './table-operations';
import { dropTableEverywhere } from './structured-references';
import { TableColumnCollection, TableRowCollection } from './table-parts';
import { Worksheet } from './worksheet';

const known = new WeakMap<StoredTable, Table>();

/** API `Table`. */
export class Table extends HostObject {
  readonly className = 'Table';

  private constructor(
    readonly book: Book,
    readonly sheet: StoredSheet,
    readonly table: StoredTable,
  ) {
    super();
  }

  static of(book: Book, sheet: StoredSheet, stored: StoredTable): Table {
    let table = known.get(stored);
    if (table?.book !== book) known.set(stored, (table = new Table(book, sheet, stored)));
    return table;
  }

  override get objectKey(): string {
    return this.id;
  }
  get id(): string {
    return this.book.tableId(this.table);
  }
  get name(): string {
    return tableName(this.table);
  }
  set name(name: string) {
    renameTable(this.book, this.sheet, this.alive, name);
  }
  get style(): string {
    return this.table.table.style?.theme ?? '';
  }
  set style(theme: string) {
    // Names of custom styles cannot be told from misspelt ones: excelts does not read the workbook's table styles.
    if (!/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(theme))
      throw invalidArgument('Table.style');
    this.setStyle({ theme });
  }
  get showBandedRows(): boolean {
    return this.table.table.style?.showRowStripes === true;
  }
  set showBandedRows(showRowStripes: boolean) {
    this.setStyle({ showRowStripes });
  }
  get showBandedColumns(): boolean {
    return this.table.table.style?.showColumnStripes === true;
  }
  set showBandedColumns(showColumnStripes: boolean) {
    this.setStyle({ showColumnStripes });
  }
  get highlightFirstColumn(): boolean {
    return this.table.table.style?.showFirstColumn === true;
  }
  set highlightFirstColumn(showFirstColumn: boolean) {
    this.setStyle({ showFirstColumn });
  }
  get highlightLastColumn(): boolean {
    return this.table.table.style?.showLastColumn === true;
  }
  set highlightLastColumn(showLastColumn: boolean) {
    this.setStyle({ showLastColumn });
  }
  get showFilterButton(): boolean {
    return this.table.table.columns.every((column) => column.filterButton !== false);
  }
  set showFilterButton(show: boolean) {
    // excelts writes a table's filter always, and warns that Excel drops tables whose buttons are all hidden.
    if (!show) throw apiNotFound('Table.showFilterButton = false');
    for (const column of this.alive.table.columns) delete column.filterButton;
  }
  get showHeaders(): boolean {
    return hasHeaders(this.table);
  }
  set showHeaders(show: boolean) {
    if (show !== this.showHeaders) throw apiNotFound('Table.showHeaders (change)');
  }
  get showTotals(): boolean {
    return hasTotals(this.table);
  }
  set showTotals(show: boolean) {
    if (show !== this.showTotals) this.toggleTotals(show);
  }
  get worksheet(): Worksheet {
    return Worksheet.of(this.book, this.sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get area(): Area {
    return tableArea(this.alive);
  }

  getRange(): Range {
    return this.range(this.area);
  }
  getDataBodyRange(): Range {
    return this.range(dataArea(this.alive));
  }
  getHeaderRowRange(): Range {
    return this.range(headerArea(this.alive));
  }
  getTotalRowRange(): Range {
    return this.range(totalsArea(this.alive));
  }
  resize(range: Range | string): void {
    const area = range instanceof Range ? range.area : areaOn(this.sheet, range);
    if (range instanceof Range && range.sheet !== this.sheet) throw invalidArgument('Table.resize');
    resizeTable(this.book, this.sheet, this.alive, area);
  }
  /** Shows every row: which cells a filter asks for is not kept here. */
  clearFilters(): void {
    assertAllowed(this.sheet);
    const { row, rows } = dataArea(this.alive);
    for (let index = row; index < row + rows; index += 1) {
      const hidden = this.sheet.findRow(index + 1);
      if (hidden?.hidden) hidden.hidden = false;
    }
  }
  delete(): void {
    const { area, name } = this;
    dropTable(this.book, this.sheet, this.alive);
    dropTableEverywhere(this.book, name);
    clearArea(this.book, this.sheet, area, 'All');
  }
  convertToRange(): Range {
    const { area } = this;
    dropTable(this.book, this.sheet, this.alive);
    return this.range(area);
  }

  /** The stored table, or ItemNotFound once it has been deleted. */
  get alive(): StoredTable {
    this.book.assertAlive(this.sheet);
    if (!this.sheet.getTables().includes(this.table)) throw itemNotFound();
    return this.table;
  }

  range(area: Area | undefined): Range {
    if (!area) throw itemNotFound();
    return new Range(this.book, this.sheet, area);
  }

  private setStyle(style: NonNullable<StoredTable['table']['style']>): void {
    assertAllowed(this.sheet);
    this.alive.table.style = { ...this.table.table.style, ...style };
  }

  /** Showing totals takes the row below the table, which must be free. */
  private toggleTotals(show: boolean): void {
    assertAllowed(this.sheet);
    const { area } = this;
    const model = this.table.table;
    if (show) {
      const row = { ...area, row: area.row + area.rows, rows: 1 };
      for (let column = row.column; column < row.column + row.columns; column += 1) {
        if (!isBlank(findCell(this.sheet, row.row, column)))
          throw new HostError('InvalidOperation', 'the row below the table is in use');
      }
      model.totalsRow = true;
      setTableArea(this.table, { ...area, rows: area.rows + 1 });
      const [label] = model.columns;
      if (label) label.totalsRowLabel = 'Total';
      writeContent(this.book, this.sheet, { ...row, columns: 1 }, 'Total');
      return;
    }
    clearArea(this.book, this.sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }, 'Contents');
    model.totalsRow = false;
    for (const column of model.columns) {
      delete column.totalsRowLabel;
      delete column.totalsRowFunction;
      delete column.totalsRowFormula;
    }
    setTableArea(this.table, { ...area, rows: area.rows - 1 });
  }
}
