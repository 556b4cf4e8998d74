/** People and roles: how well they fit each other, and the career level a person has reached. */
import { clamp } from './arithmetic';

/** Aptitudes, role weights and wishes run from 1 to 5. */
export const LOWEST_RATING = 1;
export const TOP_RATING = 5;

type Ratings = readonly (number | undefined)[];

export interface Wish {
  /** What the person thinks of the role, `undefined` when nobody asked. */
  readonly rating: number | undefined;
  /** Share of the wish in the fit, 0 to 1. */
  readonly share: number;
}

/**
 * Fit of a person for a role, 0 to 100: the weighted mean place of the rated aptitudes on their scale, mixed with the
 * place of the wish when there is one. `undefined` when no trait that counts for the role is rated.
 */
export function fit(aptitudes: Ratings, roleWeights: Ratings, wish: Wish): number | undefined {
  let weighted = 0;
  let whole = 0;
  aptitudes.forEach((aptitude, trait) => {
    const weight = roleWeights[trait];
    if (aptitude === undefined || weight === undefined) return;
    weighted += weight * place(aptitude);
    whole += weight;
  });
  if (whole === 0) return undefined;
  const aptitude = (100 * weighted) / whole;
  const mixed =
    wish.rating === undefined
      ? aptitude
      : (1 - wish.share) * aptitude + wish.share * 100 * place(wish.rating);
  return clamp(mixed, 0, 100);
}

function place(rating: number): number {
  return (rating - LOWEST_RATING) / (TOP_RATING - LOWEST_RATING);
}

/**
 * The criteria of the career path in order: basics, first use cases, advanced skills, mentor, strategic
 * responsibility, innovation project; and how many of them, from the first, each level asks for.
 */
export const CAREER_CRITERIA = 6;
const CRITERIA_OF_LEVEL = [2, 4, CAREER_CRITERIA];

/** Career level 0 to 3: a later criterion counts for nothing while an earlier level's is missing. */
export function careerLevel(criteria: readonly boolean[]): number {
  const missing = criteria.indexOf(false);
  const met = missing < 0 ? criteria.length : missing;
  return CRITERIA_OF_LEVEL.filter((asked) => met >= asked).length;
}

/** Positions of the criteria that still keep a person from the next level; none at the highest. */
export function missingForNextLevel(criteria: readonly boolean[]): readonly number[] {
  const asked = CRITERIA_OF_LEVEL[careerLevel(criteria)] ?? 0;
  return criteria.slice(0, asked).flatMap((met, position) => (met ? [] : [position]));
}

/** The level that a criterion belongs to, by its position. */
export function levelOfCriterion(position: number): number {
  return 1 + CRITERIA_OF_LEVEL.findIndex((asked) => position < asked);
}
