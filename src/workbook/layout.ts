/** Where everything of the declarations lies on its sheet, for a given number of rows per table. */
import { addressOf, cellAt, columnLetters, extent, type Cell, type Extent } from './address';
import { SHEETS } from './sheets';
import type { Area, Fields, Sheet, Table, Tiles } from './declare';

/** A table where it lies: as declared, or as found with the user's own columns among its own. */
export interface TablePlace {
  readonly table: Table;
  /** The whole table, header included. */
  readonly all: Extent;
  /** The sheet's column of each declared column that is there. */
  readonly columns: ReadonlyMap<string, number>;
}

/** `rows` data rows below the header; a table has at least one, as in Excel. */
export function tablePlace(table: Table, rows: number): TablePlace {
  const at = cellAt(table.at);
  return {
    table,
    all: extent(at, Math.max(1, rows) + 1, table.columns.length),
    columns: new Map(table.columns.map(({ key }, index) => [key, at.column + index])),
  };
}

export const tableHeader = ({ all }: TablePlace): Extent => ({ ...all, rows: 1 });

export const tableBody = ({ all }: TablePlace): Extent => ({ ...all, top: all.top + 1, rows: all.rows - 1 });

/** The body cells of a column. */
export function tableColumn(place: TablePlace, key: string): Extent {
  const left = place.columns.get(key);
  if (left === undefined) throw new RangeError(`${place.table.name} has no column '${key}' here.`);
  return { ...tableBody(place), left, columns: 1 };
}

export const headerCell = (place: TablePlace, key: string): Extent => ({
  ...tableColumn(place, key),
  top: place.all.top,
  rows: 1,
});

export interface FieldPlace {
  readonly label: Extent;
  readonly value: Extent;
  readonly note: Extent;
}

/** `value`: the cell of the field's value. */
export function fieldPlace(fields: Fields, value: Cell): FieldPlace {
  const cell = (offset: number, columns = 1) =>
    extent({ row: value.row, column: value.column + offset }, 1, columns);
  const span = fields.span ?? 1;
  return { label: cell(-span, span), value: cell(0), note: cell(1) };
}

/** Where a new sheet has the value of the n-th field. */
export function fieldCell(fields: Fields, index: number): Cell {
  const { row, column } = cellAt(fields.at);
  return { row: row + index, column: column + (fields.span ?? 1) };
}

/** The header row of an area and, below it, its rows; columns may span several of the sheet's. */
export class AreaPlace {
  readonly header: Extent;
  readonly body: Extent;
  /** The first of each column's own columns. */
  readonly lefts: ReadonlyMap<string, number>;

  constructor(private readonly area: Area) {
    const at = cellAt(area.at);
    const lefts = new Map<string, number>();
    let left = at.column;
    for (const column of area.columns) {
      lefts.set(column.key, left);
      left += column.span ?? 1;
    }
    this.lefts = lefts;
    this.header = extent(at, 1, left - at.column);
    this.body = extent({ row: at.row + 1, column: at.column }, area.items.length, left - at.column);
  }

  /** The body cells of a column; only the first `rows` when given. */
  column(key: string, rows = this.area.items.length): Extent {
    return { ...this.body, left: this.left(key), columns: 1, rows };
  }

  /** The column with its header on top. */
  headedColumn(key: string, rows?: number): Extent {
    const body = this.column(key, rows);
    return { ...body, top: body.top - 1, rows: body.rows + 1 };
  }

  /** A row's formula with its placeholders filled in; see AreaColumn.formula. */
  formula(template: string, row: number): string {
    return template.replace(/\{(\w+)(?::(above|earlier))?\}/g, (_all, key: string, which?: string) => {
      if (key === 'item') return this.area.items[row] ?? '';
      const letters = columnLetters(key === 'n' ? this.body.left : this.left(key));
      const first = this.body.top + 1;
      if (key === 'n') return `ROWS(${letters}$${first}:${letters}${first + row})`;
      const above = `$${letters}${first + row - 1}`;
      if (which === 'earlier') return `$${letters}$${first - 1}:${above}`;
      return which === 'above' ? above : `$${letters}${first + row}`;
    });
  }

  /** The body cells from one column to another. */
  columns(from: string, to: string): Extent {
    const left = this.left(from);
    return { ...this.body, left, columns: this.left(to) - left + 1 };
  }

  private left(key: string): number {
    const left = this.lefts.get(key);
    if (left === undefined) throw new RangeError(`Area ${this.area.key} has no column '${key}'.`);
    return left;
  }
}

/** The cells of the n-th tile: label, value and note rows, `span` columns wide. */
export function tilePlace(tiles: Tiles, index: number): { label: Extent; value: Extent; note: Extent } {
  const { row, column } = cellAt(tiles.at);
  const line = (offset: number) =>
    extent({ row: row + offset, column: column + index * tiles.span }, 1, tiles.span);
  return { label: line(0), value: line(1), note: line(2) };
}

/** Which sheet an area is declared on, and the area. */
export function findArea(key: string): { sheet: Sheet; area: Area } {
  for (const sheet of SHEETS) {
    for (const block of sheet.blocks)
      if (block.kind === 'area' && block.key === key) return { sheet, area: block };
  }
  throw new RangeError(`No sheet has an area '${key}'.`);
}

/** The section heading stands in the row above a block. */
export function headingOf(at: string): string {
  const { row, column } = cellAt(at);
  return addressOf(extent({ row: row - 1, column }, 1, 1));
}

/** Width in characters of each column that something sets, the sheet's own word first. */
export function columnWidths(sheet: Sheet): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const block of sheet.blocks) {
    if (block.kind !== 'table') continue;
    block.columns.forEach((column, index) => {
      widths.set(columnLetters(cellAt(block.at).column + index), column.width);
    });
  }
  for (const [letters, width] of Object.entries(sheet.widths)) widths.set(letters, width);
  return widths;
}
