/** First of all: does it pay, and when? Then how much 100 become, over the horizon and in a full year, apart. */
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MAIN_CARD } from '../looks';
import type { Answer } from './answer';
import { Figure } from './Figure';
import { FIGURES, type Figures } from './figures';
import { useFormats } from './formats';
import { SETTINGS } from './investment';
import { Sentence } from './Sentence';
import { useRoiText, type RoiKey } from './text';

const useStyles = makeStyles({
  card: MAIN_CARD,
  headline: {
    ...typographyStyles.title3,
    margin: 0,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  line: { margin: 0 },
});

export interface AnswerCardProps {
  readonly answer: Answer;
  readonly figures: Figures;
  readonly horizon: number;
}

const WHY = {
  noBenefit: 'answer.noBenefitWhy',
  noCosts: 'answer.noCostsWhy',
  empty: 'answer.emptyWhy',
  unknown: 'answer.unknownWhy',
  never: 'answer.neverWhy',
  later: 'answer.laterWhen',
} as const satisfies Partial<Record<Answer['kind'], RoiKey>>;

const HUNDRED = 100;

export function AnswerCard({ answer, figures, horizon }: AnswerCardProps) {
  const { t } = useRoiText();
  const styles = useStyles();
  const { money, afterMonths } = useFormats();
  const { totalCost = 0, annualBenefit = 0, roi, p10, p50, p90 } = figures;
  const overHorizon = (
    <Figure of={SETTINGS.horizon} name={t('play.assumptions.horizon')}>
      {afterMonths(horizon)}
    </Figure>
  );
  const back = (figure: 'roi' | 'p10' | 'p50' | 'p90', ratio: number) => (
    <Figure of={FIGURES[figure]} name={t(`play.figures.${figure}`)}>
      {money(HUNDRED * (1 + ratio))}
    </Figure>
  );
  const parts: Readonly<Record<string, ReactNode>> = {
    payback:
      answer.kind === 'paid' ? (
        <Figure of={FIGURES.payback} name={t('tiles.payback')}>
          {afterMonths(answer.months)}
        </Figure>
      ) : (
        answer.kind === 'later' && afterMonths(answer.months)
      ),
    horizon: overHorizon,
    hundred: money(HUNDRED),
    costs: (
      <Figure of={FIGURES.totalCost} name={t('tiles.costs')}>
        {money(totalCost)}
      </Figure>
    ),
    benefit: (
      <Figure of={FIGURES.annualBenefit} name={t('tiles.benefits')}>
        {money(annualBenefit)}
      </Figure>
    ),
  };
  const why = answer.kind in WHY && WHY[answer.kind as keyof typeof WHY];
  return (
    <div className={styles.card} role="group" aria-label={t('answer.label')}>
      <p className={styles.headline}>
        <Sentence text={t(`answer.${answer.kind}`)} parts={parts} />
      </p>
      {why && (
        <p className={styles.line}>
          <Sentence text={t(why)} parts={parts} />
        </p>
      )}
      {roi !== undefined && annualBenefit > 0 && (
        <p className={styles.line}>
          <Sentence text={t('answer.bringBack')} parts={{ ...parts, back: back('roi', roi) }} />
        </p>
      )}
      {annualBenefit > 0 && p10 !== undefined && p50 !== undefined && p90 !== undefined && (
        <p className={styles.line}>
          <Sentence
            text={t('answer.fullYear')}
            parts={{
              ...parts,
              low: back('p10', p10),
              middle: back('p50', p50),
              high: back('p90', p90),
            }}
          />
        </p>
      )}
    </div>
  );
}
