/**
 * The course of a figure towards its target, as wide as its place. Drawn without the charts' library, for Home shows it
 * before any chart is wanted.
 */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: '32px' },
  area: {
    fill: tokens.colorBrandStroke1,
    fillOpacity: 0.15,
    '@media (forced-colors: active)': { fill: 'none' },
  },
  // Lines keep their width however far the drawing is stretched.
  line: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2px',
    strokeLinejoin: 'round',
    strokeLinecap: 'round',
    vectorEffect: 'non-scaling-stroke',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  last: { strokeWidth: '7px' },
  target: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    strokeDasharray: '3 3',
    vectorEffect: 'non-scaling-stroke',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

const WIDTH = 100;
const HEIGHT = 32;
/** Room for the last point: half of it, and a little. */
const EDGE = 4;

export interface SparklineProps {
  /** Shares of the target, from the first to the latest; undefined where there is none. */
  readonly shares: readonly (number | undefined)[];
}

/** The words beside it say the same. */
export function Sparkline({ shares }: SparklineProps) {
  const styles = useStyles();
  const stretches = stretchesOf(shares);
  const last = stretches.at(-1)?.at(-1);
  if (!last) return null;
  const floor = HEIGHT - EDGE;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      {stretches.map((points, index) => (
        <path
          key={index}
          className={styles.area}
          d={`M${points[0]!.x},${floor}${through(points, 'L')}L${points.at(-1)!.x},${floor}Z`}
        />
      ))}
      <line className={styles.target} x1={0} x2={WIDTH} y1={heightOf(1, shares)} y2={heightOf(1, shares)} />
      {stretches.map((points, index) => (
        <path key={index} className={styles.line} d={through(points, 'M')} />
      ))}
      {/* A line without length: its round end is a point that is not stretched. */}
      <path className={`${styles.line} ${styles.last}`} d={`M${last.x},${last.y}h0`} />
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const through = (points: readonly Point[], start: 'M' | 'L'): string =>
  points.map(({ x, y }, index) => `${index === 0 ? start : 'L'}${x},${y}`).join('');

/** From 0 to whichever is higher, the target or the best month. */
function heightOf(share: number, shares: SparklineProps['shares']): number {
  const highest = Math.max(1, ...shares.filter((each) => each !== undefined));
  return EDGE + (1 - Math.max(0, share) / highest) * (HEIGHT - 2 * EDGE);
}

/** One stretch of points for each run of shares without a gap. */
function stretchesOf(shares: SparklineProps['shares']): Point[][] {
  const x = (index: number) => EDGE + (index / Math.max(1, shares.length - 1)) * (WIDTH - 2 * EDGE);
  return shares
    .reduce<Point[][]>(
      (stretches, share, index) => {
        if (share === undefined) stretches.push([]);
        else stretches.at(-1)?.push({ x: x(index), y: heightOf(share, shares) });
        return stretches;
      },
      [[]],
    )
    .filter((stretch) => stretch.length > 0);
}
