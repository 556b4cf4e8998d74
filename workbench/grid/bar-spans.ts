/** Where the bars of a chart begin and end on the value axis, and how thick they are on the other. */
import type { ChartView } from './chart-view';

export type Span = readonly [from: number, to: number];

/** Of each series, by category; undefined is a gap. */
export function spansOf({ series, stacking }: ChartView): (Span | undefined)[][] {
  if (stacking === 'none')
    return series.map(({ values }) => values.map((value) => (value === undefined ? undefined : [0, value])));
  const totals = new Map<number, number>();
  for (const { values } of series) {
    for (const [at, value] of values.entries()) totals.set(at, (totals.get(at) ?? 0) + Math.abs(value ?? 0));
  }
  // Negative values stack below the axis, on their own.
  const above = new Map<number, number>();
  const below = new Map<number, number>();
  return series.map(({ values }) =>
    values.map((value, at): Span | undefined => {
      if (value === undefined) return undefined;
      const ends = value < 0 ? below : above;
      const from = ends.get(at) ?? 0;
      const to = from + (stacking === 'share' ? value / (totals.get(at) || 1) : value);
      ends.set(at, to);
      return [from, to];
    }),
  );
}

/** Thickness of a bar and where each begins in its category's slot: `gap` and `overlap` are shares of a thickness. */
export function barsIn(
  slot: number,
  { series, stacking, gap, overlap }: ChartView,
): { thickness: number; starts: number[] } {
  const step = stacking === 'none' ? 1 - overlap : 0;
  const extent = 1 + (series.length - 1) * step;
  const thickness = slot / (extent + gap);
  return { thickness, starts: series.map((_, order) => (gap / 2 + order * step) * thickness) };
}
