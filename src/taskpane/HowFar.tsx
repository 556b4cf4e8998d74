/** How far something under way is, in words and as a bar, and a way to stop it. */
import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useText } from './text';
import type { UnderWay } from './useOperation';

const useStyles = makeStyles({ cancel: { alignSelf: 'start' } });

export interface HowFarProps extends UnderWay {
  readonly cancel: () => void;
  /** What there is to say between the bar and the button. */
  readonly children?: ReactNode;
}

export function HowFar({ progress: { step, done, total }, cancelling, cancel, children }: HowFarProps) {
  const { t } = useText();
  const styles = useStyles();
  const stopping = cancelling || step === 'undoing';
  return (
    <>
      <Field
        validationMessage={<span role="status">{t(`progress.steps.${step}`)}</span>}
        validationState="none"
      >
        <ProgressBar aria-label={t('progress.label')} value={done} max={total} thickness="large" />
      </Field>
      {children}
      <Button className={styles.cancel} onClick={cancel} disabledFocusable={stopping}>
        {stopping ? t('progress.cancelling') : t('cancel')}
      </Button>
    </>
  );
}
