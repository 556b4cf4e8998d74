/** What the programme brings, use case by use case, declared and measured. */
import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { Reading } from '../../workbook';
import { RankBars } from '../charts/RankBars';
import { Section } from '../view/Section';
import { useGo } from '../view/View';
import { Figure } from './Figure';
import { FIGURES } from './figures';
import { useFormats } from './formats';
import { Sentence } from './Sentence';
import { useRoiText } from './text';

const useStyles = makeStyles({ line: { margin: 0 }, button: { alignSelf: 'start' } });

export interface BenefitsSectionProps {
  readonly reading: Reading;
  readonly onUseCases: () => void;
}

export function BenefitsSection({ reading, onUseCases }: BenefitsSectionProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const go = useGo();
  const { money } = useFormats();
  const bars = reading.areaRows('traced').flatMap((row) => {
    const [label, value, measured] = [row.text('useCase'), row.number('declared'), row.number('measured')];
    if (value === undefined) return [];
    const below =
      measured === undefined ? (
        t('benefits.notMeasured')
      ) : (
        <Sentence
          text={t('benefits.measured')}
          parts={{
            amount: (
              <Figure of={row.place('measured')} name={label}>
                {money(measured)}
              </Figure>
            ),
          }}
        />
      );
    return [{ key: row.item, label: label || row.text('id'), value, below, place: row.place('declared') }];
  });
  const [largest] = bars;
  const all = reading.number(FIGURES.annualBenefit) ?? 0;
  const isMore = all - bars.reduce((sum, { value }) => sum + value, 0) > 0.5;
  return (
    <Section title={t('benefits.title')}>
      {largest ? (
        <RankBars
          title={t('benefits.chart')}
          summary={t('benefits.summary', { useCase: largest.label, amount: money(largest.value) })}
          rowName={t('benefits.useCase')}
          valueName={t('benefits.amount')}
          rows={bars}
          maximum={largest.value}
          format={money}
          onOpen={(key) => {
            const bar = bars.find((one) => one.key === key);
            if (bar) go(bar.label, bar.place);
          }}
        />
      ) : (
        <p className={styles.line}>{t('benefits.none')}</p>
      )}
      {largest && isMore && (
        <p className={styles.line}>
          <Sentence
            text={t('benefits.more')}
            parts={{
              amount: (
                <Figure of={FIGURES.annualBenefit} name={t('play.figures.annualBenefit')}>
                  {money(all)}
                </Figure>
              ),
            }}
          />
        </p>
      )}
      <Button className={styles.button} icon={<ArrowRightRegular />} onClick={onUseCases}>
        {t('benefits.open')}
      </Button>
    </Section>
  );
}
