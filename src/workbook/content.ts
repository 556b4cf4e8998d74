/** The rows a new workbook starts with: what the declarations say, the sample's when asked for, and what creation was told. */
import { civilOf } from '../programme/calendar';
import { holidayRows, isCountry } from './holidays';
import { SHEETS } from './sheets';
import type { Content as Cell } from './cells';
import type { DefaultRow, Fields, Table, Word } from './declare';
import type { ProgrammeOptions, Row } from './programme';
import type { WorkbookText } from './text';

/** Table rows by table key, field values by field key. */
export interface Content {
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly fields: Readonly<Record<string, Cell>>;
}

/** `sample`: rows by table key that replace the defaults. */
export function contentOf(
  options: ProgrammeOptions,
  text: WorkbookText,
  sample: Readonly<Record<string, readonly DefaultRow[]>> = {},
): Content {
  const given: Readonly<Record<string, readonly DefaultRow[] | undefined>> = {
    departments: options.departments?.map((department) => ({ department })),
    holidays: holidaysIn(options),
    ...options.rows,
  };
  const blocks = SHEETS.flatMap((sheet) => sheet.blocks);
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const fields = blocks.filter((block): block is Fields => block.kind === 'fields');
  const rows: Readonly<Record<string, readonly Row[]>> = Object.fromEntries(
    tables.map((table) => [
      table.key,
      (given[table.key] ?? sample[table.key] ?? table.defaults ?? []).map((row) => inWords(row, table, text)),
    ]),
  );
  return {
    rows: { ...rows, departments: withThoseOf(rows['people'] ?? [], rows['departments'] ?? []) },
    fields: {
      ...Object.fromEntries(
        fields
          .flatMap((block) => block.fields)
          .map(({ key, default: value, words }) => [key, cellIn(value, words, text)]),
      ),
      ...chosen(options, text),
    },
  };
}

const inWords = (row: DefaultRow, table: Table, text: WorkbookText): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      cellIn(value, table.columns.find((column) => column.key === key)?.words, text),
    ]),
  );

/** The departments, and those of these people that are not among them; case makes no difference, as in Excel's lookups. */
function withThoseOf(people: readonly Row[], departments: readonly Row[]): Row[] {
  const same = ({ department }: Row) => (typeof department === 'string' ? department.toLowerCase() : '');
  const missing = new Map(people.map((person) => [same(person), { department: person['department'] }]));
  for (const known of ['', ...departments.map(same)]) missing.delete(known);
  return [...departments, ...missing.values()];
}

const isWord = (value: Cell | Word): value is Word => typeof value === 'object' && 'word' in value;

const cellIn = (value: Cell | Word, words: string | undefined, text: WorkbookText): Cell =>
  isWord(value) ? text(`content.${words}.${value.word}`) : value;

function chosen(
  { company, headcount, start, currency, asOf, country }: ProgrammeOptions,
  text: WorkbookText,
): Readonly<Record<string, Cell>> {
  return {
    company,
    headcount,
    start,
    currency,
    asOf: asOf ?? start,
    country: country && isCountry(country) ? text(`content.countries.${country}`) : undefined,
  };
}

/** Of the year the programme begins in and the next. */
function holidaysIn({ country, start }: ProgrammeOptions): DefaultRow[] | undefined {
  if (country === undefined || !isCountry(country)) return undefined;
  const { year } = civilOf(start);
  return holidayRows(country, [year, year + 1]);
}
