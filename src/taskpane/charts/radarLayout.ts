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
const LABEL_WIDTHS = [112, 84, 60] as const;
/** Between the web and a label. */
const GAP = 7;
/** How far from the end of its spoke a label may be moved before the web is made smaller. */
const NEAR = 24;
/** Straight on from the spoke, or to either side of it, in radians. */
const TURNS = [0, 0.4, -0.4, 0.8, -0.8, 1.2, -1.2];

/** In radians from the top, clockwise. */
export const angleOf = (axis: number, axes: number): number => (axis / axes) * 2 * Math.PI;

/** @param width of the drawing, in pixels */
export function radarLayout(names: readonly RadarLabel[], width: number): RadarLayout {
  const texts = names.map(shapesOf);
  let radius = Math.min(LARGEST, width * 0.36);
  let labels = placedAround(texts, radius, width, NEAR);
  while (!labels && radius > SMALLEST) {
    radius = Math.max(SMALLEST, radius - 4);
    labels = placedAround(texts, radius, width, NEAR);
  }
  labels ??= placedAround(texts, radius, width, width) ?? [];
  return {
    radius,
    labels,
    above: Math.max(radius, ...labels.map(({ y }) => -y)) + GAP,
    below: Math.max(radius, ...labels.map(({ y, height }) => y + height)) + GAP,
  };
}

type Shape = Omit<PlacedLabel, 'x' | 'y'>;

/** The label on one line or more, the fewest first; a word is divided only where it would not fit at all. */
function shapesOf({ name, value }: RadarLabel): Shape[] {
  const longestWord = Math.max(...name.split(' ').map((word) => textWidth(word)));
  return LABEL_WIDTHS.map((wanted) => {
    const lines = wrapped(name, Math.max(wanted, Math.min(longestWord, LABEL_WIDTHS[0])));
    return {
      lines,
      value,
      width: Math.max(...lines.map((line) => textWidth(line)), textWidth(value ?? '', true)),
      height: (lines.length + (value === undefined ? 0 : 1)) * LINE_HEIGHT,
    };
  });
}

/** Undefined if a label has no place as near as that. */
function placedAround(
  texts: readonly Shape[][],
  radius: number,
  width: number,
  near: number,
): PlacedLabel[] | undefined {
  const sides = sidesOf(texts.length, radius + GAP / 2);
  const labels: PlacedLabel[] = [];
  for (const [axis, shapes] of texts.entries()) {
    const spoke = angleOf(axis, texts.length);
    const label = nearestPlace(shapes, spoke, radius, width, near, (place) => {
      return isOutside(place, sides) && !labels.some((other) => isOverlapping(place, other));
    });
    if (!label) return undefined;
    labels.push(label);
  }
  return labels;
}

/** The first free place from the end of a spoke outwards. */
function nearestPlace(
  shapes: readonly Shape[],
  spoke: number,
  radius: number,
  width: number,
  near: number,
  isFree: (place: PlacedLabel) => boolean,
): PlacedLabel | undefined {
  for (let distance = 0; distance <= near; distance += 3) {
    const places = shapes.flatMap((shape) =>
      TURNS.map((turn) => at(shape, spoke, spoke + turn, radius, distance, width)),
    );
    const free = places.find(isFree);
    if (free) return free;
  }
  return undefined;
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

/** A straight line beyond which there is no web. */
interface Side {
  /** Where it faces. */
  readonly right: number;
  readonly down: number;
  /** From the centre. */
  readonly distance: number;
}

/** Along each side of the web, and across each of its corners. */
const sidesOf = (axes: number, radius: number): Side[] =>
  Array.from({ length: 2 * axes }, (_, half) => {
    const angle = angleOf(half / 2, axes);
    const distance = half % 2 ? radius * Math.cos(Math.PI / axes) : radius;
    return { right: Math.sin(angle), down: -Math.cos(angle), distance };
  });

/** Whether the corner of the label that is nearest to the web lies beyond one of its sides. */
const isOutside = ({ x, y, width, height }: PlacedLabel, sides: readonly Side[]) =>
  sides.some(({ right, down, distance }) => {
    const nearX = right > 0 ? x : x + width;
    const nearY = down > 0 ? y : y + height;
    return nearX * right + nearY * down >= distance;
  });

const isOverlapping = (one: PlacedLabel, other: PlacedLabel) =>
  one.x < other.x + other.width + GAP &&
  other.x < one.x + one.width + GAP &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
