/** What the view reads of the workbook. */
import type { Wanted } from '../../workbook';
import { SETTINGS } from './investment';
import { FIGURES } from './figures';

export const WANTED: Wanted = {
  tables: ['useCases', 'costs', 'drivers', 'bands', 'stages', 'units', 'bases'],
  areas: ['cashFlow', 'costFamilies', 'traced', 'tornado'],
  names: [
    ...Object.values(SETTINGS),
    ...Object.values(FIGURES),
    ...['capCurrency', 'capHeadcount', 'capBudgetPerPerson', 'capTrials', 'capSeed', 'capDecimals'],
    ...[
      'capFlowBenefit',
      'capOtherCost',
      'capStart',
      'capMeasureNext',
      'capMeasuredShare',
      'capListFamilies',
      'capListBases',
    ],
  ],
};
