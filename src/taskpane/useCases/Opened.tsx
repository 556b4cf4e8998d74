/** What was opened from the ranking: the way back, a title that takes the focus, and what there is. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  opened: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  back: { alignSelf: 'start', paddingInlineStart: 0, minWidth: 0 },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
  step: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

export interface OpenedProps {
  readonly title: string;
  /** Where one is within what was opened: with another the title takes the focus anew. */
  readonly step?: string;
  /** A message takes the focus instead of the title. */
  readonly quiet?: boolean;
  readonly back: { readonly label: string; readonly run: () => void };
  readonly children: ReactNode;
}

export function Opened({ title, step, quiet = false, back, children }: OpenedProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // Not with another title: a case renamed in the sheet must not take the keyboard from its cell.
  const spoken = useRef(!quiet);
  useEffect(() => {
    if (spoken.current) heading.current?.focus();
    spoken.current = true;
  }, [step]);
  return (
    <div className={styles.opened}>
      <Button className={styles.back} appearance="transparent" icon={<ArrowLeftRegular />} onClick={back.run}>
        {back.label}
      </Button>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {step !== undefined && <span className={styles.step}>{step}</span>} {title}
      </h3>
      {children}
    </div>
  );
}
