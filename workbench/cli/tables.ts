/** CSV files as rows of the workbook's tables: headers and choices may be in any of the three languages. */
import { LANGUAGES, type Catalogue, type Language } from '../../src/i18n';
import { TABLES } from '../../src/workbook/sheets';
import { workbookCatalogue, workbookText, type WorkbookText } from '../../src/workbook/text';
import { BadInput, dateIn, readCsv, type CsvFile } from './input';
import type { Column, DefaultRow, Table } from '../../src/workbook/declare';

/** Lists that hold the company's own entries: any text may be in a file. */
const OPEN_LISTS = ['capListDepartments', 'capListPeople', 'capListUseCases'];

interface Words {
  readonly text: WorkbookText;
  readonly catalogue: Catalogue;
}

/** Lower case, no accents, no punctuation: 'Cas d’usage' → 'casdusage'. */
const normalised = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\s\p{P}]/gu, '')
    .toLowerCase();

/** Reads files into tables; in error messages columns and choices are in `language`. */
export class TableReader {
  private constructor(
    private readonly language: Language,
    private readonly words: ReadonlyMap<Language, Words>,
  ) {}

  static async speaking(language: Language): Promise<TableReader> {
    const words = await Promise.all(
      LANGUAGES.map(
        async (known) =>
          [known, { text: await workbookText(known), catalogue: await workbookCatalogue(known) }] as const,
      ),
    );
    return new TableReader(language, new Map(words));
  }

  /** The file's rows for the table with this key; its `required` column must be there, calculated ones are not read. */
  read(option: string, path: string, tableKey: string, required: string): DefaultRow[] {
    const table = TABLES.find(({ key }) => key === tableKey)!;
    const file = readCsv(option, path);
    const places = table.columns
      .filter((column) => column.role === 'input')
      .flatMap((column) => {
        const index = this.findColumn(file, table, column);
        return index < 0 ? [] : [{ column, index }];
      });
    if (!places.some(({ column }) => column.key === required)) {
      const header = this.header(table, required, this.language);
      throw new BadInput(
        `--${option}: ${path}, line 1: no column '${header}' (found: ${file.headers.join(', ')}).`,
      );
    }
    return file.rows.map((row) =>
      Object.fromEntries(
        places.map(({ column, index }) => {
          const text = row.cells[index] ?? '';
          const value = text === '' ? undefined : this.value(text, column);
          if (value instanceof Expectation) {
            throw new BadInput(
              `--${option}: ${path}, line ${row.line}, column '${file.headers[index]}': '${text}' is not ${value.words}.`,
            );
          }
          return [column.key, value];
        }),
      ),
    );
  }

  private header(table: Table, key: string, language: Language): string {
    return this.words.get(language)!.text(`tables.${table.key}.columns.${key}`);
  }

  private findColumn(file: CsvFile, table: Table, column: Column): number {
    const names = [column.key, ...LANGUAGES.map((language) => this.header(table, column.key, language))];
    const wanted = new Set(names.map(normalised));
    return file.headers.findIndex((header) => wanted.has(normalised(header)));
  }

  private value(text: string, column: Column): DefaultRow[string] | Expectation {
    const { validation } = column;
    if (validation?.kind === 'list' && column.words && !OPEN_LISTS.includes(validation.list)) {
      return this.choice(text, column.words);
    }
    if (column.type === 'text') return text;
    if (column.type === 'date') {
      return dateIn(text) ?? new Expectation('a date such as 2026-03-02 or 02.03.2026');
    }
    const number = column.type === 'flag' ? flagIn(text) : numberIn(text);
    const { minimum, maximum } = limitsOf(column);
    if (number !== undefined && number >= minimum && number <= maximum) return number;
    return new Expectation(
      Number.isFinite(maximum) ? `a number from ${minimum} to ${maximum}` : `a number of ${minimum} or more`,
    );
  }

  private choice(text: string, section: string): { word: string } | Expectation {
    const choices = wordsOf(this.words.get(this.language)!.catalogue, section);
    const found = Object.keys(choices).find((word) =>
      [
        word,
        ...LANGUAGES.map((language) => this.words.get(language)!.text(`content.${section}.${word}`)),
      ].some((name) => normalised(name) === normalised(text)),
    );
    if (found !== undefined) return { word: found };
    return new Expectation(
      `one of ${Object.values(choices)
        .map((choice) => `'${choice as string}'`)
        .join(', ')}`,
    );
  }
}

/** What a value should have been. */
class Expectation {
  constructor(readonly words: string) {}
}

function wordsOf(catalogue: Catalogue, section: string): Catalogue {
  const content = catalogue['content'] as Catalogue;
  return content[section] as Catalogue;
}

const numberIn = (text: string) =>
  /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;

/** 1 or 0, or yes and no in our languages. */
function flagIn(text: string): number | undefined {
  if (/^(1|x|✓|yes|true|oui|vrai|ja|wahr)$/i.test(text)) return 1;
  return /^(0|–|-|no|false|non|faux|nein|falsch)$/i.test(text) ? 0 : undefined;
}

function limitsOf({ validation }: Column): { minimum: number; maximum: number } {
  if (validation?.kind === 'between') return validation;
  return { minimum: validation?.kind === 'atLeast' ? validation.minimum : -Infinity, maximum: Infinity };
}
