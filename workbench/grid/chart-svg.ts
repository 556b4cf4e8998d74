/** Draws the common charts as Excel lays them out: title, plot with axes, legend below. */
import { barsIn, spansOf } from './bar-spans';
import type { ChartView } from './chart-view';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const FONT = 'Calibri, Carlito, sans-serif';
const INK = '#595959';
const RULE = '#D9D9D9';
const TEXT_SIZE = 12;
const MARGIN = 12;
const LEGEND_HEIGHT = 24;
const PIXELS_PER_POINT = 96 / 72;
const LABEL_LETTERS = 18;
/** Beside a radar there is less room, but for several lines. */
const WRAPPED_LETTERS = 15;
const LETTER_WIDTH = TEXT_SIZE * 0.52;
const LINE_HEIGHT = 14;

export function chartSvg(view: ChartView, width: number, height: number, locale: string): string {
  const parts = [`<rect width="${width}" height="${height}" fill="#fff" stroke="${RULE}"/>`];
  let top = MARGIN;
  if (view.title) {
    const size = (view.title.size / 100) * PIXELS_PER_POINT;
    top += size + 6;
    const weight = view.title.bold ? 'bold' : 'normal';
    parts.push(
      text(view.title.text, width / 2, top - 8, {
        size,
        colour: view.title.colour,
        weight,
        anchor: 'middle',
      }),
    );
  }
  const bottom = height - MARGIN - (view.legend ? LEGEND_HEIGHT : 0);
  const plot = { left: MARGIN, top, width: width - 2 * MARGIN, height: bottom - top };
  const format = numberFormat(locale, view.percent);
  parts.push(view.kind === 'radar' ? radar(view, plot, format) : cartesian(view, plot, format));
  if (view.legend) parts.push(legend(view, width, height - MARGIN));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${FONT}">${parts.join('')}</svg>`;
}

type Format = (value: number) => string;

function numberFormat(locale: string, percent: boolean): Format {
  const format = new Intl.NumberFormat(locale, {
    style: percent ? 'percent' : 'decimal',
    maximumFractionDigits: percent ? 0 : 1,
  });
  return (value) => format.format(value);
}

/** Round steps: 1, 2 or 5 times a power of ten, about five of them. */
export function axisTicks(min: number, max: number): number[] {
  const span = max - min || 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(min / step);
  const last = Math.ceil(max / step);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

function ticksOf(view: ChartView): number[] {
  const values = spansOf(view)
    .flat()
    .flatMap((span) => span?.[1] ?? []);
  const ticks = axisTicks(view.min ?? Math.min(0, ...values), view.max ?? Math.max(0, ...values));
  return ticks.filter((tick) => tick >= (view.min ?? -Infinity) && tick <= (view.max ?? Infinity));
}

function cartesian(view: ChartView, area: Box, format: Format): string {
  const ticks = ticksOf(view);
  const [low = 0] = ticks;
  const high = ticks.at(-1) ?? 1;
  const horizontal = view.kind === 'bar';
  const labels = ticks.map(format);
  const sideLabels = horizontal ? view.categories.map(shortened) : labels;
  const side = Math.max(24, ...sideLabels.map((label) => label.length * LETTER_WIDTH)) + 8;
  const plot = {
    left: area.left + side,
    top: area.top + 6,
    width: area.width - side - 24,
    height: area.height - 34,
  };
  const share = (value: number) => (Math.min(high, Math.max(low, value)) - low) / (high - low || 1);
  const count = Math.max(1, view.categories.length);
  const slot = (horizontal ? plot.height : plot.width) / count;
  // On a horizontal chart the first category is at the bottom, unless the axis is reversed.
  const place = (index: number) => (horizontal !== view.reversed ? count - 1 - index : index);
  const along = (index: number) => (horizontal ? plot.top : plot.left) + (place(index) + 0.5) * slot;
  const out: string[] = [];

  for (const [index, tick] of ticks.entries()) {
    const at = horizontal ? plot.left + share(tick) * plot.width : plot.top + (1 - share(tick)) * plot.height;
    const colour = tick === 0 ? '#A6A6A6' : RULE;
    out.push(
      horizontal
        ? line(at, plot.top, at, plot.top + plot.height, colour)
        : line(plot.left, at, plot.left + plot.width, at, colour),
      horizontal
        ? text(labels[index] ?? '', at, plot.top + plot.height + 18, { anchor: 'middle' })
        : text(labels[index] ?? '', plot.left - 6, at + 4, { anchor: 'end' }),
    );
  }
  for (const [index, category] of view.categories.entries())
    out.push(
      horizontal
        ? text(shortened(category), plot.left - 6, along(index) + 4, { anchor: 'end', title: category })
        : text(shortened(category), along(index), plot.top + plot.height + 18, {
            anchor: 'middle',
            title: category,
          }),
    );

  const spans = spansOf(view);
  const bars = barsIn(slot, view);
  for (const [order, series] of view.series.entries()) {
    if (view.kind === 'line') {
      const points = series.values.flatMap((value, index) =>
        value === undefined
          ? []
          : [`${round(along(index))},${round(plot.top + (1 - share(value)) * plot.height)}`],
      );
      out.push(polyline(points, series.colour, false), ...points.map((point) => dot(point, series.colour)));
      continue;
    }
    for (const [index, span] of (spans[order] ?? []).entries()) {
      const value = series.values[index];
      if (!span || value === undefined || series.invisible) continue;
      const start = along(index) - slot / 2 + (bars.starts[order] ?? 0);
      const [from, to] = [share(Math.min(...span)), share(Math.max(...span))];
      const { thickness } = bars;
      out.push(
        horizontal
          ? rect(plot.left + from * plot.width, start, (to - from) * plot.width, thickness, series.colour)
          : rect(
              start,
              plot.top + (1 - to) * plot.height,
              thickness,
              (to - from) * plot.height,
              series.colour,
            ),
      );
      if (series.labelled)
        out.push(
          horizontal
            ? text(format(value), plot.left + to * plot.width + 4, start + thickness / 2 + 4, {})
            : text(format(value), start + thickness / 2, plot.top + (1 - to) * plot.height - 4, {
                anchor: 'middle',
              }),
        );
    }
  }
  return out.join('');
}

function radar(view: ChartView, area: Box, format: Format): string {
  const ticks = ticksOf(view);
  const [low = 0] = ticks;
  const high = ticks.at(-1) ?? 1;
  const centre = { x: area.left + area.width / 2, y: area.top + area.height / 2 + 4 };
  const count = view.categories.length;
  const labels = view.categories.map(wrapped);
  const room = labels.map((parts, index) => {
    const sideways = Math.abs(Math.sin((2 * Math.PI * index) / count));
    const width = Math.max(...parts.map((part) => part.length)) * LETTER_WIDTH;
    return sideways < 0.1 ? Infinity : (area.width / 2 - width - 16) / sideways;
  });
  const radius = Math.max(20, Math.min(area.height / 2 - 2 * LINE_HEIGHT, ...room));
  const pointAt = (index: number, share: number) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: centre.x + Math.cos(angle) * radius * share, y: centre.y + Math.sin(angle) * radius * share };
  };
  const ring = (shares: number[]) =>
    shares.map((share, index) => {
      const { x, y } = pointAt(index, share);
      return `${round(x)},${round(y)}`;
    });
  const share = (value: number) => (value - low) / (high - low || 1);
  const out = ticks.map((tick) => polyline(ring(view.categories.map(() => share(tick))), RULE, true, 1));
  for (const [index, parts] of labels.entries()) {
    const edge = pointAt(index, 1);
    out.push(line(centre.x, centre.y, edge.x, edge.y, RULE));
    const { x, y } = pointAt(index, 1 + 10 / radius);
    const anchor = Math.abs(x - centre.x) < 8 ? 'middle' : x > centre.x ? 'start' : 'end';
    // Above the plot the last line stands next to it, below the first one does, beside it they are centred.
    const up =
      y < centre.y - radius * 0.9
        ? parts.length - 1
        : y > centre.y + radius * 0.5
          ? -0.6
          : (parts.length - 1) / 2;
    for (const [order, part] of parts.entries())
      out.push(text(part, x, y + 4 + (order - up) * LINE_HEIGHT, { anchor }));
  }
  for (const tick of ticks)
    out.push(
      text(format(tick), centre.x - 4, centre.y - share(tick) * radius + 4, { anchor: 'end', size: 10 }),
    );
  for (const series of view.series) {
    const points = ring(series.values.map((value) => share(value ?? low)));
    out.push(polyline(points, series.colour, true), ...points.map((point) => dot(point, series.colour)));
  }
  return out.join('');
}

function legend(view: ChartView, width: number, baseline: number): string {
  const widths = view.series.map(({ name }) => 34 + name.length * TEXT_SIZE * 0.5);
  let left = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return view.series
    .map(({ name, colour }, index) => {
      const entry = rect(left, baseline - 9, 10, 10, colour) + text(name, left + 16, baseline, {});
      left += widths[index] ?? 0;
      return entry;
    })
    .join('');
}

const round = (value: number): number => Math.round(value * 10) / 10;

const shortened = (label: string): string =>
  label.length > LABEL_LETTERS ? `${label.slice(0, LABEL_LETTERS - 1)}…` : label;

/** A label in lines of whole words. */
function wrapped(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WRAPPED_LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const line = (x1: number, y1: number, x2: number, y2: number, colour: string): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}"/>`;

const rect = (x: number, y: number, width: number, height: number, colour: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${escapeXml(colour)}"/>`;

const polyline = (points: string[], colour: string, closed: boolean, width = 2.25): string =>
  `<${closed ? 'polygon' : 'polyline'} points="${points.join(' ')}" fill="none" stroke="${escapeXml(colour)}" stroke-width="${width}" stroke-linejoin="round"/>`;

const dot = (point: string, colour: string): string => {
  const [x, y] = point.split(',');
  return `<circle cx="${x}" cy="${y}" r="3" fill="${escapeXml(colour)}"/>`;
};

interface TextLook {
  size?: number;
  colour?: string;
  weight?: string;
  anchor?: 'start' | 'middle' | 'end';
  /** The whole of a shortened label. */
  title?: string;
}

function text(content: string, x: number, y: number, look: TextLook): string {
  const { size = TEXT_SIZE, colour = INK, weight = 'normal', anchor = 'start', title } = look;
  const whole = title === undefined || title === content ? '' : `<title>${escapeXml(title)}</title>`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${escapeXml(colour)}" font-weight="${weight}" text-anchor="${anchor}">${whole}${escapeXml(content)}</text>`;
}

function escapeXml(content: string): string {
  return content.replace(/[<>&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
