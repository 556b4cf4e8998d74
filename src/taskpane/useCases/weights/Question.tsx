/** One pair of criteria: towards the one that matters more, as far as it matters more. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import { useHidden } from '../../charts/looks';
import { RangeInput } from '../../view/RangeInput';
import { useUseCasesText } from '../text';
import { MOST_MORE, type Answer } from './draft';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  ends: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  end: { minWidth: 0, overflowWrap: 'anywhere' },
  second: { textAlign: 'end' },
  preferred: typographyStyles.body1Strong,
  words: { ...typographyStyles.caption1, textAlign: 'center', color: tokens.colorNeutralForeground2 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  mark: { verticalAlign: 'text-bottom', fontSize: '16px' },
});

export interface QuestionProps {
  readonly first: string;
  readonly second: string;
  readonly answer: Answer;
  /** The others do not fit this one. */
  readonly doubtful: boolean;
  readonly onChange: (answer: Answer) => void;
}

export function Question({ first, second, answer, doubtful, onChange }: QuestionProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const { hidden } = useHidden();
  const id = useId();
  const words = useAnswerWords()(first, second, answer);
  return (
    <div className={styles.question}>
      <div aria-hidden className={styles.ends}>
        <span className={mergeClasses(styles.end, answer > 0 && styles.preferred)}>{first}</span>{' '}
        <span className={mergeClasses(styles.end, styles.second, answer < 0 && styles.preferred)}>
          {second}
        </span>
      </div>
      <label htmlFor={id} className={hidden}>
        {t('weights.pair', { first, second })}
      </label>
      <RangeInput
        id={id}
        min={-MOST_MORE}
        max={MOST_MORE}
        step={1}
        mark={0}
        // The first is on the left.
        value={-answer}
        words={words}
        onChange={(value) => onChange(value === 0 ? 0 : -value)}
      />
      <span className={mergeClasses(styles.words, doubtful && styles.doubtful)}>
        {doubtful && <WarningRegular className={styles.mark} />} {words}
      </span>
    </div>
  );
}

/** An answer as a sentence: "Impact: clearly more important". */
export function useAnswerWords(): (first: string, second: string, answer: Answer) => string {
  const { t } = useUseCasesText();
  return (first, second, answer) => {
    if (answer === 0) return t('weights.same');
    const level = Math.min(Math.abs(answer), MOST_MORE) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
    return t('weights.more', { name: answer > 0 ? first : second, how: t(`weights.how.${level}`) });
  };
}
