/** The figures of the investment: what it brings and costs, what it is worth, and whether that is plausible. */
import type { Field, Fields } from '../../declare';

type Figure = Pick<Field, 'key' | 'type' | 'name' | 'visual'> & { readonly formula: string };

/** Cells the workbook calculates. */
export const figures = (fields: readonly Figure[]): Field[] =>
  fields.map((field) => ({ ...field, role: 'calculated' }));

export const result: Fields = {
  kind: 'fields',
  key: 'result',
  at: 'B5',
  span: 2,
  fields: figures([
    { key: 'annualBenefit', type: 'money', name: 'capAnnualBenefit', formula: '=SUM(tblUseCases[counted])' },
    { key: 'oneOffCost', type: 'money', name: 'capOneOffCost', formula: '=SUM(tblCosts[oneOffTotal])' },
    { key: 'monthlyCost', type: 'money', name: 'capMonthlyCost', formula: '=SUM(tblCosts[monthlyTotal])' },
    {
      key: 'totalCost',
      type: 'money',
      name: 'capTotalCost',
      formula: '=capOneOffCost+capMonthlyCost*capHorizon',
    },
    {
      // Of the first year whatever the horizon: the article's 1,000 to 3,000 and the budget are meant so.
      key: 'costPerPerson',
      type: 'money',
      name: 'capCostPerPerson',
      formula: '=IF(N(capHeadcount)=0,"",capFirstYearCost/capHeadcount)',
    },
    {
      key: 'roi',
      type: 'percent',
      name: 'capRoi',
      formula: '=IF(capTotalCost=0,"",CAPIA.ROI.RATIO(capFlowBenefit,capFlowCost))',
    },
    {
      // Blank when the horizon ends before.
      key: 'payback',
      type: 'months',
      name: 'capPayback',
      formula: '=IF(OR(capTotalCost=0,MAX(capFlowCumulative)<0),"",CAPIA.ROI.PAYBACK(capFlowNet))',
    },
    {
      key: 'npv',
      type: 'money',
      name: 'capNpv',
      formula: '=IF(capTotalCost=0,"",CAPIA.ROI.NPV(capFlowNet,capDiscountRate))',
    },
    {
      // Its note is empty, so that the clauses can run over.
      key: 'plausibility',
      type: 'text',
      name: 'capPlausibility',
      formula:
        '=IF(capRoi="","",CAPIA.ROI.PLAUSIBILITY(capRoi,capPayback,capCostPerPerson,tblBands[low:high]))',
    },
  ]),
};

const perUser = (target: string) =>
  `=IF(OR(capCostPerPerson="",capHourlyCost*capWeeksPerYear*capRealisation=0),"",CAPIA.ROI.BREAKEVEN(capCostPerPerson,capHourlyCost,capWeeksPerYear,${target},capRealisation))`;

export const thresholds: Fields = {
  kind: 'fields',
  key: 'thresholds',
  at: 'K5',
  fields: figures([
    { key: 'breakEven', type: 'number', name: 'capBreakEven', formula: perUser('0') },
    { key: 'targetHours', type: 'number', name: 'capTargetHours', formula: perUser('capTargetRoi') },
    {
      key: 'hoursPerPerson',
      type: 'number',
      name: 'capHoursPerPerson',
      formula: '=IF(OR(N(capHeadcount)=0,capCountedHours=""),"",capCountedHours/capHeadcount)',
    },
    {
      // #NUM! where the flows never change sign or no rate solves them.
      key: 'irr',
      type: 'percent',
      name: 'capIrr',
      formula: '=IF(capTotalCost=0,"",IFERROR(CAPIA.ROI.IRR(capFlowNet),""))',
    },
  ]),
};
