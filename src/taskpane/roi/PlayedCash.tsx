/** Cumulative cash with other assumptions, over that of the workbook. */
import type { CashFlow } from '../../programme/roi';
import type { Reading } from '../../workbook';
import { LineChart } from '../charts/LineChart';
import { Figure } from './Figure';
import { useFormats } from './formats';
import { useRoiText } from './text';

export interface PlayedCashProps {
  readonly reading: Reading;
  readonly before: readonly CashFlow[];
  readonly after: readonly CashFlow[];
}

export function PlayedCash({ reading, before, after }: PlayedCashProps) {
  const { t } = useRoiText();
  const { money, shortMoney, number } = useFormats();
  const stored = reading.areaRows('cashFlow');
  const months = before.length > after.length ? before : after;
  const course = (flows: readonly CashFlow[]) => months.map((_, month) => flows[month]?.cumulative);
  return (
    <LineChart
      title={t('play.chart')}
      summary={t('play.chartSummary', {
        last: money(after.at(-1)?.cumulative ?? 0),
        before: money(before.at(-1)?.cumulative ?? 0),
      })}
      pointName={t('cash.month')}
      points={months.map(({ month }) => number(month))}
      series={[
        { name: t('play.now'), values: course(before), look: 'previous' },
        { name: t('play.then'), values: course(after), look: 'current' },
      ]}
      reach={[0]}
      format={money}
      formatTick={shortMoney}
      inTable={(words, month, series) => {
        const cell = stored.find((row) => row.number('month') === month)?.place('cumulative');
        return series > 0 || !cell ? (
          words
        ) : (
          <Figure of={cell} name={t('cash.series')}>
            {words}
          </Figure>
        );
      }}
    />
  );
}
