/** API `TableColumnCollection` and `TableRowCollection` with their members. */
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostCollection, HostObject, sameKey } from '../protocol/host-object';
import type { Area } from './address';
import type { Range } from './range';
import type { Table } from './table';
import { dataArea, headerArea, totalsArea } from './table-geometry';
import { deleteTableColumn, deleteTableRows, insertTableColumn } from './inserting';

/** API `TableColumnCollection`: columns are found by name or by id (their number from 1). */
export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly className = 'TableColumnCollection';

  constructor(private readonly table: Table) {
    super();
  }

  get count(): number {
    return this.list().length;
  }
  /** Inserts a column before the one at `index`, or appends it; cells beside the table make room. */
  add(index?: number, values?: unknown, name?: string): TableColumn {
    const { area, table } = this.table;
    const position = index === undefined || index === -1 || index === null ? area.columns : index;
    if (position < 0 || position > area.columns) throw invalidArgument('TableColumnCollection.add');
    insertTableColumn(this.table.book, this.table.sheet, table, position);
    const column = this.list()[position];
    if (!column) throw new HostError('GeneralException');
    if (Array.isArray(values)) column.values = values;
    else if (values !== undefined) column.getDataBodyRange().values = values;
    if (name !== undefined) column.name = name;
    return column;
  }
  override find(key: unknown): TableColumn | undefined {
    return (
      this.list().find((column) => sameKey(column.name, key)) ??
      this.list().find((column) => column.id === Number(key))
    );
  }
  list(): TableColumn[] {
    return this.table.alive.table.columns.map((_, index) => new TableColumn(this.table, index));
  }
}

class TableColumn extends HostObject {
  readonly className = 'TableColumn';

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  override get objectKey(): number {
    return this.id;
  }
  get id(): number {
    return this.index + 1;
  }
  get name(): string {
    return this.table.alive.table.columns[this.index]?.name ?? '';
  }
  set name(name: string) {
    if (name === '') throw invalidArgument('TableColumn.name');
    const taken = this.table.alive.table.columns.some(
      (column, index) => index !== this.index && sameKey(column.name, name),
    );
    if (taken) throw new HostError('ItemAlreadyExists', name);
    this.getHeaderRowRange().values = name.startsWith('=') ? `'${name}` : name;
  }
  get values(): unknown[][] | null {
    return this.getRange().values;
  }
  /** With or without the header, as Excel accepts both. */
  set values(values: unknown) {
    const body = this.getDataBodyRange();
    const isBody = Array.isArray(values) && values.length === body.rowCount;
    if (isBody) body.values = values;
    else this.getRange().values = values;
  }

  delete(): void {
    deleteTableColumn(this.table.book, this.table.sheet, this.table.alive, this.index);
  }
  getRange(): Range {
    return this.column(this.table.area);
  }
  getDataBodyRange(): Range {
    return this.column(dataArea(this.table.alive));
  }
  getHeaderRowRange(): Range {
    return this.column(headerArea(this.table.alive));
  }
  getTotalRowRange(): Range {
    return this.column(totalsArea(this.table.alive));
  }

  private column(area: Area | undefined): Range {
    return this.table.range(area && { ...area, column: area.column + this.index, columns: 1 });
  }
}

/** API `TableRowCollection`: counting and reading; rows are added by resizing the table, not by `add`. */
export class TableRowCollection extends HostCollection<TableRow> {
  readonly className = 'TableRowCollection';

  constructor(private readonly table: Table) {
    super();
  }

  get count(): number {
    return dataArea(this.table.alive).rows;
  }
  deleteRowsAt(index: number, count = 1): void {
    deleteTableRows(this.table.book, this.table.sheet, this.table.alive, index, count);
  }
  deleteRows(rows: (number | TableRow)[]): void {
    const indexes = rows.map((row) => (typeof row === 'number' ? row : row.index));
    // From the last on, so that the others keep their numbers.
    for (const index of [...new Set(indexes)].sort((a, b) => b - a)) this.deleteRowsAt(index);
  }
  list(): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.table, index));
  }
}

class TableRow extends HostObject {
  readonly className = 'TableRow';

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  get values(): unknown[][] | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  delete(): void {
    deleteTableRows(this.table.book, this.table.sheet, this.table.alive, this.index, 1);
  }
  getRange(): Range {
    const area = dataArea(this.table.alive);
    if (this.index >= area.rows) throw itemNotFound();
    return this.table.range({ ...area, row: area.row + this.index, rows: 1 });
  }
}
