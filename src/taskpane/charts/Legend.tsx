/** Which line or mark is which. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { STROKES, useLooks, type Look } from './looks';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  sample: { flexShrink: 0 },
});

export interface LegendEntry {
  readonly name: string;
  /** Drawn on 22 × 12 pixels; a line in a series' look has its own. */
  readonly sample: ReactNode;
}

export const SAMPLE = { width: 22, height: 12 } as const;

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.legend}>
      {entries.map(({ name, sample }) => (
        <li key={name} className={styles.entry}>
          <svg className={styles.sample} aria-hidden {...SAMPLE}>
            {sample}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

export function LineSample({ look }: { readonly look: Look }) {
  const looks = useLooks();
  return (
    <line
      className={mergeClasses(looks[look])}
      x2={SAMPLE.width}
      y1={SAMPLE.height / 2}
      y2={SAMPLE.height / 2}
      stroke="currentColor"
      {...STROKES[look]}
    />
  );
}
