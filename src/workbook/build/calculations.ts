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

  /** Room and name for each spill, side by side from `column` on. */
  place(spills: readonly Spill[], column = FIRST.column): void {
    let left = column;
    for (const spill of spills) {
      const at: Cell = { row: FIRST.row, column: left };
      const name = addressOf(extent({ row: at.row - 1, column: left }, 1, 1));
      this.write(name, spill.name, { bold: true, color: COLOURS.accent });
      const letters = `${columnLetters(left)}:${columnLetters(left + spill.columns - 1)}`;
      this.sheet.getRange(letters).format.columnWidth = pointsOf(COLUMN_WIDTH);
      this.site.workbook.names.add(spill.name, this.range(extent(at, spill.rows, spill.columns)));
      left += spill.columns + 1;
    }
  }

  /** `at`: where a spill begins, by its name; as placed when it is not told. */
  calculate(spills: readonly Spill[], at?: ReadonlyMap<string, Cell>): void {
    let left = FIRST.column;
    for (const spill of spills) {
      const cell = at ? at.get(spill.name) : { row: FIRST.row, column: left };
      left += spill.columns + 1;
      if (!cell) continue;
      const formula = this.site.recipe.references.spelled(spill.formula);
      this.range(extent(cell, 1, 1)).formulas = [[formula]];
    }
  }
}

/** The first free column beside spills that begin there. */
export function freeColumn(spills: readonly Spill[], at: ReadonlyMap<string, Cell>): number {
  return Math.max(
    FIRST.column,
    ...spills.map((spill) => (at.get(spill.name)?.column ?? 0) + spill.columns + 1),
  );
}
