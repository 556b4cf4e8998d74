/** Writes to one sheet in the workbook's looks: text, headers, alignment, lines. What goes where is the builder's business. */
import { addressOf, type Extent } from './address';
import { asText } from './cells';
import { batchOf, type Look, type SheetBatch } from './sheet-batch';
import { COLOURS } from './style';
import type { ValueType } from './declare';

/** In points: room for two lines. */
export const HEADER_HEIGHT = 34;

/** The first cell. */
export const firstOf = (range: Extent): Extent => ({ ...range, rows: 1, columns: 1 });

/** One value for all cells of a range: Excel's API takes it without a matrix, its types do not say so. */
export const everywhere = (value: string) => value as unknown as string[][];

/** Text a little away from the number to its left. */
export const INDENTED: Look = { horizontal: 'Left', indent: 1 };

export class SheetWriter {
  /** Where words and looks wait until they are written together: builders write it when they are through. */
  protected readonly batch: SheetBatch;

  constructor(protected readonly sheet: Excel.Worksheet) {
    this.batch = batchOf(sheet);
  }

  protected range(at: Extent): Excel.Range {
    return this.batch.range(addressOf(at));
  }

  protected write(at: Extent, content: string, look: Look): void {
    this.text(at, content);
    this.batch.look(at, look);
  }

  /** Words in the looks the cell has. */
  protected text(at: Extent, content: string): void {
    this.batch.enter(at, [[asText(content)]]);
  }

  protected header(place: Extent, titles: readonly string[]): void {
    this.batch.enter(place, [titles]);
    this.batch.look(place, {
      fill: COLOURS.accent,
      bold: true,
      color: COLOURS.heading,
      wrap: true,
      vertical: 'Center',
      rowHeight: HEADER_HEIGHT,
    });
  }

  /** Numbers to the right, also where a dash stands for one; text a little away from the number before it; flags centred. */
  protected align(body: Extent, header: Extent, type: ValueType): void {
    const look = type === 'text' ? INDENTED : ({ horizontal: type === 'flag' ? 'Center' : 'Right' } as const);
    for (const cells of [body, header]) this.batch.look(cells, look);
  }

  /** A thin line below each row. */
  protected underline(place: Extent): void {
    this.batch.look(place, { line: COLOURS.line });
  }
}
