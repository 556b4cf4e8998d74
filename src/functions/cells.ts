/** What one cell may hold. A cell's value is read here and nowhere else. */
import { NOISE } from '../programme/arithmetic';
import { isDate } from '../programme/calendar';
import type { FailureParams } from '../programme/failure';
import type { Reason } from './reasons';

/** A value that does not fit; the parameter it was given for adds where it stands. */
export class Misfit {
  constructor(
    readonly reason: Reason,
    readonly params: FailureParams = {},
  ) {}
}

export interface CellReader<T> {
  (value: unknown): T | Misfit;
  /** Numbers from … to … are read as they stand: a large range of them needs no call for each cell. */
  readonly asTheyStand?: readonly [from: number, to: number];
}

const ANY_NUMBER = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;

/** `null`, `undefined`, `""` and white space. Excel for Windows hands over an empty cell as 0: see `rating`. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'number') return false;
  const plain = plainValue(value);
  return plain === null || plain === undefined || (typeof plain === 'string' && plain.trim() === '');
}

/** The number, text or boolean behind an Excel data type such as a formatted number; any other value as it is. */
export function plainValue(value: unknown): unknown {
  const isDataType = typeof value === 'object' && value !== null && 'basicValue' in value;
  return isDataType ? value.basicValue : value;
}

interface Limits {
  readonly min?: number;
  /** A limit that is itself refused. */
  readonly above?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** A number; blank is 0. Text is refused, even when it looks like a number. */
export function number({
  min = -Infinity,
  above = -Infinity,
  max = Infinity,
  whole = false,
}: Limits = {}): CellReader<number> {
  const read = (value: unknown) => {
    const given = optionalNumber(value) ?? 0;
    if (given instanceof Misfit) return given;
    if (whole && !Number.isInteger(given)) return new Misfit('notWhole', { min, max });
    if (given <= above) return new Misfit('notAbove', { min: above });
    if (given < min || given > max) return misfitOf(min, max);
    return given;
  };
  const [least, greatest] = ANY_NUMBER;
  const isPlain = !whole && above === -Infinity;
  return isPlain ? reader(read, Math.max(min, least), Math.min(max, greatest)) : read;
}

/** A rating on a scale; blank is `undefined`, and so is 0 on a scale that starts above it. */
export function rating(min: number, max: number): CellReader<number | undefined> {
  const read = (value: unknown) => {
    const given = unscaledRating(value);
    if (given instanceof Misfit || given === undefined) return given;
    if (isBlankOn(min, given)) return undefined;
    if (given < min - NOISE || given > max + NOISE) return misfitOf(min, max);
    return Math.min(Math.max(given, min), max);
  };
  return reader(read, min, max);
}

/** A number that may be missing: blank is `undefined`, 0 is 0. */
export const optionalNumber = reader(
  (value): number | undefined | Misfit => {
    if (isBlank(value)) return undefined;
    return finiteNumber(value) ?? new Misfit('notNumber');
  },
  ...ANY_NUMBER,
);

/** A rating whose scale is another argument: a number or blank, held to the scale once that is known. */
export const unscaledRating = optionalNumber;

/** A number above 0 that may be missing: blank or 0, which is what Excel for Windows makes of blank. */
export const positiveNumber: CellReader<number | undefined> = (value) => {
  const given = optionalNumber(value);
  if (given instanceof Misfit || given === undefined) return given;
  if (given === 0) return undefined;
  return given > 0 ? given : new Misfit('notAbove', { min: 0 });
};

/** Whether a 0 stands for an empty cell on a scale with this minimum. */
export function isBlankOn(minimum: number, value: number | undefined): boolean {
  return value === undefined || (value === 0 && minimum > 0);
}

/** 1 (higher is better, also when blank or 0, which is what Excel for Windows makes of blank) or −1. */
export const direction: CellReader<1 | -1> = (value) => {
  const given = isBlank(value) ? 0 : finiteNumber(value);
  if (given === -1) return -1;
  return given === 1 || given === 0 ? 1 : new Misfit('notDirection');
};

/** One of the given words, in any case. */
export function keyword<K extends string>(words: readonly K[]): CellReader<K> {
  return (value) => {
    const given = plainValue(value);
    const written = typeof given === 'string' ? given.trim().toLowerCase() : undefined;
    return words.find((word) => word === written) ?? new Misfit('notKeyword', { keywords: words.join(', ') });
  };
}

/** A day that may be missing: blank, or 0, which is what Excel for Windows makes of blank. The time of day is dropped. */
export const optionalDate: CellReader<number | undefined> = (value) => {
  const given = isBlank(value) ? 0 : finiteNumber(value);
  if (given === 0) return undefined;
  const day = given === undefined ? undefined : Math.floor(given);
  return day !== undefined && isDate(day) ? day : new Misfit('notDate');
};

/** A day as Excel's serial number. The time of day is dropped, as EDATE and WORKDAY do. */
export const date: CellReader<number> = (value) => optionalDate(value) ?? new Misfit('notDate');

/** TRUE or FALSE, or 1 or 0 for them; blank is FALSE. */
export const flag: CellReader<boolean> = (value) => {
  const given = isBlank(value) ? false : plainValue(value);
  if (given === true || given === 1) return true;
  return given === false || given === 0 ? false : new Misfit('notFlag');
};

/**
 * A name as it stands in the cell, text without the white space around it, or a number; blank is `undefined`, and so
 * is the number 0, which is what Excel for Windows makes of blank.
 */
export const label: CellReader<string | number | undefined> = (value) => {
  const given = plainValue(value);
  if (isBlank(given) || given === 0) return undefined;
  return typeof given === 'string' ? given.trim() : (finiteNumber(given) ?? new Misfit('notName'));
};

/** A name as text, whatever stands in the cell; blank as for `label`. */
export const text: CellReader<string | undefined> = (value) => {
  const given = label(value);
  return typeof given === 'number' ? String(given) : given;
};

function reader<T>(read: (value: unknown) => T | Misfit, from: number, to: number): CellReader<T> {
  return Object.assign(read, { asTheyStand: [from, to] as const });
}

function finiteNumber(value: unknown): number | undefined {
  const plain = plainValue(value);
  return typeof plain === 'number' && Number.isFinite(plain) ? plain : undefined;
}

function misfitOf(min: number, max: number): Misfit {
  return max === Infinity ? new Misfit('below', { min }) : new Misfit('outside', { min, max });
}
