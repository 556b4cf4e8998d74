/** Finds a programme in the open workbook, wherever its sheets, tables and cells have been moved or renamed to. */
import { addressOf, cellAt, extent, type Cell, type Extent } from './address';
import { CALCULATIONS } from './build/calculations';
import { blockAnchor, isAnchored, sheetAnchor, TITLE, type SheetPlace } from './place';
import { SHEETS } from './sheets';
import { STATE_ADDRESS, STATE_SHEET, stateFrom, type State } from './state';
import { workbookText, type WorkbookText } from './text';
import type { Block, Sheet, Table } from './declare';
import type { TablePlace } from './layout';

export interface LocatedSheet {
  /** Lasts through a change of name. */
  readonly id: string;
  readonly name: string;
  readonly place: SheetPlace;
  /** Declared blocks that are not there: deleted, or of a newer version. */
  readonly missing: readonly string[];
}

export interface LocatedCalculations {
  readonly id: string;
  readonly name: string;
  /** Where each spill begins. */
  readonly spills: ReadonlyMap<string, Cell>;
}

export interface Located {
  readonly state: State;
  readonly text: WorkbookText;
  /** By sheet key, in the order of the declarations; sheets that were deleted are left out. */
  readonly sheets: ReadonlyMap<string, LocatedSheet>;
  readonly calculations: LocatedCalculations | undefined;
  /** Headers the user has given columns of ours, by table key and column key. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Every sheet, table and defined name of the workbook. */
  readonly present: {
    readonly sheets: readonly string[];
    readonly tables: readonly string[];
    readonly names: readonly string[];
  };
}

/** Two round trips; undefined when the workbook has no programme. */
export async function locate(context: Excel.RequestContext): Promise<Located | undefined> {
  const { workbook } = context;
  const stateSheet = workbook.worksheets.getItemOrNullObject(STATE_SHEET);
  const cells = stateSheet.getRange(STATE_ADDRESS);
  cells.load('values');
  workbook.worksheets.load('items/id,items/name,items/charts/items/name');
  workbook.names.load('items/name,items/formula');
  workbook.tables.load('items/name,items/worksheet/name');
  await context.sync();
  const state = stateSheet.isNullObject ? undefined : stateFrom(cells.values);
  if (!state) return undefined;

  const found = workbook.tables.items.map((table) => ({
    name: table.name,
    sheet: table.worksheet.name,
    all: table.getRange().load('address'),
    header: table.getHeaderRowRange().load('values'),
  }));
  const text = await workbookText(state.language);
  await context.sync();

  const tables = new Map(
    found.map(({ name, sheet, all, header }) => [
      name,
      { sheet, all: extentOf(all.address), headers: (header.values[0] ?? []).map(String) },
    ]),
  );
  const names = new Map(
    workbook.names.items.map(({ name, formula }) => [name, placeOf(String(formula))] as const),
  );
  const worksheets = new Map(
    workbook.worksheets.items.map(({ id, name, charts }) => [
      name,
      { id, charts: charts.items.map((chart) => chart.name) },
    ]),
  );
  const located = new Locator(state, text, tables, names, worksheets);
  return {
    state,
    text,
    ...located.all(),
    present: {
      sheets: [...worksheets.keys()],
      tables: [...tables.keys()],
      names: [...names.keys()],
    },
  };
}

interface FoundTable {
  readonly sheet: string;
  readonly all: Extent;
  readonly headers: readonly string[];
}

interface NamedPlace {
  readonly sheet: string;
  readonly cell: Cell;
}

class Locator {
  private readonly headers = new Map<string, Map<string, string>>();

  constructor(
    private readonly state: State,
    private readonly text: WorkbookText,
    private readonly tables: ReadonlyMap<string, FoundTable>,
    private readonly names: ReadonlyMap<string, NamedPlace | undefined>,
    private readonly worksheets: ReadonlyMap<
      string,
      { readonly id: string; readonly charts: readonly string[] }
    >,
  ) {}

  all(): Pick<Located, 'sheets' | 'calculations' | 'headers'> {
    const sheets = new Map(
      SHEETS.flatMap((declared) => {
        const sheet = this.sheet(declared);
        return sheet ? [[declared.key, sheet] as const] : [];
      }),
    );
    const calculations = this.names.get(sheetAnchor(CALCULATIONS));
    const spills = SHEETS.flatMap((sheet) => sheet.spills ?? []).flatMap(({ name }) => {
      const place = this.names.get(name);
      return place ? [[name, place.cell] as const] : [];
    });
    return {
      sheets,
      headers: this.headers,
      calculations: calculations && {
        id: this.worksheets.get(calculations.sheet)!.id,
        name: calculations.sheet,
        spills: new Map(spills),
      },
    };
  }

  private sheet(declared: Sheet): LocatedSheet | undefined {
    const anchor = this.names.get(sheetAnchor(declared.key));
    // The first version had no anchors.
    const name = anchor?.sheet ?? (this.state.version === 1 ? this.text(`sheets.${declared.key}.name`) : '');
    const worksheet = this.worksheets.get(name);
    if (!worksheet) return undefined;
    const here = (place: NamedPlace | undefined) => (place?.sheet === name ? place.cell : undefined);
    const tables = new Map<string, TablePlace>();
    const fields = new Map<string, Cell>();
    const missing: string[] = [];
    const blocks = declared.blocks.flatMap((block): Block[] => {
      if (block.kind === 'table') {
        const found = this.tables.get(block.name);
        if (found?.sheet === name) tables.set(block.key, this.table(block, found));
        else missing.push(block.key);
        return found?.sheet === name ? [block] : [];
      }
      if (block.kind === 'fields') {
        for (const field of block.fields) {
          const cell = here(this.names.get(field.name));
          if (cell) fields.set(field.name, cell);
          else missing.push(block.key);
        }
        return [block];
      }
      const at = isAnchored(block) ? here(this.names.get(blockAnchor(block))) : undefined;
      if (!at) missing.push(block.key);
      return at ? [{ ...block, at: addressOf(extent(at, 1, 1)) }] : [];
    });
    return {
      id: worksheet.id,
      name,
      missing: [...new Set(missing)],
      place: {
        declared: {
          ...declared,
          blocks: blocks.filter((block) => block.kind !== 'timeline' || tables.has(block.table)),
          charts: (declared.charts ?? []).filter(({ key }) => worksheet.charts.includes(key)),
        },
        title: anchor?.cell ?? TITLE,
        tables,
        fields,
      },
    };
  }

  private table(table: Table, { all, headers }: FoundTable): TablePlace {
    const places = columnPlaces(
      table.columns.map(({ key }) => this.text(`tables.${table.key}.columns.${key}`)),
      headers,
    );
    const columns = new Map<string, number>();
    const own = new Map<string, string>();
    table.columns.forEach(({ key }, index) => {
      const place = places[index];
      if (place === undefined) return;
      columns.set(key, all.left + place);
      const header = headers[place]!;
      if (header !== this.text(`tables.${table.key}.columns.${key}`)) own.set(key, header);
    });
    if (own.size > 0) this.headers.set(table.key, own);
    return { table, all, columns };
  }
}

/**
 * Which of the headers each of our columns has: by its name, else, where a user has renamed some, by its place between
 * two that are recognised.
 */
export function columnPlaces(ours: readonly string[], headers: readonly string[]): (number | undefined)[] {
  const places: (number | undefined)[] = ours.map((header) => {
    const place = headers.indexOf(header);
    return place < 0 ? undefined : place;
  });
  const taken = new Set(places);
  let from = 0;
  while (from < ours.length) {
    if (places[from] !== undefined) {
      from++;
      continue;
    }
    let to = from;
    while (to < ours.length && places[to] === undefined) to++;
    const before = from === 0 ? -1 : places[from - 1]!;
    const after = to === ours.length ? headers.length : places[to]!;
    const free = Array.from({ length: Math.max(0, after - before - 1) }, (_, index) => before + 1 + index);
    if (free.length === to - from && free.every((place) => !taken.has(place))) {
      free.forEach((place, index) => (places[from + index] = place));
    }
    from = to;
  }
  return places;
}

/** `Sheet!$B$5:$C$9` or `'My sheet'!B5` → sheet and first cell; undefined for formulas and deleted cells. */
export function placeOf(reference: string): NamedPlace | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?\d+)?$/.exec(reference);
  if (!match) return undefined;
  return {
    sheet: match[1]?.replaceAll("''", "'") ?? match[2]!,
    cell: cellAt(`${match[3]}${match[4]}`),
  };
}

/** `Sheet!B5:C9` → the cells. */
export function extentOf(address: string): Extent {
  const [from = '', to = from] = address
    .slice(address.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .split(':');
  const [first, last] = [cellAt(from), cellAt(to)];
  return extent(first, last.row - first.row + 1, last.column - first.column + 1);
}
