import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import { LANGUAGES, translator, type Catalogue, type Language, type TextParams } from '../../src/i18n';

const FOLDER = join(__dirname, '../../src/i18n');
/** `functions` is read by the metadata's generator, as data. */
const NAMESPACES = readdirSync(join(FOLDER, 'en'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  .filter((namespace) => namespace !== 'functions');

const read = (language: Language, namespace: string) =>
  JSON.parse(readFileSync(join(FOLDER, language, `${namespace}.json`), 'utf8')) as Catalogue;

/** Keys of all texts, plural forms under their common name. */
function keysOf(catalogue: Catalogue, path = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [path + key.replace(/_(zero|one|two|few|many|other)$/, '')]
      : keysOf(value, `${path}${key}.`),
  );
}

/** What i18next makes of a catalogue: another program, whose answers ours have to equal. */
function i18next(catalogue: Catalogue, language: Language) {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { translation: catalogue } },
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  void instance.init();
  return (key: string, params: TextParams) =>
    instance.t(key, { replace: params, count: params.count as number });
}

describe.each(NAMESPACES)('texts of %s', (namespace) => {
  test.each(LANGUAGES)('in %s are those of i18next, whatever is counted', (language) => {
    const catalogues = { en: read('en', namespace), fr: read('fr', namespace), de: read('de', namespace) };
    const ours = translator(catalogues, language) as (key: string, params?: TextParams) => string;
    const theirs = i18next(catalogues[language], language);
    const keys = [...new Set(keysOf(catalogues[language]))].filter((key) => key !== '');
    // Every name a text asks for is filled, so that nothing depends on what becomes of a missing one.
    const names = new Set(JSON.stringify(catalogues).match(/(?<=\{\{)\w+(?=\}\})/g));
    const numbers = new Set(JSON.stringify(catalogues).match(/(?<=\{\{)\w+(?=, number\}\})/g));
    const filled = Object.fromEntries(
      [...names].map((name) => [name, numbers.has(name) ? 12_345.5 : `<${name} & "$1">`]),
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const count of [0, 1, 2, 5, 1_000_000]) {
      for (const key of keys) expect(ours(key, { ...filled, count })).toBe(theirs(key, { ...filled, count }));
    }
  });
});
