/** The geometry of inserting and deleting cells. */
import { contains, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from './address';

export type Direction = 'Down' | 'Right' | 'Up' | 'Left';

export class Shift {
  readonly isVertical: boolean;
  /** Cells deleted. */
  readonly removed: Area | undefined;
  /** The rows or columns in which cells move, from edge to edge. */
  readonly lanes: Area;
  /** The cells deleted or moved. */
  readonly band: Area;
  private readonly start: number;
  /** By how much cells behind move. */
  private readonly distance: number;

  constructor(
    readonly area: Area,
    direction: Direction,
  ) {
    this.isVertical = direction === 'Down' || direction === 'Up';
    const removes = direction === 'Up' || direction === 'Left';
    this.removed = removes ? area : undefined;
    this.start = this.isVertical ? area.row : area.column;
    const size = this.isVertical ? area.rows : area.columns;
    this.distance = removes ? -size : size;
    this.lanes = this.isVertical
      ? { ...area, row: 0, rows: MAX_ROWS }
      : { ...area, column: 0, columns: MAX_COLUMNS };
    this.band = this.isVertical
      ? { ...area, rows: MAX_ROWS - area.row }
      : { ...area, columns: MAX_COLUMNS - area.column };
  }

  /** Whole rows or columns come or go. */
  get isEntire(): boolean {
    return this.isVertical ? this.area.columns === MAX_COLUMNS : this.area.rows === MAX_ROWS;
  }

  /** Cells that would leave the sheet. */
  get fallingOff(): Area | undefined {
    if (this.distance < 0) return undefined;
    return this.isVertical
      ? { ...this.area, row: MAX_ROWS - this.distance, rows: this.distance }
      : { ...this.area, column: MAX_COLUMNS - this.distance, columns: this.distance };
  }

  /** The area moves, or goes, as a whole. */
  movesWhole(area: Area): boolean {
    if (this.removed && contains(this.removed, area)) return true;
    return contains(this.band, area) && !(this.removed && intersection(this.removed, area));
  }

  /** Where the area lies afterwards; itself where it does not move, undefined where it is gone. */
  mapArea(area: Area): Area | undefined {
    if (!contains(this.lanes, area)) return area;
    const first = this.isVertical ? area.row : area.column;
    const count = this.isVertical ? area.rows : area.columns;
    const limit = this.isVertical ? MAX_ROWS : MAX_COLUMNS;
    if (count === limit) return area;
    const last = first + count - 1;
    if (last < this.start) return area;
    const end = this.start - Math.min(this.distance, 0);
    if (this.distance < 0 && first >= this.start && last < end) return undefined;
    const newFirst = first < this.start ? first : Math.max(first + this.distance, this.start);
    const newLast = Math.max(last + this.distance, this.start - 1);
    const size = Math.min(newLast, limit - 1) - newFirst + 1;
    return this.isVertical
      ? { ...area, row: newFirst, rows: size }
      : { ...area, column: newFirst, columns: size };
  }

  /** Each new row or column with the one before it, whose format it takes. */
  *insertedLines(): Iterable<{ from: Area; to: Area }> {
    if (this.removed || this.start === 0) return;
    for (let index = 0; index < this.distance; index += 1) {
      yield this.isVertical
        ? {
            from: { ...this.area, row: this.start - 1, rows: 1 },
            to: { ...this.area, row: this.start + index, rows: 1 },
          }
        : {
            from: { ...this.area, column: this.start - 1, columns: 1 },
            to: { ...this.area, column: this.start + index, columns: 1 },
          };
    }
  }
}
