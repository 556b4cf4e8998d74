/** What the pane does for the programme, side by side. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CameraRegular } from '@fluentui/react-icons/svg/camera';
import type { ReactElement } from 'react';
import { useText } from '../text';

const useStyles = makeStyles({
  tools: {
    display: 'grid',
    // As wide as each other, unless a word needs more: it is not broken.
    gridTemplateColumns: 'repeat(3, minmax(min-content, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  tool: {
    minWidth: 0,
    flexDirection: 'column',
    justifyContent: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { margin: 0, color: tokens.colorBrandForeground1 },
  label: typographyStyles.caption1Strong,
});

export interface ToolsProps {
  readonly onSnapshot: () => void;
}

export function Tools({ onSnapshot }: ToolsProps) {
  const { t } = useText();
  const styles = useStyles();
  return (
    <div role="group" aria-label={t('home.tools')} className={styles.tools}>
      <Tool icon={<CameraRegular />} label={t('snapshot.action')} onClick={onSnapshot} />
    </div>
  );
}

interface ToolProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly onClick: () => void;
}

function Tool({ icon, label, onClick }: ToolProps) {
  const styles = useStyles();
  return (
    <Button className={styles.tool} icon={{ className: styles.icon, children: icon }} onClick={onClick}>
      <span className={styles.label}>{label}</span>
    </Button>
  );
}
