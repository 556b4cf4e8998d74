/** What a sheet's sample is told with, and what it gives. */
import type { DefaultRow } from '../declare';
import type { Words } from './company';

/** What a sheet's sample is written with. */
export interface Telling {
  /** In the workbook's language. */
  readonly say: (words: Words) => string;
  /** The serial date of a day of the programme, day 1 being its start. */
  readonly day: (day: number) => number;
  /** What the note beside a row says: from the article, or invented. */
  readonly marked: (article: boolean) => string;
}

/** Rows by table key; they replace the table's defaults. */
export type SampleRows = Readonly<Record<string, readonly DefaultRow[]>>;
