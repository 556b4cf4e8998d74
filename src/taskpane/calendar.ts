/** Days as the date field writes them (`'2026-03-02'`) and as Excel counts them (serial numbers). */

const MILLISECONDS_PER_DAY = 86_400_000;

/** Excel's serial of 1 January 1970 in the 1900 date system. */
const SERIAL_OF_UNIX_EPOCH = 25_569;

/** The day on the person's own clock. */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The first Monday after a day; from a Monday, the one a week later. */
export function nextMonday(from: Date): Date {
  const MONDAY = 1;
  const days = (MONDAY - from.getDay() + 7) % 7 || 7;
  return new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
}

/** Excel serial of an ISO day, or undefined when it is not a day of the calendar: `'2026-03-02'` → 46083. */
export function serialOf(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return undefined;
  return time / MILLISECONDS_PER_DAY + SERIAL_OF_UNIX_EPOCH;
}

/** The first of a month, as the French write it: `'1er mars 2026'`. */
const withFirst = (words: string, locale: string): string =>
  locale.startsWith('fr') ? words.replace(/(?<!\S)1(?=\s)/, '1er') : words;

/** A serial as people of that language write the day: 46083 → `'lundi 2 mars 2026'`. */
export function dayInWords(serial: number, locale: string): string {
  const date = new Date((serial - SERIAL_OF_UNIX_EPOCH) * MILLISECONDS_PER_DAY);
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
  return withFirst(words, locale);
}

/** The month of a serial as people of that language write it: 46112 → `'mars 2026'`. */
export function monthInWords(serial: number, locale: string): string {
  const date = new Date((serial - SERIAL_OF_UNIX_EPOCH) * MILLISECONDS_PER_DAY);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** The month of a serial where there is little room: 46112 → `'mars 2026'`, in English `'Mar 2026'`. */
export function shortMonth(serial: number, locale: string): string {
  const date = new Date((serial - SERIAL_OF_UNIX_EPOCH) * MILLISECONDS_PER_DAY);
  return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** A serial without its weekday: 46083 → `'2 mars 2026'`. */
export function dateInWords(serial: number, locale: string): string {
  const date = new Date((serial - SERIAL_OF_UNIX_EPOCH) * MILLISECONDS_PER_DAY);
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return withFirst(words, locale);
}

/** The day of a serial as the date field writes it: 46083 → `'2026-03-02'`. */
export const isoOf = (serial: number): string =>
  new Date((Math.floor(serial) - SERIAL_OF_UNIX_EPOCH) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** A serial where the year goes without saying, as on a chart: 46083 → `'2 mars'`. */
export function shortDay(serial: number, locale: string): string {
  const date = new Date((serial - SERIAL_OF_UNIX_EPOCH) * MILLISECONDS_PER_DAY);
  const words = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    date,
  );
  return withFirst(words, locale);
}

/** The day on the person's own clock, as Excel counts it. */
export const serialOfDay = (date: Date): number => serialOf(isoDay(date))!;
