/** Where one team stands: its level, what holds it back, what is proven, and what its raters see differently. */
import { NOISE, spread } from '../../programme/arithmetic';
import { profiles, trend, type RaterRows, type TrendPoint } from '../../programme/assessments';
import { addMonths } from '../../programme/calendar';
import { Failure } from '../../programme/failure';
import { gap, label, level, type Assessment, type NotEnoughRated } from '../../programme/maturity';
import type { Dimension, Maturity, Rating, Standing } from './figures';
import { keyOf } from '../../programme/groups';
import { TREND_MONTHS } from '../../workbook/sheets/assessments';

export interface Team extends Standing {
  readonly name: string;
  readonly level: Level | NotEnoughRated;
  /** The assessment before the latest. */
  readonly previous?: { readonly date: number; readonly ratings: Assessment };
  /** The rows of the latest assessment. */
  readonly raters: readonly Rating[];
  /** Month by month, oldest first. */
  readonly trend: readonly TrendPoint[];
}

export interface Level {
  /** 1, 2 or 3. */
  readonly reached: number;
  /** Such as "1+". */
  readonly label: string;
  /** Half of the dimensions are already at the next level. */
  readonly ahead: boolean;
  /** Dimensions by their place that have not reached the next level. */
  readonly heldBackBy: readonly number[];
}

/** Undefined for a team that nobody has rated by the as-of date. */
export function teamOf(maturity: Maturity, name: string): Team | undefined {
  const standing = maturity.standings.get(keyOf(name));
  if (!standing) return undefined;
  const own = maturity.ratings.get(keyOf(name)) ?? [];
  const rows = raterRows(own);
  const before = profiles(rows, standing.date - 1);
  const months = maturity.asOf === undefined ? [] : trend(rows, maturity.asOf, TREND_MONTHS);
  return {
    ...standing,
    name,
    level: levelOf(standing.declared, maturity.coverage),
    raters: own.filter(({ date }) => date === standing.date),
    trend: months instanceof Failure ? [] : months,
    ...(!(before instanceof Failure) && before[0] && { previous: before[0] }),
  };
}

const raterRows = (ratings: readonly Rating[]): RaterRows => ({
  scopes: ratings.map(({ team }) => team),
  dates: ratings.map(({ date }) => date),
  ratings: ratings.map((rating) => rating.ratings),
});

/** As the sheet gives it to a row: a level counts once every rated dimension has reached it. */
export function levelOf(ratings: Assessment, coverage: number): Level | NotEnoughRated {
  const name = label(ratings, coverage);
  if (name instanceof Failure) return name;
  const reached = Number.parseInt(name, 10);
  const next = reached + 1;
  return {
    reached,
    label: name,
    ahead: name.endsWith('+'),
    heldBackBy: ratings.flatMap((rating, index) =>
      rating !== undefined && rating < next - NOISE ? [index] : [],
    ),
  };
}

/** Over the rated dimensions. */
export function meanOf(ratings: Assessment): number | undefined {
  const mean = level(ratings, { rule: 'mean', coverage: 0 });
  return mean instanceof Failure ? undefined : mean;
}

export interface Gap {
  readonly dimension: Dimension;
  readonly gap: number;
}

/** Rated dimensions with a target: how many there are, and those below it, the furthest first. */
export function gapsOf(ratings: Assessment, dimensions: readonly Dimension[]) {
  const all = dimensions.flatMap((dimension, index): Gap[] => {
    const missing = gap(ratings[index], dimension.target);
    return missing === undefined ? [] : [{ dimension, gap: missing }];
  });
  const below = all.filter(({ gap: missing }) => missing > NOISE).sort((a, b) => b.gap - a.gap);
  return { total: all.length, below };
}

/** What becomes of a rater's evidence on the as-of date. */
export type Proof =
  | { readonly state: 'valid' | 'expired'; readonly until: number }
  | { readonly state: 'later'; readonly from: number }
  | { readonly state: 'none' };

export function proofOf(
  evidenceDate: number | undefined,
  { asOf, validMonths }: Pick<Maturity, 'asOf' | 'validMonths'>,
): Proof {
  if (evidenceDate === undefined || asOf === undefined) return { state: 'none' };
  if (evidenceDate > asOf) return { state: 'later', from: evidenceDate };
  const until = addMonths(evidenceDate, validMonths);
  return { state: asOf <= until ? 'valid' : 'expired', until };
}

export interface View {
  readonly rating: number;
  readonly raters: readonly Rating[];
}

export interface Disagreement {
  readonly dimension: Dimension;
  /** Between the lowest and the highest rating, in levels. */
  readonly apart: number;
  /** From the lowest rating to the highest. */
  readonly views: readonly View[];
}

/** Those who differ by this much see another level. */
export const FAR_APART = 1;

/** Dimensions that two or more rated, those they differ on most first. */
export function disagreementsOf(raters: readonly Rating[], dimensions: readonly Dimension[]): Disagreement[] {
  return dimensions
    .flatMap((dimension, index): Disagreement[] => {
      const given = raters.filter(({ ratings }) => ratings[index] !== undefined);
      if (given.length < 2) return [];
      const values = given.map(({ ratings }) => ratings[index]!);
      const views = [...new Set(values)]
        .sort((a, b) => a - b)
        .map((rating) => ({ rating, raters: given.filter(({ ratings }) => ratings[index] === rating) }));
      return [{ dimension, apart: spread(values), views }];
    })
    .sort((a, b) => b.apart - a.apart);
}
