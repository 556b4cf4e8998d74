/** A profile over some dimensions, against its target and what it was before. */
import { mergeClasses } from '@fluentui/react-components';
import { scaleLinear } from '@visx/scale';
import { LineRadial } from '@visx/shape';
import { ChartFigure, type ChartProps } from './ChartFigure';
import { Drawing } from './Drawing';
import { LINE_HEIGHT } from './lettering';
import { LineSample } from './Legend';
import { LIGHT, STROKES, useLooks, useParts, type Look } from './looks';
import { Mark } from './Mark';
import { angleOf, radarLayout, type PlacedLabel } from './radarLayout';

export interface RadarSeries {
  readonly name: string;
  /** One for each axis; undefined where there is none, where the line has a gap. */
  readonly values: readonly (number | undefined)[];
  readonly look: Look;
}

export interface RadarChartProps extends ChartProps {
  /** What an axis is, such as "Dimension": heads the column of their names. */
  readonly axisName: string;
  /** Three or more, clockwise from the top. */
  readonly axes: readonly string[];
  /** The last is drawn on top. */
  readonly series: readonly RadarSeries[];
  readonly minimum: number;
  readonly maximum: number;
  /** Values at which rings are drawn and named, such as 1, 2 and 3. */
  readonly rings: readonly number[];
  readonly format: (value: number) => string;
}

export function RadarChart({
  title,
  summary,
  axisName,
  axes,
  series,
  minimum,
  maximum,
  rings,
  format,
}: RadarChartProps) {
  return (
    <ChartFigure
      title={title}
      legend={series.map(({ name, look }) => ({ name, sample: <LineSample look={look} /> }))}
      table={{
        columns: [axisName, ...series.map(({ name }) => name)],
        rows: axes.map((axis, index) => [
          axis,
          ...series.map(({ values }) => {
            const value = values[index];
            return value === undefined ? undefined : format(value);
          }),
        ]),
      }}
    >
      {(width) => <Web {...{ summary, axes, series, minimum, maximum, rings, format, width }} />}
    </ChartFigure>
  );
}

type WebProps = Omit<RadarChartProps, 'title' | 'axisName'> & { readonly width: number };

function Web({ summary, axes, series, minimum, maximum, rings, format, width }: WebProps) {
  const parts = useParts();
  const current = series.find(({ look }) => look === 'current')?.values;
  const { radius, labels, above, below } = radarLayout(
    axes.map((name, index) => {
      const value = current?.[index];
      return { name, value: value === undefined ? undefined : format(value) };
    }),
    width,
  );
  const scale = scaleLinear<number>({ domain: [minimum, maximum], range: [0, radius], clamp: true });
  const round = axes.map((_, index) => index).concat(0);
  return (
    <Drawing summary={summary} width={width} height={above + below}>
      <g transform={`translate(${width / 2} ${above})`}>
        {rings.map((ring) => (
          <LineRadial
            key={ring}
            className={ring === maximum ? parts.axis : parts.grid}
            data={round}
            angle={(axis) => angleOf(axis, axes.length)}
            radius={scale(ring)}
            fill="none"
          />
        ))}
        {axes.map((axis, index) => (
          <line
            key={axis}
            className={parts.grid}
            x2={radius * Math.sin(angleOf(index, axes.length))}
            y2={-radius * Math.cos(angleOf(index, axes.length))}
          />
        ))}
        {series.map((one) => (
          <Profile key={one.name} {...one} scale={scale} />
        ))}
        {rings.map((ring) => (
          <text
            key={ring}
            className={mergeClasses(parts.text, parts.quiet, parts.clear)}
            x={-7}
            y={4 - scale(ring)}
            textAnchor="end"
          >
            {format(ring)}
          </text>
        ))}
        {labels.map((label, index) => (
          <AxisLabel key={axes[index]} {...label} />
        ))}
      </g>
    </Drawing>
  );
}

function AxisLabel({ lines, value, x, y, width }: PlacedLabel) {
  const looks = useLooks();
  const parts = useParts();
  const middle = x + width / 2;
  return (
    <g className={looks.current} textAnchor="middle">
      {lines.map((line, row) => (
        <text key={row} className={parts.text} x={middle} y={y + (row + 0.8) * LINE_HEIGHT}>
          {line}
        </text>
      ))}
      {value !== undefined && (
        <text
          className={mergeClasses(parts.text, parts.own)}
          x={middle}
          y={y + (lines.length + 0.8) * LINE_HEIGHT}
        >
          {value}
        </text>
      )}
    </g>
  );
}

function Profile({ values, look, scale }: RadarSeries & { readonly scale: (value: number) => number }) {
  const looks = useLooks();
  const corners = values.map((value, axis) => ({ value, angle: angleOf(axis, values.length) }));
  const complete = values.every((value) => value !== undefined);
  return (
    <g className={looks[look]}>
      <LineRadial
        data={[...corners, ...corners.slice(0, 1)]}
        defined={({ value }) => value !== undefined}
        angle={({ angle }) => angle}
        radius={({ value = 0 }) => scale(value)}
        {...LIGHT}
        {...(look === 'current' && complete ? {} : { fill: 'none' })}
        strokeLinejoin="round"
        {...STROKES[look]}
      />
      {corners.map(
        ({ value, angle }) =>
          value !== undefined && (
            <Mark
              key={angle}
              look={look}
              x={scale(value) * Math.sin(angle)}
              y={-scale(value) * Math.cos(angle)}
            />
          ),
      )}
    </g>
  );
}
