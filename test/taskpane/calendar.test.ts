import {
  dateInWords,
  dayInWords,
  isoDay,
  monthInWords,
  nextMonday,
  serialOf,
  isoOf,
  shortDay,
  shortMonth,
} from '../../src/taskpane/calendar';

test.each([
  // Days of the week: 1 January 2024 was a Monday.
  [new Date(2024, 0, 1), '2024-01-08', 'from a Monday, a week later'],
  [new Date(2024, 0, 2), '2024-01-08', 'from a Tuesday'],
  [new Date(2024, 0, 7), '2024-01-08', 'from a Sunday, the next day'],
  [new Date(2024, 11, 31), '2025-01-06', 'over the end of the year'],
])('the Monday after %p is %s (%s)', (from, monday) => {
  expect(isoDay(nextMonday(from))).toBe(monday);
});

test.each([
  // Microsoft, "DATE function": serial 1 is 1 January 1900; "DATEVALUE": 1 January 2008 is 39448.
  ['2008-01-01', 39448],
  // 30 December 1899 is day 0, as 1900 counts as a leap year; 1 March 1900 is the first day after that error.
  ['1900-03-01', 61],
])('%s is serial %i', (day, serial) => {
  expect(serialOf(day)).toBe(serial);
});

test.each(['', '2026-02-29', '2026-13-01', '02/03/2026', '2026-3-2', '+02026-03-02'])(
  '%p is not a day',
  (day) => {
    expect(serialOf(day)).toBeUndefined();
  },
);

test.each([
  ['en-US', 'Tuesday, January 1, 2008'],
  ['fr', 'mardi 1er janvier 2008'],
  ['de', 'Dienstag, 1. Januar 2008'],
])('in %s a day is written out', (locale, words) => {
  expect(dayInWords(39448, locale)).toBe(words);
});

test.each([
  // 31 January 2008 is 30 days after 1 January.
  ['en', 'January 2008'],
  ['fr', 'janvier 2008'],
  ['de', 'Januar 2008'],
])('in %s a month is named', (locale, words) => {
  expect(monthInWords(39478, locale)).toBe(words);
});

test.each([
  [46_083, '2026-03-02'],
  // A time of day does not change the day.
  [39_448.9, '2008-01-01'],
])('serial %d is a day of the date field', (serial, day) => {
  expect(isoOf(serial)).toBe(day);
});

test.each([
  ['en-US', 'Mar 2'],
  ['en-GB', '2 Mar'],
  ['fr', '2 mars'],
  ['de', '2. März'],
])('in %s a day of the year is short', (locale, words) => {
  expect(shortDay(46_083, locale)).toBe(words);
});

test.each([
  ['en', 'January 1, 2008', 'Jan 1', 'Jan 2008'],
  ['fr', '1er janvier 2008', '1er janv.', 'janv. 2008'],
  ['fr-CA', '1er janvier 2008', '1er janv.', 'janv. 2008'],
  ['de', '1. Januar 2008', '1. Jan.', 'Jan. 2008'],
])('in %s the first of a month is written as people write it', (locale, date, short, month) => {
  expect([dateInWords(39_448, locale), shortDay(39_448, locale), shortMonth(39_448, locale)]).toEqual([
    date,
    short,
    month,
  ]);
  // 30 days later there is no 1st, and 31 has a 1 that is none.
  expect(dateInWords(39_478, locale)).not.toContain('er j');
});
