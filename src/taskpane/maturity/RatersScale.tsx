/** Who sees the team where, from level 1 to 3: the further apart, the longer the line. Words beside it say the same. */
import { mergeClasses } from '@fluentui/react-components';
import { scaleLinear } from '@visx/scale';
import { LOWEST_LEVEL, TOP_LEVEL } from '../../programme/maturity';
import { Drawing } from '../charts/Drawing';
import { useLooks, useParts } from '../charts/looks';
import { useWidth } from '../charts/useWidth';

const RADIUS = 8;
const LINE = RADIUS + 1;
const HEIGHT = 2 * LINE + 12;

export interface RatersScaleProps {
  /** From the lowest to the highest. */
  readonly views: readonly { readonly rating: number; readonly count: number }[];
}

export function RatersScale({ views }: RatersScaleProps) {
  const looks = useLooks();
  const parts = useParts();
  const { width, measured } = useWidth();
  const x = scaleLinear<number>({
    domain: [LOWEST_LEVEL, TOP_LEVEL],
    range: [RADIUS + 1, width - RADIUS - 1],
  });
  const [lowest, highest] = [views[0]?.rating ?? LOWEST_LEVEL, views.at(-1)?.rating ?? LOWEST_LEVEL];
  return (
    <div ref={measured}>
      <Drawing width={width} height={HEIGHT}>
        <line className={parts.axis} x1={x(LOWEST_LEVEL)} x2={x(TOP_LEVEL)} y1={LINE} y2={LINE} />
        {[1, 2, 3].map((level) => (
          <g key={level}>
            <line className={parts.axis} x1={x(level)} x2={x(level)} y1={LINE - 4} y2={LINE + 4} />
            <text
              className={mergeClasses(parts.text, parts.quiet)}
              x={x(level)}
              y={HEIGHT - 1}
              textAnchor="middle"
            >
              {level}
            </text>
          </g>
        ))}
        <g className={looks.current}>
          <line x1={x(lowest)} x2={x(highest)} y1={LINE} y2={LINE} stroke="currentColor" strokeWidth={3} />
          {views.map(({ rating, count }) => (
            <g key={rating}>
              <circle
                className={parts.hollow}
                cx={x(rating)}
                cy={LINE}
                r={RADIUS}
                stroke="currentColor"
                strokeWidth={2}
              />
              <text className={parts.own} x={x(rating)} y={LINE + 4} textAnchor="middle" fontSize={11}>
                {count}
              </text>
            </g>
          ))}
        </g>
      </Drawing>
    </div>
  );
}
