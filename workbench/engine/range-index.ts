/**
 * Where each value of a range stands. A column of formulas that each look through a whole column costs the square of its
 * rows; ranges read once for all formulas (`shared-ranges`) arrive as the same object, so the second formula that
 * searches one makes an index of it and the rest look their value up.
 */
import { array, BLANK, KIND } from './values';
import type { ArrayValue, EngineValue, Scalar } from './values';

/** Positions count along the rows from the first cell on, ascending. */
export class RangeIndex {
  private byValue: ValueIndex | undefined;
  private byText: Map<string, number[]> | undefined;
  private byNumeral: Map<number, number[]> | undefined;

  constructor(private readonly range: ArrayValue) {}

  /** Cells of the same kind and value; letter case makes no difference. */
  equal(value: Scalar): readonly number[] {
    return (this.byValue ??= new ValueIndex(this.range)).equal(value);
  }

  /** Numbers of this value, and texts that read as it ('1.0'). */
  readingAsNumber(value: number): readonly number[] {
    const numbers = this.equal({ kind: KIND.number, value });
    const texts = (this.byNumeral ??= numeralIndex(this.range)).get(value);
    return texts ? [...numbers, ...texts].sort((one, other) => one - other) : numbers;
  }

  /** Cells that read as this text (in lower case): '' finds blanks and empty texts. */
  reading(text: string): readonly number[] {
    return (this.byText ??= textIndex(this.range)).get(text) ?? NOWHERE;
  }
}

const NOWHERE: readonly number[] = [];

class ValueIndex {
  private readonly numbers = new Map<number, number[]>();
  private readonly strings = new Map<string, number[]>();
  private readonly booleans: [number[], number[]] = [[], []];
  private readonly blanks: number[] = [];

  constructor(range: ArrayValue) {
    let position = 0;
    for (const row of range.rows) for (const cell of row) this.add(cell, position++);
  }

  equal(value: Scalar): readonly number[] {
    switch (value.kind) {
      case KIND.number:
        return this.numbers.get(value.value) ?? NOWHERE;
      case KIND.string:
        return this.strings.get(value.value.toLowerCase()) ?? NOWHERE;
      case KIND.boolean:
        return this.booleans[value.value ? 1 : 0];
      case KIND.blank:
        return this.blanks;
      default:
        return NOWHERE;
    }
  }

  private add(cell: Scalar, position: number): void {
    if (cell.kind === KIND.number) append(this.numbers, cell.value, position);
    else if (cell.kind === KIND.string) append(this.strings, cell.value.toLowerCase(), position);
    else if (cell.kind === KIND.boolean) this.booleans[cell.value ? 1 : 0].push(position);
    else if (cell.kind === KIND.blank) this.blanks.push(position);
  }
}

function textIndex(range: ArrayValue): Map<string, number[]> {
  const texts = new Map<string, number[]>();
  let position = 0;
  for (const row of range.rows) for (const cell of row) append(texts, textOf(cell).toLowerCase(), position++);
  return texts;
}

function numeralIndex(range: ArrayValue): Map<number, number[]> {
  const numerals = new Map<number, number[]>();
  let position = 0;
  for (const row of range.rows) {
    for (const cell of row) {
      const value = cell.kind === KIND.string ? numberOf(cell.value) : undefined;
      if (value !== undefined) append(numerals, value, position);
      position++;
    }
  }
  return numerals;
}

/** The number a text reads as ('1.5', '20%'). */
export function numberOf(text: string): number | undefined {
  const percent = text.trim().endsWith('%');
  const digits = percent ? text.trim().slice(0, -1) : text;
  const value = digits.trim() === '' ? NaN : Number(digits);
  if (Number.isNaN(value)) return undefined;
  return percent ? value / 100 : value;
}

function append<Key>(positions: Map<Key, number[]>, key: Key, position: number): void {
  const known = positions.get(key);
  if (known) known.push(position);
  else positions.set(key, [position]);
}

/** A cell's value as text, as `&` writes it. */
export function textOf(cell: Scalar): string {
  switch (cell.kind) {
    case KIND.string:
      return cell.value;
    case KIND.number:
      return String(cell.value);
    case KIND.boolean:
      return cell.value ? 'TRUE' : 'FALSE';
    case KIND.error:
      return cell.code;
    default:
      return '';
  }
}

/** Below this many cells looking through them is as quick. */
const FEWEST_CELLS = 24;
const SEEN_ONCE = Symbol('seen once');
const indexes = new WeakMap<ArrayValue, RangeIndex | typeof SEEN_ONCE>();

/** The index of a range that is searched again and again; undefined for one that is small or new. */
export function indexOfRange(range: ArrayValue): RangeIndex | undefined {
  if (range.height * range.width < FEWEST_CELLS) return undefined;
  const known = indexes.get(range);
  if (known instanceof RangeIndex) return known;
  if (known === undefined) {
    indexes.set(range, SEEN_ONCE);
    return undefined;
  }
  const index = new RangeIndex(range);
  indexes.set(range, index);
  return index;
}

/** A range as such: a range of one cell reaches a function as its value. */
export function asRange(value: EngineValue | undefined): ArrayValue | undefined {
  if (value === undefined || value.kind === KIND.lambda) return undefined;
  return value.kind === KIND.array ? value : array([[value]]);
}

export function cellAt(range: ArrayValue, position: number): Scalar {
  return range.rows[Math.floor(position / range.width)]?.[position % range.width] ?? BLANK;
}
