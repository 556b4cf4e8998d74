/** What a person says about somebody's aptitudes, wishes and career criteria, and the cells it goes to. */
import type { Entry, RowReading } from '../../workbook';
import { CAREER_CRITERIA, ROLES, TRAITS } from '../../workbook/sheets/talentRoles';

export const WISHES = ROLES.map((role) => `wish${role}` as const);

/** Values by the key of their column; a rating that was not given is undefined. */
export interface RatingDraft {
  readonly ratings: Readonly<Record<string, number | undefined>>;
  readonly criteria: Readonly<Record<string, boolean>>;
}

/** What goes into which column; undefined empties a cell. */
type Values = Readonly<Record<string, number | undefined>>;

export function draftOf(row: RowReading | undefined): RatingDraft {
  return {
    ratings: Object.fromEntries([...TRAITS, ...WISHES].map((key) => [key, row?.number(key)])),
    criteria: Object.fromEntries(CAREER_CRITERIA.map((key) => [key, row?.number(key) === 1])),
  };
}

/** The cells that change, in the order of the table: of a new row all that is known, else what differs. */
export function changedValues(draft: RatingDraft, row: RowReading | undefined): Values {
  const before = draftOf(row);
  const ratings = [...TRAITS, ...WISHES]
    .filter((key) => draft.ratings[key] !== before.ratings[key])
    .map((key) => [key, draft.ratings[key]] as const);
  const criteria = CAREER_CRITERIA.filter(
    (key) => row === undefined || draft.criteria[key] !== before.criteria[key],
  ).map((key) => [key, draft.criteria[key] ? 1 : 0] as const);
  return Object.fromEntries([...ratings, ...criteria]);
}

export function ratingEntry(person: string, values: Values, row: RowReading | undefined): Entry {
  return row
    ? { enter: 'cells', table: 'talent', where: { person: row.text('person') }, values }
    : { enter: 'row', table: 'talent', values: { person, ...values } };
}
