/** What a programme's workbook consists of, as a list people can read. */
import type { Recipe } from './recipe';
import type { ProgrammeSummary } from './programme';
import { modulesOf } from './sheets';

export function summaryOf({ sheets, text, content, language }: Recipe, company: string): ProgrammeSummary {
  return {
    age: 'current',
    language,
    modules: modulesOf(sheets),
    company,
    sheets: sheets.map((sheet) => ({
      key: sheet.key,
      name: text(`sheets.${sheet.key}.name`),
      tables: sheet.blocks
        .filter((block) => block.kind === 'table')
        .map((table) => ({
          name: table.name,
          title: text(`tables.${table.key}.title`),
          rows: content.rows[table.key]?.length ?? 0,
        })),
      charts: sheet.charts?.length ?? 0,
    })),
  };
}
