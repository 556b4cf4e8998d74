/** Which of two criteria matters more, and how much: every pair once, and in words how well the answers fit together. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useFormats } from '../formats';
import type { WeighedCriterion } from '../portfolio';
import { useUseCasesText } from '../text';
import { ConsistencyNote } from './ConsistencyNote';
import { consistencyOf, pairsOf, type Answer } from './draft';
import { Question } from './Question';

const useStyles = makeStyles({
  questions: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    // As with the sliders.
    '& input': { scrollMarginBlockEnd: '200px' },
  },
  text: { margin: 0 },
});

export interface QuestionsProps {
  readonly criteria: readonly WeighedCriterion[];
  readonly answers: readonly Answer[];
  readonly weights: readonly number[];
  readonly answered: boolean;
  readonly onChange: (answers: readonly Answer[]) => void;
}

export function Questions({ criteria, answers, weights, answered, onChange }: QuestionsProps) {
  const { t } = useUseCasesText();
  const styles = useStyles();
  const formats = useFormats();
  const list = useRef<HTMLOListElement>(null);
  const pairs = pairsOf(criteria.length);
  const consistency = answered ? consistencyOf(answers, criteria.length) : undefined;
  const farthest = consistency?.farthest;
  const change = (index: number, answer: Answer) => onChange(answers.with(index, answer));

  /** The button may go away with the contradiction. */
  function answerAnew(row: number, column: number, answer: Answer): void {
    const index = pairs.findIndex(([i, j]) => i === row && j === column);
    change(index, answer);
    list.current?.querySelectorAll('input')[index]?.focus();
  }

  return (
    <>
      <p className={styles.text}>{t('weights.question')}</p>
      <ol ref={list} className={styles.questions}>
        {pairs.map(([i, j], index) => (
          <li key={index}>
            <Question
              first={criteria[i]!.name}
              second={criteria[j]!.name}
              answer={answers[index]!}
              doubtful={farthest?.row === i && farthest.column === j}
              onChange={(answer) => change(index, answer)}
            />
          </li>
        ))}
      </ol>
      <p className={styles.text}>
        {t('weights.come', {
          weights: formats.list(
            criteria.map(({ name }, index) => `${name} ${formats.percent(weights[index]!)}`),
          ),
        })}
      </p>
      {!answered && <p className={styles.text}>{t('weights.asStored')}</p>}
      {consistency && (
        <ConsistencyNote
          consistency={consistency}
          names={criteria.map(({ name }) => name)}
          onAnswer={answerAnew}
        />
      )}
    </>
  );
}
