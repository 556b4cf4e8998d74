/** The two tables of the sheet Use cases: the cases themselves, and how the departments rate them. */
import type { Column, Spill, Table } from '../declare';

/** Where could AI help? The article asks for repetitive, time-consuming and error-prone tasks, and for bottlenecks. */
export const DISCOVERY = ['repetitive', 'timeConsuming', 'errorProne', 'bottleneck'] as const;

/** In the order of the rows of `tblCriteria`: the n-th weight belongs to the n-th rating. */
export const CRITERIA = ['impact', 'risk', 'measurability', 'effort'] as const;

const rating = (key: string): Column => ({
  key,
  type: 'rating',
  role: 'input',
  width: 14,
  validation: { kind: 'between', minimum: 1, maximum: 5 },
});

/** A rating stands out while it is the one that keeps a case without a score. */
const criterion = (key: string): Column => ({
  ...rating(key),
  highlights: [
    {
      when: `AND([@${key}]="",COUNT(${CRITERIA.map((other) => `[@${other}]`).join(',')})>0)`,
      tone: 'problem',
    },
  ],
});

/** A row's score; blank by its own ratings, so that readers without the add-in see no error either. */
const scoreIn = (spill: string) =>
  `=IF(COUNT([@impact:effort])<COLUMNS([@impact:effort]),"",INDEX(${spill},{n}))`;

const WEIGHTED = 'tblCriteria[weight],tblCriteria[direction]';

export const useCasesTable: Table = {
  kind: 'table',
  key: 'useCases',
  name: 'tblUseCases',
  at: 'B5',
  columns: [
    { key: 'id', type: 'text', role: 'input', width: 8, required: true, unique: true },
    { key: 'domain', type: 'text', role: 'input', width: 24 },
    { key: 'task', type: 'text', role: 'input', width: 46 },
    { key: 'useCase', type: 'text', role: 'input', width: 53, required: true },
    {
      key: 'department',
      type: 'text',
      role: 'input',
      width: 16,
      words: 'departments',
      validation: { kind: 'list', list: 'capListDepartments' },
      refersTo: 'tblDepartments[department]',
    },
    {
      key: 'owner',
      type: 'text',
      role: 'input',
      width: 16,
      validation: { kind: 'list', list: 'capListPeople' },
      refersTo: 'tblPeople[name]',
      personal: 'name',
    },
    ...DISCOVERY.map(rating),
    {
      key: 'discovery',
      type: 'score',
      role: 'calculated',
      width: 12,
      visual: 'ratings',
      formula: '=IF(COUNT([@repetitive:bottleneck])=0,"",AVERAGE([@repetitive:bottleneck]))',
    },
    ...CRITERIA.map(criterion),
    {
      key: 'hours',
      type: 'number',
      role: 'input',
      width: 15,
      validation: { kind: 'between', minimum: 0, maximum: 168 },
    },
    {
      key: 'unit',
      type: 'text',
      role: 'input',
      width: 15,
      words: 'units',
      validation: { kind: 'list', list: 'capListUnits' },
      highlights: [{ when: 'AND([@unit]="",[@hours]<>"")', tone: 'problem' }],
    },
    {
      key: 'users',
      type: 'count',
      role: 'input',
      width: 11,
      validation: { kind: 'atLeast', minimum: 0, whole: true },
      // Hours per user without users are worth nothing.
      highlights: [{ when: 'AND([@users]="",N([@hours])>0,[@unit]<>"",N([@savings])=0)', tone: 'problem' }],
    },
    { ...rating('quality'), optional: true },
    {
      key: 'stage',
      type: 'text',
      role: 'input',
      width: 17,
      words: 'stages',
      validation: { kind: 'list', list: 'capListStages' },
      refersTo: 'tblStages[stage]',
    },
    {
      key: 'documented',
      type: 'flag',
      role: 'input',
      width: 13,
      validation: { kind: 'between', minimum: 0, maximum: 1, whole: true },
    },
    {
      key: 'score',
      type: 'score',
      role: 'calculated',
      width: 12,
      visual: 'bar',
      formula: scoreIn('capScores'),
    },
    {
      // Native, so that a reader without the add-in sees ranks follow; a check compares it with USECASE.RANK.
      key: 'rank',
      type: 'count',
      role: 'calculated',
      width: 9,
      formula:
        '=IF(ISNUMBER([@score]),1+SUMPRODUCT(ISNUMBER(tblUseCases[score])*(tblUseCases[score]>[@score]+capTie)),"")',
    },
    {
      // Unique where ranks tie, so that a list can be read off it.
      key: 'order',
      type: 'count',
      role: 'calculated',
      width: 11,
      formula:
        '=IF([@rank]="","",[@rank]+SUMPRODUCT((tblUseCases[rank]=[@rank])*(ROW(tblUseCases[rank])<ROW())))',
    },
    {
      key: 'topShare',
      type: 'percent',
      role: 'calculated',
      width: 16,
      visual: 'bar',
      formula: '=IF([@rank]="","",INDEX(capRobustness,{n},2))',
    },
    {
      key: 'savings',
      type: 'money',
      role: 'calculated',
      width: 13,
      visual: 'bar',
      formula:
        '=IF(OR([@hours]="",[@unit]=""),"",CHOOSE(MATCH(INDEX(tblUnits[keyword],MATCH([@unit],tblUnits[unit],0)),{"user","team"},0),INDEX(capSavingsUser,{n}),INDEX(capSavingsTeam,{n})))',
    },
    {
      key: 'counted',
      type: 'money',
      role: 'calculated',
      width: 13,
      formula:
        '=IF(OR([@stage]="",[@savings]=""),"",[@savings]*SUMIFS(tblStages[counted],tblStages[stage],[@stage]))',
    },
    { key: 'note', type: 'text', role: 'input', width: 16, personal: 'freeText' },
  ],
  lists: { id: 'capListUseCases' },
};

export const ratingsTable: Table = {
  kind: 'table',
  key: 'ratings',
  name: 'tblRatings',
  at: 'BE5',
  columns: [
    {
      key: 'useCase',
      type: 'text',
      role: 'input',
      width: 9,
      required: true,
      validation: { kind: 'list', list: 'capListUseCases' },
      refersTo: 'tblUseCases[id]',
    },
    {
      key: 'name',
      type: 'text',
      role: 'calculated',
      width: 58,
      formula: '=IF([@position]="","",INDEX(tblUseCases[useCase],[@position])&"")',
    },
    {
      key: 'department',
      type: 'text',
      role: 'input',
      width: 22,
      words: 'departments',
      required: true,
      validation: { kind: 'list', list: 'capListDepartments' },
      refersTo: 'tblDepartments[department]',
    },
    ...CRITERIA.map(criterion),
    {
      key: 'score',
      type: 'score',
      role: 'calculated',
      width: 14,
      visual: 'bar',
      formula: scoreIn('capRatingScores'),
    },
    {
      // The case's row in tblUseCases; blank when there is none of that number.
      key: 'position',
      type: 'count',
      role: 'calculated',
      width: 12,
      formula: '=IF([@useCase]="","",IFNA(MATCH([@useCase],tblUseCases[id],0),""))',
    },
  ],
};

/** Over the whole tables: one call, however many rows. */
export const useCaseSpills: readonly Spill[] = [
  {
    name: 'capScores',
    formula: `=IF(COUNT(tblUseCases[impact:effort])=0,"",CAPIA.USECASE.SCORE(tblUseCases[impact:effort],${WEIGHTED}))`,
    rows: 250,
    columns: 1,
  },
  {
    // Chance of rank 1, chance of a top rank, mean rank, rank today.
    name: 'capRobustness',
    formula:
      '=IF(COUNT(tblUseCases[impact:effort])=0,"",CAPIA.USECASE.ROBUSTNESS(tblUseCases[impact:effort],tblCriteria[weight],capTop,capSpread,capNoise,tblCriteria[direction],,capTrials,capSeed))',
    rows: 250,
    columns: 4,
  },
  ...[
    ['capSavingsUser', 'user'],
    ['capSavingsTeam', 'team'],
  ].map(([name, unit]) => ({
    name: name!,
    formula: `=IF(COUNT(tblUseCases[hours])=0,"",CAPIA.ROI.SAVINGS(tblUseCases[hours],"${unit}",tblUseCases[users],capHourlyCost,capWeeksPerYear,capRealisation))`,
    rows: 250,
    columns: 1,
  })),
  {
    // Cases in a stage that is past piloting take no part.
    name: 'capPilots',
    formula:
      '=IF(COUNT(tblUseCases[impact:effort])=0,"",IFNA(CAPIA.USECASE.PILOTS(tblUseCases[id],IF(ISNUMBER(tblUseCases[impact:effort])*(SUMIFS(tblStages[excluded],tblStages[stage],tblUseCases[stage])=0),tblUseCases[impact:effort],""),tblCriteria[weight],capPilotCount,tblCriteria[limit],tblUseCases[domain],tblCriteria[direction]),""))',
    rows: 5,
    columns: 2,
  },
  {
    // Per criterion: change of its weight at which another case draws level, that case's row.
    name: 'capStability',
    formula: `=IF(COUNT(tblUseCases[score])=0,"",CAPIA.USECASE.STABILITY(tblUseCases[impact:effort],${WEIGHTED}))`,
    rows: CRITERIA.length,
    columns: 2,
  },
  {
    name: 'capRatingScores',
    formula: `=IF(COUNT(tblRatings[impact:effort])=0,"",CAPIA.USECASE.SCORE(tblRatings[impact:effort],${WEIGHTED}))`,
    rows: 3000,
    columns: 1,
  },
  {
    // A row per department, a column per rating given: a case weighs as often as it was rated, and where every department
    // rated every case this is W over the cases. One more than the score, since to the function 0 is no rating. A rating
    // without a score repeats the first case, as a blank column would leave every department out.
    name: 'capAgreementOfRaters',
    formula:
      '=IF(COUNT(tblRatings[score])=0,"",IFERROR(CAPIA.USECASE.AGREEMENT(IFERROR(1+AVERAGEIFS(tblRatings[score],tblRatings[department],tblDepartments[department],tblRatings[position],TRANSPOSE(IF(ISNUMBER(tblRatings[score])*ISNUMBER(tblRatings[position]),tblRatings[position],MIN(tblRatings[position])))),"")),""))',
    rows: 1,
    columns: 1,
  },
];
