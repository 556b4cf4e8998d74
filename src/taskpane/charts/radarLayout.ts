/** How large a web may be and where its labels stand: at the ends of the spokes, outside the web, clear of each other. */
import { LINE_HEIGHT, textWidth, wrapped } from './lettering';

export interface RadarLabel {
  readonly name: string;
  /** A number below the name. */
  readonly value: string | undefined;
}

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly value: string | undefined;
  /** Top left corner, in pixels from the centre of the web. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RadarLayout {
  readonly radius: number;
  readonly labels: readonly PlacedLabel[];
  /** How far web and labels reach above and below the centre. */
  readonly above: number;
  readonly below: number;
}

const LARGEST = 120;
const SMALLEST = 48;
/** A label is rather on one line, but rather near its spoke on two or three. */
const LABEL_WIDTHS = [112, 84, 60];
/** Between the web and a label. */
const GAP = 7;
/** How far from the end of its spoke a label may be moved before the web is made smaller. */
const NEAR = 24;
/** Straight on from the spoke, or to either side of it, in radians. */
const TURNS = [0, 0.4, -0.4, 0.8, -0.8, 1.2, -1.2];

/** In radians from the top, clockwise. */
export const angleOf = (axis: number, axes: number): number => (axis / axes) * 2 * Math.PI;

/** @param width of the drawing, in pixels */
export function radarLayout(labels: readonly RadarLabel[], width: number): RadarLayout {
  const texts = labels.map(shapesOf);
  let radius = Math.min(LARGEST, width * 0.36);
  let placed = placedAround(texts, radius, width);
  while (radius > SMALLEST && placed.furthest > NEAR) {
    radius -= 3;
    placed = placedAround(texts, radius, width);
  }
  return {
    radius,
    labels: placed.labels,
    above: Math.max(radius, ...placed.labels.map(({ y }) => -y)) + GAP,
    below: Math.max(radius, ...placed.labels.map(({ y, height }) => y + height)) + GAP,
  };
}

type Shape = Omit<PlacedLabel, 'x' | 'y'>;

/** The label on one line or more, the fewest first. */
const shapesOf = ({ name, value }: RadarLabel): Shape[] =>
  LABEL_WIDTHS.map((widest) => {
    const lines = wrapped(name, widest);
    return {
      lines,
      value,
      width: Math.max(...lines.map((line) => textWidth(line)), textWidth(value ?? '', true)),
      height: (lines.length + (value === undefined ? 0 : 1)) * LINE_HEIGHT,
    };
  });

function placedAround(texts: readonly Shape[][], radius: number, width: number) {
  const labels: PlacedLabel[] = [];
  let furthest = 0;
  texts.forEach((shapes, axis) => {
    const { label, distance } = nearest(shapes, axis, texts.length, radius, width, labels);
    labels.push(label);
    furthest = Math.max(furthest, distance);
  });
  return { labels, furthest };
}

/** The nearest place on from a spoke where a label covers neither the web nor those already there. */
function nearest(
  shapes: readonly Shape[],
  axis: number,
  axes: number,
  radius: number,
  width: number,
  others: readonly PlacedLabel[],
): { label: PlacedLabel; distance: number } {
  const spoke = angleOf(axis, axes);
  const isFree = (place: PlacedLabel) =>
    isOutside(place, axes, radius + GAP / 2) && !others.some((other) => isOverlapping(place, other));
  for (let distance = 0; ; distance += 3) {
    const places = shapes.flatMap((shape) =>
      TURNS.map((turn) => at(shape, spoke, spoke + turn, radius, distance, width)),
    );
    const label = places.find(isFree) ?? (distance > 2 * radius ? places[0] : undefined);
    if (label) return { label, distance };
  }
}

/** A label that lies from the end of a spoke in a direction, moved where it would leave the drawing. */
function at(
  shape: Shape,
  spoke: number,
  direction: number,
  radius: number,
  distance: number,
  width: number,
): PlacedLabel {
  const [right, down] = [Math.sin(direction), -Math.cos(direction)];
  const anchorX = radius * Math.sin(spoke) + (GAP + distance) * right;
  const anchorY = -radius * Math.cos(spoke) + (GAP + distance) * down;
  const x = anchorX - (shape.width * (1 - right)) / 2;
  const y = anchorY - (shape.height * (1 - down)) / 2;
  return { ...shape, x: Math.max(-width / 2, Math.min(x, width / 2 - shape.width)), y };
}

/** Whether a line along a side of the web, or across one of its corners, has the label wholly on its other side. */
function isOutside({ x, y, width, height }: PlacedLabel, axes: number, radius: number): boolean {
  const corners = [x, x + width].flatMap((right) => [y, y + height].map((down) => ({ right, down })));
  const isBeyond = (angle: number, least: number) =>
    corners.every(({ right, down }) => right * Math.sin(angle) - down * Math.cos(angle) >= least);
  return Array.from({ length: axes }, (_, axis) => axis).some(
    (axis) =>
      isBeyond(angleOf(axis + 0.5, axes), radius * Math.cos(Math.PI / axes)) ||
      isBeyond(angleOf(axis, axes), radius),
  );
}

const isOverlapping = (one: PlacedLabel, other: PlacedLabel) =>
  one.x < other.x + other.width + GAP &&
  other.x < one.x + one.width + GAP &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
