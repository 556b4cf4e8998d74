/** The course of one or more figures over time, with a range, marks and zero where they mean something. */
import { mergeClasses } from '@fluentui/react-components';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import type { ReactNode } from 'react';
import { ChartFigure, type ChartProps } from './ChartFigure';
import { Drawing } from './Drawing';
import { SAMPLE, LineSample } from './Legend';
import { LINE_HEIGHT } from './lettering';
import { lineLayout, type LineCourse, type LineSeries, type Plot } from './lineLayout';
import { LIGHT, STROKES, useLooks, useParts } from './looks';
import { Mark } from './Mark';

export interface LineChartProps extends ChartProps, LineCourse {
  /** What a point is, such as "Month": heads the column of their names. */
  readonly pointName: string;
  /** How a value stands in the table, such as a link to its cell; as its words when left out. */
  readonly inTable?: (words: string, point: number, series: number) => ReactNode;
}

export function LineChart(props: LineChartProps) {
  const { title, pointName, points, series, band, format, inTable = (words) => words } = props;
  const cell = (value: number | undefined) => (value === undefined ? undefined : format(value));
  return (
    <ChartFigure
      title={title}
      legend={[
        ...series.map(({ name, look }) => ({ name, sample: <LineSample look={look} /> })),
        ...(band ? [{ name: band.name, sample: <BandSample /> }] : []),
      ]}
      table={{
        columns: [pointName, ...series.map(({ name }) => name), ...(band ? [band.name] : [])],
        rows: points.map((point, index) => [
          point,
          ...series.map(({ values }, one) => {
            const words = cell(values[index]);
            return words === undefined ? undefined : inTable(words, index, one);
          }),
          ...(band ? [rangeCell(cell(band.low[index]), cell(band.high[index]))] : []),
        ]),
      }}
    >
      {(width) => <Course {...props} plot={lineLayout(props, width)} />}
    </ChartFigure>
  );
}

const rangeCell = (low: string | undefined, high: string | undefined) =>
  low === undefined || high === undefined ? undefined : `${low} – ${high}`;

function BandSample() {
  const looks = useLooks();
  return <rect className={looks.current} {...SAMPLE} {...LIGHT} stroke="none" />;
}

function Course({
  summary,
  series,
  band,
  format,
  formatTick = format,
  plot,
}: LineChartProps & { readonly plot: Plot }) {
  const parts = useParts();
  const looks = useLooks();
  const { left, top, width, height, bottom } = plot;
  const x = scaleLinear<number>({ domain: plot.domainX, range: [left, left + width] });
  const y = scaleLinear<number>({ domain: plot.domainY, range: [top + height, top] });
  const [lowest, highest] = plot.domainY;
  return (
    <Drawing summary={summary} width={plot.right} height={bottom}>
      <GridRows
        scale={y}
        left={left}
        width={width}
        tickValues={[...plot.ticks]}
        className={parts.grid}
        stroke="inherit"
      />
      {band && (
        <g className={looks.current}>
          <Area
            data={band.low.map((low, index) => ({ index, low, high: band.high[index] }))}
            defined={({ low, high }) => low !== undefined && high !== undefined}
            x={({ index }) => x(index)}
            y0={({ low = 0 }) => y(low)}
            y1={({ high = 0 }) => y(high)}
            {...LIGHT}
            stroke="none"
          />
        </g>
      )}
      {lowest < 0 && highest > 0 && (
        <line className={parts.reference} x1={left} x2={left + width} y1={y(0)} y2={y(0)} />
      )}
      {plot.marks.map(({ label, at, row }) => (
        <line
          key={label}
          className={parts.reference}
          x1={x(at)}
          x2={x(at)}
          y1={(row + 1) * LINE_HEIGHT}
          y2={top + height}
          strokeDasharray="2 2"
        />
      ))}
      {plot.marks.map(({ label, text, row }) => (
        <text
          key={label}
          className={mergeClasses(parts.text, parts.strong, parts.clear)}
          x={text.from}
          y={(row + 0.75) * LINE_HEIGHT}
        >
          {label}
        </text>
      ))}
      {series.map((one) => (
        <Line key={one.name} {...one} x={x} y={y} />
      ))}
      {plot.ends.map(({ name, look, label, at }) => (
        <g key={name} className={looks[look]}>
          <text
            className={mergeClasses(parts.text, parts.own)}
            x={left + width + 8}
            y={(at.from + at.to) / 2 + 4}
          >
            {label}
          </text>
        </g>
      ))}
      <AxisLeft
        scale={y}
        left={left}
        tickValues={[...plot.ticks]}
        hideAxisLine
        hideTicks
        tickComponent={({ x: at, y: level, formattedValue }) => (
          <text className={parts.text} x={at} y={level + 4} textAnchor="end">
            {formattedValue}
          </text>
        )}
        tickFormat={(value) => formatTick(Number(value))}
        tickLength={4}
      />
      <AxisBottom
        scale={x}
        top={top + height}
        tickValues={plot.names.map(({ index }) => index)}
        axisLineClassName={parts.axis}
        stroke="inherit"
        tickStroke="inherit"
        tickClassName={parts.axis}
        tickLength={4}
        tickComponent={() => null}
      />
      {plot.names.map(({ name, index, text }) => (
        <text
          key={index}
          className={parts.text}
          x={(text.from + text.to) / 2}
          y={bottom - 4}
          textAnchor="middle"
        >
          {name}
        </text>
      ))}
    </Drawing>
  );
}

interface LineProps extends LineSeries {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

function Line({ values, look, x, y }: LineProps) {
  const looks = useLooks();
  const data = values.map((value, index) => ({ value, index }));
  const known = data.filter(({ value }) => value !== undefined);
  const alone = ({ index }: { index: number }) =>
    values[index - 1] === undefined && values[index + 1] === undefined;
  return (
    <g className={looks[look]}>
      <LinePath
        data={data}
        defined={({ value }) => value !== undefined}
        x={({ index }) => x(index)}
        y={({ value = 0 }) => y(value)}
        stroke="currentColor"
        strokeLinejoin="round"
        {...STROKES[look]}
      />
      {known
        .filter((point, place) => alone(point) || place === known.length - 1)
        .map(({ index, value = 0 }) => (
          <Mark key={index} look={look} x={x(index)} y={y(value)} />
        ))}
    </g>
  );
}
