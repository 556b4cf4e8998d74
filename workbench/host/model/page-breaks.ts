import type { Worksheet } from '@cj-tech-master/excelts';
import { invalidArgument } from '../protocol/errors';
import { HostCollection, HostObject } from '../protocol/host-object';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { Book } from './book';
import { areaOn } from './area-on';
import { Range } from './range';

/** Between rows, or between columns. */
export type BreakSide = 'rowBreaks' | 'colBreaks';

/** A break in the file: `id` rows or columns lie before it, and it reaches across the other ones (ECMA-376, 18.3.1.3). */
type StoredBreak = Worksheet['colBreaks'][number];

const FARTHEST = { rowBreaks: MAX_COLUMNS - 1, colBreaks: MAX_ROWS - 1 };

/** API `PageBreakCollection`: the breaks set by hand. Excel ignores them while pages are fitted to paper. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  readonly className = 'PageBreakCollection';

  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
    private readonly side: BreakSide,
  ) {
    super();
  }

  add(range: Range | string): PageBreak {
    this.book.assertAlive(this.sheet);
    const area = range instanceof Range ? range.area : areaOn(this.sheet, range);
    const before = this.side === 'rowBreaks' ? area.row : area.column;
    if (before === 0) throw invalidArgument('pageBreakRange');
    const kept = this.sheet[this.side].filter(({ id }) => id !== before);
    setBreaks(this.sheet, this.side, [...kept, { id: before, max: FARTHEST[this.side], man: 1 }]);
    return this.list().find((each) => each.before === before)!;
  }
  getCount(): number {
    return this.sheet[this.side].length;
  }
  removePageBreaks(): void {
    this.book.assertAlive(this.sheet);
    this.sheet[this.side].length = 0;
  }
  list(): PageBreak[] {
    return this.sheet[this.side].map(({ id }) => new PageBreak(this.book, this.sheet, this.side, id));
  }
  override find(index: unknown): PageBreak | undefined {
    return this.list()[Number(index)];
  }
}

export class PageBreak extends HostObject {
  readonly className = 'PageBreak';

  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
    private readonly side: BreakSide,
    readonly before: number,
  ) {
    super();
  }

  override get objectKey(): number {
    return this.sheet[this.side].findIndex(({ id }) => id === this.before);
  }
  get columnIndex(): number {
    return this.side === 'colBreaks' ? this.before : 0;
  }
  get rowIndex(): number {
    return this.side === 'rowBreaks' ? this.before : 0;
  }
  delete(): void {
    setBreaks(
      this.sheet,
      this.side,
      this.sheet[this.side].filter(({ id }) => id !== this.before),
    );
  }
  getCellAfterBreak(): Range {
    return new Range(this.book, this.sheet, {
      row: this.rowIndex,
      column: this.columnIndex,
      rows: 1,
      columns: 1,
    });
  }
}

/** In the order of the sheet; the list itself stays the sheet's own. */
export function setBreaks(sheet: Worksheet, side: BreakSide, breaks: readonly StoredBreak[]): void {
  sheet[side].splice(0, Infinity, ...[...breaks].sort((a, b) => a.id - b.id));
}
