/**
 * Ordering the same number of numbers again and again: into drawers of equal width (distribution counting, D. Knuth,
 * The Art of Computer Programming 3, 5.2), then by insertion, which has little left to do.
 */

/** Two drawers a number: most hold one number or none. */
const DRAWERS_PER_NUMBER = 2;
/** A drawer this full means that the numbers crowd together: then comparing them all is quicker. */
const CROWDED = 16;

export class DrawerSort {
  /** The numbers last ordered, the greatest first. */
  readonly sorted: Float64Array;
  /** Where each of them stood. */
  readonly order: Int32Array;
  private readonly ends: Int32Array;
  private readonly drawers: Int32Array;

  constructor(count: number) {
    this.sorted = new Float64Array(count);
    this.order = new Int32Array(count);
    this.ends = new Int32Array(Math.max(1, DRAWERS_PER_NUMBER * count));
    this.drawers = new Int32Array(count);
  }

  /** Orders as many finite numbers as announced. */
  descending(numbers: Float64Array): void {
    const { sorted, order, ends, drawers } = this;
    if (count(numbers, ends, drawers) > CROWDED) {
      for (let i = 0; i < order.length; i++) order[i] = i;
      order.sort((a, b) => numbers[b]! - numbers[a]!);
      for (let i = 0; i < order.length; i++) sorted[i] = numbers[order[i]!]!;
      return;
    }
    empty(numbers, ends, drawers, sorted, order);
    insert(sorted, order);
  }
}

/** Counts the numbers of each drawer, the greatest numbers in the first; returns how many the fullest holds. */
function count(numbers: Float64Array, ends: Int32Array, drawers: Int32Array): number {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i]!;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const scale = greatest > least ? (ends.length - 1) / (greatest - least) : 0;
  ends.fill(0);
  let fullest = 0;
  for (let i = 0; i < numbers.length; i++) {
    const drawer = ((greatest - numbers[i]!) * scale) | 0;
    drawers[i] = drawer;
    const filled = ends[drawer]! + 1;
    ends[drawer] = filled;
    if (filled > fullest) fullest = filled;
  }
  return fullest;
}

/** Lines up what the drawers hold, one drawer after the other. */
function empty(
  numbers: Float64Array,
  ends: Int32Array,
  drawers: Int32Array,
  sorted: Float64Array,
  order: Int32Array,
): void {
  let before = 0;
  for (let drawer = 0; drawer < ends.length; drawer++) {
    const filled = ends[drawer]!;
    ends[drawer] = before;
    before += filled;
  }
  for (let i = 0; i < numbers.length; i++) {
    const place = ends[drawers[i]!]!;
    ends[drawers[i]!] = place + 1;
    sorted[place] = numbers[i]!;
    order[place] = i;
  }
}

function insert(sorted: Float64Array, order: Int32Array): void {
  for (let i = 1; i < sorted.length; i++) {
    const value = sorted[i]!;
    if (value <= sorted[i - 1]!) continue;
    const position = order[i]!;
    let place = i;
    do {
      sorted[place] = sorted[place - 1]!;
      order[place] = order[place - 1]!;
      place--;
    } while (place > 0 && sorted[place - 1]! < value);
    sorted[place] = value;
    order[place] = position;
  }
}
