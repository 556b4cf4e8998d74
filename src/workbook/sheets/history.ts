/** History: one row per indicator and month, written by the action "take snapshot" only, and the trend read off it. */
import { choice } from './columns';
import type { Area, AreaColumn, Sheet } from '../declare';

/** The article's five indicators; `tblKpis[keyword]` says which row is which. */
export const KPIS = ['adoption', 'time', 'useCases', 'transfer', 'innovation'] as const;

const MONTHS = 12;

/** Whether a case counts, case by case: 1 in a stage that counts. */
const COUNTED = 'SUMIFS(tblStages[counted],tblStages[stage],tblUseCases[stage])';
/** Users whose hours they are: a team's hours count once. */
const USERS = ['"user"', '"team"']
  .map((unit) => `COUNTIFS(tblUnits[unit],tblUseCases[unit],tblUnits[keyword],${unit})`)
  .join('*tblUseCases[users]+');

/** Hours a week all counted cases save together, from what people entered. */
export const COUNTED_HOURS = `SUMPRODUCT(${COUNTED},tblUseCases[hours],${USERS})`;

const figures: Area = {
  kind: 'area',
  key: 'kpiFigures',
  at: 'N5',
  ruled: true,
  items: KPIS,
  columns: [
    { key: 'keyword', type: 'text', name: 'capKpiKeys', label: 'areas.kpiFigures.items.{item}.keyword' },
    { key: 'source', type: 'text', label: 'areas.kpiFigures.items.{item}.source' },
    {
      key: 'figure',
      type: 'exact',
      formulas: {
        adoption: '=capAdoption',
        time: `=IF(COUNT(tblUseCases[hours])=0,"",${COUNTED_HOURS})`,
        useCases: `=IF(COUNTA(tblUseCases[useCase])=0,"",SUMPRODUCT((tblUseCases[useCase]<>"")*(${COUNTED}>0)))`,
        transfer: '=capTransfer',
        innovation: '=capInnovations',
      },
    },
    {
      // In the unit of the target: a share per 100.
      key: 'value',
      type: 'number',
      name: 'capKpiValues',
      formula: '=IF({figure}="","",{figure}*SUMIFS(tblKpis[scale],tblKpis[keyword],{keyword}))',
    },
    {
      key: 'alsoLabel',
      type: 'text',
      name: 'capKpiAlsoLabels',
      label: 'areas.kpiFigures.items.{item}.also',
    },
    {
      key: 'also',
      type: 'rating',
      name: 'capKpiAlso',
      formulas: {
        adoption:
          '=IF(capAdoption="","",COUNTIFS(tblPeople[lastActive],">="&INT(capAsOf)-capActiveWindow+1,tblPeople[lastActive],"<"&INT(capAsOf)+1))',
        time: `=IF(OR(N(capHeadcount)=0,{figure}=""),"",ROUND({figure}/capHeadcount,1))`,
        useCases: `=IF(SUMPRODUCT((${COUNTED}>0)*ISNUMBER(tblUseCases[quality]))=0,"",ROUND(SUMPRODUCT(1*(${COUNTED}>0),tblUseCases[quality])/SUMPRODUCT((${COUNTED}>0)*ISNUMBER(tblUseCases[quality])),1))`,
        transfer: '=capPairs',
        innovation: '=COUNTIFS(tblSessions[date],"<="&capAsOf)',
      },
    },
  ],
};

/** Value over target of that month; blank without a snapshot. */
const share = (keyword: string): AreaColumn => {
  const of = `tblSnapshots[kpi],INDEX(tblKpis[kpi],MATCH("${keyword}",tblKpis[keyword],0)),tblSnapshots[month],">"&EOMONTH({month},-1),tblSnapshots[month],"<="&{month}`;
  return {
    key: keyword,
    type: 'percent',
    // No answer where nothing was recorded, the target is 0, or the indicator was deleted.
    formula: `=IFERROR(IF(COUNTIFS(${of})=0,"",SUMIFS(tblSnapshots[value],${of})/SUMIFS(tblSnapshots[target],${of})),"")`,
  };
};

const trend: Area = {
  kind: 'area',
  key: 'kpiTrend',
  at: 'G5',
  ruled: true,
  items: Array.from({ length: MONTHS }, (_, index) => String(index + 1)),
  columns: [
    {
      key: 'month',
      type: 'month',
      formula: `=EOMONTH(capAsOf,{n}-ROWS(capKpiMonths))`,
      name: 'capKpiMonths',
    },
    ...KPIS.map(share),
  ],
};

export const history: Sheet = {
  key: 'history',
  module: 'core',
  widths: {
    A: 2,
    ...{ F: 4, G: 13, H: 14, I: 14, J: 16, K: 16, L: 16, M: 4 },
    ...{ N: 14, O: 82, P: 12, Q: 12, R: 30, S: 12 },
  },
  blocks: [
    {
      kind: 'table',
      key: 'snapshots',
      name: 'tblSnapshots',
      at: 'B5',
      columns: [
        // The month's last day.
        {
          key: 'month',
          type: 'month',
          role: 'input',
          width: 13,
          validation: { kind: 'date' },
          required: true,
        },
        choice('kpi', 34, 'capListKpis', 'kpis', { required: true, refersTo: 'tblKpis[kpi]' }),
        { key: 'value', type: 'number', role: 'input', width: 12, required: true },
        { key: 'target', type: 'number', role: 'input', width: 12 },
      ],
    },
    trend,
    figures,
  ],
  charts: [
    {
      // Columns, not lines: a month without a snapshot has none, where a line would fall to 0.
      key: 'kpiHistory',
      type: 'column',
      source: 'kpiTrend',
      category: 'month',
      series: KPIS,
      minimum: 0,
      from: 'G20',
      to: 'L36',
    },
  ],
  freezeRows: 5,
};
