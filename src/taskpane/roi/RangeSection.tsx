/** How sure the return of a full year is: its range, the risk of a loss, the chance of the target. */
import { makeStyles } from '@fluentui/react-components';
import type { Reading } from '../../workbook';
import { RangeBar } from '../charts/RangeBar';
import { Section } from '../view/Section';
import { Figure } from './Figure';
import { FigureList } from './FigureList';
import { FIGURES, type FigureKey, type Figures } from './figures';
import { useFormats } from './formats';
import { SETTINGS } from './investment';
import { Sentence } from './Sentence';
import { TableLink } from './TableLink';
import { useRoiText } from './text';

const useStyles = makeStyles({ line: { margin: 0 } });

export interface RangeSectionProps {
  readonly reading: Reading;
  readonly figures: Figures;
  readonly target: number;
}

export function RangeSection({ reading, figures, target }: RangeSectionProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const { percent, chance } = useFormats();
  const table = <TableLink reading={reading} table="drivers" />;
  const { p10, p50, p90, lossShare, targetShare } = figures;
  if (p10 === undefined || p50 === undefined || p90 === undefined) {
    return (
      <Section title={t('range.title')}>
        <p className={styles.line}>
          <Sentence text={t('range.notReady')} parts={{ table }} />
        </p>
      </Section>
    );
  }
  const chanceOf = (share: number | undefined) => (share === undefined ? undefined : chance(share));
  return (
    <Section title={t('range.title')} hint={t('range.hint')}>
      <RangeBar
        title={t('range.chart')}
        summary={t('range.summary', { low: percent(p10), middle: percent(p50), high: percent(p90) })}
        rowName={t('range.caseName')}
        valueName={t('range.roi')}
        low={{ name: t('range.p10'), value: p10 }}
        middle={{ name: t('range.p50'), value: p50 }}
        high={{ name: t('range.p90'), value: p90 }}
        marks={[{ name: t('range.target'), value: target }]}
        format={percent}
      />
      <FigureList
        figures={[
          { name: t('range.p10'), of: FIGURES.p10, value: percent(p10) },
          { name: t('range.p50'), of: FIGURES.p50, value: percent(p50) },
          { name: t('range.p90'), of: FIGURES.p90, value: percent(p90) },
          { name: t('range.loss'), of: FIGURES.lossShare, value: chanceOf(lossShare) },
          { name: t('range.target'), of: SETTINGS.targetRoi, value: percent(target) },
          { name: t('range.success'), of: FIGURES.targetShare, value: chanceOf(targetShare) },
        ]}
      />
      {isApart(figures) && (
        <p className={styles.line}>
          <Sentence
            text={t('range.apart')}
            parts={{
              table,
              likely: <Return of="likelyRoi" figures={figures} />,
              own: <Return of="runRateRoi" figures={figures} />,
            }}
          />
        </p>
      )}
    </Section>
  );
}

/** What 100 bring back may differ by so much before the range is not that of the programme. */
const NEAR = 0.1;

function isApart({ likelyRoi, runRateRoi }: Figures): boolean {
  if (likelyRoi === undefined || runRateRoi === undefined) return false;
  return Math.abs(likelyRoi - runRateRoi) > NEAR * Math.max(1 + likelyRoi, 1 + runRateRoi);
}

function Return({ of, figures }: { readonly of: FigureKey; readonly figures: Figures }) {
  const { t } = useRoiText();
  const { percent } = useFormats();
  return (
    <Figure of={FIGURES[of]} name={t('range.roi')}>
      {percent(figures[of] ?? 0)}
    </Figure>
  );
}
