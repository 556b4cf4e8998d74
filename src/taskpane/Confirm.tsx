/** Asks before something is done that replaces or deletes what people entered. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { useText } from './text';

const useStyles = makeStyles({
  surface: {
    maxWidth: `min(480px, calc(100vw - 2 * ${tokens.spacingHorizontalM}))`,
    padding: tokens.spacingHorizontalXL,
  },
  content: { overflowWrap: 'anywhere' },
});

export interface ConfirmProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly yes: string;
  /** What has to be done first is not done. */
  readonly notYet?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Confirm({ title, children, yes, notYet = false, onYes, onNo }: ConfirmProps) {
  const { t } = useText();
  const styles = useStyles();
  const [asker] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Back to the button that asked, unless it has gone with what was agreed to.
      if (asker instanceof HTMLElement && asker.isConnected) asker.focus();
    },
    [asker],
  );
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onNo()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onNo}>{t('cancel')}</Button>
            <Button appearance="primary" disabledFocusable={notYet} onClick={onYes}>
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
