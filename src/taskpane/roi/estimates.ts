/** The estimates of the six drivers: in their units, and as they are typed. */
import { DRIVERS } from '../../programme/simulation';
import type { Entry, Reading, RowReading, Value } from '../../workbook';
import type { Formats } from './formats';

type Unit = keyof Formats & ('hours' | 'number' | 'price' | 'exactPercent');

const UNITS: Readonly<Record<(typeof DRIVERS)[number], Unit>> = {
  hoursPerWeek: 'hours',
  users: 'number',
  hourlyCost: 'price',
  weeksPerYear: 'number',
  realisation: 'exactPercent',
  totalCost: 'price',
};

/** `index` is the driver's place in the order of the simulation. */
export const estimateIn = (formats: Formats, index: number, value: number): string =>
  formats[UNITS[DRIVERS[index]!]](value);

export const POINTS = ['low', 'likely', 'high'] as const;

/** What stands in the three fields of a driver. */
export type Typed = Readonly<Record<(typeof POINTS)[number], string>>;

/** A share is typed in percent; more digits than 0.1 × 3 needs are its rounding residue. */
const asTyped = (index: number, value: number | undefined): string => {
  if (value === undefined) return '';
  return String(DRIVERS[index] === 'realisation' ? Number((value * 100).toFixed(9)) : value);
};

function valueOf(index: number, typed: string): number | undefined {
  if (typed === '') return undefined;
  return DRIVERS[index] === 'realisation' ? Number((Number(typed) / 100).toFixed(9)) : Number(typed);
}

const rowsOf = (reading: Reading): readonly RowReading[] => reading.rows('drivers').slice(0, DRIVERS.length);

/** As the workbook has them; what is likely is the programme's own figure as long as nobody has said anything else. */
export function estimatesOf(reading: Reading): Typed[] {
  return rowsOf(reading).map((row, index) => ({
    low: asTyped(index, row.number('low')),
    likely: asTyped(index, row.number('likely') ?? row.number('current')),
    high: asTyped(index, row.number('high')),
  }));
}

export type Fault = 'incomplete' | 'order' | 'noCosts';

export function faultOf(typed: Typed, index: number): Fault | undefined {
  const [low, likely, high] = POINTS.map((point) => valueOf(index, typed[point]));
  if (low === undefined || likely === undefined || high === undefined) return 'incomplete';
  if (low < 0 || low > likely || likely > high) return 'order';
  return DRIVERS[index] === 'totalCost' && low === 0 ? 'noCosts' : undefined;
}

/** The rows that were changed. */
export function entriesForEstimates(reading: Reading, typed: readonly Typed[]): Entry[] {
  return rowsOf(reading).flatMap((row, index): Entry[] => {
    const changed = POINTS.flatMap((point): [string, number | undefined][] => {
      const value = valueOf(index, typed[index]?.[point] ?? '');
      return value === row.number(point) ? [] : [[point, value]];
    });
    if (changed.length === 0) return [];
    const where = ['driver', ...POINTS].map((key): [string, Value] => [
      key,
      row.number(key) ?? row.text(key),
    ]);
    return [
      {
        enter: 'cells',
        table: 'drivers',
        where: Object.fromEntries(where),
        values: Object.fromEntries(changed),
      },
    ];
  });
}
