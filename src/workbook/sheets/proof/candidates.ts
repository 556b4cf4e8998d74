/** What could be done next, most pressing first: the dashboard shows the first five that have something to do. */
import type { Area } from '../../declare';

/** How many there are of each; in the order of their priority. */
const CANDIDATES: Readonly<Record<string, string>> = {
  errors: '=capCheckErrors+capCheckProof',
  gateMissed: '=capGatesMissed',
  budget: '=capCheckBudget',
  tasksOverdue: '=capTasksOverdue',
  gateNear: '=IF(N(capNextGate)=0,0,(capNextGate-capAsOf<=capNearDays)*N(capNextGateOpen))',
  keyPeople: '=capCheckSuccessors',
  buddies: '=SUMPRODUCT((tblPeople[newcomer]=1)*(tblPeople[buddy]=""))',
  pilots: '=capCheckPilots',
  unrated: '=capCheckUnrated',
  kpiOff: '=COUNTIFS(tblKpis[status],-1)',
  evidence: '=capCheckEvidenceExpired',
  maturityEvidence: '=capCheckEvidence',
  tools: '=capCheckReviews',
  followUps: '=capFollowUpsDue',
  actions: '=capActionsOverdue',
  experts: '=capExpertsAtRisk',
  updates: '=capUpdatesMissed',
  // Of the last month that is over, once the programme has begun.
  snapshot:
    '=1*AND(EOMONTH(capAsOf,-1)>=capStart,COUNTIFS(tblSnapshots[month],">"&EOMONTH(capAsOf,-1-1),tblSnapshots[month],"<="&EOMONTH(capAsOf,-1))=0)',
  rules: '=SUMPRODUCT((tblPeople[name]<>"")*(tblPeople[rulesAccepted]=""))',
  kpis: '=capCheckKpis',
};

export const candidates: Area = {
  kind: 'area',
  key: 'candidates',
  at: 'M5',
  ruled: true,
  items: Object.keys(CANDIDATES),
  columns: [
    {
      key: 'action',
      type: 'text',
      name: 'capCandidateActions',
      label: 'areas.candidates.items.{item}.action',
    },
    { key: 'count', type: 'count', name: 'capCandidateCounts', formulas: CANDIDATES },
    {
      // Its place in this list, where there is something to do.
      key: 'order',
      type: 'count',
      name: 'capCandidateOrder',
      formula: '=IF(N({count})>0,{n},"")',
    },
    {
      key: 'reason',
      type: 'text',
      name: 'capCandidateReasons',
      label: 'areas.candidates.items.{item}.reason',
    },
    { key: 'sheet', type: 'text', name: 'capCandidateSheets', label: 'areas.candidates.items.{item}.sheet' },
  ],
};
