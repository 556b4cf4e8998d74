/** The heading of a step; it takes the focus, so that a screen reader starts the step at its top. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useMaturityText } from '../text';
import { CancelButton } from '../../view/CancelButton';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
  },
  line: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  // Its letters end where the text of the view does.
  cancel: { flexShrink: 0, minWidth: 0, marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
  step: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

export interface StepHeadingProps {
  readonly step: number;
  readonly steps: number;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

export function StepHeading({ step, steps, onCancel, children }: StepHeadingProps) {
  const { t } = useMaturityText();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.line}>
      <h3 ref={heading} className={styles.heading} tabIndex={-1}>
        <span className={styles.step}>{t('rate.stepOf', { step, steps })}</span> {children}
      </h3>
      <CancelButton quiet className={styles.cancel} onClick={onCancel} />
    </div>
  );
}
