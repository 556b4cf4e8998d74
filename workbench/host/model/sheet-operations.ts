/** Adding, naming, moving and deleting sheets, with everything in the workbook that refers to them. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { HostError, invalidArgument } from '../protocol/errors';
import { quoteSheet } from './address';
import type { Book } from './book';
import { reindexSheetScopes, removeSheetNames } from './name-store';
import { replaceSheetReferences } from './sheet-references';
import { dropTableEverywhere } from './structured-references';
import { tableName } from './table-geometry';

const MAX_SHEET_NAME = 31;

/** Excel's rules for sheet names. */
export function checkSheetName(book: Book, name: string, except?: Worksheet): void {
  const valid =
    name.length > 0 &&
    name.length <= MAX_SHEET_NAME &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  if (!valid || name.toLowerCase() === 'history') throw invalidArgument(`sheet name "${name}"`);
  const taken = book.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new HostError('ItemAlreadyExists', name);
}

export function assertStructureOpen(book: Book): void {
  if (book.workbook.protection?.lockStructure)
    throw new HostError('AccessDenied', 'the workbook structure is protected');
}

export function addSheet(book: Book, name?: string): Worksheet {
  assertStructureOpen(book);
  const chosen = name ?? freeName(book);
  checkSheetName(book, chosen);
  const sheet = book.workbook.addWorksheet(chosen);
  book.fire('sheetAdded', { worksheetId: book.sheetId(sheet), source: 'Local' }, sheet);
  return sheet;
}

function freeName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

export function renameSheet(book: Book, sheet: Worksheet, name: string): void {
  book.assertAlive(sheet);
  assertStructureOpen(book);
  checkSheetName(book, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  replaceSheetReferences(book, before, quoteSheet(name));
}

export function moveSheet(book: Book, sheet: Worksheet, position: number): void {
  book.assertAlive(sheet);
  assertStructureOpen(book);
  const order = book.sheets;
  if (!Number.isInteger(position) || position < 0 || position >= order.length)
    throw invalidArgument('Worksheet.position');
  const before = [...order];
  order.splice(order.indexOf(sheet), 1);
  order.splice(position, 0, sheet);
  for (const [index, other] of order.entries()) other.orderNo = index;
  reindexSheetScopes(book, before);
  book.storeActiveTab();
}

/** Formulas and names that refer to a deleted sheet show `#REF!`, as in Excel. */
export function deleteSheet(book: Book, sheet: Worksheet): void {
  book.assertAlive(sheet);
  assertStructureOpen(book);
  const before = book.sheets;
  const remaining = before.filter((other) => other !== sheet);
  if (!remaining.some((other) => other.state === 'visible'))
    throw new HostError('InvalidOperation', 'the last visible sheet');
  if (book.active === sheet) {
    const position = before.indexOf(sheet);
    const next = [...before.slice(position + 1), ...before.slice(0, position).reverse()].find(
      (other) => other.state === 'visible',
    );
    if (next) book.activate(next);
  }
  const id = book.sheetId(sheet);
  const tables = sheet.getTables().map(tableName);
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  removeSheetNames(book, sheet);
  book.workbook.removeWorksheetEx(sheet);
  reindexSheetScopes(book, before);
  replaceSheetReferences(book, sheet.name, undefined);
  for (const table of tables) dropTableEverywhere(book, table);
  book.storeActiveTab();
  book.requestCalculation();
  book.fire('sheetDeleted', { worksheetId: id, source: 'Local' });
}
