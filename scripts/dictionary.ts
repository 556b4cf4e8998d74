/**
 * Writes the data dictionary of the workbook, docs/workbook/<language>.md, from the declarations of its sheets. With
 * `--check` it writes nothing, names the files that are out of date and exits 1.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, translator, type Language } from '../src/i18n';
import de from '../src/i18n/de/dictionary.json';
import en from '../src/i18n/en/dictionary.json';
import fr from '../src/i18n/fr/dictionary.json';
import { References } from '../src/workbook/formula';
import { SHEETS, TABLES } from '../src/workbook/sheets';
import { workbookCatalogue, workbookText, type WorkbookText } from '../src/workbook/text';
import { wordsIn } from '../src/workbook/words';
import type { Column, Field, Sheet, Table, Validation } from '../src/workbook/declare';
import type { Catalogue } from '../src/i18n';

const TEXTS = { en, fr, de };

const FOLDER = join(import.meta.dirname, '../docs/workbook');

const dictionaryPath = (language: Language) => join(FOLDER, `${language}.md`);

async function dictionary(language: Language): Promise<string> {
  const text = await workbookText(language);
  const own = translator(TEXTS, language) as WorkbookText;
  const page = new Page(text, own, await workbookCatalogue(language));
  return page.lines().join('\n');
}

class Page {
  private readonly references: References;

  constructor(
    private readonly text: WorkbookText,
    private readonly own: WorkbookText,
    private readonly catalogue: Catalogue,
  ) {
    this.references = new References(TABLES, text);
  }

  lines(): string[] {
    return [
      `# ${this.word('title')}`,
      '',
      this.word('intro'),
      '',
      ...SHEETS.flatMap((sheet) => this.sheet(sheet)),
    ];
  }

  private word(key: string, params?: Record<string, string | number>): string {
    return this.own(`dictionary.${key}`, params);
  }

  private sheet(sheet: Sheet): string[] {
    const tables = sheet.blocks.filter((block) => block.kind === 'table');
    const fields = sheet.blocks
      .filter((block) => block.kind === 'fields')
      .flatMap((block) => block.fields.map((field) => ({ block: block.key, field })));
    const areas = sheet.blocks.filter((block) => block.kind === 'area');
    const module = sheet.module === 'core' ? '' : ` (${this.word('module', { name: sheet.module })})`;
    return [
      `## ${this.text(`sheets.${sheet.key}.name`)}${module}`,
      '',
      this.text(`sheets.${sheet.key}.intro`),
      '',
      ...tables.flatMap((table) => this.table(table)),
      ...this.fields(fields),
      ...(areas.length > 0 ? [`### ${this.word('areas')}`, ''] : []),
      ...areas.map(
        (area) =>
          `- **${this.text(`areas.${area.key}.title`)}**: ${area.columns
            .map(({ key }) => this.text(`areas.${area.key}.columns.${key}`))
            .join(', ')}`,
      ),
      ...(areas.length > 0 ? [''] : []),
      ...this.spills(sheet),
    ];
  }

  private table(table: Table): string[] {
    const rows = table.columns.map((column) => [
      this.references.header(table, column.key),
      this.word(`types.${column.type}`),
      this.word(column.role),
      this.allowed(column),
      column.formula === undefined ? '' : code(this.references.spelled(column.formula, table)),
    ]);
    return [
      `### ${this.text(`tables.${table.key}.title`)} (\`${table.name}\`)`,
      '',
      ...grid(
        ['column', 'type', 'role', 'allowed', 'formula'].map((key) => this.word(`heads.${key}`)),
        rows,
      ),
      '',
    ];
  }

  private fields(fields: readonly { block: string; field: Field }[]): string[] {
    if (fields.length === 0) return [];
    const rows = fields.map(({ block, field }) => [
      this.text(`fields.${block}.${field.key}.label`),
      code(field.name),
      this.word(`types.${field.type}`),
      this.word(field.role),
      field.formula === undefined ? this.allowed(field) : code(this.references.spelled(field.formula)),
      this.text(`fields.${block}.${field.key}.note`),
    ]);
    const heads = ['figure', 'name', 'type', 'role', 'allowedOrFormula', 'note'];
    return [
      `### ${this.word('figures')}`,
      '',
      ...grid(
        heads.map((key) => this.word(`heads.${key}`)),
        rows,
      ),
      '',
    ];
  }

  private spills(sheet: Sheet): string[] {
    const spills = sheet.spills ?? [];
    if (spills.length === 0) return [];
    const rows = spills.map(({ name, formula }) => [code(name), code(this.references.spelled(formula))]);
    return [
      `### ${this.word('spills')}`,
      '',
      ...grid([this.word('heads.name'), this.word('heads.formula')], rows),
      '',
    ];
  }

  private allowed({ validation, words, ...rest }: Column | Field): string {
    const parts = [
      validation && this.limits(validation),
      validation?.kind === 'list' && words ? this.examples(words) : undefined,
      'required' in rest && rest.required ? this.word('required') : undefined,
      'unique' in rest && rest.unique ? this.word('unique') : undefined,
    ];
    return parts.filter((part) => part).join('; ');
  }

  private limits(validation: Validation): string {
    if (validation.kind === 'list') {
      const table = TABLES.find(({ lists = {} }) => Object.values(lists).includes(validation.list));
      return table ? this.word('list', { title: this.text(`tables.${table.key}.title`) }) : '';
    }
    if (validation.kind === 'date') return '';
    const { kind, ...limits } = validation;
    return this.word(kind, { minimum: limits.minimum, maximum: 'maximum' in limits ? limits.maximum : '' });
  }

  private examples(section: string): string {
    return [...wordsIn(this.catalogue, section).values()].join(', ');
  }
}

const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;

function grid(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}

const stale: string[] = [];
for (const language of LANGUAGES) {
  const path = dictionaryPath(language);
  const page = await dictionary(language);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (page === current) continue;
  if (process.argv.includes('--check')) stale.push(path);
  else writeFileSync(path, page);
}
if (stale.length > 0) {
  console.error(`Out of date, run \`npm run dictionary\`: ${stale.join(', ')}`);
  process.exitCode = 1;
}
