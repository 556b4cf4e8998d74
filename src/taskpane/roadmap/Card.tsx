/** A thing of its own in a section: a gate, a pilot, or the summary of the whole. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode, type Ref } from 'react';
import { CARD } from '../looks';

const useStyles = makeStyles({
  card: {
    ...CARD,
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
    ':focus': { outline: 'none' },
  },
  main: { backgroundColor: tokens.colorNeutralBackground2 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

export interface CardProps {
  readonly title: string;
  /** Whether it stands out as the one to begin with. */
  readonly main?: boolean;
  /** Takes the focus when a person is led here. */
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

export function Card({ title, main = false, ref, children }: CardProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <article
      ref={ref}
      className={mergeClasses(styles.card, main && styles.main)}
      aria-labelledby={id}
      tabIndex={-1}
    >
      <h4 id={id} className={styles.title}>
        {title}
      </h4>
      {children}
    </article>
  );
}

export const useCardStyles = makeStyles({
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    // Links bring a size of their own.
    '& button': { fontSize: 'inherit', lineHeight: 'inherit' },
  },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: {
    ...CARD,
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
  control: { minWidth: 0, width: '100%' },
});
