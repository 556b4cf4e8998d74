/** When it pays: cash since the start, the point where it turns, and how much has to be advanced. */
import { makeStyles } from '@fluentui/react-components';
import type { Reading, RowReading } from '../../workbook';
import { LineChart } from '../charts/LineChart';
import { Section } from '../view/Section';
import { Figure } from './Figure';
import type { Figures } from './figures';
import { useFormats } from './formats';
import { Sentence } from './Sentence';
import { useRoiText } from './text';

const useStyles = makeStyles({ line: { margin: 0 } });

export interface CashSectionProps {
  readonly reading: Reading;
  readonly figures: Figures;
}

export function CashSection({ reading, figures }: CashSectionProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const { money, shortMoney, months, afterMonths, number } = useFormats();
  const course = reading.areaRows('cashFlow').flatMap((row) => {
    const [month, cumulative] = [row.number('month'), row.number('cumulative')];
    return month === undefined || cumulative === undefined ? [] : [{ month, cumulative, row }];
  });
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last) return null;
  const lowest = course.reduce((least, point) => (point.cumulative < least.cumulative ? point : least));
  const { payback } = figures;
  const at = (row: RowReading, value: number) => (
    <Figure of={row.place('cumulative')} name={t('cash.series')}>
      {money(value)}
    </Figure>
  );
  return (
    <Section title={t('cash.title')} hint={t('cash.hint')}>
      <LineChart
        title={t('cash.chart')}
        summary={t('cash.summary', {
          first: money(first.cumulative),
          last: money(last.cumulative),
          horizon: number(last.month),
        })}
        pointName={t('cash.month')}
        points={course.map(({ month }) => number(month))}
        series={[
          { name: t('cash.series'), values: course.map(({ cumulative }) => cumulative), look: 'current' },
        ]}
        marks={
          payback === undefined ? [] : [{ at: payback, label: t('cash.mark', { payback: months(payback) }) }]
        }
        reach={[0]}
        format={money}
        formatTick={shortMoney}
        inTable={(words, point) => (
          <Figure of={course[point]!.row.place('cumulative')} name={t('cash.series')}>
            {words}
          </Figure>
        )}
      />
      <p className={styles.line}>
        {lowest.cumulative < 0 && (
          <>
            <Sentence
              text={t('cash.lowest')}
              parts={{ month: number(lowest.month), amount: at(lowest.row, lowest.cumulative) }}
            />{' '}
          </>
        )}
        <Sentence
          text={t('cash.end')}
          parts={{ horizon: afterMonths(last.month), amount: at(last.row, last.cumulative) }}
        />
      </p>
    </Section>
  );
}
