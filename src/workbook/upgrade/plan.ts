/** What an upgrade will do, decided before anything is written. */
import { addressOf, cellAt, columnLetters, extent, type Cell, type Extent } from '../address';
import type { Content } from '../content';
import { collisionsBetween } from '../collisions';
import { ProgrammeError } from '../errors';
import { defaultContent, readExisting, recipeFor, type Existing } from '../existing';
import { extentOf, placeOf } from '../locate';
import { CALCULATIONS } from '../build/calculations';
import { namesOn, type Recipe } from '../recipe';
import { SHEETS, sheetsOf } from '../sheets';
import { LEFTOVERS } from './leftovers';
import { fieldCells, overlap, Space } from './space';
import { imagesOf, type Image } from '../images';
import type { Chart, Column, Sheet, Table } from '../declare';
import { fieldPlace, tableColumn, type TablePlace } from '../layout';
import type { LocatedSheet } from '../locate';
import type { SheetPlace } from '../place';
import type { Collision } from '../programme';

export interface UpgradedSheet {
  readonly declared: Sheet;
  readonly located: LocatedSheet;
  /** The user's cells where new columns go. */
  readonly inTheWay: readonly Extent[];
  /** Cells of an older version that make room. */
  readonly leftovers: readonly Extent[];
  readonly newColumns: readonly { readonly table: Table; readonly column: Column }[];
  /** What is built anew, where there is room for it. */
  readonly newPlace: SheetPlace;
  /** Everything that is on the sheet in the end. */
  readonly place: SheetPlace;
}

export interface Plan {
  readonly existing: Existing;
  readonly recipe: Recipe;
  readonly sheets: readonly UpgradedSheet[];
  readonly newSheets: readonly Sheet[];
  /** Names that are given anew, with what they stand for now. */
  readonly names: ReadonlyMap<string, string>;
  /** Words and formulas of the blocks that stay, as they are now. */
  readonly images: readonly Image[];
}

export async function planned(context: Excel.RequestContext): Promise<Plan> {
  const existing = await readExisting(context, 'older');
  const { located } = existing;
  const recipe = recipeFor(existing, located.state.language, located.text);
  const wanted = sheetsOf(new Set(located.state.modules));
  const used = await usedCells(context, existing);
  context.workbook.names.load('items/name,items/formula');
  await context.sync();

  const sheets = wanted.flatMap((declared) => {
    const found = located.sheets.get(declared.key);
    return found ? [upgraded(declared, found, used.get(declared.key) ?? [], located.state.version)] : [];
  });
  const newSheets = wanted.filter(({ key }) => !located.sheets.has(key));
  const collisions = [
    ...collisionsOf(existing, newSheets),
    ...sheets.flatMap(({ located: { name }, inTheWay }) =>
      inTheWay.map((at): Collision => ({ kind: 'cells', name: `${name}!${addressOf(at)}` })),
    ),
  ];
  if (collisions.length > 0) throw new ProgrammeError('collision', true, { collisions });
  const coming = new Set([
    ...newSheets.flatMap(namesOn),
    ...sheets.flatMap(({ newPlace }) => namesOn(newPlace.declared)),
  ]);
  const images = imagesOf(
    context.workbook,
    sheets.flatMap(({ located: { id, place } }) => writtenCells(place).map((at) => ({ sheet: id, at }))),
  );
  const taken = collisionsWith(existing, coming, context.workbook.names.items);
  if (taken.length > 0) throw new ProgrammeError('collision', true, { collisions: taken });
  const names = new Map(
    context.workbook.names.items
      .filter(({ name }) => coming.has(name))
      .map(({ name, formula }) => [name, String(formula)]),
  );
  return {
    existing,
    recipe: { ...recipe, content: await carriedOver(context, defaultContent(existing), names) },
    sheets,
    newSheets,
    names,
    images: images(),
  };
}

/** Every cell of the blocks that are there into which words or formulas are written again. */
function writtenCells({ declared, title, tables, fields }: SheetPlace): Extent[] {
  return [
    extent(title, 2, 1),
    ...declared.blocks.flatMap((block): Extent[] => {
      if (block.kind === 'table') {
        const table = tables.get(block.key)!;
        const calculated = block.columns.filter(
          ({ key, role }) => role === 'calculated' && table.columns.has(key),
        );
        return [
          { ...table.all, top: table.all.top - 1, rows: 2 },
          ...calculated.map(({ key }) => tableColumn(table, key)),
        ];
      }
      if (block.kind !== 'fields') return [];
      return block.fields.flatMap(({ name, role }, index) => {
        const value = fields.get(name);
        if (!value) return [];
        const { label, note, value: cell } = fieldPlace(block, value);
        const heading = index === 0 ? [{ ...label, top: label.top - 1 }] : [];
        return [...heading, label, note, ...(role === 'calculated' ? [cell] : [])];
      });
    }),
  ];
}

/** Inputs whose cells move to another place keep their values. */
async function carriedOver(
  context: Excel.RequestContext,
  content: Content,
  names: ReadonlyMap<string, string>,
): Promise<Content> {
  const inputs = SHEETS.flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'fields')
    .flatMap(({ fields }) => fields)
    .filter(({ role, name }) => role === 'input' && names.has(name));
  const ranges = inputs.map(({ key, name }) => ({
    key,
    range: context.workbook.names.getItem(name).getRange().load('values'),
  }));
  await context.sync();
  const values = ranges.map(({ key, range }) => [key, range.values[0]?.[0] as string | number] as const);
  return { ...content, fields: { ...content.fields, ...Object.fromEntries(values) } };
}

function upgraded(
  declared: Sheet,
  located: LocatedSheet,
  occupied: readonly Cell[],
  version: number,
): UpgradedSheet {
  const leftovers = (LEFTOVERS[version] ?? [])
    .filter(({ sheet }) => sheet === declared.key)
    .map(({ at }) => at);
  const isLeft = ({ row, column }: Cell) =>
    leftovers.some(
      ({ top, left, rows, columns }) =>
        row >= top && row < top + rows && column >= left && column < left + columns,
    );
  const { place } = located;
  const kept = occupied.filter((cell) => !isLeft(cell));
  const space = new Space(kept);

  const newColumns: { table: Table; column: Column }[] = [];
  const tables = new Map<string, TablePlace>();
  const beside: Extent[] = [];
  for (const [key, table] of place.tables) {
    const missing = table.table.columns.filter((column) => !table.columns.has(column.key));
    const columns = new Map(table.columns);
    missing.forEach((column, index) => {
      columns.set(column.key, table.all.left + table.all.columns + index);
      newColumns.push({ table: table.table, column });
    });
    const all = { ...table.all, columns: table.all.columns + missing.length };
    if (missing.length > 0) {
      beside.push({ ...table.all, left: table.all.left + table.all.columns, columns: missing.length });
    }
    tables.set(key, { ...table, all, columns });
    space.takeTable(all);
  }

  const others = [...place.tables.values()].map(({ all }) => all);
  const inTheWay = beside.flatMap((room) => [
    ...kept.filter((cell) => overlap(room, extent(cell, 1, 1))).map((cell) => extent(cell, 1, 1)),
    ...others.filter((other) => overlap(room, other)),
  ]);
  const present = new Map(place.declared.blocks.map((block) => [block.key, block]));
  const added = declared.blocks.flatMap((block) => {
    const there = present.get(block.key);
    if (!there) return [space.placed(block, declared)];
    if (block.kind !== 'fields') return [];
    const fields = block.fields.filter(({ name }) => !place.fields.has(name));
    return fields.length > 0 ? [space.placed({ ...block, fields }, declared)] : [];
  });
  const newTables = added
    .filter((block) => block.kind === 'table')
    .map((table) => [table.key, newTable(table)] as const);
  const newFields = added.filter((block) => block.kind === 'fields').flatMap(fieldCells);
  const charts = (declared.charts ?? []).map((chart) => placedChart(chart, space));
  const allTables = new Map([...tables, ...newTables]);
  const keys = new Set(added.map(({ key }) => key));
  return {
    declared,
    located,
    inTheWay,
    leftovers,
    newColumns,
    newPlace: {
      declared: { ...declared, blocks: added, charts, spills: [] },
      title: place.title,
      tables: allTables,
      fields: new Map(newFields),
    },
    place: {
      declared: {
        ...declared,
        blocks: [
          ...place.declared.blocks.filter(({ key, kind }) => kind === 'fields' || !keys.has(key)),
          ...added,
        ],
        charts: [],
      },
      title: place.title,
      tables: allTables,
      fields: new Map([...place.fields, ...newFields]),
    },
  };
}

function newTable(table: Table): TablePlace {
  const at = cellAt(table.at);
  const rows = Math.max(1, table.defaults?.length ?? 1);
  return {
    table,
    all: extent(at, rows + 1, table.columns.length),
    columns: new Map(table.columns.map(({ key }, index) => [key, at.column + index])),
  };
}

/** A chart hides what is below it, so it goes where nothing is. */
function placedChart(chart: Chart, space: Space): Chart {
  const at = extentOf(`${chart.from}:${chart.to}`);
  const room = space.roomFor(at);
  space.take(room);
  const last = `${columnLetters(room.left + room.columns - 1)}${room.top + room.rows}`;
  return { ...chart, from: addressOf({ ...room, rows: 1, columns: 1 }), to: last };
}

/** The cells of each sheet of ours that hold something. */
async function usedCells(
  context: Excel.RequestContext,
  { located }: Existing,
): Promise<ReadonlyMap<string, Cell[]>> {
  const ranges = [...located.sheets].map(([key, { id }]) => ({
    key,
    range: context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load('address,values'),
  }));
  await context.sync();
  return new Map(
    ranges.map(({ key, range }) => {
      if (range.isNullObject) return [key, []];
      const { top, left } = extentOf(range.address);
      const cells = range.values.flatMap((row: unknown[], rowIndex) =>
        row.flatMap((value, column) =>
          value === '' ? [] : [{ row: top + rowIndex, column: left + column }],
        ),
      );
      return [key, cells];
    }),
  );
}

function collisionsOf({ located }: Existing, newSheets: readonly Sheet[]): Collision[] {
  const coming = [...newSheets.map(({ key }) => key), ...(located.calculations ? [] : [CALCULATIONS])];
  const sheets = coming.map((key) => located.text(`sheets.${key}.name`));
  return collisionsBetween(located.present, { sheets, tables: [], names: [] });
}

/** Tables and names of the user's that are called as ours will be: those that lie on a sheet of ours are ours. */
function collisionsWith(
  { located }: Existing,
  coming: ReadonlySet<string>,
  names: readonly { readonly name: string; readonly formula: unknown }[],
): Collision[] {
  const ours = new Set([...located.sheets.values()].map(({ name }) => name));
  const foreign = names.filter(({ formula }) => !ours.has(placeOf(String(formula))?.sheet ?? ''));
  return [
    ...located.present.tables
      .filter((name) => coming.has(name))
      .map((name) => ({ kind: 'table' as const, name })),
    ...foreign
      .filter(({ name, formula }) => coming.has(name) && !/^=tbl/.test(String(formula)))
      .map(({ name }) => ({ kind: 'name' as const, name })),
  ];
}
