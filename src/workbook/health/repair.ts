/** Enters overwritten or stuck formulas again and sets validations that were lost; all of them, or none. */
import { addressOf, cellAt, extent, type Extent } from '../address';
import { carryOut, roundTrip } from '../change';
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

/** How many of the problems were settled; those without a remedy, and what is gone, are left alone. */
export async function repair(problems: readonly Problem[], hooks?: CreateHooks): Promise<number> {
  const entered = problems.flatMap(({ address, remedy }) =>
    remedy && 'enter' in remedy && address !== undefined ? [{ ...remedy, cell: cellAt(address) }] : [],
  );
  const validated = problems.flatMap(({ remedy }) => (remedy && 'validate' in remedy ? [remedy] : []));
  if (entered.length + validated.length === 0) return 0;
  await carryOut<Plan>(
    {
      async plan(context) {
        const existing = await readExisting(context);
        const images = imagesOf(
          context.workbook,
          entered.map(({ sheetId, cell }) => ({ sheet: sheetId, at: extent(cell, 1, 1) })),
        );
        await context.sync();
        return { existing, images: images() };
      },
      async write(context, { existing }, report) {
        const { worksheets } = context.workbook;
        const { located } = existing;
        const recipe = recipeFor(existing, located.state.language, located.text);
        report('tables');
        for (const { sheetId, cell, enter } of entered) {
          worksheets.getItem(sheetId).getRange(addressOf(extent(cell, 1, 1))).formulas = [[enter]];
        }
        for (const { sheetId, validate } of validated) {
          const sheet = [...located.sheets.values()].find(({ id }) => id === sheetId);
          const found = sheet && checkedCells(sheet, validate);
          if (!found) continue;
          setValidation(
            worksheets.getItem(sheetId).getRange(addressOf(found.at)),
            found.validation,
            recipe.text,
          );
        }
        await roundTrip(context);
      },
      async undo(context, { images }) {
        putBack(context.workbook, images);
        await roundTrip(context);
      },
    },
    hooks,
  );
  return entered.length + validated.length;
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
