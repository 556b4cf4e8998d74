/** A problem in words: what it is and what to do about it. */
import { translator, type Language, type TextKey } from '../../i18n';
import de from '../../i18n/de/health.json';
import en from '../../i18n/en/health.json';
import fr from '../../i18n/fr/health.json';
import type { Problem } from './problem';

const TEXTS = { en, fr, de };

export interface ProblemWords {
  readonly what: string;
  readonly how: string;
}

export function problemWords(problem: Problem, language: Language): ProblemWords {
  const t = translator(TEXTS, language);
  const { kind, subject, row, value = '', expected = {} } = problem;
  const { title = '', minimum, maximum } = expected;
  const limits = t(limitsKey(minimum, maximum), {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  });
  const params = { subject, value: String(value), title, limits };
  const what = t(`what.${kind}`, params);
  return { what: row === undefined ? what : t('ofRow', { row, what }), how: t(`how.${kind}`, params) };
}

function limitsKey(minimum: number | undefined, maximum: number | undefined): TextKey<typeof en> {
  if (minimum !== undefined) return maximum === undefined ? 'limits.atLeast' : 'limits.between';
  return maximum === undefined ? 'limits.none' : 'limits.atMost';
}
