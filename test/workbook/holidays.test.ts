/** Public holidays against the calendars another project publishes, and against the law's own list where it has none. */
import { serialOf } from '../../src/programme/calendar';
import { holidaysOf, type Country } from '../../src/workbook/holidays';
import { COUNTRIES } from '../../src/workbook/sheets/settings';
import { workbookText } from '../../src/workbook/text';
import { LANGUAGES } from '../../src/i18n';
import { day, ENGLAND_2026, FRANCE_2026, GERMANY_2026 } from '../programme/holidays';

/** Serial 2 is Monday 2 January 1900 in Excel's calendar. */
const onWeekday = (serial: number) => (serial - 2) % 7 < 5;

test.each<[Country, readonly number[]]>([
  ['FR', FRANCE_2026],
  ['DE', GERMANY_2026],
  ['GB', ENGLAND_2026],
])('%s in 2026, Monday to Friday', (country, expected) => {
  const days = holidaysOf(country, 2026).map(({ date }) => date);
  expect(days.filter(onWeekday)).toEqual(expected);
});

test('Easter moves the holidays that follow it: Easter Sunday was 31 March 2024 and 20 April 2025', () => {
  const dateOf = (year: number, word: string) =>
    holidaysOf('DE', year).find((one) => one.word === word)!.date;
  expect(dateOf(2024, 'goodFriday')).toBe(day('2024-03-29'));
  expect(dateOf(2025, 'whitMonday')).toBe(day('2025-06-09'));
});

test('in England a holiday on a weekend has its substitute on the next working day', () => {
  // gov.uk/bank-holidays: in 2022 New Year's Day was a Saturday (Monday 3 January), Christmas Day a Sunday (Tuesday 27 December).
  const days = new Map(holidaysOf('GB', 2022).map(({ word, date }) => [word, date]));
  expect(days.get('newYear')).toBe(serialOf({ year: 2022, month: 1, day: 3 }));
  expect(days.get('stStephen')).toBe(serialOf({ year: 2022, month: 12, day: 26 }));
  expect(days.get('christmas')).toBe(serialOf({ year: 2022, month: 12, day: 27 }));
});

test.each<[Country, number]>([
  ['AT', 13],
  ['BE', 10],
  ['CH', 4],
  ['DE', 9],
  ['FR', 11],
  ['GB', 8],
  ['LU', 11],
])('%s has %i a year, each on a day of its own and with a name in every language', async (country, count) => {
  const days = holidaysOf(country, 2027);
  expect(new Set(days.map(({ date }) => date)).size).toBe(count);
  for (const language of LANGUAGES) {
    const text = await workbookText(language);
    for (const { word } of days) expect(text(`content.holidays.${word}`)).not.toContain('content.');
  }
});

test('covers every country that can be chosen', () => {
  for (const country of COUNTRIES) expect(holidaysOf(country, 2026).length).toBeGreaterThan(3);
});
