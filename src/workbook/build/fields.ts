/** Declared fields: label, value and note, one below the other. */
import type { Cell } from '../address';
import { cellOf } from '../cells';
import { fieldPlace } from '../layout';
import { INDENTED } from '../sheet-writer';
import { COLOURS } from '../style';
import { setValidation } from '../validation';
import { setVisual } from '../visuals';
import { BlockBuilder, type Site } from './block';
import type { Field, Fields } from '../declare';

export class FieldsBuilder extends BlockBuilder {
  /** `values`: the value cell by the field's name. */
  constructor(
    site: Site,
    private readonly fields: Fields,
    private readonly values: ReadonlyMap<string, Cell>,
  ) {
    super(site);
  }

  place(): void {
    const { content, formats } = this.recipe;
    this.words();
    this.forEach((field, place) => {
      this.batch.look({ ...place.label, columns: 1 }, { color: COLOURS.text });
      this.batch.look(place.note, { color: COLOURS.muted, size: 10, ...INDENTED });
      this.batch.look(place.value, {
        numberFormat: formats.of(field.type),
        horizontal: field.type === 'text' ? 'Left' : 'Right',
        fill: field.role === 'input' ? COLOURS.input : COLOURS.calculated,
        ...(field.role === 'input' && { locked: false }),
      });
      if (field.role === 'input') this.batch.enter(place.value, [[cellOf(content.fields[field.key])]]);
      this.underline({ ...place.label, columns: place.label.columns + 1 });
      this.site.workbook.names.add(field.name, this.range(place.value));
    });
  }

  words(): void {
    const { text } = this.recipe;
    this.forEach((field, place, index) => {
      const key = `fields.${this.fields.key}.${field.key}`;
      if (index === 0) {
        this.heading(
          { row: place.label.top, column: place.label.left },
          text(`fields.${this.fields.key}.title`),
        );
      }
      this.text({ ...place.label, columns: 1 }, text(`${key}.label`));
      this.text(place.note, text(`${key}.note`));
    });
  }

  calculate(): void {
    this.forEach((field, place) => {
      if (!this.enters(field.formula)) return;
      this.batch.enter(place.value, [[this.recipe.references.spelled(field.formula)]]);
    });
  }

  rules(): void {
    this.forEach((field, place) => {
      const value = this.range(place.value);
      if (field.validation) setValidation(value, field.validation, this.recipe.text);
      if (field.visual) setVisual(value, field.visual, field.type);
    });
  }

  private forEach(visit: (field: Field, place: ReturnType<typeof fieldPlace>, index: number) => void): void {
    this.fields.fields.forEach((field, index) => {
      const value = this.values.get(field.name);
      if (value) visit(field, fieldPlace(this.fields, value), index);
    });
  }
}
