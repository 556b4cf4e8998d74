/** Lists: the choices offered in the other sheets, and what each choice means to the formulas. */
import { addressOf, cellAt, extent } from '../address';
import { dataProtectionLists } from './dataProtection';
import { maturityLists } from './maturity';
import { mentoringLists } from './mentoring';
import { pathsLists } from './paths';
import { peopleLists } from './people';
import { retentionLists } from './retention';
import { retroLists } from './retro';
import { roadmapLists } from './roadmap';
import { roiLists } from './roi';
import { routinesLists } from './routines';
import { settingsLists } from './settings';
import { talentLists } from './talent';
import { useCasesLists } from './useCases';
import type { ListTable } from './choices';
import type { Sheet, Table } from '../declare';

const departments: ListTable = {
  key: 'departments',
  name: 'tblDepartments',
  columns: [
    {
      key: 'department',
      type: 'text',
      role: 'input',
      width: 26,
      words: 'departments',
      required: true,
      unique: true,
    },
  ],
  lists: { department: 'capListDepartments' },
  defaults: ['management', 'sales', 'operations', 'quality', 'finance', 'people', 'it'].map((word) => ({
    department: { word },
  })),
};

/** Side by side from B5 on, an empty column between them, so that each can grow. */
function placed(tables: readonly ListTable[]): Table[] {
  let column = cellAt('B5').column;
  return tables.map((table) => {
    const at = addressOf(extent({ row: cellAt('B5').row, column }, 1, 1));
    column += table.columns.length + 1;
    return { kind: 'table', at, ...table };
  });
}

export const lists: Sheet = {
  key: 'lists',
  module: 'core',
  widths: { A: 2 },
  blocks: placed([
    ...useCasesLists.slice(0, 1),
    departments,
    ...roiLists.slice(0, 1),
    ...useCasesLists.slice(1),
    ...roiLists.slice(1),
    ...maturityLists,
    ...settingsLists,
    ...peopleLists,
    ...talentLists,
    ...roadmapLists,
    ...pathsLists,
    ...mentoringLists,
    ...routinesLists,
    ...retentionLists,
    ...dataProtectionLists,
    ...retroLists,
  ]),
  freezeRows: 2,
};
