/** The table of assessments and what the custom functions make of it: levels, proof, profiles, trend. */
import type { Column, Spill, Table } from '../declare';

export const DIMENSIONS = ['tools', 'scope', 'autonomy', 'innovation', 'sharing'] as const;

/** The columns of capTeams and of the two profiles like it: team, date, then each dimension. */
export const PROFILE_COLUMNS = ['team', 'date', ...DIMENSIONS] as const;

export const TREND_MONTHS = 12;

const UNRATED = 'COUNT([@tools:sharing])=0';
const COVERED = 'COUNT([@tools:sharing])>=MAX(1,capCoverage*COLUMNS([@tools:sharing])-capTie)';
const RATINGS = 'tblAssessments[tools:sharing]';

const dimension = (key: string): Column => ({
  key,
  type: 'level',
  role: 'input',
  width: 17,
  validation: { kind: 'between', minimum: 1, maximum: 3 },
  visual: 'levels',
});

export const assessmentsTable: Table = {
  kind: 'table',
  key: 'assessments',
  name: 'tblAssessments',
  at: 'B5',
  columns: [
    { key: 'date', type: 'date', role: 'input', width: 12, validation: { kind: 'date' }, required: true },
    {
      key: 'team',
      type: 'text',
      role: 'input',
      width: 20,
      words: 'departments',
      required: true,
      validation: { kind: 'list', list: 'capListDepartments' },
      refersTo: 'tblDepartments[department]',
    },
    {
      key: 'rater',
      type: 'text',
      role: 'input',
      width: 16,
      validation: { kind: 'list', list: 'capListPeople' },
      refersTo: 'tblPeople[name]',
      personal: 'name',
    },
    {
      key: 'kind',
      type: 'text',
      role: 'input',
      width: 20,
      words: 'kinds',
      validation: { kind: 'list', list: 'capListKinds' },
    },
    ...DIMENSIONS.map(dimension),
    { key: 'evidence', type: 'text', role: 'input', width: 34, personal: 'freeText' },
    {
      key: 'evidenceDate',
      type: 'date',
      role: 'input',
      width: 14,
      validation: { kind: 'date' },
      // No longer, or not yet, a proof on the as-of date.
      highlights: [
        { when: 'AND([@evidenceDate]<>"",N([@proven])<N([@mean]),N([@current])=1)', tone: 'problem' },
      ],
    },
    {
      // Blank where fewer dimensions are rated than the coverage asks for; a check counts these.
      key: 'level',
      type: 'level',
      role: 'calculated',
      width: 10,
      formula: `=IF(${COVERED},IFNA(INDEX(capLevels,{n}),""),"")`,
    },
    {
      key: 'label',
      type: 'text',
      role: 'calculated',
      width: 10,
      formula: `=IF(${COVERED},IFNA(INDEX(capLabels,{n}),""),"")`,
    },
    {
      key: 'mean',
      type: 'score',
      role: 'calculated',
      width: 10,
      visual: 'levels',
      formula: `=IF(${UNRATED},"",AVERAGE([@tools:sharing]))`,
    },
    {
      key: 'proven',
      type: 'score',
      role: 'calculated',
      width: 10,
      visual: 'levels',
      formula: `=IF(${UNRATED},"",AVERAGE(INDEX(capProven,{n},0)))`,
    },
    {
      key: 'gap',
      type: 'score',
      role: 'calculated',
      width: 10,
      formula: `=IF(${UNRATED},"",AVERAGE(INDEX(capGaps,{n},0)))`,
    },
    {
      key: 'current',
      type: 'flag',
      role: 'calculated',
      width: 11,
      formula:
        '=IF([@mean]="","",1*([@date]=MAXIFS(tblAssessments[date],tblAssessments[team],[@team],tblAssessments[mean],">0",tblAssessments[date],"<="&capAsOf)))',
    },
    {
      key: 'first',
      type: 'flag',
      role: 'calculated',
      width: 11,
      formula:
        '=IF([@mean]="","",1*([@date]=MINIFS(tblAssessments[date],tblAssessments[team],[@team],tblAssessments[mean],">0")))',
    },
    { key: 'note', type: 'text', role: 'input', width: 24, personal: 'freeText' },
  ],
};

/** The evidence of a row stands for each of its ratings. */
const PROVEN = `CAPIA.MATURITY.PROVEN(${RATINGS},IF(ISNUMBER(${RATINGS}),tblAssessments[evidenceDate],""),capAsOf,capValidMonths)`;

const unlessEmpty = (formula: string) => `=IF(COUNT(${RATINGS})=0,"",${formula})`;

const profile = (dates: string, ratings: string) =>
  unlessEmpty(`IFNA(CAPIA.MATURITY.PROFILE(tblAssessments[team],${dates},${ratings},capAsOf),"")`);

const perAssessment = { rows: 5000, columns: 1 };
const perRating = { rows: 5000, columns: DIMENSIONS.length };
const perTeam = { rows: 250, columns: PROFILE_COLUMNS.length };

export const maturitySpills: readonly Spill[] = [
  {
    name: 'capLevels',
    formula: unlessEmpty(`CAPIA.MATURITY.LEVEL(${RATINGS},"gated",,capCoverage)`),
    ...perAssessment,
  },
  {
    name: 'capLabels',
    formula: unlessEmpty(`CAPIA.MATURITY.LABEL(${RATINGS},capCoverage)`),
    ...perAssessment,
  },
  { name: 'capProven', formula: unlessEmpty(PROVEN), ...perRating },
  {
    name: 'capGaps',
    formula: unlessEmpty(`CAPIA.MATURITY.GAP(${RATINGS},TRANSPOSE(capProfileTarget))`),
    ...perRating,
  },
  { name: 'capTeams', formula: profile('tblAssessments[date]', RATINGS), ...perTeam },
  { name: 'capTeamsProven', formula: profile('tblAssessments[date]', PROVEN), ...perTeam },
  {
    // Without their dates all but the first assessments count for nothing.
    name: 'capTeamsFirst',
    formula: profile('IF(tblAssessments[first]=1,tblAssessments[date],"")', RATINGS),
    ...perTeam,
  },
  {
    name: 'capTrend',
    formula: unlessEmpty(
      `CAPIA.MATURITY.TREND(tblAssessments[team],tblAssessments[date],${RATINGS},capAsOf)`,
    ),
    rows: TREND_MONTHS,
    columns: 3,
  },
];
