/** A row of a chart that is a list: words above its bar, and a button where there is something to open. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'block',
    width: '100%',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  // The picture stays where the axis has it; what shows on hovering reaches a little further.
  button: {
    boxSizing: 'content-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    marginInline: `calc(-1 * (${tokens.spacingHorizontalXS} + ${tokens.strokeWidthThin}))`,
  },
  words: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground1,
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  /** Legible on the background of a hovered button, too. */
  link: { color: tokens.colorBrandForeground2 },
});

export interface RowProps {
  readonly label: string;
  /** Whether the label stands out among the others. */
  readonly strong?: boolean;
  /** At the other end of the label's line. */
  readonly aside?: ReactNode;
  readonly onOpen: (() => void) | undefined;
  /** Whether what it opens is shown under it; undefined where it opens elsewhere. */
  readonly opened?: boolean;
  readonly children: ReactNode;
}

export function Row({ label, strong = false, aside, onOpen, opened, children }: RowProps) {
  const styles = useStyles();
  const content = (
    <>
      <span className={styles.words}>
        <span className={mergeClasses(styles.label, strong && styles.strong, onOpen && styles.link)}>
          {label}
        </span>{' '}
        {aside}
      </span>{' '}
      {children}
    </>
  );
  return onOpen ? (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.row, styles.button)}
      aria-expanded={opened}
      onClick={onOpen}
    >
      {content}
    </Button>
  ) : (
    <div className={styles.row}>{content}</div>
  );
}

/** The list of such rows, and what a row may have beside or below its label. */
export const useRowStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { ...typographyStyles.caption1, flexShrink: 0, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.caption1Strong, flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});
