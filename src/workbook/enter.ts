/** Writes what a person entered in the pane: into cells of a row, a setting, or a row of its own. All of it or nothing. */
import { addressOf, extent, type Extent } from './address';
import { carryOutReversibly, roundTrip, type Undo } from './change';
import { cellOf, type Content } from './cells';
import { ProgrammeError } from './errors';
import { readExisting, recipeFor, type Existing } from './existing';
import { imagesOf, putBack, type Image } from './images';
import { tableBody, type TablePlace } from './layout';
import type { Touched } from './protection';
import { appendRows, cellsBelow } from './rows';
import type { LocatedSheet } from './locate';
import type { CreateHooks, Row } from './programme';
import type { Value } from './reading';

export type Entry =
  /** A setting, by its defined name. */
  | { readonly enter: 'field'; readonly name: string; readonly value: Content }
  /**
   * Cells of the one row whose values are `where`: wherever it has been sorted to. Of rows that are alike, as many as
   * there are entries for.
   */
  | {
      readonly enter: 'cells';
      readonly table: string;
      readonly where: Readonly<Record<string, Value>>;
      readonly values: Row;
    }
  /** A new row: the first in which nothing is entered, else below the last. */
  | { readonly enter: 'row'; readonly table: string; readonly values: Row };

export interface Entered {
  readonly undo: Undo;
}

interface Write {
  readonly sheet: string;
  readonly at: Extent;
  readonly content: Content;
}

interface NewRows {
  readonly sheet: LocatedSheet;
  readonly place: TablePlace;
  readonly rows: readonly Row[];
}

interface Plan {
  readonly existing: Existing;
  readonly writes: readonly Write[];
  readonly newRows: readonly NewRows[];
  readonly images: readonly Image[];
}

export async function enter(entries: readonly Entry[], hooks?: CreateHooks): Promise<Entered> {
  const { undo } = await carryOutReversibly<Plan>(
    { plan: (context) => planned(context, entries), touches, write, undo: restore, contents: contentsOf },
    hooks,
  );
  return { undo };
}

async function planned(context: Excel.RequestContext, entries: readonly Entry[]): Promise<Plan> {
  const existing = await readExisting(context);
  const { workbook } = context;
  const bodies = new Map<string, TableValues>();
  for (const entry of entries) {
    if (entry.enter === 'field' || bodies.has(entry.table)) continue;
    const found = findTable(existing, entry.table);
    const range = workbook.worksheets.getItem(found.sheet.id).getRange(addressOf(tableBody(found.place)));
    bodies.set(entry.table, { ...found, range: range.load('values') });
  }
  await context.sync();

  const writes: Write[] = [];
  const additions = new Map<string, Row[]>();
  const taken = new Set<string>();
  const found = rowsFound(entries, bodies);
  for (const entry of entries) {
    if (entry.enter === 'field') {
      writes.push({ ...findField(existing, entry.name), content: entry.value });
      continue;
    }
    const body = bodies.get(entry.table)!;
    const row = entry.enter === 'cells' ? found.get(entry) : freeRow(body, entry.table, taken);
    if (row === undefined) additions.set(entry.table, [...(additions.get(entry.table) ?? []), entry.values]);
    else writes.push(...cellsOf(body, row, entry.values));
  }
  const newRows = [...additions].map(([table, rows]) => ({ ...findTable(existing, table), rows }));
  const below = newRows.map(({ sheet, place, rows }) => ({
    sheet: sheet.id,
    at: cellsBelow(place, rows.length),
  }));
  const imagesBelow = imagesOf(workbook, below);
  const images = imagesOf(workbook, writes);
  await context.sync();
  if (imagesBelow().some(({ formulas }) => formulas.flat().some((cell) => cell !== ''))) {
    throw new ProgrammeError('noRoom', true);
  }
  return { existing, writes, newRows, images: images() };
}

const touches = ({ writes, newRows }: Plan): Touched[] => [
  ...writes,
  ...newRows.map(({ sheet }) => ({ sheet: sheet.id })),
];

interface FoundTable {
  readonly sheet: LocatedSheet;
  readonly place: TablePlace;
}

interface TableValues extends FoundTable {
  readonly range: Excel.Range;
}

function findTable({ located }: Existing, key: string): FoundTable {
  for (const sheet of located.sheets.values()) {
    const place = sheet.place.tables.get(key);
    if (place) return { sheet, place };
  }
  throw new ProgrammeError('gone', true);
}

function findField({ located }: Existing, name: string): { sheet: string; at: Extent } {
  for (const { id, place } of located.sheets.values()) {
    const cell = place.fields.get(name);
    if (cell) return { sheet: id, at: extent(cell, 1, 1) };
  }
  throw new ProgrammeError('gone', true);
}

const valueIn = ({ place, range }: TableValues, row: number, key: string): unknown =>
  range.values[row]![place.columns.get(key)! - place.all.left];

/** Another number of rows than of entries that ask for them: someone has changed the table since it was read. */
function rowsFound(entries: readonly Entry[], bodies: ReadonlyMap<string, TableValues>): Map<Entry, number> {
  const found = new Map<Entry, number>();
  for (const entry of entries) {
    if (entry.enter !== 'cells' || found.has(entry)) continue;
    const alike = entries.filter((other) => other.enter === 'cells' && isSameRow(other, entry));
    const rows = rowsWith(bodies.get(entry.table)!, entry.where);
    if (rows.length !== alike.length) throw new ProgrammeError('changed', true);
    alike.forEach((one, index) => found.set(one, rows[index]!));
  }
  return found;
}

type CellsEntry = Extract<Entry, { enter: 'cells' }>;

const isSameRow = (one: CellsEntry, other: CellsEntry): boolean =>
  one.table === other.table && JSON.stringify(one.where) === JSON.stringify(other.where);

function rowsWith(body: TableValues, where: Readonly<Record<string, Value>>): number[] {
  const wanted = Object.entries(where);
  if (wanted.some(([key]) => !body.place.columns.has(key))) throw new ProgrammeError('gone', true);
  return body.range.values.flatMap((_, row) =>
    wanted.every(([key, value]) => valueIn(body, row, key) === value) ? [row] : [],
  );
}

/** The first row without an entry that no other entry has taken. */
function freeRow(body: TableValues, table: string, taken: Set<string>): number | undefined {
  const inputs = body.place.table.columns.filter(
    ({ key, role }) => role === 'input' && body.place.columns.has(key),
  );
  const row = body.range.values.findIndex(
    (_, index) =>
      !taken.has(`${table} ${index}`) && inputs.every(({ key }) => valueIn(body, index, key) === ''),
  );
  if (row < 0) return undefined;
  taken.add(`${table} ${row}`);
  return row;
}

function cellsOf({ sheet, place }: FoundTable, row: number, values: Row): Write[] {
  return Object.entries(values).map(([key, content]) => {
    const column = place.columns.get(key);
    if (column === undefined) throw new ProgrammeError('gone', true);
    return { sheet: sheet.id, at: extent({ row: tableBody(place).top + row, column }, 1, 1), content };
  });
}

async function write(
  context: Excel.RequestContext,
  { existing, writes, newRows }: Plan,
  report: (step: 'tables') => void,
): Promise<void> {
  const { workbook } = context;
  const { state, text } = existing.located;
  report('tables');
  for (const { sheet, at, content } of writes) {
    workbook.worksheets.getItem(sheet).getRange(addressOf(at)).formulas = [[cellOf(content)]];
  }
  const recipe = recipeFor(existing, state.language, text);
  for (const { sheet, place, rows } of newRows) {
    appendRows(workbook, workbook.worksheets.getItem(sheet.id), place, rows, recipe);
  }
  await roundTrip(context);
}

async function restore(context: Excel.RequestContext, { newRows, images }: Plan): Promise<void> {
  const { workbook } = context;
  for (const { sheet, place, rows } of newRows) {
    workbook.tables.getItem(place.table.name).resize(addressOf(place.all));
    workbook.worksheets
      .getItem(sheet.id)
      .getRange(addressOf(cellsBelow(place, rows.length)))
      .clear();
  }
  putBack(workbook, images);
  await roundTrip(context);
}

/** What the plan's cells hold now, as one text to compare. */
async function contentsOf(context: Excel.RequestContext, { writes, newRows }: Plan): Promise<string> {
  const { workbook } = context;
  const places = [
    ...writes,
    // The row after them too: someone may have gone on below.
    ...newRows.map(({ sheet, place, rows }) => ({ sheet: sheet.id, at: cellsBelow(place, rows.length + 1) })),
  ];
  const tables = newRows.map(({ place }) =>
    workbook.tables.getItem(place.table.name).getRange().load('address'),
  );
  const images = imagesOf(workbook, places);
  await context.sync();
  return JSON.stringify([images().map(({ formulas }) => formulas), tables.map(({ address }) => address)]);
}
