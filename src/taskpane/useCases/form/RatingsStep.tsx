/** What decides the rank, and what kind of task it is. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CRITERIA, DISCOVERY } from '../portfolio';
import { scaleOf } from '../ratingWords';
import { useUseCasesText } from '../text';
import type { StepProps } from './stepProps';
import { RatingScale } from './RatingScale';
import type { RatedKey } from './enteredCase';

const useStyles = makeStyles({
  scales: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.body1Strong, margin: 0, marginBlockStart: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function RatingsStep({ form, portfolio, onChange }: StepProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const scale = (key: RatedKey, name: string, meaning?: string) => (
    <RatingScale
      key={key}
      name={name}
      meaning={meaning}
      scale={scaleOf(key)}
      value={form.ratings[key]}
      onChange={(value) => onChange({ ratings: { ...form.ratings, [key]: value } })}
    />
  );
  return (
    <div className={styles.scales}>
      <p className={styles.hint}>{t('form.ratingsHint')}</p>
      {CRITERIA.map((key, index) => {
        const criterion = portfolio.criteria?.[index];
        return scale(key, criterion?.name || t(`ratings.${key}`), criterion?.meaning);
      })}
      <div>
        <h4 className={styles.title}>{t('form.discovery')}</h4>
        <p className={styles.hint}>{t('form.discoveryHint')}</p>
      </div>
      {DISCOVERY.map((key) => scale(key, t(`ratings.${key}`)))}
    </div>
  );
}
