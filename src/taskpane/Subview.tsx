/** A view one step away from the start: the way back, and what it is. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { Heading } from './Heading';
import { useText } from './text';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  top: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  // The arrow stands where the text of other views begins.
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalSNudge})`, flexShrink: 0 },
});

export interface SubviewProps {
  readonly title: string;
  /** Whether the view has just been come to. */
  readonly focused: boolean;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

export function Subview({ title, focused, onBack, children }: SubviewProps) {
  const { t } = useText();
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t('back')}
          title={t('back')}
          onClick={onBack}
        />
        <Heading focused={focused}>{title}</Heading>
      </div>
      {children}
    </div>
  );
}
