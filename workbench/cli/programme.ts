/** `npm run programme`: the workbook file, made headless by the add-in's own code, every value calculated. */
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../src/i18n';
import { sampleCompany } from '../../src/workbook/sample/company';
import { isCountry } from '../../src/workbook/holidays';
import { COUNTRIES } from '../../src/workbook/sheets/settings';
import { MODULES, type DefaultRow, type Module } from '../../src/workbook/declare';
import type { ProgrammeOptions } from '../../src/workbook';
import { BadInput, serialDate } from './input';
import { OutputFile } from './output';
import { TableReader } from './tables';

const USAGE = `Usage: npm run --silent programme -- --out FILE.xlsx [options]

  --out FILE.xlsx        the workbook to write (required)
  --lang fr|en|de        its language (en)
  --start YYYY-MM-DD     day 1 of the 90 days (the coming Monday)
  --as-of YYYY-MM-DD     the date its figures are calculated for (the start; with --sample day 71)
  --modules core,…|all   the modules to create: core and any of
                         learning, community, continuous, retention, governance, review (all)
  --sample               with the sample programme
  --people P.csv         people from a list with the headers of the sheet, in any of the three languages
  --use-cases U.csv      use cases from a list with the headers of the sheet, in any of the three languages
  --company NAME         the company's name
  --currency EUR         ISO code
  --country FR           whose public holidays are entered: AT, BE, CH, DE, FR, GB or LU
`;

const OPTIONS = {
  out: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  start: { type: 'string' },
  'as-of': { type: 'string' },
  modules: { type: 'string', default: 'all' },
  sample: { type: 'boolean', default: false },
  people: { type: 'string' },
  'use-cases': { type: 'string' },
  company: { type: 'string' },
  currency: { type: 'string', default: 'EUR' },
  country: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<void> {
  const values = parsed();
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (values.out === undefined)
    throw new BadInput('--out FILE.xlsx is missing: where should the workbook be written?');
  const options = await optionsOf(values);
  const output = new OutputFile('out', values.out);
  try {
    // Loaded here, so that bad input is answered before the Excel client is.
    const { programmeFile } = await import('./programme-file');
    output.write(await programmeFile(options));
  } finally {
    output.discard();
  }
}

function parsed() {
  try {
    return parseArgs({ options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new BadInput(`${(error as Error).message.split('. ')[0]} (see --help).`);
  }
}

async function optionsOf(values: ReturnType<typeof parsed>): Promise<ProgrammeOptions> {
  const language = LANGUAGES.find((known) => known === values.lang);
  if (!language) throw new BadInput(`--lang: '${values.lang}' is not a language; expected fr, en or de.`);
  const modules = modulesIn(values.modules);
  if (values.sample && (values.people ?? values['use-cases']) !== undefined) {
    throw new BadInput(
      '--sample brings its own people and use cases: leave out --people and --use-cases, or --sample.',
    );
  }
  if (!/^[A-Z]{3}$/.test(values.currency)) {
    throw new BadInput(
      `--currency: '${values.currency}' is not an ISO code of three capital letters, for example EUR.`,
    );
  }
  if (values.country !== undefined && !isCountry(values.country)) {
    throw new BadInput(
      `--country: '${values.country}' is not known; expected one of ${COUNTRIES.join(', ')}.`,
    );
  }
  const start = values.start === undefined ? comingMonday(new Date()) : serialDate('start', values.start);
  const asOf = values['as-of'] === undefined ? undefined : serialDate('as-of', values['as-of']);
  const reader = await TableReader.speaking(language);
  const people =
    values.people === undefined ? undefined : reader.read('people', values.people, 'people', 'name');
  const useCases =
    values['use-cases'] === undefined
      ? undefined
      : reader.read('use-cases', values['use-cases'], 'useCases', 'useCase');
  const departments = [
    ...new Set(
      (people ?? []).flatMap(({ department }) => (typeof department === 'string' ? department : [])),
    ),
  ];
  return {
    language,
    modules,
    start,
    currency: values.currency,
    sample: values.sample,
    ...companyOf(language, values, people?.length),
    ...(values.country !== undefined && { country: values.country }),
    ...(asOf !== undefined && { asOf }),
    ...(departments.length > 0 && { departments }),
    rows: {
      ...(people && { people: numbered(people, (index) => `P${String(index).padStart(3, '0')}`) }),
      ...(useCases && { useCases: numbered(useCases, (index) => `UC${index}`) }),
    },
  };
}

/** Rows the file does not number get P001, P002, … or UC1, UC2, … */
const numbered = (rows: readonly DefaultRow[], idOf: (index: number) => string): DefaultRow[] =>
  rows.map((row, index) => ({ ...row, id: row['id'] ?? idOf(index + 1) }));

function companyOf(language: Language, values: ReturnType<typeof parsed>, headcount: number | undefined) {
  const sample = values.sample ? sampleCompany(language) : undefined;
  return { company: values.company ?? sample?.company ?? '', headcount: headcount ?? sample?.headcount ?? 0 };
}

function modulesIn(text: string): Module[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => name !== 'all' && !(MODULES as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new BadInput(`--modules: '${unknown}' is not a module; expected all or ${MODULES.join(', ')}.`);
  }
  return MODULES.filter((module) => module === 'core' || names.includes('all') || names.includes(module));
}

/** The next Monday after `today`, by its local date, as a serial. */
function comingMonday(today: Date): number {
  const days = (8 - today.getDay()) % 7 || 7;
  const monday = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + days));
  return serialDate('start', monday.toISOString().slice(0, 10));
}

main().catch((error: unknown) => {
  const line = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
});
