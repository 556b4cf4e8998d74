/** Something being done to the workbook: how far it is, in words and as a bar, and a way to stop. */
import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { Heading } from './Heading';
import { useText } from './text';
import type { Running as What } from './useOperation';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  wait: { margin: 0, color: tokens.colorNeutralForeground2 },
  cancel: { alignSelf: 'start' },
});

export interface RunningProps {
  readonly what: What;
  readonly cancel: () => void;
}

export function Running({ what: { title, progress, cancelling }, cancel }: RunningProps) {
  const { t } = useText();
  const styles = useStyles();
  const { step, done, total } = progress;
  const stopping = cancelling || step === 'undoing';
  return (
    <section className={styles.view}>
      <Heading focused>{title}</Heading>
      <Field
        validationMessage={<span role="status">{t(`progress.steps.${step}`)}</span>}
        validationState="none"
      >
        <ProgressBar aria-label={t('progress.label')} value={done} max={total} thickness="large" />
      </Field>
      <p className={styles.wait}>{t('progress.wait')}</p>
      <Button className={styles.cancel} onClick={cancel} disabledFocusable={stopping}>
        {stopping ? t('progress.cancelling') : t('cancel')}
      </Button>
    </section>
  );
}
