/** The mean level month by month. */
import type { TrendPoint } from '../../programme/assessments';
import { TOP_LEVEL } from '../../programme/maturity';
import { isoOf, monthInWords } from '../calendar';
import { LineChart } from '../charts/LineChart';
import { useMaturityText } from './text';
import { meanFormat } from './words';

export interface TrendChartProps {
  readonly title: string;
  /** Oldest first. */
  readonly months: readonly Pick<TrendPoint, 'monthEnd' | 'mean'>[];
  readonly target?: number;
}

/** Nothing before the first assessment is drawn; a single month is no course. */
export function TrendChart({ title, months, target }: TrendChartProps) {
  const { t, locale } = useMaturityText();
  const format = meanFormat(locale);
  const since = months.slice(months.findIndex(({ mean }) => mean !== undefined));
  const known = since.filter(({ mean }) => mean !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 2 || first?.mean === undefined || last?.mean === undefined) return null;
  return (
    <LineChart
      title={title}
      summary={t('trend.summary', {
        from: format(first.mean),
        since: monthInWords(first.monthEnd, locale),
        to: format(last.mean),
        until: monthInWords(last.monthEnd, locale),
      })}
      pointName={t('trend.month')}
      points={since.map(({ monthEnd }) => shortMonth(monthEnd, locale))}
      series={[
        ...(target === undefined
          ? []
          : [{ name: t('bar.target'), values: since.map(() => target), look: 'target' as const }]),
        { name: t('trend.mean'), values: since.map(({ mean }) => mean), look: 'current' as const },
      ]}
      reach={[0, TOP_LEVEL]}
      format={format}
    />
  );
}

function shortMonth(monthEnd: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  return format.format(new Date(isoOf(monthEnd)));
}
