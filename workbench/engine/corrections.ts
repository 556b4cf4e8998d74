/** Functions that excelts 10.2.0 gets wrong, done right, and the ones prepared formulas need. */
import { CONDITIONAL_FUNCTIONS } from './conditional-functions';
import type { EngineFunction } from './custom-functions';
import { LOOKUP_FUNCTIONS } from './lookup-functions';
import { COLUMNS_OF, INDEX_OF, RANGE_OF, ROWS_OF, STRETCHED, UNWRAPPED } from './prepared-formula';
import { asRange } from './range-index';
import { roundDown, roundHalfAway, roundUp } from './rounding';
import { sort, sortBy } from './sorting';
import { formatNumber, formatText } from './text-format';
import { array, error, KIND, number, rowsOf, string } from './values';
import type { EngineValue, ErrorValue, Scalar } from './values';

export const CORRECTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  // excelts: ROUND(1.005,2) = 1, ROUND(0.285,2) = 0.28. Excel rounds the 15 digits it shows.
  ['ROUND', rounding(roundHalfAway)],
  ['ROUNDUP', rounding(roundUp)],
  ['ROUNDDOWN', rounding(roundDown)],
  // excelts counts TRUE as 1; Excel treats whatever is no number as 0.
  ['SUMPRODUCT', sumProduct],
  // excelts sorts by the first key only, and cannot sort columns.
  ['SORT', sort],
  ['SORTBY', sortBy],
  // excelts reads the letters of quoted text as date codes: TEXT(1.5,"0 ""months""").
  ['TEXT', text],
  // excelts looks through every range from its top for every formula.
  ...CONDITIONAL_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  [INDEX_OF, indexOf],
  [ROWS_OF, rowNumbers],
  [COLUMNS_OF, columnNumbers],
  [STRETCHED, stretched],
  [UNWRAPPED, unwrapped],
  [RANGE_OF, ([value, ofCall]) => (ofCall && value?.kind === KIND.error ? value : rangeOf(value))],
]);

function only(value: EngineValue): Scalar {
  return rowsOf(value)[0]?.[0] ?? error('#VALUE!');
}

function rangeOf(value: EngineValue | undefined): EngineValue {
  return asRange(value) ?? error('#VALUE!');
}

function unwrapped([value]: EngineValue[]): EngineValue {
  if (!value) return error('#VALUE!');
  return value.kind === KIND.array && value.height === 1 && value.width === 1 ? only(value) : value;
}

function rounding(round: (value: number, digits: number) => number): EngineFunction {
  return (args) => {
    const [value, digits] = args.map((arg) => numberIn(only(arg)));
    if (args.length !== 2 || value === undefined || digits === undefined) return error('#VALUE!');
    if (typeof value !== 'number') return value;
    return typeof digits === 'number' ? number(round(value, Math.trunc(digits))) : digits;
  };
}

function numberIn(value: Scalar): number | ErrorValue {
  switch (value.kind) {
    case KIND.blank:
      return 0;
    case KIND.number:
      return value.value;
    case KIND.boolean:
      return Number(value.value);
    case KIND.error:
      return value;
    default: {
      const converted = value.value.trim() === '' ? NaN : Number(value.value);
      return Number.isNaN(converted) ? error('#VALUE!') : converted;
    }
  }
}

function sumProduct(args: EngineValue[]): EngineValue {
  const factors = args.map(rowsOf);
  const [first] = factors;
  if (!first) return error('#VALUE!');
  const sameSize = factors.every(
    (rows) => rows.length === first.length && rows[0]?.length === first[0]?.length,
  );
  if (!sameSize) return error('#VALUE!');
  let sum = 0;
  for (const [r, row] of first.entries()) {
    for (const c of row.keys()) {
      let product = 1;
      for (const rows of factors) {
        const cell = rows[r]?.[c];
        if (cell?.kind === KIND.error) return cell;
        product *= cell?.kind === KIND.number ? cell.value : 0;
      }
      sum += product;
    }
  }
  return number(sum);
}

function text([value, format]: EngineValue[]): EngineValue {
  if (!value || !format) return error('#VALUE!');
  const given = only(value);
  const code = only(format);
  if (given.kind === KIND.error) return given;
  if (code.kind === KIND.error) return code;
  const pattern = code.kind === KIND.blank ? '' : String(code.value);
  if (given.kind === KIND.boolean) return string(given.value ? 'TRUE' : 'FALSE');
  const asNumber = numberIn(given);
  if (typeof asNumber === 'number') return string(formatNumber(asNumber, pattern));
  return string(given.kind === KIND.string ? formatText(given.value, pattern) : '');
}

/** INDEX with one position: along a row or column, or a whole row of a table. */
function indexOf([source, position]: EngineValue[]): EngineValue {
  if (!source || !position) return error('#VALUE!');
  const at = numberIn(only(position));
  if (typeof at !== 'number') return at;
  if (source.kind === KIND.error) return source;
  const rows = rowsOf(source);
  const place = Math.trunc(at);
  if (place === 0) return source;
  if (rows.length === 1) return rows[0]?.[place - 1] ?? error('#REF!');
  const row = rows[place - 1];
  if (place < 0 || !row) return error(place < 0 ? '#VALUE!' : '#REF!');
  return row.length === 1 ? (row[0] ?? error('#REF!')) : array([row]);
}

function rowNumbers([range]: EngineValue[]): EngineValue {
  if (range?.kind !== KIND.array || range.originRow === undefined) return error('#VALUE!');
  const top = range.originRow;
  return array(range.rows.map((_, index) => [number(top + index)]));
}

function columnNumbers([range]: EngineValue[]): EngineValue {
  if (range?.kind !== KIND.array || range.originCol === undefined) return error('#VALUE!');
  const left = range.originCol;
  return array([Array.from({ length: range.width }, (_, index) => number(left + index))]);
}

function stretched([which, ...values]: EngineValue[]): EngineValue {
  const all = values.map(rowsOf);
  const height = Math.max(...all.map((rows) => rows.length));
  const width = Math.max(...all.map((rows) => rows[0]?.length ?? 0));
  const chosen = all[which?.kind === KIND.number ? which.value - 1 : 0] ?? [];
  return array(
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_unused, c): Scalar => {
        const row = chosen[chosen.length === 1 ? 0 : r];
        return row?.[row.length === 1 ? 0 : c] ?? error('#N/A');
      }),
    ),
  );
}
