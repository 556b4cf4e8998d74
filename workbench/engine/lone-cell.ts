/** One formula on an otherwise empty sheet, without a workbook around it. */
import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import type { UserFunction } from './user-function';
import { error } from './values';
import type { EngineValue } from './values';

/** What the engine stores for the formula; `prepared` as the engine reads it, without '='. */
export function evaluateAlone(prepared: string, userFunctions: ReadonlyMap<string, UserFunction>): unknown {
  const cell = formulaCell(prepared);
  calculateFormulas(workbookOf(cell, userFunctions));
  return cell.result;
}

function formulaCell(formula: string): CellLike {
  return {
    row: 1,
    col: 1,
    type: 6,
    formula,
    model: { isDynamicArray: true },
    value: null,
    result: undefined,
  };
}

/** excelts' own function of this name, for a registered one of the same name to fall back on. */
export function callBuiltIn(name: string, args: readonly EngineValue[]): EngineValue {
  const key = `${name} ${args.length}`;
  let call = builtIns.get(key);
  if (!call) builtIns.set(key, (call = builtInCaller(name, args.length)));
  return call(args);
}

const builtIns = new Map<string, (args: readonly EngineValue[]) => EngineValue>();

function builtInCaller(name: string, count: number): (args: readonly EngineValue[]) => EngineValue {
  let given: readonly EngineValue[] = [];
  let result: EngineValue | undefined;
  const functions = new Map<string, UserFunction>([
    ['GIVEN', { minArity: 1, maxArity: 1, invoke: ([at]) => given[(at as { value: number }).value] }],
    ['TAKEN', { minArity: 1, maxArity: 1, invoke: ([value]) => (result = value as EngineValue) }],
  ]);
  const list = Array.from({ length: count }, (_, index) => `GIVEN(${index})`).join(',');
  const workbook = workbookOf(formulaCell(`TAKEN(${name}(${list}))`), functions);
  return (args) => {
    given = args;
    result = undefined;
    calculateFormulas(workbook);
    return result ?? error('#VALUE!');
  };
}

function workbookOf(cell: CellLike, userFunctions: ReadonlyMap<string, UserFunction>): WorkbookLike {
  const row: RowLike = {
    eachCell: (...args: unknown[]) =>
      (args[args.length - 1] as (cell: CellLike, column: number) => void)(cell, 1),
  };
  const sheet: WorksheetLike = {
    id: 1,
    name: 'Sheet1',
    dimensions: { top: 1, left: 1, bottom: 1, right: 1 },
    eachRow: (...args: unknown[]) =>
      (args[args.length - 1] as (row: RowLike, number: number) => void)(row, 1),
    findCell: (rowNumber, column) => (rowNumber === 1 && column === 1 ? cell : undefined),
    getCell: (rowNumber, column) => ({
      row: rowNumber,
      col: column,
      type: 0,
      model: {},
      value: null,
      result: undefined,
    }),
  };
  return { worksheets: [sheet], getWorksheet: () => sheet, userFunctions };
}
