/** References to cells inside formulas, told apart from texts, names and structured references. */
import { tokenize } from '../../engine/formula-tokens';
import {
  columnIndex,
  columnLetters,
  liesOnSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  type Area,
} from './address';

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$!'])(${SHEET})?(${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.([!])`,
  'giu',
);

/** `replace` gets the sheet's name (undefined: the formula's own) and the cells as written; it gives the cells anew. */
export function mapReferences(
  expression: string,
  replace: (sheet: string | undefined, cells: string) => string | undefined,
): string {
  let text = '';
  let run = '';
  const flush = (): void => {
    text += run.replace(REFERENCE, (whole, prefix: string | undefined, cells: string) => {
      const sheet = prefix?.slice(0, -1).replace(/^'(.*)'$/s, '$1');
      const replaced = replace(sheet?.replace(/''/g, "'"), cells);
      if (replaced === cells) return whole;
      return replaced === undefined ? '#REF!' : `${prefix ?? ''}${replaced}`;
    });
    run = '';
  };
  for (const token of tokenize(expression)) {
    if (token.kind !== 'string' && token.kind !== 'brackets') run += token.text;
    else {
      flush();
      text += token.text;
    }
  }
  flush();
  return text;
}

/** The cells an address names after the sheet has changed, with its '$' kept; undefined where they are gone. */
export function mapCells(cells: string, map: (area: Area) => Area | undefined): string | undefined {
  const area = parseArea(cells);
  if (!area) return cells;
  const mapped = map(area);
  return mapped && (mapped === area ? cells : spelled(mapped, cells));
}

/** As `=A1` changes when it is copied so many rows and columns further. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (_sheet, cells) => {
    const ends = cells.split(':').map((end) => offsetEnd(end, rows, columns));
    return ends.includes(undefined) ? undefined : ends.join(':');
  });
}

function offsetEnd(end: string, rows: number, columns: number): string | undefined {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(end) ?? [];
  const column = letters === '' ? 0 : columnIndex(letters) + (columnMark === '$' ? 0 : columns);
  // '$5' of '$5:$9' has its mark before the letters it lacks.
  const isFixedRow = rowMark === '$' || (letters === '' && columnMark === '$');
  const row = digits === '' ? 0 : Number(digits) - 1 + (isFixedRow ? 0 : rows);
  if (!liesOnSheet({ row, column, rows: 1, columns: 1 })) return undefined;
  const newLetters = letters === '' ? '' : columnLetters(column);
  return `${columnMark}${newLetters}${rowMark}${digits === '' ? '' : row + 1}`;
}

/** The area in the form the address had: a cell, an area, whole columns or whole rows. */
function spelled(area: Area, like: string): string {
  const [first = '', second] = like.split(':');
  const end = (row: number, column: number, model: string): string => {
    const [, columnMark = '', letters = '', rowMark = '', digits = ''] =
      /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(model) ?? [];
    const newLetters = letters === '' || area.columns === MAX_COLUMNS ? '' : columnLetters(column);
    const newDigits = digits === '' || area.rows === MAX_ROWS ? '' : String(row + 1);
    return `${columnMark}${newLetters}${rowMark}${newDigits}`;
  };
  const start = end(area.row, area.column, first);
  if (second === undefined) return start;
  return `${start}:${end(area.row + area.rows - 1, area.column + area.columns - 1, second)}`;
}
