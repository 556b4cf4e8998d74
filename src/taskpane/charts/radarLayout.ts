/** Where the spokes of a radar end and its labels stand: outside the web, within the drawing, clear of each other. */
import { LINE_HEIGHT, textWidth, wrapped } from './lettering';

export interface PlacedLabel {
  readonly lines: readonly string[];
  /** Top left corner, in pixels from the centre of the web. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RadarLayout {
  readonly radius: number;
  readonly labels: readonly PlacedLabel[];
  /** How far labels and web reach above and below the centre. */
  readonly above: number;
  readonly below: number;
}

const LARGEST = 120;
const SMALLEST = 52;
const LABEL_WIDTH = 104;
/** Between web and label; and how far a label may be from its spoke before the web is made smaller. */
const GAP = 6;
const NEAR = 26;

/** In radians from the top, clockwise. */
export const angleOf = (axis: number, axes: number): number => (axis / axes) * 2 * Math.PI;

export function radarLayout(labels: readonly string[], width: number): RadarLayout {
  const widest = Math.max(LABEL_WIDTH, Math.min(width / 2 - GAP, ...[width / 2]) * 0.72);
  const texts = labels.map((label) => {
    const lines = wrapped(label, widest);
    return {
      lines,
      width: Math.max(...lines.map((line) => textWidth(line))),
      height: lines.length * LINE_HEIGHT,
    };
  });
  let radius = Math.min(LARGEST, width * 0.34);
  let placed = texts.map((text, axis) => beside(text, axis, texts.length, radius, width));
  while (radius > SMALLEST && placed.some(({ distance }) => distance > NEAR)) {
    radius -= 4;
    placed = texts.map((text, axis) => beside(text, axis, texts.length, radius, width));
  }
  return {
    radius,
    labels: placed.map(({ label }) => label),
    above: Math.max(radius, ...placed.map(({ label }) => -label.y)) + GAP,
    below: Math.max(radius, ...placed.map(({ label }) => label.y + label.height)) + GAP,
  };
}

type Text = Pick<PlacedLabel, 'lines' | 'width' | 'height'>;

/** The nearest place on from the spoke's end where the text does not lie on the web. */
function beside(text: Text, axis: number, axes: number, radius: number, width: number) {
  const angle = angleOf(axis, axes);
  const [right, down] = [Math.sin(angle), -Math.cos(angle)];
  let distance = 0;
  for (;;) {
    const reach = radius + GAP + distance;
    const x = reach * right - (text.width * (1 - right)) / 2;
    const y = reach * down - (text.height * (1 - down)) / 2;
    const edge = width / 2 - text.width;
    const label = { ...text, x: Math.max(-width / 2, Math.min(x, edge)), y };
    if (distance > 4 * radius || isOutside(label, axes, radius + GAP / 2)) return { label, distance };
    distance += 2;
  }
}

/** Whether a line along one side of the web has the label wholly on its other side. */
function isOutside({ x, y, width, height }: PlacedLabel, axes: number, radius: number): boolean {
  const apothem = radius * Math.cos(Math.PI / axes);
  const corners = [x, x + width].flatMap((cornerX) =>
    [y, y + height].map((cornerY) => [cornerX, cornerY] as const),
  );
  const beyond = (angle: number, least: number) =>
    corners.every(([cornerX, cornerY]) => cornerX * Math.sin(angle) - cornerY * Math.cos(angle) >= least);
  return Array.from({ length: axes }, (_, axis) => axis).some(
    (axis) => beyond(angleOf(axis + 0.5, axes), apothem) || beyond(angleOf(axis, axes), radius),
  );
}
