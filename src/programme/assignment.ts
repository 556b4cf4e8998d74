/**
 * The assignment problem: rows (people, mentees) to columns (roles, mentors), each column taking up to its capacity.
 *
 * R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems",
 * Computing 38 (1987): rows bid for their best columns first; each row left then takes the shortest augmenting path to
 * a free place, found by Dijkstra's algorithm on reduced costs (for more rows than places, and the reverse, after
 * D. F. Crouse, "On implementing 2D rectangular assignment algorithms", IEEE TAES 52, 2016). That as many rows as
 * possible are assigned comes before any score: costs are pairs in effect, so no penalty constant costs precision.
 */

/** Score of each pair, `undefined` where the pair is forbidden. */
export type PairScores = readonly (readonly (number | undefined)[])[];

/**
 * The column of each row, counted from 0, or `undefined`: as many rows as the capacities allow, and among those
 * assignments one of greatest total score. Equal totals: always the same one for the same scores.
 */
export function assignment(
  scores: PairScores,
  capacities: readonly number[],
): readonly (number | undefined)[] {
  const matching = new Matching(scores, capacities);
  scores.forEach((_, row) => matching.bid(row));
  scores.forEach((_, row) => {
    if (matching.columnOf[row] === NONE) matching.enter(row);
  });
  return Array.from(matching.columnOf, (column) => (column === NONE ? undefined : column));
}

const NONE = -1;
/** Bids that follow from one row's: beyond a few the path search is quicker. */
const MOST_BIDS = 10;

class Matching {
  readonly columnOf: Int32Array;
  private readonly columns: number;
  private readonly costs: Float64Array;
  /** Dual variables: cost − row price − column price is never negative, and 0 for the assigned pairs. */
  private readonly rowPrices: Float64Array;
  private readonly columnPrices: Float64Array;

  /** The places of column j are those from `firstPlace[j]` on, `taken[j]` of them taken. */
  private readonly rowAt: Int32Array;
  private readonly placeOf: Int32Array;
  private readonly firstPlace: Int32Array;
  private readonly taken: Int32Array;
  /** No path leads from these columns to a free place, nor ever will. */
  private readonly exhausted: Uint8Array;

  /** The search for one row: how far each column is, from which row, those still to settle and those settled. */
  private readonly distances: Float64Array;
  private readonly reachedFrom: Int32Array;
  private readonly open: Int32Array;
  private openCount = 0;
  private readonly settled: Int32Array;
  private settledCount = 0;

  constructor(scores: PairScores, capacities: readonly number[]) {
    const rows = scores.length;
    this.columns = capacities.length;
    this.costs = costsOf(scores, capacities);
    this.columnOf = new Int32Array(rows).fill(NONE);
    this.placeOf = new Int32Array(rows);
    this.rowPrices = new Float64Array(rows);
    this.columnPrices = new Float64Array(this.columns);
    this.firstPlace = new Int32Array(this.columns + 1);
    capacities.forEach((capacity, j) => {
      this.firstPlace[j + 1] = this.firstPlace[j]! + Math.min(capacity, rows);
    });
    this.rowAt = new Int32Array(this.firstPlace[this.columns]!);
    this.taken = new Int32Array(this.columns);
    this.exhausted = new Uint8Array(this.columns);
    this.distances = new Float64Array(this.columns);
    this.reachedFrom = new Int32Array(this.columns);
    this.open = new Int32Array(this.columns);
    this.settled = new Int32Array(this.columns);
  }

  /**
   * Augmenting row reduction: the row takes the column best for it, at the price that makes its second best as good,
   * and a row put out this way bids in turn. Settles most rows before any path is searched.
   */
  bid(row: number): void {
    for (let turn = 0; turn < MOST_BIDS; turn += 1) {
      const { best, gain, price } = this.bestColumns(row);
      if (best === NONE || gain === Infinity) return;
      const isShared = this.firstPlace[best]! + 1 < this.firstPlace[best + 1]!;
      const isFree = this.hasPlace(best);
      // Putting out one of several rows, or one for no gain, is left to the path search.
      if (!isFree && (isShared || gain === 0)) return;
      const place = this.firstPlace[best]! + (isFree ? this.taken[best]! : 0);
      const putOut = isFree ? NONE : this.rowAt[place]!;
      // A price below 0 is for full columns only.
      const rise = isShared ? 0 : gain;
      this.columnPrices[best]! -= rise;
      this.rowPrices[row] = price + rise;
      this.sit(row, best, place);
      if (putOut === NONE) {
        this.taken[best]! += 1;
        return;
      }
      this.columnOf[putOut] = NONE;
      this.rowPrices[putOut] = 0;
      row = putOut;
    }
  }

  private bestColumns(row: number): { best: number; price: number; gain: number } {
    const { columns, costs, columnPrices } = this;
    const start = row * columns;
    let best = NONE;
    let least = Infinity;
    let second = Infinity;
    for (let j = 0; j < columns; j += 1) {
      const cost = costs[start + j]! - columnPrices[j]!;
      if (cost >= second) continue;
      if (cost < least || (cost === least && this.hasPlace(j) && !this.hasPlace(best))) {
        second = least;
        least = cost;
        best = j;
      } else second = cost;
    }
    return { best, price: least, gain: second - least };
  }

  /** Assigns one more row, or leaves out the one row whose leaving costs least when no place is within reach. */
  enter(row: number): void {
    this.distances.fill(Infinity);
    this.settledCount = 0;
    this.openColumns(0);
    let nearest = this.reach(row, 0);
    while (nearest !== NONE && !this.hasPlace(this.open[nearest]!)) nearest = this.settle(nearest);
    if (nearest === NONE) {
      this.leaveOneOut(row);
      return;
    }
    const column = this.open[nearest]!;
    this.raisePrices(row, this.distances[column]!);
    this.seat(row, column, this.firstPlace[column]! + this.taken[column]!);
    this.taken[column]! += 1;
  }

  private leaveOneOut(row: number): void {
    const reached = this.settledCount;
    this.openColumns(1);
    let leftOut = row;
    let least = 0;
    const weigh = (column: number) => {
      for (let k = 0; k < this.taken[column]!; k += 1) {
        const seated = this.rowAt[this.firstPlace[column]! + k]!;
        const cost = this.distances[column]! - this.rowPrices[seated]!;
        if (cost < least) {
          least = cost;
          leftOut = seated;
        }
      }
    };
    let nearest = this.reach(row, 0);
    for (let k = 0; k < reached; k += 1) {
      weigh(this.settled[k]!);
      nearest = this.reachFromSeated(this.settled[k]!);
    }
    while (nearest !== NONE && this.distances[this.open[nearest]!]! < least) {
      weigh(this.open[nearest]!);
      nearest = this.settle(nearest);
    }
    this.raisePrices(row, least);
    for (let k = 0; k < reached; k += 1) this.exhausted[this.settled[k]!] = 1;
    if (leftOut === row) return;
    const column = this.columnOf[leftOut]!;
    this.columnOf[leftOut] = NONE;
    this.seat(row, column, this.placeOf[leftOut]!);
  }

  private openColumns(exhausted: 0 | 1): void {
    this.openCount = 0;
    for (let j = 0; j < this.columns; j += 1) {
      if (this.exhausted[j] === exhausted) this.open[this.openCount++] = j;
    }
  }

  private hasPlace(column: number): boolean {
    return this.firstPlace[column]! + this.taken[column]! < this.firstPlace[column + 1]!;
  }

  /**
   * Shortens the distances by way of a row; returns where the nearest open column stands in `open`. A column with a
   * free place goes before others as near: with few distinct scores that ends most searches at once.
   */
  private reach(row: number, distance: number): number {
    const { open, openCount, distances, reachedFrom, costs, columnPrices } = this;
    const start = row * this.columns;
    const base = distance - this.rowPrices[row]!;
    let nearest = NONE;
    let least = Infinity;
    for (let k = 0; k < openCount; k += 1) {
      const j = open[k]!;
      const through = base + costs[start + j]! - columnPrices[j]!;
      let far = distances[j]!;
      if (through < far) {
        far = through;
        distances[j] = through;
        reachedFrom[j] = row;
      }
      if (far < least || (far === least && nearest !== NONE && this.hasPlace(j))) {
        least = far;
        nearest = k;
      }
    }
    return nearest;
  }

  private settle(position: number): number {
    const column = this.open[position]!;
    this.open[position] = this.open[--this.openCount]!;
    this.settled[this.settledCount++] = column;
    return this.reachFromSeated(column);
  }

  private reachFromSeated(column: number): number {
    let nearest = NONE;
    const first = this.firstPlace[column]!;
    for (let k = 0; k < this.taken[column]!; k += 1) {
      nearest = this.reach(this.rowAt[first + k]!, this.distances[column]!);
    }
    return nearest;
  }

  /** Keeps reduced costs as promised once a path of this length is taken. */
  private raisePrices(row: number, length: number): void {
    this.rowPrices[row]! += length;
    for (let s = 0; s < this.settledCount; s += 1) {
      const j = this.settled[s]!;
      const rise = length - this.distances[j]!;
      this.columnPrices[j]! -= rise;
      for (let k = 0; k < this.taken[j]!; k += 1)
        this.rowPrices[this.rowAt[this.firstPlace[j]! + k]!]! += rise;
    }
  }

  /** Along the path back to the entering row, each row moves to the place the one before it has left. */
  private seat(entering: number, column: number, place: number): void {
    let row = this.reachedFrom[column]!;
    while (row !== entering) {
      const left = { column: this.columnOf[row]!, place: this.placeOf[row]! };
      this.sit(row, column, place);
      ({ column, place } = left);
      row = this.reachedFrom[column]!;
    }
    this.sit(row, column, place);
  }

  private sit(row: number, column: number, place: number): void {
    this.columnOf[row] = column;
    this.placeOf[row] = place;
    this.rowAt[place] = row;
  }
}

/** Sums of some thousand scores stay below the largest double when each is below this. */
const HUGE = 2 ** 1000;

/** Negated scores, row by row, infinite where the pair is forbidden or nobody fits. Powers of two scale exactly. */
function costsOf(scores: PairScores, capacities: readonly number[]): Float64Array {
  const columns = capacities.length;
  const costs = new Float64Array(scores.length * columns).fill(Infinity);
  let isHuge = false;
  for (let i = 0; i < scores.length; i += 1) {
    const row = scores[i]!;
    for (let j = 0; j < columns; j += 1) {
      const score = row[j];
      if (score === undefined || capacities[j] === 0) continue;
      costs[i * columns + j] = -score;
      isHuge ||= Math.abs(score) > HUGE;
    }
  }
  return isHuge ? costs.map((cost) => cost * 2 ** -64) : costs;
}
