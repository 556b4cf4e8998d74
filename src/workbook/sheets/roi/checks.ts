/** What would make the figures of the sheet wrong: each a count of problems, 0 when all is well. */
import { figures } from './result';
import type { Fields } from '../../declare';

export const checks: Fields = {
  kind: 'fields',
  key: 'roiChecks',
  at: 'K36',
  fields: figures([
    {
      key: 'budget',
      type: 'count',
      name: 'capCheckBudget',
      visual: 'problem',
      formula: '=1*(N(capCostPerPerson)>N(capBudgetPerPerson))',
    },
    {
      key: 'cashFlow',
      type: 'count',
      name: 'capCheckCashFlow',
      visual: 'problem',
      // Sums pass over the blank months behind the horizon in every program; LibreOffice's SUMXMY2 does not.
      formula: '=1*(ABS(SUM(INDEX(capFlows,0,5))-SUM(capFlowCumulative))>capTie*(1+capTotalCost))',
    },
    {
      key: 'measures',
      type: 'count',
      name: 'capCheckMeasures',
      visual: 'problem',
      formula: '=SUMPRODUCT((tblMeasures[useCase]<>"")*(COUNTIF(tblUseCases[id],tblMeasures[useCase])=0))',
    },
    {
      // The functions take six drivers in their order: a row too many or too few is a mistake as well.
      key: 'drivers',
      type: 'count',
      name: 'capCheckDrivers',
      visual: 'problem',
      formula: '=COUNTIFS(tblDrivers[ordered],0)+1*(ROWS(tblDrivers[low])<>capDriverCount)',
    },
  ]),
};
