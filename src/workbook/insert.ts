/** Enters a formula into the selected cell, provided that nothing is in it. */
import { cellAt, extent } from './address';
import { carryOut } from './change';
import { ProgrammeError } from './errors';
import type { CreateHooks } from './programme';
import type { CellPlace } from './reading';

interface Plan {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly place: CellPlace;
}

/** In US-English syntax; undone with Excel's own undo, or by clearing the one cell. */
export async function insertFormula(formula: string, hooks?: CreateHooks): Promise<CellPlace> {
  const { place } = await carryOut<Plan>(
    {
      async plan(context) {
        const cell = context.workbook.getActiveCell().load('address,formulas,worksheet/id,worksheet/name');
        await context.sync();
        if (cell.formulas[0]![0] !== '') throw new ProgrammeError('occupied', true);
        const address = cell.address.slice(cell.address.lastIndexOf('!') + 1);
        return { sheet: cell.worksheet.id, place: { sheet: cell.worksheet.name, address } };
      },
      touches: ({ sheet, place }) => [{ sheet, at: extent(cellAt(place.address), 1, 1) }],
      async write(context, { sheet, place }) {
        cellOf(context, sheet, place).formulas = [[formula]];
        await context.sync();
      },
      async undo(context, { sheet, place }) {
        cellOf(context, sheet, place).clear('Contents');
        await context.sync();
      },
    },
    hooks,
  );
  return place;
}

const cellOf = (context: Excel.RequestContext, sheet: string, { address }: CellPlace) =>
  context.workbook.worksheets.getItem(sheet).getRange(address);
