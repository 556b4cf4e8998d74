/** Defined names. excelts keeps them as expressions (`formulaMap`) or, where read from a file, as cells (`matrixMap`). */
import type { Worksheet } from '@cj-tech-master/excelts';
import { splitSheet } from './address';
import type { Book } from './book';

export interface StoredName {
  name: string;
  /** What the name stands for, in the file's spelling without "=". */
  expression: string;
  /** The sheet it belongs to; undefined for the workbook's names. */
  scope?: Worksheet;
  /** Key in the excelts maps. */
  key: string;
}

export function storedNames(book: Book): StoredName[] {
  return keysOf(book).map((key) => storedAt(book, key));
}

/** One name without reading all others: what a name read from a file stands for takes a walk through its cells to say. */
export function findName(book: Book, name: string, scope: Worksheet | undefined): StoredName | undefined {
  const wanted = name.toLowerCase();
  const key = keysOf(book).find(
    (one) => nameOf(book, one).toLowerCase() === wanted && scopeOf(book, one) === scope,
  );
  return key === undefined ? undefined : storedAt(book, key);
}

/** The name stored under a key, if there still is one. */
export function nameAt(book: Book, key: string): StoredName | undefined {
  const { matrixMap, formulaMap, opaqueMap } = book.workbook.definedNames;
  return key in matrixMap || key in formulaMap || key in opaqueMap ? storedAt(book, key) : undefined;
}

/** Excel's own names, such as print areas, are not the API's. */
function keysOf(book: Book): string[] {
  const { matrixMap, formulaMap, opaqueMap } = book.workbook.definedNames;
  const keys = new Set([matrixMap, formulaMap, opaqueMap].flatMap((map) => Object.keys(map)));
  return [...keys].filter((key) => !/^_xl(nm|chart)\./.test(nameOf(book, key)));
}

function storedAt(book: Book, key: string): StoredName {
  const names = book.workbook.definedNames;
  const scope = scopeOf(book, key);
  const { formulaExpression, ranges } = names.getRanges(key);
  const expression = formulaExpression ?? names.opaqueMap[key]?.rawText ?? ranges.join(',');
  return { name: nameOf(book, key), expression, key, ...(scope ? { scope } : {}) };
}

const nameOf = (book: Book, key: string): string => book.workbook.definedNames.nameForKey[key] ?? key;

function scopeOf(book: Book, key: string): Worksheet | undefined {
  const { localSheetIdMap, opaqueMap } = book.workbook.definedNames;
  const localSheetId = localSheetIdMap[key] ?? opaqueMap[key]?.localSheetId;
  return localSheetId === undefined ? undefined : book.sheets[localSheetId];
}

export function storeName(book: Book, name: string, expression: string, scope?: Worksheet): void {
  const names = book.workbook.definedNames;
  const localSheetId = scope ? book.sheets.indexOf(scope) : undefined;
  const key = keyFor(name, localSheetId);
  delete names.matrixMap[key];
  delete names.opaqueMap[key];
  names.formulaMap[key] = expression;
  names.nameForKey[key] = name;
  if (localSheetId !== undefined) names.localSheetIdMap[key] = localSheetId;
}

export function removeName(book: Book, key: string): void {
  const { matrixMap, formulaMap, localSheetIdMap, hiddenMap, opaqueMap, nameForKey } =
    book.workbook.definedNames;
  for (const map of [matrixMap, formulaMap, localSheetIdMap, hiddenMap, opaqueMap, nameForKey])
    delete map[key];
}

export function isHiddenName(book: Book, key: string): boolean {
  return book.workbook.definedNames.hiddenMap[key] === true;
}

export function hideName(book: Book, key: string, hidden: boolean): void {
  if (hidden) book.workbook.definedNames.hiddenMap[key] = true;
  else delete book.workbook.definedNames.hiddenMap[key];
}

/** Names that belong to a sheet go with it. */
export function removeSheetNames(book: Book, sheet: Worksheet): void {
  for (const stored of storedNames(book)) if (stored.scope === sheet) removeName(book, stored.key);
}

/** Sheet scopes are stored as positions: after sheets moved or went, they are written anew. */
export function reindexSheetScopes(book: Book, before: readonly Worksheet[]): void {
  const names = book.workbook.definedNames;
  const scoped = names.getAllEntries().filter((entry) => entry.localSheetId !== undefined);
  const moved = scoped.map((entry) => {
    const key = keyFor(entry.name, entry.localSheetId);
    const hidden = names.hiddenMap[key] === true;
    removeName(book, key);
    return { entry, hidden, sheet: before[entry.localSheetId ?? -1] };
  });
  for (const { entry, hidden, sheet } of moved) {
    if (!sheet || !book.sheets.includes(sheet)) continue;
    storeName(book, entry.name, entry.formulaExpression ?? entry.rawText ?? entry.ranges.join(','), sheet);
    hideName(book, keyFor(entry.name, book.sheets.indexOf(sheet)), hidden);
  }
}

export function replaceInNames(
  book: Book,
  rewrite: (expression: string, home: Worksheet | undefined) => string,
): void {
  for (const stored of storedNames(book)) {
    const rewritten = rewrite(stored.expression, stored.scope);
    if (rewritten !== stored.expression) {
      const hidden = isHiddenName(book, stored.key);
      storeName(book, stored.name, rewritten, stored.scope);
      hideName(book, stored.key, hidden);
    }
  }
}

/** The sheet and cells an expression refers to, where it is a plain reference. */
export function plainReference(expression: string): { sheet: string; cells: string } | undefined {
  const { sheet, cells } = splitSheet(expression);
  return sheet !== undefined && /^[$\w:]+$/.test(cells) ? { sheet, cells } : undefined;
}

const keyFor = (name: string, localSheetId: number | undefined): string =>
  localSheetId === undefined ? name : `${name}\0${localSheetId}`;
