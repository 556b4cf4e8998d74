/** What to expect: the likely range of a result on one line, with its middle, and zero where it is near. */
import { mergeClasses } from '@fluentui/react-components';
import { scaleLinear } from '@visx/scale';
import { ChartFigure, type ChartProps } from './ChartFigure';
import { Drawing } from './Drawing';
import { centred, LINE_HEIGHT, rowsOf, spread, textWidth } from './lettering';
import { LIGHT, useLooks, useParts } from './looks';

export interface RangeEnd {
  /** Such as "P10". */
  readonly name: string;
  readonly value: number;
}

export interface RangeBarProps extends ChartProps {
  /** What the three are, and their values: heads of the table's columns. */
  readonly rowName: string;
  readonly valueName: string;
  readonly low: RangeEnd;
  readonly middle: RangeEnd;
  readonly high: RangeEnd;
  /** Further values to compare with, below the line; zero is always there. */
  readonly marks?: readonly RangeEnd[];
  readonly format: (value: number) => string;
}

export function RangeBar({
  title,
  summary,
  rowName,
  valueName,
  low,
  middle,
  high,
  marks = [],
  format,
}: RangeBarProps) {
  return (
    <ChartFigure
      title={title}
      table={{
        columns: [rowName, valueName],
        rows: [low, middle, high, ...marks].map(({ name, value }) => [name, format(value)]),
      }}
    >
      {(width) => <Range {...{ summary, low, middle, high, marks, format, width }} />}
    </ChartFigure>
  );
}

/** Two lines of text, and room for what leads from them to their values. */
const TOP = 2 * LINE_HEIGHT + 12;
const BAR = 12;
const EDGE = 6;
const GAP = 8;

type RangeProps = Pick<RangeBarProps, 'summary' | 'low' | 'middle' | 'high' | 'format'> & {
  readonly marks: readonly RangeEnd[];
  readonly width: number;
};

function Range({ summary, low, middle, high, marks, format, width }: RangeProps) {
  const looks = useLooks();
  const parts = useParts();
  const values = [low, middle, high, ...marks].map(({ value }) => value);
  const x = scaleLinear<number>({
    domain: [Math.min(0, ...values), Math.max(0, ...values)],
    range: [EDGE, width - EDGE],
  });
  const whole = { from: 0, to: width };
  const ends = [low, middle, high];
  const above = spread(
    ends.map(({ name, value }) =>
      centred(x(value), Math.max(textWidth(format(value), true), textWidth(name)), whole),
    ),
    whole,
    GAP,
  );
  const lower = [{ name: '', value: 0 }, ...marks].map((mark) => {
    const label = mark.name ? `${mark.name} ${format(mark.value)}` : format(mark.value);
    return { ...mark, label, text: centred(x(mark.value), textWidth(label), whole) };
  });
  const rows = rowsOf(
    lower.map(({ text }) => text),
    GAP,
  );
  return (
    <Drawing
      summary={summary}
      width={width}
      height={TOP + BAR + 10 + (Math.max(...rows) + 1) * LINE_HEIGHT + 4}
    >
      <line className={parts.axis} x1={EDGE} x2={width - EDGE} y1={TOP + BAR / 2} y2={TOP + BAR / 2} />
      <rect
        className={parts.hollow}
        x={x(low.value)}
        width={x(high.value) - x(low.value)}
        y={TOP}
        height={BAR}
        rx={3}
      />
      <g className={looks.current}>
        <rect x={x(low.value)} width={x(high.value) - x(low.value)} y={TOP} height={BAR} rx={3} {...LIGHT} />
        <line
          x1={x(middle.value)}
          x2={x(middle.value)}
          y1={TOP - 3}
          y2={TOP + BAR + 3}
          stroke="currentColor"
          strokeWidth={3}
        />
      </g>
      {ends.map(({ name, value }, index) => {
        const { from, to } = above[index] ?? whole;
        const middle = (from + to) / 2;
        return (
          <g key={name}>
            <path
              className={parts.axis}
              d={`M${middle} ${2 * LINE_HEIGHT + 1}L${x(value)} ${TOP - 3}V${TOP}`}
              fill="none"
            />
            <text className={parts.text} textAnchor="middle" x={middle} y={LINE_HEIGHT - 3}>
              {name}
            </text>
            <text
              className={mergeClasses(parts.text, parts.strong)}
              textAnchor="middle"
              x={middle}
              y={2 * LINE_HEIGHT - 2}
            >
              {format(value)}
            </text>
          </g>
        );
      })}
      {lower.map(({ label, value, text }, index) => (
        <g key={label}>
          <line className={parts.reference} x1={x(value)} x2={x(value)} y1={TOP - 3} y2={TOP + BAR + 8} />
          <text
            className={mergeClasses(parts.text, parts.quiet)}
            x={text.from}
            y={TOP + BAR + 8 + ((rows[index] ?? 0) + 0.8) * LINE_HEIGHT}
          >
            {label}
          </text>
        </g>
      ))}
    </Drawing>
  );
}
