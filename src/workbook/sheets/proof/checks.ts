/** Every check of the workbook, added up by sheet, and the cells in error, by table. */
import { CHECKS } from './check-names';
import type { Area, Fields } from '../../declare';

/** Every table with formulas. */
export const CALCULATED: Readonly<Record<string, string>> = {
  people: 'tblPeople',
  talent: 'tblTalent',
  assessments: 'tblAssessments',
  useCases: 'tblUseCases',
  ratings: 'tblRatings',
  costs: 'tblCosts',
  drivers: 'tblDrivers',
  measures: 'tblMeasures',
  tasks: 'tblTasks',
  pilots: 'tblPilots',
  gates: 'tblGates',
  modules: 'tblModules',
  progress: 'tblProgress',
  pairs: 'tblPairs',
  retention: 'tblRetention',
  skills: 'tblSkills',
  skillNeeds: 'tblSkillNeeds',
  tools: 'tblTools',
  trainingEvidence: 'tblTrainingEvidence',
  actions: 'tblActions',
  kpis: 'tblKpis',
};

export const totals: Fields = {
  kind: 'fields',
  key: 'totals',
  at: 'I5',
  fields: [
    { key: 'all', name: 'capChecks', formula: '=SUM(capCheckCounts)' },
    { key: 'proof', name: 'capCheckProof', formula: '=COUNTIFS(capProofOk,0)+COUNTIFS(capBoundedOk,0)' },
    { key: 'errors', name: 'capCheckErrors', formula: '=SUM(capErrorCounts)' },
    { key: 'kpis', name: 'capCheckKpis', formula: '=SUMPRODUCT((tblKpis[kpi]<>"")*(tblKpis[keyword]=""))' },
  ].map((field) => ({ ...field, type: 'count', role: 'calculated', visual: 'problem' })),
};

export const checks: Area = {
  kind: 'area',
  key: 'checks',
  at: 'I11',
  ruled: true,
  items: Object.keys(CHECKS),
  columns: [
    { key: 'sheet', type: 'text', label: 'sheets.{item}.name' },
    {
      key: 'problems',
      type: 'count',
      name: 'capCheckCounts',
      visual: 'problem',
      formulas: Object.fromEntries(
        Object.entries(CHECKS).map(([sheet, names]) => [sheet, `=${names.join('+')}`]),
      ),
    },
    { key: 'meaning', type: 'text', label: 'areas.checks.items.{item}' },
  ],
};

export const errors: Area = {
  kind: 'area',
  key: 'errors',
  at: 'I27',
  ruled: true,
  items: Object.keys(CALCULATED),
  columns: [
    { key: 'table', type: 'text', label: 'tables.{item}.title' },
    {
      key: 'cells',
      type: 'count',
      name: 'capErrorCounts',
      visual: 'problem',
      formulas: Object.fromEntries(
        Object.entries(CALCULATED).map(([key, name]) => [key, `=SUMPRODUCT(1*ISERROR(${name}))`]),
      ),
    },
  ],
};
