/** What belongs to whole rows and columns, and moves with them: heights, widths, formats, charts, page breaks. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { setBreaks } from './page-breaks';
import type { Shift } from './shift';

export function shiftLines(sheet: Worksheet, shift: Shift): void {
  if (!shift.isEntire) return;
  if (shift.isVertical) shiftRows(sheet, shift);
  else shiftColumns(sheet, shift);
  moveCharts(sheet, shift);
  movePageBreaks(sheet, shift);
}

function shiftRows(sheet: Worksheet, shift: Shift): void {
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => {
    const row = sheet.findRow(index + 1);
    return { index, height: row?.height, hidden: row?.hidden, style: row?.style };
  });
  for (const { index } of rows) apply(sheet, index, {});
  for (const { index, ...format } of rows) {
    const moved = shift.mapArea({ row: index, column: 0, rows: 1, columns: shift.area.columns });
    if (moved) apply(sheet, moved.row, format);
  }
}

interface RowFormat {
  height?: number | undefined;
  hidden?: boolean | undefined;
  style?: object | undefined;
}

function apply(sheet: Worksheet, index: number, { height, hidden, style }: RowFormat): void {
  const exists = sheet.findRow(index + 1) !== undefined;
  if (!exists && height === undefined && !hidden && Object.keys(style ?? {}).length === 0) return;
  const row = sheet.getRow(index + 1);
  row.height = height;
  row.hidden = hidden === true;
  row.style = style ?? {};
}

function shiftColumns(sheet: Worksheet, shift: Shift): void {
  const count = sheet.columns?.length ?? 0;
  const formats = Array.from({ length: count }, (_, index) => {
    const { width, hidden, style } = sheet.getColumn(index + 1);
    return { index, width, hidden, style };
  });
  for (const { index, width, hidden, style } of formats) {
    if (index < shift.area.column) continue;
    const moved = shift.mapArea({ row: 0, column: index, rows: shift.area.rows, columns: 1 });
    formats[index] = { index: moved ? moved.column : -1, width, hidden, style };
  }
  const last = Math.max(-1, ...formats.map(({ index }) => index));
  for (let index = shift.area.column; index <= Math.max(last, count - 1); index += 1) {
    const format = formats.find((each) => each.index === index);
    // A new column is as wide as the one before it.
    const before = index > 0 && !shift.removed ? sheet.getColumn(index) : undefined;
    const column = sheet.getColumn(index + 1);
    column.width = (format ?? before)?.width;
    column.hidden = format?.hidden === true;
    column.style = format?.style ?? {};
  }
}

/** A break stays before the row or column it stood before, and goes with it. */
function movePageBreaks(sheet: Worksheet, shift: Shift): void {
  const side = shift.isVertical ? 'rowBreaks' : 'colBreaks';
  const moved = sheet[side].flatMap((each) => {
    const after = shift.mapArea(
      shift.isVertical
        ? { row: each.id, column: 0, rows: 1, columns: shift.area.columns }
        : { row: 0, column: each.id, rows: shift.area.rows, columns: 1 },
    );
    const id = shift.isVertical ? after?.row : after?.column;
    return id === undefined ? [] : [{ ...each, id }];
  });
  setBreaks(sheet, side, moved);
}

/** Charts behind the place move along; those across it stay. */
function moveCharts(sheet: Worksheet, shift: Shift): void {
  for (const chart of sheet.getCharts()) {
    const { tl, br } = chart.range as { tl: Anchor; br?: Anchor };
    const name = shift.isVertical ? 'nativeRow' : 'nativeCol';
    const start = shift.isVertical ? shift.area.row : shift.area.column;
    if (tl[name] < start) continue;
    const size = shift.isVertical ? shift.area.rows : shift.area.columns;
    const distance = shift.removed ? -Math.min(size, tl[name]) : size;
    for (const anchor of [tl, br]) if (anchor) anchor[name] = Math.max(0, anchor[name] + distance);
  }
}

interface Anchor {
  nativeRow: number;
  nativeCol: number;
}
