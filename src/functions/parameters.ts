/** The shapes an argument may have. Each function declares its parameters with these; `answer` reads them. */
import { Failure, type FailureParams, type Place } from '../programme/failure';
import { isBlank, Misfit, type CellReader } from './cells';
import type { Reason } from './reasons';

export interface Parameter<T> {
  readonly optional: boolean;
  read(argument: string, given: unknown): T | Failure<Reason>;
}

/** One value: a scalar, or a range of one cell. */
export function single<T>(cell: CellReader<T>): Parameter<T> {
  return required((argument, given) => {
    const rows = rectangle(argument, given);
    if (rows instanceof Failure) return rows;
    if (rows.length > 1 || rows[0]!.length > 1) return wrongShape('notSingle', argument, sizeOf(rows));
    const value = cell(rows[0]![0]);
    return value instanceof Misfit ? refused(value, { argument, found: rows[0]![0] }) : value;
  });
}

/** Values in one row or one column. */
export function vector<T>(cell: CellReader<T>): Parameter<readonly T[]> {
  return required((argument, given) => {
    const rows = rectangle(argument, given);
    if (rows instanceof Failure) return rows;
    if (rows.length > 1 && rows[0]!.length > 1) return wrongShape('notVector', argument, sizeOf(rows));
    return readVector(argument, rows, cell);
  });
}

/** A rectangle of values, row by row. */
export function matrix<T>(cell: CellReader<T>): Parameter<readonly (readonly T[])[]> {
  return required((argument, given) => {
    const rows = rectangle(argument, given);
    return rows instanceof Failure ? rows : readCells(argument, rows, cell);
  });
}

/** A parameter that may be left out: Excel then passes `null`, whatever default TypeScript may declare. */
export function optional<T>(parameter: Parameter<T>): Parameter<T | undefined>;
export function optional<T>(parameter: Parameter<T>, byDefault: NoInfer<T>): Parameter<T>;
export function optional<T>(parameter: Parameter<T>, byDefault?: T): Parameter<T | undefined> {
  const isOmitted = (given: unknown) => given === null || given === undefined;
  return {
    optional: true,
    read: (argument, given) => (isOmitted(given) ? byDefault : parameter.read(argument, given)),
  };
}

/** A keyword that may be left out, an empty cell being as good as none. */
export function optionalKeyword<T>(parameter: Parameter<T>, byDefault: NoInfer<T>): Parameter<T> {
  const isEmpty = (given: unknown): boolean =>
    Array.isArray(given) ? given.length === 1 && isEmpty(given[0]) : isBlank(given);
  return {
    optional: true,
    read: (argument, given) => (isEmpty(given) ? byDefault : parameter.read(argument, given)),
  };
}

/** A parameter of at most so many cells: more would keep Excel waiting. */
export function limited<T>(parameter: Parameter<T>, maxCells: number): Parameter<T> {
  return {
    optional: parameter.optional,
    read: (argument, given) => {
      const rows = Array.isArray(given) ? given.length : 1;
      const columns = Array.isArray(given) && Array.isArray(given[0]) ? given[0].length : 1;
      if (rows * columns <= maxCells) return parameter.read(argument, given);
      return wrongShape('tooManyCells', argument, { rows, columns, max: maxCells });
    },
  };
}

/** The failure of an argument whose number of values does not fit another argument. */
export function wrongCount(
  argument: string,
  found: number,
  expected: number,
  reference: string,
): Failure<'wrongCount'> {
  return wrongShape('wrongCount', argument, { count: found, expected, reference });
}

export function wrongShape<R extends Reason>(reason: R, argument: string, params: FailureParams): Failure<R> {
  return new Failure('value', reason, params, { argument });
}

function required<T>(read: Parameter<T>['read']): Parameter<T> {
  return { optional: false, read };
}

type Rows = readonly (readonly unknown[])[];

/** A scalar is a matrix of one cell. */
function rectangle(argument: string, given: unknown): Rows | Failure<Reason> {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [[given]];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (rows.length === 0 || width === 0) return wrongShape('noCells', argument, {});
  if (!isRectangle(rows, width)) return wrongShape('ragged', argument, {});
  return rows;
}

function isRectangle(rows: readonly unknown[], width: number): rows is Rows {
  return rows.every((row) => Array.isArray(row) && row.length === width);
}

const NO_NUMBER = [Infinity, -Infinity] as const;

function readCells<T>(argument: string, rows: Rows, cell: CellReader<T>): (readonly T[])[] | Failure<Reason> {
  const read: (readonly T[])[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const values = readRow(argument, rows, i, cell);
    if (values instanceof Failure) return values;
    read.push(values);
  }
  return read;
}

function readVector<T>(argument: string, rows: Rows, cell: CellReader<T>): readonly T[] | Failure<Reason> {
  if (rows.length === 1) return readRow(argument, rows, 0, cell);
  const read: T[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const value = cell(rows[i]![0]);
    if (value instanceof Misfit) {
      return refused(value, { argument, row: i + 1, column: 1, found: rows[i]![0] });
    }
    read.push(value);
  }
  return read;
}

function readRow<T>(
  argument: string,
  rows: Rows,
  i: number,
  cell: CellReader<T>,
): readonly T[] | Failure<Reason> {
  const [from, to] = cell.asTheyStand ?? NO_NUMBER;
  const row = rows[i]!;
  // Copied from the first cell on that is not read as it stands.
  let values: T[] | undefined;
  // By index: iterating over entries takes twice as long, which a large range lets one feel.
  for (let j = 0; j < row.length; j += 1) {
    const given = row[j];
    if (typeof given === 'number' && given >= from && given <= to) {
      values?.push(given as T);
      continue;
    }
    const value = cell(given);
    if (value instanceof Misfit) return refused(value, { argument, row: i + 1, column: j + 1, found: given });
    values ??= row.slice(0, j) as T[];
    values.push(value);
  }
  return values ?? (row as readonly T[]);
}

function refused({ reason, params }: Misfit, place: Place): Failure<Reason> {
  return new Failure('value', reason, params, place);
}

function sizeOf(rows: Rows): FailureParams {
  return { rows: rows.length, columns: rows[0]!.length };
}
