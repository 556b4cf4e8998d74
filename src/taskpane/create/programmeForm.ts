/** What the person enters before the programme is created: defaults, checks, and the options made of it. */
import type { Language, TextParams } from '../../i18n';
import type { Country, ProgrammeOptions } from '../../workbook';
import { dayInWords, isoDay, nextMonday, serialOf } from '../calendar';
import { OPTIONAL_MODULES, type OptionalModule } from '../modules';
import type { PaneKey, PaneText } from '../text';

export interface ProgrammeForm {
  readonly company: string;
  readonly people: string;
  readonly start: string;
  readonly language: Language;
  readonly currency: string;
  /** Whose public holidays are entered. */
  readonly country: Country | '';
  readonly modules: ReadonlySet<OptionalModule>;
  readonly sample: boolean;
}

export interface FieldError {
  readonly key: PaneKey;
  readonly params?: TextParams;
}

export type CheckedField = 'company' | 'people' | 'start';
export type FormErrors = Partial<Record<CheckedField, FieldError>>;

export const CURRENCIES = [
  'EUR',
  'CHF',
  'GBP',
  'USD',
  'CAD',
  'CZK',
  'DKK',
  'HUF',
  'NOK',
  'PLN',
  'RON',
  'SEK',
] as const;

/** ISO 3166 regions whose currency is not the euro. */
const CURRENCY_OF_REGION: Readonly<Record<string, (typeof CURRENCIES)[number]>> = {
  CA: 'CAD',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  HU: 'HUF',
  LI: 'CHF',
  NO: 'NOK',
  PL: 'PLN',
  RO: 'RON',
  SE: 'SEK',
  US: 'USD',
};

/** ISO 3166 codes of the countries whose public holidays we know. */
export const COUNTRIES = ['AT', 'BE', 'CH', 'DE', 'FR', 'GB', 'LU'] as const satisfies readonly Country[];

const COMPANY_MAX = 100;
const PEOPLE = { min: 1, max: 2500 };
export const START = { min: '2020-01-01', max: '2099-12-31' };

export function defaultForm({ language, locale }: PaneText, today: Date): ProgrammeForm {
  const region = new Intl.Locale(locale).maximize().region ?? '';
  return {
    company: '',
    people: '',
    start: isoDay(nextMonday(today)),
    language,
    currency: CURRENCY_OF_REGION[region] ?? 'EUR',
    country: COUNTRIES.find((country) => country === region) ?? '',
    modules: new Set(OPTIONAL_MODULES),
    sample: false,
  };
}

/** The fields that cannot be used as they are, and why; empty when the programme can be created. */
export function checkForm(form: ProgrammeForm, locale: string): FormErrors {
  const errors: FormErrors = {};
  const company = checkCompany(form.company.trim());
  const people = checkPeople(form.people.trim(), locale);
  const start = checkStart(form.start, locale);
  if (company) errors.company = company;
  if (people) errors.people = people;
  if (start) errors.start = start;
  return errors;
}

function checkCompany(company: string): FieldError | undefined {
  if (company === '') return { key: 'create.errors.companyMissing' };
  if (company.length > COMPANY_MAX) return { key: 'create.errors.companyLong', params: { max: COMPANY_MAX } };
  return undefined;
}

function checkPeople(people: string, locale: string): FieldError | undefined {
  if (people === '') return { key: 'create.errors.peopleMissing' };
  const count = wholeNumber(people);
  if (count === undefined) return { key: 'create.errors.peopleWhole' };
  if (count >= PEOPLE.min && count <= PEOPLE.max) return undefined;
  const format = new Intl.NumberFormat(locale);
  return {
    key: 'create.errors.peopleRange',
    params: { min: format.format(PEOPLE.min), max: format.format(PEOPLE.max) },
  };
}

function checkStart(start: string, locale: string): FieldError | undefined {
  const serial = serialOf(start);
  if (serial === undefined) return { key: 'create.errors.startMissing' };
  const [min, max] = [serialOf(START.min), serialOf(START.max)];
  if (min === undefined || max === undefined || (serial >= min && serial <= max)) return undefined;
  return {
    key: 'create.errors.startRange',
    params: { min: dayInWords(min, locale), max: dayInWords(max, locale) },
  };
}

/** Digits, with thousands set apart as any of our languages does: `1200`, `1 200`, `1,200`, `1.200`, `1’200`. */
function wholeNumber(text: string): number | undefined {
  if (!/^(\d+|\d{1,3}([\s.,'’]\d{3})+)$/.test(text)) return undefined;
  return Number(text.replace(/\D/g, ''));
}

/** Whose programme the sample tells of. */
export type SampleCompany = (language: Language) => { readonly company: string; readonly headcount: number };

/**
 * The form after a change. The sample brings its own company: it fills in what is still blank, is renamed with the
 * language of the sheets, and leaves again; what the person entered stays.
 */
export function changed(
  form: ProgrammeForm,
  change: Partial<ProgrammeForm>,
  sampleCompany: SampleCompany,
): ProgrammeForm {
  const next = { ...form, ...change };
  const of = ({ sample, language }: ProgrammeForm) => {
    const { company, headcount } = sampleCompany(language);
    return sample ? { company, people: String(headcount) } : { company: '', people: '' };
  };
  const [before, after] = [of(form), of(next)];
  return {
    ...next,
    company: next.company === before.company ? after.company : next.company,
    people: next.people === before.people ? after.people : next.people,
  };
}

/**
 * The options of a form that has no errors. Figures are as of the day of creation, or of the first day of a
 * programme that has not begun; the sample is told on a day of its own.
 */
export function optionsOf(form: ProgrammeForm, today: Date): ProgrammeOptions | undefined {
  const start = serialOf(form.start);
  const now = serialOf(isoDay(today));
  const headcount = wholeNumber(form.people.trim());
  if (start === undefined || now === undefined || headcount === undefined) return undefined;
  return {
    language: form.language,
    company: form.company.trim(),
    headcount,
    start,
    asOf: form.sample ? undefined : Math.max(now, start),
    currency: form.currency,
    ...(form.country !== '' && { country: form.country }),
    modules: OPTIONAL_MODULES.filter((module) => form.modules.has(module)),
    sample: form.sample,
  };
}
