/** Every namespace exists in every language with the same texts, the same placeholders and nothing left over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Catalogue, type Language } from '../../src/i18n';
import { SHEETS } from '../../src/workbook/sheets';
import { workbookCatalogue } from '../../src/workbook/text';
import { wordsIn } from '../../src/workbook/words';

const ROOT = join(__dirname, '../../src/i18n');

/** `pane.json`, `workbook/people.json`, … */
const namespaces = (language: Language): string[] =>
  readdirSync(join(ROOT, language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort();

const read = (language: Language, file: string): Catalogue =>
  JSON.parse(readFileSync(join(ROOT, language, file), 'utf8')) as Catalogue;

/** Every text by its dotted path. */
function texts(catalogue: Catalogue, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : texts(value, `${path}${key}.`),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1] ?? '').sort();

const everyFile = [...new Set(LANGUAGES.flatMap(namespaces))];

test.each(LANGUAGES)('%s has every namespace', (language) => {
  expect(namespaces(language)).toEqual(everyFile);
});

describe.each(LANGUAGES)('the workbook in %s', (language) => {
  test('is made of every file of its folder', async () => {
    const inFiles = namespaces(language)
      .filter((file) => file.startsWith('workbook/'))
      .flatMap((file) => texts(read(language, file)));
    expect(texts(await workbookCatalogue(language)).sort()).toEqual(inFiles.sort());
  });

  // A change of language finds a word by its text: two words that read the same could not be told apart.
  test('has no text twice among the words a column or field may hold', async () => {
    const catalogue = await workbookCatalogue(language);
    const sections = SHEETS.flatMap((sheet) => sheet.blocks).flatMap((block) => {
      const entered = block.kind === 'table' ? block.columns : block.kind === 'fields' ? block.fields : [];
      return entered.flatMap(({ words }) => words ?? []);
    });
    expect(sections.length).toBeGreaterThan(30);
    for (const section of new Set(sections)) {
      const words = [...wordsIn(catalogue, section).values()];
      expect({ section, words: words.length }).not.toMatchObject({ words: 0 });
      expect({ section, twice: words.filter((word, index) => words.indexOf(word) !== index) }).toEqual({
        section,
        twice: [],
      });
    }
  });
});

describe.each(everyFile)('%s', (file) => {
  const english = texts(read('en', file));

  test.each(LANGUAGES)('%s says everything English says, and nothing else', (language) => {
    const keys = (entries: [string, string][]) =>
      [...new Set(entries.map(([key]) => key.replace(PLURAL, '')))].sort();
    expect(keys(texts(read(language, file)))).toEqual(keys(english));
  });

  test.each(LANGUAGES)('%s fills the same placeholders', (language) => {
    const byKey = (entries: [string, string][]) =>
      Object.fromEntries(entries.map(([key, text]) => [key.replace(PLURAL, ''), placeholders(text)]));
    expect(byKey(texts(read(language, file)))).toEqual(byKey(english));
  });

  test.each(LANGUAGES)('%s leaves a text empty only where English does', (language) => {
    const empty = (entries: [string, string][]) =>
      entries.filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty(texts(read(language, file)))).toEqual(empty(english));
  });

  // The categories are those of the Unicode CLDR, which Intl carries: French has `many` for a million and more.
  test.each(LANGUAGES)('%s has every plural form its grammar asks for', (language) => {
    const required = new Intl.PluralRules(language).resolvedOptions().pluralCategories.slice().sort();
    const forms = new Map<string, string[]>();
    for (const [key] of texts(read(language, file))) {
      const category = PLURAL.exec(key)?.[1];
      if (category)
        forms.set(key.replace(PLURAL, ''), [...(forms.get(key.replace(PLURAL, '')) ?? []), category]);
    }
    for (const [key, categories] of forms) expect([key, categories.sort()]).toEqual([key, required]);
  });

  test('French sets a no-break space before high punctuation and inside guillemets', () => {
    const wrong = texts(read('fr', file)).filter(
      ([, text]) =>
        / [:;?!»]|« |[^\s\u00a0\u202f:/?&]»|«[^\s\u00a0\u202f]/.test(text) || /\p{L}[;?!](\s|$)/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('German and French are not English left in place', () => {
    const same = (language: Language) => {
      const other = new Map(texts(read(language, file)));
      // A citation reads the same in every language; ‘Data Privacy by Design’ is the French article’s own term.
      const translated = english.filter(
        ([key, text]) =>
          !key.endsWith('.source') && !(language === 'fr' && text === 'Data Privacy by Design'),
      );
      return translated.filter(([key, text]) => text.split(/\s+/).length > 3 && other.get(key) === text);
    };
    expect(same('fr')).toEqual([]);
    expect(same('de')).toEqual([]);
  });
});
