/** What should be there and is not: deleted sheets, tables, columns, fields, areas, defined names. */
import { CALCULATIONS } from '../build/calculations';
import { constantNames, listsOf, type Recipe } from '../recipe';
import type { Block, Sheet } from '../declare';
import type { Located } from '../locate';
import type { Problem } from './problem';

export function gone(
  { sheets: present, calculations, ...located }: Located,
  { sheets, text }: Recipe,
): Problem[] {
  const names = new Set(located.present.names);
  const problem = (sheet: string, subject: string): Problem => ({
    kind: 'gone',
    sheet,
    subject,
    remedy: { rebuild: true },
  });
  const hidden = text(`sheets.${CALCULATIONS}.name`);
  const onSheets = sheets.flatMap((declared) => {
    const sheet = present.get(declared.key);
    const name = text(`sheets.${declared.key}.name`);
    if (!sheet) return [problem(name, name)];
    const blocks = sheet.missing.map((key) => titleOf(key, declared, text));
    const columns = [...sheet.place.tables.values()].flatMap(({ table, columns: found }) =>
      table.columns
        .filter(({ key }) => !found.has(key))
        .map(({ key }) => text(`tables.${table.key}.columns.${key}`)),
    );
    const unnamed = sheet.place.declared.blocks.flatMap(namesIn).filter((one) => !names.has(one));
    return [...blocks, ...columns, ...unnamed].map((subject) => problem(sheet.name, subject));
  });
  const spills = calculations ? sheets.flatMap((sheet) => sheet.spills ?? []).map(({ name }) => name) : [];
  return [
    ...onSheets,
    ...(calculations ? [] : [problem(hidden, hidden)]),
    ...[...spills, ...constantNames()]
      .filter((one) => !names.has(one))
      .map((one) => problem(calculations?.name ?? hidden, one)),
  ];
}

/** Defined names that stand for cells of a block; a field without its name is a block that is missing. */
function namesIn(block: Block): string[] {
  if (block.kind === 'table') return Object.keys(listsOf(block));
  if (block.kind !== 'area') return [];
  return [...block.columns.flatMap(({ name }) => name ?? []), ...Object.keys(block.names ?? {})];
}

const SECTIONS = {
  table: 'tables',
  fields: 'fields',
  area: 'areas',
  timeline: 'timelines',
  tiles: 'sheets',
} as const;

function titleOf(key: string, declared: Sheet, text: Recipe['text']): string {
  const block = declared.blocks.find((one) => one.key === key);
  if (!block || block.kind === 'tiles') return text(`sheets.${declared.key}.title`);
  return text(`${SECTIONS[block.kind]}.${key}.title`);
}
