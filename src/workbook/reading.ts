/** What a view reads of the programme: the values as they stand, and where each of them is. */
import { addressOf, extent, type Extent } from './address';
import type { Column } from './declare';
import type { Language } from '../i18n';
import type { Module } from './programme';

/** What a view needs, by the keys and names of the declarations. */
export interface Wanted {
  readonly tables?: readonly string[];
  readonly areas?: readonly string[];
  /** Defined names: fields, lists, columns of areas, results on the sheet Calculations. */
  readonly names?: readonly string[];
}

export type Value = string | number | boolean;

export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** A declared part that the workbook's modules bring, but that is not there any more. */
export interface MissingPart {
  /** What people call it. */
  readonly title: string;
}

const ERROR_VALUE = /^#[A-Z0-9/_]+[!?]?$/;

/** Blank cells and cells in error have no value. */
function known(value: Value | undefined): Value | undefined {
  if (value === undefined || value === '') return undefined;
  return typeof value === 'string' && ERROR_VALUE.test(value) ? undefined : value;
}

const asNumber = (value: Value | undefined) => (typeof value === 'number' ? value : undefined);
const asString = (value: Value | undefined) => String(known(value) ?? '');

/** The body of a table or an area, where it lies. */
export interface Body {
  readonly key: string;
  readonly title: string;
  readonly sheet: string;
  readonly at: Extent;
  readonly values: readonly (readonly Value[])[];
  /** The column of the sheet by key, for those that are there. */
  readonly columns: ReadonlyMap<string, number>;
  readonly declared: readonly Pick<Column, 'key'>[];
  readonly headers: ReadonlyMap<string, string>;
  /** Of an area, the key of each row's item. */
  readonly items?: readonly string[];
}

export class RowReading {
  constructor(
    private readonly body: Body,
    /** Within the body, from 0. */
    readonly index: number,
  ) {}

  /** Of an area, the key of the row's item. */
  get item(): string {
    return this.body.items?.[this.index] ?? '';
  }

  /** Empty for a blank cell, a cell in error, and a column that was deleted. */
  text(key: string): string {
    return asString(this.value(key));
  }

  number(key: string): number | undefined {
    return asNumber(this.value(key));
  }

  place(key: string): CellPlace {
    const { sheet, at } = this.body;
    const column = this.column(key) ?? at.left;
    return { sheet, address: addressOf(extent({ row: at.top + this.index, column }, 1, 1)) };
  }

  private value(key: string): Value | undefined {
    const column = this.column(key);
    return column === undefined
      ? undefined
      : known(this.body.values[this.index]?.[column - this.body.at.left]);
  }

  private column(key: string): number | undefined {
    const { body } = this;
    if (!body.declared.some((column) => column.key === key)) {
      throw new RangeError(`${body.key} has no column '${key}'.`);
    }
    return body.columns.get(key);
  }
}

export class BodyReading {
  readonly rows: readonly RowReading[];

  /** `used` says which rows are in use; the others are left out. */
  constructor(
    private readonly body: Body,
    used: (row: readonly Value[]) => boolean = () => true,
  ) {
    this.rows = body.values.flatMap((row, index) => (used(row) ? [new RowReading(body, index)] : []));
  }

  get title(): string {
    return this.body.title;
  }

  get sheet(): string {
    return this.body.sheet;
  }

  /** The whole body. */
  get place(): CellPlace {
    return { sheet: this.body.sheet, address: addressOf(this.body.at) };
  }

  /** What people call a column: the workbook's word for it, or the user's own. */
  header(key: string): string {
    return this.body.headers.get(key) ?? key;
  }
}

export interface NamedCells extends CellPlace {
  readonly values: readonly (readonly Value[])[];
  /** Of a field, what stands before and after it. */
  readonly words?: FieldWords;
}

export interface FieldWords {
  readonly label: string;
  readonly note: string;
}

export interface ReadingParts {
  readonly language: Language;
  readonly modules: readonly Module[];
  readonly tables: ReadonlyMap<string, BodyReading>;
  readonly areas: ReadonlyMap<string, BodyReading>;
  readonly names: ReadonlyMap<string, NamedCells>;
  readonly missing: readonly MissingPart[];
}

export class Reading {
  constructor(private readonly parts: ReadingParts) {}

  get language(): Language {
    return this.parts.language;
  }

  get modules(): readonly Module[] {
    return this.parts.modules;
  }

  get missing(): readonly MissingPart[] {
    return this.parts.missing;
  }

  /** Undefined when its module is not installed or it was deleted. */
  table(key: string): BodyReading | undefined {
    return this.parts.tables.get(key);
  }

  area(key: string): BodyReading | undefined {
    return this.parts.areas.get(key);
  }

  /** The rows of a table; none when it is not there. */
  rows(key: string): readonly RowReading[] {
    return this.table(key)?.rows ?? [];
  }

  areaRows(key: string): readonly RowReading[] {
    return this.area(key)?.rows ?? [];
  }

  /** The first cell of a name. */
  text(name: string): string {
    return asString(this.parts.names.get(name)?.values[0]?.[0]);
  }

  number(name: string): number | undefined {
    return asNumber(known(this.parts.names.get(name)?.values[0]?.[0]));
  }

  /** All cells of a name; blanks and errors undefined. */
  grid(name: string): (Value | undefined)[][] {
    return (this.parts.names.get(name)?.values ?? []).map((row) => row.map(known));
  }

  /** The texts of a name's first column, blanks left out. */
  list(name: string): string[] {
    return this.grid(name).flatMap(([value]) => (value === undefined ? [] : [String(value)]));
  }

  /** What a field is called and what is said of it; undefined of other names. */
  wordsOf(name: string): FieldWords | undefined {
    return this.parts.names.get(name)?.words;
  }

  placeOf(name: string): CellPlace | undefined {
    return this.parts.names.get(name);
  }
}
