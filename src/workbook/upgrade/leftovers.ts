/** What older versions put on their sheets that has no place of its own today: formulas and labels only, never anything entered. */
import { cellAt, extent, type Extent } from '../address';

export interface Leftover {
  /** Key of the sheet. */
  readonly sheet: string;
  readonly at: Extent;
}

const cells = (from: string, to: string): Extent => {
  const [first, last] = [cellAt(from), cellAt(to)];
  return extent(first, last.row - first.row + 1, last.column - first.column + 1);
};

/** By the version that made them. Version 1 had no names by which its areas can be found. */
export const LEFTOVERS: Readonly<Record<number, readonly Leftover[]>> = {
  1: [
    { sheet: 'dashboard', at: cells('B5', 'I60') },
    { sheet: 'maturity', at: cells('Q4', 'T10') },
    { sheet: 'roi', at: cells('K23', 'P61') },
  ],
};
