/** A ranking: the name in full above each bar, its value beside it, and how sure its place is. */
import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChartFigure, type ChartProps } from './ChartFigure';
import { Drawing } from './Drawing';
import { useLooks, useParts } from './looks';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  words: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start' },
  value: { ...typographyStyles.caption1Strong, flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  highlighted: { fontWeight: tokens.fontWeightSemibold },
});

export interface RankRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly note?: string;
  /** A probability from 0 to 1, as a second, thin bar with words. */
  readonly share?: number;
  readonly highlighted?: boolean;
}

export interface RankBarsProps extends ChartProps {
  /** What is ranked, and by what: heads of the table's columns. */
  readonly rowName: string;
  readonly valueName: string;
  readonly shareName?: string;
  /** In the order to show. */
  readonly rows: readonly RankRow[];
  /** The value of a full bar; bars start at 0. */
  readonly maximum: number;
  readonly format: (value: number) => string;
  readonly formatShare?: (share: number) => string;
  /** Makes each name a link. */
  readonly onOpen?: (key: string) => void;
}

export function RankBars(props: RankBarsProps) {
  const { title, summary, rowName, valueName, shareName, rows, format, formatShare = percent } = props;
  const styles = useStyles();
  return (
    <ChartFigure
      title={title}
      table={{
        columns: [rowName, valueName, ...(shareName === undefined ? [] : [shareName])],
        rows: rows.map(({ label, value, share }) => [
          label,
          format(value),
          ...(shareName === undefined ? [] : [share === undefined ? undefined : formatShare(share)]),
        ]),
      }}
    >
      {(width) => (
        <ol className={styles.list} aria-label={summary}>
          {rows.map((row) => (
            <Row key={row.key} {...props} row={row} width={width} />
          ))}
        </ol>
      )}
    </ChartFigure>
  );
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

const BAR = 8;
const THIN = 3;

function Row({
  row,
  width,
  maximum,
  format,
  shareName,
  formatShare = percent,
  onOpen,
}: RankBarsProps & { readonly row: RankRow; readonly width: number }) {
  const styles = useStyles();
  const looks = useLooks();
  const parts = useParts();
  const { key, label, value, note, share, highlighted } = row;
  const length = (part: number) => width * Math.max(0, Math.min(1, part));
  return (
    <li>
      <div className={styles.words}>
        <span className={mergeClasses(styles.label, highlighted && styles.highlighted)}>
          {onOpen ? (
            <Link as="button" className={styles.link} onClick={() => onOpen(key)}>
              {label}
            </Link>
          ) : (
            label
          )}
        </span>
        <span className={styles.value}>{format(value)}</span>
      </div>
      <Drawing width={width} height={share === undefined ? BAR : BAR + 2 + THIN}>
        <rect className={parts.track} width={width} height={BAR} rx={2} />
        <g className={highlighted ? looks.current : looks.previous}>
          <rect width={length(value / maximum)} height={BAR} rx={2} fill="currentColor" />
        </g>
        {share !== undefined && (
          <g className={looks.target}>
            <line
              x2={length(share)}
              y1={BAR + 2 + THIN / 2}
              y2={BAR + 2 + THIN / 2}
              stroke="currentColor"
              strokeWidth={THIN}
              strokeDasharray="2 1.5"
            />
          </g>
        )}
      </Drawing>
      {(share !== undefined || note) && (
        <div className={styles.note}>
          {[share !== undefined && shareName !== undefined && `${shareName}: ${formatShare(share)}`, note]
            .filter(Boolean)
            .join(' · ')}
        </div>
      )}
    </li>
  );
}
