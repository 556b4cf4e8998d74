/** Retention: what keeps the experts, and what the company would lose with one of them. */
import { calculated, calculatedPerson, count, graded, note, person, text } from './columns';
import type { ListTable } from './choices';
import { keyPeople, leaver, leaverFields, leaverSpill, successors } from './keyPeople';
import type { Area, Fields, Sheet, Table } from '../declare';

export const FACTORS = ['autonomy', 'variety', 'customerContact', 'training', 'recognition'] as const;

export const SKILLS = [
  'prompting',
  'toolIntegration',
  'automation',
  'dataQuality',
  'trainingOthers',
  'changeManagement',
] as const;

/** What the work asks for at first: everybody prompts well, few build; to be set by each company. */
const REQUIRED_LEVEL = 2;

const ownFactors = `[@${FACTORS[0]}:${FACTORS.at(-1)}]`;

const retentionTable: Table = {
  kind: 'table',
  key: 'retention',
  name: 'tblRetention',
  at: 'B5',
  columns: [
    person('person', 20, { required: true, unique: true }),
    ...FACTORS.map((key) => graded(key, 'rating', 15, [1, 5], { visual: 'ratings' })),
    calculated('mean', 'score', 9, `=IF(COUNT(${ownFactors})=0,"",AVERAGE(${ownFactors}))`, {
      highlights: [{ tone: 'warning', when: 'AND(ISNUMBER([@mean]),N([@mean])<capRetentionFloor)' }],
    }),
    calculated(
      'weakest',
      'text',
      18,
      // Of equals the first.
      `=IF(COUNT(${ownFactors})=0,"",INDEX(tblRetention[[#Headers],[${FACTORS[0]}]:[${FACTORS.at(-1)}]],MATCH(MIN(${ownFactors}),${ownFactors},0)))`,
    ),
    count('successesInside', 20),
    count('successesOutside', 20),
    text('lessons', 60, { personal: 'freeText' }),
    note(12),
  ],
};

const firstSkill = SKILLS[0];
const lastSkill = SKILLS.at(-1)!;

/** Levels of all people in the row's skill, one below the other. */
const LEVELS_OF_SKILL = `INDEX(tblSkills[${firstSkill}:${lastSkill}],0,{n})`;

const BEYOND_SKILLS = `{n}>COLUMNS(tblSkills[${firstSkill}:${lastSkill}])`;

const skillLevels: Table = {
  kind: 'table',
  key: 'skills',
  name: 'tblSkills',
  at: 'O5',
  columns: [
    person('person', 20, { required: true, unique: true }),
    ...SKILLS.map((key) => graded(key, 'count', 18, [0, 3], { visual: 'ratings' })),
    ...successors,
  ],
};

/** One row per skill column of tblSkills, in the same order. */
const skillNeeds: Table = {
  kind: 'table',
  key: 'skillNeeds',
  name: 'tblSkillNeeds',
  at: 'AD5',
  columns: [
    calculated(
      'skill',
      'text',
      26,
      `=IF(${BEYOND_SKILLS},"",INDEX(tblSkills[[#Headers],[${firstSkill}]:[${lastSkill}]],{n}))`,
    ),
    graded('required', 'count', 12, [0, 3], { required: true }),
    calculated('holders', 'count', 12, '=IF(N([@required])=0,"",INDEX(capSkillCoverage,{n},1))'),
    calculated('shortfall', 'count', 12, '=IF(N([@required])=0,"",INDEX(capSkillCoverage,{n},2))', {
      visual: 'problem',
    }),
    calculatedPerson(
      'only',
      22,
      `=IF(N([@holders])=1,INDEX(tblSkills[person],SUMPRODUCT((${LEVELS_OF_SKILL}>=[@required])*(ROW(tblSkills[person])-ROW(tblSkills[[#Headers],[person]])))),"")`,
    ),
  ],
  defaults: SKILLS.map(() => ({ required: REQUIRED_LEVEL })),
};

/** Means over the experts; of few people they would be about each of them. */
const factors: Area = {
  kind: 'area',
  key: 'factors',
  at: 'AR5',
  ruled: true,
  items: FACTORS,
  columns: [
    { key: 'factor', type: 'text', formula: '=tblRetention[[#Headers],[{item}]]' },
    { key: 'rated', type: 'count', formula: '=COUNT(tblRetention[{item}])' },
    {
      key: 'mean',
      type: 'score',
      visual: 'ratings',
      formula: '=IF({rated}<MAX(1,capPrivacyMin),"",AVERAGE(tblRetention[{item}]))',
    },
    {
      key: 'below',
      type: 'count',
      formula:
        '=IF({mean}="","",SUMPRODUCT(ISNUMBER(tblRetention[{item}])*(tblRetention[{item}]<capRetentionFloor)))',
    },
  ],
};

const experts: Fields = {
  kind: 'fields',
  key: 'experts',
  at: 'AR14',
  fields: [
    {
      key: 'retentionFloor',
      type: 'number',
      role: 'input',
      name: 'capRetentionFloor',
      default: 3,
      validation: { kind: 'between', minimum: 1, maximum: 5 },
    },
    {
      key: 'expertsAtRisk',
      type: 'count',
      role: 'calculated',
      name: 'capExpertsAtRisk',
      visual: 'problem',
      formula: '=COUNTIFS(tblRetention[mean],"<"&capRetentionFloor)',
    },
    {
      key: 'successesShared',
      type: 'count',
      role: 'calculated',
      name: 'capSuccessesShared',
      formula: '=SUM(tblRetention[successesInside])+SUM(tblRetention[successesOutside])',
    },
    {
      key: 'skillsShort',
      type: 'count',
      role: 'calculated',
      name: 'capSkillsShort',
      visual: 'problem',
      formula: '=COUNTIFS(tblSkillNeeds[shortfall],">0")',
    },
  ],
};

export const retention: Sheet = {
  key: 'retention',
  module: 'retention',
  widths: {
    ...{ A: 2, N: 3, AC: 3, AI: 3 },
    ...{ AJ: 28, AK: 14, AL: 20, AM: 14, AN: 14, AO: 22, AP: 18, AQ: 3, AR: 40, AS: 12, AT: 14, AU: 14 },
  },
  blocks: [retentionTable, skillLevels, skillNeeds, keyPeople, leaverFields, leaver, factors, experts],
  spills: [
    {
      name: 'capSkillCoverage',
      formula: `=IF(OR(COUNTIF(tblSkills[person],"?*")=0,ROWS(tblSkillNeeds[required])<>COLUMNS(tblSkills[${firstSkill}:${lastSkill}])),"",CAPIA.TALENT.COVERAGE(tblSkills[${firstSkill}:${lastSkill}],tblSkillNeeds[required],capMinHolders))`,
      rows: 40,
      columns: 2,
    },
    leaverSpill(`tblSkills[${firstSkill}:${lastSkill}]`),
  ],
  freezeRows: 5,
};

export const retentionLists: readonly ListTable[] = [];
