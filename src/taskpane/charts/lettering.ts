/** How much room texts take in a drawing, how they wrap, and how they keep clear of each other. */
import { light } from '../brand';

/** Font sizes in pixels: nothing in a chart is smaller. */
export const SMALL = 11;
export const LINE_HEIGHT = 14;

/** A mean letter of Segoe UI in em, rounded up, where there is nothing to measure with: in tests, before Safari 16.4. */
const MEAN_LETTER = 0.56;

const pen = globalThis.OffscreenCanvas && new OffscreenCanvas(0, 0).getContext('2d');

/** In pixels. */
export function textWidth(text: string, strong = false): number {
  if (!pen) return text.length * SMALL * MEAN_LETTER;
  pen.font = `${strong ? 600 : 400} ${SMALL}px ${light.fontFamilyBase}`;
  return pen.measureText(text).width;
}

/** Breaks a text between words, and a word longer than a line with a hyphen; `width` in pixels. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => parts(whole, width))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word in parts no wider than a line, divided where a syllable is likely to begin. */
function parts(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  let longest = word.length - 1;
  while (longest > 1 && textWidth(`${word.slice(0, longest)}-`) > width) longest -= 1;
  const nearby = Array.from({ length: Math.min(5, longest - 2) }, (_, back) => longest - back);
  const end = nearby.find((at) => beginsSyllable(word, at)) ?? longest;
  return [`${word.slice(0, end)}-`, ...parts(word.slice(end), width)];
}

/** A consonant before a vowel, as in all three languages; not between the letters of one sound. */
const beginsSyllable = (word: string, at: number) =>
  /^[^aeiouyäöüàâéèêëîïôûù][aeiouyäöüàâéèêëîïôûù]/i.test(word.slice(at)) &&
  !/^(ch|ck|gn|ph|sh|th)/i.test(word.slice(at - 1));

/** A stretch of a line, in pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A label of that size centred on a point, moved where it would leave the drawing. */
export function centred(at: number, size: number, within: Stretch): Stretch {
  const from = Math.max(within.from, Math.min(at - size / 2, within.to - size));
  return { from, to: from + size };
}

/** Moves labels along a line, in their order and as little as needed, so that none covers the next. */
export function spread(labels: readonly Stretch[], within: Stretch, gap: number): Stretch[] {
  const moved: Stretch[] = [];
  for (const { from, to } of labels) {
    const start = Math.max(from, (moved.at(-1)?.to ?? -Infinity) + gap);
    moved.push({ from: start, to: start + to - from });
  }
  let limit = within.to;
  return moved
    .toReversed()
    .map(({ from, to }) => {
      const end = Math.min(to, limit);
      const start = end - (to - from);
      limit = start - gap;
      return { from: start, to: end };
    })
    .toReversed();
}

/** For each label the first row, from 0, where it covers none before it. */
export function rowsOf(labels: readonly Stretch[], gap: number): number[] {
  const rows: Stretch[][] = [];
  return labels.map((label) => {
    const free = (row: Stretch[]) =>
      row.every(({ from, to }) => label.from >= to + gap || label.to + gap <= from);
    const found = rows.findIndex(free);
    const row = found < 0 ? rows.length : found;
    (rows[row] ??= []).push(label);
    return row;
  });
}
