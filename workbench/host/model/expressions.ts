/** Everything of a workbook that is written as a formula, to be rewritten when what it refers to changes its name or place. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { WHOLE_SHEET } from './address';
import type { Book } from './book';
import { renameInCharts } from './chart-references';
import { replaceInNames } from './name-store';
import { forEachExistingCell } from './styles';

/** `home`: the sheet that references without a sheet's name mean; undefined for names of the workbook and charts. */
export type Rewrite = (expression: string, home: Worksheet | undefined) => string;

/** Rewrites formulas of cells, calculated and totals columns, names, validations, conditional formats and charts. */
export function rewriteExpressions(book: Book, rewrite: Rewrite): void {
  for (const sheet of book.sheets) rewriteSheet(sheet, onceEach(rewrite, sheet));
  replaceInNames(book, rewrite);
}

function rewriteSheet(sheet: Worksheet, rewrite: (expression: string) => string): void {
  rewriteCells(sheet, rewrite);
  for (const { table } of sheet.getTables()) {
    for (const column of table.columns) {
      const { calculatedColumnFormula: calculated, totalsRowFormula: totals } = column;
      if (calculated !== undefined) column.calculatedColumnFormula = rewrite(calculated);
      if (totals !== undefined) column.totalsRowFormula = rewrite(totals);
    }
  }
  const part = <Part>(value: Part): Part | string => (typeof value === 'string' ? rewrite(value) : value);
  // A file's validation for several areas is one object.
  for (const validation of new Set(Object.values(sheet.dataValidations.model))) {
    if (validation && validation.type !== 'any') validation.formulae = validation.formulae?.map(part);
  }
  for (const rule of new Set(sheet.conditionalFormattings.flatMap(({ rules }) => rules))) {
    if ('formulae' in rule && rule.formulae) rule.formulae = rule.formulae.map(part);
  }
  renameInCharts(sheet, rewrite);
}

function rewriteCells(sheet: Worksheet, rewrite: (formula: string) => string): void {
  forEachExistingCell(sheet, WHOLE_SHEET, (cell) => {
    const { formula } = cell;
    const rewritten = formula === undefined ? undefined : rewrite(formula);
    if (rewritten === undefined || rewritten === formula) return;
    const { shareType, ref, isDynamicArray, result } = cell.model;
    const array =
      shareType === 'array' && ref !== undefined
        ? { shareType, ref, isDynamicArray: isDynamicArray === true }
        : {};
    cell.value = { formula: rewritten, ...(result === undefined ? {} : { result }), ...array };
  });
}

/** The cells of a table column have one text: it is rewritten once. */
function onceEach(rewrite: Rewrite, home: Worksheet): (expression: string) => string {
  const known = new Map<string, string>();
  return (expression) => {
    let rewritten = known.get(expression);
    if (rewritten === undefined) known.set(expression, (rewritten = rewrite(expression, home)));
    return rewritten;
  };
}
