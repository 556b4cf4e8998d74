/** How many hours per person and week it takes to pay, beside those that are declared. */
import { makeStyles } from '@fluentui/react-components';
import type { Reading } from '../../workbook';
import { RankBars } from '../charts/RankBars';
import { Section } from '../view/Section';
import { useGo } from '../view/View';
import { Figure } from './Figure';
import { FIGURES, type Figures } from './figures';
import { useFormats } from './formats';
import { Sentence } from './Sentence';
import { useRoiText } from './text';

const useStyles = makeStyles({ line: { margin: 0 } });

export interface BreakEvenSectionProps {
  readonly reading: Reading;
  readonly figures: Figures;
  readonly target: number;
}

export function BreakEvenSection({ reading, figures, target }: BreakEvenSectionProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const go = useGo();
  const { hours, time, percent, number } = useFormats();
  const { breakEven, hoursPerPerson, targetHours } = figures;
  if (!breakEven || hoursPerPerson === undefined) {
    return (
      <Section title={t('breakEven.title')}>
        <p className={styles.line}>{t('breakEven.none')}</p>
      </Section>
    );
  }
  const bars = [
    { key: 'breakEven', label: t('breakEven.hours'), value: breakEven },
    { key: 'hoursPerPerson', label: t('breakEven.declared'), value: hoursPerPerson, highlighted: true },
    {
      key: 'targetHours',
      label: t('breakEven.target', { target: percent(target) }),
      value: targetHours ?? 0,
    },
  ] as const;
  const isEnough = hoursPerPerson >= breakEven;
  return (
    <Section title={t('breakEven.title')} hint={t('breakEven.hint')}>
      <p className={styles.line}>
        <Sentence
          text={t(isEnough ? 'breakEven.enough' : 'breakEven.tooFew')}
          parts={{
            hours: (
              <Figure of={FIGURES.breakEven} name={t('breakEven.hours')}>
                {time(breakEven)}
              </Figure>
            ),
            declared: (
              <Figure of={FIGURES.hoursPerPerson} name={t('breakEven.declared')}>
                {time(hoursPerPerson)}
              </Figure>
            ),
            times: number(hoursPerPerson / breakEven, 1),
          }}
        />
      </p>
      <RankBars
        title={t('breakEven.chart')}
        summary={t('breakEven.summary', { hours: hours(breakEven), declared: hours(hoursPerPerson) })}
        rowName={t('breakEven.case')}
        valueName={t('breakEven.chart')}
        rows={bars}
        maximum={Math.max(...bars.map(({ value }) => value))}
        format={hours}
        onOpen={(key) => {
          const bar = bars.find((one) => one.key === key);
          const place = bar && reading.placeOf(FIGURES[bar.key]);
          if (place) go(bar.label, place);
        }}
      />
    </Section>
  );
}
