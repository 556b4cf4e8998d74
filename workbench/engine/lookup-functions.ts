/**
 * MATCH, XMATCH, XLOOKUP and VLOOKUP for an exact value: found through an index where many formulas search one range.
 * Every other way of searching is excelts' own. A range of one cell counts as a range (excelts refuses it).
 */
import { hasWildcard } from './criteria';
import type { EngineFunction } from './custom-functions';
import { callBuiltIn } from './lone-cell';
import { asRange, cellAt, indexOfRange } from './range-index';
import { array, BLANK, error, KIND, number } from './values';
import type { ArrayValue, EngineValue, Scalar } from './values';

export const LOOKUP_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  ['MATCH', match],
  ['XMATCH', xmatch],
  ['XLOOKUP', xlookup],
  ['VLOOKUP', vlookup],
]);

/** MATCH(value, range, 0) */
function match(args: EngineValue[]): EngineValue {
  const [value, range, type] = args;
  if (!isZero(type) || args.length !== 3) return builtIn('MATCH', args, [1]);
  return exact(orZero(value), asRange(range), (at) => number(at + 1)) ?? builtIn('MATCH', args, [1]);
}

/** XMATCH(value, range) and XMATCH(value, range, 0) */
function xmatch(args: EngineValue[]): EngineValue {
  const [value, range, mode] = args;
  const searched = asRange(range);
  if (args.length < 2 || args.length > 3 || !isDefault(mode) || !isVector(searched))
    return builtIn('XMATCH', args, [1]);
  return exact(value, searched, (at) => number(at + 1), true) ?? builtIn('XMATCH', args, [1]);
}

/** XLOOKUP(value, range, results, [if not found]) with the default modes */
function xlookup(args: EngineValue[]): EngineValue {
  const [value, range, results, otherwise, mode, search] = args;
  const searched = asRange(range);
  const source = asRange(results);
  const plain = args.length >= 3 && args.length <= 6 && isDefault(mode) && isDefaultSearch(search);
  if (!plain || !source || !isVector(searched)) return builtIn('XLOOKUP', args, [1, 2]);
  const missing = otherwise === undefined || otherwise.kind === KIND.blank ? undefined : topLeft(otherwise);
  const along = searched.height === 1;
  const found = exact(value, searched, (at) => (along ? columnOf(source, at) : rowOf(source, at)), true);
  if (found === NOT_FOUND) return missing ?? found;
  return found ?? builtIn('XLOOKUP', args, [1, 2]);
}

/** VLOOKUP(value, table, column, FALSE) */
function vlookup(args: EngineValue[]): EngineValue {
  const [value, table, column, near] = args;
  const source = asRange(table);
  const across = topLeft(column);
  const isExact = args.length === 4 && (isZero(near) || (near?.kind === KIND.boolean && !near.value));
  if (!isExact || !source || source.width === 1 || across.kind !== KIND.number)
    return builtIn('VLOOKUP', args, [1]);
  const wanted = Math.trunc(across.value);
  if (wanted < 1 || wanted > source.width) return builtIn('VLOOKUP', args, [1]);
  const first = firstColumn(source);
  return (
    exact(orZero(value), first, (at) => source.rows[at]?.[wanted - 1] ?? BLANK) ??
    builtIn('VLOOKUP', args, [1])
  );
}

const firstColumns = new WeakMap<ArrayValue, ArrayValue>();

function firstColumn(table: ArrayValue): ArrayValue {
  let column = firstColumns.get(table);
  if (!column) firstColumns.set(table, (column = array(table.rows.map((row) => [row[0] ?? BLANK]))));
  return column;
}

const NOT_FOUND = error('#N/A');

/**
 * What `answer` makes of the position where the value stands first; undefined when only excelts can tell.
 * `literal`: `*`, `?` and `~` in the value mean themselves.
 */
function exact(
  value: EngineValue | undefined,
  range: ArrayValue | undefined,
  answer: (position: number) => EngineValue,
  literal = false,
): EngineValue | undefined {
  const wanted = topLeft(value);
  if (!range) return undefined;
  if (wanted.kind === KIND.error) return wanted;
  if (!literal && wanted.kind === KIND.string && (hasWildcard(wanted.value) || wanted.value.includes('~')))
    return undefined;
  const index = indexOfRange(range);
  const position = index ? (index.equal(wanted)[0] ?? -1) : scan(range, wanted);
  return position < 0 ? NOT_FOUND : answer(position);
}

function scan(range: ArrayValue, wanted: Scalar): number {
  const size = range.height * range.width;
  for (let position = 0; position < size; position++) {
    if (isSame(cellAt(range, position), wanted)) return position;
  }
  return -1;
}

function isSame(cell: Scalar, wanted: Scalar): boolean {
  if (cell.kind !== wanted.kind || cell.kind === KIND.error || wanted.kind === KIND.error) return false;
  if (cell.kind === KIND.blank || wanted.kind === KIND.blank) return true;
  if (cell.kind === KIND.string && wanted.kind === KIND.string)
    return cell.value.toLowerCase() === wanted.value.toLowerCase();
  return cell.value === wanted.value;
}

/** A blank value is 0 to the older functions. */
function orZero(value: EngineValue | undefined): EngineValue | undefined {
  return value?.kind === KIND.blank ? number(0) : value;
}

function columnOf(source: ArrayValue, at: number): EngineValue {
  if (at >= source.width) return BLANK;
  if (source.height === 1) return source.rows[0]?.[at] ?? BLANK;
  return array(source.rows.map((row) => [row[at] ?? BLANK]));
}

function rowOf(source: ArrayValue, at: number): EngineValue {
  const row = source.rows[at];
  if (!row) return BLANK;
  return source.width === 1 ? (row[0] ?? BLANK) : array([row]);
}

function builtIn(name: string, args: readonly EngineValue[], ranges: readonly number[]): EngineValue {
  return callBuiltIn(
    name,
    args.map((arg, index) => (ranges.includes(index) ? (asRange(arg) ?? arg) : arg)),
  );
}

function isVector(range: ArrayValue | undefined): range is ArrayValue {
  return range !== undefined && (range.height === 1 || range.width === 1);
}

function isZero(value: EngineValue | undefined): boolean {
  return value?.kind === KIND.number && value.value === 0;
}

function isDefault(mode: EngineValue | undefined): boolean {
  return mode === undefined || mode.kind === KIND.blank || isZero(mode);
}

function isDefaultSearch(search: EngineValue | undefined): boolean {
  return (
    search === undefined || search.kind === KIND.blank || (search.kind === KIND.number && search.value === 1)
  );
}

function topLeft(value: EngineValue | undefined): Scalar {
  if (!value || value.kind === KIND.lambda) return error('#VALUE!');
  return value.kind === KIND.array ? (value.rows[0]?.[0] ?? BLANK) : value;
}
