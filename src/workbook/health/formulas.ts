/** Every cell that should hold a formula of ours, and which. */
import { addressOf, cellAt, extent, type Extent } from '../address';
import { AreaPlace, tableColumn, tilePlace } from '../layout';
import { spillsOf } from '../existing';
import { checksPlace } from '../place';
import type { Block } from '../declare';
import type { Located, LocatedSheet } from '../locate';
import type { Recipe } from '../recipe';

export interface FormulaCells {
  /** Id and name of the sheet. */
  readonly sheetId: string;
  readonly sheet: string;
  readonly subject: string;
  readonly at: Extent;
  /** The formula of a row of `at`, counted from 0. */
  readonly formula: (row: number) => string;
}

export function formulaCells(located: Located, recipe: Recipe): FormulaCells[] {
  const sheets = [...located.sheets.values()].flatMap((sheet) => [
    ...sheet.place.declared.blocks.flatMap((block) => inBlock(block, sheet, recipe)),
    ...checks(sheet, recipe),
  ]);
  return [...sheets, ...spills(located, recipe)];
}

function inBlock(
  block: Block,
  { id, name, place }: LocatedSheet,
  { references, text }: Recipe,
): FormulaCells[] {
  const cells = (subject: string, at: Extent, formula: (row: number) => string): FormulaCells => ({
    sheetId: id,
    sheet: name,
    subject,
    at,
    formula,
  });
  switch (block.kind) {
    case 'table': {
      const table = place.tables.get(block.key)!;
      return block.columns.flatMap((column) => {
        if (column.formula === undefined || !table.columns.has(column.key)) return [];
        const formula = references.spelled(column.formula, block);
        return [cells(references.header(block, column.key), tableColumn(table, column.key), () => formula)];
      });
    }
    case 'fields':
      return block.fields.flatMap((field) => {
        const cell = place.fields.get(field.name);
        if (field.formula === undefined || !cell) return [];
        const formula = references.spelled(field.formula);
        return [cells(text(`fields.${block.key}.${field.key}.label`), extent(cell, 1, 1), () => formula)];
      });
    case 'area': {
      const area = new AreaPlace(block);
      return block.columns.flatMap((column) => {
        if (column.formula === undefined && column.formulas === undefined) return [];
        return [
          cells(text(`areas.${block.key}.columns.${column.key}`), area.column(column.key), (row) => {
            const template = column.formulas?.[block.items[row]!] ?? column.formula;
            return template === undefined ? '' : references.spelled(area.formula(template, row));
          }),
        ];
      });
    }
    case 'tiles':
      return block.tiles.flatMap((tile, index) => {
        const { value, note } = tilePlace(block, index);
        const label = text(`tiles.${tile.key}.label`);
        return [
          cells(label, { ...value, columns: 1 }, () => references.spelled(tile.formula)),
          cells(label, { ...note, columns: 1 }, () => references.spelled(tile.note)),
        ];
      });
    case 'timeline': {
      const { row, column } = cellAt(block.at);
      const day = (index: number) => extent({ row, column: column + index }, 1, 1);
      const title = text(`timelines.${block.key}.title`);
      return Array.from({ length: block.days }, (_, index) =>
        cells(title, day(index), () =>
          index === 0 ? references.spelled(block.first) : `=${addressOf(day(index - 1))}+1`,
        ),
      );
    }
  }
}

function checks({ id, name, place }: LocatedSheet, { references, text }: Recipe): FormulaCells[] {
  const { checks: declared, key } = place.declared;
  if (!declared) return [];
  return [
    {
      sheetId: id,
      sheet: name,
      subject: text(`sheets.${key}.title`),
      at: extent(checksPlace(place), 1, 1),
      formula: () => references.spelled(declared.formula),
    },
  ];
}

function spills({ calculations }: Located, { references, sheets }: Recipe): FormulaCells[] {
  if (!calculations) return [];
  return spillsOf(sheets).flatMap((spill) => {
    const cell = calculations.spills.get(spill.name);
    if (!cell) return [];
    const formula = references.spelled(spill.formula);
    return [
      {
        sheetId: calculations.id,
        sheet: calculations.name,
        subject: spill.name,
        at: extent(cell, 1, 1),
        formula: () => formula,
      },
    ];
  });
}
