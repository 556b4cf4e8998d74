import type { Worksheet as StoredSheet } from '@cj-tech-master/excelts';
import { fromFile, toFile } from '../../engine/formula-text';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { HostCollection, HostObject } from '../protocol/host-object';
import { formatArea, parseArea, quoteSheet } from './address';
import type { Book } from './book';
import {
  findName,
  hideName,
  isHiddenName,
  nameAt,
  plainReference,
  removeName,
  storedNames,
  storeName,
  type StoredName,
} from './name-store';
import { Range } from './range';
import { Worksheet } from './worksheet';

/** Comments are not part of what excelts writes; they live as long as the host. */
const comments = new WeakMap<Book, Map<string, string>>();

/** API `NamedItemCollection` of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly className = 'NamedItemCollection';

  constructor(
    private readonly book: Book,
    private readonly scope?: StoredSheet,
  ) {
    super();
  }

  add(name: string, reference: Range | string, comment?: string): NamedItem {
    assertValidName(name);
    if (this.find(name)) throw new HostError('ItemAlreadyExists', name);
    const clash = this.book.sheets
      .flatMap((sheet) => sheet.getTables())
      .some((table) => sameName(table.table.name, name));
    if (clash) throw new HostError('ItemAlreadyExists', name);
    storeName(this.book, name, expressionFor(reference), this.scope);
    this.book.requestCalculation();
    const item = this.find(name);
    if (!item) throw new HostError('GeneralException', name);
    if (comment) item.comment = comment;
    return item;
  }
  override find(key: unknown): NamedItem | undefined {
    const stored = findName(this.book, String(key), this.scope);
    return stored && new NamedItem(this.book, stored);
  }
  list(): NamedItem[] {
    return storedNames(this.book)
      .filter((stored) => stored.scope === this.scope)
      .map((stored) => new NamedItem(this.book, stored));
  }
}

/** API `NamedItem`. */
export class NamedItem extends HostObject {
  readonly className = 'NamedItem';

  constructor(
    private readonly book: Book,
    private readonly stored: StoredName,
  ) {
    super();
  }

  override get objectKey(): string {
    return this.stored.name;
  }
  get name(): string {
    return this.stored.name;
  }
  get scope(): string {
    return this.stored.scope ? 'Worksheet' : 'Workbook';
  }
  get worksheet(): Worksheet {
    if (!this.stored.scope) throw new HostError('InvalidOperation', 'the name belongs to the workbook');
    return Worksheet.of(this.book, this.stored.scope);
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.stored.scope ? Worksheet.of(this.book, this.stored.scope) : null;
  }
  get formula(): string {
    return fromFile(this.current());
  }
  set formula(formula: string) {
    storeName(this.book, this.stored.name, expressionFor(formula), this.stored.scope);
    this.book.requestCalculation();
  }
  get type(): string {
    if (this.range()) return 'Range';
    const value = constantOf(this.current());
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    return typeof value === 'boolean' ? 'Boolean' : 'String';
  }
  get value(): unknown {
    const range = this.range();
    if (range) return range.address;
    return constantOf(this.current()) ?? fromFile(this.current());
  }
  get visible(): boolean {
    return !isHiddenName(this.book, this.stored.key);
  }
  set visible(visible: boolean) {
    hideName(this.book, this.stored.key, !visible);
  }
  get comment(): string {
    return comments.get(this.book)?.get(this.stored.key) ?? '';
  }
  set comment(comment: string) {
    const all = comments.get(this.book) ?? new Map<string, string>();
    comments.set(this.book, all.set(this.stored.key, comment));
  }

  delete(): void {
    removeName(this.book, this.stored.key);
    this.book.requestCalculation();
  }
  getRange(): Range {
    const range = this.range();
    if (!range) throw itemNotFound();
    return range;
  }
  getRangeOrNullObject(): Range | null {
    return this.range() ?? null;
  }

  /** The expression as it is now: it may have changed since this object was made. */
  private current(): string {
    const stored = nameAt(this.book, this.stored.key);
    if (!stored) throw itemNotFound();
    return stored.expression;
  }

  private range(): Range | undefined {
    const reference = plainReference(this.current());
    const sheet = reference && this.book.findSheet(reference.sheet);
    const area = reference && parseArea(reference.cells);
    return sheet && area ? new Range(this.book, sheet, area) : undefined;
  }
}

/** First a letter, `_` or `\`; then letters, digits, `.` and `_`; not an address, at most 255 characters (Excel's rules). */
export function assertValidName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || parseArea(name) || /^(R\d*C\d*|R\d*|C\d*)$/i.test(name))
    throw invalidArgument(`name "${name}"`);
}

function expressionFor(reference: Range | string): string {
  if (reference instanceof Range)
    return `${quoteSheet(reference.sheet.name)}!${formatArea(reference.area, true)}`;
  if (reference === '') throw invalidArgument('NamedItemCollection.add');
  // Text without "=" names a constant, as in Excel's own dialog.
  if (!reference.startsWith('='))
    return Number.isFinite(Number(reference)) ? reference : `"${reference.replace(/"/g, '""')}"`;
  try {
    return toFile(reference);
  } catch {
    throw invalidArgument(`formula ${reference}`);
  }
}

function constantOf(expression: string): string | number | boolean | undefined {
  if (/^"(?:[^"]|"")*"$/.test(expression)) return expression.slice(1, -1).replace(/""/g, '"');
  if (expression !== '' && Number.isFinite(Number(expression))) return Number(expression);
  return /^(TRUE|FALSE)$/i.test(expression) ? expression.toUpperCase() === 'TRUE' : undefined;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
