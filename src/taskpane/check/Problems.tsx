/** The problems of one sheet: what each is, where, and what to do about it. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Problem } from '../../workbook';
import { problemWords } from '../../workbook/health/words';
import { useText } from '../text';
import type { SheetFindings } from './findings';
import { useProblemStyles } from './problemStyles';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.body1Strong, display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, alignSelf: 'center' },
  cell: { ...typographyStyles.caption1Strong, flexShrink: 0, color: tokens.colorBrandForeground1 },
  more: { alignSelf: 'start' },
});

const AT_ONCE = 100;

export interface ProblemsProps extends SheetFindings {
  readonly onGo: (address: string) => void;
}

export function Problems({ sheet, problems, onGo }: ProblemsProps) {
  const { t, language } = useText();
  const styles = useStyles();
  const problemStyles = useProblemStyles();
  const id = useId();
  const [shown, setShown] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const rest = Math.min(AT_ONCE, problems.length - shown);

  useEffect(() => {
    // Where the button was: the first of those it brought.
    if (shown > AT_ONCE) list.current?.children[shown - AT_ONCE]?.querySelector('button')?.focus();
  }, [shown]);

  return (
    <section className={styles.sheet} aria-labelledby={id}>
      <h4 id={id} className={styles.heading}>
        <span className={styles.name}>{sheet}</span>{' '}
        <span className={styles.count}>{new Intl.NumberFormat(language).format(problems.length)}</span>
      </h4>
      <ul ref={list} className={problemStyles.list}>
        {problems.slice(0, shown).map((problem, index) => (
          <li key={index} className={problemStyles.item}>
            {problem.address === undefined ? (
              <div className={problemStyles.plain}>
                <Words problem={problem} />
              </div>
            ) : (
              <Button
                appearance="subtle"
                className={problemStyles.problem}
                onClick={() => problem.address !== undefined && onGo(problem.address)}
              >
                <Words problem={problem} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          className={styles.more}
          appearance="transparent"
          onClick={() => setShown((before) => before + AT_ONCE)}
        >
          {t('check.more', { count: rest })}
        </Button>
      )}
    </section>
  );
}

function Words({ problem }: { readonly problem: Problem }) {
  const { language } = useText();
  const styles = useStyles();
  const problemStyles = useProblemStyles();
  const { what, how } = problemWords(problem, language);
  return (
    <span className={problemStyles.words}>
      <span className={problemStyles.first}>
        <span className={problemStyles.what}>{what}</span>{' '}
        {problem.address !== undefined && <span className={styles.cell}>{problem.address}</span>}
      </span>{' '}
      <span className={problemStyles.how}>{how}</span>
    </span>
  );
}
