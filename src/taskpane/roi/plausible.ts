/** Whether the three figures that people ask about lie where such programmes usually end up. */
import { FIGURES, outliers, type Band, type Figure } from '../../programme/plausibility';
import type { Figures } from './figures';

export interface Judgement {
  readonly figure: Figure;
  readonly value: number | undefined;
  readonly band: Band;
  /** Undefined without a value. */
  readonly verdict: 'within' | 'below' | 'above' | undefined;
}

export function judgementsOf(figures: Figures, bands: Readonly<Record<Figure, Band>>): Judgement[] {
  const values = { roi: figures.roi, payback: figures.payback, cost: figures.costPerPerson };
  const outside = new Map(outliers(values, bands).map(({ figure, side }) => [figure, side]));
  return FIGURES.map((figure) => ({
    figure,
    value: values[figure],
    band: bands[figure],
    verdict: values[figure] === undefined ? undefined : (outside.get(figure) ?? 'within'),
  }));
}
