/**
 * Ranges that many formulas read, read once. excelts notes every cell of every range as a dependency of every formula,
 * so that a table column whose rows each look at a whole column costs the square of its rows: minutes at 2,500. Here
 * such a range is the formula of one cell on a sheet of the engine's own, and formulas depend on that cell.
 */
import type { CellLike, WorksheetLike } from '@cj-tech-master/excelts/formula';
import { parseArea, type Area } from './cell-key';
import { reported } from './prepared-formula';
import { error, KIND } from './values';
import type { EngineValue, Scalar } from './values';
import type { SheetView } from './workbook-view';

export const SHARED_RANGE = 'ENGINE.SHARED';

/** Longer than Excel allows a sheet's name to be, so that no sheet of the workbook has it. */
const SHEET_NAME = 'ranges read once for all formulas of a workbook';
const FEWEST_CELLS = 12;
const FORMULA = 6;

export class SharedRanges {
  private readonly positions = new Map<string, number>();
  private readonly ranges: string[] = [];
  private values: EngineValue[] = [];

  clear(): void {
    this.positions.clear();
    this.ranges.length = 0;
    this.forget();
  }

  /** The ranges must be read again. */
  forget(): void {
    this.values = [];
  }

  /** What a formula on `sheet` writes instead of the range, or undefined when the range is small. */
  reference(range: string, sheet: SheetView, sheets: readonly SheetView[]): string | undefined {
    if (cellCount(range, sheets) < FEWEST_CELLS) return undefined;
    const full = fullReference(range, sheet);
    let position = this.positions.get(full);
    if (position === undefined) {
      position = this.ranges.push(full);
      this.positions.set(full, position);
    }
    return `${SHARED_RANGE}(${position},'${SHEET_NAME}'!A${position})`;
  }

  /** Called by the cell of a range with its values; the cell itself is worth 0. */
  report(row: number, value: EngineValue): Scalar {
    this.values[row] = value;
    return { kind: KIND.number, value: 0 };
  }

  /** The function formulas call: which range, and the cell to depend on. */
  read([position]: EngineValue[]): EngineValue {
    return (position?.kind === KIND.number ? this.values[position.value] : undefined) ?? error('#REF!');
  }

  /** `spillsIn`: the cells whose spills a range holds, to be calculated before it is read. */
  worksheet(
    id: number,
    sheets: readonly SheetView[],
    spillsIn: (sheet: SheetView, area: Area) => readonly string[],
  ): WorksheetLike {
    const spillsOf = (range: string): readonly string[] => {
      const bang = range.lastIndexOf('!');
      const area = range.includes('[') ? undefined : parseArea(range.slice(bang + 1));
      const sheet = sheets.find((each) => range.slice(0, bang) === quoted(each.sheet.name));
      return area && sheet ? spillsIn(sheet, area) : [];
    };
    const cells = this.ranges.map((range, index): CellLike => ({
      row: index + 1,
      col: 1,
      type: FORMULA,
      formula: reported(range, sheets.length + 1, spillsOf(range)),
      model: { isDynamicArray: true },
      value: null,
      result: undefined,
    }));
    return {
      id,
      name: SHEET_NAME,
      dimensions: { top: 1, left: 1, bottom: Math.max(cells.length, 1), right: 1 },
      eachRow: (...args: unknown[]) => {
        const visit = args[args.length - 1] as Parameters<WorksheetLike['eachRow']>[1];
        for (const cell of cells)
          visit({ eachCell: (...inner: unknown[]) => visitCell(cell, inner) }, cell.row);
      },
      findCell: () => undefined,
      getCell: (row, col) => ({ row, col, type: 0, model: {}, value: null, result: undefined }),
    };
  }
}

function visitCell(cell: CellLike, args: unknown[]): void {
  (args[args.length - 1] as (cell: CellLike, column: number) => void)(cell, cell.col);
}

/** With the sheet's name, as `quoted` spells it, and without '$'. */
function fullReference(range: string, own: SheetView): string {
  if (range.includes('[')) return range;
  const bang = range.lastIndexOf('!');
  const cells = range.slice(bang + 1).replaceAll('$', '');
  if (bang < 0) return `${quoted(own.sheet.name)}!${cells}`;
  const name = range.slice(0, bang);
  return `${name.startsWith("'") ? name : `'${name}'`}!${cells}`;
}

function cellCount(range: string, sheets: readonly SheetView[]): number {
  const bracket = range.indexOf('[');
  const tableName = range.slice(0, bracket).toUpperCase();
  const area =
    bracket > 0
      ? sheets.flatMap((sheet) => sheet.tables).find((table) => table.name.toUpperCase() === tableName)?.area
      : parseArea(range.slice(range.lastIndexOf('!') + 1));
  if (!area) return 0;
  const rows = /^\[\[?#(Headers|Totals)\]/i.test(range.slice(bracket)) ? 1 : area.bottom - area.top + 1;
  const columns = bracket > 0 ? 1 : area.right - area.left + 1;
  return rows * columns;
}

export function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
