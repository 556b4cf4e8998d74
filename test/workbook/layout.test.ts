/** Nothing lies on anything else, and tables have room to grow. */
import { addressOf, cellAt, columnLetters } from '../../src/workbook/address';
import { AreaPlace, columnWidths, tablePlace } from '../../src/workbook/layout';
import { SHEETS } from '../../src/workbook/sheets';
import { sampleRows } from '../../src/workbook/sample';
import type { Extent } from '../../src/workbook/address';
import type { Block, Chart, Sheet, Table } from '../../src/workbook/declare';
import { START } from './support';

interface Box extends Extent {
  readonly what: string;
}

/** Tables whose rows are given by the method: nobody adds a fourth gate, so there may be something below. */
const FIXED: readonly string[] = [
  // Gates at day 30, 60 and 90.
  'gates',
  // The functions' five dimensions.
  'dimensions',
  // Return, payback, cost per person.
  'bands',
];

const SAMPLE_ROWS = sampleRows('en', START, (key) => key);
const MANY = 10_000;

/** The most rows a new programme begins with. */
const rowsAtFirst = ({ key, defaults }: Table) =>
  Math.max(defaults?.length ?? 0, SAMPLE_ROWS[key]?.length ?? 0);

/** Everything a block writes to, its heading included; tables as long as `rowsOf` says. */
function boxOf(block: Block, rowsOf: (table: Table) => number): Box {
  const at = cellAt(block.at);
  const box = (above: number, rows: number, columns: number): Box => ({
    what: block.key,
    top: at.row - above,
    left: at.column,
    rows: rows + above,
    columns,
  });
  switch (block.kind) {
    case 'table':
      return box(1, tablePlace(block, rowsOf(block)).all.rows, block.columns.length);
    case 'area': {
      const { body } = new AreaPlace(block);
      return box(1, body.rows + 1, body.columns);
    }
    case 'fields':
      return box(1, block.fields.length, (block.span ?? 1) + 2);
    case 'tiles':
      return box(0, 3, block.span * block.tiles.length);
    case 'timeline':
      return box(2, block.rows + 1, block.days);
  }
}

function chartBox({ key, from, to }: Chart): Box {
  const [first, last] = [cellAt(from), cellAt(to)];
  return {
    what: `chart ${key}`,
    top: first.row,
    left: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

const isApart = (one: Extent, other: Extent) =>
  one.left + one.columns <= other.left ||
  other.left + other.columns <= one.left ||
  one.top + one.rows <= other.top ||
  other.top + other.rows <= one.top;

const boxesOf = (sheet: Sheet, rowsOf: (table: Table) => number): Box[] => [
  { what: 'title', top: 0, left: 1, rows: 2, columns: 1 },
  ...(sheet.checks ? [{ what: 'checks', top: 2, left: 1, rows: 1, columns: 2 }] : []),
  ...sheet.blocks.map((block) => boxOf(block, rowsOf)),
  ...(sheet.charts ?? []).map(chartBox),
];

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => !isApart(one, other))
      .map((other) => `${one.what} ${addressOf(one)} × ${other.what} ${addressOf(other)}`),
  );
}

describe.each(SHEETS.map((sheet) => [sheet.key, sheet] as const))('on the sheet %s', (_key, sheet) => {
  test('no block or chart lies on another when a programme is new', () => {
    expect(overlaps(boxesOf(sheet, rowsAtFirst))).toEqual([]);
  });

  test('nothing is in the way of a table that grows', () => {
    const grown = (table: Table) => (FIXED.includes(table.key) ? rowsAtFirst(table) : MANY);
    expect(overlaps(boxesOf(sheet, grown))).toEqual([]);
  });

  test('beside each table a column is free, so that Excel does not take what lies there for its next one', () => {
    const boxes = boxesOf(sheet, rowsAtFirst);
    const found = sheet.blocks.flatMap((block) => {
      if (block.kind !== 'table') return [];
      const { top, left, rows, columns, what } = boxOf(block, rowsAtFirst);
      const beside = { top, rows, left: left + columns, columns: 1 };
      return boxes.filter((box) => !isApart(beside, box)).map((box) => `${what} | ${box.what}`);
    });
    expect(found).toEqual([]);
  });

  test('a column that two tables share is as wide as both need', () => {
    const widths = columnWidths(sheet);
    const narrow = sheet.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.columns.flatMap(({ key, width }, index) => {
            const letters = columnLetters(cellAt(block.at).column + index);
            return widths.get(letters)! < width
              ? [`${letters} ${widths.get(letters)}: ${block.key}.${key} ${width}`]
              : [];
          })
        : [],
    );
    expect(narrow).toEqual([]);
  });
});
