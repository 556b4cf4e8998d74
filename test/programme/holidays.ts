/** Public holidays of 2026 that fall from Monday to Friday, and the date of Easter, for tests of working days. */
import { serialOf } from '../../src/programme/calendar';

export function day(text: string): number {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return serialOf({ year, month, day: date });
}

/** Public holidays in all of France: commenthol/date-holidays, test/fixtures/FR-2026.json; Code du travail, art. L3133-1. */
export const FRANCE_2026 = [
  '2026-01-01',
  '2026-04-06',
  '2026-05-01',
  '2026-05-08',
  '2026-05-14',
  '2026-05-25',
  '2026-07-14',
  '2026-11-11',
  '2026-12-25',
].map(day);

/** Holidays of all sixteen states: test/fixtures/DE-2026.json. 3 October and 26 December fall on Saturdays. */
export const GERMANY_2026 = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-25',
  '2026-12-25',
].map(day);

/** England: test/fixtures/GB-ENG-2026.json. Boxing Day, a Saturday, has its substitute on Monday 28 December. */
export const ENGLAND_2026 = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
  '2026-12-25',
  '2026-12-28',
].map(day);

/** Easter Sunday in the Gregorian calendar: "Anonymous Gregorian" algorithm, J. Meeus, Astronomical Algorithms, ch. 8. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return serialOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}
