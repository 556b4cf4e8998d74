/** The one sentence a manager is after: does it pay, and when? */
import { payback } from '../../programme/roi';
import { flowsOf, type Figures } from './figures';
import type { Investment } from './investment';

export type Answer =
  | { readonly kind: 'paid'; readonly months: number }
  /** No cost at the start: nothing that could be paid back. */
  | { readonly kind: 'atOnce' }
  /** Beyond the horizon, if all goes on as it is. */
  | { readonly kind: 'later'; readonly months: number }
  | { readonly kind: 'never' | 'noBenefit' | 'noCosts' | 'empty' | 'unknown' };

/** How far ahead a payback beyond the horizon is looked for: ten years. */
const MONTHS_AHEAD = 120;

export function answerOf(figures: Figures, investment: Investment): Answer {
  const { annualBenefit = 0, totalCost = 0, roi } = figures;
  if (totalCost === 0) return { kind: annualBenefit > 0 ? 'noCosts' : 'empty' };
  if (annualBenefit <= 0) return { kind: 'noBenefit' };
  if (roi === undefined) return { kind: 'unknown' };
  if (figures.payback !== undefined)
    return figures.payback === 0 ? { kind: 'atOnce' } : { kind: 'paid', months: figures.payback };
  const months = payback(flowsOf(investment, MONTHS_AHEAD).map(({ net }) => net));
  return typeof months === 'number' ? { kind: 'later', months } : { kind: 'never' };
}
