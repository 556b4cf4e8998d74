/**
 * Recalculates a whole workbook as Excel 365 does: every formula may spill, custom functions run the shipped code, and
 * each error keeps the reason it was given.
 *
 * excelts evaluates; placing the results is done here, because it lets spills run into tables, forgets error texts and
 * orders formulas that read spilled cells only from the second calculation on. A calculation therefore repeats until
 * the spills it found are those it assumed (once, unless a spill appeared, moved or was blocked).
 */
import type { Workbook } from '@cj-tech-master/excelts';
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { a1, cellKey, type Area, type CellKey } from './cell-key';
import type { CallLog, CallOptions, EngineFunction, FunctionRuntime } from './custom-functions';
import { userFunctions } from './engine-functions';
import { explainError } from './explain';
import { engineMessage } from './messages';
import type { FunctionsMetadata } from './metadata';
import { NOTHING_PLACED, placeSpills, samePlacement, type Placement } from './placement';
import { Preparation } from './preparation';
import { CELL_RESULT } from './prepared-formula';
import { ResultWriter } from './result-writer';
import { SHARED_RANGE, SharedRanges } from './shared-ranges';
import { SpillBook } from './spills';
import { array, error, KIND, ofEngine, rowsOf, shown } from './values';
import type { EngineValue } from './values';
import { WorkbookView, type FormulaCell, type SheetView } from './workbook-view';

export interface CalculationReport {
  /** Calls per custom function id, of the last pass. */
  readonly customFunctionCalls: ReadonlyMap<string, number>;
  readonly milliseconds: number;
  readonly passes: number;
  readonly formulas: number;
  /** 'Sheet!A1' → why the cell shows an error (its code when nobody said why). */
  readonly errors: ReadonlyMap<string, string>;
  /** Exceptions of custom functions other than CustomFunctions.Error. */
  readonly bugs: CallLog['bugs'];
}

const MAX_PASSES = 6;
/** Below every real sheet's id. */
const SHARED_SHEET_ID = 0;

export class Calculation {
  private readonly view: WorkbookView;
  private readonly spills = new SpillBook();
  private readonly shared = new SharedRanges();
  private readonly log: { calls: Map<string, number>; bugs: { id: string; exception: unknown }[] };
  private readonly results = new Map<CellKey, EngineValue>();
  /** What the pass under way assumes. */
  private placement: Placement = NOTHING_PLACED;
  private readonly writer: ResultWriter;
  private readonly preparation: Preparation;

  constructor(
    workbook: Workbook,
    runtime: FunctionRuntime,
    metadata: FunctionsMetadata,
    private readonly options: CallOptions = {},
  ) {
    this.log = { calls: new Map(), bugs: [] };
    this.writer = new ResultWriter(this.spills, metadata);
    const own: Record<string, EngineFunction> = {
      [CELL_RESULT]: (args) => this.report(args),
      [SHARED_RANGE]: (args) => this.shared.read(args),
    };
    const functions = userFunctions(runtime, metadata, this.log, own, options);
    this.view = new WorkbookView(workbook, functions);
    this.preparation = new Preparation(workbook, this.view, this.shared);
  }

  /** Calculates everything and stores the results in the cells. */
  recalculate(): CalculationReport {
    const start = performance.now();
    this.view.read(this.spills);
    let passes = 0;
    for (let stable = false; !stable && passes < MAX_PASSES; passes++) stable = this.pass();
    const errors = this.write();
    return {
      customFunctionCalls: new Map(this.log.calls),
      milliseconds: performance.now() - start,
      passes,
      formulas: this.view.formulas.length,
      errors,
      bugs: [...this.log.bugs],
    };
  }

  /** The range spilled from a cell ('A1:B3'), or undefined. */
  spillFrom(sheetId: number, row: number, column: number): string | undefined {
    const area = this.spills.get(cellKey(sheetId, row, column))?.area;
    return area && `${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`;
  }

  /** Address of the formula whose result this cell shows, if it only shows a spilled value. */
  spillParent(sheetId: number, row: number, column: number): string | undefined {
    const key = cellKey(sheetId, row, column);
    for (const [, { sheet, area, written }] of this.spills.all()) {
      if (sheet.id === sheetId && written.has(key)) return a1(area.top, area.left);
    }
    return undefined;
  }

  /**
   * Takes all spilled values off the sheets. Call it before rows or columns are inserted, deleted or moved; the next
   * calculation spills again from the formulas' new places.
   */
  retractSpills(): void {
    this.view.read(this.spills);
    this.writer.retract(this.view.formulas);
    this.placement = NOTHING_PLACED;
  }

  private pass(): boolean {
    this.log.calls.clear();
    this.log.bugs.length = 0;
    this.results.clear();
    this.prepare();
    calculateFormulas(this.view);
    for (const formula of this.view.formulas) {
      if (!this.results.has(formula.key)) this.results.set(formula.key, ofEngine(formula.engineResult));
    }
    const placement = placeSpills(this.view.formulas, this.results);
    const stable = samePlacement(placement, this.placement);
    this.placement = placement;
    return stable;
  }

  private prepare(): void {
    this.shared.forget();
    this.preparation.prepareAll(this.placement);
    const { sheets } = this.view;
    const spillsIn = (sheet: SheetView, area: Area) => this.preparation.spillsIn(sheet, area);
    this.view.addSheet(this.shared.worksheet(SHARED_SHEET_ID, sheets, spillsIn));
  }

  /** Called by every formula with its cell and result; dependants see what is returned. */
  private report(args: EngineValue[]): EngineValue {
    const [sheet, row, column, value] = args.slice(-4);
    const view = this.view.sheets[numberOf(sheet) - 1];
    if (!value) return error('#CALC!');
    if (!view) return this.shared.report(numberOf(row), value);
    const key = cellKey(view.sheet.id, numberOf(row), numberOf(column));
    const result = forCell(value);
    this.results.set(key, result);
    return this.placement.blocked.has(key) ? error('#SPILL!') : result;
  }

  private write(): Map<string, string> {
    const errors = new Map<string, string>();
    const values = this.view.formulas.map((formula) => ({ formula, value: this.valueOf(formula) }));
    for (const { formula, value } of values) {
      const { name } = formula.sheet.sheet;
      rowsOf(value).forEach((cells, down) =>
        cells.forEach((cell, across) => {
          if (cell.kind !== KIND.error) return;
          const address = `${name}!${a1(formula.row + down, formula.column + across)}`;
          errors.set(address, cell.message ?? this.explain(formula, cell.code));
        }),
      );
    }
    this.writer.write(values);
    return errors;
  }

  private valueOf({ key }: FormulaCell): EngineValue {
    const obstacle = this.placement.blocked.get(key);
    if (!obstacle) return this.results.get(key) ?? error('#CALC!');
    const { language } = this.options;
    const { rows, columns, cell } = obstacle;
    const reason = cell
      ? engineMessage(language, 'spillBlocked', { rows, columns, cell })
      : engineMessage(language, 'spillInTable');
    return error('#SPILL!', reason);
  }

  private explain(formula: FormulaCell, code: string): string {
    if (code !== '#NAME?') return code;
    return explainError(formula.stored, formula.prepared, this.view, this.options.language) ?? code;
  }
}

function numberOf(value: EngineValue | undefined): number {
  return value?.kind === KIND.number ? value.value : NaN;
}

/** Blanks show as 0; a function or an empty array cannot be shown. */
function forCell(value: EngineValue): EngineValue {
  if (value.kind === KIND.lambda) return error('#CALC!');
  if (value.kind !== KIND.array) return shown(value);
  if (value.height === 0 || value.width === 0) return error('#CALC!');
  const blanks = value.rows.some((row) => row.some((cell) => cell.kind === KIND.blank));
  return blanks ? array(value.rows.map((row) => row.map(shown))) : value;
}
