/** One row of a plan: its bar, filled as far as it is done, hatched and outlined where the end depends on it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { GanttGate, GanttRow } from './Gantt';
import { useParts } from './looks';

const FORCED = '@media (forced-colors: active)';

export const useGanttColours = makeStyles({
  ordinary: { color: tokens.colorBrandForeground1, [FORCED]: { color: 'CanvasText' } },
  critical: { color: tokens.colorPaletteRedForeground1, [FORCED]: { color: 'Highlight' } },
});

export interface GanttBarProps {
  readonly row: Pick<GanttRow, 'start' | 'finish' | 'done' | 'critical'>;
  readonly x: (day: number) => number;
  readonly today: number | undefined;
  readonly gates: readonly GanttGate[];
}

const BAR = 10;
const TOP = 3;

export function GanttBar({ row, x, today, gates }: GanttBarProps) {
  const parts = useParts();
  const colours = useGanttColours();
  const hatch = useId();
  const { start, finish, done, critical } = row;
  const width = Math.max(2, x(finish + 1) - x(start));
  const box = { x: x(start), y: TOP, height: BAR, rx: 2 };
  return (
    <>
      {gates.map(({ day }) => (
        <line key={day} className={parts.axis} x1={x(day + 1)} x2={x(day + 1)} y2={TOP * 2 + BAR} />
      ))}
      <g className={mergeClasses(critical ? colours.critical : colours.ordinary)}>
        {critical && (
          <pattern
            id={hatch}
            width={4}
            height={4}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line y2={4} stroke="currentColor" strokeWidth={2.5} />
          </pattern>
        )}
        <rect {...box} className={parts.hollow} width={width} />
        <rect
          {...box}
          width={width}
          fill={critical ? `url(#${hatch})` : 'currentColor'}
          fillOpacity={critical ? 0.5 : 0.2}
          stroke="currentColor"
          strokeWidth={critical ? 1.5 : 1}
        />
        <rect {...box} width={width * done} fill="currentColor" />
      </g>
      {today !== undefined && (
        <line
          className={parts.reference}
          x1={x(today + 0.5)}
          x2={x(today + 0.5)}
          y2={TOP * 2 + BAR}
          strokeWidth={1.5}
        />
      )}
    </>
  );
}
