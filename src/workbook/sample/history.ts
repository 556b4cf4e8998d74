/** What the sample's company recorded at the ends of the two months before its story is told. */
import { AS_OF_DAY } from './company';
import { KPIS } from '../sheets/history';
import type { SampleRows, Telling } from './telling';

/** In the order of the indicators; undefined where there was nothing to measure yet. */
const SNAPSHOTS: readonly (readonly (number | undefined)[])[] = [
  [12, 3, 1, undefined, 0],
  [34, 183, 3, 25, 0],
];
const TARGETS: Readonly<Record<(typeof KPIS)[number], number>> = {
  adoption: 60,
  time: 150,
  useCases: 5,
  transfer: 50,
  innovation: 1,
};

/** Excel's day 0 in days before 1970. */
const UNIX_EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

/** The last day of the month `back` months before that of `serial`. */
function monthEnd(serial: number, back: number): number {
  const date = new Date((serial - UNIX_EPOCH) * MILLISECONDS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back + 1, 0) / MILLISECONDS + UNIX_EPOCH;
}

export function history({ day }: Telling): SampleRows {
  const snapshots = SNAPSHOTS.flatMap((values, index) =>
    KPIS.map((kpi, place) => ({
      month: monthEnd(day(AS_OF_DAY), SNAPSHOTS.length - index),
      kpi: { word: `${kpi}.name` },
      value: values[place],
      target: TARGETS[kpi],
    })),
  );
  return { snapshots: snapshots.filter(({ value }) => value !== undefined) };
}
