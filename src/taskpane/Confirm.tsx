/**
 * Asks before something is done that replaces or deletes what people entered. The browser's own dialog: what is behind
 * cannot be reached, Esc is No, and the focus goes back to where it was.
 */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useText } from './text';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: `min(480px, calc(100vw - 2 * ${tokens.spacingHorizontalM}))`,
    maxWidth: 'none',
    padding: tokens.spacingHorizontalXL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    // Tokens do not reach the backdrop in every browser.
    '::backdrop': { backgroundColor: 'rgb(0 0 0 / 0.4)' },
  },
  title: { ...typographyStyles.subtitle1, marginBlock: `0 ${tokens.spacingVerticalS}` },
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalXL,
  },
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
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the browser paints, and before the page lets go of it: closing gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      role="alertdialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
      <div className={styles.answers}>
        <Button onClick={onNo}>{t('cancel')}</Button>
        <Button appearance="primary" disabledFocusable={notYet} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </dialog>
  );
}
