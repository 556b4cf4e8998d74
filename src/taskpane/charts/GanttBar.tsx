/** One row of a plan: its bar, filled as far as it is done, hatched and outlined where the end depends on it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { LIGHT, SOLID, useParts } from './looks';
import type { GanttGate, GanttRow } from './planDays';

const FORCED = '@media (forced-colors: active)';

const useColours = makeStyles({
  ordinary: { color: tokens.colorBrandForeground1, [FORCED]: { color: 'CanvasText' } },
  critical: { color: tokens.colorPaletteRedForeground1, [FORCED]: { color: 'Highlight' } },
});

export interface GanttBarProps {
  readonly row: Pick<GanttRow, 'start' | 'finish' | 'done' | 'critical'>;
  readonly x: (day: number) => number;
  readonly today?: number;
  readonly gates: readonly GanttGate[];
}

const BAR = 10;
const TOP = 3;
export const GANTT_ROW = BAR + 2 * TOP;

export function GanttBar({ row, x, today, gates }: GanttBarProps) {
  const parts = useParts();
  const colours = useColours();
  const hatch = useId();
  const { start, finish, done, critical } = row;
  const width = Math.max(2, x(finish + 1) - x(start));
  const box = { x: x(start), y: TOP, height: BAR, rx: 2 };
  return (
    <>
      {gates.map(({ day }) => (
        <line key={day} className={parts.axis} x1={x(day + 1)} x2={x(day + 1)} y2={GANTT_ROW} />
      ))}
      <rect {...box} className={parts.hollow} width={width} />
      <g className={critical ? colours.critical : colours.ordinary}>
        {critical && (
          <pattern
            id={hatch}
            width={4}
            height={4}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line y2={4} stroke="currentColor" strokeWidth={2} />
          </pattern>
        )}
        <rect
          {...box}
          {...LIGHT}
          {...(critical ? { fill: `url(#${hatch})`, fillOpacity: 0.6, strokeWidth: 1.5 } : {})}
          width={width}
        />
      </g>
      {done > 0 && (
        <g className={colours.ordinary}>
          <rect {...box} width={width * Math.min(1, done)} {...SOLID} />
        </g>
      )}
      {today !== undefined && (
        <line
          className={parts.reference}
          x1={x(today + 0.5)}
          x2={x(today + 0.5)}
          y2={GANTT_ROW}
          strokeWidth={1.5}
        />
      )}
    </>
  );
}
