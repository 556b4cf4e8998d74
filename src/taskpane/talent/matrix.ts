/** The talent matrix as it stands in the workbook: people × roles, and how far each has come. */
import { assignment } from '../../programme/assignment';
import { keyOf } from '../../programme/groups';
import { fit } from '../../programme/talent';
import type { Reading, RowReading } from '../../workbook';
import { CAREER_CRITERIA, ROLES, TRAITS } from '../../workbook/sheets/talentRoles';

export interface Role {
  readonly key: (typeof ROLES)[number];
  /** Position among the roles, from 0. */
  readonly position: number;
  readonly name: string;
  readonly places: number;
  readonly weights: readonly (number | undefined)[];
  readonly row: RowReading;
}

/** A person with a row in the matrix. */
export interface Talent {
  readonly name: string;
  readonly department: string;
  /** By role, as are the wishes. */
  readonly fits: readonly (number | undefined)[];
  readonly wishes: readonly (number | undefined)[];
  /** Position of the role that the workbook proposes. */
  readonly assigned?: number;
  /** In the order of the career path. */
  readonly criteria: readonly boolean[];
  readonly level?: number;
  readonly target?: number;
  readonly row: RowReading;
}

export interface Matrix {
  readonly roles: readonly Role[];
  readonly talents: readonly Talent[];
  /** Names of all people of the programme, in the order of their table. */
  readonly people: readonly string[];
  readonly departments: readonly string[];
  /** Share of the wish in the fit. */
  readonly wishShare: number;
}

/** On a scale from 1 an empty cell and 0 are no rating. */
const rated = (value: number | undefined) => (value === 0 ? undefined : value);

export function matrixOf(reading: Reading): Matrix {
  const people = reading.rows('people').filter((row) => row.text('name') !== '');
  const departmentOf = new Map(people.map((row) => [keyOf(row.text('name')), row.text('department')]));
  const roles = rolesOf(reading);
  const talents = reading
    .rows('talent')
    .filter((row) => row.text('person') !== '')
    .map((row) => talentOf(row, roles, departmentOf.get(keyOf(row.text('person'))) ?? ''));
  return {
    roles,
    talents,
    people: people.map((row) => row.text('name')),
    departments: [...new Set(talents.map(({ department }) => department))].filter(Boolean).sort(),
    wishShare: reading.number('capWishShare') ?? 0,
  };
}

/** The n-th wish and fit of a person belong to the n-th row of the table of roles. */
function rolesOf(reading: Reading): Role[] {
  const rows = new Map(reading.rows('roles').map((row) => [row.index, row]));
  return ROLES.flatMap((key, position) => {
    const row = rows.get(position);
    if (!row) return [];
    return {
      key,
      position,
      name: row.text('role'),
      places: row.number('capacity') ?? 0,
      weights: TRAITS.map((trait) => rated(row.number(trait))),
      row,
    };
  });
}

function talentOf(row: RowReading, roles: readonly Role[], department: string): Talent {
  const assigned = roles.find(({ name }) => name !== '' && name === row.text('assigned'));
  return {
    name: row.text('person'),
    department,
    fits: roles.map(({ key }) => row.number(`fit${key}`)),
    wishes: roles.map(({ key }) => rated(row.number(`wish${key}`))),
    assigned: assigned?.position,
    criteria: CAREER_CRITERIA.map((criterion) => row.number(criterion) === 1),
    level: row.number('level'),
    target: row.number('target'),
    row,
  };
}

export function talentCalled({ talents }: Matrix, name: string): Talent | undefined {
  return talents.find((talent) => keyOf(talent.name) === keyOf(name));
}

/** The fit for each role that ratings give, as the sheet will calculate it. */
export function fitsOf(
  { roles, wishShare }: Matrix,
  aptitudes: readonly (number | undefined)[],
  wishes: readonly (number | undefined)[],
): (number | undefined)[] {
  return roles.map(({ weights, position }) =>
    fit(aptitudes, weights, { rating: wishes[position], share: wishShare }),
  );
}

export type Order = 'proposed' | 'name' | number;

/** `'proposed'`: those with a role first, by role, then as in the table; by name; or by the fit for one role. */
export function inOrder(talents: readonly Talent[], order: Order, locale: string): Talent[] {
  const later = (value: number | undefined) => value ?? Infinity;
  if (order === 'name') {
    const { compare } = new Intl.Collator(locale);
    return [...talents].sort((a, b) => compare(a.name, b.name));
  }
  if (order === 'proposed') {
    return [...talents].sort((a, b) => {
      const [first, second] = [later(a.assigned), later(b.assigned)];
      return first === second ? 0 : first - second;
    });
  }
  return [...talents].sort((a, b) => (b.fits[order] ?? -1) - (a.fits[order] ?? -1));
}

/** Those whose name holds the words looked for, of one department or all (`''`). */
export function matching(talents: readonly Talent[], sought: string, department: string): Talent[] {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain(sought).split(/\s+/).filter(Boolean);
  return talents.filter(
    (talent) =>
      (department === '' || talent.department === department) &&
      words.every((word) => plain(talent.name).includes(word)),
  );
}

export interface Proposal {
  readonly role: Role;
  readonly places: number;
  readonly people: readonly Talent[];
  /** Who fits best of those without a role. */
  readonly next?: Talent;
}

/** Who takes which role: as the workbook says, or as it would say with other numbers of places. */
export function proposalsOf({ roles, talents }: Matrix, places?: readonly number[]): Proposal[] {
  const roleOf = places
    ? assignment(
        talents.map(({ fits }) => fits),
        places,
      )
    : talents.map(({ assigned }) => assigned);
  const free = talents.filter((_, index) => roleOf[index] === undefined);
  return roles.map((role) => ({
    role,
    places: places?.[role.position] ?? role.places,
    people: talents.filter((_, index) => roleOf[index] === role.position),
    next: inOrder(free, role.position, '').find(({ fits }) => fits[role.position] !== undefined),
  }));
}

/** The role that would suit this person more than the one proposed. */
export function betterRole({ roles }: Matrix, { fits }: Talent, proposed: Role): Role | undefined {
  const best = Math.max(...fits.map((value) => value ?? -1));
  return (fits[proposed.position] ?? -1) >= best
    ? undefined
    : roles.find(({ position }) => fits[position] === best);
}
