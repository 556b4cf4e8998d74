/**
 * The document behind the host objects: the excelts workbook (where everything is stored), and what Excel knows beyond
 * the file: identities, selection, what has changed in the running batch.
 */
import type { Table, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { boundingArea, intersection, type Area } from './address';
import { drawBackSpills } from './spills';
import { tablesIn } from './table-geometry';
import { columnWidth, rowHeight } from './units';
import { HostError, itemNotFound } from '../protocol/errors';
import { sameKey } from '../protocol/host-object';

export interface BookOptions {
  /** Recalculates the whole workbook in place. */
  recalculate?: (() => void) | undefined;
  /** Takes spilled values off the sheets before cells move. */
  retractSpills?: (() => void) | undefined;
}

/** Something the client may have registered a handler for. */
export interface BookEvent {
  event: EventName;
  worksheetId?: string;
  tableId?: string;
  payload: Record<string, unknown>;
}

export type EventName =
  | 'sheetChanged'
  | 'sheetActivated'
  | 'sheetDeactivated'
  | 'sheetAdded'
  | 'sheetDeleted'
  | 'sheetCalculated'
  | 'selectionChanged'
  | 'tableChanged'
  | 'tableAdded'
  | 'tableDeleted';

/** Cells changed in the running batch, with the single value before and after where one cell changed. */
export interface CellChange {
  sheet: Worksheet;
  area: Area;
  /** The tables that lay there then. */
  tables: Table[];
  before?: unknown;
  after?: unknown;
}

export class Book {
  /** What happened in the running batch, in order. */
  readonly happenings: (CellChange | BookEvent)[] = [];
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  calculationSuspended = false;
  /** Called when cells of a sheet were written: tables keep their headers and calculated columns in step. */
  readonly cellListeners: ((sheet: Worksheet, area: Area) => void)[] = [];
  private readonly sheetIds = new WeakMap<Worksheet, string>();
  private readonly tableIds = new WeakMap<Table, string>();
  private readonly selections = new WeakMap<Worksheet, Area>();
  private activeSheet: Worksheet | undefined;
  private nextId = 1;
  private calculationDue = false;

  constructor(
    readonly workbook: Workbook,
    private readonly options: BookOptions,
  ) {
    // Opened files lack what excelts' types promise.
    const opened: Partial<Pick<Workbook, 'views'>> = workbook;
    opened.views ??= [];
    for (const sheet of workbook.worksheets as Partial<Pick<Worksheet, 'views'>>[]) sheet.views ??= [];
  }

  get sheets(): Worksheet[] {
    return this.workbook.worksheets;
  }

  findSheet(key: unknown): Worksheet | undefined {
    return this.sheets.find((sheet) => sameKey(sheet.name, key) || sameKey(this.sheetId(sheet), key));
  }

  /** Ids have Excel's form; they are stable while the host lives. */
  sheetId(sheet: Worksheet): string {
    let id = this.sheetIds.get(sheet);
    if (id === undefined) this.sheetIds.set(sheet, (id = this.newGuid()));
    return id;
  }

  /** Tables live as long as their sheet holds them; ids as Excel gives them, `{GUID}`. */
  tableId(table: Table): string {
    let id = this.tableIds.get(table);
    if (id === undefined) this.tableIds.set(table, (id = this.newGuid()));
    return id;
  }

  newGuid(): string {
    return `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
  }

  isAlive(sheet: Worksheet): boolean {
    return this.workbook.getWorksheet(sheet.id) === sheet;
  }

  /** Refuses work on a sheet that has been deleted. */
  assertAlive(sheet: Worksheet): void {
    if (!this.isAlive(sheet)) throw itemNotFound();
  }

  get active(): Worksheet {
    if (this.activeSheet && this.isAlive(this.activeSheet)) return this.activeSheet;
    const visible = this.sheets.filter((sheet) => sheet.state === 'visible');
    const saved = this.sheets[this.workbook.views[0]?.activeTab ?? 0];
    const sheet = saved?.state === 'visible' ? saved : visible[0];
    if (!sheet) throw new HostError('InvalidOperation', 'no visible sheet');
    return (this.activeSheet = sheet);
  }

  activate(sheet: Worksheet): void {
    const left = this.active;
    if (left === sheet) return;
    this.activeSheet = sheet;
    this.storeActiveTab();
    this.fire('sheetDeactivated', { worksheetId: this.sheetId(left) }, left);
    this.fire('sheetActivated', { worksheetId: this.sheetId(sheet) }, sheet);
  }

  /** The file remembers the active sheet by its position. */
  storeActiveTab(): void {
    const activeTab = this.sheets.indexOf(this.active);
    const view = this.workbook.views[0];
    if (view) view.activeTab = activeTab;
    else {
      this.workbook.views = [
        { x: 0, y: 0, width: 28800, height: 17625, firstSheet: 0, activeTab, visibility: 'visible' },
      ];
    }
  }

  selection(sheet: Worksheet = this.active): Area {
    return this.selections.get(sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }

  select(sheet: Worksheet, area: Area): void {
    this.activate(sheet);
    this.selections.set(sheet, area);
  }

  /** Notes written cells: calculation becomes due and, at the end of the batch, the change events. */
  cellsChanged(written: Omit<CellChange, 'tables'>): void {
    const change = { ...written, tables: tablesIn(written.sheet, written.area) };
    for (const listener of this.cellListeners) listener(change.sheet, change.area);
    const last = this.happenings.at(-1);
    // The client splits large writes into slices of rows; Excel reports them as one change.
    if (last && 'area' in last && last.sheet === change.sheet && areAdjacent(last.area, change.area)) {
      last.area = boundingArea(last.area, change.area);
      last.tables = tablesIn(last.sheet, last.area);
      delete last.before;
      delete last.after;
    } else this.happenings.push(change);
    this.calculationDue = true;
  }

  /** Formulas must be calculated anew (cells, names or tables changed). */
  requestCalculation(): void {
    this.calculationDue = true;
  }

  /** Brings calculated values up to date, as Excel does before it answers a read. */
  ensureCalculated(): void {
    if (this.calculationDue && !this.calculationSuspended && this.calculationMode !== 'Manual')
      this.calculate();
  }

  calculate(): void {
    this.calculationDue = false;
    if (!this.options.recalculate) return;
    this.options.recalculate();
    for (const sheet of this.sheets) {
      this.fire('sheetCalculated', { worksheetId: this.sheetId(sheet), address: '' }, sheet);
    }
  }

  /** Before cells move: every spill is drawn back to its formula, which spills again from its new place. */
  retractSpills(): void {
    this.options.retractSpills?.();
    for (const sheet of this.sheets) drawBackSpills(sheet);
  }

  /** Height and width of an area in points. */
  heightOf(sheet: Worksheet, area: Area): number {
    let height = 0;
    for (let row = area.row; row < area.row + area.rows; row += 1) height += rowHeight(sheet, row);
    return height;
  }

  widthOf(sheet: Worksheet, area: Area): number {
    let width = 0;
    for (let column = area.column; column < area.column + area.columns; column += 1)
      width += columnWidth(sheet, column);
    return width;
  }

  fire(event: EventName, payload: Record<string, unknown>, sheet?: Worksheet, tableId?: string): void {
    this.happenings.push({
      event,
      payload,
      ...(sheet ? { worksheetId: this.sheetId(sheet) } : {}),
      ...(tableId === undefined ? {} : { tableId }),
    });
  }
}

function areAdjacent(a: Area, b: Area): boolean {
  const touching = intersection({ ...a, rows: a.rows + 1 }, b);
  return a.column === b.column && a.columns === b.columns && touching !== undefined;
}
