/** What lies above a plan: where today is, and the milestones. */
import { mergeClasses } from '@fluentui/react-components';
import { Drawing } from './Drawing';
import { centred, LINE_HEIGHT, rowsOf, textWidth } from './lettering';
import { useParts } from './looks';
import { planScale, type PlanDays } from './planDays';
import { useChartText } from './text';

export interface GanttAxisProps extends PlanDays {
  readonly width: number;
}

const GAP = 8;
const MARK = 9;

export function GanttAxis({ gates = [], today, first, last, dayLabel, width }: GanttAxisProps) {
  const { t } = useChartText();
  const parts = useParts();
  const x = planScale({ first, last }, width);
  const flags = [
    ...(today === undefined
      ? []
      : [{ key: 'today', at: x(today + 0.5), label: t('today', { day: dayLabel(today) }), mark: TODAY }]),
    ...gates.map(({ day, label }) => ({ key: `gate ${day}`, at: x(day + 1), label, mark: GATE })),
  ].map((flag) => ({ ...flag, text: centred(flag.at, textWidth(flag.label, true), { from: 0, to: width }) }));
  const rows = rowsOf(
    flags.map(({ text }) => text),
    GAP,
  );
  const bottom = (Math.max(-1, ...rows) + 1) * LINE_HEIGHT + MARK + 1;
  return (
    <Drawing width={width} height={bottom}>
      {flags.map(({ key, at, mark }, index) => (
        <g key={key}>
          <line
            className={parts.axis}
            x1={at}
            x2={at}
            y1={((rows[index] ?? 0) + 1) * LINE_HEIGHT}
            y2={bottom - MARK}
          />
          <path className={parts.solid} transform={`translate(${at} ${bottom - MARK})`} d={mark} />
        </g>
      ))}
      {flags.map(({ key, label, text }, index) => (
        <text
          key={key}
          className={mergeClasses(parts.text, parts.strong, parts.clear)}
          x={text.from}
          y={((rows[index] ?? 0) + 0.75) * LINE_HEIGHT}
        >
          {label}
        </text>
      ))}
    </Drawing>
  );
}

/** Shapes hanging from their tops' middle: a pointer, a diamond. */
const TODAY = `M-4 1H4L0 ${MARK}Z`;
const GATE = `M0 0 4.5 4.5 0 ${MARK}-4.5 4.5Z`;
