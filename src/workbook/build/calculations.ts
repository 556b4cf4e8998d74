/** The hidden sheet of the custom functions' results: each in columns of its own, read by its name. */
import { cellAt, extent, type Cell } from '../address';
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
    const line = (row: number) => extent({ ...TITLE, row: TITLE.row + row }, 1, 1);
    this.write(line(0), text(`sheets.${CALCULATIONS}.title`), { bold: true, size: 18, color: COLOURS.accent });
    this.write(line(1), text(`sheets.${CALCULATIONS}.intro`), { color: COLOURS.muted });
    this.batch.write();
  }

  /** Room and a name for each spill. */
  place(spills: readonly Spill[], at: ReadonlyMap<string, Cell>): void {
    for (const spill of spills) {
      const cell = at.get(spill.name)!;
      const above = extent({ ...cell, row: cell.row - 1 }, 1, 1);
      this.write(above, spill.name, { bold: true, color: COLOURS.accent });
      const area = extent(cell, spill.rows, spill.columns);
      this.batch.width(area, pointsOf(COLUMN_WIDTH));
      this.site.workbook.names.add(spill.name, this.range(area));
    }
    this.batch.write();
  }

  calculate(spills: readonly Spill[], at: ReadonlyMap<string, Cell>): void {
    for (const spill of spills) {
      const cell = at.get(spill.name);
      if (!cell || this.site.enters?.(spill.formula) === false) continue;
      this.batch.enter(extent(cell, 1, 1), [[this.site.recipe.references.spelled(spill.formula)]]);
    }
    this.batch.write();
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
