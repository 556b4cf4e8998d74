/** What is wrong with what people entered into a table: one pass over its rows. */
import { addressOf, extent } from '../address';
import { headerCell, tableBody, type TablePlace } from '../layout';
import type { Column, Validation } from '../declare';
import { ERROR_VALUE, type Problem, type ProblemKind } from './problem';

type Value = string | number | boolean;

/** Excel serials of 1 January 2000 and 2100: dates outside cannot be meant. */
const DATES = { minimum: 36_526, maximum: 73_051 };

export interface EnteredTable {
  readonly sheet: string;
  readonly place: TablePlace;
  /** The body's values, row by row. */
  readonly values: readonly (readonly Value[])[];
  readonly header: (key: string) => string;
}

export interface Choices {
  /** The texts a list or a table's column has, by the list's name or `tblPeople[name]`. */
  readonly of: (list: string) => ReadonlySet<string> | undefined;
  /** What people call the list. */
  readonly titleOf: (list: string) => string;
}

export function entryProblems(table: EnteredTable, choices: Choices): Problem[] {
  const { place, values } = table;
  const inputs = place.table.columns.filter(({ key, role }) => role === 'input' && place.columns.has(key));
  const indexOf = (key: string) => place.columns.get(key)! - place.all.left;
  const naming = namingColumn(inputs);
  const problem = (kind: ProblemKind, row: number, column: Column, more: Partial<Problem> = {}): Problem => {
    const value = values[row]![indexOf(column.key)]!;
    const cell = { row: tableBody(place).top + row, column: place.columns.get(column.key)! };
    const name = naming && naming !== column ? String(values[row]![indexOf(naming.key)]!).trim() : '';
    return {
      kind,
      sheet: table.sheet,
      address: addressOf(extent(cell, 1, 1)),
      subject: table.header(column.key),
      ...(name !== '' && { row: name }),
      ...(value !== '' && { value }),
      ...more,
    };
  };
  /** One problem for all that a row lacks of ratings side by side. */
  const withoutRatings = (row: number, lacking: readonly Column[]): Problem => {
    const columns = lacking.map(({ key }) => place.columns.get(key)!);
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const cells = extent({ row: tableBody(place).top + row, column: first }, 1, last - first + 1);
    return problem('unrated', row, lacking[0]!, {
      address: addressOf(cells),
      subject: lacking.map(({ key }) => table.header(key)).join(', '),
    });
  };
  const seen = new Map(inputs.filter(({ unique }) => unique).map(({ key }) => [key, new Set<string>()]));

  return values.flatMap((cells, row) => {
    const valueOf = (column: Column) => cells[indexOf(column.key)]!;
    if (inputs.every((column) => isBlank(valueOf(column)))) return [];
    const problems = inputs.flatMap((column): Problem[] => {
      const value = valueOf(column);
      if (isBlank(value)) return column.required ? [problem('missing', row, column)] : [];
      const repeated = repeatedIn(seen.get(column.key), value);
      return [
        ...(repeated ? [problem('duplicate', row, column)] : []),
        ...wrong(column, value, choices).map(({ kind, ...more }) => problem(kind, row, column, more)),
      ];
    });
    const unrated = ratingRuns(inputs)
      .filter((run) => run.some((column) => !isBlank(valueOf(column))))
      .map((run) => run.filter((column) => isBlank(valueOf(column)) && !column.required))
      .flatMap((lacking) => (lacking.length > 0 ? [withoutRatings(row, lacking)] : []));
    return [...problems, ...unrated];
  });
}

/** The column by which people know a row: of the texts each row has, the one with most room. */
function namingColumn(inputs: readonly Column[]): Column | undefined {
  const texts = inputs.filter(({ type, required }) => type === 'text' && required);
  return texts.reduce<Column | undefined>(
    (widest, column) => (widest && widest.width >= column.width ? widest : column),
    undefined,
  );
}

/** Cells of a column that no longer check what is entered. */
export function validationProblem(table: EnteredTable, column: Column, sheetId: string): Problem {
  return {
    kind: 'validation',
    sheet: table.sheet,
    address: addressOf(headerCell(table.place, column.key)),
    subject: table.header(column.key),
    remedy: { validate: { table: table.place.table.key, column: column.key }, sheetId },
  };
}

export const isBlank = (value: Value) => value === '' || (typeof value === 'string' && value.trim() === '');

function repeatedIn(seen: Set<string> | undefined, value: Value): boolean {
  if (!seen) return false;
  const name = String(value).trim().toLowerCase();
  if (seen.has(name)) return true;
  seen.add(name);
  return false;
}

/** What is wrong with a value that is not blank. */
export function wrong(
  { type, validation, refersTo }: Pick<Column, 'type' | 'validation' | 'refersTo'>,
  value: Value,
  choices: Choices,
): { kind: ProblemKind; expected?: Problem['expected'] }[] {
  if (typeof value === 'string' && ERROR_VALUE.test(value)) return [{ kind: 'error' }];
  if (refersTo !== undefined) {
    return lacks(choices.of(refersTo), value)
      ? [{ kind: 'unknown', expected: { title: choices.titleOf(refersTo) } }]
      : [];
  }
  if (validation?.kind === 'list') {
    return lacks(choices.of(validation.list), value)
      ? [{ kind: 'choice', expected: { title: choices.titleOf(validation.list) } }]
      : [];
  }
  if (type === 'date' || type === 'month') {
    return typeof value !== 'number' || value < DATES.minimum || value >= DATES.maximum
      ? [{ kind: 'date' }]
      : [];
  }
  if (type === 'text') return [];
  const { minimum, maximum } = limitsOf(validation);
  const fits = typeof value === 'number' && value >= minimum && value <= maximum;
  if (fits) return [];
  const expected = {
    ...(Number.isFinite(minimum) && { minimum }),
    ...(Number.isFinite(maximum) && { maximum }),
  };
  return [{ kind: 'outside', expected }];
}

/** A list that cannot be read says nothing about its choices. */
function lacks(list: ReadonlySet<string> | undefined, value: Value): boolean {
  return list !== undefined && !list.has(String(value).trim().toLowerCase());
}

function limitsOf(validation: Validation | undefined): { minimum: number; maximum: number } {
  if (validation?.kind === 'between') return validation;
  return { minimum: validation?.kind === 'atLeast' ? validation.minimum : -Infinity, maximum: Infinity };
}

/** Ratings that belong together: side by side on one scale. */
function ratingRuns(columns: readonly Column[]): Column[][] {
  const runs: Column[][] = [];
  let last: Column | undefined;
  for (const column of columns) {
    const isRating = (column.type === 'rating' || column.type === 'level') && !column.optional;
    if (isRating && last !== undefined) runs.at(-1)!.push(column);
    else if (isRating) runs.push([column]);
    last = isRating ? column : undefined;
  }
  return runs.filter((run) => run.length > 1);
}
