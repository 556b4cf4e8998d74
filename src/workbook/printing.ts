/**
 * How a sheet is printed: on A4 landscape, in pages that begin where a block or one of its columns does, so that no page
 * edge cuts one. Excel's own fitting to pages would ignore such breaks: the scale is fixed instead.
 */
import { cellAt, columnLetters } from './address';
import { AreaPlace, columnWidths } from './layout';
import { DAY_WIDTH, pointsOf, STANDARD_WIDTH } from './style';
import type { Block, Chart, Sheet, Timeline } from './declare';

export interface Printing {
  /** In per cent. */
  readonly scale: number;
  /** First column of every page but the first, counted from 0. */
  readonly breaks: readonly number[];
}

/** In points: at the sides Excel's own narrow ones, below room for the footer. */
export const MARGINS = { left: 18, right: 18, top: 36, bottom: 45, footer: 22 };
const A4 = { width: 842, height: 595 };

/** At the smallest, text of 11 points comes to 6.5. */
const SCALES = { smallest: 59, largest: 75 };
/** Columns are measured in the font's digits, which printers and other programs make up to this much wider. */
const TOLERANCE = 1.06;
/** Of a row, in points; headers are higher, and text that wraps. */
const USUAL_HEIGHT = 17;
/** Of a table that people fill in, with one per person or case. */
const USUAL_ROWS = 100;

/** The fewest pages, of these the fewest blocks shared out, of these the largest print. */
export function printingOf(sheet: Sheet): Printing {
  const grid = gridOf(sheet);
  let best: (Printing & { readonly cost: number }) | undefined;
  for (let scale = SCALES.largest; scale >= SCALES.smallest; scale--) {
    const width = ((A4.width - MARGINS.left - MARGINS.right) * 100) / scale / TOLERANCE;
    const height = ((A4.height - MARGINS.top - MARGINS.bottom) * 100) / scale;
    const breaks = breaksOf(grid, width);
    const shared = breaks.filter((column) => !grid.beginnings.has(column)).length;
    const cost = pagesOf(grid, breaks, height) + shared / grid.starts.length;
    if (!best || cost < best.cost) best = { scale, breaks, cost };
  }
  return best!;
}

/** A part of the sheet that stands side by side with others. */
interface Band {
  readonly left: number;
  readonly right: number;
  /** The first row below it; of a table that people fill in, below the rows it soon has. */
  readonly bottom: number;
  readonly grows: boolean;
  /** Columns within it before which the paper may end. */
  readonly joints: readonly number[];
}

interface Grid {
  readonly bands: readonly Band[];
  /** Where each column begins, in points, and where the last one ends. */
  readonly starts: readonly number[];
  /** Columns before which the paper may end, and those that begin what nothing else stands beside. */
  readonly joints: ReadonlySet<number>;
  readonly beginnings: ReadonlySet<number>;
}

function breaksOf({ bands, starts, joints, beginnings }: Grid, room: number): number[] {
  const end = starts.length - 1;
  const breaks: number[] = [];
  for (let from = 0; starts[end]! - starts[from]! > room; from = breaks.at(-1)!) {
    // A page of nothing but a gap is none.
    const holds = (column: number) => bands.some(({ left, right }) => left < column && right > from);
    const fits = (column: number) => holds(column) && starts[column]! - starts[from]! <= room;
    breaks.push([...beginnings].filter(fits).at(-1) ?? shareOf(from, [...joints].filter(fits)));
  }
  return breaks;

  /** What is wider than a page is shared out evenly, as far as its joints let. */
  function shareOf(from: number, fitting: readonly number[]): number {
    const next = [...beginnings].find((column) => column > fitting.at(-1)!) ?? end;
    const width = starts[next]! - starts[from]!;
    const share = width / Math.ceil(width / room);
    return fitting.find((column) => starts[column]! - starts[from]! >= share) ?? fitting.at(-1)!;
  }
}

/** Whole pages for what stays as long as it is; what grows takes the less of them the smaller it is printed. */
function pagesOf({ bands, starts }: Grid, breaks: readonly number[], height: number): number {
  const edges = [0, ...breaks, starts.length - 1];
  return edges.slice(1).reduce((pages, to, index) => {
    const tall = bands
      .filter(({ left, right }) => left < to && right > edges[index]!)
      .map(({ bottom, grows }) => (grows ? Number : Math.ceil)((bottom * USUAL_HEIGHT) / height));
    return pages + Math.max(0, ...tall);
  }, 0);
}

function gridOf(sheet: Sheet): Grid {
  const bands = [...sheet.blocks.map(bandOf), ...(sheet.charts ?? []).map(chartBand)];
  const first = Math.min(...bands.map(({ left }) => left));
  const end = Math.max(...bands.map(({ right }) => right));
  const inside = Array.from({ length: end }, (_, column) => column).filter((column) => column > first);
  const cut = (column: number) => bands.filter(({ left, right }) => left < column && column < right);
  const joints = inside.filter((column) => cut(column).every((band) => band.joints.includes(column)));
  const free = joints.filter((column) => cut(column).length === 0);
  // Before or behind the gap, where notes run over; a chart's frame would be drawn on both sides of the edge it lies on.
  const begins = (column: number) => bands.some(({ left }) => left === column);
  const framed = (column: number) => (sheet.charts ?? []).some(({ from }) => cellAt(from).column === column);
  const beginnings = free.filter((column) => (begins(column) && !framed(column)) || begins(column + 1));

  const widths = columnWidths(sheet);
  const days = new Set(sheet.blocks.flatMap((block) => (block.kind === 'timeline' ? daysOf(block) : [])));
  const starts = [0];
  for (let column = 0; column < end; column++) {
    const width = days.has(column) ? DAY_WIDTH : (widths.get(columnLetters(column)) ?? STANDARD_WIDTH);
    starts.push(starts.at(-1)! + pointsOf(width));
  }
  return { bands, starts, joints: new Set(joints), beginnings: new Set(beginnings) };
}

function bandOf(block: Block): Band {
  const { row, column: left } = cellAt(block.at);
  const band = (rows: number, step: number, count: number): Band => ({
    left,
    right: left + step * count,
    bottom: row + rows,
    grows: block.kind === 'table' && !block.defaults,
    joints: Array.from({ length: count }, (_, index) => left + step * index),
  });
  switch (block.kind) {
    case 'table':
      return band(1 + (block.defaults?.length ?? USUAL_ROWS), 1, block.columns.length);
    case 'fields':
      return band(block.fields.length, (block.span ?? 1) + 2, 1);
    case 'tiles':
      return band(TILE_ROWS, block.span, block.tiles.length);
    case 'timeline':
      return band(1 + block.rows, block.days, 1);
    case 'area': {
      const { header, lefts } = new AreaPlace(block);
      return { ...band(1 + block.items.length, header.columns, 1), joints: [...lefts.values()] };
    }
  }
}

const TILE_ROWS = 3;

function chartBand({ from, to }: Chart): Band {
  const { row, column } = cellAt(to);
  return { left: cellAt(from).column, right: column + 1, bottom: row + 1, grows: false, joints: [] };
}

const daysOf = ({ at, days }: Timeline) => Array.from({ length: days }, (_, day) => cellAt(at).column + day);
