/** Settings: the figures every other sheet refers to, the maturity levels in words, criteria, bands, KPIs and holidays. */
import { DIMENSIONS } from './maturity';
import { CRITERIA } from './useCases';
import { choices, type ListTable } from './choices';
import type { Content } from '../cells';
import type { Field, Sheet, Validation, ValueType, Word } from '../declare';

const capital = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);

function input(key: string, type: ValueType, start: Content | Word, validation?: Validation): Field {
  return {
    key,
    type,
    role: 'input',
    name: `cap${capital(key)}`,
    ...(start !== undefined && { default: start }),
    ...(validation && { validation }),
  };
}

const between = (minimum: number, maximum: number, whole = false): Validation => ({
  kind: 'between',
  minimum,
  maximum,
  ...(whole && { whole }),
});
const atLeast = (minimum: number, whole = false): Validation => ({
  kind: 'atLeast',
  minimum,
  ...(whole && { whole }),
});

/** Weights as in the article's criteria for a pilot: strong impact, limited risk, measurable result; effort counts too. */
const CRITERIA_DEFAULTS: Readonly<
  Record<(typeof CRITERIA)[number], { weight: number; direction: 1 | -1; limit?: number }>
> = {
  impact: { weight: 0.4, direction: 1, limit: 3 },
  risk: { weight: 0.2, direction: -1, limit: 3 },
  measurability: { weight: 0.2, direction: 1, limit: 3 },
  effort: { weight: 0.2, direction: -1 },
};

/** The article's bands: a return of 200 to 400 %, paid back after 6 to 9 months, 1,000 to 3,000 per person in the first year. */
const BANDS = {
  roi: { low: 2, high: 4 },
  payback: { low: 6, high: 9 },
  costPerPerson: { low: 1000, high: 3000 },
} as const;

/** The article's five indicators; targets are a start, to be set by the company. A share is shown per 100. */
const KPIS = {
  adoption: { target: 60, scale: 100 },
  time: { target: 150, scale: 1 },
  useCases: { target: 5, scale: 1 },
  transfer: { target: 50, scale: 100 },
  innovation: { target: 1, scale: 1 },
} as const;

/** Of this KPI in the months looked back on, up to the as-of date. */
const RECENT =
  'tblSnapshots[kpi],[@kpi],tblSnapshots[month],">="&EDATE(capAsOf,-capTrendMonths),tblSnapshots[month],"<="&capAsOf';

/** ISO 3166 codes of the countries whose public holidays can be entered. */
export const COUNTRIES = ['AT', 'BE', 'CH', 'DE', 'FR', 'GB', 'LU'] as const;

export const settingsLists: readonly ListTable[] = [
  choices(
    { key: 'countries', table: 'tblCountries', column: 'country', name: 'capListCountries' },
    Object.fromEntries(COUNTRIES.map((code) => [code, { code }])),
    [{ key: 'code', type: 'text', role: 'input', width: 10 }],
  ),
];

export const settings: Sheet = {
  key: 'settings',
  module: 'core',
  widths: { A: 2, G: 4, H: 36, I: 14, J: 14, K: 16, L: 20, M: 56, T: 4 },
  blocks: [
    {
      kind: 'fields',
      key: 'programme',
      at: 'B5',
      fields: [
        input('company', 'text', undefined),
        input('headcount', 'count', undefined, atLeast(1, true)),
        input('start', 'date', undefined, { kind: 'date' }),
        input('asOf', 'date', undefined, { kind: 'date' }),
        input('currency', 'text', undefined),
        {
          ...input('country', 'text', undefined, { kind: 'list', list: 'capListCountries' }),
          words: 'countries',
        },
      ],
    },
    {
      kind: 'fields',
      key: 'savings',
      at: 'B13',
      fields: [
        input('hourlyCost', 'money', 40, atLeast(0)),
        input('weeksPerYear', 'number', 46, between(0, 53)),
        input('realisation', 'percent', 0.7, between(0, 1)),
      ],
    },
    {
      kind: 'fields',
      key: 'investment',
      at: 'B18',
      fields: [
        input('horizon', 'months', 12, between(1, 36, true)),
        input('lead', 'months', 2, between(0, 24)),
        input('ramp', 'months', 6, between(0, 24)),
        input('discountRate', 'percent', 0.08, between(0, 1)),
        input('targetRoi', 'percent', 2, atLeast(0)),
        input('budgetPerPerson', 'money', 2000, atLeast(0)),
      ],
    },
    {
      kind: 'fields',
      key: 'assessment',
      at: 'B26',
      fields: [
        input('coverage', 'percent', 0.8, between(0, 1)),
        input('targetLevel', 'level', 2, between(1, 3)),
        input('validMonths', 'count', 12, atLeast(1, true)),
      ],
    },
    {
      kind: 'fields',
      key: 'ranking',
      at: 'H5',
      fields: [
        input('top', 'count', 3, between(1, 10, true)),
        input('pilotCount', 'count', 3, between(1, 5, true)),
        input('spread', 'percent', 0.3, between(0, 1)),
        input('noise', 'number', 0, between(0, 4)),
        input('trials', 'count', 10_000, between(100, 10_000, true)),
        input('seed', 'count', 1, atLeast(0, true)),
      ],
    },
    {
      kind: 'fields',
      key: 'people',
      at: 'H13',
      fields: [
        input('privacyMin', 'count', 5, atLeast(2, true)),
        input('activeWindow', 'count', 28, atLeast(1, true)),
        input('wishShare', 'percent', 0.3, between(0, 1)),
        input('minHolders', 'count', 2, atLeast(1, true)),
        input('teamMax', 'count', 5, between(2, 5, true)),
        input('tolerance', 'percent', 0.1, between(0, 1)),
        input('trendMonths', 'count', 3, between(1, 11, true)),
        input('nearDays', 'count', 14, atLeast(0, true)),
      ],
    },
    {
      kind: 'table',
      key: 'bands',
      name: 'tblBands',
      at: 'H24',
      columns: [
        { key: 'measure', type: 'text', role: 'input', width: 36, words: 'bands', required: true },
        { key: 'low', type: 'number', role: 'input', width: 14, validation: atLeast(0) },
        { key: 'high', type: 'number', role: 'input', width: 14, validation: atLeast(0) },
      ],
      defaults: Object.entries(BANDS).map(([word, band]) => ({ measure: { word }, ...band })),
    },
    {
      kind: 'table',
      key: 'dimensions',
      name: 'tblDimensions',
      at: 'B32',
      columns: [
        { key: 'dimension', type: 'text', role: 'input', width: 34, words: 'dimensions', required: true },
        { key: 'level1', type: 'text', role: 'input', width: 24, words: 'dimensions' },
        { key: 'level2', type: 'text', role: 'input', width: 28, words: 'dimensions' },
        { key: 'level3', type: 'text', role: 'input', width: 28, words: 'dimensions' },
      ],
      defaults: DIMENSIONS.map((key) => ({
        dimension: { word: `${key}.name` },
        level1: { word: `${key}.level1` },
        level2: { word: `${key}.level2` },
        level3: { word: `${key}.level3` },
      })),
    },
    {
      kind: 'table',
      key: 'criteria',
      name: 'tblCriteria',
      at: 'B41',
      columns: [
        { key: 'criterion', type: 'text', role: 'input', width: 34, words: 'criteria', required: true },
        { key: 'weight', type: 'percent', role: 'input', width: 24, validation: atLeast(0), visual: 'bar' },
        { key: 'direction', type: 'count', role: 'input', width: 28, validation: between(-1, 1, true) },
        { key: 'limit', type: 'rating', role: 'input', width: 28, validation: between(1, 5), optional: true },
        { key: 'meaning', type: 'text', role: 'input', width: 42, words: 'criteria' },
      ],
      defaults: CRITERIA.map((key) => ({
        criterion: { word: `${key}.name` },
        ...CRITERIA_DEFAULTS[key],
        meaning: { word: `${key}.meaning` },
      })),
    },
    {
      kind: 'table',
      key: 'kpis',
      name: 'tblKpis',
      at: 'H32',
      columns: [
        { key: 'kpi', type: 'text', role: 'input', width: 36, words: 'kpis', required: true, unique: true },
        { key: 'target', type: 'number', role: 'input', width: 14 },
        { key: 'tolerance', type: 'percent', role: 'input', width: 14, validation: between(0, 1) },
        { key: 'direction', type: 'count', role: 'input', width: 16, validation: between(-1, 1, true) },
        { key: 'unit', type: 'text', role: 'input', width: 20, words: 'kpis' },
        { key: 'definition', type: 'text', role: 'input', width: 56, words: 'kpis' },
        // What the workbook calculates for it; a KPI of the company's own has none and is entered.
        { key: 'keyword', type: 'text', role: 'input', width: 14, optional: true },
        { key: 'scale', type: 'count', role: 'input', width: 14, validation: atLeast(1), optional: true },
        { key: 'own', type: 'number', role: 'input', width: 18, optional: true },
        {
          key: 'actual',
          type: 'number',
          role: 'calculated',
          width: 12,
          formula:
            '=IF([@kpi]="","",IF([@keyword]="",IF([@own]="","",[@own]),IFNA(INDEX(capKpiValues,MATCH([@keyword],capKpiKeys,0)),"")))',
        },
        {
          key: 'status',
          type: 'status',
          role: 'calculated',
          width: 10,
          visual: 'status',
          formula: '=IF(OR([@actual]="",[@target]=""),"",INDEX(capKpiStatus,{n}))',
        },
        {
          // The oldest snapshot of the months looked back on.
          key: 'before',
          type: 'number',
          role: 'calculated',
          width: 12,
          formula: `=IF(COUNTIFS(${RECENT})=0,"",SUMIFS(tblSnapshots[value],tblSnapshots[kpi],[@kpi],tblSnapshots[month],MINIFS(tblSnapshots[month],${RECENT})))`,
        },
      ],
      lists: { kpi: 'capListKpis' },
      defaults: Object.entries(KPIS).map(([key, { target, scale }]) => ({
        kpi: { word: `${key}.name` },
        target,
        tolerance: { formula: '=capTolerance' },
        direction: 1,
        unit: { word: `${key}.unit` },
        definition: { word: `${key}.definition` },
        keyword: key,
        scale,
      })),
    },
    {
      kind: 'table',
      key: 'holidays',
      name: 'tblHolidays',
      at: 'U4',
      columns: [
        { key: 'date', type: 'date', role: 'input', width: 14, validation: { kind: 'date' } },
        { key: 'holiday', type: 'text', role: 'input', width: 32, words: 'holidays' },
      ],
    },
  ],
  spills: [
    {
      name: 'capKpiStatus',
      formula:
        '=IF(COUNT(tblKpis[actual])*COUNT(tblKpis[target])=0,"",CAPIA.KPI.STATUS(tblKpis[actual],tblKpis[target],tblKpis[tolerance],IF(tblKpis[direction]<0,"lower","higher")))',
      rows: 50,
      columns: 1,
    },
  ],
  freezeRows: 2,
};
