/** A declared area: a header row and rows of labels and formulas. */
import { addressOf, cellAt } from '../address';
import { AreaPlace } from '../layout';
import { asText } from '../cells';
import { setHighlights, setVisual } from '../visuals';
import { BlockBuilder, type Site } from './block';
import type { Area, AreaColumn } from '../declare';

export class AreaBuilder extends BlockBuilder {
  private readonly at: AreaPlace;

  constructor(
    site: Site,
    private readonly area: Area,
  ) {
    super(site);
    this.at = new AreaPlace(area);
  }

  place(): void {
    const { formats } = this.recipe;
    const { names } = this.site.workbook;
    this.header(this.at.header, this.headers());
    for (const column of this.area.columns) {
      const body = this.at.column(column.key);
      this.batch.look(body, { numberFormat: formats.of(column.type), vertical: 'Top' });
      const header = { ...this.at.header, left: body.left, columns: 1 };
      this.align(body, header, column.type);
      // A wide column's header runs over as its text does.
      if (column.span !== undefined) this.batch.look(header, { wrap: false });
      else if (column.type === 'text') this.batch.look(body, { wrap: true });
      if (column.name !== undefined) names.add(column.name, this.range(body));
    }
    for (const [name, [from, to]] of Object.entries(this.area.names ?? {})) {
      names.add(name, this.range(this.at.columns(from, to)));
    }
    this.words();
    if (this.area.columns.some((column) => column.label !== undefined && column.span === undefined)) {
      this.batch.fit(this.at.body);
    }
    if (this.area.ruled) this.underline(this.at.body);
    this.anchor(this.area, cellAt(this.area.at));
  }

  words(): void {
    const { text } = this.recipe;
    this.heading(cellAt(this.area.at), text(`areas.${this.area.key}.title`));
    this.batch.enter(this.at.header, [this.headers()]);
    for (const column of this.area.columns) {
      if (column.label === undefined) continue;
      this.batch.enter(
        this.at.column(column.key),
        this.area.items.map((item) => [asText(text(column.label!.replaceAll('{item}', item)))]),
      );
    }
  }

  calculate(): void {
    for (const column of this.area.columns) {
      const formulas = [column.formula, ...Object.values(column.formulas ?? {})];
      if (!formulas.some((formula) => this.enters(formula))) continue;
      this.batch.enter(
        this.at.column(column.key),
        this.area.items.map((item, row) => [this.formula(column, item, row)]),
      );
    }
  }

  rules(): void {
    for (const column of this.area.columns) {
      const body = this.range(this.at.column(column.key));
      if (column.visual) setVisual(body, column.visual, column.type);
      if (column.highlights) setHighlights(body, column.highlights, (key) => this.firstCell(key));
    }
  }

  private formula(column: AreaColumn, item: string, row: number): string {
    const template = column.formulas?.[item] ?? column.formula;
    return template === undefined ? '' : this.recipe.references.spelled(this.at.formula(template, row));
  }

  /** One text per sheet column; the further columns of a wide one stay empty. */
  private headers(): string[] {
    return this.area.columns.flatMap((column) => [
      this.recipe.text(`areas.${this.area.key}.columns.${column.key}`),
      ...Array<string>((column.span ?? 1) - 1).fill(''),
    ]);
  }

  private firstCell(key: string): string {
    return `$${addressOf({ ...this.at.column(key), rows: 1 })}`;
  }
}
