/** Finds room on a sheet that is in use: where a block is declared if nothing is there, else to the right of everything. */
import { addressOf, cellAt, extent, type Cell, type Extent } from '../address';
import { AreaPlace, fieldCell, tablePlace } from '../layout';
import type { Block, Fields, Sheet } from '../declare';

/** Rows a table may still grow by: nothing is placed below one. */
const GROWTH = 5000;

export class Space {
  private readonly taken: Extent[] = [];

  /** `occupied`: the cells with something in them. */
  constructor(private readonly occupied: readonly Cell[]) {}

  take(at: Extent): void {
    this.taken.push(at);
  }

  /** A table, with room to grow. */
  takeTable(all: Extent): void {
    this.take({ ...all, top: all.top - 1, rows: all.rows + GROWTH });
  }

  isFree(at: Extent): boolean {
    const inside = ({ row, column }: Cell) =>
      row >= at.top && row < at.top + at.rows && column >= at.left && column < at.left + at.columns;
    return !this.occupied.some(inside) && !this.taken.some((other) => overlap(at, other));
  }

  /** `at` itself, or cells of its size in the first columns that nothing uses. */
  roomFor(at: Extent): Extent {
    if (this.isFree(at)) return at;
    const right = Math.max(
      ...this.occupied.map(({ column }) => column + 1),
      ...this.taken.map(({ left, columns }) => left + columns),
    );
    return { ...at, left: right + 1 };
  }

  /** The block at a place where there is room, which it then takes. */
  placed<Kind extends Block>(block: Kind, sheet: Sheet): Kind {
    const wanted = footprint(block, sheet);
    const room = this.roomFor(wanted);
    if (block.kind === 'table') this.takeTable({ ...room, top: room.top + 1, rows: room.rows - 1 });
    else this.take(room);
    const { row, column } = cellAt(block.at);
    const at = { row: row + room.top - wanted.top, column: column + room.left - wanted.left };
    return { ...block, at: addressOf(extent(at, 1, 1)) };
  }
}

export function overlap(one: Extent, other: Extent): boolean {
  return (
    one.left < other.left + other.columns &&
    other.left < one.left + one.columns &&
    one.top < other.top + other.rows &&
    other.top < one.top + one.rows
  );
}

/** All cells of a new block, its heading included. */
export function footprint(block: Block, sheet: Sheet): Extent {
  const { row, column } = cellAt(block.at);
  const from = (rows: number, columns: number, above = 1) =>
    extent({ row: row - above, column }, rows + above, columns);
  switch (block.kind) {
    case 'table':
      return from(1 + (block.defaults?.length ?? 1), tablePlace(block, 1).all.columns);
    case 'fields':
      return from(block.fields.length, (block.span ?? 1) + 2);
    case 'area': {
      const { header, body } = new AreaPlace(block);
      return from(1 + body.rows, header.columns);
    }
    case 'tiles':
      return from(3, block.span * block.tiles.length, 0);
    case 'timeline': {
      const table = sheet.blocks.find((other) => other.kind === 'table' && other.key === block.table);
      return from(1 + (table ? block.rows : 0), block.days, 2);
    }
  }
}

/** Value cells of the fields that are to be placed, by their names. */
export function fieldCells(fields: Fields): [string, Cell][] {
  return fields.fields.map((field, index) => [field.name, fieldCell(fields, index)]);
}
