/**
 * Criteria of COUNTIF and its family, as excelts 10.2.0 reads them (functions/conditional.js), each also as a look-up in
 * an index where it asks for one value.
 */
import { textOf, type RangeIndex } from './range-index';
import { KIND } from './values';
import type { Scalar } from './values';

export interface Criterion {
  matches(cell: Scalar): boolean;
  /** The matching positions, for criteria that an index answers. */
  readonly find?: (index: RangeIndex) => readonly number[];
}

const OPERATOR = /^(<>|<=|>=|<|>|=)(.*)$/;

export function criterionOf(value: Scalar): Criterion {
  switch (value.kind) {
    case KIND.number:
    case KIND.boolean:
      return same(value);
    case KIND.error:
      return { matches: () => false, find: () => [] };
    case KIND.blank:
      return reading(
        '',
        (cell) => cell.kind === KIND.blank || (cell.kind === KIND.string && cell.value === ''),
      );
    default:
      return textCriterion(value.value);
  }
}

function textCriterion(text: string): Criterion {
  const [, operator, operand = ''] = OPERATOR.exec(text) ?? [];
  if (operator !== undefined) return comparison(operator, operand);
  if (hasWildcard(text)) return wildcard(text);
  const literal = unescaped(text);
  const asNumber = Number(literal);
  if (!Number.isNaN(asNumber) && literal.trim() !== '') return same({ kind: KIND.number, value: asNumber });
  const lower = literal.toLowerCase();
  return reading(lower, (cell) => textOf(cell).toLowerCase() === lower);
}

function same(value: Scalar): Criterion {
  const wanted = 'value' in value ? value.value : undefined;
  return {
    matches: (cell) => cell.kind === value.kind && 'value' in cell && cell.value === wanted,
    find: (index) => index.equal(value),
  };
}

function reading(text: string, matches: Criterion['matches']): Criterion {
  return { matches, find: (index) => index.reading(text) };
}

function comparison(operator: string, operand: string): Criterion {
  const limit = Number(operand);
  if (!Number.isNaN(limit) && operand.trim() !== '') {
    return { matches: (cell) => compares(operator, numberIn(cell), limit) };
  }
  const lower = operand.toLowerCase();
  if (operator === '=') return reading(lower, (cell) => textOf(cell).toLowerCase() === lower);
  return { matches: (cell) => compares(operator, textOf(cell).toLowerCase(), lower) };
}

/** Text and errors are no numbers: only `<>` holds for them. */
function numberIn(cell: Scalar): number {
  if (cell.kind === KIND.number) return cell.value;
  if (cell.kind === KIND.boolean) return Number(cell.value);
  return cell.kind === KIND.blank ? 0 : NaN;
}

function compares<Value extends number | string>(operator: string, one: Value, other: Value): boolean {
  switch (operator) {
    case '=':
      return one === other;
    case '<>':
      return one !== other;
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
