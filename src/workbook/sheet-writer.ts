/** Writes to one sheet in the workbook's looks: text, headers, alignment, lines. What goes where is the builder's business. */
import { addressOf, type Extent } from './address';
import { asText } from './cells';
import { COLOURS } from './style';
import type { ValueType } from './declare';

/** In points: room for two lines. */
export const HEADER_HEIGHT = 34;

/** Address of the first cell. */
export const firstOf = (range: Extent) => addressOf({ ...range, rows: 1, columns: 1 });

/** One value for all cells of a range: Excel's API takes it without a matrix, its types do not say so. */
export const everywhere = (value: string) => value as unknown as string[][];

/** Text a little away from the number to its left. */
export function indent(cells: Excel.Range): void {
  cells.format.horizontalAlignment = 'Left';
  cells.format.indentLevel = 1;
}

export class SheetWriter {
  constructor(protected readonly sheet: Excel.Worksheet) {}

  protected range(address: string | Extent): Excel.Range {
    return this.sheet.getRange(typeof address === 'string' ? address : addressOf(address));
  }

  protected write(address: string, content: string, font: Excel.Interfaces.RangeFontUpdateData): void {
    const cell = this.range(address);
    cell.values = [[asText(content)]];
    cell.format.font.set(font);
  }

  /** Words in the looks the cell has. */
  protected text(address: string | Extent, content: string): void {
    this.range(address).values = [[asText(content)]];
  }

  protected asText(content: string): string {
    return asText(content);
  }

  protected header(place: Extent, titles: readonly string[]): void {
    const header = this.range(place);
    header.values = [[...titles]];
    header.format.fill.color = COLOURS.accent;
    header.format.font.set({ bold: true, color: COLOURS.heading });
    header.format.wrapText = true;
    header.format.verticalAlignment = 'Center';
    header.format.rowHeight = HEADER_HEIGHT;
  }

  /** Numbers to the right, also where a dash stands for one; text a little away from the number before it; flags centred. */
  protected align(body: Excel.Range, header: Excel.Range, type: ValueType): void {
    for (const cells of [body, header]) {
      if (type === 'text') indent(cells);
      else cells.format.horizontalAlignment = type === 'flag' ? 'Center' : 'Right';
    }
  }

  /** A thin line below each row. */
  protected underline(place: Extent): void {
    const { borders } = this.range(place).format;
    const line = { style: 'Continuous', color: COLOURS.line } as const;
    borders.getItem('EdgeBottom').set(line);
    // A single row has no inside, and Excel refuses to draw one.
    if (place.rows > 1) borders.getItem('InsideHorizontal').set(line);
  }
}
