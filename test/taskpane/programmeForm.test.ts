import {
  changed,
  checkForm,
  CORE_SHEETS,
  COUNTRIES,
  defaultForm,
  headcountOf,
  optionsOf,
  type ProgrammeForm,
} from '../../src/taskpane/create/programmeForm';
import { OPTIONAL_MODULES, SHEET_OF } from '../../src/taskpane/modules';
import { paneText } from '../../src/taskpane/text';
import { SHEETS } from '../../src/workbook/sheets';
import { COUNTRIES as DECLARED } from '../../src/workbook/sheets/settings';

const FORM: ProgrammeForm = {
  company: ' Atelier SA ',
  people: '140',
  start: '2026-03-02',
  language: 'fr',
  currency: 'EUR',
  country: '',
  modules: new Set(),
  staffing: 'later',
  list: '',
  commaInNames: false,
};

const SAMPLE = () => ({ company: 'Sample', headcount: 75 });

const people = (entry: string) => checkForm({ ...FORM, people: entry }, 'en').people?.key;
const start = (entry: string) => checkForm({ ...FORM, start: entry }, 'en').start;

test.each([
  // ISO 4217 currency of each country; a language alone stands for its most populous country (CLDR likely subtags).
  ['de', 'EUR'],
  ['de-CH', 'CHF'],
  ['fr-CA', 'CAD'],
  ['en-GB', 'GBP'],
  ['en', 'USD'],
  ['fr-BE', 'EUR'],
])('for %s the currency is %s to begin with', (locale, currency) => {
  expect(defaultForm(paneText(locale), new Date(2026, 1, 25)).currency).toBe(currency);
});

test.each([
  ['de', 'DE'],
  ['de-AT', 'AT'],
  ['fr-BE', 'BE'],
  ['fr-LU', 'LU'],
  ['en-GB', 'GB'],
  // The United States and Canada: their holidays are not known.
  ['en', ''],
  ['fr-CA', ''],
])('for %s the public holidays are those of "%s" to begin with', (locale, country) => {
  expect(defaultForm(paneText(locale), new Date(2026, 1, 25)).country).toBe(country);
});

test('the pane knows the countries, modules and sheets of the declarations', () => {
  expect(COUNTRIES).toEqual(DECLARED);
  const declared = SHEETS.filter(({ module }) => module !== 'core').map(({ module, key }) => [module, key]);
  expect(OPTIONAL_MODULES.map((module) => [module, SHEET_OF[module]])).toEqual(declared);
  expect(CORE_SHEETS).toBe(SHEETS.length - declared.length);
});

test('a language we do not speak leaves the sheets in English', () => {
  expect(defaultForm(paneText('es-ES'), new Date(2026, 1, 25)).language).toBe('en');
});

test.each(['1', '2500', '2,500', '2.500', '2 500', '2\u202f500', "1'200", '1’200'])(
  '%p is a number of people',
  (entry) => {
    expect(people(entry)).toBeUndefined();
  },
);

test.each([
  ['', 'errors.peopleMissing'],
  ['  ', 'errors.peopleMissing'],
  ['0', 'errors.peopleRange'],
  ['2501', 'errors.peopleRange'],
  ['1.5', 'errors.peopleWhole'],
  ['-3', 'errors.peopleWhole'],
  ['forty', 'errors.peopleWhole'],
  ['1e3', 'errors.peopleWhole'],
  ['=2', 'errors.peopleWhole'],
])('%p people is answered by %s', (entry, key) => {
  expect(people(entry)).toBe(key);
});

test('a company has a name, and one that fits', () => {
  const company = (entry: string) => checkForm({ ...FORM, company: entry }, 'en').company?.key;
  expect(company('   ')).toBe('errors.companyMissing');
  expect(company('x'.repeat(100))).toBeUndefined();
  expect(company('x'.repeat(101))).toBe('errors.companyLong');
});

test('a start date is a day of this century, and the message says which', () => {
  expect(start('')).toEqual({ key: 'errors.startMissing' });
  expect(start('2020-01-01')).toBeUndefined();
  expect(start('2019-12-31')).toEqual({
    key: 'errors.startRange',
    params: { min: 'Wednesday, January 1, 2020', max: 'Thursday, December 31, 2099' },
  });
  expect(start('2100-01-01')?.key).toBe('errors.startRange');
});

test('figures are as of today once the programme has begun, of its first day before', () => {
  // 2 March 2026 is serial 46083: 46083 days after 30 December 1899.
  expect(optionsOf(FORM, new Date(2026, 1, 25), SAMPLE)).toMatchObject({ start: 46083, asOf: 46083 });
  expect(optionsOf(FORM, new Date(2026, 2, 12), SAMPLE)).toMatchObject({ start: 46083, asOf: 46093 });
});

test('the company is taken without the space around it', () => {
  expect(optionsOf(FORM, new Date(2026, 2, 2), SAMPLE)?.company).toBe('Atelier SA');
});

test('the programme is for as many people as entered, or more where more are brought in', () => {
  expect(headcountOf(FORM, SAMPLE)).toBe(140);
  expect(headcountOf({ ...FORM, people: '40', staffing: 'sample' }, SAMPLE)).toBe(75);
  expect(headcountOf({ ...FORM, people: '2', list: 'Anne\nBen\nKim', staffing: 'list' }, SAMPLE)).toBe(3);
  expect(headcountOf({ ...FORM, people: '2', list: 'Anne\nBen\nKim' }, SAMPLE)).toBe(2);
});

test('the sample brings its own company, renames it with the language of the sheets and takes it away again', () => {
  const sampleOf = (language: string) => ({ company: `Sample (${language})`, headcount: 75 });
  const blank = { ...FORM, company: '', people: '' };
  const filled = changed(blank, { staffing: 'sample' }, sampleOf);
  expect(filled).toMatchObject({ company: 'Sample (fr)', people: '75' });
  expect(changed(filled, { language: 'de' }, sampleOf).company).toBe('Sample (de)');
  expect(changed(filled, { staffing: 'later' }, sampleOf)).toMatchObject({ company: '', people: '' });
  const own = changed(filled, { company: 'Atelier SA' }, sampleOf);
  expect(changed(own, { staffing: 'list' }, sampleOf)).toMatchObject({ company: 'Atelier SA', people: '' });
});
