/** The sample programme as rows of the workbook's tables, in one language. */
import { AS_OF_DAY } from './company';
import { dataProtection } from './dataProtection';
import { history } from './history';
import { maturity } from './maturity';
import { mentoring } from './mentoring';
import { paths } from './paths';
import { people } from './people';
import { retention } from './retention';
import { retro } from './retro';
import { roadmap } from './roadmap';
import { roi } from './roi';
import { routines } from './routines';
import { settings } from './settings';
import { talent } from './talent';
import { useCases } from './useCases';
import type { Language } from '../../i18n';
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

export function sampleRows(language: Language, start: number, text: (key: string) => string): SampleRows {
  const telling: Telling = {
    say: (words) => words[language],
    day: (day) => start + day - 1,
    marked: (article) => text(article ? 'notes.article' : 'notes.invented'),
  };
  const sheets = [
    settings,
    people,
    talent,
    maturity,
    useCases,
    roi,
    roadmap,
    paths,
    mentoring,
    routines,
    retention,
    dataProtection,
    retro,
    history,
  ];
  return Object.assign({}, ...sheets.map((sheet) => sheet(telling))) as SampleRows;
}

/** The date the sample's story is told on, for a programme that begins on `start`. */
export const sampleDay = (start: number) => start + AS_OF_DAY - 1;
