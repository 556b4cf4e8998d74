/** References to tables and their columns in formulas, rewritten when a table or a column gets another name or goes. */
import { tokenize, type Token } from '../../engine/formula-tokens';
import type { Book } from './book';
import { rewriteExpressions } from './expressions';

/** New name by old name in lower case; undefined where the column is gone. */
export type ColumnNames = ReadonlyMap<string, string | undefined>;

/** `columns`: the table's columns before, in their order. */
export function renameColumnsEverywhere(
  book: Book,
  table: string,
  columns: readonly string[],
  renamed: ColumnNames,
): void {
  const marker = `${table}[`.toLowerCase();
  rewriteExpressions(book, (expression) => {
    if (!expression.toLowerCase().includes(marker)) return expression;
    return rewriteTables(expression, table, (_name, specifier) => {
      const rewritten = specifier && rewriteSpecifier(specifier, columns, renamed);
      return rewritten === undefined ? undefined : table + rewritten;
    });
  });
}

export function renameTableEverywhere(book: Book, before: string, after: string): void {
  const wanted = before.toLowerCase();
  rewriteExpressions(book, (expression) => {
    if (!expression.toLowerCase().includes(wanted)) return expression;
    return rewriteTables(expression, before, (_name, specifier = '') => after + specifier);
  });
}

/** A table that is gone. */
export function dropTableEverywhere(book: Book, name: string): void {
  const wanted = name.toLowerCase();
  rewriteExpressions(book, (expression) => {
    if (!expression.toLowerCase().includes(wanted)) return expression;
    return rewriteTables(expression, name, () => undefined);
  });
}

/** `replace` gets the name and, where there is one, '[…]'; undefined makes it #REF!. */
function rewriteTables(
  expression: string,
  table: string,
  replace: (name: string, specifier: string | undefined) => string | undefined,
): string {
  const tokens = tokenize(expression);
  let text = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !isTable(token, tokens[at + 1], table)) {
      text += token?.text ?? '';
      continue;
    }
    const next = tokens[at + 1];
    const specifier = next?.kind === 'brackets' ? next.text : undefined;
    if (specifier !== undefined) at += 1;
    text += replace(token.text, specifier) ?? '#REF!';
  }
  return text;
}

function isTable(token: Token, next: Token | undefined, table: string): boolean {
  return token.kind === 'name' && next?.text !== '(' && token.text.toLowerCase() === table.toLowerCase();
}

/** '[Cost]', '[[#This Row],[Cost]]' or '[[#All],[Cost]:[Total]]' with other names; undefined where nothing is left. */
function rewriteSpecifier(
  specifier: string,
  columns: readonly string[],
  renamed: ColumnNames,
): string | undefined {
  const isNested = /^\[\s*\[/.test(specifier);
  if (!isNested) {
    const inner = specifier.slice(1, -1);
    if (inner === '' || inner.startsWith('#')) return specifier;
    const name = rename(unescapeColumn(inner), renamed);
    return name === undefined ? undefined : `[${escapeColumn(name)}]`;
  }
  const parts = tokenizeColumns(specifier.slice(1, -1));
  let text = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    const isColumn = part.startsWith('[') && !part.startsWith('[#');
    if (!isColumn) {
      text += part;
      continue;
    }
    const isRange = parts[at + 1] === ':';
    const last = isRange ? (parts[at + 2] ?? part) : part;
    const span = columnSpan(
      unescapeColumn(part.slice(1, -1)),
      unescapeColumn(last.slice(1, -1)),
      columns,
      renamed,
    );
    if (!span) return undefined;
    text += `[${escapeColumn(span[0])}]` + (isRange ? `:[${escapeColumn(span[1])}]` : '');
    if (isRange) at += 2;
  }
  return `[${text}]`;
}

/** What is left of a run of columns when some have gone. */
function columnSpan(
  first: string,
  last: string,
  columns: readonly string[],
  renamed: ColumnNames,
): readonly [string, string] | undefined {
  const position = (name: string): number =>
    columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  const run = columns.slice(position(first), position(last) + 1);
  const names = (run.length > 0 ? run : [first, last])
    .map((name) => rename(name, renamed))
    .filter((name) => name !== undefined);
  const [left] = names;
  const right = names.at(-1);
  return left === undefined || right === undefined ? undefined : [left, right];
}

function rename(name: string, renamed: ColumnNames): string | undefined {
  const key = name.toLowerCase();
  return renamed.has(key) ? renamed.get(key) : name;
}

/** '[#This Row],[A]:[B]' → '[#This Row]', ',', '[A]', ':', '[B]'. */
function tokenizeColumns(text: string): string[] {
  return text.match(/\[(?:'.|[^\]'])*\]|[^[]/gs) ?? [];
}

/** In references an apostrophe stands before [ ] # and itself. */
function unescapeColumn(name: string): string {
  return name.replace(/'(.)/gs, '$1');
}

function escapeColumn(name: string): string {
  return name.replace(/[[\]#']/g, "'$&");
}
