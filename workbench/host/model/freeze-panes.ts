import type { Worksheet, WorksheetView } from '@cj-tech-master/excelts';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { HostObject } from '../protocol/host-object';
import { formatArea, MAX_COLUMNS, MAX_ROWS } from './address';
import type { Book } from './book';
import { areaOn } from './area-on';
import { Range } from './range';

/** API `WorksheetFreezePanes`, kept in the sheet's first view. */
export class WorksheetFreezePanes extends HostObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
  ) {
    super();
  }

  freezeRows(count = 1): void {
    this.freeze(checkedCount(count, MAX_ROWS), 0);
  }
  freezeColumns(count = 1): void {
    this.freeze(0, checkedCount(count, MAX_COLUMNS));
  }
  /** Everything above and left of the range's bottom right corner stays in sight. */
  freezeAt(range: Range | string): void {
    const area = range instanceof Range ? range.area : areaOn(this.sheet, range);
    const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
    const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
    this.freeze(rows, columns);
  }
  unfreeze(): void {
    this.setView({ state: 'normal' });
  }
  getLocation(): Range {
    const view = this.sheet.views[0];
    const [rows, columns] = view?.state === 'frozen' ? [view.ySplit ?? 0, view.xSplit ?? 0] : [0, 0];
    if (rows === 0 && columns === 0) throw itemNotFound();
    return new Range(this.book, this.sheet, {
      row: 0,
      column: 0,
      rows: rows || MAX_ROWS,
      columns: columns || MAX_COLUMNS,
    });
  }
  getLocationOrNullObject(): Range {
    return this.getLocation();
  }

  private freeze(rows: number, columns: number): void {
    const topLeftCell = formatArea({ row: rows, column: columns, rows: 1, columns: 1 });
    this.setView({ state: 'frozen', xSplit: columns, ySplit: rows, topLeftCell });
  }

  private setView(pane: Partial<WorksheetView>): void {
    const [view, ...others] = this.sheet.views;
    const kept = Object.fromEntries(
      Object.entries(view ?? {}).filter(
        ([key]) => !['state', 'xSplit', 'ySplit', 'topLeftCell', 'activePane'].includes(key),
      ),
    );
    this.sheet.views = [{ ...kept, ...pane }, ...others];
  }
}

function checkedCount(count: number, limit: number): number {
  if (!Number.isInteger(count) || count < 1 || count >= limit) throw invalidArgument('count');
  return count;
}
