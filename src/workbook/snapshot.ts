/** Records the indicators of the as-of date's month in the history; again in the same month replaces what was recorded. */
import { addressOf, type Extent } from './address';
import { endOfMonth } from '../programme/calendar';
import { ProgrammeError } from './errors';
import { carryOut, roundTrip } from './change';
import { readExisting, recipeFor, type Existing } from './existing';
import { imagesOf, putBack, type Image } from './images';
import { tableBody, tableColumn, type TablePlace } from './layout';
import { appendRows, cellsBelow } from './rows';
import type { CreateHooks, Row } from './programme';
import type { LocatedSheet } from './locate';

export interface SnapshotResult {
  /** Excel serial of the month's last day. */
  readonly month: number;
  /** Indicators recorded for the first time this month, and again. */
  readonly added: number;
  readonly replaced: number;
}

interface Plan extends SnapshotResult {
  readonly existing: Existing;
  readonly history: LocatedSheet;
  readonly table: TablePlace;
  /** The whole body with this month's values, and rows for which there is no room in it. */
  readonly body: readonly Row[];
  readonly further: readonly Row[];
  readonly images: readonly Image[];
}

type Value = string | number | boolean;

export async function takeSnapshot(hooks?: CreateHooks): Promise<SnapshotResult> {
  const { month, added, replaced } = await carryOut<Plan>(
    {
      plan: planned,
      touches: ({ history: { id: sheet }, table, further }) => [
        ...COLUMNS.map((key) => ({ sheet, at: tableColumn(table, key) })),
        ...(further.length > 0 ? [{ sheet }] : []),
      ],
      async write(context, { existing, history, table, body, further }, report) {
        const { workbook } = context;
        const { state, text } = existing.located;
        const sheet = workbook.worksheets.getItem(history.id);
        report('tables');
        for (const key of COLUMNS) {
          const values = body.map((row) => [row[key] ?? '']) as Value[][];
          sheet.getRange(addressOf(tableColumn(table, key))).values = values;
        }
        appendRows(workbook, sheet, table, further, recipeFor(existing, state.language, text));
        await roundTrip(context);
      },
      async undo(context, { history, table, images, further }) {
        const { workbook } = context;
        const sheet = workbook.worksheets.getItem(history.id);
        workbook.tables.getItem(table.table.name).resize(addressOf(table.all));
        if (further.length > 0) sheet.getRange(addressOf(cellsBelow(table, further.length))).clear();
        putBack(workbook, images);
        await roundTrip(context);
      },
    },
    hooks,
  );
  return { month, added, replaced };
}

const COLUMNS = ['month', 'kpi', 'value', 'target'] as const;

async function planned(context: Excel.RequestContext): Promise<Plan> {
  const existing = await readExisting(context);
  const { sheets } = existing.located;
  const history = sheets.get('history');
  const settings = sheets.get('settings');
  const table = history?.place.tables.get('snapshots');
  const kpis = settings?.place.tables.get('kpis');
  if (!history || !settings || !table || !kpis) throw new ProgrammeError('gone', true);

  const load = (sheet: LocatedSheet, at: Extent) =>
    context.workbook.worksheets.getItem(sheet.id).getRange(addressOf(at)).load('values');
  const asOf = context.workbook.names.getItem('capAsOf').getRange().load('values');
  const [names, actuals, targets] = ['kpi', 'actual', 'target'].map((key) =>
    load(settings, tableColumn(kpis, key)),
  );
  const columns = COLUMNS.map((key) => load(history, tableColumn(table, key)));
  const images = imagesOf(context.workbook, [{ sheet: history.id, at: tableBody(table) }]);
  await context.sync();

  const date = Number(asOf.values[0]?.[0]);
  if (!Number.isFinite(date) || date < 1) throw new ProgrammeError('noDate', true);
  const month = endOfMonth(date);
  const valuesOf = (range: Excel.Range | undefined) => (range?.values ?? []).map(([value]) => value as Value);
  const [kpi, actual, target] = [names, actuals, targets].map(valuesOf) as [Value[], Value[], Value[]];
  const taken = kpi
    .map((name, row): Row => ({
      month,
      kpi: String(name),
      value: actual[row] as number,
      ...(typeof target[row] === 'number' && { target: target[row] }),
    }))
    .filter(({ kpi: name, value }) => name !== '' && typeof value === 'number');
  const rows = tableRows(columns.map(valuesOf));
  return { existing, history, table, month, images: images(), ...merged(rows, taken, month) };
}

const tableRows = (columns: readonly (readonly Value[])[]): Row[] =>
  (columns[0] ?? []).map((_, row) =>
    Object.fromEntries(COLUMNS.map((key, column) => [key, columns[column]![row] as string | number])),
  );

/** Values go where the month already has one, then into empty rows, then below. */
function merged(
  rows: readonly Row[],
  taken: readonly Row[],
  month: number,
): Pick<Plan, 'body' | 'further' | 'added' | 'replaced'> {
  const body = [...rows];
  const isSame = (row: Row, kpi: unknown) =>
    row['kpi'] === kpi && typeof row['month'] === 'number' && endOfMonth(row['month']) === month;
  const isEmpty = (row: Row) => COLUMNS.every((key) => row[key] === '' || row[key] === undefined);
  const further: Row[] = [];
  let replaced = 0;
  for (const row of taken) {
    const present = body.findIndex((one) => isSame(one, row['kpi']));
    if (present >= 0) replaced++;
    const place = present >= 0 ? present : body.findIndex(isEmpty);
    if (place >= 0) body[place] = row;
    else further.push(row);
  }
  return { body, further, replaced, added: taken.length - replaced };
}
