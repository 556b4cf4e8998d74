/** The headline figures: what it is, the custom function's value, its native twin, the difference, whether they agree. */
import { onceSettled } from './schedule';
import { ANNUAL } from './twins';
import type { Area } from '../../declare';

interface Proof {
  readonly custom: string;
  readonly native: string;
}

const RATINGS = 'tblUseCases[impact:effort],tblCriteria[weight],tblCriteria[direction]';
const unlessFree = (formula: string) => `=IF(capTotalCost=0,"",${formula})`;
/** A yearly rate as one of a month. */
const MONTHLY = '((1+capDiscountRate)^(1/capMonthsPerYear)-1)';
const PAID_BACK = 'MINIFS(capTwinMonth,capTwinCumulative,">=0")';
/** Rows of tblPairs whose mentee has both levels. */
const MENTEES =
  'ISNUMBER(tblPairs[levelBefore])*ISNUMBER(tblPairs[levelAfter])*(tblPairs[levelBefore]>0)*(tblPairs[levelAfter]>0)';
const TWIN_ADOPTION =
  'COUNTIFS(tblPeople[lastActive],">="&INT(capAsOf)-capActiveWindow+1,tblPeople[lastActive],"<"&INT(capAsOf)+1)/capHeadcount';
const ofAdoption = (column: string) => `INDEX(tblKpis[${column}],MATCH("adoption",tblKpis[keyword],0))`;
/** By how much adoption misses its target. */
const SHORT = `(${ofAdoption('target')}-${TWIN_ADOPTION}*${ofAdoption('scale')})`;
const NO_ADOPTION = 'OR(N(capHeadcount)=0,COUNT(tblPeople[lastActive])=0)';

const PROOFS: Readonly<Record<string, Proof>> = {
  annualBenefit: { custom: '=capAnnualBenefit', native: `=${ANNUAL}` },
  totalCost: {
    custom: '=SUM(INDEX(capFlows,0,3))',
    native:
      '=SUMPRODUCT(SUMIFS(tblBases[factor],tblBases[basis],tblCosts[basis]),tblCosts[oneOff])+SUMPRODUCT(SUMIFS(tblBases[factor],tblBases[basis],tblCosts[basis]),tblCosts[monthly])*capHorizon',
  },
  cumulative: { custom: '=SUM(INDEX(capFlows,0,5))', native: '=SUM(capTwinCumulative)' },
  roi: { custom: '=capRoi', native: unlessFree('(SUM(capTwinBenefit)-capTotalCost)/capTotalCost') },
  npv: {
    // Excel's NPV discounts the first flow too: given back.
    custom: '=capNpv',
    native: unlessFree(`NPV(${MONTHLY},capTwinNet)*(1+${MONTHLY})`),
  },
  irr: {
    // The result is the guess of a second run, which leaves no digit to chance; blank where no rate solves it.
    custom: '=capIrr',
    native: unlessFree('IFERROR((1+IRR(capTwinNet,IRR(capTwinNet)))^capMonthsPerYear-1,"")'),
  },
  payback: {
    custom: '=capPayback',
    native: unlessFree(
      `IF(COUNTIFS(capTwinCumulative,">=0")=0,"",IF(${PAID_BACK}=0,0,${PAID_BACK}-SUMIFS(capTwinCumulative,capTwinMonth,${PAID_BACK})/SUMIFS(capTwinNet,capTwinMonth,${PAID_BACK})))`,
    ),
  },
  breakEven: {
    custom: '=capBreakEven',
    native:
      '=IF(OR(capCostPerPerson="",capHourlyCost*capWeeksPerYear*capRealisation=0),"",capCostPerPerson/(capHourlyCost*capWeeksPerYear*capRealisation))',
  },
  scores: {
    custom: '=IF(COUNT(tblUseCases[impact:effort])=0,"",SUM(capScores))',
    native: '=IF(COUNT(tblUseCases[impact:effort])=0,"",SUM(capTwinScores))',
  },
  ranks: {
    custom: `=IF(COUNT(tblUseCases[impact:effort])=0,"",SUM(CAPIA.USECASE.RANK(${RATINGS})))`,
    native:
      '=IF(COUNT(capTwinScores)=0,"",SUMPRODUCT(ISNUMBER(capTwinScores)*(1+COUNTIF(capTwinScores,">"&IF(ISNUMBER(capTwinScores),capTwinScores,0)+capTie))))',
  },
  topCase: {
    custom: `=IF(COUNT(tblUseCases[score])=0,"",INDEX(tblUseCases[id],MATCH(1,CAPIA.USECASE.RANK(${RATINGS}),0))&"")`,
    native:
      '=IF(COUNT(capTwinScores)=0,"",INDEX(tblUseCases[id],MATCH(1,INDEX(1*(capTwinScores>=MAX(capTwinScores)-capTie)*ISNUMBER(capTwinScores),0),0))&"")',
  },
  maturity: {
    custom: '=capMaturity',
    native: '=IF(COUNT(capTwinDimensions)=0,"",AVERAGE(capTwinDimensions))',
  },
  level: {
    custom: '=INDEX(tblAssessments[level],1)',
    native:
      '=IF(COUNT(INDEX(tblAssessments[tools:sharing],1,0))<capCoverage*COLUMNS(tblAssessments[tools:sharing]),"",INT(MIN(INDEX(tblAssessments[tools:sharing],1,0))))',
  },
  adoption: { custom: '=capAdoption', native: `=IF(${NO_ADOPTION},"",${TWIN_ADOPTION})` },
  adoptionStatus: {
    // Blank where the indicator was deleted.
    custom: `=IFNA(${ofAdoption('status')},"")`,
    native: `=IFNA(IF(${NO_ADOPTION},"",1-(${SHORT}>0)-(${SHORT}>${ofAdoption('tolerance')}*ABS(${ofAdoption('target')}))),"")`,
  },
  transfer: {
    custom: '=capTransfer',
    native: `=IF(SUMPRODUCT(${MENTEES})=0,"",SUMPRODUCT(${MENTEES}*(tblPairs[levelAfter]>=tblPairs[levelBefore]+1))/SUMPRODUCT(${MENTEES}))`,
  },
  phase: {
    custom: '=capPhase',
    native:
      '=IF(OR(capStart="",capAsOf=""),"",MAX(0,MIN(capPhaseCount+1,1+INT((capAsOf-capStart)/capPhaseDays))))',
  },
  done: {
    custom: '=capActual',
    native: '=IF(SUM(tblTasks[days])=0,"",SUMPRODUCT(tblTasks[days],tblTasks[done])/SUM(tblTasks[days]))',
  },
  planned: {
    custom: onceSettled('capPlanned'),
    native: onceSettled('IFERROR(SUM(capTwinPlanned)/SUM(tblTasks[days]),"")'),
  },
  startDays: {
    custom: onceSettled('SUM(tblTasks[startDay])'),
    native: onceSettled('SUM(capTwinStart)-COUNT(capTwinStart)*(capStart-1)'),
  },
  planEnd: { custom: onceSettled('capPlanEnd'), native: onceSettled('MAX(capTwinFinish)') },
  gate: {
    custom: '=INDEX(tblGates[date],1)',
    native:
      '=IF(INDEX(tblGates[day],1)="","",WORKDAY(capStart+INDEX(tblGates[day],1)-1-1,1,tblHolidays[date]))',
  },
};

const side = (which: keyof Proof) =>
  Object.fromEntries(Object.entries(PROOFS).map(([key, proof]) => [key, proof[which]]));

export const figures: Area = {
  kind: 'area',
  key: 'proof',
  at: 'B5',
  ruled: true,
  items: Object.keys(PROOFS),
  columns: [
    { key: 'figure', type: 'text', label: 'areas.proof.items.{item}.figure' },
    { key: 'custom', type: 'exact', name: 'capProofCustom', formulas: side('custom') },
    { key: 'native', type: 'exact', name: 'capProofNative', formulas: side('native') },
    {
      key: 'difference',
      type: 'exact',
      formula: '=IF(COUNT({custom},{native})=1+1,{custom}-{native},"")',
    },
    {
      key: 'ok',
      type: 'flag',
      name: 'capProofOk',
      // A custom function without an answer, as without the add-in, proves nothing.
      formula:
        '=IFERROR(IF({custom}&{native}="","",1*IF(COUNT({custom},{native})=1+1,ABS({custom}-{native})<=capTie*MAX(1,ABS({native})),{custom}={native})),0)',
      highlights: [
        { when: '{ok}=1', tone: 'good' },
        { when: 'AND({ok}=0,{ok}<>"")', tone: 'problem' },
      ],
    },
    { key: 'how', type: 'text', label: 'areas.proof.items.{item}.how' },
  ],
};
