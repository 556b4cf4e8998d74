/** Maturity: one row per team, rater and date; five dimensions on three levels. */
import { choices, type ListTable } from './choices';
import { assessmentsTable, DIMENSIONS, maturitySpills, PROFILE_COLUMNS, TREND_MONTHS } from './assessments';
import type { Area, AreaColumn, Fields, Sheet } from '../declare';

export { DIMENSIONS } from './assessments';

/** Teams that are shown; the profile of all takes in every one. */
const TEAMS = 20;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

const inProfile = (key: (typeof PROFILE_COLUMNS)[number]) => PROFILE_COLUMNS.indexOf(key) + 1;

/** Per dimension the mean over the teams; every team counts the same, however many rated it. */
const overTeams = (teams: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    DIMENSIONS.map((key) => {
      const cells = `INDEX(${teams},0,${inProfile(key)})`;
      return [key, `=IF(COUNT(${cells})=0,"",AVERAGE(${cells}))`];
    }),
  );

const profile: Area = {
  kind: 'area',
  key: 'profile',
  at: 'V5',
  ruled: true,
  items: DIMENSIONS,
  columns: [
    { key: 'dimension', type: 'text', formula: '=INDEX(tblDimensions[dimension],{n})&""' },
    { key: 'first', type: 'score', formulas: overTeams('capTeamsFirst'), visual: 'levels' },
    {
      key: 'current',
      type: 'score',
      name: 'capProfileCurrent',
      formulas: overTeams('capTeams'),
      visual: 'levels',
    },
    {
      key: 'proven',
      type: 'score',
      name: 'capProfileProven',
      formulas: overTeams('capTeamsProven'),
      visual: 'levels',
    },
    { key: 'target', type: 'score', name: 'capProfileTarget', formula: '=capTargetLevel' },
  ],
};

const figures: Fields = {
  kind: 'fields',
  key: 'maturityFigures',
  at: 'AF7',
  fields: [
    {
      key: 'mean',
      type: 'score',
      role: 'calculated',
      name: 'capMaturity',
      formula: '=IF(COUNT(capProfileCurrent)=0,"",AVERAGE(capProfileCurrent))',
      visual: 'levels',
    },
    {
      key: 'proven',
      type: 'score',
      role: 'calculated',
      name: 'capMaturityProven',
      formula: '=IF(COUNT(capProfileProven)=0,"",AVERAGE(capProfileProven))',
      visual: 'levels',
    },
    {
      key: 'teams',
      type: 'count',
      role: 'calculated',
      name: 'capMaturityTeams',
      formula: `=COUNT(INDEX(capTeams,0,${inProfile('date')}))`,
    },
  ],
};

const checks: Fields = {
  kind: 'fields',
  key: 'maturityChecks',
  at: 'AF13',
  fields: [
    {
      key: 'assessments',
      name: 'capCheckAssessments',
      formula: '=SUMPRODUCT((tblAssessments[team]<>"")*(tblAssessments[level]=""))',
    },
    {
      key: 'teams',
      name: 'capCheckTeams',
      formula:
        '=SUMPRODUCT((tblAssessments[team]<>"")*(COUNTIF(tblDepartments[department],tblAssessments[team]&"")=0))',
    },
    {
      // Evidence there is, but on the as-of date it no longer holds, so that the proven level lies below the rated one.
      key: 'evidence',
      name: 'capCheckEvidence',
      formula:
        '=SUMPRODUCT((tblAssessments[current]=1)*(tblAssessments[evidenceDate]<>"")*(tblAssessments[evidenceDate]<=capAsOf)*(tblAssessments[proven]<tblAssessments[mean]))',
    },
  ].map((check) => ({ ...check, type: 'count', role: 'calculated', visual: 'problem' })),
};

const trend: Area = {
  kind: 'area',
  key: 'trend',
  at: 'AB5',
  ruled: true,
  items: numbers(TREND_MONTHS),
  columns: [
    {
      key: 'month',
      type: 'month',
      name: 'capTrendMonth',
      formula: '=IF(COUNT(INDEX(capTrend,{n},1))=0,"",INDEX(capTrend,{n},1))',
    },
    {
      key: 'mean',
      type: 'score',
      name: 'capTrendMean',
      // By the number of teams: nothing where the function gives nothing, for readers without the add-in too.
      formula: '=IF(N({teams})=0,"",INDEX(capTrend,{n},2))',
      visual: 'levels',
    },
    {
      key: 'teams',
      type: 'count',
      name: 'capTrendTeams',
      formula: '=IF({month}="","",INDEX(capTrend,{n},3))',
    },
  ],
};

const ofTeam = (formula: string) => `=IF({team}="","",${formula})`;

/** Kept to itself where the team is known to be so small that it would tell of single people. */
const ofShownTeam = (formula: string) =>
  `=IF(OR({team}="",AND(COUNTIF(tblPeople[department],{team})>0,COUNTIF(tblPeople[department],{team})<capPrivacyMin)),REPT("–",{team}<>""),${formula})`;

const teams: Area = {
  kind: 'area',
  key: 'teams',
  at: 'AJ5',
  items: numbers(TEAMS),
  columns: [
    {
      key: 'team',
      type: 'text',
      name: 'capTeamNames',
      formula: '=IF({n}>capMaturityTeams,"",INDEX(capTeams,{n},1))',
    },
    { key: 'date', type: 'date', formula: ofTeam(`INDEX(capTeams,{n},${inProfile('date')})`) },
    ...DIMENSIONS.map((key): AreaColumn => ({
      key,
      type: 'score',
      formula: ofShownTeam(`INDEX(capTeams,{n},${inProfile(key)})`),
      visual: 'levels',
    })),
    {
      key: 'mean',
      type: 'score',
      name: 'capTeamMeans',
      formula: '=IF(COUNT({tools}:{sharing})=0,{tools},AVERAGE({tools}:{sharing}))',
      visual: 'levels',
    },
    {
      key: 'progress',
      type: 'score',
      formula:
        '=IF(COUNT({mean})=0,{mean},{mean}-AVERAGEIFS(tblAssessments[mean],tblAssessments[team],{team},tblAssessments[first],1))',
    },
  ],
};

/** Between the lowest and the highest rating of one dimension at the team's latest assessment. */
const difference = (key: string): AreaColumn => {
  const latest = `(tblAssessments[${key}],tblAssessments[team],{team},tblAssessments[current],1)`;
  return {
    key,
    type: 'score',
    formula: `=IF(N({raters})<=1,"",MAXIFS${latest}-MINIFS${latest})`,
    highlights: [{ when: `N({${key}})>=1`, tone: 'warning' }],
  };
};

const disagreement: Area = {
  kind: 'area',
  key: 'disagreement',
  at: 'AT5',
  items: numbers(TEAMS),
  columns: [
    { key: 'team', type: 'text', formula: '=INDEX(capTeamNames,{n})' },
    {
      key: 'raters',
      type: 'count',
      formula: ofShownTeam('COUNTIFS(tblAssessments[team],{team},tblAssessments[current],1)'),
    },
    ...DIMENSIONS.map(difference),
    { key: 'largest', type: 'score', formula: '=IF(N({raters})<=1,"",MAX({tools}:{sharing}))' },
    {
      key: 'dimension',
      type: 'text',
      formula: '=IF(N({largest})=0,"",INDEX(tblDimensions[dimension],MATCH({largest},{tools}:{sharing},0)))',
    },
  ],
};

export const maturity: Sheet = {
  key: 'maturity',
  module: 'core',
  // The blanks between and beside the blocks are such that a printed page begins with a block.
  widths: {
    A: 2,
    ...{ U: 6, V: 30, W: 13, X: 13, Y: 13, Z: 13, AA: 4, AB: 20, AC: 20, AD: 20, AE: 4 },
    ...{ AF: 44, AG: 12, AH: 86, AI: 4 },
    ...{ AJ: 22, AK: 13, AL: 17, AM: 17, AN: 17, AO: 17, AP: 17, AQ: 12, AR: 14, AS: 4 },
    ...{ AT: 22, AU: 12, AV: 17, AW: 17, AX: 17, AY: 17, AZ: 17, BA: 12, BB: 28 },
  },
  blocks: [assessmentsTable, profile, trend, figures, checks, teams, disagreement],
  spills: maturitySpills,
  charts: [
    {
      key: 'maturityRadar',
      type: 'radar',
      source: 'profile',
      category: 'dimension',
      series: ['current', 'target', 'proven'],
      minimum: 0,
      maximum: 3,
      from: 'V13',
      to: 'Z33',
    },
    {
      // Columns, not a line: a month before the first assessment has none, where a line would fall to 0.
      key: 'maturityTrend',
      type: 'column',
      source: 'trend',
      category: 'month',
      series: ['mean'],
      minimum: 0,
      maximum: 3,
      from: 'AB20',
      to: 'AD38',
    },
  ],
  freezeRows: 5,
};

export const maturityLists: readonly ListTable[] = [
  choices({ key: 'kinds', table: 'tblKinds', column: 'kind', name: 'capListKinds' }, ['self', 'manager']),
];
