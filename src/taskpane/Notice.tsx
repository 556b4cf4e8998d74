/** A message of the pane: what happened, what it means, what to do. */
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    paddingTop: tokens.spacingVerticalS,
    // Fluent lets a reader's focus land here without drawing it.
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  // Fluent's row of buttons brings its own space below.
  withoutAction: { paddingBottom: tokens.spacingVerticalS },
  body: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
});

export interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: { readonly label: string; readonly run: () => void };
  /**
   * After an act of the person the message takes the focus and is read from there. Otherwise it is announced:
   * a pane must not take the keyboard from a cell.
   */
  readonly focused?: boolean;
}

export function Notice({ intent, title, children, action, focused = true }: NoticeProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) bar.current?.focus();
  }, [focused]);
  return (
    <MessageBar
      ref={bar}
      className={mergeClasses(styles.bar, !action && styles.withoutAction)}
      intent={intent}
      layout="multiline"
      tabIndex={-1}
      role={roleOf(focused, intent)}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button onClick={action.run}>{action.label}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** What comes up by itself interrupts only when it matters. */
function roleOf(focused: boolean, intent: NoticeProps['intent']): string {
  if (focused) return 'group';
  return intent === 'info' ? 'status' : 'alert';
}
