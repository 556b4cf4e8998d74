/** What was measured before and after, and how far the measures bear out what the use cases declare. */
import { figures } from './result';
import type { Area, Column, Fields, Spill, Table } from '../../declare';

const minutes = (key: string, after: 0 | 1): Column => ({
  key,
  type: 'number',
  role: 'calculated',
  width: 12,
  // Only a metric whose change is worth money, time per task, and only rows with a value.
  formula: `=IF(AND([@after]=${after},[@value]<>"",COUNTIFS(tblMetrics[metric],[@metric],tblMetrics[money],1)>0),[@value],"")`,
});

export const measures: Table = {
  kind: 'table',
  key: 'measures',
  name: 'tblMeasures',
  at: 'BT16',
  columns: [
    {
      key: 'useCase',
      type: 'text',
      role: 'input',
      width: 10,
      required: true,
      refersTo: 'tblUseCases[id]',
      validation: { kind: 'list', list: 'capListUseCases' },
    },
    {
      key: 'metric',
      type: 'text',
      role: 'input',
      width: 30,
      words: 'metrics',
      required: true,
      validation: { kind: 'list', list: 'capListMetrics' },
    },
    {
      key: 'moment',
      type: 'text',
      role: 'input',
      width: 14,
      words: 'moments',
      required: true,
      validation: { kind: 'list', list: 'capListMoments' },
    },
    { key: 'date', type: 'date', role: 'input', width: 14, required: true, validation: { kind: 'date' } },
    {
      key: 'value',
      type: 'number',
      role: 'input',
      width: 11,
      required: true,
      validation: { kind: 'atLeast', minimum: 0 },
    },
    {
      key: 'volume',
      type: 'count',
      role: 'input',
      width: 15,
      validation: { kind: 'atLeast', minimum: 0 },
    },
    {
      key: 'after',
      type: 'flag',
      role: 'calculated',
      width: 10,
      // A moment that is not in the list is neither before nor after; the health check names it.
      formula: '=IF([@moment]="","",IFNA(INDEX(tblMoments[after],MATCH([@moment],tblMoments[moment],0)),""))',
    },
    minutes('minutesBefore', 0),
    minutes('minutesAfter', 1),
    { key: 'note', type: 'text', role: 'input', width: 60, personal: 'freeText' },
  ],
};

const countOf = (column: string) =>
  `COUNTIFS(tblMeasures[useCase],capMeasuredCase,tblMeasures[${column}],">=0")`;

export const measured: Fields = {
  kind: 'fields',
  key: 'measured',
  at: 'AU5',
  span: 2,
  fields: [
    {
      key: 'choice',
      type: 'text',
      role: 'input',
      name: 'capMeasuredChoice',
      validation: { kind: 'list', list: 'capListUseCases' },
    },
    ...figures([
      {
        key: 'case',
        type: 'text',
        name: 'capMeasuredCase',
        formula: '=IF(capMeasuredChoice="",INDEX(tblMeasures[useCase],1),capMeasuredChoice)&""',
      },
      {
        key: 'caseName',
        type: 'text',
        name: 'capMeasuredName',
        formula:
          '=IF(capMeasuredCase="","",IFNA(INDEX(tblUseCases[useCase],MATCH(capMeasuredCase,tblUseCases[id],0)),"")&"")',
      },
      {
        key: 'comparable',
        type: 'flag',
        name: 'capComparable',
        formula: `=1*AND(${countOf('minutesBefore')}>1,${countOf('minutesAfter')}>1)`,
      },
    ]),
  ],
};

/** The metrics that are shown: those of the list, and room for two more. */
const METRICS = 6;

const ofMetric = (after: 0 | 1) =>
  `tblMeasures[useCase],capMeasuredCase,tblMeasures[metric],{metric},tblMeasures[after],${after}`;
const counted = (after: 0 | 1) =>
  `=IF(OR({metric}="",capMeasuredCase=""),"",COUNTIFS(${ofMetric(after)},tblMeasures[value],">=0"))`;
const mean = (count: string, after: 0 | 1) =>
  `=IF(N({${count}})=0,"",AVERAGEIFS(tblMeasures[value],${ofMetric(after)}))`;

export const beforeAfter: Area = {
  kind: 'area',
  key: 'beforeAfter',
  at: 'AU16',
  items: Array.from({ length: METRICS }, (_, index) => String(index + 1)),
  columns: [
    {
      key: 'metric',
      type: 'text',
      formula: '=IF({n}>ROWS(tblMetrics[metric]),"",INDEX(tblMetrics[metric],{n})&"")',
    },
    { key: 'countBefore', type: 'count', formula: counted(0) },
    { key: 'meanBefore', type: 'number', formula: mean('countBefore', 0) },
    { key: 'countAfter', type: 'count', formula: counted(1) },
    { key: 'meanAfter', type: 'number', formula: mean('countAfter', 1) },
    {
      key: 'change',
      type: 'number',
      formula: '=IF(OR({meanBefore}="",{meanAfter}=""),"",{meanAfter}-{meanBefore})',
    },
    {
      key: 'relative',
      type: 'percent',
      formula: '=IF(OR({change}="",N({meanBefore})=0),"",{change}/{meanBefore})',
    },
    {
      key: 'verdict',
      type: 'status',
      visual: 'status',
      formula: '=IF({change}="","",SIGN({change})*INDEX(tblMetrics[better],{n}))',
    },
  ],
};

const ofCase = (column: string) => `IF(tblMeasures[useCase]=capMeasuredCase,tblMeasures[${column}],"")`;

export const measureSpills: readonly Spill[] = [
  {
    name: 'capBeforeAfter',
    formula: `=IF(capComparable=0,"",CAPIA.ROI.BEFOREAFTER(${ofCase('minutesBefore')},${ofCase('minutesAfter')}))`,
    rows: 9,
    columns: 2,
  },
];

const compared = (
  key: string,
  row: number,
  type: 'number' | 'exact' | 'percent' | 'count',
  name: string,
) => ({
  key,
  type,
  name,
  formula: `=IF(capComparable=0,"",INDEX(capBeforeAfter,${row},2))`,
});

/** The rows of CAPIA.ROI.BEFOREAFTER. */
export const statistics: Fields = {
  kind: 'fields',
  key: 'statistics',
  at: 'AU26',
  span: 2,
  fields: figures([
    compared('meanBefore', 1, 'number', 'capMeasuredBefore'),
    compared('meanAfter', 2, 'number', 'capMeasuredAfter'),
    compared('change', 3, 'number', 'capMeasuredChange'),
    compared('relative', 4, 'percent', 'capMeasuredRelative'),
    compared('low', 5, 'number', 'capMeasuredLow'),
    compared('high', 6, 'number', 'capMeasuredHigh'),
    compared('pValue', 7, 'exact', 'capMeasuredPValue'),
    compared('countBefore', 8, 'count', 'capMeasuredCountBefore'),
    compared('countAfter', 9, 'count', 'capMeasuredCountAfter'),
  ]),
};
