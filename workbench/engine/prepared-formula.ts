/**
 * What a stored formula must look like for excelts 10.2.0 to calculate it as Excel does. Each cell's formula is wrapped
 * in a call that reports the result with its cell, and these are respelled:
 *   ABS(A1:A3)                     excelts takes the first cell; MAP makes it spill
 *   tblCosts[[#This Row],[Cost]]   excelts depends on the whole column: the cell of the own row (see `own-row`)
 *   tblCosts (a bare table name)   excelts knows only tblCosts[#Data]
 *   ANCHORARRAY(A1) (A1#)          excelts has no spill references: the range spilled at the moment
 *   SINGLE(x) (@x)                 a registered function, told its own cell
 *   ROW(A1:A3)                     excelts gives the first: a registered function
 *   INDEX(row, 2)                  excelts counts down, not across: a registered function
 *   LAMBDA(…)(2)                   excelts calls only named lambdas: LET(f,LAMBDA(…),f(2))
 *   SUM(A1) (one cell)             excelts takes it for a value, whose text is an error: A1:A1, or a registered function
 *   SUM(tblCosts[Amount])          a large range is read once for all formulas (see `shared-ranges`), a named one too
 *   $A5 in row 5                   where formulas are many: the cell of the own row, so that all rows have one text
 *   F(1,,2) for a custom function  a mark instead of the gap, since a gap and an empty cell look the same to it
 */
import { OMITTED } from './custom-functions';
import { tokenize, type Token } from './formula-tokens';
import { isFreeAfter, isFreeBefore, isWholeArgument } from './free-standing';
import {
  aggregates,
  insistsOnRange,
  passesOn,
  refusesRange,
  SPILLING,
  spillsOver,
  takesArray,
  takesReference,
} from './function-arguments';
import { Respelling } from './respelling';

export const CELL_RESULT = 'ENGINE.RESULT';
export const SINGLE_AT = 'ENGINE.SINGLE';
export const INDEX_OF = 'ENGINE.INDEX';
/** The row or column numbers of a range. */
export const ROWS_OF = 'ENGINE.ROW';
export const COLUMNS_OF = 'ENGINE.COLUMN';
/** The k-th of several arrays, repeated to the size they have together; and an array of one as its value. */
export const STRETCHED = 'ENGINE.STRETCHED';
export const UNWRAPPED = 'ENGINE.UNWRAPPED';
/** One value as an array of one; with TRUE, that of a call whose error is no cell's. */
export const RANGE_OF = 'ENGINE.RANGE';

export interface PreparationContext {
  /** Upper-case names of all tables. */
  readonly tables: ReadonlySet<string>;
  /** Upper-case name of the table whose rows the formula's cell lies in. */
  readonly ownTable?: string | undefined;
  /** The range spilled from a cell, written as `reference` was ('Sheet1!A1' → 'Sheet1!A1:B5'); undefined if none is. */
  spillOf(reference: string): string | undefined;
  /** What to write instead of a range to read it once for all formulas; undefined to leave it. */
  share?(range: string): string | undefined;
  /** The range of several cells a name stands for ('Plan!$A$1:$B$9'); '' for a formula that may give several. */
  named?(name: string): string | undefined;
  /** What to write instead of `tblCosts` and `[[#This Row],[Cost]]`. */
  ownTableRow?(table: string, specifier: string): string | undefined;
  /** Where the data rows of `tblCosts[Cost]` lie: the row numbers alone do not depend on what the cells hold. */
  tableRows?(range: string): { readonly first: number; readonly count: number } | undefined;
  /** What to write instead of 'Plan!', '$A5' (and '$C5') to read the formula's own row; undefined for another row. */
  ownRow?(sheet: string, first: string, last?: string): string | undefined;
  /** Position of the formula's sheet, from 1. */
  readonly sheetPosition?: number;
  /** Cells whose spills the formula reads without naming them; asked when it has been respelled. */
  spillsRead?(): readonly string[];
}

/** SUBTOTAL and AGGREGATE skip cells that hold SUBTOTAL themselves, which excelts only sees unwrapped. */
const SUBTOTAL = /^\s*(?:SUBTOTAL|AGGREGATE)\s*\(/i;
const CUSTOM = /^_xldudf_/i;
const VARIABLE = /^_xl[po][mp]\./;

export function prepareFormula(stored: string, context: PreparationContext): string {
  const text = new PreparedSpelling(tokenize(stored), context).all();
  if (SUBTOTAL.test(text)) return text;
  const spills = context.spillsRead?.() ?? [];
  return reported(text, context.sheetPosition, spills);
}

/** A formula that reports its result with its sheet and cell, calculated after the cells whose `spills` it reads. */
export function reported(text: string, sheet?: number, spills: readonly string[] = []): string {
  return `${CELL_RESULT}(${[...spills, sheet ?? 'SHEET()', 'ROW()', 'COLUMN()', text].join(',')})`;
}

/** Functions whose value is a reference: always, or when this argument is one. */
const REFERRING_TO: Readonly<Record<string, number | 'itself'>> = {
  OFFSET: 'itself',
  INDIRECT: 'itself',
  INDEX: 0,
  XLOOKUP: 2,
};

const NEEDS_REFERENCE = new Set(
  'OFFSET ROW COLUMN ROWS COLUMNS AREAS CELL ISREF ISFORMULA FORMULATEXT SHEET'.split(' '),
);

interface Argument {
  readonly text: string;
  /** It may hold several values. */
  readonly several: boolean;
  /** It is a reference as such, nothing calculated. */
  readonly reference: boolean;
  /** It is surely no reference. */
  readonly computed: boolean;
}

class PreparedSpelling extends Respelling {
  private several = false;
  /** In the argument being read: is there more than references; is there an operator or an array constant outside calls? */
  private calculated = false;
  private computed = false;
  /** LET names and LAMBDA parameters: may they hold several values? */
  private readonly variables = new Map<string, boolean>();
  /** LET names that stand for references. */
  private readonly references = new Set<string>();
  /** In an argument where a reference to one cell is a range. */
  private asRange = false;
  /** The call just read gives a reference. */
  private refers = false;
  /** Within the arguments of a function that needs the reference, not its values. */
  private byReference = false;
  private made = 0;

  constructor(
    tokens: readonly Token[],
    private readonly context: PreparationContext,
  ) {
    super(tokens);
  }

  protected operand(): string {
    const token = this.peek();
    if (this.isCall()) return this.call();
    if (token?.kind === 'name') return this.name();
    if (token?.kind === 'sheet' || token?.kind === 'cell') return this.cells();
    if (token?.kind === 'string' || token?.kind === 'number') this.calculated = true;
    if (token?.text === '{' || token?.text === ':') this.several = true;
    if (token?.text === '{' || (token?.kind === 'operator' && token.text !== ':')) {
      this.calculated = true;
      this.computed = true;
    }
    return token?.kind === 'open' ? this.group() : this.take();
  }

  /** A1 or A1:B5, with or without a sheet. */
  private cells(): string {
    const start = this.position;
    const free = isFreeBefore(this.tokens, start);
    const sheet = this.peek()?.kind === 'sheet' ? this.take() : '';
    if (this.isCall() || this.peek()?.kind !== 'cell') return sheet;
    const first = this.take();
    if (this.peek()?.text !== ':' || this.peek(1)?.kind !== 'cell') {
      const own = this.ownRow(free, sheet, first);
      if (own !== undefined) return this.range(own, start);
      return this.isRange(start) ? `${sheet}${first}:${first}` : sheet + first;
    }
    const colon = this.take();
    const last = this.take();
    this.several = true;
    const own = this.ownRow(free, sheet, first, last);
    return own === undefined ? this.shared(sheet + first + colon + last, free) : this.range(own, start);
  }

  /** Is the reference that began at `start` a range even if it is one cell? */
  private isRange(start: number): boolean {
    return this.asRange && !this.byReference && isWholeArgument(this.tokens, start, this.position);
  }

  /** The reference that began at `start`: as an argument of a range, or as it is. */
  private range(text: string, start: number, plain = text): string {
    return this.isRange(start) ? `${RANGE_OF}(${text})` : plain;
  }

  private ownRow(free: boolean, sheet: string, first: string, last?: string): string | undefined {
    if (!free || this.byReference || !isFreeAfter(this.tokens, this.position)) return undefined;
    return this.context.ownRow?.(sheet, first, last);
  }

  /** A range that is no part of a larger reference may be given by its values. */
  private shared(range: string, free: boolean): string {
    if (!free || this.byReference || !isFreeAfter(this.tokens, this.position)) return range;
    return this.context.share?.(range) ?? range;
  }

  private name(): string {
    const start = this.position;
    const free = isFreeBefore(this.tokens, start);
    const name = this.take();
    if (this.peek()?.kind === 'brackets') {
      const specifier = this.take();
      this.several ||= !/^\[\[#(This Row|Totals|Headers)\],\[[^\]]*\]\]$/i.test(specifier);
      return this.range(this.structured(name, specifier, free), start);
    }
    if (this.context.tables.has(name.toUpperCase())) {
      this.several = true;
      return this.range(this.shared(`${name}[#Data]`, free), start);
    }
    if (/^(TRUE|FALSE)$/i.test(name)) {
      this.calculated = true;
      return name;
    }
    if (!VARIABLE.test(name)) return this.range(this.namedRange(name, free), start);
    const variable = name.replace(VARIABLE, '_xlpm.');
    this.several ||= this.variables.get(variable.toUpperCase()) ?? true;
    if (this.references.has(variable.toUpperCase())) return this.range(variable, start);
    this.calculated = true;
    return variable;
  }

  private structured(name: string, specifier: string, free: boolean): string {
    if (!/#This Row/i.test(specifier)) return this.shared(name + specifier, free);
    const own = this.context.ownTableRow?.(name, specifier);
    return own ?? (this.context.ownTable === name.toUpperCase() ? specifier : name + specifier);
  }

  private namedRange(name: string, free: boolean): string {
    const range = this.context.named?.(name);
    if (range === undefined) return name;
    this.several = true;
    if (range === '') {
      this.calculated = true;
      return name;
    }
    const shared = this.shared(range, free);
    return shared === range ? name : shared;
  }

  private call(): string {
    const start = this.position;
    const besideColon = this.tokens[start - 1]?.text === ':';
    const name = this.take();
    const plain = name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
    const { several, calculated, computed, asRange } = this;
    this.refers = false;
    const text = this.callText(name, plain, besideColon);
    this.several ||= several;
    this.calculated = calculated || plain !== 'ANCHORARRAY';
    this.computed = computed;
    this.asRange = asRange;
    return this.refers ? this.range(`${text},TRUE`, start, text) : text;
  }

  /** Sets `several` and `refers` for the call's own value. */
  private callText(name: string, plain: string, besideColon: boolean): string {
    if (plain === 'LET' || plain === 'LAMBDA') return this.binding(name, plain, 'several');
    if (plain === 'ANCHORARRAY') {
      const reference = this.group().slice(1, -1).trim();
      this.several = true;
      const range = this.context.spillOf(reference);
      return range === undefined ? '#REF!' : this.shared(range, !besideColon);
    }
    const outerByReference = this.byReference;
    this.byReference ||= besideColon || NEEDS_REFERENCE.has(plain);
    const passedOn = this.asRange;
    const args = this.args(
      plain === 'MAP' || plain === 'MAKEARRAY' ? 'one' : 'several',
      (index) => takesReference(plain, index) || (passedOn && passesOn(plain, index)),
    ).map((arg, index) => (takesArray(plain, index) ? { ...arg, text: `${RANGE_OF}(${arg.text})` } : arg));
    this.byReference = outerByReference;
    const source = REFERRING_TO[plain];
    this.refers = source === 'itself' || (source !== undefined && args[source]?.reference === true);
    const texts = args.map((arg) => arg.text);
    this.several = args.some((arg) => arg.several) && !aggregates(plain) && plain !== 'SINGLE';
    if (plain === 'SINGLE') return `${SINGLE_AT}(ROW(),COLUMN(),${texts.join(',')})`;
    if (CUSTOM.test(name)) {
      this.several = true;
      return `${name}(${texts.map((text) => (text.trim() === '' && texts.length > 1 ? `"${OMITTED}"` : text)).join(',')})`;
    }
    if (SPILLING.has(plain)) this.several = true;
    const refused = args.some(
      (arg, index) =>
        (arg.several && arg.reference && refusesRange(plain, index)) ||
        (arg.computed && insistsOnRange(plain, index)),
    );
    if (refused) return '#VALUE!';
    if ((plain === 'ROW' || plain === 'COLUMN') && args[0]?.reference && args[0].several) {
      const rows = plain === 'ROW' ? this.context.tableRows?.(args[0].text) : undefined;
      return rows ? `_xlfn.SEQUENCE(${rows.count},1,${rows.first})` : numbersOf(plain, args[0].text);
    }
    if ((plain === 'ROW' || plain === 'COLUMN') && this.several) {
      return `${plain === 'ROW' ? ROWS_OF : COLUMNS_OF}(${texts.join(',')})`;
    }
    const across = plain === 'INDEX' && args.length === 2 && !besideColon && this.peek()?.text !== ':';
    return this.spilling(plain, across ? INDEX_OF : name, args);
  }

  /** The call itself, or a MAP over the arguments that hold several values where it takes one. */
  private spilling(plain: string, name: string, args: readonly Argument[]): string {
    const lifted = args.filter((arg, index) => arg.several && spillsOver(plain, index));
    if (lifted.length === 0) return `${name}(${args.map((arg) => arg.text).join(',')})`;
    const parameter = new Map(lifted.map((arg) => [arg, this.freshName()]));
    const body = `${name}(${args.map((arg) => parameter.get(arg) ?? arg.text).join(',')})`;
    const lambda = `LAMBDA(${[...parameter.values()].join(',')},${body})`;
    if (lifted.length === 1) return `${UNWRAPPED}(MAP(${lifted[0]?.text},${lambda}))`;
    const held = lifted.map((arg) => ({ name: this.freshName(), text: arg.text }));
    const all = held.map((variable) => variable.name).join(',');
    const stretched = held.map((_, index) => `${STRETCHED}(${index + 1},${all})`).join(',');
    const values = held.map((variable) => `${variable.name},${variable.text}`).join(',');
    return `${UNWRAPPED}(LET(${values},MAP(${stretched},${lambda})))`;
  }

  /** Arguments of LET or LAMBDA; notes which of the names they bind may hold several values. */
  private binding(name: string, plain: 'LET' | 'LAMBDA', parameters: 'one' | 'several'): string {
    const args: string[] = [];
    const { asRange } = this;
    let bound: string | undefined;
    this.take();
    for (let closed = false; !closed && this.position < this.tokens.length;) {
      const declares =
        VARIABLE.test(this.peek()?.text ?? '') && this.peek(1)?.kind === 'comma' && bound === undefined;
      const last = plain === 'LET' && !declares && bound === undefined;
      const { text, several, reference } = this.oneArgument(parameters, last && asRange);
      args.push(text);
      if (bound !== undefined) {
        this.variables.set(bound, several);
        if (reference) this.references.add(bound);
        else this.references.delete(bound);
      }
      bound = undefined;
      if (declares && plain === 'LET') bound = text.toUpperCase();
      if (declares && plain === 'LAMBDA') this.variables.set(text.toUpperCase(), parameters === 'several');
      this.several = several;
      closed = this.peek()?.kind === 'close';
      this.take();
    }
    const text = `${name}(${args.join(',')})`;
    if (plain === 'LET' || this.peek()?.text !== '(') return text;
    const inline = this.freshName();
    const called = this.args('several', () => false);
    return `LET(${inline},${text},${inline}(${called.map((arg) => arg.text).join(',')}))`;
  }

  /** All arguments of a call, from '(' to ')'. `parameters` says what a LAMBDA among them will be given. */
  private args(parameters: 'one' | 'several', takesReferenceAt: (index: number) => boolean): Argument[] {
    const args: Argument[] = [];
    this.take();
    if (this.peek()?.kind === 'close') {
      this.take();
      return args;
    }
    for (let closed = false; !closed && this.position < this.tokens.length;) {
      args.push(this.oneArgument(parameters, takesReferenceAt(args.length)));
      closed = this.peek()?.kind === 'close';
      this.take();
    }
    return args;
  }

  private oneArgument(parameters: 'one' | 'several', asRange: boolean): Argument {
    this.asRange = asRange;
    this.several = false;
    this.calculated = false;
    this.computed = false;
    const lambda = this.isCall() && /^(_xlfn\.)?LAMBDA$/i.test(this.peek()?.text ?? '');
    const text = lambda ? this.binding(this.take(), 'LAMBDA', parameters) : this.argument();
    return { text, several: this.several, reference: !this.calculated, computed: this.computed };
  }

  private freshName(): string {
    return `_xlpm.made${++this.made}`;
  }
}

/** ROW(A1:A3) is {1;2;3} in Excel; excelts answers the first row only. */
function numbersOf(plain: 'ROW' | 'COLUMN', range: string): string {
  return plain === 'ROW'
    ? `_xlfn.SEQUENCE(ROWS(${range}),1,ROW(${range}))`
    : `_xlfn.SEQUENCE(1,COLUMNS(${range}),COLUMN(${range}))`;
}
