/** Tables of choices for the sheet Lists; each is declared beside the sheet it serves. */
import type { Column, DefaultRow, Table } from '../declare';

/** Its first column is the list, the others say what each choice means to the formulas. The sheet Lists places it. */
export type ListTable = Omit<Table, 'at' | 'kind'>;

/** A list of words; `meanings` are further columns, with a value for each word. */
export function choices(
  list: {
    readonly key: string;
    readonly table: string;
    readonly column: string;
    readonly name: string;
    readonly width?: number;
  },
  words: readonly string[] | Readonly<Record<string, DefaultRow>>,
  meanings: readonly Column[] = [],
): ListTable {
  const rows: Readonly<Record<string, DefaultRow>> = Array.isArray(words)
    ? Object.fromEntries(words.map((word: string) => [word, {}]))
    : (words as Readonly<Record<string, DefaultRow>>);
  return {
    key: list.key,
    name: list.table,
    columns: [
      {
        key: list.column,
        type: 'text',
        role: 'input',
        width: list.width ?? 24,
        words: list.key,
        required: true,
        unique: true,
      },
      ...meanings,
    ],
    lists: { [list.column]: list.name },
    defaults: Object.entries(rows).map(([word, row]) => ({ [list.column]: { word }, ...row })),
  };
}
