/**
 * Formulas are declared with column keys, so that one declaration serves every language:
 * `[@hours]` and `tblCosts[oneOffTotal]` become the structured references with the sheet's own headers.
 */
import type { Table } from './declare';
import type { WorkbookText } from './text';

const STRUCTURED = /(tbl[A-Za-z0-9]+)?\[((?:[^[\]]|\[[^[\]]*\])*)\]/g;
const TABLE = /\btbl[A-Za-z0-9]+/g;
const NAME = /\bcap[A-Z][A-Za-z0-9]*/g;

/** What a formula becomes that refers to a module the workbook does not have. */
export const ABSENT = '=""';

/** Excel's own escape for the characters that mean something inside a structured reference. */
const escaped = (header: string) => header.replace(/['#@[\]]/g, "'$&");

export class References {
  private readonly byName: ReadonlyMap<string, Table>;

  /** `absent`: names of tables and cells of modules the workbook does not have. */
  constructor(
    tables: readonly Table[],
    private readonly text: WorkbookText,
    private readonly absent: ReadonlySet<string> = new Set(),
    /** Headers the user has given columns of ours, by table key and column key. */
    private readonly renamed: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(),
  ) {
    this.byName = new Map(tables.map((table) => [table.name, table]));
  }

  /** The header of a column as it stands in the sheet. */
  header(table: Table, key: string): string {
    if (!table.columns.some((column) => column.key === key)) {
      throw new RangeError(`${table.name} has no column '${key}'.`);
    }
    return this.renamed.get(table.key)?.get(key) ?? this.text(`tables.${table.key}.columns.${key}`);
  }

  /** True when something the formula needs is in a module the workbook does not have. */
  lacks(formula: string): boolean {
    return [...(formula.match(TABLE) ?? []), ...(formula.match(NAME) ?? [])].some((name) =>
      this.absent.has(name),
    );
  }

  /** The formula with headers instead of keys; `own` is the table whose row `[@…]` means. */
  spelled(formula: string, own?: Table): string {
    if (this.lacks(formula)) return ABSENT;
    const numbered = own
      ? formula.replaceAll('{n}', `ROW()-ROW(${own.name}[[#Headers],[${own.columns[0]!.key}]])`)
      : formula;
    return numbered.replace(STRUCTURED, (_all, name: string | undefined, inside: string) => {
      const table = name === undefined ? own : this.byName.get(name);
      if (!table) throw new RangeError(`Unknown table in ${formula}`);
      return `${table.name}[${this.inside(table, inside)}]`;
    });
  }

  /** `@hours`, `impact:effort`, `[#Headers],[hours]`, … with headers for keys. */
  private inside(table: Table, inside: string): string {
    if (/^#/.test(inside)) return inside;
    const thisRow = inside.startsWith('@');
    const parts = (thisRow ? inside.slice(1) : inside).replace(/[[\]]/g, '').split(',');
    const columns = parts.filter((part) => !part.startsWith('#')).join('');
    const specials = parts.filter((part) => part.startsWith('#')).map((part) => `[${part}],`);
    const named = columns.split(':').map((key) => escaped(this.header(table, key)));
    if (named.length === 1 && !thisRow && specials.length === 0) return named[0]!;
    return `${thisRow ? '@' : ''}${specials.join('')}${named.map((header) => `[${header}]`).join(':')}`;
  }
}
