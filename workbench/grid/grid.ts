/** The grid on the page: shows an excelts workbook, follows its changes, and turns what the user does into edits. */
import type { Workbook } from '@cj-tech-master/excelts';
import { ICommandService, toDisposable, type IDisposable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  CellAlertManagerService,
  IEditorBridgeService,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { cellAddress, parseArea } from './addresses';
import { endCalculation } from './background-calculation';
import { stopBackgroundValidation } from './background-validation';
import { scalarOf, type Scalar } from './cell-content';
import { explainError } from './cell-alert';
import { CHART_FRAME, ChartDrawings } from './chart-drawings';
import { chartFrame } from './chart-frames';
import { guardCommand } from './command-guard';
import { editText } from './edit-text';
import { covers, pastedCells } from './grid-ranges';
import { linkTarget } from './links';
import {
  changedCells,
  pictureOf,
  univerSnapshot,
  WORKBOOK_ID,
  type GridLanguage,
  type SheetPicture,
  type WorkbookPicture,
} from './snapshot';
import { createUniver, GRID_LOCALES, type UniverParts } from './univer';
import type { TypedCell } from './workbook-editor';

export interface GridSelection {
  sheet: string;
  address: string;
}

export interface GridHandlers {
  enter(sheet: string, cells: TypedCell[]): void;
  undo(): void;
  redo(): void;
  /** A cell editor opened or closed: meanwhile nothing else may write. */
  editing(open: boolean): void;
  select(selection: GridSelection): void;
  /** The user tried something that only Excel does. */
  refuse(): void;
}

export interface GridOptions {
  language: GridLanguage;
  dark: boolean;
}

/** Messages of cells in error, by 'Sheet!A1'. */
export type CellMessages = ReadonlyMap<string, string>;

/** First among the grid's own interceptors, which would read the typed text their way. */
const BEFORE_ALL_OTHERS = 1_000;

export class Grid {
  private readonly parts: UniverParts;
  private readonly drawings = new ChartDrawings();
  private readonly disposables: IDisposable[] = [];
  private workbook: Workbook | undefined;
  private picture: WorkbookPicture = { sheets: [] };
  private messages: CellMessages = new Map();

  constructor(
    container: HTMLElement,
    private readonly options: GridOptions,
    private readonly handlers: GridHandlers,
  ) {
    this.parts = createUniver(container, options.language, options.dark);
    this.parts.api.registerComponent(CHART_FRAME, chartFrame(this.drawings));
  }

  /** Shows a workbook, with the sheet active in its file. */
  show(workbook: Workbook, messages: CellMessages): void {
    const active = workbook.views?.[0]?.activeTab ?? 0;
    this.workbook = workbook;
    this.messages = messages;
    this.picture = pictureOf(workbook, this.options.language);
    this.build(this.picture.sheets[active]?.name);
  }

  /** Shows what changed in the workbook: cells and charts in place, anything else by building the sheets anew. */
  refresh(messages: CellMessages): void {
    if (!this.workbook) return;
    const before = this.picture;
    const after = pictureOf(this.workbook, this.options.language);
    this.messages = messages;
    this.picture = after;
    if (frameworkOf(before) === frameworkOf(after)) this.update(before, after);
    else this.rebuild();
  }

  setDark(dark: boolean): void {
    this.parts.api.toggleDarkMode(dark);
  }

  /** What a cell shows, how it is displayed, and its formula as the API spells it. */
  read(sheet: string, address: string): { value: Scalar; text: string; formula: string | undefined } {
    const cell = this.workbook?.getWorksheet(sheet)?.findCell(address);
    const area = parseArea(address);
    const shown = this.parts.api.getActiveWorkbook()?.getSheetByName(sheet);
    const text = area && shown ? shown.getRange(area.startRow, area.startColumn).getDisplayValue() : '';
    const edit = cell && editText(cell, this.options.language);
    return {
      value: cell ? scalarOf(cell.value) : undefined,
      text: text ?? '',
      formula: edit && 'formula' in edit ? edit.formula : undefined,
    };
  }

  /** Names of the sheets a user can see. */
  get sheets(): string[] {
    const shown = this.parts.api.getActiveWorkbook()?.getSheets() ?? [];
    return shown.filter((sheet) => !sheet.isSheetHidden()).map((sheet) => sheet.getSheetName());
  }

  get selection(): GridSelection | undefined {
    const sheet = this.parts.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    return sheet && range
      ? { sheet: sheet.getSheetName(), address: cellAddress(range.startRow, range.startColumn) }
      : undefined;
  }

  get editing(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible()?.visible ?? false;
  }

  /** Brings a cell into view and selects it. */
  goTo({ sheet, address }: GridSelection): void {
    const area = parseArea(address);
    const book = this.parts.api.getActiveWorkbook();
    const target = book?.getSheetByName(sheet);
    if (!book || !target || !area || target.isSheetHidden()) return;
    book.setActiveSheet(target);
    target.getRange(area.startRow, area.startColumn).activate();
    const visible = target.getVisibleRange();
    if (!visible || covers(visible, area.startRow, area.startColumn)) return;
    const { sheetViewStartRow, sheetViewStartColumn } = target.getScrollState();
    // Each way only as far as needed, with the row or column before it for context.
    target.scrollToCell(
      covers(visible, area.startRow, visible.startColumn)
        ? sheetViewStartRow
        : Math.max(0, area.startRow - 1),
      covers(visible, visible.startRow, area.startColumn)
        ? sheetViewStartColumn
        : Math.max(0, area.startColumn - 1),
    );
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
    endCalculation(this.injector);
    this.parts.univer.dispose();
  }

  private get injector() {
    return this.parts.univer.__getInjector();
  }

  private build(activeSheet: string | undefined): void {
    this.drawings.set(this.picture.sheets.flatMap((sheet) => sheet.charts));
    const { api } = this.parts;
    if (api.getActiveWorkbook()) api.disposeUnit(WORKBOOK_ID);
    const book = api.createWorkbook(univerSnapshot(this.picture, GRID_LOCALES[this.options.language]));
    book.setNumfmtLocal(NUMBER_LOCALES[this.options.language]);
    this.attach();
    const sheet = activeSheet === undefined ? null : book.getSheetByName(activeSheet);
    if (sheet && !sheet.isSheetHidden()) book.setActiveSheet(sheet);
  }

  /** The grid's sheet services exist once it has a workbook. */
  private attach(): void {
    if (this.disposables.length > 0) return;
    stopBackgroundValidation(this.injector);
    this.guard();
    this.showFormulas();
    this.follow();
  }

  /** The same sheet at the same place, with everything else new. */
  private rebuild(): void {
    const { selection } = this;
    const scroll = this.parts.api.getActiveWorkbook()?.getActiveSheet().getScrollState();
    this.build(selection?.sheet);
    const sheet = this.parts.api.getActiveWorkbook()?.getActiveSheet();
    if (!selection || sheet?.getSheetName() !== selection.sheet) return;
    const area = parseArea(selection.address);
    if (area) sheet.getRange(area.startRow, area.startColumn).activate();
    if (scroll) sheet.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
  }

  private update(before: WorkbookPicture, after: WorkbookPicture): void {
    const commands = this.injector.get(ICommandService);
    after.sheets.forEach((sheet, index) => {
      const changes = changedCells(before.sheets[index]?.cells ?? {}, sheet.cells);
      if (Object.keys(changes).length === 0) return;
      // The mutation merges styles, so a changed cell is emptied before it is written.
      const emptied = Object.fromEntries(
        Object.entries(changes).map(([row, cells]) => [
          row,
          Object.fromEntries(Object.keys(cells).map((c) => [c, null])),
        ]),
      );
      for (const cellValue of [emptied, changes])
        commands.syncExecuteCommand(SetRangeValuesMutation.id, {
          unitId: WORKBOOK_ID,
          subUnitId: sheet.id,
          cellValue: structuredClone(cellValue),
        });
    });
    this.drawings.set(after.sheets.flatMap((sheet) => sheet.charts));
  }

  private guard(): void {
    const commands = this.injector.get(ICommandService);
    const later = (action: () => void) => void setTimeout(action);
    this.disposables.push(
      commands.beforeCommandExecuted((command) =>
        guardCommand(command, {
          // After the grid has finished what it was doing: an edit may build its sheets anew.
          enter: (cells) => later(() => this.enter(cells)),
          clearSelection: () =>
            later(() => this.enter(this.selectedCells().map((cell) => ({ ...cell, text: '' })))),
          undo: () => !this.editing && (later(() => this.handlers.undo()), true),
          redo: () => !this.editing && (later(() => this.handlers.redo()), true),
          refuse: () => later(() => this.handlers.refuse()),
        }),
      ),
    );
  }

  private enter(cells: TypedCell[]): void {
    const { selection } = this;
    if (selection && cells.length > 0) this.handlers.enter(selection.sheet, cells);
  }

  /** Cells with content in the selected ranges: clearing whole columns does not visit a million cells. */
  private selectedCells(): { row: number; column: number }[] {
    const sheet = this.parts.api.getActiveWorkbook()?.getActiveSheet();
    const ranges =
      sheet
        ?.getSelection()
        ?.getActiveRangeList()
        .map((range) => range.getRange()) ?? [];
    const cells = this.picture.sheets.find(({ name }) => name === sheet?.getSheetName())?.cells ?? {};
    return Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line)
        .filter(
          ([column, cell]) =>
            cell.v !== undefined && ranges.some((range) => covers(range, Number(row), Number(column))),
        )
        .map(([column]) => ({ row: Number(row), column: Number(column) })),
    );
  }

  /** Opening an editor shows the formula, or the value as typed; what was typed arrives as text, read by us. */
  private showFormulas(): void {
    const interceptors = this.injector.get(SheetInterceptorService).writeCellInterceptor;
    this.disposables.push(
      toDisposable(
        interceptors.intercept(BEFORE_CELL_EDIT, {
          priority: BEFORE_ALL_OTHERS,
          handler: (cell, { worksheet, row, col }) => {
            const source = this.workbook?.getWorksheet(worksheet.getName())?.findCell(row + 1, col + 1);
            if (!source) return cell;
            const edit = editText(source, this.options.language);
            return 'formula' in edit
              ? { ...cell, f: edit.formula }
              : { ...cell, v: edit.text, t: undefined, f: undefined };
          },
        }),
      ),
      toDisposable(
        interceptors.intercept(AFTER_CELL_EDIT, { priority: BEFORE_ALL_OTHERS, handler: (cell) => cell }),
      ),
    );
  }

  private explain(sheet: string, subUnitId: string, row: number, col: number): void {
    const address = cellAddress(row, col);
    explainError(
      this.injector.get(CellAlertManagerService),
      { unitId: WORKBOOK_ID, subUnitId, row, col },
      String(this.read(sheet, address).value ?? ''),
      this.messages.get(`${sheet}!${address}`),
    );
  }

  private follow(): void {
    const { api } = this.parts;
    const on = api.addEvent.bind(api);
    this.disposables.push(
      on(api.Event.BeforeClipboardPaste, (event) => {
        event.cancel = true;
        const at = this.selection && parseArea(this.selection.address);
        if (at && event.text) this.enter(pastedCells(event.text, at.startRow, at.startColumn));
      }),
      on(api.Event.SheetEditStarted, () => this.handlers.editing(true)),
      on(api.Event.SheetEditEnded, () => this.handlers.editing(false)),
      on(api.Event.SelectionChanged, () => this.selection && this.handlers.select(this.selection)),
      on(api.Event.CellHover, ({ worksheet, row, column }) =>
        this.explain(worksheet.getSheetName(), worksheet.getSheetId(), row, column),
      ),
      on(api.Event.CellClicked, ({ worksheet, row, column }) => {
        const cell = this.workbook?.getWorksheet(worksheet.getSheetName())?.findCell(row + 1, column + 1);
        const target = cell && linkTarget(cell);
        if (target) setTimeout(() => this.goTo(target));
      }),
    );
  }
}

const NUMBER_LOCALES = { en: 'en', fr: 'fr', de: 'de' } as const satisfies Record<GridLanguage, string>;

/** What cannot be changed in a sheet that is already on the screen. */
function frameworkOf({ sheets }: WorkbookPicture): string {
  return JSON.stringify(
    sheets.map(({ layout, conditionalFormats, dropDowns, charts }: SheetPicture) => [
      layout,
      conditionalFormats,
      dropDowns,
      charts.map(({ id, place }) => [id, place]),
    ]),
  );
}
