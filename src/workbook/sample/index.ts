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
import type { SampleRows, Telling } from './telling';

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
