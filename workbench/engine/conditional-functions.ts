/**
 * COUNTIF, SUMIFS and their kin, with criteria as Excel reads them (see `criteria`). A range that many formulas search is
 * searched through an index, and the same question is answered once. A range of one cell counts as a range.
 */
import type { EngineFunction } from './custom-functions';
import { criterionOf, type Criterion } from './criteria';
import { asRange, cellAt, indexOfRange } from './range-index';
import { BLANK, error, KIND, number } from './values';
import type { ArrayValue, EngineValue, ErrorValue, Scalar } from './values';

interface Condition {
  readonly range: ArrayValue;
  readonly criterion: Criterion;
}

/** What becomes of the matching cells. */
type Summary = (cells: Iterable<Scalar>) => Scalar;

export const CONDITIONAL_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  ['COUNTIF', (args) => (args.length === 2 ? countMatches(args) : error('#VALUE!'))],
  ['COUNTIFS', countMatches],
  ['SUMIF', ofOneRange(sum)],
  ['AVERAGEIF', ofOneRange(average)],
  ['SUMIFS', ofRanges(sum)],
  ['AVERAGEIFS', ofRanges(average)],
  ['MAXIFS', ofRanges((cells) => extreme(cells, Math.max))],
  ['MINIFS', ofRanges((cells) => extreme(cells, Math.min))],
]);

function countMatches(args: readonly EngineValue[]): EngineValue {
  if (args.length < 2) return error('#VALUE!');
  const conditions = conditionsOf(args, asRange(args[0]));
  return 'kind' in conditions ? conditions : number(matchesOf(conditions).length);
}

/** SUMIF and AVERAGEIF: the cells to sum up stand beside those tested, from the top left on. */
function ofOneRange(summary: Summary): EngineFunction {
  return ([tested, criterion, summed]) => {
    if (!tested || !criterion) return error('#VALUE!');
    const conditions = conditionsOf([tested, criterion], asRange(tested));
    if ('kind' in conditions) return conditions;
    const range = conditions[0]?.range;
    const single = range?.height === 1 && range.width === 1;
    const source = summed?.kind === KIND.array || single ? (asRange(summed) ?? range) : range;
    if (!range || !source) return error('#VALUE!');
    return summary(besides(matchesOf(conditions), range, source));
  };
}

function* besides(positions: Iterable<number>, tested: ArrayValue, source: ArrayValue): Iterable<Scalar> {
  for (const position of positions) {
    const row = source.rows[Math.floor(position / tested.width)];
    yield row?.[position % tested.width] ?? BLANK;
  }
}

function ofRanges(summary: Summary): EngineFunction {
  return ([summed, ...tests]) => {
    const source = asRange(summed);
    if (!source || tests.length < 2) return error('#VALUE!');
    const conditions = conditionsOf(tests, source);
    if ('kind' in conditions) return conditions;
    return summary(besides(matchesOf(conditions), source, source));
  };
}

function conditionsOf(
  args: readonly EngineValue[],
  shape: ArrayValue | undefined,
): readonly Condition[] | ErrorValue {
  const conditions: Condition[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    const given = args[at];
    // What stands in a cell arrives in a range: this is no reference but an error.
    if (given?.kind === KIND.error) return given;
    const range = asRange(given);
    if (!range || range.height !== shape?.height || range.width !== shape.width) return error('#VALUE!');
    const value = topLeft(args[at + 1]);
    if (value.kind === KIND.error) return value;
    conditions.push({ range, criterion: criterionOf(value) });
  }
  return conditions;
}

/** Positions of the cells that meet every condition, ascending. */
function matchesOf(conditions: readonly Condition[]): readonly number[] {
  let candidates: readonly number[] | undefined;
  let answered: Condition | undefined;
  for (const condition of conditions) {
    const index = condition.criterion.find && indexOfRange(condition.range);
    const found = index && condition.criterion.find?.(index);
    if (!found || (candidates && candidates.length <= found.length)) continue;
    candidates = found;
    answered = condition;
  }
  const others = conditions.filter((condition) => condition !== answered);
  if (candidates && others.length === 0) return candidates;
  const size = (conditions[0]?.range.height ?? 0) * (conditions[0]?.range.width ?? 0);
  const matches: number[] = [];
  const test = (position: number): void => {
    for (const { range, criterion } of others) if (!criterion.matches(cellAt(range, position))) return;
    matches.push(position);
  };
  if (candidates) candidates.forEach(test);
  else for (let position = 0; position < size; position++) test(position);
  return matches;
}

function sum(cells: Iterable<Scalar>): Scalar {
  let total = 0;
  for (const cell of cells) {
    if (cell.kind === KIND.error) return cell;
    if (cell.kind === KIND.number) total += cell.value;
  }
  return number(total);
}

function average(cells: Iterable<Scalar>): Scalar {
  let total = 0;
  let count = 0;
  for (const cell of cells) {
    if (cell.kind === KIND.error) return cell;
    if (cell.kind !== KIND.number) continue;
    total += cell.value;
    count++;
  }
  return count === 0 ? error('#DIV/0!') : number(total / count);
}

/** 0 when no matching cell holds a number. */
function extreme(cells: Iterable<Scalar>, pick: (one: number, other: number) => number): Scalar {
  let found: number | undefined;
  for (const cell of cells) {
    if (cell.kind === KIND.error) return cell;
    if (cell.kind === KIND.number) found = found === undefined ? cell.value : pick(found, cell.value);
  }
  return number(found ?? 0);
}

function topLeft(value: EngineValue | undefined): Scalar {
  if (!value || value.kind === KIND.lambda) return error('#VALUE!');
  return value.kind === KIND.array ? (value.rows[0]?.[0] ?? BLANK) : value;
}
