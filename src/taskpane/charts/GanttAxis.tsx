/** The days above a plan: first and last, today and the milestones. */
import { mergeClasses } from '@fluentui/react-components';
import { scaleLinear } from '@visx/scale';
import { Drawing } from './Drawing';
import type { GanttProps } from './Gantt';
import { centred, LINE_HEIGHT, rowsOf, textWidth } from './lettering';
import { useParts } from './looks';
import { useChartText } from './text';

export type GanttAxisProps = Required<Pick<GanttProps, 'gates' | 'first' | 'last' | 'dayLabel'>> & {
  readonly today: number | undefined;
  readonly width: number;
};

const GAP = 8;

export function GanttAxis({ gates, today, first, last, dayLabel, width }: GanttAxisProps) {
  const { t } = useChartText();
  const parts = useParts();
  const x = scaleLinear<number>({ domain: [first, last + 1], range: [0, width] });
  const whole = { from: 0, to: width };
  const flags = [
    ...(today === undefined
      ? []
      : [{ at: x(today + 0.5), label: `${t('today')}, ${dayLabel(today)}`, gate: false }]),
    ...gates.map(({ day, label }) => ({ at: x(day + 1), label, gate: true })),
  ].map((flag) => ({ ...flag, text: centred(flag.at, textWidth(flag.label, true), whole) }));
  const rows = rowsOf(
    flags.map(({ text }) => text),
    GAP,
  );
  const bottom = (Math.max(-1, ...rows) + 1) * LINE_HEIGHT + 10;
  return (
    <Drawing width={width} height={bottom}>
      {flags.map(({ at, label, gate, text }, index) => (
        <g key={label}>
          <text
            className={mergeClasses(parts.text, parts.strong)}
            x={text.from}
            y={((rows[index] ?? 0) + 0.75) * LINE_HEIGHT}
          >
            {label}
          </text>
          {gate && (
            <path className={parts.hollow} stroke="currentColor" d={`M${at} ${bottom - 9}l4 4-4 4-4-4Z`} />
          )}
        </g>
      ))}
    </Drawing>
  );
}
