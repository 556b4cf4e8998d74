/** Reads a pasted list of people: one to a line, the department after a tab, a semicolon or a comma. */
import type { TextParams } from '../../i18n';
import { headingsIn, type Headings } from './peopleHeadings';
import type { CreateKey } from './text';

export const PEOPLE_MAX = 2500;
const LENGTH_MAX = 100;

export interface ListedPerson {
  readonly name: string;
  readonly department?: string;
}

/** A line that cannot be used as it is. */
export interface WrongLine {
  /** The first is 1; blank lines count. */
  readonly line: number;
  readonly key: Extract<CreateKey, `list.wrong.${string}`>;
  readonly params?: TextParams;
}

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  /** Each once, in the order they come up, as they are first written. */
  readonly departments: readonly string[];
  readonly wrong: readonly WrongLine[];
  /** Of a list copied with them, and on which line they are. */
  readonly headings?: Headings & { readonly line: number };
  /** Lines with something in them but headings, also those past the largest number of people, which are not read. */
  readonly lines: number;
}

/**
 * Blank lines are passed over. Names and departments that differ only in case or spaces are the same, as they are to
 * Excel's lookups.
 *
 * @param commaInNames whether a comma is part of the name, as in “Martin, Anne”
 * @example
 * readPeople('Anne Martin; Sales\nBen Ode', false).people;
 * // [{ name: 'Anne Martin', department: 'Sales' }, { name: 'Ben Ode' }]
 */
export function readPeople(text: string, commaInNames: boolean): PeopleList {
  const people: ListedPerson[] = [];
  const wrong: WrongLine[] = [];
  const departments = new Map<string, string>();
  const lineOf = new Map<string, number>();
  const filled = text
    .split(/\r\n|\r|\n/)
    .map((content, index) => ({ cells: partsOf(content, commaInNames), line: index + 1 }))
    .filter(({ cells }) => cells.length > 0);
  const headings = filled[0] && headingsIn(filled[0].cells);
  const lines = headings ? filled.slice(1) : filled;

  for (const { cells, line } of lines.slice(0, PEOPLE_MAX)) {
    const [name = '', department = '', ...more] = headings ? inColumns(cells, headings) : cells;
    const error =
      more.length > 0 ? ({ key: 'list.wrong.parts' } as const) : wrongIn(name, department, lineOf);
    if (error) {
      wrong.push({ line, ...error });
      continue;
    }
    lineOf.set(sameAs(name), line);
    if (department !== '' && !departments.has(sameAs(department))) {
      departments.set(sameAs(department), department);
    }
    people.push({ name, ...(department !== '' && { department: departments.get(sameAs(department)) }) });
  }
  return {
    people,
    departments: [...departments.values()],
    wrong,
    ...(headings && { headings: { ...headings, line: filled[0]!.line } }),
    lines: lines.length,
  };
}

/** The name and the department; what stands under other headings is left out. */
function inColumns(cells: readonly string[], { names, department }: Headings): string[] {
  const name = names.map((column) => cells[column] ?? '').filter((part) => part !== '');
  return [name.join(' '), (department !== undefined && cells[department]) || ''];
}

/** A tab or a semicolon parts a line even where its names have commas. Empty cells at the end were copied along. */
function partsOf(content: string, commaInNames: boolean): string[] {
  const separator = ['\t', ';', ...(commaInNames ? [] : [','])].find((mark) => content.includes(mark));
  const parts = (separator === undefined ? [content] : content.split(separator)).map(tidy);
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
}

const tidy = (part: string): string =>
  part
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');

const sameAs = (words: string): string => words.toLowerCase();

function wrongIn(
  name: string,
  department: string,
  lineOf: ReadonlyMap<string, number>,
): Omit<WrongLine, 'line'> | undefined {
  if (name === '') return { key: 'list.wrong.nameMissing' };
  if (name.length > LENGTH_MAX) return { key: 'list.wrong.nameLong', params: { max: LENGTH_MAX } };
  if (department.length > LENGTH_MAX)
    return { key: 'list.wrong.departmentLong', params: { max: LENGTH_MAX } };
  const first = lineOf.get(sameAs(name));
  return first === undefined ? undefined : { key: 'list.wrong.nameTwice', params: { name, first } };
}
