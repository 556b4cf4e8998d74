/** Dashboard: are we on track, what pays, what next. Formulas only; nothing is entered here. */
import type { Sheet } from '../declare';

export const TOP = 5;

/** A column of the n-th best case. */
const caseAt = (column: string) =>
  `=IF({n}>COUNT(tblUseCases[order]),"",INDEX(tblUseCases[${column}],MATCH({n},tblUseCases[order],0)))`;

export const dashboard: Sheet = {
  key: 'dashboard',
  module: 'core',
  widths: { A: 2, B: 16, C: 16, D: 16, E: 16, F: 16, G: 16, H: 16, I: 16, J: 2 },
  blocks: [
    {
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
        {
          key: 'maturity',
          type: 'score',
          formula:
            '=IF(SUM(tblAssessments[current])=0,"",AVERAGEIFS(tblAssessments[mean],tblAssessments[current],1))',
          noteType: 'count',
          note: '=SUM(tblAssessments[current])',
        },
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
          note: '=IFERROR(capPayback,"–")',
        },
      ],
    },
    {
      kind: 'area',
      key: 'top',
      at: 'B12',
      ruled: true,
      items: Array.from({ length: TOP }, (_, index) => String(index + 1)),
      columns: [
        { key: 'rank', type: 'count', formula: caseAt('rank') },
        { key: 'useCase', type: 'text', span: 4, formula: caseAt('useCase') },
        { key: 'stage', type: 'text', formula: caseAt('stage') },
        { key: 'score', type: 'score', formula: caseAt('score'), visual: 'bar' },
        { key: 'savings', type: 'money', formula: caseAt('savings') },
      ],
    },
  ],
  pages: { wide: 1, tall: 1 },
  checks: { at: 'B3', formula: '=0' },
  charts: [
    {
      key: 'radar',
      type: 'radar',
      source: 'profile',
      category: 'dimension',
      series: ['current', 'target'],
      minimum: 0,
      maximum: 3,
      from: 'B20',
      to: 'E37',
    },
    {
      key: 'cumulative',
      type: 'line',
      source: 'cashFlow',
      category: 'month',
      series: ['cumulative'],
      from: 'F20',
      to: 'I37',
    },
    {
      key: 'ranking',
      type: 'bar',
      source: 'top',
      category: 'useCase',
      series: ['score'],
      minimum: 0,
      maximum: 100,
      from: 'B39',
      to: 'E55',
    },
  ],
};
