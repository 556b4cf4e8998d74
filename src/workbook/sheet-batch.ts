/**
 * What is to be written to a sheet, collected and written as few ranges: each call costs Excel far more than the cells it
 * reaches, on the web above all.
 */
import { addressOf, columnLetters, type Extent } from './address';
import { Layer, united } from './layers';

/** How cells look. Left out: as it is. */
export interface Look {
  readonly numberFormat?: string;
  readonly horizontal?: 'Left' | 'Right' | 'Center';
  readonly vertical?: 'Top' | 'Center';
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly locked?: boolean;
  /** In points. */
  readonly rowHeight?: number;
  /** The colour of a thin line below each row. */
  readonly line?: string;
}

type Entry = string | number;
type Painted = Exclude<keyof Look, 'rowHeight'>;
type Paint<T> = (range: Excel.Range, value: T, at: Extent) => void;

const PAINT: { readonly [Key in Painted]-?: Paint<NonNullable<Look[Key]>> } = {
  // One value for all cells: Excel's API takes it without a matrix, its types do not say so.
  numberFormat: (range, format) => (range.numberFormat = format as unknown as string[][]),
  horizontal: ({ format }, alignment) => (format.horizontalAlignment = alignment),
  vertical: ({ format }, alignment) => (format.verticalAlignment = alignment),
  indent: ({ format }, level) => (format.indentLevel = level),
  wrap: ({ format }, wrap) => (format.wrapText = wrap),
  fill: ({ format }, color) => (format.fill.color = color),
  bold: ({ format }, bold) => (format.font.bold = bold),
  italic: ({ format }, italic) => (format.font.italic = italic),
  size: ({ format }, size) => (format.font.size = size),
  color: ({ format }, color) => (format.font.color = color),
  locked: ({ format }, locked) => (format.protection.locked = locked),
  line: ({ format: { borders } }, color, { rows }) => {
    const line = { style: 'Continuous', color } as const;
    borders.getItem('EdgeBottom').set(line);
    // A single row has no inside, and Excel refuses to draw one.
    if (rows > 1) borders.getItem('InsideHorizontal').set(line);
  },
};
const KEYS = Object.keys(PAINT) as Painted[];

export class SheetBatch {
  private readonly ranges = new Map<string, Excel.Range>();
  private readonly looks = new Map(KEYS.map((key) => [key, new Layer<NonNullable<Look[Painted]>>()]));
  private readonly widths = new Layer<number>();
  private readonly heights = new Layer<number>();
  private readonly entries = new Map<number, Map<number, Entry>>();
  private readonly fitted: Extent[] = [];
  private heightsDue = false;

  constructor(readonly sheet: Excel.Worksheet) {}

  range(address: string): Excel.Range {
    let range = this.ranges.get(address);
    if (!range) this.ranges.set(address, (range = this.sheet.getRange(address)));
    return range;
  }

  look(at: Extent, look: Look): void {
    for (const key of KEYS) {
      const value = look[key];
      if (value !== undefined) this.looks.get(key)!.set(at, value);
    }
    if (look.rowHeight === undefined) return;
    this.heights.set(at, look.rowHeight);
    this.heightsDue = true;
  }

  /** Of whole columns, in points. */
  width({ left, columns }: Pick<Extent, 'left' | 'columns'>, points: number): void {
    this.widths.set({ top: 0, rows: 1, left, columns }, points);
  }

  /** Content as `Range.formulas` takes it. */
  enter({ top, left }: Pick<Extent, 'top' | 'left'>, rows: readonly (readonly Entry[])[]): void {
    rows.forEach((cells, row) => {
      let line = this.entries.get(top + row);
      if (!line) this.entries.set(top + row, (line = new Map<number, Entry>()));
      for (const [column, cell] of cells.entries()) line.set(left + column, cell);
    });
  }

  /** Rows as high as their text needs, once it is there; heights that were given stay. */
  fit(at: Extent): void {
    this.fitted.push(at);
  }

  write(): void {
    for (const { at, value } of this.widths.united()) {
      const columns = `${columnLetters(at.left)}:${columnLetters(at.left + at.columns - 1)}`;
      this.range(columns).format.columnWidth = value;
    }
    this.widths.clear();
    for (const [key, layer] of this.looks) {
      const paint = PAINT[key] as Paint<unknown>;
      for (const { at, value } of layer.united()) paint(this.range(addressOf(at)), value, at);
      layer.clear();
    }
    for (const at of this.entered()) this.range(addressOf(at)).formulas = this.matrix(at);
    this.entries.clear();
    if (this.fitted.length === 0 && !this.heightsDue) return;
    for (const at of this.fitted.splice(0)) this.range(addressOf(at)).format.autofitRows();
    this.heightsDue = false;
    for (const { at, value } of this.heights.united()) this.range(addressOf(at)).format.rowHeight = value;
  }

  private entered(): Extent[] {
    return united(
      [...this.entries].flatMap(([top, line]) =>
        [...line.keys()].map((left) => ({ top, left, rows: 1, columns: 1 })),
      ),
    );
  }

  private matrix({ top, left, rows, columns }: Extent): Entry[][] {
    return Array.from({ length: rows }, (_row, down) => {
      const line = this.entries.get(top + down)!;
      return Array.from({ length: columns }, (_cell, across) => line.get(left + across)!);
    });
  }
}

const batches = new WeakMap<Excel.Worksheet, SheetBatch>();

/** The one batch of a sheet, whoever writes to it. */
export function batchOf(sheet: Excel.Worksheet): SheetBatch {
  let batch = batches.get(sheet);
  if (!batch) batches.set(sheet, (batch = new SheetBatch(sheet)));
  return batch;
}
