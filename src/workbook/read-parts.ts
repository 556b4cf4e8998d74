/** Reads what a view wants in as few round trips as it takes. Writes nothing. */
import { addressOf } from './address';
import { programmeError, ProgrammeError } from './errors';
import { Reader } from './health/reader';
import { AreaPlace, tableBody, tableColumn, type TablePlace } from './layout';
import { locate, type Located } from './locate';
import {
  BodyReading,
  Reading,
  type Body,
  type FieldWords,
  type MissingPart,
  type NamedCells,
  type Value,
  type Wanted,
} from './reading';
import { listsOf } from './recipe';
import { SHEETS } from './sheets';
import type { Area, Block, Sheet } from './declare';

export async function read(wanted: Wanted): Promise<Reading> {
  try {
    return await Excel.run(async (context) => {
      const located = await locate(context);
      if (!located) throw new ProgrammeError('none', true);
      const reader = new Reader(context);
      const tables = await askForTables(reader, located, wanted.tables ?? []);
      const areas = await askForAreas(reader, located, wanted.areas ?? []);
      const names = (wanted.names ?? []).map((name) => ({
        name,
        range:
          listRange(reader, located, name) ??
          context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject(),
      }));
      for (const { range } of names) range.load('values,address');
      await reader.sync();
      return new Reading({
        language: located.state.language,
        modules: located.state.modules,
        tables: new Map(tables.map(({ body, range }) => [body.key, tableReading(body, range)])),
        areas: new Map(
          areas.map(({ body, range }) => [body.key, new BodyReading({ ...body, values: valuesOf(range) })]),
        ),
        names: new Map(
          names.flatMap(({ name, range }) =>
            range.isNullObject ? [] : [[name, namedCells(range, wordsOf(name, located))] as const],
          ),
        ),
        missing: missingParts(located, wanted, tables, areas),
      });
    });
  } catch (error) {
    throw programmeError(error, true);
  }
}

/** A list is a column of a table: its name stands for a structured reference, which not every Excel resolves to a range. */
function listRange(reader: Reader, { sheets }: Located, name: string): Excel.Range | undefined {
  for (const { id, place } of sheets.values()) {
    for (const table of place.tables.values()) {
      const key = listsOf(table.table)[name];
      if (key !== undefined && table.columns.has(key))
        return reader.range(id, addressOf(tableColumn(table, key)));
    }
  }
  return undefined;
}

interface Asked<Place> {
  readonly body: Omit<Body, 'values'> & { readonly of: Place };
  readonly range: Excel.Range;
}

async function askForTables(
  reader: Reader,
  located: Located,
  keys: readonly string[],
): Promise<Asked<TablePlace>[]> {
  const asked: Asked<TablePlace>[] = [];
  for (const key of keys) {
    const { sheet, block } = declared(key, 'table');
    const there = located.sheets.get(sheet.key);
    const place = there?.place.tables.get(key);
    if (!there || !place) continue;
    const at = tableBody(place);
    const range = reader.range(there.id, addressOf(at));
    await reader.load(range, 'values', at.rows * at.columns);
    asked.push({
      range,
      body: {
        key,
        title: located.text(`tables.${key}.title`),
        sheet: there.name,
        at,
        of: place,
        columns: place.columns,
        declared: block.columns,
        headers: headersOf(located, key, block.columns),
      },
    });
  }
  return asked;
}

function headersOf({ text, headers }: Located, table: string, columns: readonly { readonly key: string }[]) {
  return new Map(
    columns.map(({ key }) => [key, headers.get(table)?.get(key) ?? text(`tables.${table}.columns.${key}`)]),
  );
}

async function askForAreas(
  reader: Reader,
  located: Located,
  keys: readonly string[],
): Promise<Asked<Area>[]> {
  const asked: Asked<Area>[] = [];
  for (const key of keys) {
    const { sheet } = declared(key, 'area');
    const there = located.sheets.get(sheet.key);
    const area = there?.place.declared.blocks.find(
      (block): block is Area => block.kind === 'area' && block.key === key,
    );
    if (!there || !area) continue;
    const place = new AreaPlace(area);
    const range = reader.range(there.id, addressOf(place.body));
    await reader.load(range, 'values', place.body.rows * place.body.columns);
    asked.push({
      range,
      body: {
        key,
        title: located.text(`areas.${key}.title`),
        sheet: there.name,
        at: place.body,
        of: area,
        columns: new Map(area.columns.map((column) => [column.key, place.column(column.key).left])),
        declared: area.columns,
        items: area.items,
        headers: new Map(
          area.columns.map((column) => [column.key, located.text(`areas.${key}.columns.${column.key}`)]),
        ),
      },
    });
  }
  return asked;
}

/** A row is in use when something was entered in it. */
function tableReading({ of, ...body }: Asked<TablePlace>['body'], range: Excel.Range): BodyReading {
  const inputs = of.table.columns.flatMap(({ key, role }) =>
    role === 'input' && of.columns.has(key) ? [of.columns.get(key)! - body.at.left] : [],
  );
  return new BodyReading({ ...body, values: valuesOf(range) }, (row) =>
    inputs.some((index) => row[index] !== ''),
  );
}

const valuesOf = (range: Excel.Range) => range.values as Value[][];

function wordsOf(name: string, { sheets, text }: Located): FieldWords | undefined {
  for (const { place } of sheets.values()) {
    for (const block of place.declared.blocks) {
      const field = block.kind === 'fields' && block.fields.find((one) => one.name === name);
      if (!field) continue;
      const key = `fields.${block.key}.${field.key}`;
      return { label: text(`${key}.label`), note: text(`${key}.note`) };
    }
  }
  return undefined;
}

function namedCells(range: Excel.Range, words: FieldWords | undefined): NamedCells {
  const { address } = range;
  const mark = address.lastIndexOf('!');
  const sheet = address
    .slice(0, mark)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return { sheet, address: address.slice(mark + 1), values: valuesOf(range), ...(words && { words }) };
}

function declared<Kind extends 'table' | 'area'>(
  key: string,
  kind: Kind,
): { sheet: Sheet; block: Extract<Block, { kind: Kind }> } {
  for (const sheet of SHEETS) {
    const block = sheet.blocks.find((one) => one.kind === kind && one.key === key);
    if (block) return { sheet, block: block as Extract<Block, { kind: Kind }> };
  }
  throw new RangeError(`There is no ${kind} '${key}'.`);
}

/** Of the parts wanted, those whose module is installed and that are not there all the same. */
function missingParts(
  { state, text }: Located,
  wanted: Wanted,
  tables: readonly Asked<TablePlace>[],
  areas: readonly Asked<Area>[],
): MissingPart[] {
  const found = new Set([...tables, ...areas].map(({ body }) => body.key));
  const lacking = (keys: readonly string[] = [], kind: 'table' | 'area') =>
    keys
      .filter((key) => !found.has(key) && state.modules.includes(declared(key, kind).sheet.module))
      .map((key) => ({ title: text(`${kind}s.${key}.title`) }));
  return [...lacking(wanted.tables, 'table'), ...lacking(wanted.areas, 'area')];
}
