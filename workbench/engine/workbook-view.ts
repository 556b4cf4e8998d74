/**
 * The workbook as the formula engine is shown it: every formula prepared and evaluated as Excel 365 does (arrays spill),
 * values that only show a spill left out, tables by their true size, writes ignored (`calculation` places the results).
 */
import type { Cell, Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { CellLike, RowLike, WorkbookLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { cellKey, parseArea, type Area, type CellKey } from './cell-key';
import type { UserFunction } from './user-function';
import { storedSpill, type SpillBook } from './spills';

export interface FormulaCell {
  readonly key: CellKey;
  readonly sheet: SheetView;
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  /** As stored in the file, and as the engine evaluates it. */
  readonly stored: string;
  prepared: string;
  /** The engine's own result, used only where the formula does not report (SUBTOTAL) or cannot be read. */
  engineResult: unknown;
}

export interface SheetView {
  readonly sheet: Worksheet;
  readonly tables: readonly TableView[];
  readonly merged: readonly Area[];
  readonly occupied: Set<CellKey>;
  readonly rows: { readonly number: number; readonly hidden: boolean; readonly cells: CellLike[] }[];
}

export interface TableView {
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly { readonly name: string }[];
}

type NameEntries = ReturnType<Workbook['definedNames']['getAllEntries']>;

const FORMULA = 6;
const EMPTY = 0;
const MERGED = 1;

/** Stable across calculations: the engine keeps its parsed formulas by this object. */
export class WorkbookView implements WorkbookLike {
  sheets: SheetView[] = [];
  formulas: FormulaCell[] = [];
  worksheets: WorksheetLike[] = [];
  /** All defined names; excelts makes this list anew from single cells whenever it is asked. */
  names: NameEntries = [];
  /** Tables beside the workbook's own, by position of the sheet (from 1). */
  ownRowTables: (sheetPosition: number) => readonly TableView[] = () => [];

  constructor(
    private readonly workbook: Workbook,
    readonly userFunctions: ReadonlyMap<string, UserFunction>,
  ) {}

  get definedNames(): NonNullable<WorkbookLike['definedNames']> {
    return { getAllEntries: () => this.names, getAllNames: () => this.names };
  }

  get properties(): { date1904?: boolean } {
    return this.workbook.properties ?? {};
  }

  getWorksheet(name?: number | string): WorksheetLike | undefined {
    return this.worksheets.find((sheet) => sheet.name === name);
  }

  /** Reads the workbook anew; `spills` learns the spills of cells it does not know yet. */
  read(spills: SpillBook): void {
    const sheets = this.workbook.worksheets;
    for (const sheet of sheets) learnSpills(sheet, spills);
    this.names = this.workbook.definedNames.getAllEntries();
    this.formulas = [];
    this.sheets = sheets.map((sheet) => this.readSheet(sheet, spills));
    this.worksheets = this.sheets.map((sheet, index) =>
      asWorksheet(sheet, () => this.ownRowTables(index + 1)),
    );
  }

  /** Puts a sheet of the engine's own behind the workbook's, in place of an earlier one. */
  addSheet(sheet: WorksheetLike): void {
    this.worksheets = [...this.worksheets.slice(0, this.sheets.length), sheet];
  }

  private readSheet(sheet: Worksheet, spills: SpillBook): SheetView {
    const view: SheetView = {
      sheet,
      tables: sheet.getTables().map((table) => tableView(table.table)),
      merged: sheet.mergedRegions.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
      occupied: new Set(),
      rows: [],
    };
    sheet.eachRow({ includeEmpty: true }, (row, number) => {
      const cells: CellLike[] = [];
      row.eachCell((cell, column) => {
        const key = cellKey(sheet.id, number, column);
        const type = Number(cell.type);
        if (type === FORMULA) {
          const formula: FormulaCell = {
            key,
            sheet: view,
            cell,
            row: number,
            column,
            stored: cell.formula ?? '',
            prepared: '',
            engineResult: undefined,
          };
          this.formulas.push(formula);
          cells.push(asFormula(formula));
        } else if (type !== EMPTY && type !== MERGED && !spills.isGhost(key, cell.value)) {
          cells.push({ row: number, col: column, type, model: {}, value: cell.value, result: undefined });
        } else return;
        view.occupied.add(key);
      });
      if (cells.length > 0 || row.hidden) view.rows.push({ number, hidden: Boolean(row.hidden), cells });
    });
    return view;
  }
}

function learnSpills(sheet: Worksheet, spills: SpillBook): void {
  sheet.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      if (Number(cell.type) !== FORMULA || !cell.model.ref) return;
      const key = cellKey(sheet.id, number, column);
      const spill = spills.get(key) ? undefined : storedSpill(sheet, cell);
      if (spill) spills.set(key, spill);
    });
  });
}

function tableView(model: {
  name: string;
  ref: string;
  tableRef?: string;
  headerRow?: boolean;
  totalsRow?: boolean;
  columns: readonly { name: string }[];
}): TableView {
  const area = parseArea(model.tableRef ?? model.ref) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const { name, columns } = model;
  return { name, area, headerRow: model.headerRow !== false, totalsRow: model.totalsRow === true, columns };
}

function asFormula(formula: FormulaCell): CellLike {
  return {
    row: formula.row,
    col: formula.column,
    type: FORMULA,
    model: { isDynamicArray: true },
    value: null,
    get formula() {
      return formula.prepared;
    },
    get result() {
      return undefined;
    },
    set result(value) {
      formula.engineResult = value;
    },
  };
}

function asWorksheet(view: SheetView, moreTables: () => readonly TableView[]): WorksheetLike {
  const { sheet, rows, tables, merged } = view;
  const byAddress = new Map(
    rows.flatMap((row) => row.cells.map((cell) => [cellKey(0, cell.row, cell.col), cell])),
  );
  const ignored = (row: number, col: number): CellLike => ({
    row,
    col,
    type: EMPTY,
    model: {},
    value: null,
    result: undefined,
  });
  const dimensions = sheet.dimensions;
  const eachRow = (...args: unknown[]): void => {
    const visit = args[args.length - 1] as (row: RowLike, number: number) => void;
    for (const row of rows) {
      visit(
        { hidden: row.hidden, eachCell: (...inner: unknown[]) => visitCells(row.cells, inner) },
        row.number,
      );
    }
  };
  return {
    id: sheet.id,
    name: sheet.name,
    dimensions: dimensions
      ? { top: dimensions.top, left: dimensions.left, bottom: dimensions.bottom, right: dimensions.right }
      : null,
    eachRow,
    findCell: (row, column) => byAddress.get(cellKey(0, row, column)),
    getCell: ignored,
    getTables: () => [...tables, ...moreTables()].map((table) => ({ table: asTable(table) })),
    mergedRegions: merged,
  };
}

function visitCells(cells: readonly CellLike[], args: unknown[]): void {
  const visit = args[args.length - 1] as (cell: CellLike, column: number) => void;
  for (const cell of cells) visit(cell, cell.col);
}

function asTable(table: TableView) {
  const height = table.area.bottom - table.area.top + 1 - Number(table.headerRow) - Number(table.totalsRow);
  return {
    name: table.name,
    tl: { row: table.area.top, col: table.area.left },
    columns: table.columns,
    rows: new Array<unknown>(Math.max(height, 0)).fill(null),
    headerRow: table.headerRow,
    totalsRow: table.totalsRow,
  };
}
