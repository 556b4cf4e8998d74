/** Use cases: what could be done better with AI today, rated, ranked, and what it saves in a year. */
import { choices, type ListTable } from './choices';
import { useCaseAreas, useCaseCharts } from './useCaseAreas';
import { ratingsTable, useCaseSpills, useCasesTable } from './useCaseTables';
import type { Column, Sheet } from '../declare';

export { CRITERIA } from './useCaseTables';

export const useCases: Sheet = {
  key: 'useCases',
  module: 'core',
  // The blanks between and beside the blocks are such that a printed page begins with a block.
  widths: {
    A: 2,
    ...{ AD: 10, AE: 8, AF: 58, AG: 14, AH: 12, AI: 16, AJ: 13, AK: 13, AL: 13, AM: 13, AN: 13 },
    ...{ AO: 4, AP: 8, AQ: 58, AR: 15, AS: 14, AT: 17, AU: 17, AV: 14, AW: 10 },
    ...{ AX: 4, AY: 40, AZ: 14, BA: 14, BB: 14, BC: 94 },
    ...{ BD: 4, BN: 6, BO: 8, BP: 9, BQ: 76, BR: 16, BS: 18, BT: 18, BU: 18, BV: 18 },
    ...Object.fromEntries(['BW', 'BX', 'BY', 'BZ', 'CA', 'CB', 'CC', 'CD', 'CE', 'CF'].map((at) => [at, 17])),
  },
  blocks: [useCasesTable, ratingsTable, ...useCaseAreas],
  spills: useCaseSpills,
  charts: useCaseCharts,
  freezeRows: 5,
};

const flag = (key: string, width: number): Column => ({
  key,
  type: 'flag',
  role: 'input',
  width,
  validation: { kind: 'between', minimum: 0, maximum: 1, whole: true },
});

export const useCasesLists: readonly ListTable[] = [
  choices(
    { key: 'stages', table: 'tblStages', column: 'stage', name: 'capListStages' },
    {
      idea: { counted: 0, excluded: 0 },
      prioritised: { counted: 0, excluded: 0 },
      prototype: { counted: 0, excluded: 0 },
      pilot: { counted: 1, excluded: 0 },
      scaled: { counted: 1, excluded: 1 },
      stopped: { counted: 0, excluded: 1 },
    },
    // Whether its savings count in the ROI; whether its cases are past being proposed as pilots.
    [flag('counted', 16), flag('excluded', 22)],
  ),
  choices(
    { key: 'units', table: 'tblUnits', column: 'unit', name: 'capListUnits' },
    { user: { keyword: 'user' }, team: { keyword: 'team' } },
    [{ key: 'keyword', type: 'text', role: 'input', width: 16 }],
  ),
];
