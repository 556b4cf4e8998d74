/**
 * The course of a figure, as small as a word. Drawn without the charts' library, for Home shows it before any chart is
 * wanted.
 */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  line: {
    display: 'block',
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'Highlight' },
  },
});

const WIDTH = 64;
const HEIGHT = 20;
/** Room for the last point. */
const EDGE = 3;

export interface SparklineProps {
  /** From the first to the latest; undefined where there is none. */
  readonly values: readonly (number | undefined)[];
  /** What the line tells, where no words beside it do; without it the line is decoration. */
  readonly label?: string;
}

export function Sparkline({ values, label }: SparklineProps) {
  const styles = useStyles();
  const points = pointsOf(values);
  const last = points.at(-1)?.at(-1);
  if (!last) return null;
  return (
    <svg
      className={styles.line}
      width={WIDTH}
      height={HEIGHT}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {points.map((stretch, index) => (
        <polyline
          key={index}
          points={stretch.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.5}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
      <circle cx={last.x} cy={last.y} r={2.5} fill="currentColor" />
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One stretch of points for each run of values without a gap. */
function pointsOf(values: SparklineProps['values']): Point[][] {
  const known = values.filter((value) => value !== undefined);
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const x = (index: number) => EDGE + (index / Math.max(1, values.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number) =>
    highest === lowest ? HEIGHT / 2 : EDGE + ((highest - value) / (highest - lowest)) * (HEIGHT - 2 * EDGE);
  return values
    .reduce<Point[][]>(
      (stretches, value, index) => {
        if (value === undefined) stretches.push([]);
        else stretches.at(-1)?.push({ x: x(index), y: y(value) });
        return stretches;
      },
      [[]],
    )
    .filter((stretch) => stretch.length > 0);
}
