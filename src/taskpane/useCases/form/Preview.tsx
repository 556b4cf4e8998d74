/** What the entries come to while they are made: score and rank beside the other cases, and the saving of a year. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { useMoney } from '../../money';
import { useFormats } from '../formats';
import type { Outlook } from '../outlook';
import { CRITERIA, criteriaFor, type Portfolio, type UseCase } from '../portfolio';
import { useUseCasesText } from '../text';
import { useOutlook } from '../useOutlook';
import { CARD } from '../../looks';
import { savingsOf, type EnteredCase } from './enteredCase';

const useStyles = makeStyles({
  preview: {
    ...CARD,
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  main: typographyStyles.body1Strong,
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface PreviewProps {
  readonly form: EnteredCase;
  readonly portfolio: Portfolio;
  /** The case that is changed; a new one without. */
  readonly useCase?: UseCase;
}

export function Preview({ form, portfolio, useCase }: PreviewProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const money = useMoney(portfolio.currency);
  const given = useDeferredValue(form.ratings);
  const { cases, criteria, ranking } = portfolio;
  const own = useCase?.key;
  const weighing = useMemo(() => {
    const ratings = CRITERIA.map((key) => given[key]);
    if (!criteria || ratings.includes(undefined)) return undefined;
    const others = cases.filter(({ key }) => key !== own).map((one) => one.ratings);
    return { cases: [ratings, ...others], criteria: criteriaFor(criteria), settings: ranking };
  }, [given, cases, criteria, ranking, own]);
  const standing = standingIn(useOutlook(weighing));
  const open = CRITERIA.flatMap((key, index) =>
    form.ratings[key] === undefined ? [criteria?.[index]?.name || t(`ratings.${key}`)] : [],
  );
  const savings = savingsOf(form, portfolio);
  return (
    <div role="status" className={styles.preview}>
      {standing ? (
        <span className={styles.main}>
          {t('form.standing', {
            score: formats.score(standing.score),
            rank: standing.rank,
            ranked: standing.ranked,
          })}
        </span>
      ) : (
        <span className={styles.main}>{t('form.unscored')}</span>
      )}
      {open.length > 0 && (
        <span className={styles.note}>{t('form.missing', { names: formats.list(open) })}</span>
      )}
      {standing?.topShare !== undefined && (
        <span className={styles.note}>
          {t('form.topShare', { top: ranking.top, share: formats.percent(standing.topShare) })}
        </span>
      )}
      {savings !== undefined && (
        <span className={styles.note}>{t('form.savings', { amount: money(savings) })}</span>
      )}
    </div>
  );
}

/** Of the case that is entered, the first of them. */
function standingIn(outlook: Outlook | undefined) {
  const [score, rank, topShare] = [outlook?.scores[0], outlook?.ranks[0], outlook?.topShares[0]];
  const ranked = outlook?.ranks.filter((each) => each !== undefined).length ?? 0;
  return score === undefined || rank === undefined ? undefined : { score, rank, topShare, ranked };
}
