/** Which of Excel's functions take ranges, give arrays, or calculate one value at a time (and so spill over ranges). */

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Functions whose value is an array. */
export const SPILLING = names(`
FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE HSTACK VSTACK TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP CHOOSECOLS
CHOOSEROWS EXPAND TEXTSPLIT MAP SCAN BYROW BYCOL MAKEARRAY MMULT MINVERSE MUNIT FREQUENCY LINEST LOGEST TREND GROWTH
MODE.MULT ANCHORARRAY`);

/** Functions whose value may be a range. */
export const REFERRING = names('INDEX OFFSET INDIRECT');

/** Functions that calculate whatever they are given as arrays, even in old files. */
export const ARRAY_MINDED = names('SUMPRODUCT LOOKUP MMULT');

/** Functions that take ranges in every argument and give one value. */
const AGGREGATING = names(`
SUM PRODUCT AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MIN MAX MINA MAXA MEDIAN MODE MODE.SNGL STDEV STDEV.S STDEV.P STDEVP
VAR VAR.S VAR.P VARP GEOMEAN HARMEAN SUMSQ AND OR XOR CONCAT TEXTJOIN SUBTOTAL AGGREGATE NPV XNPV XIRR IRR MIRR ROWS
COLUMNS CORREL COVARIANCE.S COVARIANCE.P SLOPE INTERCEPT RSQ SUMXMY2 SUMX2MY2 SUMX2PY2 AVEDEV DEVSQ ISREF AREAS GCD LCM
T.TEST SUMPRODUCT`);

/** Positions of the arguments that take a range: listed, or by a pattern that goes on for ever. */
const RANGE_POSITIONS: Readonly<Record<string, readonly number[] | 'first and odd' | 'even'>> = {
  SUMIF: [0, 2],
  AVERAGEIF: [0, 2],
  COUNTIF: [0],
  SUMIFS: 'first and odd',
  AVERAGEIFS: 'first and odd',
  MAXIFS: 'first and odd',
  MINIFS: 'first and odd',
  COUNTIFS: 'even',
  MATCH: [1],
  XMATCH: [1],
  VLOOKUP: [1],
  HLOOKUP: [1],
  XLOOKUP: [1, 2],
  INDEX: [0],
  OFFSET: [0],
  RANK: [1],
  'RANK.EQ': [1],
  'RANK.AVG': [1],
  PERCENTILE: [0],
  'PERCENTILE.INC': [0],
  'PERCENTILE.EXC': [0],
  'PERCENTRANK.INC': [0],
  QUARTILE: [0],
  'QUARTILE.INC': [0],
  LARGE: [0],
  SMALL: [0],
  NETWORKDAYS: [2],
  WORKDAY: [2],
  'NETWORKDAYS.INTL': [3],
  'WORKDAY.INTL': [3],
  'FORECAST.LINEAR': [1, 2],
};

/** Functions that calculate one value from single values: given a range instead, Excel 365 calls them cell by cell. */
const ONE_BY_ONE = names(`
ABS SIGN SQRT EXP LN LOG LOG10 POWER INT TRUNC ROUND ROUNDUP ROUNDDOWN MROUND CEILING CEILING.MATH FLOOR FLOOR.MATH EVEN
ODD MOD QUOTIENT FACT COMBIN SIN COS TAN ASIN ACOS ATAN ATAN2 RADIANS DEGREES
LEFT RIGHT MID LEN LOWER UPPER PROPER TRIM CLEAN SUBSTITUTE REPLACE SEARCH FIND TEXT VALUE REPT EXACT CHAR CODE UNICHAR
UNICODE TEXTBEFORE TEXTAFTER NUMBERVALUE FIXED
YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY WEEKNUM ISOWEEKNUM DATE TIME EDATE EOMONTH DAYS DATEVALUE TIMEVALUE DATEDIF
YEARFRAC NETWORKDAYS WORKDAY NETWORKDAYS.INTL WORKDAY.INTL
ISNUMBER ISTEXT ISNONTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISEVEN ISODD ERROR.TYPE NOT
IFS SWITCH CHOOSE MATCH XMATCH VLOOKUP HLOOKUP XLOOKUP INDEX COUNTIF SUMIF AVERAGEIF COUNTIFS SUMIFS AVERAGEIFS MAXIFS
MINIFS RANK RANK.EQ RANK.AVG PERCENTILE PERCENTILE.INC PERCENTILE.EXC PERCENTRANK.INC QUARTILE QUARTILE.INC FORECAST.LINEAR
NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV T.DIST T.DIST.2T T.INV T.INV.2T BETA.DIST BETA.INV PMT IPMT PPMT FV PV NPER
EFFECT NOMINAL`);

/** Functions from the old Analysis ToolPak: they answer #VALUE! to a range (but not to an array). */
const REFUSING_RANGES = names(
  'EDATE EOMONTH WORKDAY NETWORKDAYS WEEKNUM YEARFRAC QUOTIENT MROUND ISEVEN ISODD',
);

/** Functions that take nothing but a range where they take one; Excel refuses to enter COUNTIF({1,2},1). */
const INSISTING = names(
  'SUMIF AVERAGEIF COUNTIF SUMIFS AVERAGEIFS COUNTIFS MAXIFS MINIFS COUNTBLANK SUBTOTAL RANK RANK.EQ',
);

/** Arguments of aggregating functions that are one value all the same, by position. */
const SINGLE_VALUES: Readonly<Record<string, readonly number[]>> = {
  NPV: [0],
  XNPV: [0],
  IRR: [1],
  XIRR: [2],
  MIRR: [1, 2],
  SUBTOTAL: [0],
  AGGREGATE: [0, 1],
  'T.TEST': [2, 3],
};

/** Functions for which a cell and a range of one cell are the same. */
const INDIFFERENT = names('TEXTJOIN CONCAT ISREF AREAS ROWS COLUMNS OFFSET');

/** Arguments that may be arrays of any size, of functions that excelts refuses one value. */
const ARRAY_POSITIONS: Readonly<Record<string, readonly number[] | 'all'>> = {
  FILTER: [0, 1],
  UNIQUE: [0],
  TAKE: [0],
  DROP: [0],
  EXPAND: [0],
  CHOOSECOLS: [0],
  CHOOSEROWS: [0],
  TRANSPOSE: [0],
  TOCOL: [0],
  TOROW: [0],
  WRAPROWS: [0],
  WRAPCOLS: [0],
  FREQUENCY: [0, 1],
  MMULT: 'all',
  HSTACK: 'all',
  VSTACK: 'all',
};

/** Branches that are passed on as they are, so that a reference stays one: SUM(IF(A1>0,B1,C1)). */
const BRANCHES: Readonly<Record<string, (index: number) => boolean>> = {
  IF: (index) => index > 0,
  CHOOSE: (index) => index > 0,
  IFS: (index) => index % 2 === 1,
  SWITCH: (index) => index > 1,
};

export function aggregates(name: string): boolean {
  return AGGREGATING.has(name);
}

/** True when this argument of the function takes a range as such. */
export function takesRange(name: string, index: number): boolean {
  if (AGGREGATING.has(name)) return true;
  const positions = RANGE_POSITIONS[name];
  if (positions === 'first and odd') return index === 0 || index % 2 === 1;
  if (positions === 'even') return index % 2 === 0;
  return positions?.includes(index) ?? false;
}

/** True when a reference to one cell is a range there: its text does not count, while `SUM("a")` is an error. */
export function takesReference(name: string, index: number): boolean {
  if (INDIFFERENT.has(name) || SINGLE_VALUES[name]?.includes(index)) return false;
  return takesRange(name, index);
}

/** True when one value given there must become an array of one. */
export function takesArray(name: string, index: number): boolean {
  const positions = ARRAY_POSITIONS[name];
  return positions === 'all' || (positions?.includes(index) ?? false);
}

export function passesOn(name: string, index: number): boolean {
  return BRANCHES[name]?.(index) ?? false;
}

/** True when the function spills if this argument is an array. */
export function spillsOver(name: string, index: number): boolean {
  return ONE_BY_ONE.has(name) && !takesRange(name, index);
}

export function refusesRange(name: string, index: number): boolean {
  return REFUSING_RANGES.has(name) && !takesRange(name, index);
}

export function insistsOnRange(name: string, index: number): boolean {
  if (name === 'SUBTOTAL') return index > 0;
  return INSISTING.has(name) && takesRange(name, index);
}
