/**
 * The native calculations the proof needs besides: cash flow, scores and dimensions from what people entered, never from a
 * cell that calls a custom function. No XLOOKUP, FILTER, LET or LAMBDA: any Excel and LibreOffice can recalculate them.
 */
import { DIMENSIONS } from '../assessments';
import { COUNTED_HOURS } from '../history';
import { LONGEST_HORIZON } from '../roi/cashFlow';
import type { Area, Spill } from '../../declare';

/** A year's savings of the counted cases. */
export const ANNUAL = `${COUNTED_HOURS}*capHourlyCost*capWeeksPerYear*capRealisation`;

/** Per dimension the mean over the teams of their latest assessments. */
export const twinDimensions: Area = {
  kind: 'area',
  key: 'twinDimensions',
  at: 'S5',
  ruled: true,
  items: DIMENSIONS,
  columns: [
    { key: 'dimension', type: 'text', formula: '=INDEX(tblDimensions[dimension],{n})&""' },
    {
      key: 'teams',
      type: 'count',
      formula:
        '=SUMPRODUCT(1*(COUNTIFS(tblAssessments[team],tblDepartments[department],tblAssessments[current],1,tblAssessments[{item}],">0")>0))',
    },
    {
      key: 'mean',
      type: 'score',
      name: 'capTwinDimensions',
      // A team without an assessment has no mean.
      formula:
        '=IF({teams}=0,"",SUMPRODUCT(IFERROR(AVERAGEIFS(tblAssessments[{item}],tblAssessments[team],tblDepartments[department],tblAssessments[current],1),0))/{teams})',
    },
  ],
};

export const twinFlow: Area = {
  kind: 'area',
  key: 'twinFlow',
  at: 'S14',
  items: Array.from({ length: LONGEST_HORIZON + 1 }, (_, month) => String(month)),
  columns: [
    {
      key: 'month',
      type: 'count',
      name: 'capTwinMonth',
      formula: '=IF({n}>capHorizon+1,"",{n}-1)',
    },
    {
      key: 'fullMonths',
      type: 'score',
      formula:
        '=IF({month}="","",MAX(0,{month}-capLead-capRamp)+IF(capRamp=0,0,SUMSQ(MIN(MAX({month}-capLead,0),capRamp))/(capRamp+capRamp)))',
    },
    {
      key: 'benefit',
      type: 'money',
      name: 'capTwinBenefit',
      formula: `=IF({month}="","",${ANNUAL}/capMonthsPerYear*({fullMonths}-N({fullMonths:above})))`,
    },
    {
      key: 'net',
      type: 'money',
      name: 'capTwinNet',
      formula: '=IF({month}="","",{benefit}-IF({month}=0,capOneOffCost,capMonthlyCost))',
    },
    {
      key: 'cumulative',
      type: 'money',
      name: 'capTwinCumulative',
      formula: '=IF({month}="","",N({cumulative:above})+{net})',
    },
  ],
};

const RATINGS = 'tblUseCases[impact:effort]';

export const twinSpills: readonly Spill[] = [
  {
    // Each rating's place between the bounds, counted from the other end where low is better, weighted.
    name: 'capTwinScores',
    formula: `=IF(MMULT(1*ISNUMBER(${RATINGS}),1*(tblCriteria[weight]<>""))<ROWS(tblCriteria[weight]),"",(MMULT(IF(ISNUMBER(${RATINGS}),${RATINGS}-capRatingLow,0),tblCriteria[weight]*tblCriteria[direction])/(capRatingHigh-capRatingLow)+SUM(tblCriteria[weight]*(tblCriteria[direction]<0)))/SUM(tblCriteria[weight])/1%)`,
    rows: 250,
    columns: 1,
  },
];
