/** TALENT.*: who fits which role, who holds which skill, and what leaves with a person. */
import { assignment } from '../programme/assignment';
import { Failure } from '../programme/failure';
import { keyOf, type GroupName } from '../programme/groups';
import { atRisk, compliance as complianceOf, coverage as coverageOf } from '../programme/skills';
import {
  CAREER_CRITERIA,
  careerLevel as careerLevelOf,
  fit as fitOf,
  LOWEST_RATING,
  TOP_RATING,
} from '../programme/talent';
import { answerSpill } from './answer';
import { flag, label, number, optionalNumber, rating } from './cells';
import { limited, matrix, optional, single, vector, wrongCount, wrongShape } from './parameters';
import type { Reason } from './reasons';
import { alongCells, sizeOf } from './shapes';

/** 2,500 people × 40 traits, roles or skills. */
const MOST_CELLS = 100_000;
const MOST_PEOPLE = 2500;
/** 250 × 250, or 2,500 × 25. */
const MOST_PAIRS = 62_500;
const LARGEST_CAPACITY = 1_000_000;

const likert = limited(matrix(rating(LOWEST_RATING, TOP_RATING)), MOST_CELLS);

export const FIT = {
  aptitudes: likert,
  roleWeights: likert,
  wishes: optional(likert),
  wishShare: optional(single(number({ min: 0, max: 1 })), 0.3),
};

/**
 * Fit of each person for each role from 0 to 100, from aptitudes and wishes.
 * @remarks 100·((1 − wishShare)·aptitude + wishShare·wish), each as its place from 1 to 5; aptitude is the weighted mean over the rated traits. Blank wish: aptitude alone. Blank role weight: the trait does not count. No trait rated that counts: "". At most 100,000 cells.
 * @customfunction TALENT.FIT
 * @param aptitudes Ratings 1 to 5, one row per person, one column per trait; empty or 0 is unrated
 * @param roleWeights Weights 1 to 5, one row per role, one column per trait; empty or 0: does not count
 * @param [wishes] Wishes 1 to 5, one row per person, one column per role; empty or 0: none; none if left out
 * @param [wishShare] Share of the wish in the fit (0 to 1); 0.3 if left out
 * @returns Fit, one row per person, one column per role.
 * @example =CAPIA.TALENT.FIT({5,3},{3,1;1,3},{2,4}) spills {68.75,66.25}
 */
export function fit(
  aptitudes: unknown[][],
  roleWeights: unknown[][],
  wishes?: unknown[][],
  wishShare?: unknown[][],
): unknown[][] {
  return answerSpill(FIT, { aptitudes, roleWeights, wishes, wishShare }, (args) => {
    const [people, traits] = sizeOf(args.aptitudes);
    const [roles, weightedTraits] = sizeOf(args.roleWeights);
    const size = { rows: roles, columns: weightedTraits };
    if (weightedTraits !== traits) {
      return wrongShape('misshapen', 'roleWeights', { ...size, expected: `${roles} × ${traits}` });
    }
    const mostRoles = Math.floor(MOST_CELLS / people);
    if (roles > mostRoles) {
      return wrongShape('tooManyCells', 'roleWeights', { ...size, max: mostRoles * traits });
    }
    const empty = args.roleWeights.findIndex((weights) => weights.every((weight) => weight === undefined));
    if (empty >= 0) return wrongShape('roleWithoutWeight', 'roleWeights', { role: empty + 1 });
    const wish = args.wishes && alongCells('wishes', args.wishes, [[people, roles]]);
    if (wish instanceof Failure) return wish;
    return args.aptitudes.map((person, i) =>
      args.roleWeights.map((weights, j) =>
        fitOf(person, weights, { rating: wish?.(i, j), share: args.wishShare }),
      ),
    );
  });
}

export const ASSIGN = {
  scores: limited(matrix(optionalNumber), MOST_PAIRS),
  capacities: optional(vector(number({ min: 0, max: LARGEST_CAPACITY, whole: true })), [1]),
};

/**
 * Best assignment of rows to columns: the column number of each row, of greatest total score.
 * @remarks As many rows as the capacities allow are assigned first; among those assignments the total score is the greatest, exactly. An empty score forbids the pair; 0 is a score like any other, and Excel for Windows passes an empty cell as 0. Equal totals: always the same one. At most 250 × 250 or 2,500 × 25. Jonker and Volgenant, Computing 38 (1987).
 * @customfunction TALENT.ASSIGN
 * @param scores Score of each pair, such as TALENT.FIT; one row per person, one column per role; empty: forbidden
 * @param [capacities] Rows each column can take: one number for all, or one per column; 1 if left out
 * @returns Number of the column, one per row; empty when the row is left out.
 * @example =CAPIA.TALENT.ASSIGN({9,8;9,5;7,4}) spills {2;1;""}
 */
export function assign(scores: unknown[][], capacities?: unknown[][]): unknown[][] {
  return answerSpill(ASSIGN, { scores, capacities }, (args) => {
    const [rows, columns] = sizeOf(args.scores);
    if (rows > MOST_PEOPLE) {
      return wrongShape('tooManyCells', 'scores', { rows, columns, max: MOST_PEOPLE * columns });
    }
    const given = args.capacities;
    if (given.length !== 1 && given.length !== columns) {
      return wrongCount('capacities', given.length, columns, 'scores');
    }
    const perColumn = Array.from({ length: columns }, (_, j) => given[j] ?? given[0]!);
    const columnOf = assignment(args.scores, perColumn);
    return columnOf.map((column) => (column === undefined ? undefined : column + 1));
  });
}

export const CAREER = { criteria: limited(matrix(flag), MOST_CELLS) };

/**
 * Career level 0 to 3 of each person from six criteria.
 * @remarks In order: basics, first use cases, advanced skills, mentor, strategic responsibility, innovation project. Level 1 needs the first two, 2 the first four, 3 all six. Empty is FALSE. At most 100,000 cells.
 * @customfunction TALENT.LEVEL
 * @param criteria Six columns of TRUE or FALSE (or 1 or 0), one row per person
 * @returns Level, one per row.
 * @example =CAPIA.TALENT.LEVEL({TRUE,TRUE,TRUE,FALSE,TRUE,FALSE}) is 1
 */
export function career(criteria: unknown[][]): unknown[][] {
  return answerSpill(CAREER, { criteria }, (args) => {
    const [rows, columns] = sizeOf(args.criteria);
    if (columns !== CAREER_CRITERIA) {
      return wrongShape('misshapen', 'criteria', { rows, columns, expected: `${rows} × ${CAREER_CRITERIA}` });
    }
    return args.criteria.map(careerLevelOf);
  });
}

const skillLevels = limited(matrix(number({ min: 0 })), MOST_CELLS);
const requiredLevels = limited(vector(number({ min: 0 })), MOST_CELLS);

export const COMPLIANCE = { levels: skillLevels, required: skillLevels };

/**
 * Share of the required skills each person holds at the required level or above.
 * @remarks A partial level is unmet; skills with a required level of 0 or none do not count; nothing required: "". At most 100,000 cells (2,500 people × 40 skills). AG5, Insights metrics explained.
 * @customfunction TALENT.COMPLIANCE
 * @param levels Skill levels, one row per person, one column per skill; empty is 0
 * @param required Required level per skill for everybody, or one row per person; 0 or empty: not required
 * @returns Share from 0 to 1, one per row.
 * @example =CAPIA.TALENT.COMPLIANCE({3,1,2},{2,2,0}) is 0.5
 */
export function compliance(levels: unknown[][], required: unknown[][]): unknown[][] {
  return answerSpill(COMPLIANCE, { levels, required }, (args) => {
    const size = sizeOf(args.levels);
    const [rows, columns] = sizeOf(args.required);
    const isColumn = columns === 1 && rows === size[1];
    const perSkill = isColumn ? [args.required.map(([level]) => level!)] : args.required;
    const requiredOf = alongCells('required', perSkill, [[1, size[1]], size]);
    if (requiredOf instanceof Failure) return requiredOf;
    return args.levels.map((person, i) => complianceOf(person, (skill) => requiredOf(i, skill)));
  });
}

export const COVERAGE = {
  levels: skillLevels,
  required: requiredLevels,
  minHolders: optional(single(number({ min: 0, max: LARGEST_CAPACITY, whole: true })), 2),
};

/**
 * Per skill, the people who hold it at the required level or above, and how many are missing.
 * @remarks Missing = max(0, minHolders − holders). A skill with a required level of 0 or none gives "". At most 100,000 cells (2,500 people × 40 skills).
 * @customfunction TALENT.COVERAGE
 * @param levels Skill levels, one row per person, one column per skill; empty is 0
 * @param required Required level per skill; 0 or empty: not required
 * @param [minHolders] Number of people who should hold each skill; 2 if left out
 * @returns Two columns, one row per skill: holders, shortfall.
 * @example =CAPIA.TALENT.COVERAGE({3,1;2,2},{2,2}) spills {2,0;1,1}
 */
export function coverage(levels: unknown[][], required: unknown[][], minHolders?: unknown[][]): unknown[][] {
  return answerSpill(COVERAGE, { levels, required, minHolders }, (args) => {
    const refused = notPerSkill('required', args.required, args.levels);
    if (refused) return refused;
    return coverageOf(args.levels, args.required, args.minHolders).map((skill) =>
      skill ? [skill.holders, skill.shortfall] : [undefined, undefined],
    );
  });
}

export const LEAVER = {
  names: limited(vector(label), MOST_CELLS),
  skills: limited(vector(label), MOST_CELLS),
  levels: skillLevels,
  required: requiredLevels,
  leaver: single(label),
  minHolders: optional(single(number({ min: 0, max: LARGEST_CAPACITY, whole: true })), 1),
};

const NOTHING_LOST = [['—', undefined, undefined, undefined]];

/**
 * The skills left with too few holders when a person goes, and the best successor for each.
 * @remarks Listed: required skills the person holds and fewer than minHolders others do. Successor: the highest level below the required one, the first of equals. Names match in any case. At most 100,000 cells (2,500 people × 40 skills).
 * @customfunction TALENT.LEAVER
 * @param names Names of the people, each one once
 * @param skills Names of the skills
 * @param levels Skill levels, one row per person, one column per skill; empty is 0
 * @param required Required level per skill; 0 or empty: not required
 * @param leaver Name of the person who goes
 * @param [minHolders] Number of people who should hold each skill; 1 if left out
 * @returns Four columns: skill, holders now, holders after, best successor; one row of "—" when no skill is lost.
 * @example =CAPIA.TALENT.LEAVER({"Ana";"Ben"},{"Prompts","Data"},{3,2;1,2},{2,2},"Ana") spills {"Prompts",1,0,"Ben"}
 */
export function leaver(
  names: unknown[][],
  skills: unknown[][],
  levels: unknown[][],
  required: unknown[][],
  leaver: unknown[][],
  minHolders?: unknown[][],
): unknown[][] {
  return answerSpill(LEAVER, { names, skills, levels, required, leaver, minHolders }, (args) => {
    const refused =
      notPerSkill('skills', args.skills, args.levels) ?? notPerSkill('required', args.required, args.levels);
    if (refused) return refused;
    const { length } = args.levels;
    if (args.names.length !== length) return wrongCount('names', args.names.length, length, 'levels');
    const person = personCalled(args.leaver, args.names);
    if (person instanceof Failure) return person;
    const lost = atRisk(args.levels, args.required, person, args.minHolders);
    if (lost.length === 0) return NOTHING_LOST;
    return lost.map(({ skill, holdersNow, holdersAfter, successor }) => [
      args.skills[skill],
      holdersNow,
      holdersAfter,
      successor === undefined ? undefined : args.names[successor],
    ]);
  });
}

function notPerSkill(
  argument: string,
  given: readonly unknown[],
  levels: readonly (readonly unknown[])[],
): Failure<'wrongCount'> | undefined {
  const skills = levels[0]!.length;
  return given.length === skills ? undefined : wrongCount(argument, given.length, skills, 'levels');
}

/** The row of the one person of that name. */
function personCalled(
  name: GroupName | undefined,
  names: readonly (GroupName | undefined)[],
): number | Failure<Reason> {
  const place = { argument: 'leaver', found: name };
  if (name === undefined) return new Failure('value', 'notName', {}, place);
  const rows = names.flatMap((each, row) => (each !== undefined && keyOf(each) === keyOf(name) ? [row] : []));
  const [first, second] = rows;
  if (first === undefined) return new Failure('value', 'unknownName', { reference: 'names' }, place);
  if (second === undefined) return first;
  const twice = { reference: 'names', row: first + 1, other: second + 1 };
  return new Failure('value', 'repeatedName', twice, place);
}
