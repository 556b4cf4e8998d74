/** How well the answers fit together, in words; the one that fits least, with what the others would make of it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useFormats } from '../formats';
import { useUseCasesText } from '../text';
import { nearestAnswer, type Answer, type Consistency } from './draft';
import { useAnswerWords } from './Question';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  words: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

export interface ConsistencyNoteProps {
  readonly consistency: Consistency;
  readonly names: readonly string[];
  readonly onAnswer: (row: number, column: number, answer: Answer) => void;
}

export function ConsistencyNote({ consistency, names, onAnswer }: ConsistencyNoteProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const answerWords = useAnswerWords();
  const { verdict, ratio, farthest } = consistency;
  const fits = verdict === 'exact' || verdict === 'good';
  const pair = farthest && { first: names[farthest.row]!, second: names[farthest.column]! };
  const inWords = (times: number) => pair && answerWords(pair.first, pair.second, nearestAnswer(times));
  return (
    <div role="status" className={styles.note}>
      {fits ? (
        <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.good)} />
      ) : (
        <WarningRegular className={mergeClasses(styles.icon, styles.doubtful)} />
      )}
      <div className={styles.words}>
        <p className={styles.text}>
          {t(`consistency.${verdict}`)}{' '}
          {verdict !== 'exact' && t('consistency.ratio', { ratio: formats.percent(ratio) })}
        </p>
        {farthest && pair && (
          <>
            <p className={styles.text}>
              {t('consistency.farthest', {
                ...pair,
                given: inWords(farthest.given) ?? '',
                implied: inWords(farthest.implied) ?? '',
              })}
            </p>
            <Button
              size="small"
              onClick={() => onAnswer(farthest.row, farthest.column, nearestAnswer(farthest.implied))}
            >
              {t('consistency.take')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
