/** The rooms of a line chart: its axes as wide as their texts, and no text on another. */
import { scaleLinear } from '@visx/scale';
import { centred, LINE_HEIGHT, rowsOf, spread, textWidth, type Stretch } from './lettering';
import type { Look } from './looks';

export interface LineSeries {
  readonly name: string;
  /** One for each point; undefined where there is none, where the line has a gap. */
  readonly values: readonly (number | undefined)[];
  readonly look: Look;
}

/** A range around the first series, such as P10 to P90. */
export interface LineBand {
  readonly name: string;
  readonly low: readonly (number | undefined)[];
  readonly high: readonly (number | undefined)[];
}

export interface LineMark {
  /** Position among the points: 7 is the eighth, 7.5 half-way to the next. */
  readonly at: number;
  readonly label: string;
}

/** What a line chart shows. */
export interface LineCourse {
  /** As many names as fit are shown, always the last. */
  readonly points: readonly string[];
  /** The last is drawn on top. */
  readonly series: readonly LineSeries[];
  readonly band?: LineBand;
  readonly marks?: readonly LineMark[];
  /** Values the axis has to reach, such as 0 or the ends of a scale, even if no value does. */
  readonly reach?: readonly number[];
  readonly format: (value: number) => string;
  /** Short form for the axis, such as "20 k€"; without it as `format`. */
  readonly formatTick?: (value: number) => string;
}

export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The size of the whole drawing. */
  readonly right: number;
  readonly bottom: number;
  readonly domainX: [number, number];
  readonly domainY: [number, number];
  readonly ticks: readonly number[];
  /** Names of points below the axis. */
  readonly names: readonly { readonly index: number; readonly name: string; readonly text: Stretch }[];
  readonly marks: readonly (LineMark & { readonly text: Stretch; readonly row: number })[];
  /** The latest value of each series, beside its end. */
  readonly ends: readonly {
    readonly name: string;
    readonly look: Look;
    readonly label: string;
    readonly at: Stretch;
  }[];
}

const HEIGHT = 140;
const TICKS = 4;
const GAP = 8;

export function lineLayout(props: LineCourse, right: number): Plot {
  const { points, series, band, marks = [], reach = [], format, formatTick = format } = props;
  const values = [...series.map((one) => one.values), band?.low ?? [], band?.high ?? [], reach]
    .flat()
    .filter((value) => value !== undefined);
  const y = scaleLinear<number>({ domain: rangeOf(values), nice: TICKS });
  const [lowest = 0, highest = 1] = y.domain();
  const ticks = y.ticks(TICKS);
  const left = Math.max(...ticks.map((tick) => textWidth(formatTick(tick)))) + GAP;

  const latest = series.flatMap(({ name, look, values: own }) => {
    const value = own.findLast((one) => one !== undefined);
    return value === undefined ? [] : [{ name, look, value, label: format(value) }];
  });
  const width = right - left - GAP - Math.max(0, ...latest.map(({ label }) => textWidth(label, true)));

  const last = Math.max(1, points.length - 1);
  const x = (index: number) => left + (index / last) * width;
  const whole = { from: 0, to: right };
  const flags = marks.map((mark) => ({
    ...mark,
    text: centred(x(mark.at), textWidth(mark.label, true), whole),
  }));
  const rows = rowsOf(
    flags.map(({ text }) => text),
    GAP,
  );
  const top = Math.max(LINE_HEIGHT / 2, (Math.max(-1, ...rows) + 1) * LINE_HEIGHT + 4);

  const level = y.copy().range([top + HEIGHT, top]);
  const byLevel = latest.toSorted((one, other) => other.value - one.value);
  const places = spread(
    byLevel.map(({ value }) => ({
      from: level(value) - LINE_HEIGHT / 2,
      to: level(value) + LINE_HEIGHT / 2,
    })),
    { from: 0, to: top + HEIGHT + LINE_HEIGHT / 2 },
    0,
  );
  return {
    left,
    top,
    width,
    height: HEIGHT,
    right,
    bottom: top + HEIGHT + 6 + LINE_HEIGHT + 2,
    domainX: [0, last],
    domainY: [lowest, highest],
    ticks,
    names: namesThatFit(points, x, whole),
    marks: flags.map((flag, index) => ({ ...flag, row: rows[index] ?? 0 })),
    ends: byLevel.flatMap(({ name, look, label }, index) => {
      const at = places[index];
      return at ? [{ name, look, label, at }] : [];
    }),
  };
}

/** The least and greatest value, apart even where all are the same. */
function rangeOf(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return least === greatest ? [Math.min(0, least), Math.max(1, greatest)] : [least, greatest];
}

/** Every, every second, every third … name, counted from the last, as soon as none comes too near another. */
function namesThatFit(
  points: readonly string[],
  x: (index: number) => number,
  within: Stretch,
): Plot['names'] {
  for (let step = 1; ; step += 1) {
    const names = points
      .map((name, index) => ({ name, index, text: centred(x(index), textWidth(name), within) }))
      .filter(({ index }) => (points.length - 1 - index) % step === 0);
    const apart = names.every(({ text }, index) => {
      const next = names[index + 1];
      return !next || next.text.from - text.to >= GAP;
    });
    if (apart) return names;
  }
}
