/** Something being done to the workbook, alone in the pane. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Heading } from './Heading';
import { HowFar } from './HowFar';
import { useText } from './text';
import type { Running as What } from './useOperation';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  wait: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface RunningProps {
  readonly what: What;
  readonly cancel: () => void;
}

export function Running({ what: { title, ...underWay }, cancel }: RunningProps) {
  const { t } = useText();
  const styles = useStyles();
  return (
    <section className={styles.view}>
      <Heading focused>{title}</Heading>
      <HowFar {...underWay} cancel={cancel}>
        <p className={styles.wait}>{t('progress.wait')}</p>
      </HowFar>
    </section>
  );
}
