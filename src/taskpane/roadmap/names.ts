/** Several names in a sentence: the first few, and how many more there are. */
import type { RoadmapText } from './text';

const MOST_NAMED = 5;

export function namesInWords(names: readonly string[], { t, locale }: RoadmapText): string {
  const shown = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names;
  const more = names.length - shown.length;
  const listed = more > 0 ? [...shown, t('more', { count: more })] : shown;
  return new Intl.ListFormat(locale).format(listed);
}

/** A share as a whole percentage. */
export const percentIn = (locale: string): ((share: number) => string) => {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (share) => format.format(share);
};
