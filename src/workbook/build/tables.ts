/** A declared table: header, rows, looks, calculated columns, validation. */
import { addressOf, columnOf } from '../address';
import { cellOf } from '../cells';
import { headerCell, tableBody, tableColumn, tableHeader, type TablePlace } from '../layout';
import { listsOf } from '../recipe';
import { everywhere } from '../sheet-writer';
import { COLOURS, pointsOf, TABLE_STYLE } from '../style';
import { setValidation } from '../validation';
import { setHighlights, setVisual } from '../visuals';
import { BlockBuilder, type Site, type Slice } from './block';
import type { Column, Table } from '../declare';

/** More rows than these have requests of their own: Excel on the web takes 5 MB at a time. */
const MANY_ROWS = 500;

export class TableBuilder extends BlockBuilder {
  private readonly table: Table;

  constructor(
    site: Site,
    private readonly at: TablePlace,
  ) {
    super(site);
    this.table = at.table;
  }

  place(): void {
    const { references } = this.recipe;
    this.title();
    this.header(
      tableHeader(this.at),
      this.table.columns.map((column) => references.header(this.table, column.key)),
    );
    for (const column of this.table.columns) this.look(column);
    this.underline(tableBody(this.at));
  }

  override establish(): void {
    const { content, references } = this.recipe;
    const rows = content.rows[this.table.key] ?? [];
    if (rows.length <= MANY_ROWS) this.rows(0, rows.length);
    const added = this.sheet.tables.add(addressOf(this.at.all), true);
    added.name = this.table.name;
    added.style = TABLE_STYLE;
    added.showBandedRows = false;
    for (const [name, key] of Object.entries(listsOf(this.table))) {
      this.site.workbook.names.add(name, references.spelled(`=${this.table.name}[${key}]`));
    }
  }

  override slices(): Slice[] {
    const { length } = this.recipe.content.rows[this.table.key] ?? [];
    if (length <= MANY_ROWS) return [];
    return Array.from({ length: Math.ceil(length / MANY_ROWS) }, (_, index) => {
      const from = index * MANY_ROWS;
      const to = Math.min(length, from + MANY_ROWS);
      return {
        characters: JSON.stringify(this.cells(from, to)).length,
        write: () => {
          this.rows(from, to);
          this.batch.write();
        },
      };
    });
  }

  private rows(from: number, to: number): void {
    if (from === to) return;
    const { top, ...body } = tableBody(this.at);
    const place = { ...body, top: top + from, rows: to - from };
    this.range(place).formulas = this.cells(from, to);
    this.batch.fit(place);
  }

  private cells(from: number, to: number): (string | number)[][] {
    const rows = this.recipe.content.rows[this.table.key] ?? [];
    return rows.slice(from, to).map((row) => this.table.columns.map((column) => cellOf(row[column.key])));
  }

  words(): void {
    this.title();
    for (const column of this.present()) {
      const title = this.recipe.references.header(this.table, column.key);
      this.batch.enter(headerCell(this.at, column.key), [[title]]);
    }
  }

  calculate(): void {
    for (const column of this.present()) {
      if (!this.enters(column.formula)) continue;
      const formula = this.recipe.references.spelled(column.formula, this.table);
      this.range(tableColumn(this.at, column.key)).formulas = everywhere(formula);
    }
  }

  /** `only`: keys of the columns that are new. */
  rules(only?: ReadonlySet<string>): void {
    for (const column of this.present()) {
      if (only && !only.has(column.key)) continue;
      const place = tableColumn(this.at, column.key);
      const body = this.range(place);
      if (column.validation) setValidation(body, column.validation, this.recipe.text);
      if (column.visual) setVisual(body, column.visual, column.type);
      if (column.highlights) setHighlights(body, column.highlights, (key) => this.firstCell(key));
    }
  }

  /** A column that an older version did not have, in its place at the right end. */
  column(column: Column): void {
    const place = tableColumn(this.at, column.key);
    const header = headerCell(this.at, column.key);
    this.batch.width(place, pointsOf(column.width));
    this.header(header, [this.recipe.references.header(this.table, column.key)]);
    this.look(column);
    this.underline(place);
    this.batch.write();
  }

  private title(): void {
    const { top, left } = this.at.all;
    this.heading({ row: top, column: left }, this.recipe.text(`tables.${this.table.key}.title`));
  }

  private look(column: Column): void {
    const body = tableColumn(this.at, column.key);
    this.align(body, headerCell(this.at, column.key), column.type);
    this.batch.look(body, {
      numberFormat: this.recipe.formats.of(column.type),
      vertical: 'Top',
      ...(column.type === 'text' && { wrap: true }),
      ...(column.role === 'calculated' ? { fill: COLOURS.calculated } : { locked: false }),
    });
  }

  private present(): Column[] {
    return this.table.columns.filter(({ key }) => this.at.columns.has(key));
  }

  /** The first row's cell of a column, as a rule over the whole column refers to it. */
  private firstCell(key: string): string {
    const { top, left } = tableColumn(this.at, key);
    return `$${addressOf(columnOf({ top, left, rows: 1, columns: 1 }, 0))}`;
  }
}
