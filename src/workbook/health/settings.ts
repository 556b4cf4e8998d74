/** What is wrong with the single cells people fill in, the settings above all. */
import { addressOf, extent, type Cell } from '../address';
import { isBlank, wrong, type Choices } from './entries';
import { isChecked, type Reader } from './reader';
import type { Field } from '../declare';
import type { LocatedSheet } from '../locate';
import type { Recipe } from '../recipe';
import type { Problem } from './problem';

interface LoadedField {
  readonly sheetId: string;
  readonly sheet: string;
  readonly label: string;
  readonly field: Field;
  readonly cell: Cell;
  readonly range: Excel.Range;
  readonly validation?: Excel.DataValidation;
}

/** Asks for the cells; what comes back tells the problems after the next request. */
export async function enteredFields(
  reader: Reader,
  sheets: readonly LocatedSheet[],
  { text }: Recipe,
): Promise<(choices: Choices) => Problem[]> {
  const loaded: LoadedField[] = [];
  for (const { id, name, place } of sheets) {
    for (const block of place.declared.blocks) {
      if (block.kind !== 'fields') continue;
      for (const field of block.fields) {
        const cell = place.fields.get(field.name);
        if (field.role !== 'input' || !cell) continue;
        const range = reader.range(id, addressOf(extent(cell, 1, 1)));
        await reader.load(range, 'values', 1);
        loaded.push({
          sheetId: id,
          sheet: name,
          label: text(`fields.${block.key}.${field.key}.label`),
          field,
          cell,
          range,
          ...(field.validation && { validation: range.dataValidation.load('type') }),
        });
      }
    }
  }
  return (choices) => loaded.flatMap((field) => problemsOf(field, choices));
}

function problemsOf({ range, cell, ...loaded }: LoadedField, choices: Choices): Problem[] {
  const { sheet, sheetId, label: subject, field, validation } = loaded;
  const value = range.values[0]![0] as string | number | boolean;
  const at = { sheet, subject, address: addressOf(extent(cell, 1, 1)) };
  const faults = isBlank(value) ? [] : wrong(field, value, choices);
  const unchecked: Problem[] =
    validation === undefined || isChecked(validation)
      ? []
      : [{ ...at, kind: 'validation', remedy: { validate: { field: field.name }, sheetId } }];
  return [...faults.map((fault) => ({ ...at, value, ...fault })), ...unchecked];
}
