/** What can be wrong with a programme's workbook: where, what it is, what was expected. The pane has the words. */

export type ProblemKind =
  /** A row in use lacks something it needs. */
  | 'missing'
  /** Some of a row's ratings are there, not all. */
  | 'unrated'
  /** A name that another table does not have. */
  | 'unknown'
  /** A choice that its list does not have. */
  | 'choice'
  | 'duplicate'
  /** No date, or one that cannot be meant. */
  | 'date'
  /** A number outside its limits, or text where a number belongs. */
  | 'outside'
  /** A formula overwritten by a value. */
  | 'overwritten'
  /** `#NAME?` stays after the add-in has loaded until the formula is entered again. */
  | 'stuck'
  /** Any other error value. */
  | 'error'
  /** Cells that no longer check what is entered. */
  | 'validation'
  /** A sheet, table, column, area or defined name that is no longer there. */
  | 'gone';

/** Error values as Excel's API gives them, whatever the display language. */
export const ERROR_VALUE = /^#(NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|N\/A|SPILL!|CALC!|FIELD!)$/;

export interface Problem {
  readonly kind: ProblemKind;
  /** The sheet's present name. */
  readonly sheet: string;
  /** The cell to go to, or cells side by side; undefined for what is gone. */
  readonly address?: string;
  /** The header of the column or, with commas, of the columns; the field's label or the title of what is gone. */
  readonly subject: string;
  /** Whose row it is, as people call it. */
  readonly row?: string;
  readonly value?: string | number | boolean;
  /** What was expected: a list or table by its title, limits. */
  readonly expected?: { readonly title?: string; readonly minimum?: number; readonly maximum?: number };
  /** What `repair` does about it. */
  readonly remedy?: Remedy;
}

/** A table's column by their keys, or a field by its name. */
export type Validated = { readonly table: string; readonly column: string } | { readonly field: string };

export type Remedy =
  | { readonly enter: string; readonly sheetId: string }
  | { readonly validate: Validated; readonly sheetId: string }
  | { readonly rebuild: true };
