/** What a view reads, made by hand: rows by column key, as the workbook would hold them. */
import de from '../../src/i18n/de/workbook';
import en from '../../src/i18n/en/workbook';
import fr from '../../src/i18n/fr/workbook';
import { translator, type Language } from '../../src/i18n';
import { MODULES, type Module } from '../../src/workbook/declare';
import { BodyReading, Reading, type MissingPart, type Value } from '../../src/workbook/reading';
import { SHEETS } from '../../src/workbook/sheets';

type Rows = readonly Readonly<Record<string, Value | undefined>>[];

export interface ReadingContent {
  readonly language?: Language;
  readonly modules?: readonly Module[];
  readonly tables?: Readonly<Record<string, Rows>>;
  readonly areas?: Readonly<Record<string, Rows>>;
  /** One value, or the rows of its cells. */
  readonly names?: Readonly<Record<string, Value | readonly (readonly Value[])[]>>;
  readonly missing?: readonly MissingPart[];
}

const textsOf = (language: Language) => translator({ en, fr, de }, language) as (key: string) => string;

/** Tables and areas lie at A2 of a sheet with their title, their columns in the declared order. */
export function readingOf(content: ReadingContent): Reading {
  return new Reading({
    language: content.language ?? 'en',
    modules: content.modules ?? MODULES,
    tables: bodies('table', content.tables, content.language),
    areas: bodies('area', content.areas, content.language),
    names: new Map(
      Object.entries(content.names ?? {}).map(([name, values]) => [
        name,
        {
          sheet: 'Sheet',
          address: 'C3',
          values: Array.isArray(values) ? values : [[values as Value]],
          words: wordsOf(name, textsOf(content.language ?? 'en')),
        },
      ]),
    ),
    missing: content.missing ?? [],
  });
}

/** What stands beside a field in the workbook. */
function wordsOf(name: string, text: (key: string) => string) {
  for (const block of SHEETS.flatMap(({ blocks }) => blocks)) {
    const field = block.kind === 'fields' && block.fields.find((one) => one.name === name);
    if (!field) continue;
    const key = `fields.${block.key}.${field.key}`;
    return { label: text(`${key}.label`), note: text(`${key}.note`) };
  }
  return undefined;
}

function bodies(
  kind: 'table' | 'area',
  contents: Readonly<Record<string, Rows>> = {},
  language: Language = 'en',
) {
  return new Map(
    Object.entries(contents).map(([key, rows]) => [key, bodyOf(kind, key, rows, textsOf(language))]),
  );
}

function bodyOf(kind: 'table' | 'area', key: string, rows: Rows, text: (key: string) => string): BodyReading {
  const block = SHEETS.flatMap(({ blocks }) => blocks).find((one) => one.kind === kind && one.key === key);
  if (block?.kind !== 'table' && block?.kind !== 'area')
    throw new RangeError(`There is no ${kind} '${key}'.`);
  const keys = block.columns.map((column) => column.key);
  const foreign = rows.flatMap((row) => Object.keys(row)).filter((name) => !keys.includes(name));
  if (foreign.length > 0) throw new RangeError(`${key} has no columns ${foreign.join(', ')}.`);
  const title = text(`${kind}s.${key}.title`);
  return new BodyReading({
    key,
    title,
    sheet: title,
    at: { top: 1, left: 0, rows: rows.length, columns: keys.length },
    values: rows.map((row) => keys.map((name) => row[name] ?? '')),
    columns: new Map(keys.map((name, index) => [name, index])),
    declared: block.columns,
    ...(block.kind === 'area' && { items: block.items }),
    headers: new Map(keys.map((name) => [name, text(`${kind}s.${key}.columns.${name}`)])),
  });
}
