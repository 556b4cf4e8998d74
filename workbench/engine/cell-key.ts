/** Cells by sheet position, row and column, all 1-based; the key is cheap to make for every cell of a workbook. */

export type CellKey = number;

const COLUMNS = 16384;
const ROWS = 1048576;

export function cellKey(sheet: number, row: number, column: number): CellKey {
  return (sheet * ROWS + (row - 1)) * COLUMNS + (column - 1);
}

/** The sheet a key belongs to. */
export function sheetOf(key: CellKey): number {
  return Math.floor(key / (ROWS * COLUMNS));
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function a1(row: number, column: number): string {
  return columnLetters(column) + row;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 'A1' or 'A1:B5', with or without $; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const left = columnNumber(match[1]);
  const top = Number(match[2]);
  return {
    top,
    left,
    bottom: match[4] ? Number(match[4]) : top,
    right: match[3] ? columnNumber(match[3]) : left,
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
