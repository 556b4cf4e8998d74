/** Dashboard: are we on track, what pays, who needs what, what next. Formulas only; nothing is entered here. */
import { firstRows } from './columns';
import type { AreaColumn, Area, Sheet, Tiles } from '../declare';

export const TOP = 5;
/** One more than the article has, so that a company's own shows up, with a warning. */
const KPI_ROWS = 6;
const ACTIONS = 5;

const headline: Tiles = {
  kind: 'tiles',
  key: 'headline',
  at: 'B6',
  span: 2,
  tiles: [
    {
      key: 'day',
      type: 'count',
      formula: '=IF(N(capStart)=0,"",capAsOf-capStart+1)',
      noteType: 'date',
      note: '=IF(N(capStart)=0,"",capAsOf)',
    },
    { key: 'progress', type: 'percent', formula: '=capActual', noteType: 'percent', note: '=capPlanned' },
    { key: 'maturity', type: 'score', formula: '=capMaturity', noteType: 'count', note: '=capMaturityTeams' },
    {
      key: 'savings',
      type: 'money',
      formula: '=capAnnualBenefit',
      noteType: 'money',
      note: '=SUM(tblUseCases[savings])',
    },
    {
      key: 'roi',
      type: 'percent',
      formula: '=capRoi',
      noteType: 'months',
      note: '=IF(capPayback="","–",capPayback)',
    },
    { key: 'simulated', type: 'percent', formula: '=capRoiP50', noteType: 'percent', note: '=capRoiP10' },
  ],
};

/** One line of figures of their own. */
const strip = (key: string, at: string, columns: readonly AreaColumn[]): Area => ({
  kind: 'area',
  key,
  at,
  ruled: true,
  items: ['now'],
  columns,
});

const figure = (key: string, type: AreaColumn['type'], formula: string, span?: number): AreaColumn => ({
  key,
  type,
  formula,
  ...(span !== undefined && { span }),
});

const outlook = strip('outlook', 'B11', [
  figure(
    'phase',
    'text',
    '=IF(N(capPhase)=0,"–",INDEX(tblPhases[phase],MIN(capPhase,ROWS(tblPhases[phase]))))',
    3,
  ),
  figure('gate', 'date', '=capNextGate'),
  figure('open', 'count', '=capNextGateOpen'),
  { ...figure('missed', 'count', '=capGatesMissed'), visual: 'problem' },
  { ...figure('overdue', 'count', '=capTasksOverdue'), visual: 'problem' },
  figure('p10', 'percent', '=capRoiP10'),
  figure('p90', 'percent', '=capRoiP90'),
  figure('loss', 'percent', '=capRoiLossShare'),
  figure('target', 'percent', '=capRoiTargetShare'),
  figure('breakEven', 'number', '=capBreakEven'),
]);

const ofKpi = (column: string) => `=IF({kpi}="","",INDEX(tblKpis[${column}],{n}))`;

/** What is said besides the indicator: only of those the workbook calculates. */
const besides = (name: string) =>
  `=IF({kpi}="","",IFNA(INDEX(${name},MATCH(INDEX(tblKpis[keyword],{n}),capKpiKeys,0)),""))`;

const kpis: Area = {
  kind: 'area',
  key: 'kpis',
  at: 'B15',
  ruled: true,
  items: firstRows(KPI_ROWS),
  columns: [
    {
      key: 'kpi',
      type: 'text',
      span: 2,
      formula: '=IF({n}>ROWS(tblKpis[kpi]),"",INDEX(tblKpis[kpi],{n})&"")',
    },
    { key: 'status', type: 'status', formula: ofKpi('status'), visual: 'status' },
    { key: 'actual', type: 'number', formula: ofKpi('actual') },
    {
      key: 'target',
      type: 'number',
      formula: '=IF({kpi}="","",IF(INDEX(tblKpis[target],{n})="","",INDEX(tblKpis[target],{n})))',
    },
    { key: 'unit', type: 'text', span: 2, formula: '=IF({kpi}="","",INDEX(tblKpis[unit],{n})&"")' },
    {
      key: 'change',
      type: 'number',
      formula:
        '=IF({kpi}="","",IF(COUNT({actual},INDEX(tblKpis[before],{n}))=1+1,{actual}-INDEX(tblKpis[before],{n}),""))',
    },
    { key: 'trend', type: 'text', formula: '=REPT("▲",N({change})>0)&REPT("▼",N({change})<0)' },
    { key: 'alsoLabel', type: 'text', span: 2, formula: besides('capKpiAlsoLabels') },
    { key: 'also', type: 'rating', formula: besides('capKpiAlso') },
  ],
};

const ofAction = (name: string) => `=IF({place}="","",INDEX(${name},SMALL(capCandidateOrder,{n})))`;

/** The first of the candidates on the sheet Proof that have something to do. */
const actions: Area = {
  kind: 'area',
  key: 'nextActions',
  at: 'B25',
  ruled: true,
  items: firstRows(ACTIONS),
  columns: [
    {
      key: 'place',
      type: 'count',
      formula: '=IF({n}>COUNT(capCandidateOrder),"",{n})',
    },
    { key: 'action', type: 'text', span: 5, formula: ofAction('capCandidateActions') },
    { key: 'count', type: 'count', formula: ofAction('capCandidateCounts') },
    { key: 'reason', type: 'text', span: 4, formula: ofAction('capCandidateReasons') },
    { key: 'sheet', type: 'text', formula: ofAction('capCandidateSheets') },
  ],
};

/** A column of the n-th best case. */
const caseAt = (column: string) =>
  `=IF({n}>COUNT(tblUseCases[order]),"",INDEX(tblUseCases[${column}],MATCH({n},tblUseCases[order],0)))`;

const top: Area = {
  kind: 'area',
  key: 'top',
  at: 'B33',
  ruled: true,
  items: firstRows(TOP),
  columns: [
    { key: 'rank', type: 'count', formula: caseAt('rank') },
    { key: 'useCase', type: 'text', span: 6, formula: caseAt('useCase') },
    { key: 'stage', type: 'text', formula: caseAt('stage') },
    { key: 'score', type: 'score', formula: caseAt('score'), visual: 'bar' },
    { key: 'topShare', type: 'percent', formula: caseAt('topShare'), visual: 'bar' },
    { key: 'savings', type: 'money', formula: caseAt('savings') },
    {
      key: 'savingsShare',
      type: 'percent',
      visual: 'bar',
      formula: '=IF(OR({savings}="",SUM(tblUseCases[savings])=0),"",{savings}/SUM(tblUseCases[savings]))',
    },
  ],
};

/** People, as numbers only. */
const needs = strip('needs', 'B41', [
  figure('untrained', 'count', '=SUMPRODUCT((tblPeople[name]<>"")*(tblPeople[trained]=""))'),
  figure('belowTarget', 'count', '=COUNTIFS(tblPeople[name],"<>",tblPeople[atTarget],0)'),
  figure('buddies', 'count', '=SUMPRODUCT((tblPeople[newcomer]=1)*(tblPeople[buddy]=""))'),
  figure('rules', 'count', '=SUMPRODUCT((tblPeople[name]<>"")*(tblPeople[rulesAccepted]=""))'),
  figure('followUps', 'count', '=capFollowUpsDue'),
  figure('successors', 'count', '=capCheckSuccessors'),
]);

const plausibility = strip('plausibility', 'H41', [figure('verdict', 'text', '=capPlausibility', 6)]);

const GRID = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M'];
const CHARTS = ['O', 'P', 'Q', 'R', 'S', 'T'];

const widthOf = (columns: readonly string[], width: number) =>
  Object.fromEntries(columns.map((letters) => [letters, width]));

export const dashboard: Sheet = {
  key: 'dashboard',
  module: 'core',
  widths: { A: 2, ...widthOf(GRID, 14), M: 18, N: 2, ...widthOf(CHARTS, 12), U: 2 },
  blocks: [headline, outlook, kpis, actions, top, needs, plausibility],
  onOnePage: true,
  checks: { at: 'B3', formula: '=capChecks' },
  charts: [
    {
      key: 'radar',
      type: 'radar',
      source: 'profile',
      category: 'dimension',
      series: ['current', 'target'],
      minimum: 0,
      maximum: 3,
      from: 'O6',
      to: 'T14',
    },
    {
      key: 'kpiTrend',
      type: 'column',
      source: 'kpiTrend',
      category: 'month',
      series: ['adoption', 'time', 'useCases', 'transfer', 'innovation'],
      minimum: 0,
      from: 'O15',
      to: 'T23',
    },
    {
      key: 'ranking',
      type: 'bar',
      source: 'top',
      category: 'useCase',
      series: ['topShare', 'savingsShare'],
      minimum: 0,
      maximum: 1,
      from: 'O24',
      to: 'T32',
    },
    {
      key: 'cumulative',
      type: 'line',
      source: 'cashFlow',
      category: 'month',
      series: ['cumulative'],
      from: 'O33',
      to: 'T42',
    },
  ],
};
