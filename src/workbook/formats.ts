/** Which cells still have the number format we gave them, where that depends on the workbook's language or currency. */
import { addressOf, extent, type Extent } from './address';
import { AreaPlace, tableColumn } from './layout';
import type { ValueType } from './declare';
import type { Existing } from './existing';
import type { SheetPlace } from './place';
import type { Recipe } from './recipe';

export interface FormattedCells {
  /** The sheet's id. */
  readonly sheet: string;
  readonly at: Extent;
  readonly type: ValueType;
}

const FOLLOWS: ReadonlySet<ValueType> = new Set(['date', 'money']);

/** Asks for the formats; what comes back tells them after the next sync. */
export function formattedCells(
  context: Excel.RequestContext,
  { located }: Existing,
  { formats }: Recipe,
): () => FormattedCells[] {
  const asked = [...located.sheets.values()].flatMap(({ id, place }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return typedCells(place).map(({ at, type }) => ({
      sheet: id,
      at,
      type,
      first: sheet.getRange(addressOf({ ...at, rows: 1, columns: 1 })).load('numberFormat'),
    }));
  });
  return () =>
    asked
      .filter(({ type, first }) => first.numberFormat[0]?.[0] === formats.of(type))
      .map(({ sheet, at, type }) => ({ sheet, at, type }));
}

function typedCells({ declared, tables, fields }: SheetPlace): { at: Extent; type: ValueType }[] {
  return declared.blocks
    .flatMap((block): { at: Extent; type: ValueType }[] => {
      if (block.kind === 'table') {
        const table = tables.get(block.key)!;
        return block.columns
          .filter(({ key }) => table.columns.has(key))
          .map(({ key, type }) => ({ at: tableColumn(table, key), type }));
      }
      if (block.kind === 'fields') {
        return block.fields
          .filter(({ name }) => fields.has(name))
          .map(({ name, type }) => ({ at: extent(fields.get(name)!, 1, 1), type }));
      }
      if (block.kind === 'area') {
        const area = new AreaPlace(block);
        return block.columns.map(({ key, type }) => ({ at: area.column(key), type }));
      }
      return [];
    })
    .filter(({ type }) => FOLLOWS.has(type));
}
