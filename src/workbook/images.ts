/** What cells held before a change, to be put back when it fails. */
import { addressOf, type Extent } from './address';
import { asText } from './cells';

export interface Image {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly at: Extent;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
}

/** Asks for the cells; what comes back gives their images after the next sync. */
export function imagesOf(
  workbook: Excel.Workbook,
  places: readonly { readonly sheet: string; readonly at: Extent }[],
): () => Image[] {
  const asked = places.map(({ sheet, at }) => ({
    sheet,
    at,
    range: workbook.worksheets.getItem(sheet).getRange(addressOf(at)).load('values,formulas'),
  }));
  return () =>
    asked.map(({ sheet, at, range }) => ({
      sheet,
      at,
      formulas: range.formulas.map((row: (string | number | boolean)[], index) =>
        row.map((formula, column) => {
          // Text that begins like a formula reads the same in both; a formula does not.
          const isText = typeof formula === 'string' && formula === range.values[index]![column];
          return isText ? asText(formula) : formula;
        }),
      ),
    }));
}

export function putBack(workbook: Excel.Workbook, images: readonly Image[]): void {
  for (const { sheet, at, formulas } of images) {
    workbook.worksheets.getItem(sheet).getRange(addressOf(at)).formulas = formulas.map((row) => [...row]);
  }
}
