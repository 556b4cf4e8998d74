/** How far a result moves when one assumption at a time goes to its low or high end; the strongest on top. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { scaleLinear } from '@visx/scale';
import { ChartFigure, type ChartProps } from './ChartFigure';
import { Drawing } from './Drawing';
import { textWidth } from './lettering';
import { useLooks, useParts } from './looks';
import { useChartText } from './text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  label: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
});

export interface TornadoRow {
  /** The assumption. */
  readonly label: string;
  /** The result when the assumption is at its low and its high end; either may be the smaller one. */
  readonly low: number;
  readonly high: number;
  /** The assumption's values there, such as "5 min" and "20 min". */
  readonly lowNote?: string;
  readonly highNote?: string;
}

export interface TornadoChartProps extends ChartProps {
  /** What a row is, such as "Assumption": heads the column of their names. */
  readonly rowName: string;
  readonly rows: readonly TornadoRow[];
  /** The result with every assumption as it stands. */
  readonly base: number;
  readonly format: (value: number) => string;
}

export function TornadoChart({ title, summary, rowName, rows, base, format }: TornadoChartProps) {
  const { t } = useChartText();
  const styles = useStyles();
  const ordered = rows.toSorted((one, other) => swing(other) - swing(one));
  return (
    <ChartFigure
      title={title}
      table={{
        columns: [rowName, t('low'), t('high')],
        rows: ordered.map(({ label, low, high, lowNote, highNote }) => [
          label,
          withNote(format(low), lowNote),
          withNote(format(high), highNote),
        ]),
      }}
    >
      {(width) => (
        <ol className={styles.list} aria-label={summary}>
          {ordered.map((row) => (
            <li key={row.label}>
              <div className={styles.label}>{row.label}</div>
              <Swing row={row} rows={rows} base={base} format={format} width={width} />
            </li>
          ))}
        </ol>
      )}
    </ChartFigure>
  );
}

const swing = ({ low, high }: TornadoRow) => Math.abs(high - low);
const withNote = (value: string, note: string | undefined) =>
  note === undefined ? value : `${value} (${note})`;

const BAR = 14;
const HEIGHT = 34;

interface SwingProps extends Pick<TornadoChartProps, 'rows' | 'base' | 'format'> {
  readonly row: TornadoRow;
  readonly width: number;
}

function Swing({ row, rows, base, format, width }: SwingProps) {
  const looks = useLooks();
  const parts = useParts();
  const ends = rows.flatMap(({ low, high, lowNote = '', highNote = '' }) => [
    { value: low, note: lowNote },
    { value: high, note: highNote },
  ]);
  const room =
    Math.max(...ends.map(({ value, note }) => Math.max(textWidth(format(value), true), textWidth(note)))) + 6;
  const x = scaleLinear<number>({
    domain: [
      Math.min(base, ...ends.map(({ value }) => value)),
      Math.max(base, ...ends.map(({ value }) => value)),
    ],
    range: [room, width - room],
  });
  const sides = [
    { value: row.low, note: row.lowNote },
    { value: row.high, note: row.highNote },
  ].toSorted((one, other) => one.value - other.value);
  return (
    <Drawing width={width} height={HEIGHT}>
      {sides.map(({ value, note }, side) => {
        const [anchor, edge] = side === 0 ? (['end', -4] as const) : (['start', 4] as const);
        return (
          <g key={side}>
            <g className={value < base ? looks.previous : looks.current}>
              <rect
                x={Math.min(x(value), x(base))}
                width={Math.abs(x(value) - x(base))}
                y={2}
                height={BAR}
                fill="currentColor"
              />
            </g>
            <text
              className={mergeClasses(parts.text, parts.strong)}
              x={x(value) + edge}
              y={13}
              textAnchor={anchor}
            >
              {format(value)}
            </text>
            {note !== undefined && (
              <text
                className={mergeClasses(parts.text, parts.quiet)}
                x={x(value) + edge}
                y={26}
                textAnchor={anchor}
              >
                {note}
              </text>
            )}
          </g>
        );
      })}
      <line className={parts.reference} x1={x(base)} x2={x(base)} y2={HEIGHT} strokeWidth={1.5} />
    </Drawing>
  );
}
