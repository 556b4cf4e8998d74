/**
 * ROI: what the programme costs, what the counted use cases bring, when it has paid for itself, how sure that is, and what
 * was measured. From left to right: result and costs, thresholds and families, cash flow, scenarios, grid, before and
 * after, savings traced to measures, soft benefits, measures.
 */
import { choices, type ListTable } from './choices';
import { cashFlow, cashFlowChart, flows } from './roi/cashFlow';
import { checks } from './roi/checks';
import { constants, costFamilies, costs, familiesChart } from './roi/costs';
import { beforeAfter, measured, measures, measureSpills, statistics } from './roi/measures';
import { result, thresholds } from './roi/result';
import {
  drivers,
  fullYear,
  grid,
  gridSteps,
  scenarioSpills,
  simulation,
  tornado,
  tornadoChart,
} from './roi/scenarios';
import { soft } from './roi/soft';
import { evidence, traced } from './roi/traced';
import type { Sheet } from '../declare';

export { LONGEST_HORIZON } from './roi/cashFlow';

const GAP = 3;

/** Columns that no table sets, group by group. With those of the tables each printed page is 190 characters wide, so that none cuts a group. */
const WIDTHS = {
  A: 2,
  ...{ J: 6, K: 44, L: 14, M: 15, N: 15, O: 15, P: GAP },
  ...{ Q: 8, R: 9, S: 16, T: 16, U: 16, V: 16, W: GAP },
  AD: GAP,
  ...{ AE: 23, AF: 10, AG: 12, AH: 10, AI: 10, AJ: 10, AK: 10, AL: 12, AM: GAP },
  ...{ AN: 29, AO: 11, AP: 11, AQ: 11, AR: 11, AS: 11, AT: GAP },
  ...{ AU: 28, AV: 9, AW: 12, AX: 9, AY: 11, AZ: 11, BA: 11, BB: 9, BC: GAP },
  ...{ BD: 66, BE: 8, BF: 16, BG: 13, BH: 13, BI: 13, BJ: 13, BK: 16, BL: 18, BM: 9, BN: 5 },
  BS: GAP,
};

export const roi: Sheet = {
  key: 'roi',
  module: 'core',
  widths: WIDTHS,
  blocks: [
    result,
    costs,
    thresholds,
    costFamilies,
    checks,
    constants,
    cashFlow,
    simulation,
    drivers,
    fullYear,
    tornado,
    gridSteps,
    grid,
    measured,
    beforeAfter,
    statistics,
    evidence,
    traced,
    soft,
    measures,
  ],
  spills: [flows, ...scenarioSpills, ...measureSpills],
  charts: [cashFlowChart, familiesChart, tornadoChart],
  freezeRows: 2,
};

export const roiLists: readonly ListTable[] = [
  choices({ key: 'families', table: 'tblFamilies', column: 'family', name: 'capListFamilies' }, [
    'training',
    'tools',
    'support',
    'ownTime',
    'other',
  ]),
  choices(
    { key: 'bases', table: 'tblBases', column: 'basis', name: 'capListBases' },
    // A cost per head is multiplied by the headcount.
    { total: { factor: 1 }, head: { factor: { formula: '=capHeadcount' } } },
    [{ key: 'factor', type: 'number', role: 'input', width: 16 }],
  ),
  choices(
    { key: 'metrics', table: 'tblMetrics', column: 'metric', name: 'capListMetrics' },
    {
      time: { better: -1, money: 1 },
      quality: { better: 1, money: 0 },
      errors: { better: -1, money: 0 },
      satisfaction: { better: 1, money: 0 },
    },
    [
      {
        key: 'better',
        type: 'count',
        role: 'input',
        width: 18,
        validation: { kind: 'between', minimum: -1, maximum: 1, whole: true },
      },
      {
        key: 'money',
        type: 'flag',
        role: 'input',
        width: 16,
        validation: { kind: 'between', minimum: 0, maximum: 1, whole: true },
      },
    ],
  ),
  choices(
    { key: 'moments', table: 'tblMoments', column: 'moment', name: 'capListMoments' },
    { before: { after: 0 }, after: { after: 1 } },
    [
      {
        key: 'after',
        type: 'flag',
        role: 'input',
        width: 16,
        validation: { kind: 'between', minimum: 0, maximum: 1, whole: true },
      },
    ],
  ),
];
