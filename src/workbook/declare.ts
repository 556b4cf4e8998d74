/**
 * How sheets and tables are declared: keys, types, validation and formulas. Text is looked up by key in
 * `src/i18n/<language>/workbook/`; positions, formats and Excel calls are derived (see layout.ts, build.ts).
 */
import type { Content } from './cells';

/** Core is always there; the others are chosen at creation and can be added or removed later. */
export const MODULES = [
  'core',
  'learning',
  'community',
  'continuous',
  'retention',
  'governance',
  'review',
] as const;
export type Module = (typeof MODULES)[number];

/**
 * What a value is. It decides the number format and the alignment.
 * Units: `money` in the programme's currency, `percent` a fraction, `date` an Excel serial, `month` an Excel serial shown
 * as month and year, `months` of 1/12 year, `exact` a figure of whatever unit to four decimals, `flag` 1 or 0, shown ✓ or –,
 * `status` 1 on target, 0 close, −1 off.
 */
export type ValueType =
  | 'text'
  | 'count'
  | 'number'
  | 'exact'
  | 'score'
  | 'rating'
  | 'level'
  | 'money'
  | 'percent'
  | 'date'
  | 'month'
  | 'months'
  | 'flag'
  | 'status';

/** Which cells people fill in, and which the workbook fills in. */
export type Role = 'input' | 'calculated';

/** What may be entered. `list` is a defined name that stands for a range of labels. */
export type Validation =
  | { kind: 'list'; list: string }
  | { kind: 'between'; minimum: number; maximum: number; whole?: boolean }
  | { kind: 'atLeast'; minimum: number; whole?: boolean }
  | { kind: 'date' };

/**
 * How a column of numbers is drawn over, by native conditional formats: `bar` from 0 (scores to 100, shares to 1),
 * `levels` colours 1 to 3, `heat` colours 0 to 100, `ratings` colours 1 to 5, `status` icons for −1, 0 and 1,
 * `problem` green at 0, red above.
 */
export type Visual = 'bar' | 'levels' | 'heat' | 'ratings' | 'status' | 'problem';

/** Cells that stand out when a formula over the row's own cells (`[@due]`) and names holds; custom functions do not run here. */
export interface Highlight {
  readonly when: string;
  readonly tone: 'problem' | 'good' | 'warning' | 'muted';
}

/** A default text: `content.<the column's words>.<word>`. */
export interface Word {
  readonly word: string;
}

/** A row a new programme starts with, by column key. */
export type DefaultRow = Readonly<Record<string, Content | Word>>;

export interface Column {
  readonly key: string;
  readonly type: ValueType;
  readonly role: Role;
  /** In characters of the standard font. */
  readonly width: number;
  readonly validation?: Validation;
  readonly visual?: Visual;
  readonly highlights?: readonly Highlight[];
  /** The section under `content` whose texts are this column's choices or defaults: they change with the language. */
  readonly words?: string;
  /** A row in use has a value here: the health check lists the blanks. */
  readonly required?: boolean;
  /** Of ratings side by side, one that may be left out although others are given. */
  readonly optional?: boolean;
  /** Names a row of another table, such as `tblPeople[name]`: the health check lists values it does not have. */
  readonly refersTo?: string;
  /** No value twice. */
  readonly unique?: boolean;
  /** What the pseudonymised copy does with it: replaces the name consistently, or drops the text. */
  readonly personal?: 'name' | 'freeText';
  /**
   * For calculated columns: an Excel formula whose structured references use column keys,
   * `[@hours]`, `[@impact:effort]`, `tblCriteria[weight]`, `tblCriteria[[#Headers],[weight]]`; `{n}` is the row's number
   * within the table, to read a spill: `INDEX(capFit,{n},2)`. See formula.ts.
   */
  readonly formula?: string;
}

export interface Table {
  readonly kind: 'table';
  readonly key: string;
  /** Name in Excel, the same in every language. */
  readonly name: string;
  /** Top left cell of the header row. */
  readonly at: string;
  readonly columns: readonly Column[];
  /** Defined names that stand for one column of labels: lists for validation. */
  readonly lists?: Readonly<Record<string, string>>;
  /** The programme's own rows, the article's content; the sample may bring others. */
  readonly defaults?: readonly DefaultRow[];
}

/** One labelled cell: a setting people enter or a figure the workbook calculates. */
export interface Field {
  readonly key: string;
  readonly type: ValueType;
  readonly role: Role;
  /** Defined name of the value cell, the same in every language. */
  readonly name: string;
  readonly formula?: string;
  /** What an input starts with, where creation does not ask for it. */
  readonly default?: Content | Word;
  /** The section under `content` whose texts an input holds: they change with the language. */
  readonly words?: string;
  readonly validation?: Validation;
  readonly visual?: Visual;
}

/** Fields one below the other: label (`span` columns wide, by default one), value, note. */
export interface Fields {
  readonly kind: 'fields';
  readonly key: string;
  readonly at: string;
  readonly span?: number;
  readonly fields: readonly Field[];
}

/** A headed area of formulas. */
export interface Area {
  readonly kind: 'area';
  readonly key: string;
  readonly at: string;
  readonly columns: readonly AreaColumn[];
  /** One row per item: keys of columns or texts that `{item}` stands for. */
  readonly items: readonly string[];
  /** Defined names over several columns' body cells: first and last column. */
  readonly names?: Readonly<Record<string, readonly [string, string]>>;
  /** Lines between the rows, for areas whose rows are all filled. */
  readonly ruled?: boolean;
}

export interface AreaColumn {
  readonly key: string;
  readonly type: ValueType;
  /** Defined name of its body cells. */
  readonly name?: string;
  /** How many of the sheet's columns it takes, by default one: long text runs over into the empty ones. */
  readonly span?: number;
  /**
   * `{n}` is the row's number within the area, counted in the sheet itself; `{item}` the row's item;
   * `{columnKey}` the row's cell of that column, `{columnKey:above}` the cell above it (in the first row the header),
   * `{columnKey:earlier}` all cells above it, the header included.
   */
  readonly formula?: string;
  /** Formulas of single items, where each row is a figure of its own; `formula` serves the others. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Instead of a formula: the key of a text in which `{item}` stands for the row's item. */
  readonly label?: string;
  readonly visual?: Visual;
  readonly highlights?: readonly Highlight[];
}

/** Big figures in a row: label, value, a note below; the note's text is its number format. Each is `span` columns wide. */
export interface Tiles {
  readonly kind: 'tiles';
  readonly key: string;
  readonly at: string;
  readonly span: number;
  readonly tiles: readonly Tile[];
}

export interface Tile {
  readonly key: string;
  readonly type: ValueType;
  readonly formula: string;
  readonly noteType: ValueType;
  readonly note: string;
}

/**
 * A Gantt chart in cells beside a table, drawn by conditional formats alone: a column per day, a row per row of the table.
 * `at` is its first cell in the table's header row; the two rows above hold the weeks' dates and must be free.
 */
export interface Timeline {
  readonly kind: 'timeline';
  readonly key: string;
  readonly at: string;
  /** Key of the table, on the same sheet. */
  readonly table: string;
  readonly days: number;
  /** Rows that are drawn, for the table to grow into. */
  readonly rows: number;
  /** Formula of the first day. */
  readonly first: string;
  /** Keys of the table's columns: serials, a fraction, TRUE or 1 when critical. */
  readonly start: string;
  readonly finish: string;
  readonly done: string;
  readonly critical: string;
}

export type Block = Table | Fields | Area | Tiles | Timeline;

/**
 * A custom function's result of several rows or columns. It lies on the hidden sheet Calculations, in columns of its own, so
 * that nothing can be in its way, and is read cell by cell: `INDEX(capFit,{n},2)`. One call, however many rows.
 */
export interface Spill {
  /** Defined name of its cells, the same in every language. */
  readonly name: string;
  /** As in a table; wrap what may have no data: `=IF(COUNT(…)=0,"",CAPIA…)`. */
  readonly formula: string;
  /** The most rows it can have. */
  readonly rows: number;
  readonly columns: number;
}

export interface Chart {
  readonly key: string;
  /** `tornado`: bars to both sides of 0, stacked. */
  readonly type: 'radar' | 'line' | 'bar' | 'column' | 'tornado';
  /** Key of the area, on whichever sheet, whose `category` and `series` columns are drawn. */
  readonly source: string;
  readonly category: string;
  readonly series: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Top left and bottom right cell. */
  readonly from: string;
  readonly to: string;
}

/** One line at the top that sums up the checks: a formula that counts the problems. */
export interface SheetChecks {
  readonly at: string;
  readonly formula: string;
}

export interface Sheet {
  readonly key: string;
  readonly module: Module;
  /** Widths in characters of the columns A, B, … that no table sets. */
  readonly widths: Readonly<Record<string, number>>;
  readonly blocks: readonly Block[];
  readonly spills?: readonly Spill[];
  readonly charts?: readonly Chart[];
  readonly checks?: SheetChecks;
  /** Printed on one page whatever its size; others break where printing.ts says. */
  readonly onOnePage?: boolean;
  /** The columns that are printed, where others only calculate: `A:Q`. */
  readonly printed?: string;
  /** Rows that stay in view. */
  readonly freezeRows?: number;
}
