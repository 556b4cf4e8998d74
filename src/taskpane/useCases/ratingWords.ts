/** Ratings from 1 to 5 in words. */
import { HIGHEST, LOWEST } from './portfolio';
import { useUseCasesText } from './text';
import type { RatedKey } from './form/enteredCase';

/** How much, how true, how good. */
export type Scale = 'amount' | 'degree' | 'quality';

export function scaleOf(key: RatedKey): Scale {
  switch (key) {
    case 'quality':
      return 'quality';
    case 'repetitive':
    case 'timeConsuming':
    case 'errorProne':
    case 'bottleneck':
      return 'degree';
    default:
      return 'amount';
  }
}

export const RATINGS = [1, 2, 3, 4, 5] as const;

/** A rating in the pane's words; one between two of them names both. */
export function useRatingWords(): (scale: Scale, rating: number) => string {
  const { t } = useUseCasesText();
  const word = (scale: Scale, rating: (typeof RATINGS)[number]) => t(`scales.${scale}.${rating}`);
  return (scale, rating) => {
    const held = Math.min(Math.max(rating, LOWEST), HIGHEST);
    const low = RATINGS.findLast((whole) => whole <= held)!;
    const high = RATINGS.find((whole) => whole >= held)!;
    if (low === high) return word(scale, low);
    return t('scales.between', { low: word(scale, low), high: word(scale, high) });
  };
}
