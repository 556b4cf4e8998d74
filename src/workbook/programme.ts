/** What a programme is made from and what it consists of: the types the pane, the commands and the command line share. */
import type { Content } from './cells';
import type { DefaultRow, Module } from './declare';
import type { Language } from '../i18n';

export type { Module } from './declare';

/** A row of a table by column key; choices are written as they appear in the lists. */
export type Row = Readonly<Record<string, Content>>;

export interface ProgrammeOptions {
  readonly language: Language;
  readonly company: string;
  /** People the programme is for. */
  readonly headcount: number;
  /** Day 1, Excel serial date. */
  readonly start: number;
  /** The date every figure is calculated for, Excel serial date; by default the start, or the day the sample is told on. */
  readonly asOf?: number;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Fill the tables with the sample programme. */
  readonly sample: boolean;
  /** The modules to create besides core; all when left out. */
  readonly modules?: readonly Module[];
  /** ISO 3166 code whose public holidays are entered; none when left out. */
  readonly country?: string;
  /** The departments or teams, instead of the usual ones. */
  readonly departments?: readonly string[];
  /** Rows by table key, instead of the defaults or the sample's. */
  readonly rows?: Readonly<Record<string, readonly DefaultRow[]>>;
}

export type Step = 'checking' | 'sheets' | 'tables' | 'charts' | 'finishing' | 'undoing';

export interface Progress {
  readonly step: Step;
  readonly done: number;
  readonly total: number;
}

export interface CreateHooks {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting stops before the next round trip and undoes what was made. */
  readonly signal?: AbortSignal;
}

export interface TableSummary {
  readonly name: string;
  readonly title: string;
  readonly rows: number;
}

export interface SheetSummary {
  /** The same in every language. */
  readonly key: string;
  readonly name: string;
  readonly tables: readonly TableSummary[];
  readonly charts: number;
}

export interface ProgrammeSummary {
  /** Made by this version of the add-in, by an older one (to be upgraded) or by a newer one (to be read only). */
  readonly age: 'current' | 'older' | 'newer';
  readonly language: Language;
  readonly modules: readonly Module[];
  readonly company: string;
  readonly sheets: readonly SheetSummary[];
}

export interface Collision {
  /** `cells`: cells of the user's where an upgrade has to write, `Sheet!K7`. */
  readonly kind: 'sheet' | 'table' | 'name' | 'cells';
  readonly name: string;
}
