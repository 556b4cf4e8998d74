/** The hidden sheet of the custom functions' results: each in columns of its own, read by its name. */
import { addressOf, cellAt, columnLetters, extent, type Cell } from '../address';
import { SheetWriter } from '../sheet-writer';
import { COLOURS, pointsOf } from '../style';
import { sheetAnchor, TITLE } from '../place';
import { hiddenName, type Site } from './block';
import type { Spill } from '../declare';

export const CALCULATIONS = 'calculations';

const FIRST = cellAt('B6');
const COLUMN_WIDTH = 14;

export class CalculationsBuilder extends SheetWriter {
  constructor(private readonly site: Site) {
    super(site.sheet);
  }

  placeSheet(): void {
    this.sheet.showGridlines = false;
    this.words();
    hiddenName(this.site.workbook, sheetAnchor(CALCULATIONS), this.range(extent(TITLE, 1, 1)));
    this.sheet.visibility = 'Hidden';
  }

  words(): void {
    const { text } = this.site.recipe;
    this.write('B1', text(`sheets.${CALCULATIONS}.title`), { bold: true, size: 18, color: COLOURS.accent });
    this.write('B2', text(`sheets.${CALCULATIONS}.intro`), { color: COLOURS.muted });
  }

  /** Room and a name for each spill. */
  place(spills: readonly Spill[], at: ReadonlyMap<string, Cell>): void {
    for (const spill of spills) {
      const cell = at.get(spill.name)!;
      const name = addressOf(extent({ ...cell, row: cell.row - 1 }, 1, 1));
      this.write(name, spill.name, { bold: true, color: COLOURS.accent });
      const last = columnLetters(cell.column + spill.columns - 1);
      const columns = this.sheet.getRange(`${columnLetters(cell.column)}:${last}`);
      columns.format.columnWidth = pointsOf(COLUMN_WIDTH);
      this.site.workbook.names.add(spill.name, this.range(extent(cell, spill.rows, spill.columns)));
    }
  }

  calculate(spills: readonly Spill[], at: ReadonlyMap<string, Cell>): void {
    for (const spill of spills) {
      const cell = at.get(spill.name);
      if (!cell || this.site.enters?.(spill.formula) === false) continue;
      const formula = this.site.recipe.references.spelled(spill.formula);
      this.range(extent(cell, 1, 1)).formulas = [[formula]];
    }
  }
}

/** Where spills go: side by side with a column between them, to the right of those that are there. */
export function spillCells(
  spills: readonly Spill[],
  present: readonly Spill[] = [],
  at: ReadonlyMap<string, Cell> = new Map(),
): ReadonlyMap<string, Cell> {
  let column = Math.max(
    FIRST.column,
    ...present.map((spill) => (at.get(spill.name)?.column ?? 0) + spill.columns + 1),
  );
  return new Map(
    spills.map((spill) => {
      const cell = { row: FIRST.row, column };
      column += spill.columns + 1;
      return [spill.name, cell];
    }),
  );
}
