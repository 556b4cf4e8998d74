/**
 * Public holidays by country, as the law of each has them for the whole country (the United Kingdom: England and Wales).
 * The date of Easter comes from date-easter; the rules are few enough to be data.
 */
import { gregorianEaster } from 'date-easter';
import { serialOf } from '../programme/calendar';
import type { DefaultRow } from './declare';
import type { COUNTRIES } from './sheets/settings';

export type Country = (typeof COUNTRIES)[number];

type Rule =
  /** On a day of the year. */
  | { readonly word: string; readonly month: number; readonly day: number }
  /** Days after Easter Sunday. */
  | { readonly word: string; readonly easter: number }
  /** The n-th Monday of a month, −1 the last. */
  | { readonly word: string; readonly month: number; readonly monday: 1 | -1 };

const on = (word: string, month: number, day: number): Rule => ({ word, month, day });
const after = (word: string, easter: number): Rule => ({ word, easter });

const newYear = on('newYear', 1, 1);
const epiphany = on('epiphany', 1, 6);
const goodFriday = after('goodFriday', -2);
const easterMonday = after('easterMonday', 1);
const labourDay = on('labourDay', 5, 1);
const ascension = after('ascension', 39);
const whitMonday = after('whitMonday', 50);
const corpusChristi = after('corpusChristi', 60);
const assumption = on('assumption', 8, 15);
const allSaints = on('allSaints', 11, 1);
const christmas = on('christmas', 12, 25);
const stStephen = on('stStephen', 12, 26);

const RULES: Readonly<Record<Country, readonly Rule[]>> = {
  // Arbeitsruhegesetz § 7
  AT: [
    newYear,
    epiphany,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    corpusChristi,
    assumption,
    on('nationalDay', 10, 26),
    allSaints,
    on('immaculateConception', 12, 8),
    christmas,
    stStephen,
  ],
  // Arrêté royal du 18 avril 1974, art. 1
  BE: [
    newYear,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    on('nationalDay', 7, 21),
    assumption,
    allSaints,
    on('armistice', 11, 11),
    christmas,
  ],
  // Only 1 August is a holiday of the federation; these three are holidays in every canton.
  CH: [newYear, ascension, on('nationalDay', 8, 1), christmas],
  // Holidays of all sixteen states
  DE: [
    newYear,
    goodFriday,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    on('germanUnity', 10, 3),
    christmas,
    stStephen,
  ],
  // Code du travail, art. L3133-1
  FR: [
    newYear,
    easterMonday,
    labourDay,
    on('victoryDay', 5, 8),
    ascension,
    whitMonday,
    on('nationalDay', 7, 14),
    assumption,
    allSaints,
    on('armistice', 11, 11),
    christmas,
  ],
  // Banking and Financial Dealings Act 1971, schedule 1; a holiday on a weekend has its substitute on the next working day.
  GB: [
    newYear,
    goodFriday,
    easterMonday,
    { word: 'earlyMay', month: 5, monday: 1 },
    { word: 'springHoliday', month: 5, monday: -1 },
    { word: 'summerHoliday', month: 8, monday: -1 },
    christmas,
    stStephen,
  ],
  // Code du travail, art. L. 232-2
  LU: [
    newYear,
    easterMonday,
    labourDay,
    on('europeDay', 5, 9),
    ascension,
    whitMonday,
    on('nationalDay', 6, 23),
    assumption,
    allSaints,
    christmas,
    stStephen,
  ],
};

export interface Holiday {
  /** Excel serial. */
  readonly date: number;
  /** Its name: the key under `content.holidays`. */
  readonly word: string;
}

export const isCountry = (code: string): code is Country => code in RULES;

/** A country's public holidays in a year, in the order of their dates. */
export function holidaysOf(country: Country, year: number): Holiday[] {
  const easter = gregorianEaster(year);
  const sunday = serialOf({ year, month: easter.month, day: easter.day });
  const days = RULES[country]
    .map((rule) => ({ word: rule.word, date: dateOf(rule, year, sunday) }))
    .sort((one, other) => one.date - other.date);
  return country === 'GB' ? withSubstitutes(days) : days;
}

function dateOf(rule: Rule, year: number, easterSunday: number): number {
  if ('easter' in rule) return easterSunday + rule.easter;
  if ('day' in rule) return serialOf({ year, month: rule.month, day: rule.day });
  const first = serialOf({ year, month: rule.month, day: 1 });
  const firstMonday = first + ((7 - weekday(first)) % 7);
  if (rule.monday === 1) return firstMonday;
  const next = serialOf({ year, month: rule.month + 1, day: 1 });
  return next - 1 - weekday(next - 1);
}

/** Monday 0 to Sunday 6: serial 2 is a Monday in Excel's calendar. */
const weekday = (serial: number) => (serial - 2) % 7;

function withSubstitutes(days: readonly Holiday[]): Holiday[] {
  const taken = new Set(days.map(({ date }) => date));
  const free = (date: number) => weekday(date) < 5 && !taken.has(date);
  return days.map(({ word, date }) => {
    if (weekday(date) < 5) return { word, date };
    let substitute = date + 1;
    while (!free(substitute)) substitute++;
    taken.add(substitute);
    return { word, date: substitute };
  });
}

/** Rows of the holiday table for the years a programme runs through. */
export function holidayRows(country: Country, years: readonly number[]): DefaultRow[] {
  return years
    .flatMap((year) => holidaysOf(country, year))
    .map(({ date, word }) => ({ date, holiday: { word } }));
}
