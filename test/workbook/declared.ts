/** Every formula and every place of the declarations, for tests that hold for all of them. */
import { SHEETS } from '../../src/workbook/sheets';
import { AreaPlace } from '../../src/workbook/layout';
import type { Block, Sheet, Table } from '../../src/workbook/declare';

export interface DeclaredFormula {
  /** `people`, `tblPeople[atTarget]` */
  readonly sheet: string;
  readonly where: string;
  readonly formula: string;
  /** The table whose row `[@…]` means. */
  readonly own?: Table;
  /** What stands for `{item}` and the like in an area's formula. */
  readonly area?: { readonly place: AreaPlace; readonly row: number };
  /** A spill may be as long as the function's arguments ask for. */
  readonly spill?: true;
}

/** Formulas of cells: of tables, fields, areas (each distinct template once), tiles, timelines, spills and checks. */
export const formulas = (): DeclaredFormula[] =>
  SHEETS.flatMap((sheet) => [
    ...sheet.blocks.flatMap((block) => inBlock(sheet, block)),
    ...(sheet.spills ?? []).map(({ name, formula }) => ({
      sheet: sheet.key,
      where: name,
      formula,
      spill: true as const,
    })),
    ...(sheet.checks ? [{ sheet: sheet.key, where: 'checks', formula: sheet.checks.formula }] : []),
  ]);

function inBlock({ key: sheet }: Sheet, block: Block): DeclaredFormula[] {
  switch (block.kind) {
    case 'table':
      return block.columns.flatMap(({ key, formula }) =>
        formula === undefined ? [] : [{ sheet, where: `${block.name}[${key}]`, formula, own: block }],
      );
    case 'fields':
      return block.fields.flatMap(({ name, formula }) =>
        formula === undefined ? [] : [{ sheet, where: name, formula }],
      );
    case 'area': {
      const place = new AreaPlace(block);
      return block.columns.flatMap(({ key, formula, formulas: own = {} }) => {
        const rows = block.items.flatMap((item, row) => {
          const template = own[item] ?? formula;
          const repeated = row > 0 && own[item] === undefined;
          return template === undefined || repeated ? [] : [{ template, row, item }];
        });
        return rows.map(({ template, row, item }) => ({
          sheet,
          where: `${block.key}.${key}${own[item] === undefined ? '' : `.${item}`}`,
          formula: template,
          area: { place, row },
        }));
      });
    }
    case 'tiles':
      return block.tiles.flatMap(({ key, formula, note }) => [
        { sheet, where: `tile ${key}`, formula },
        { sheet, where: `note of tile ${key}`, formula: note },
      ]);
    case 'timeline':
      return [{ sheet, where: block.key, formula: block.first }];
  }
}

/** Rules of conditional formats over a table's or an area's own cells. */
export const rules = (): DeclaredFormula[] =>
  SHEETS.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.kind === 'table' || block.kind === 'area'
        ? block.columns.flatMap(({ key, highlights = [] }) =>
            highlights.map(({ when }) => ({
              sheet: sheet.key,
              where: `${block.key}.${key}`,
              formula: when,
              ...(block.kind === 'table' && { own: block }),
            })),
          )
        : [],
    ),
  );
