/** On whom use cases, euros and skills depend, and what goes with a person who leaves. */
import { keyOf } from '../../programme/groups';
import { atRisk } from '../../programme/skills';
import type { Reading, RowReading } from '../../workbook';
import { SKILLS } from '../../workbook/sheets/retention';
import { proposalsOf, talentCalled, type Matrix, type Role } from './matrix';
import type { Community } from './pairs';

export interface KeyPerson {
  readonly name: string;
  readonly cases: number;
  readonly savings: number;
  /** Of all savings counted in the ROI. */
  readonly share?: number;
  /** Skills that nobody else has at the level the work asks for. */
  readonly soleSkills: readonly string[];
  readonly successor: string;
  readonly isKey: boolean;
  /** The person's row of the table of skills. */
  readonly row: RowReading;
}

/** Everybody on whom something depends, in the order of the workbook: by euros, then by skills of theirs alone. */
export function keyPeopleOf(reading: Reading): KeyPerson[] {
  const needs = reading.rows('skillNeeds');
  return reading
    .rows('skills')
    .filter((row) => row.number('order') !== undefined)
    .sort((a, b) => a.number('order')! - b.number('order')!)
    .map((row) => ({
      name: row.text('person'),
      cases: row.number('cases') ?? 0,
      savings: row.number('savings') ?? 0,
      share: row.number('share'),
      soleSkills: needs
        .filter((need) => need.text('only') !== '' && keyOf(need.text('only')) === keyOf(row.text('person')))
        .map((need) => need.text('skill')),
      successor: row.text('successor'),
      isKey: row.number('key') === 1,
      row,
    }));
}

export interface SkillLoss {
  readonly skill: string;
  readonly now: number;
  readonly after: number;
  /** Who is nearest to the level. */
  readonly nearest?: string;
}

export interface CaseLoss {
  readonly name: string;
  readonly savings: number;
  readonly row: RowReading;
}

export interface Loss {
  /** Why nothing can be said of the skills: the person is not in their table, or it has columns of the company's own. */
  readonly skills: readonly SkillLoss[] | 'notListed' | 'ownColumns';
  readonly cases: readonly CaseLoss[];
  readonly savings: number;
  readonly share?: number;
  /** The person's row of the table of skills, which has their savings too. */
  readonly row?: RowReading;
  readonly mentees: readonly string[];
  /** The proposed role whose place becomes free, and who comes next for it. */
  readonly role?: { readonly role: Role; readonly next?: string };
}

export function lossOf(reading: Reading, matrix: Matrix, community: Community, leaver: string): Loss {
  const cases = reading
    .rows('useCases')
    .filter((row) => keyOf(row.text('owner')) === keyOf(leaver))
    .map((row) => ({
      name: row.text('useCase') || row.text('id'),
      savings: row.number('counted') ?? 0,
      row,
    }))
    .sort((a, b) => b.savings - a.savings);
  const savings = cases.reduce((sum, one) => sum + one.savings, 0);
  const all = reading.number('capAnnualBenefit') ?? 0;
  return {
    skills: skillsLost(reading, leaver),
    cases,
    savings,
    share: all > 0 ? savings / all : undefined,
    row: reading.rows('skills').find((row) => keyOf(row.text('person')) === keyOf(leaver)),
    mentees: community.menteesOf(leaver),
    role: roleLeft(matrix, leaver),
  };
}

/** As CAPIA.TALENT.LEAVER is called on the sheet; a need is paired with its column by the column's header. */
function skillsLost(reading: Reading, leaver: string): Loss['skills'] {
  const table = reading.table('skills');
  const people = reading.rows('skills');
  const leaving = people.flatMap((row, index) =>
    keyOf(row.text('person')) === keyOf(leaver) ? [index] : [],
  );
  if (leaving.length !== 1) return 'notListed';
  const needs = reading.rows('skillNeeds').map((need) => ({
    skill: need.text('skill'),
    required: need.number('required') ?? 0,
    column: SKILLS.find((key) => table?.header(key) === need.text('skill')),
  }));
  if (needs.some(({ required, column }) => required > 0 && column === undefined)) return 'ownColumns';
  const levels = people.map((row) => needs.map(({ column }) => (column ? (row.number(column) ?? 0) : 0)));
  const required = needs.map((need) => need.required);
  const lost = atRisk(levels, required, leaving[0]!, reading.number('capMinHolders') ?? 0);
  return lost.map(({ skill, holdersNow, holdersAfter, successor }) => ({
    skill: needs[skill]!.skill,
    now: holdersNow,
    after: holdersAfter,
    nearest: successor === undefined ? undefined : people[successor]?.text('person'),
  }));
}

function roleLeft(matrix: Matrix, leaver: string): Loss['role'] {
  const assigned = talentCalled(matrix, leaver)?.assigned;
  const proposal = proposalsOf(matrix).find(({ role }) => role.position === assigned);
  return proposal && { role: proposal.role, next: proposal.next?.name };
}
