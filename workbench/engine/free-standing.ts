/** Whether an operand stands for its values: not beside ':' or a space, which make a larger or smaller reference of it. */
import type { Token } from './formula-tokens';

/** Of the operand that starts at `position`. */
export function isFreeBefore(tokens: readonly Token[], position: number): boolean {
  const before = tokens[position - 1]?.kind === 'space' ? tokens[position - 2] : tokens[position - 1];
  return !before || before.kind === 'open' || before.kind === 'comma' || isPlainOperator(before);
}

/** Of the operand that ends before `position`. */
export function isFreeAfter(tokens: readonly Token[], position: number): boolean {
  const after = tokens[position]?.kind === 'space' ? tokens[position + 1] : tokens[position];
  return !after || after.kind === 'close' || after.kind === 'comma' || isPlainOperator(after);
}

/** Of the operand from `start` to before `end`: is it all of an argument, perhaps in parentheses? */
export function isWholeArgument(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]?.kind === 'space' ? tokens[start - 2] : tokens[start - 1];
  const after = tokens[end]?.kind === 'space' ? tokens[end + 1] : tokens[end];
  const opens = before?.kind === 'open' || before?.kind === 'comma';
  return opens && (after?.kind === 'close' || after?.kind === 'comma');
}

function isPlainOperator(token: Token): boolean {
  return token.kind === 'operator' && token.text !== ':';
}
