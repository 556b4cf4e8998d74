/** Columns that many tables have: people, flags, dates, counts, text, and what the workbook calculates. */
import type { Column, ValueType } from '../declare';

type Further = Omit<Partial<Column>, 'key' | 'type' | 'role' | 'width'>;

/** A person of the sheet People, by name. */
export const person = (key: string, width = 20, further: Further = {}): Column => ({
  key,
  type: 'text',
  role: 'input',
  width,
  refersTo: 'tblPeople[name]',
  personal: 'name',
  validation: { kind: 'list', list: 'capListPeople' },
  ...further,
});

export const text = (key: string, width: number, further: Further = {}): Column => ({
  key,
  type: 'text',
  role: 'input',
  width,
  ...further,
});

/** A choice of the list `name`, whose words are the content section `words`. */
export const choice = (
  key: string,
  width: number,
  name: string,
  words: string,
  further: Further = {},
): Column => ({
  key,
  type: 'text',
  role: 'input',
  width,
  words,
  validation: { kind: 'list', list: name },
  ...further,
});

export const note = (width = 24): Column => text('note', width, { personal: 'freeText' });

export const date = (key: string, width = 12, further: Further = {}): Column => ({
  key,
  type: 'date',
  role: 'input',
  width,
  validation: { kind: 'date' },
  ...further,
});

/** 1 yes, 0 no, empty not known yet. */
export const flag = (key: string, width: number, further: Further = {}): Column => ({
  key,
  type: 'flag',
  role: 'input',
  width,
  validation: { kind: 'between', minimum: 0, maximum: 1, whole: true },
  ...further,
});

export const count = (key: string, width: number, further: Further = {}): Column => ({
  key,
  type: 'count',
  role: 'input',
  width,
  validation: { kind: 'atLeast', minimum: 0, whole: true },
  ...further,
});

export const hours = (key: string, width: number, further: Further = {}): Column => ({
  key,
  type: 'number',
  role: 'input',
  width,
  validation: { kind: 'atLeast', minimum: 0 },
  ...further,
});

/** A whole number from `minimum` to `maximum`, or halves when `type` is 'level'. */
export const graded = (
  key: string,
  type: 'rating' | 'level' | 'count',
  width: number,
  [minimum, maximum]: readonly [number, number],
  further: Further = {},
): Column => ({
  key,
  type,
  role: 'input',
  width,
  validation: { kind: 'between', minimum, maximum, ...(type === 'count' && { whole: true }) },
  ...further,
});

export const calculated = (
  key: string,
  type: ValueType,
  width: number,
  formula: string,
  further: Further = {},
): Column => ({ key, type, role: 'calculated', width, formula, ...further });

/** A calculated text that is a person's name. */
export const calculatedPerson = (key: string, width: number, formula: string): Column =>
  calculated(key, 'text', width, formula, { personal: 'name' });

/** Rows of an area that lists the first `count` of something. */
export const firstRows = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1));
