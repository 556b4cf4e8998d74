/** A profile as the radar chart takes it: on the dimensions, from nothing to level 3. */
import { TOP_LEVEL } from '../../programme/maturity';
import type { RadarChartProps, RadarSeries } from '../charts/RadarChart';
import type { Dimension } from './figures';
import type { MaturityText } from './text';
import { ratingFormat } from './words';

export function radarOf(
  dimensions: readonly Dimension[],
  series: readonly RadarSeries[],
  { t, locale }: Pick<MaturityText, 't' | 'locale'>,
): Omit<RadarChartProps, 'title'> {
  const format = ratingFormat(locale);
  const given = series.filter(({ values }) => values.some((value) => value !== undefined));
  const inWords = dimensions.map(({ name }, index) => {
    const values = given.flatMap((one) => {
      const value = one.values[index];
      return value === undefined ? [] : [`${one.name} ${format(value)}`];
    });
    return `${name}: ${values.toReversed().join(', ')}`;
  });
  return {
    axisName: t('radar.dimension'),
    axes: dimensions.map(({ name }) => name),
    series: given,
    summary: inWords.join('; '),
    minimum: 0,
    maximum: TOP_LEVEL,
    rings: [1, 2, 3],
    format,
  };
}
