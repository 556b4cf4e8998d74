/** What the programme costs, by item and by family. */
import { figures } from './result';
import type { Area, Chart, Column, Fields, Table } from '../../declare';

const amount = (key: string): Column => ({
  key,
  type: 'money',
  role: 'input',
  width: 14,
  validation: { kind: 'atLeast', minimum: 0 },
});

/** An amount per head is multiplied by the headcount: the factor stands beside the basis on the sheet Lists. */
const total = (key: string, of: string): Column => ({
  key,
  type: 'money',
  role: 'calculated',
  width: 16,
  formula: `=IF([@basis]="","",N([@${of}])*INDEX(tblBases[factor],MATCH([@basis],tblBases[basis],0)))`,
});

export const costs: Table = {
  kind: 'table',
  key: 'costs',
  name: 'tblCosts',
  at: 'B16',
  columns: [
    {
      key: 'family',
      type: 'text',
      role: 'input',
      width: 20,
      words: 'families',
      required: true,
      validation: { kind: 'list', list: 'capListFamilies' },
    },
    { key: 'item', type: 'text', role: 'input', width: 44, personal: 'freeText' },
    {
      key: 'basis',
      type: 'text',
      role: 'input',
      width: 14,
      words: 'bases',
      required: true,
      validation: { kind: 'list', list: 'capListBases' },
    },
    amount('oneOff'),
    amount('monthly'),
    total('oneOffTotal', 'oneOff'),
    total('monthlyTotal', 'monthly'),
    { key: 'note', type: 'text', role: 'input', width: 44, personal: 'freeText' },
  ],
};

/** The families that are shown; what lies in none of them is a figure of its own, so that no euro is lost. */
const FAMILIES = 5;

const ofFamily = (column: string) =>
  `=IF({family}="","",SUMIFS(tblCosts[${column}],tblCosts[family],{family}))`;

export const costFamilies: Area = {
  kind: 'area',
  key: 'costFamilies',
  at: 'K16',
  ruled: true,
  items: Array.from({ length: FAMILIES }, (_, index) => String(index + 1)),
  columns: [
    {
      key: 'family',
      type: 'text',
      formula: '=IF({n}>ROWS(tblFamilies[family]),"",INDEX(tblFamilies[family],{n})&"")',
    },
    { key: 'oneOff', type: 'money', formula: ofFamily('oneOffTotal') },
    { key: 'monthly', type: 'money', formula: ofFamily('monthlyTotal') },
    {
      key: 'horizon',
      type: 'money',
      name: 'capFamilyCost',
      formula: '=IF({family}="","",{oneOff}+{monthly}*capHorizon)',
    },
    {
      key: 'share',
      type: 'percent',
      visual: 'bar',
      formula: '=IF(OR({family}="",capTotalCost=0),"",{horizon}/capTotalCost)',
    },
  ],
};

export const constants: Fields = {
  kind: 'fields',
  key: 'roiConstants',
  at: 'BD30',
  span: 2,
  fields: [
    ...figures([
      {
        key: 'otherCost',
        type: 'money',
        name: 'capOtherCost',
        formula: '=capTotalCost-SUM(capFamilyCost)',
      },
    ]),
    {
      key: 'driverCount',
      type: 'count',
      role: 'input',
      name: 'capDriverCount',
      default: 6,
      validation: { kind: 'between', minimum: 6, maximum: 6 },
    },
    {
      key: 'decimals',
      type: 'count',
      role: 'input',
      name: 'capDecimals',
      default: 2,
      validation: { kind: 'between', minimum: 0, maximum: 6, whole: true },
    },
    {
      key: 'monthsPerYear',
      type: 'count',
      role: 'input',
      name: 'capMonthsPerYear',
      default: 12,
      validation: { kind: 'between', minimum: 12, maximum: 12 },
    },
    {
      key: 'minutesPerHour',
      type: 'count',
      role: 'input',
      name: 'capMinutesPerHour',
      default: 60,
      validation: { kind: 'between', minimum: 60, maximum: 60 },
    },
  ],
};

export const familiesChart: Chart = {
  key: 'costFamilies',
  type: 'bar',
  source: 'costFamilies',
  category: 'family',
  series: ['horizon'],
  minimum: 0,
  from: 'K23',
  to: 'O33',
};
