/** The cells in which two states of the programme differ, and how they are written. */
import type { CellPlace, Entry, Reading, RowReading, Value } from '../../workbook';
import { SETTINGS, type Investment, type Setting } from './investment';

/** What tells each table's rows apart: all that is entered in them, so that a row changed meanwhile is not written to. */
const IDENTITY = {
  useCases: ['id', 'useCase', 'hours', 'unit', 'users', 'stage'],
  costs: ['family', 'item', 'basis', 'oneOff', 'monthly'],
  drivers: ['driver', 'low', 'likely', 'high'],
} as const;
type ChangedTable = keyof typeof IDENTITY;

interface Values {
  readonly before: number;
  readonly after: number;
}

export interface SettingChange extends Values {
  readonly in: 'settings';
  readonly setting: Setting;
}

export interface RowChange extends Values {
  readonly in: ChangedTable;
  readonly row: RowReading;
  readonly column: 'hours' | 'users' | 'oneOff' | 'monthly' | 'low' | 'likely' | 'high';
}

export type Change = SettingChange | RowChange;

export function changesBetween(before: Investment, after: Investment): Change[] {
  const settings = (Object.keys(SETTINGS) as Setting[]).map((setting) => ({
    in: 'settings' as const,
    setting,
    before: before.settings[setting],
    after: after.settings[setting],
  }));
  return [
    ...settings,
    ...inRows('useCases', ['hours', 'users'], before.cases, after.cases),
    ...inRows('costs', ['oneOff', 'monthly'], before.costs, after.costs),
    ...inRows('drivers', ['low', 'likely', 'high'], before.drivers ?? [], after.drivers ?? []),
  ].filter((change) => change.before !== change.after);
}

type Numbers<Column extends string> = { readonly row: RowReading } & Readonly<
  Partial<Record<Column, number | undefined>>
>;

/** The rows are the same, in the same order; a blank stays blank. */
function inRows<Column extends RowChange['column']>(
  table: ChangedTable,
  columns: readonly Column[],
  before: readonly Numbers<Column>[],
  after: readonly Numbers<Column>[],
): RowChange[] {
  return before.flatMap((old, index) =>
    columns.flatMap((column): RowChange[] => {
      const [from, to] = [old[column], after[index]?.[column]];
      return from === undefined || to === undefined
        ? []
        : [{ in: table, row: old.row, column, before: from, after: to }];
    }),
  );
}

export const placeOf = (change: Change, reading: Reading): CellPlace | undefined =>
  change.in === 'settings' ? reading.placeOf(SETTINGS[change.setting]) : change.row.place(change.column);

/** One entry per setting and per row. */
export function entriesFor(changes: readonly Change[]): Entry[] {
  const rows = new Map<RowReading, RowChange[]>();
  const entries: Entry[] = [];
  for (const change of changes) {
    if (change.in === 'settings') {
      entries.push({ enter: 'field', name: SETTINGS[change.setting], value: change.after });
    } else rows.set(change.row, [...(rows.get(change.row) ?? []), change]);
  }
  for (const [row, [first, ...others]] of rows) {
    if (!first) continue;
    entries.push({
      enter: 'cells',
      table: first.in,
      where: Object.fromEntries(IDENTITY[first.in].map((key) => [key, contentOf(row, key)])),
      values: Object.fromEntries([first, ...others].map(({ column, after }) => [column, after])),
    });
  }
  return entries;
}

const contentOf = (row: RowReading, key: string): Value => row.number(key) ?? row.text(key);
