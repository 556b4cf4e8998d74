/** What is declared and what is proven of it on the way from nothing to level 3, and the target. Words beside it say the same. */
import { scaleLinear } from '@visx/scale';
import { mergeClasses } from '@fluentui/react-components';
import { TOP_LEVEL } from '../../programme/maturity';
import { Drawing } from '../charts/Drawing';
import { LIGHT, SOLID, useLooks, useParts } from '../charts/looks';
import { Mark } from '../charts/Mark';
import { useWidth } from '../charts/useWidth';

const BAR = 12;
const INNER = 6;
/** Room for the target’s mark at either end, and above and below. */
const EDGE = 5;
const HEIGHT = BAR + 2 * EDGE;
const MIDDLE = HEIGHT / 2;

export interface LevelBarProps {
  readonly declared: number;
  readonly proven?: number;
  readonly target?: number;
}

export function LevelBar({ declared, proven, target }: LevelBarProps) {
  const looks = useLooks();
  const parts = useParts();
  const { width, measured } = useWidth();
  const x = scaleLinear<number>({ domain: [0, TOP_LEVEL], range: [0, width], clamp: true });
  // The target’s mark stays whole at the end of the bar.
  const mark = (level: number) => Math.min(x(level), width - EDGE);
  return (
    <div ref={measured}>
      <Drawing width={width} height={HEIGHT}>
        <rect className={parts.track} y={EDGE} width={x(TOP_LEVEL)} height={BAR} rx={2} />
        <g className={looks.current}>
          <rect {...LIGHT} y={EDGE} width={x(declared)} height={BAR} rx={2} />
          {proven !== undefined && (
            <rect {...SOLID} y={MIDDLE - INNER / 2} width={x(proven)} height={INNER} rx={1} />
          )}
        </g>
        {[1, 2].map((level) => (
          <line key={level} className={parts.grid} x1={x(level)} x2={x(level)} y1={EDGE} y2={EDGE + BAR} />
        ))}
        {target !== undefined && (
          <g className={mergeClasses(looks.target)}>
            <line
              x1={mark(target)}
              x2={mark(target)}
              y1={1}
              y2={HEIGHT - 1}
              stroke="currentColor"
              strokeWidth={1.5}
            />
            <Mark look="target" x={mark(target)} y={MIDDLE} />
          </g>
        )}
      </Drawing>
    </div>
  );
}

/** The bar’s parts, for a legend. */
export function BarSample({ part }: { readonly part: 'declared' | 'proven' | 'target' }) {
  const looks = useLooks();
  return (
    <g className={looks[part === 'target' ? 'target' : 'current']}>
      {part === 'declared' && <rect {...LIGHT} x={1} y={1} width={20} height={10} rx={2} />}
      {part === 'proven' && <rect {...SOLID} x={1} y={3} width={20} height={INNER} rx={1} />}
      {part === 'target' && (
        <>
          <line x1={11} x2={11} y2={12} stroke="currentColor" strokeWidth={1.5} />
          <Mark look="target" x={11} y={6} />
        </>
      )}
    </g>
  );
}
