/** Enters overwritten or stuck formulas again and sets validations that were lost; all of them, or none. */
import { addressOf, cellAt, extent, type Cell, type Extent } from '../address';
import { carryOut, roundTrip } from '../change';
import { ProgrammeError } from '../errors';
import { readExisting, recipeFor, type Existing } from '../existing';
import { imagesOf, putBack, type Image } from '../images';
import { tableColumn } from '../layout';
import { setValidation } from '../validation';
import type { Validation } from '../declare';
import type { LocatedSheet } from '../locate';
import type { CreateHooks } from '../programme';
import type { Problem, Validated } from './problem';

interface Plan {
  readonly existing: Existing;
  readonly images: readonly Image[];
}

export interface Repaired {
  /** How many of the problems were settled; those without a remedy, and what is gone, are left alone. */
  readonly count: number;
  /** Puts back what the cells held; refuses when they have been changed since. Checks of what is entered stay. */
  readonly undo?: (hooks?: CreateHooks) => Promise<void>;
}

interface EnteredAgain {
  readonly sheetId: string;
  readonly cell: Cell;
  readonly enter: string;
}

export async function repair(problems: readonly Problem[], hooks?: CreateHooks): Promise<Repaired> {
  const entered = problems.flatMap(({ address, remedy }) =>
    remedy && 'enter' in remedy && address !== undefined ? [{ ...remedy, cell: cellAt(address) }] : [],
  );
  const validated = problems.flatMap(({ remedy }) => (remedy && 'validate' in remedy ? [remedy] : []));
  const count = entered.length + validated.length;
  if (count === 0) return { count };
  let written: readonly Image[] = [];
  const { images } = await carryOut<Plan>(
    {
      plan: async (context) => ({
        existing: await readExisting(context),
        images: await imagesNow(context, entered),
      }),
      touches({ existing: { located } }) {
        const present = new Set([...located.sheets.values()].map(({ id }) => id));
        const checked = validated.filter(({ sheetId }) => present.has(sheetId));
        return [...cellsOf(entered), ...checked.map(({ sheetId }) => ({ sheet: sheetId }))];
      },
      async write(context, { existing }, report) {
        const { located } = existing;
        const recipe = recipeFor(existing, located.state.language, located.text);
        report('tables');
        enterAgain(context, entered);
        for (const { sheetId, validate } of validated) {
          const sheet = [...located.sheets.values()].find(({ id }) => id === sheetId);
          const found = sheet && checkedCells(sheet, validate);
          if (!found) continue;
          setValidation(
            context.workbook.worksheets.getItem(sheetId).getRange(addressOf(found.at)),
            found.validation,
            recipe.text,
          );
        }
        await roundTrip(context);
        written = await imagesNow(context, entered);
      },
      async undo(context, { images: before }) {
        putBack(context.workbook, before);
        await roundTrip(context);
      },
    },
    hooks,
  );
  if (entered.length === 0) return { count };
  return { count, undo: (again) => takeBack(entered, { before: images, written }, again) };
}

async function takeBack(
  entered: readonly EnteredAgain[],
  { before, written }: { readonly before: readonly Image[]; readonly written: readonly Image[] },
  hooks?: CreateHooks,
): Promise<void> {
  await carryOut<void>(
    {
      async plan(context) {
        const now = await imagesNow(context, entered);
        if (JSON.stringify(now) !== JSON.stringify(written)) throw new ProgrammeError('changed', true);
      },
      touches: () => cellsOf(entered),
      async write(context) {
        putBack(context.workbook, before);
        await roundTrip(context);
      },
      async undo(context) {
        enterAgain(context, entered);
        await roundTrip(context);
      },
    },
    hooks,
  );
}

function enterAgain({ workbook }: Excel.RequestContext, entered: readonly EnteredAgain[]): void {
  for (const { sheetId, cell, enter } of entered) {
    workbook.worksheets.getItem(sheetId).getRange(addressOf(extent(cell, 1, 1))).formulas = [[enter]];
  }
}

const cellsOf = (entered: readonly EnteredAgain[]) =>
  entered.map(({ sheetId, cell }) => ({ sheet: sheetId, at: extent(cell, 1, 1) }));

async function imagesNow(
  context: Excel.RequestContext,
  entered: readonly EnteredAgain[],
): Promise<readonly Image[]> {
  const images = imagesOf(context.workbook, cellsOf(entered));
  await context.sync();
  return images();
}

/** The cells of a table's column or of a field, and what may be entered there. */
function checkedCells(
  { place }: LocatedSheet,
  wanted: Validated,
): { readonly at: Extent; readonly validation: Validation } | undefined {
  if ('field' in wanted) {
    const fields = place.declared.blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : []));
    const validation = fields.find(({ name }) => name === wanted.field)?.validation;
    const cell = place.fields.get(wanted.field);
    return validation && cell && { at: extent(cell, 1, 1), validation };
  }
  const table = place.tables.get(wanted.table);
  const validation = table?.table.columns.find(({ key }) => key === wanted.column)?.validation;
  return table && validation && { at: tableColumn(table, wanted.column), validation };
}
