/** References to a sheet in formulas, names, validations, conditional formats, charts and links, when it is renamed or deleted. */
import type { Book } from './book';
import { rewriteExpressions } from './expressions';

/** Rewrites references to the sheet; `replacement` is the new name as formulas write it, undefined where the sheet is gone. */
export function replaceSheetReferences(book: Book, name: string, replacement: string | undefined): void {
  rewriteExpressions(book, referenceRewriter(name, replacement));
}

/** Text literals, and quoted names that merely contain the sheet's name, are left alone. */
export function referenceRewriter(
  name: string,
  replacement: string | undefined,
): (formula: string) => string {
  const quoted = `'${name.replace(/'/g, "''")}'!`.toLowerCase();
  const plain = `${name}!`.toLowerCase();
  return (formula) => {
    if (!formula.toLowerCase().includes(name.toLowerCase().replace(/'/g, "''"))) return formula;
    return formula.replace(SEGMENTS, (segment) => {
      const lower = segment.toLowerCase();
      const cells = lower.startsWith(quoted)
        ? segment.slice(quoted.length)
        : lower.startsWith(plain)
          ? segment.slice(plain.length)
          : undefined;
      if (cells === undefined) return segment;
      return replacement === undefined ? '#REF!' : `${replacement}!${cells}`;
    });
  };
}

/** Text literals, and sheet references with what follows them. */
const SEGMENTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[\w$:]+|[\p{L}_][\p{L}\p{N}_.]*!\$?[\w$:]+/gu;
