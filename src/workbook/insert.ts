/** Enters a formula into the selected cell, provided that nothing is in it. */
import { cellAt, extent } from './address';
import { carryOut } from './change';
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
  const empty = (context: Excel.RequestContext, plan: Plan) => setFormula(context, plan, '');
  let written: unknown;
  async function write(context: Excel.RequestContext, plan: Plan): Promise<void> {
    await setFormula(context, plan, formula);
    written = await formulaIn(context, plan);
  }
  const plan = await carryOut<Plan>({ plan: selectedCell, touches, write, undo: empty }, hooks);
  return {
    place: plan.place,
    undo: async (again) => {
      await carryOut<Plan>(
        {
          async plan(context) {
            if ((await formulaIn(context, plan)) !== written) throw new ProgrammeError('changed', true);
            return plan;
          },
          touches,
          write: empty,
          undo: write,
        },
        again,
      );
    },
  };
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

async function formulaIn(context: Excel.RequestContext, plan: Plan): Promise<unknown> {
  const cell = cellOf(context, plan).load('formulas');
  await context.sync();
  return cell.formulas[0]![0];
}

async function setFormula(context: Excel.RequestContext, plan: Plan, formula: string): Promise<void> {
  cellOf(context, plan).formulas = [[formula]];
  await context.sync();
}
