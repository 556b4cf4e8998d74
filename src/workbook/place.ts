/** Where a declared sheet and everything on it lies: as declared for a new sheet, or as found in the workbook. */
import { cellAt, type Cell } from './address';
import { fieldCell, tablePlace, type TablePlace } from './layout';
import type { Block, Sheet } from './declare';

export interface SheetPlace {
  /** Areas, tiles and timelines begin `at` where they really are; blocks the workbook does not have are left out. */
  readonly declared: Sheet;
  readonly title: Cell;
  /** By table key. */
  readonly tables: ReadonlyMap<string, TablePlace>;
  /** The value cell by the field's defined name. */
  readonly fields: ReadonlyMap<string, Cell>;
}

export const TITLE: Cell = cellAt('B1');

/** The line that sums up the checks. */
export const checksPlace = ({ title }: Pick<SheetPlace, 'title'>): Cell => ({ ...title, row: title.row + 2 });

/** As declared; `rowsOf` tells how many rows each table begins with. */
export function newPlace(declared: Sheet, rowsOf: (tableKey: string) => number): SheetPlace {
  return {
    declared,
    title: TITLE,
    tables: new Map(
      declared.blocks
        .filter((block) => block.kind === 'table')
        .map((table) => [table.key, tablePlace(table, rowsOf(table.key))]),
    ),
    fields: new Map(
      declared.blocks
        .filter((block) => block.kind === 'fields')
        .flatMap((block) =>
          block.fields.map((field, index) => [field.name, fieldCell(block, index)] as const),
        ),
    ),
  };
}

const capital = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);

/** Hidden name of a sheet's title cell: finds the sheet again whatever it is called now. */
export const sheetAnchor = (key: string) => `capSheet${capital(key)}`;

/** Hidden name of a block's first cell: finds it again wherever it has been moved. Tables and fields have names of their own. */
export const blockAnchor = ({ key }: Block) => `capAt${capital(key)}`;

export const isAnchored = (block: Block) => block.kind !== 'table' && block.kind !== 'fields';
