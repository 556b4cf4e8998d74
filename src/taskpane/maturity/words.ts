/** Ratings, levels and names as people say them. */
import { floorOf, NOISE } from '../../programme/arithmetic';
import type { Dimension } from './figures';
import type { MaturityText as Words } from './text';

/** A mean over dimensions, as the sheet shows it: one decimal. */
export const meanFormat = (locale: string) => numberFormat(locale, 1);

/** A rating, or how far it is from another: two raters a half apart are a quarter from their mean. */
export const ratingFormat = (locale: string) => numberFormat(locale, 2);

function numberFormat(locale: string, maximumFractionDigits: number): (level: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits });
  return (level) => format.format(level);
}

export function changeFormat(locale: string): (change: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return (change) => format.format(change);
}

/** What is not a level, a half or the mean of several raters, lies between two. */
export function described(rating: number, dimension: Dimension, t: Words['t']): string {
  const level = floorOf(rating);
  const lower = description(level, dimension, t);
  if (rating - level < NOISE) return t('words.exactly', { what: lower });
  return t('words.between', { lower, upper: description(level + 1, dimension, t) });
}

/** Of a whole level, as the company put it; by its number where it did not. */
export const description = (level: number, { descriptions }: Dimension, t: Words['t']): string =>
  descriptions[level - 1] || t('words.level', { level });

const NAMES = 3;

/** A few names, and how many more there are. */
export function someNames(names: readonly string[], { t, locale }: Words): string {
  // "And one more" is no shorter than the name itself.
  const shown = names.length > NAMES + 1 ? names.slice(0, NAMES) : names;
  const more = names.length - shown.length;
  const listed = more > 0 ? [...shown, t('words.more', { count: more })] : shown;
  return new Intl.ListFormat(locale).format(listed);
}
