/** The cash flow month by month in native formulas, so that every euro can be followed; CAPIA.ROI.FLOWS checks it. */
import type { Area, Chart, Spill } from '../../declare';

/** Months; the cash flow has a row for each and one for the start. */
export const LONGEST_HORIZON = 36;

export const cashFlow: Area = {
  kind: 'area',
  key: 'cashFlow',
  at: 'Q16',
  items: Array.from({ length: LONGEST_HORIZON + 1 }, (_, month) => String(month)),
  columns: [
    { key: 'month', type: 'count', formula: '=IF({n}>capHorizon+1,"",{n}-1)' },
    {
      // The integral of a rate that is 0 over the lead, rises to 1 over the ramp, then stays.
      key: 'fullMonths',
      type: 'score',
      formula:
        '=IF({month}="","",MAX(0,{month}-capLead-capRamp)+IF(capRamp=0,0,SUMSQ(MIN(MAX({month}-capLead,0),capRamp))/(capRamp+capRamp)))',
    },
    {
      key: 'benefit',
      type: 'money',
      name: 'capFlowBenefit',
      formula: '=IF({month}="","",capAnnualBenefit/capMonthsPerYear*({fullMonths}-N({fullMonths:above})))',
    },
    {
      key: 'cost',
      type: 'money',
      name: 'capFlowCost',
      formula: '=IF({month}="","",IF({month}=0,capOneOffCost,capMonthlyCost))',
    },
    {
      key: 'net',
      type: 'money',
      name: 'capFlowNet',
      formula: '=IF({month}="","",{benefit}-{cost})',
    },
    {
      key: 'cumulative',
      type: 'money',
      name: 'capFlowCumulative',
      formula: '=IF({month}="","",N({cumulative:above})+{net})',
      highlights: [{ when: 'AND(ISNUMBER([@cumulative]),[@cumulative]>=0)', tone: 'good' }],
    },
  ],
};

export const flows: Spill = {
  name: 'capFlows',
  formula: '=CAPIA.ROI.FLOWS(capAnnualBenefit,capOneOffCost,capMonthlyCost,capHorizon,capLead,capRamp)',
  rows: LONGEST_HORIZON + 1,
  columns: 5,
};

export const cashFlowChart: Chart = {
  key: 'cashCumulative',
  type: 'line',
  source: 'cashFlow',
  category: 'month',
  series: ['cumulative'],
  from: 'Q4',
  to: 'V13',
};
