/** What is needed to write any of the programme's sheets: words, formats, formulas, content. */
import { contentOf, type Content } from './content';
import { MODULES, type DefaultRow, type Module, type Sheet } from './declare';
import { References } from './formula';
import { isAnchored, blockAnchor, sheetAnchor } from './place';
import { CONSTANTS, SHEETS, sheetsOf, TABLES } from './sheets';
import { NumberFormats } from './style';
import type { WorkbookText } from './text';
import type { Language } from '../i18n';
import type { ProgrammeOptions } from './programme';

export interface Recipe {
  readonly language: Language;
  readonly text: WorkbookText;
  /** The sheets of the modules the workbook has. */
  readonly sheets: readonly Sheet[];
  readonly content: Content;
  readonly references: References;
  readonly formats: NumberFormats;
  /** Months shown in the cash-flow chart. */
  readonly horizon: number;
  readonly sample: boolean;
}

export function recipeOf(
  options: ProgrammeOptions,
  text: WorkbookText,
  sample?: Readonly<Record<string, readonly DefaultRow[]>>,
): Recipe {
  const modules = new Set(options.modules ?? MODULES);
  const sheets = sheetsOf(modules);
  const content = contentOf(options, text, sample);
  return {
    language: options.language,
    text,
    sheets,
    content,
    references: referencesFor(modules, text),
    formats: new NumberFormats(options.language, options.currency),
    horizon: Number(content.fields.horizon),
    sample: options.sample,
  };
}

/** Formulas of a workbook with these modules. */
export function referencesFor(
  modules: ReadonlySet<Module>,
  text: WorkbookText,
  renamed?: ReadonlyMap<string, ReadonlyMap<string, string>>,
): References {
  const sheets = sheetsOf(modules);
  const missing = SHEETS.filter((sheet) => !sheets.includes(sheet));
  return new References(TABLES, text, new Set(missing.flatMap(namesOn)), renamed);
}

/** Every table and defined name of a sheet. */
export function namesOn(sheet: Sheet): string[] {
  return [...tableNamesOn(sheet), ...definedNamesOn(sheet)];
}

export const tableNamesOn = (sheet: Sheet): string[] =>
  sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block.name] : []));

/** Every defined name a sheet brings, anchors included. */
export function definedNamesOn(sheet: Sheet): string[] {
  const inBlocks = sheet.blocks.flatMap((block) => {
    const anchor = isAnchored(block) ? [blockAnchor(block)] : [];
    if (block.kind === 'fields') return block.fields.map((field) => field.name);
    if (block.kind === 'table') return Object.keys(listsOf(block));
    if (block.kind === 'area') {
      return [
        ...anchor,
        ...block.columns.flatMap((column) => column.name ?? []),
        ...Object.keys(block.names ?? {}),
      ];
    }
    return anchor;
  });
  return [...inBlocks, ...(sheet.spills ?? []).map((spill) => spill.name), sheetAnchor(sheet.key)];
}

/** The column key by the name of the list it is. */
export const listsOf = (table: { readonly lists?: Readonly<Record<string, string>> }) =>
  Object.fromEntries(Object.entries(table.lists ?? {}).map(([key, name]) => [name, key]));

export const constantNames = (): string[] => Object.keys(CONSTANTS);
