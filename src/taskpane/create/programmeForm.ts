/** What the person enters before the programme is created: defaults, checks, and the options made of it. */
import type { Language, TextParams } from '../../i18n';
import type { Country, ProgrammeOptions } from '../../workbook';
import { dayInWords, isoDay, nextMonday, serialOf } from '../calendar';
import { OPTIONAL_MODULES, type OptionalModule } from '../modules';
import type { PaneText } from '../text';
import { PEOPLE_MAX, readPeople, type PeopleList } from './peopleList';
import type { CreateKey } from './text';

/** Who is in the tables to begin with: nobody yet, the people of a list, or the sample's with all they did. */
export type Staffing = 'later' | 'list' | 'sample';

export interface ProgrammeForm {
  readonly company: string;
  readonly people: string;
  readonly start: string;
  readonly language: Language;
  readonly currency: string;
  /** Whose public holidays are entered. */
  readonly country: Country | '';
  readonly modules: ReadonlySet<OptionalModule>;
  readonly staffing: Staffing;
  /** People as they were pasted or typed, one to a line. */
  readonly list: string;
  /** A comma in the list is part of the name, as in “Martin, Anne”. */
  readonly commaInNames: boolean;
}

export interface FieldError {
  readonly key: CreateKey;
  readonly params?: TextParams;
}

export type CheckedField = 'company' | 'people' | 'start' | 'list';
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

/** Sheets of every programme; each module brings one more. */
export const CORE_SHEETS = 12;

/** ISO 3166 codes of the countries whose public holidays we know. */
export const COUNTRIES = ['AT', 'BE', 'CH', 'DE', 'FR', 'GB', 'LU'] as const satisfies readonly Country[];

const COMPANY_MAX = 100;
const PEOPLE = { min: 1, max: PEOPLE_MAX };
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
    staffing: 'later',
    list: '',
    commaInNames: false,
  };
}

/** The fields that cannot be used as they are, and why; empty when the programme can be created. */
export function checkForm(form: ProgrammeForm, locale: string): FormErrors {
  const errors: FormErrors = {};
  const company = checkCompany(form.company.trim());
  const people = checkPeople(form.people.trim(), locale);
  const start = checkStart(form.start, locale);
  const list = form.staffing === 'list' ? checkList(listed(form)) : undefined;
  if (company) errors.company = company;
  if (people) errors.people = people;
  if (start) errors.start = start;
  if (list) errors.list = list;
  return errors;
}

function checkCompany(company: string): FieldError | undefined {
  if (company === '') return { key: 'errors.companyMissing' };
  if (company.length > COMPANY_MAX) return { key: 'errors.companyLong', params: { max: COMPANY_MAX } };
  return undefined;
}

function checkPeople(people: string, locale: string): FieldError | undefined {
  if (people === '') return { key: 'errors.peopleMissing' };
  const count = wholeNumber(people);
  if (count === undefined) return { key: 'errors.peopleWhole' };
  if (count >= PEOPLE.min && count <= PEOPLE.max) return undefined;
  const format = new Intl.NumberFormat(locale);
  return {
    key: 'errors.peopleRange',
    params: { min: format.format(PEOPLE.min), max: format.format(PEOPLE.max) },
  };
}

function checkStart(start: string, locale: string): FieldError | undefined {
  const serial = serialOf(start);
  if (serial === undefined) return { key: 'errors.startMissing' };
  const [min, max] = [serialOf(START.min), serialOf(START.max)];
  if (min === undefined || max === undefined || (serial >= min && serial <= max)) return undefined;
  return {
    key: 'errors.startRange',
    params: { min: dayInWords(min, locale), max: dayInWords(max, locale) },
  };
}

function checkList({ people, wrong, lines }: PeopleList): FieldError | undefined {
  if (lines > PEOPLE_MAX) return { key: 'errors.listLong', params: { max: PEOPLE_MAX, count: lines } };
  if (wrong.length > 0) return { key: 'errors.listWrong', params: { count: wrong.length } };
  return people.length === 0 ? { key: 'errors.listMissing' } : undefined;
}

export const listed = (form: ProgrammeForm): PeopleList => readPeople(form.list, form.commaInNames);

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
  const of = ({ staffing, language }: ProgrammeForm) => {
    const { company, headcount } = sampleCompany(language);
    return staffing === 'sample' ? { company, people: String(headcount) } : { company: '', people: '' };
  };
  const [before, after] = [of(form), of(next)];
  return {
    ...next,
    company: next.company === before.company ? after.company : next.company,
    people: next.people === before.people ? after.people : next.people,
  };
}

export const enteredHeadcount = (form: ProgrammeForm): number | undefined => wholeNumber(form.people.trim());

/** The people the programme is for: as many as entered, or more where more are brought in at the start. */
export function headcountOf(form: ProgrammeForm, sampleCompany: SampleCompany): number | undefined {
  const entered = enteredHeadcount(form);
  if (entered === undefined || form.staffing === 'later') return entered;
  const brought =
    form.staffing === 'list' ? listed(form).people.length : sampleCompany(form.language).headcount;
  return Math.max(entered, brought);
}

/**
 * The options of a form that has no errors. Figures are as of the day of creation, or of the first day of a
 * programme that has not begun; the sample is told on a day of its own.
 */
export function optionsOf(
  form: ProgrammeForm,
  today: Date,
  sampleCompany: SampleCompany,
): ProgrammeOptions | undefined {
  const start = serialOf(form.start);
  const now = serialOf(isoDay(today));
  const headcount = headcountOf(form, sampleCompany);
  if (start === undefined || now === undefined || headcount === undefined) return undefined;
  const sample = form.staffing === 'sample';
  return {
    language: form.language,
    company: form.company.trim(),
    headcount,
    start,
    asOf: sample ? undefined : Math.max(now, start),
    currency: form.currency,
    ...(form.country !== '' && { country: form.country }),
    modules: OPTIONAL_MODULES.filter((module) => form.modules.has(module)),
    sample,
    ...(form.staffing === 'list' && { rows: { people: numbered(listed(form)) } }),
  };
}

/** P001, P002, … in the order of the list. */
const numbered = ({ people }: PeopleList) =>
  people.map((person, index) => ({ id: `P${String(index + 1).padStart(3, '0')}`, ...person }));
