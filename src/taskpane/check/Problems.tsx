/** The problems of one sheet: what each is, where, and what to do about it. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Problem } from '../../workbook';
import { problemWords } from '../../workbook/health/words';
import { useText } from '../text';
import type { SheetFindings } from './findings';

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.subtitle2, display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, alignSelf: 'center' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    padding: tokens.spacingVerticalXXS,
    '& + &': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  problem: {
    width: '100%',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  // The same words where there is no cell to go to.
  plain: { paddingBlock: tokens.spacingVerticalSNudge, paddingInline: tokens.spacingHorizontalS },
  words: { display: 'block', flexGrow: 1, minWidth: 0 },
  first: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  cell: { ...typographyStyles.caption1Strong, flexShrink: 0, color: tokens.colorBrandForeground1 },
  how: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'start' },
});

const AT_ONCE = 100;

export interface ProblemsProps extends SheetFindings {
  readonly onGo: (address: string) => void;
}

export function Problems({ sheet, problems, onGo }: ProblemsProps) {
  const { t, language } = useText();
  const styles = useStyles();
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
      <h3 id={id} className={styles.heading}>
        <span className={styles.name}>{sheet}</span>{' '}
        <span className={styles.count}>{new Intl.NumberFormat(language).format(problems.length)}</span>
      </h3>
      <ul ref={list} className={styles.list}>
        {problems.slice(0, shown).map((problem, index) => (
          <li key={index} className={styles.item}>
            {problem.address === undefined ? (
              <div className={styles.plain}>
                <Words problem={problem} />
              </div>
            ) : (
              <Button
                appearance="subtle"
                className={styles.problem}
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
  const { what, how } = problemWords(problem, language);
  return (
    <span className={styles.words}>
      <span className={styles.first}>
        <span className={styles.what}>{what}</span>{' '}
        {problem.address !== undefined && <span className={styles.cell}>{problem.address}</span>}
      </span>{' '}
      <span className={styles.how}>{how}</span>
    </span>
  );
}
