/** One open workbook: excelts holds it, the engine calculates it, the grid shows it, the host answers the add-in. */
import type { Workbook } from '@cj-tech-master/excelts';
import { Calculation, type CalculationReport } from '../engine/calculation';
import { saveXlsx } from '../engine/xlsx';
import { parseArea } from '../grid/addresses';
import type { Grid, GridSelection } from '../grid/grid';
import type { GridLanguage } from '../grid/snapshot';
import { WorkbookEditor, type EditedCells, type EditRefusal, type TypedCell } from '../grid/workbook-editor';
import { ExcelHost, type RequestBody, type ResponseBody, type Traffic } from '../host';
import type { ShippedFunctions } from './functions-bundle';
import type { OfficeFrame } from './office-frame';

export interface SessionOptions {
  workbook: Workbook;
  fileName: string;
  functions: ShippedFunctions;
  language: GridLanguage;
}

export interface SessionState {
  calculation: CalculationReport | undefined;
  traffic: Traffic;
  editing: boolean;
}

/** Milliseconds: the requests of one action follow each other faster. */
const SHOWN_TOGETHER = 100;

let sessions = 0;

export class Session {
  /** A workbook opened anew is another document, and the add-in starts anew in it. */
  readonly id = ++sessions;
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  /** Settings of the document, as the add-in saves them. */
  readonly settings = new Map<string, string>();
  private readonly calculation: Calculation;
  private readonly editor: WorkbookEditor;
  private report: CalculationReport | undefined;
  private grid: Grid | undefined;
  private refreshDue = false;
  private readonly listeners = new Set<() => void>();
  private current: SessionState;

  constructor({ workbook, fileName, functions, language }: SessionOptions) {
    this.workbook = workbook;
    this.calculation = new Calculation(workbook, functions.runtime, functions.metadata);
    this.host = new ExcelHost(workbook, {
      recalculate: () => this.recalculate(),
      retractSpills: () => this.calculation.retractSpills(),
      name: fileName,
    });
    this.editor = new WorkbookEditor(workbook, language);
    this.recalculate();
    this.current = this.state();
  }

  /** For React: changes whenever something on the page has to. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SessionState => this.current;

  /** Shows the workbook in a grid, until the returned function is called. */
  showIn(grid: Grid): () => void {
    this.grid = grid;
    grid.show(this.workbook, this.messages);
    // A request of the add-in may still be on its way when the page opens another workbook.
    return () => (this.grid = undefined);
  }

  /** Events of the workbook go to this frame from now on; the handlers of an earlier one are gone with its page. */
  connect(frame: OfficeFrame | undefined): void {
    this.host.disconnect();
    this.host.onEvents = (entries) => frame?.deliver(entries);
  }

  /** Answers one request of the add-in; the grid follows once the add-in has taken the answer. */
  async execute(body: RequestBody, requestFlags: number): Promise<ResponseBody> {
    await this.host.whenReady(requestFlags);
    const before = this.report;
    try {
      return this.host.execute(body);
    } finally {
      // The add-in changed cells: taking back what was typed before would undo part of its work.
      if (this.report !== before) this.editor.forget();
      this.refreshSoon();
    }
  }

  /** Enters what the user typed; the refusal, or undefined when it was entered. */
  enter(sheet: string, cells: readonly TypedCell[]): EditRefusal | undefined {
    const outcome = this.editor.enter(sheet, cells);
    if ('reason' in outcome) return outcome;
    this.edited(outcome);
    return undefined;
  }

  undo(): void {
    this.edited(this.editor.undo());
  }

  redo(): void {
    this.edited(this.editor.redo());
  }

  /** While a cell editor is open Excel refuses every write of an add-in. */
  setEditing(open: boolean): void {
    this.host.editing = open;
    this.changed();
  }

  select({ sheet, address }: GridSelection): void {
    const area = parseArea(address);
    if (area)
      this.host.userSelected(sheet, { row: area.startRow, column: area.startColumn, rows: 1, columns: 1 });
  }

  /** The workbook as a file, with every calculated value in it. */
  async save(): Promise<Uint8Array> {
    this.recalculate();
    return saveXlsx(this.workbook);
  }

  private get messages(): ReadonlyMap<string, string> {
    return this.report?.errors ?? new Map();
  }

  private edited(edit: EditedCells | undefined): void {
    if (!edit) return;
    const rows = edit.cells.map((cell) => cell.row);
    const columns = edit.cells.map((cell) => cell.column);
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    // The host recalculates, and tells the add-in of one edited range, as Excel does for a paste.
    this.host.userChanged(edit.sheet, {
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    });
    this.refresh();
  }

  private recalculate(): void {
    this.report = this.calculation.recalculate();
  }

  /** Several requests of one action are shown together. */
  private refreshSoon(): void {
    if (this.refreshDue) return;
    this.refreshDue = true;
    setTimeout(() => {
      this.refresh();
      this.followSelection();
    }, SHOWN_TOGETHER);
  }

  private refresh(): void {
    this.refreshDue = false;
    this.grid?.refresh(this.messages);
    this.changed();
  }

  /** The add-in may have activated a sheet or selected cells. */
  private followSelection(): void {
    const { sheet, address } = this.host.selection;
    const wanted = { sheet, address: address.split(':', 1)[0] ?? 'A1' };
    const { selection } = this.grid ?? {};
    if (selection?.sheet !== wanted.sheet || selection.address !== wanted.address) this.grid?.goTo(wanted);
  }

  private changed(): void {
    this.current = this.state();
    for (const listener of this.listeners) listener();
  }

  private state(): SessionState {
    return { calculation: this.report, traffic: { ...this.host.traffic }, editing: this.host.editing };
  }
}
