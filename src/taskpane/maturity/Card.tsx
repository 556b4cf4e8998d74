/** The headline of a view: one figure, and what it means. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { MAIN_CARD } from '../looks';

const useStyles = makeStyles({
  card: {
    ...MAIN_CARD,
    '& p': { margin: 0 },
  },
  name: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
  figure: { ...typographyStyles.title3 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface CardProps {
  readonly name: string;
  readonly figure: string;
  readonly note?: string;
  /** Whether the person has just come here by a part of the view that is gone. */
  readonly arrived?: boolean;
  readonly children: ReactNode;
}

export function Card({ name, figure, note, arrived = false, children }: CardProps) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) title.current?.focus();
  }, [arrived]);
  return (
    <section className={styles.card}>
      <h3 ref={title} className={styles.name} tabIndex={-1}>
        {name}
      </h3>
      <p className={styles.figure}>{figure}</p>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
