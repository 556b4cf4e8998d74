/** Enters a formula into the selected cell, provided that nothing is in it. */
import { cellAt, extent } from './address';
import { carryOutReversibly } from './change';
import { ProgrammeError } from './errors';
import type { Entered } from './enter';
import type { CreateHooks } from './programme';
import type { CellPlace } from './reading';

export interface Inserted extends Entered {
  readonly place: CellPlace;
}

interface Plan {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly place: CellPlace;
}

/** In US-English syntax. */
export async function insertFormula(formula: string, hooks?: CreateHooks): Promise<Inserted> {
  const { plan, undo } = await carryOutReversibly<Plan>(
    {
      plan: selectedCell,
      touches,
      write: (context, plan) => setFormula(context, plan, formula),
      undo: (context, plan) => setFormula(context, plan, ''),
      contents: formulaIn,
    },
    hooks,
  );
  return { place: plan.place, undo };
}

async function selectedCell(context: Excel.RequestContext): Promise<Plan> {
  const cell = context.workbook.getActiveCell().load('address,formulas,worksheet/id,worksheet/name');
  await context.sync();
  if (cell.formulas[0]![0] !== '') throw new ProgrammeError('occupied', true);
  const address = cell.address.slice(cell.address.lastIndexOf('!') + 1);
  return { sheet: cell.worksheet.id, place: { sheet: cell.worksheet.name, address } };
}

const touches = ({ sheet, place }: Plan) => [{ sheet, at: extent(cellAt(place.address), 1, 1) }];

const cellOf = (context: Excel.RequestContext, { sheet, place }: Plan): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(place.address);

async function formulaIn(context: Excel.RequestContext, plan: Plan): Promise<string> {
  const cell = cellOf(context, plan).load('formulas');
  await context.sync();
  return String(cell.formulas[0]![0]);
}

async function setFormula(context: Excel.RequestContext, plan: Plan, formula: string): Promise<void> {
  cellOf(context, plan).formulas = [[formula]];
  await context.sync();
}
