/** Prepares all formulas of a workbook for a pass of the calculation; one text serves every cell that has it. */
import type { Workbook } from '@cj-tech-master/excelts';
import { a1, cellKey, contains, overlaps, parseArea, sheetOf, type Area } from './cell-key';
import { tokenize } from './formula-tokens';
import { columnInRow, columnsNamed, OwnRowTables, sheetPositionOf } from './own-row';
import type { Placement } from './placement';
import { prepareFormula, type PreparationContext } from './prepared-formula';
import { quoted, type SharedRanges } from './shared-ranges';
import type { FormulaCell, SheetView, TableView, WorkbookView } from './workbook-view';

/** excelts keeps this many parsed formulas and silently loses the results of any further ones. */
export const MAX_DISTINCT_FORMULAS = 10_000;
/** From here on references to a formula's own row are spelled the same in all rows. */
const MANY_FORMULAS = 2_000;

export class Preparation {
  private readonly ownRows = new OwnRowTables();
  /** Prepared texts by stored text, sheet and table, for as long as what they depend on stays the same. */
  private readonly texts = new Map<string, string>();
  private basis = '';
  private tables: ReadonlyMap<string, { readonly table: TableView; readonly sheet: number }> = new Map();
  private tableNames: ReadonlySet<string> = new Set();
  private names: ReadonlyMap<string, string> = new Map();
  private placement: Placement | undefined;
  private spilled: readonly { readonly sheetId: number; readonly area: Area }[] = [];
  private rowsAlike = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly view: WorkbookView,
    private readonly shared: SharedRanges,
  ) {}

  prepareAll(placement: Placement): void {
    const { sheets, formulas } = this.view;
    this.tables = new Map(
      sheets.flatMap((sheet, index) =>
        sheet.tables.map((table) => [table.name.toUpperCase(), { table, sheet: index + 1 }] as const),
      ),
    );
    this.tableNames = new Set(this.tables.keys());
    this.placement = placement;
    this.spilled = [...placement.areas]
      .filter(([, area]) => area.bottom > area.top || area.right > area.left)
      .map(([key, area]) => ({ sheetId: sheetOf(key), area }));
    this.rowsAlike = new Set(formulas.map(({ stored }) => stored)).size > MANY_FORMULAS;
    const basis = this.basisNow();
    if (basis !== this.basis) this.startOver(basis);
    const distinct = new Set<string>();
    for (const formula of formulas) {
      formula.engineResult = undefined;
      formula.prepared = this.textOf(formula);
      distinct.add(formula.prepared);
    }
    if (distinct.size > MAX_DISTINCT_FORMULAS) {
      throw new RangeError(
        `${distinct.size} different formulas; this engine calculates ${MAX_DISTINCT_FORMULAS} at most.`,
      );
    }
    this.view.ownRowTables = (position) => this.ownRows.tablesOf(position);
  }

  /** Addresses of the spilling cells whose spills a range of a sheet crosses, its own top left cell aside. */
  spillsIn(sheet: SheetView, range: Area): string[] {
    return this.spilled
      .filter(({ sheetId, area }) => sheetId === sheet.sheet.id && isSpillOfOthers(area, range))
      .map(({ area }) => `${quoted(sheet.sheet.name)}!${a1(area.top, area.left)}`);
  }

  private startOver(basis: string): void {
    this.basis = basis;
    this.names = namedRanges(this.view, this.tableNames);
    this.texts.clear();
    this.shared.clear();
    this.ownRows.clear();
  }

  /** Everything a prepared text depends on beside the stored one. */
  private basisNow(): string {
    const sheets = this.view.sheets.map(({ sheet, tables }) => [sheet.id, sheet.name, tables]);
    const spills = [...(this.placement?.areas ?? [])].map(([key, area]) => [key, area.bottom, area.right]);
    return JSON.stringify([this.rowsAlike, sheets, this.view.names, spills]);
  }

  private textOf(formula: FormulaCell): string {
    const ownTable = tableRowsAt(formula)?.name.toUpperCase();
    const key = `${formula.sheet.sheet.id}!${ownTable ?? ''}!${formula.stored}`;
    let prepared = this.texts.get(key);
    if (prepared === undefined) {
      prepared = prepareFormula(formula.stored, this.context(formula, ownTable));
      this.texts.set(key, prepared);
    }
    return prepared;
  }

  private context(formula: FormulaCell, ownTable: string | undefined): PreparationContext {
    const { sheets } = this.view;
    const spillsRead = new Set<string>();
    return {
      tables: this.tableNames,
      ownTable,
      sheetPosition: sheets.indexOf(formula.sheet) + 1,
      share: (range) => this.shared.reference(range, formula.sheet, sheets),
      named: (name) =>
        this.names.get(`${formula.sheet.sheet.name.toUpperCase()}!${name.toUpperCase()}`) ??
        this.names.get(name.toUpperCase()),
      ownTableRow: (name, specifier) => {
        const own = this.tables.get(name.toUpperCase());
        const columns = own && columnsNamed(specifier, own.table);
        return columns && this.ownRows.reference(own.sheet, ...columns);
      },
      tableRows: (range) => this.tableRows(range),
      ownRow: (prefix, first, last = first) => {
        if (!this.rowsAlike) return undefined;
        const position = sheetPositionOf(prefix, formula.sheet, sheets);
        const sheet = sheets[position - 1];
        const columns = [columnInRow(first, formula.row), columnInRow(last, formula.row)];
        const [left, right] = columns;
        if (!sheet || left === undefined || right === undefined || right < left) return undefined;
        const { row } = formula;
        for (const cell of this.spillsIn(sheet, { top: row, bottom: row, left, right })) spillsRead.add(cell);
        return this.ownRows.reference(position, left, right);
      },
      spillsRead: () => [...spillsRead],
      spillOf: (reference) => this.spillOf(reference, formula),
    };
  }

  private tableRows(range: string): { first: number; count: number } | undefined {
    const [name = '', ...rest] = range.split('[');
    const own = this.tables.get(name.toUpperCase());
    if (!own || rest.length === 0 || rest.join('[').includes('#')) return undefined;
    const { area, headerRow, totalsRow } = own.table;
    const first = area.top + Number(headerRow);
    return { first, count: area.bottom - Number(totalsRow) - first + 1 };
  }

  /** The range spilled from a cell, written as the cell was. */
  private spillOf(reference: string, formula: FormulaCell): string | undefined {
    const match = /^(?:(.*)!)?([^!]+)$/.exec(this.cellOf(reference));
    const sheetName = match?.[1]?.replace(/^'(.*)'$/, '$1').replace(/''/g, "'");
    const sheet = sheetName === undefined ? formula.sheet.sheet : this.workbook.getWorksheet(sheetName);
    const at = parseArea(match?.[2] ?? '');
    if (!sheet || !at) return undefined;
    const area = this.placement?.areas.get(cellKey(sheet.id, at.top, at.left));
    const prefix = match?.[1] === undefined ? '' : `${match[1]}!`;
    return area && `${prefix}${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`;
  }

  /** The single cell a defined name stands for (`flows#`), without '$'; any other reference as it is. */
  private cellOf(reference: string): string {
    const name = this.view.names.find((each) => each.name.toUpperCase() === reference.toUpperCase());
    return (name?.ranges[0] ?? reference).replaceAll('$', '');
  }
}

/**
 * The ranges that names stand for and that may hold several cells: addresses and columns of tables, '' for formulas. By
 * upper-case name, after 'SHEET!' for names of a sheet.
 */
function namedRanges(view: WorkbookView, tables: ReadonlySet<string>): Map<string, string> {
  const ranges = new Map<string, string>();
  for (const { name, ranges: areas, localSheetId } of view.names) {
    const [range = ''] = areas;
    const isFormula = tokenize(range).some((token) => token.kind === 'open');
    if (areas.length !== 1 || !(isFormula || isSeveralCells(range) || isTableColumn(range, tables))) continue;
    const scope = localSheetId === undefined ? undefined : view.sheets[localSheetId]?.sheet.name;
    ranges.set(
      `${scope === undefined ? '' : `${scope.toUpperCase()}!`}${name.toUpperCase()}`,
      isFormula ? '' : range,
    );
  }
  return ranges;
}

function isSeveralCells(range: string): boolean {
  const area = parseArea(range.slice(range.lastIndexOf('!') + 1));
  return range.includes('!') && area !== undefined && (area.top < area.bottom || area.left < area.right);
}

/** `tblCosts[Amount]`, and nothing more. */
function isTableColumn(range: string, tables: ReadonlySet<string>): boolean {
  const tokens = tokenize(range);
  const [table, specifier] = tokens;
  return tokens.length === 2 && specifier?.kind === 'brackets' && tables.has(table?.text.toUpperCase() ?? '');
}

/** The table in whose data rows the formula lies. */
function tableRowsAt({ sheet, row, column }: FormulaCell): TableView | undefined {
  return sheet.tables.find(
    ({ area, headerRow, totalsRow }) =>
      contains(area, row, column) && (!headerRow || row > area.top) && (!totalsRow || row < area.bottom),
  );
}

function isSpillOfOthers(area: Area, range: Area): boolean {
  return overlaps(area, range) && !(area.top === range.top && area.left === range.left);
}
