/** What the sheet Use cases makes of its tables: pilots, ranking, stability, agreement of the raters, checks. */
import { CRITERIA } from './useCaseTables';
import type { Area, AreaColumn, Chart, Fields } from '../declare';

/** As many as CAPIA.USECASE.PILOTS can name. */
const MOST_PILOTS = 5;
const RANKED = 10;
const COMPARED = 30;
/** Departments whose ratings are laid out side by side. */
const DEPARTMENTS = 10;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

/** What the table says of the pilot in this row. */
const ofPilot = (column: string) =>
  `=IF({id}="","",INDEX(tblUseCases[${column}],MATCH({id},tblUseCases[id],0)))`;

const pilots: Area = {
  kind: 'area',
  key: 'pilots',
  at: 'AE5',
  ruled: true,
  items: numbers(MOST_PILOTS),
  columns: [
    {
      key: 'id',
      type: 'text',
      name: 'capPilotIds',
      formula: '=IF({n}>capPilotsFound,"",INDEX(capPilots,{n},1))',
    },
    { key: 'useCase', type: 'text', name: 'capPilotNames', formula: ofPilot('useCase') },
    { key: 'stage', type: 'text', formula: `${ofPilot('stage')}&""` },
    { key: 'score', type: 'score', formula: '=IF({id}="","",INDEX(capPilots,{n},2))', visual: 'bar' },
    { key: 'topShare', type: 'percent', formula: ofPilot('topShare'), visual: 'bar' },
    ...CRITERIA.map((key): AreaColumn => ({ key, type: 'rating', formula: ofPilot(key) })),
    { key: 'savings', type: 'money', formula: ofPilot('savings') },
  ],
};

/** What the table says of the case in this place of the ranking. */
const ofRanked = (column: string) => `=IF({position}="","",INDEX(tblUseCases[${column}],{position}))`;

const ranking: Area = {
  kind: 'area',
  key: 'ranking',
  at: 'AP5',
  ruled: true,
  items: numbers(RANKED),
  columns: [
    { key: 'rank', type: 'count', formula: ofRanked('rank') },
    { key: 'useCase', type: 'text', formula: ofRanked('useCase') },
    { key: 'stage', type: 'text', formula: `${ofRanked('stage')}&""` },
    // As a share of 100, to be drawn beside the probability.
    { key: 'score', type: 'percent', formula: '=IF({position}="","",INDEX(capScores,{position})%)' },
    { key: 'topShare', type: 'percent', formula: ofRanked('topShare') },
    {
      key: 'firstShare',
      type: 'percent',
      formula: '=IF({position}="","",INDEX(capRobustness,{position},1))',
    },
    { key: 'meanRank', type: 'score', formula: '=IF({position}="","",INDEX(capRobustness,{position},3))' },
    { key: 'position', type: 'count', formula: '=IFNA(MATCH({n},tblUseCases[order],0),"")' },
  ],
};

const stability: Area = {
  kind: 'area',
  key: 'stability',
  at: 'AY5',
  ruled: true,
  items: CRITERIA,
  columns: [
    { key: 'criterion', type: 'text', formula: '=INDEX(tblCriteria[criterion],{n})&""' },
    {
      key: 'weight',
      type: 'percent',
      formula: '=IF(SUM(tblCriteria[weight])=0,"",INDEX(tblCriteria[weight],{n})/SUM(tblCriteria[weight]))',
    },
    {
      // Blank where no weight of this criterion topples number 1.
      key: 'change',
      type: 'percent',
      formula: '=IF(COUNT(INDEX(capStability,{n},1))=0,"",INDEX(capStability,{n},1))',
    },
    { key: 'level', type: 'percent', formula: '=IF({change}="","",{weight}+{change})' },
    {
      key: 'rival',
      type: 'text',
      formula: '=IF({change}="","",INDEX(tblUseCases[useCase],INDEX(capStability,{n},2)))',
    },
  ],
};

/** A column per department; the first row says which one it is. */
const byDepartment = (department: string): AreaColumn => ({
  key: `department${department}`,
  type: 'score',
  visual: 'heat',
  formulas: {
    departments: `=IFERROR(INDEX(tblDepartments[department],${department})&"","")`,
  },
  // No rating by this department, or no such department: blank.
  formula: `=IF({position}="","",IFERROR(AVERAGEIFS(tblRatings[score],tblRatings[position],{position},tblRatings[department],INDEX(tblDepartments[department],${department})),""))`,
});

const ofRated = (formula: string, unknown = '{position}=""') => ({
  formulas: { departments: '=""' },
  formula: `=IF(${unknown},"",${formula})`,
});

const raters: Area = {
  kind: 'area',
  key: 'raters',
  at: 'BO5',
  items: ['departments', ...numbers(COMPARED)],
  columns: [
    {
      // The rated cases in the order of tblUseCases, without gaps.
      key: 'position',
      type: 'count',
      name: 'capRaterPositions',
      formulas: {
        departments: '=""',
        1: '=IF(COUNT(tblRatings[position])=0,"",MIN(tblRatings[position]))',
      },
      formula:
        '=IF(COUNT({position:above})*COUNTIFS(tblRatings[position],">"&{position:above})=0,"",MINIFS(tblRatings[position],tblRatings[position],">"&{position:above}))',
    },
    { key: 'id', type: 'text', ...ofRated('INDEX(tblUseCases[id],{position})') },
    { key: 'useCase', type: 'text', ...ofRated('INDEX(tblUseCases[useCase],{position})&""') },
    {
      key: 'raters',
      type: 'count',
      ...ofRated('COUNTIFS(tblRatings[position],{position},tblRatings[score],">=0")'),
    },
    {
      key: 'mean',
      type: 'score',
      visual: 'bar',
      ...ofRated('IFERROR(AVERAGEIFS(tblRatings[score],tblRatings[position],{position}),"")'),
    },
    { key: 'own', type: 'score', visual: 'bar', ...ofRated('INDEX(tblUseCases[score],{position})') },
    {
      key: 'difference',
      type: 'score',
      ...ofRated('{mean}-{own}', 'COUNT({mean},{own})<=1'),
    },
    {
      key: 'spread',
      type: 'score',
      ...ofRated(
        'MAXIFS(tblRatings[score],tblRatings[position],{position})-MINIFS(tblRatings[score],tblRatings[position],{position})',
        'N({raters})<=1',
      ),
    },
    ...numbers(DEPARTMENTS).map(byDepartment),
  ],
};

const figures: Fields = {
  kind: 'fields',
  key: 'useCaseFigures',
  at: 'AE13',
  span: 2,
  fields: [
    {
      key: 'pilotsFound',
      type: 'count',
      role: 'calculated',
      name: 'capPilotsFound',
      formula: '=COUNT(INDEX(capPilots,0,2))',
    },
    {
      // Blank with fewer than two departments that rated every case.
      key: 'agreement',
      type: 'percent',
      role: 'calculated',
      name: 'capAgreement',
      formula: '=IF(capAgreementRaters<=1,"",INDEX(capAgreementOfRaters,1))',
    },
    {
      key: 'agreementRaters',
      type: 'count',
      role: 'calculated',
      name: 'capAgreementRaters',
      formula:
        '=IF(capAgreementCases=0,0,SUMPRODUCT(1*(COUNTIFS(tblRatings[department],tblDepartments[department],tblRatings[score],">=0")>=capAgreementCases)))',
    },
    {
      key: 'agreementCases',
      type: 'count',
      role: 'calculated',
      name: 'capAgreementCases',
      formula: '=COUNT(capRaterPositions)',
    },
  ],
};

const checks: Fields = {
  kind: 'fields',
  key: 'useCaseChecks',
  at: 'AE20',
  span: 2,
  fields: [
    ['unrated', 'capCheckUnrated', '=SUMPRODUCT((tblUseCases[useCase]<>"")*(tblUseCases[score]=""))'],
    ['units', 'capCheckUnits', '=SUMPRODUCT((tblUseCases[hours]<>"")*(tblUseCases[unit]=""))'],
    [
      'caseIds',
      'capCheckCaseIds',
      '=SUMPRODUCT((tblUseCases[useCase]<>"")*((tblUseCases[id]="")+(COUNTIF(tblUseCases[id],tblUseCases[id]&"")>1)>0))',
    ],
    [
      'owners',
      'capCheckOwners',
      '=SUMPRODUCT((tblUseCases[owner]<>"")*(COUNTIF(tblPeople[name],tblUseCases[owner]&"")=0))',
    ],
    [
      'ranking',
      'capCheckRanking',
      '=IF(COUNT(tblUseCases[score])=0,0,SUMPRODUCT(1*(tblUseCases[rank]<>CAPIA.USECASE.RANK(tblUseCases[impact:effort],tblCriteria[weight],tblCriteria[direction]))))',
    ],
  ].map(([key, name, formula]) => ({
    key: key!,
    type: 'count',
    role: 'calculated',
    name: name!,
    visual: 'problem',
    formula: formula!,
  })),
};

export const useCaseAreas = [pilots, ranking, stability, figures, checks, raters];

export const useCaseCharts: readonly Chart[] = [
  {
    key: 'useCaseRanking',
    type: 'bar',
    source: 'ranking',
    category: 'useCase',
    series: ['score', 'topShare'],
    minimum: 0,
    maximum: 1,
    from: 'AP18',
    to: 'AW46',
  },
];
