/**
 * Criteria of COUNTIF and its family as Excel reads them, each also as a look-up in an index where it asks for one
 * value. excelts lets blank cells and texts meet `>=0`, and takes `<>` for "shows something".
 *   5, "5", "=5"      numbers, and texts that read as that number
 *   ">5"              numbers only; ">a" texts only
 *   "<>5", "<>a"      everything "=5" or "=a" does not match, blank cells included
 *   "", "=", "<>"     blank or empty text; blank; not blank (an empty text is not)
 *   a blank cell      0 ("treats the empty cell as a 0 value", support.microsoft.com, COUNTIFS)
 */
import { numberOf, textOf, type RangeIndex } from './range-index';
import { KIND } from './values';
import type { Scalar } from './values';

export interface Criterion {
  matches(cell: Scalar): boolean;
  /** The matching positions, for criteria that an index answers. */
  readonly find?: (index: RangeIndex) => readonly number[];
}

const OPERATOR = /^(<>|<=|>=|<|>|=)(.*)$/s;

const EMPTY: Criterion = reading(
  '',
  (cell) => cell.kind === KIND.blank || (cell.kind === KIND.string && cell.value === ''),
);
const BLANK_ONLY: Criterion = {
  matches: (cell) => cell.kind === KIND.blank,
  find: (index) => index.equal({ kind: KIND.blank }),
};

export function criterionOf(value: Scalar): Criterion {
  switch (value.kind) {
    case KIND.number:
      return sameNumber(value.value);
    case KIND.boolean:
      return {
        matches: (cell) => cell.kind === KIND.boolean && cell.value === value.value,
        find: (index) => index.equal(value),
      };
    case KIND.error:
      return { matches: () => false, find: () => [] };
    case KIND.blank:
      return sameNumber(0);
    default:
      return textCriterion(value.value);
  }
}

function textCriterion(text: string): Criterion {
  const [, operator, operand = ''] = OPERATOR.exec(text) ?? [];
  if (operator === undefined) return text === '' ? EMPTY : same(text);
  if (operator === '=') return operand === '' ? BLANK_ONLY : same(operand);
  if (operator === '<>') return not(operand === '' ? BLANK_ONLY : same(operand));
  const limit = numberOf(operand);
  if (limit !== undefined) {
    return { matches: (cell) => cell.kind === KIND.number && compares(operator, cell.value, limit) };
  }
  const lower = operand.toLowerCase();
  return {
    matches: (cell) => cell.kind === KIND.string && compares(operator, cell.value.toLowerCase(), lower),
  };
}

function same(operand: string): Criterion {
  if (hasWildcard(operand)) return wildcard(operand);
  const literal = unescaped(operand);
  const asNumber = numberOf(literal);
  if (asNumber !== undefined) return sameNumber(asNumber);
  const lower = literal.toLowerCase();
  return reading(lower, (cell) => textOf(cell).toLowerCase() === lower);
}

function sameNumber(wanted: number): Criterion {
  return {
    matches: (cell) =>
      (cell.kind === KIND.number && cell.value === wanted) ||
      (cell.kind === KIND.string && numberOf(cell.value) === wanted),
    find: (index) => index.readingAsNumber(wanted),
  };
}

function reading(text: string, matches: Criterion['matches']): Criterion {
  return { matches, find: (index) => index.reading(text) };
}

function not(criterion: Criterion): Criterion {
  return { matches: (cell) => !criterion.matches(cell) };
}

function compares<Value extends number | string>(operator: string, one: Value, other: Value): boolean {
  switch (operator) {
    case '>':
      return one > other;
    case '<':
      return one < other;
    case '>=':
      return one >= other;
    default:
      return one <= other;
  }
}

function wildcard(pattern: string): Criterion {
  const expression = wildcardExpression(pattern);
  return { matches: (cell) => cell.kind === KIND.string && expression.test(cell.value) };
}

/** `*` and `?` stand for any characters unless `~` comes before them. */
export function hasWildcard(text: string): boolean {
  return /[*?]/.test(text.replace(/~./gs, ''));
}

export function unescaped(text: string): string {
  return text.replace(/~(.)/gs, '$1');
}

export function wildcardExpression(pattern: string): RegExp {
  const source = pattern.replace(/~(.)|([\s\S])/gs, (_all, escaped?: string, plain?: string) => {
    if (escaped === undefined && plain === '*') return '.*';
    if (escaped === undefined && plain === '?') return '.';
    return (escaped ?? plain ?? '').replace(/[.*+^${}()|[\]\\?]/, '\\$&');
  });
  return new RegExp(`^${source}$`, 'i');
}
