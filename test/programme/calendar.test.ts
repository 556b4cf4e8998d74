import fc from 'fast-check';
import {
  addMonths,
  civilOf,
  daysInMonth,
  endOfMonth,
  isDate,
  LAST_DATE,
  serialOf,
  WorkingDays,
} from '../../src/programme/calendar';

const day = (year: number, month: number, dayOfMonth: number) => serialOf({ year, month, day: dayOfMonth });
const iso = (serial: number) => {
  const { year, month, day: dayOfMonth } = civilOf(serial);
  return [year, month, dayOfMonth].join('-');
};
const anyDay = fc.integer({ min: 1, max: LAST_DATE });
/** From 1 March 1900 on, Excel's calendar is the Gregorian one. */
const gregorianDay = fc.integer({ min: 61, max: LAST_DATE });

describe('serial dates', () => {
  // ECMA-376 part 4, 1st ed., "Date Representation", 1900 date base: 1 January 1900 is 1, 31 December 9999 is 2,958,465;
  // 1904 date base: 3 February 1910 is 2,225 and 1 February 2006 is 37,287, which is 1,462 days later in the 1900 base.
  test.each([
    [1, 1900, 1, 1],
    [2_958_465, 9999, 12, 31],
    [2_225 + 1_462, 1910, 2, 3],
    [37_287 + 1_462, 2006, 2, 1],
  ])('%i is %i-%i-%i', (serial, year, month, dayOfMonth) => {
    expect(day(year, month, dayOfMonth)).toBe(serial);
    expect(civilOf(serial)).toEqual({ year, month, day: dayOfMonth });
  });

  // Microsoft KB 214326, "Excel incorrectly assumes that the year 1900 is a leap year".
  test('Excel’s 29 February 1900 is day 60', () => {
    expect([59, 60, 61].map(iso)).toEqual(['1900-2-28', '1900-2-29', '1900-3-1']);
    expect(day(1900, 2, 29)).toBe(60);
    expect(daysInMonth(1900, 2)).toBe(29);
  });

  test('a date and its serial are one and the same', () => {
    fc.assert(fc.property(anyDay, (serial) => expect(serialOf(civilOf(serial))).toBe(serial)));
  });

  // ECMA-262, the Gregorian calendar of Date; 1 January 1970 is 25,569: Modified Julian Day 40,587, less 15,018
  // for 30 December 1899.
  test('agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(gregorianDay, (serial) => {
        const date = new Date((serial - 25_569) * 86_400_000);
        expect(civilOf(serial)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  test('the calendar ends with the year 9999', () => {
    expect([0, 1, LAST_DATE, LAST_DATE + 1].map(isDate)).toEqual([false, true, true, false]);
  });
});

describe('addMonths', () => {
  // ECMA-376 part 4, 1st ed., EDATE, printed for the 1904 base, 1,462 days later in the 1900 base.
  test.each([
    [day(2006, 1, 31), 5, 37_436 + 1_462],
    [day(2004, 2, 29), 12, 36_949 + 1_462],
    [day(2004, 2, 28), 12, 36_949 + 1_462],
    [day(2004, 1, 15), -23, 35_840 + 1_462],
  ])('EDATE(%i, %i) is %i', (start, months, expected) => {
    expect(addMonths(start, months)).toBe(expected);
  });

  // The same day of another month, which has it.
  test.each([
    [1, '2011-2-15'],
    [-1, '2010-12-15'],
    [2, '2011-3-15'],
  ])('15 January 2011 by %i months is %s', (months, expected) => {
    expect(iso(addMonths(day(2011, 1, 15), months))).toBe(expected);
  });

  // Month ends and the leap day of 2016: the month's last day where it has no such day, as in the examples of ECMA-376
  // above; the results follow from the days of the months.
  test.each([
    [day(2015, 12, 31), 1, '2016-1-31'],
    [day(2015, 12, 31), -1, '2015-11-30'],
    [day(2015, 12, 31), 2, '2016-2-29'],
    [day(2016, 2, 28), 12, '2017-2-28'],
    [day(2016, 2, 29), 12, '2017-2-28'],
    [day(2016, 2, 29), -12, '2015-2-28'],
  ])('EDATE(%i, %i) is %s', (start, months, expected) => {
    expect(iso(addMonths(start, months))).toBe(expected);
  });

  // Gregorian rule: 2100 is no leap year, 2000 and 2400 are. Microsoft KB Q179583: EDATE(31 January 2100, 1) should be
  // 28 February 2100, which Excel 97 got wrong.
  test('century years are leap years only every fourth time', () => {
    expect([2000, 2100, 2400].map((year) => iso(addMonths(day(year, 1, 30), 1)))).toEqual([
      '2000-2-29',
      '2100-2-28',
      '2400-2-29',
    ]);
  });

  test('keeps the day where the month has it, else takes the month’s last', () => {
    fc.assert(
      fc.property(gregorianDay, fc.integer({ min: -600, max: 600 }), (start, months) => {
        const from = civilOf(start);
        const to = civilOf(addMonths(start, months));
        expect(12 * to.year + to.month).toBe(12 * from.year + from.month + months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  test('a later start never comes to an earlier end', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.integer({ min: 0, max: 240 }), (start, later, months) => {
        expect(addMonths(start + later, months)).toBeGreaterThanOrEqual(addMonths(start, months));
      }),
    );
  });
});

describe('endOfMonth', () => {
  // ECMA-376 part 4, 1st ed., EOMONTH, 1900 date base.
  test.each([
    [day(2006, 1, 31), 5, 38_898],
    [day(2004, 2, 29), 12, 38_411],
    [day(2004, 2, 28), 12, 38_411],
    [day(2004, 1, 15), -23, 37_315],
  ])('EOMONTH(%i, %i) is %i', (start, months, expected) => {
    expect(endOfMonth(start, months)).toBe(expected);
  });

  // LibreOffice help, EOMONTH: 14 September 2001 and 6 months, "37346. Formatted as a date, this is 2002-03-31."
  test('half a year after 14 September 2001 the month ends on 31 March 2002', () => {
    expect(endOfMonth(day(2001, 9, 14), 6)).toBe(37_346);
  });

  test('the day after is the first of a month', () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        expect(civilOf(endOfMonth(serial) + 1).day).toBe(1);
        expect(endOfMonth(serial)).toBeGreaterThanOrEqual(serial);
        expect(endOfMonth(serial)).toBeLessThan(serial + 31);
      }),
    );
  });
});

describe('working days', () => {
  // Microsoft KB 214058: to Excel 16 February 1900 is a Thursday, in truth it was a Friday; right from 1 March 1900 on.
  test('weekdays before March 1900 are Excel’s, not history’s', () => {
    const week = new WorkingDays();
    const days = [16, 17, 18, 19, 20].map((dayOfMonth) => week.isWorkingDay(day(1900, 2, dayOfMonth)));
    expect(days).toEqual([true, true, false, false, true]);
  });

  // The example of Microsoft's page on WORKDAY, as in apache/poi,
  // poi/src/test/java/org/apache/poi/ss/formula/atp/TestWorkdayFunction.java: 30 April 2009, 5 May with these holidays.
  test('151 working days from 1 October 2008', () => {
    const holidays = [day(2008, 11, 26), day(2008, 12, 4), day(2009, 1, 21)];
    expect(iso(new WorkingDays().after(day(2008, 10, 1), 151))).toBe('2009-4-30');
    expect(iso(new WorkingDays(holidays).after(day(2008, 10, 1), 151))).toBe('2009-5-5');
  });

  // LibreOffice/help, source/text/scalc/01/func_workday.xhp.
  test('17 working days over Christmas 2001', () => {
    const christmas = [24, 25, 26, 31].map((dayOfMonth) => day(2001, 12, dayOfMonth));
    expect(iso(new WorkingDays([...christmas, day(2002, 1, 1)]).after(day(2001, 12, 1), 17))).toBe(
      '2001-12-28',
    );
  });

  // Easter 2026 is 5 April. Good Friday is a holiday in Germany and England, not in France; Easter Monday in all three.
  // (commenthol/date-holidays, test/fixtures/FR-2026.json, DE-2026.json and GB-ENG-2026.json.)
  test('Easter 2026 in France, Germany and England', () => {
    const [goodFriday, easterMonday] = [day(2026, 4, 3), day(2026, 4, 6)];
    expect(iso(new WorkingDays([easterMonday]).onOrAfter(goodFriday))).toBe('2026-4-3');
    expect(iso(new WorkingDays([goodFriday, easterMonday]).onOrAfter(goodFriday))).toBe('2026-4-7');
    expect(iso(new WorkingDays([goodFriday, easterMonday]).onOrBefore(easterMonday))).toBe('2026-4-2');
  });

  const holidays = fc.array(fc.integer({ min: 46_000, max: 46_060 }), { maxLength: 25 });
  const date = fc.integer({ min: 45_980, max: 46_080 });

  test('counting day by day comes to the same', () => {
    fc.assert(
      fc.property(holidays, date, fc.integer({ min: -40, max: 40 }), (given, start, count) => {
        const week = new WorkingDays(given);
        // To Excel, serial 1 is a Sunday and 7 a Saturday.
        const isWorked = (serial: number) => ![0, 1].includes(serial % 7) && !given.includes(serial);
        let expected = start;
        for (let left = Math.abs(count); left > 0; left -= isWorked(expected) ? 1 : 0) {
          expected += Math.sign(count);
        }
        expect(week.after(start, count)).toBe(expected);
        expect(week.isWorkingDay(start)).toBe(isWorked(start));
      }),
    );
  });

  test('next and previous working day are the nearest ones', () => {
    fc.assert(
      fc.property(holidays, date, (given, start) => {
        const week = new WorkingDays(given);
        const next = week.onOrAfter(start);
        const previous = week.onOrBefore(start);
        expect([next, previous].every((serial) => week.isWorkingDay(serial))).toBe(true);
        for (let between = previous + 1; between < next; between += 1) {
          expect(week.isWorkingDay(between)).toBe(false);
        }
        expect(previous <= start && start <= next).toBe(true);
      }),
    );
  });

  test('the number of a working day and its day belong together', () => {
    fc.assert(
      fc.property(holidays, date, (given, start) => {
        const week = new WorkingDays(given);
        const worked = week.onOrAfter(start);
        expect(week.dayOf(week.numberOf(worked))).toBe(worked);
        expect(week.numberOf(week.after(worked, 1))).toBe(week.numberOf(worked) + 1);
      }),
    );
  });
});
