/** Roadmap: the 90 days as tasks with their critical path, the gates that close each phase, the pilots and their teams. */
import { choices, type ListTable } from './choices';
import { gateConditions, gateRules, gates, gateSpill, phaseSpill, PILOTS } from './roadmapGates';
import { interviews, pilots, suggestedTeam, teamSpill } from './roadmapPilots';
import { tasks, taskSpills } from './roadmapTasks';
import type { Field, Fields, Sheet } from '../declare';

/** One more than the roadmap has, for the last day's bar to end in view. */
const TIMELINE_DAYS = 91;
const TIMELINE_ROWS = 45;

const figure = (key: string, type: Field['type'], formula: string): Field => ({
  key,
  type,
  role: 'calculated',
  name: `cap${key[0]!.toUpperCase()}${key.slice(1)}`,
  formula,
});

const check = (key: string, formula: string): Field => ({
  ...figure(key, 'count', formula),
  visual: 'problem',
});

const progressShare = (column: number) =>
  `=IF(ISNUMBER(INDEX(capProgressRow,1,1)),INDEX(capProgressRow,1,${column}),"")`;

const progress: Fields = {
  kind: 'fields',
  key: 'roadmapProgress',
  at: 'DQ16',
  fields: [
    figure('phase', 'count', '=IF(ISNUMBER(INDEX(capPhaseToday,1,1)),INDEX(capPhaseToday,1,1),"")'),
    figure('planned', 'percent', progressShare(1)),
    figure('actual', 'percent', progressShare(2)),
    figure('progress', 'percent', progressShare(3)),
    figure(
      'tasksOverdue',
      'count',
      '=SUMPRODUCT((tblTasks[task]<>"")*ISNUMBER(tblTasks[finish])*(tblTasks[finish]<capAsOf)*(tblTasks[done]<1))',
    ),
    figure('planEnd', 'date', '=IF(COUNT(tblTasks[finish])=0,"",MAX(tblTasks[finish]))'),
    figure(
      'nextGate',
      'date',
      '=IF(COUNTIFS(tblGates[date],">="&capAsOf)=0,"",MINIFS(tblGates[date],tblGates[date],">="&capAsOf))',
    ),
    figure(
      'nextGateOpen',
      'count',
      '=IF(capNextGate="","",COUNTIFS(capConditionDay,MINIFS(tblGates[day],tblGates[date],capNextGate),capConditionMet,0))',
    ),
    figure('gatesMissed', 'count', '=COUNTIFS(tblGates[date],"<"&capAsOf,tblGates[passed],0)'),
  ],
};

const checks: Fields = {
  kind: 'fields',
  key: 'roadmapChecks',
  at: 'DQ27',
  fields: [
    // The first cell of a result that failed is its error; the others stay empty.
    check('checkSchedule', '=1*ISERROR(INDEX(capSchedule,1,1))'),
    check('checkTaskIds', '=SUMIFS(tblTasks[problems],tblTasks[problems],">0")'),
    check(
      'checkTaskOwners',
      '=IF(COUNTA(tblPeople[name])=0,0,SUMPRODUCT((tblTasks[task]<>"")*ISNUMBER(tblTasks[start])*(tblTasks[start]<=capAsOf)*(tblTasks[done]<1)*(COUNTIF(tblPeople[name],tblTasks[owner])=0)))',
    ),
    check(
      'checkPilots',
      `=SUMIFS(tblPilots[teamCheck],tblPilots[teamCheck],">0")+SUMPRODUCT(${PILOTS}*(COUNTIF(tblUseCases[id],tblPilots[useCase])=0))+SUMPRODUCT(${PILOTS}*(tblPilots[ready]=0)*ISNUMBER(tblPilots[start])*(tblPilots[start]<=capAsOf))`,
    ),
  ],
};

export const roadmap: Sheet = {
  key: 'roadmap',
  module: 'core',
  widths: { A: 2, Q: 2, DE: 4, DJ: 4, DT: 4, EO: 4, EP: 32, EQ: 28, ER: 20 },
  blocks: [
    {
      kind: 'tiles',
      key: 'roadmap',
      at: 'B3',
      span: 3,
      tiles: [
        {
          key: 'roadmapDay',
          type: 'count',
          formula: '=capAsOf-capStart+1',
          noteType: 'count',
          note: '=capPhase',
        },
        {
          key: 'roadmapDone',
          type: 'percent',
          formula: '=capActual',
          noteType: 'percent',
          note: '=capPlanned',
        },
        {
          key: 'roadmapOverdue',
          type: 'count',
          formula: '=capTasksOverdue',
          noteType: 'date',
          note: '=capPlanEnd',
        },
        {
          key: 'roadmapGate',
          type: 'date',
          formula: '=capNextGate',
          noteType: 'count',
          note: '=capNextGateOpen',
        },
      ],
    },
    tasks,
    {
      kind: 'timeline',
      key: 'gantt',
      at: 'R7',
      table: 'tasks',
      days: TIMELINE_DAYS,
      rows: TIMELINE_ROWS,
      first: '=capStart',
      start: 'start',
      finish: 'finish',
      done: 'done',
      critical: 'critical',
    },
    interviews('DF7'),
    gates,
    gateConditions,
    progress,
    checks,
    gateRules,
    pilots('DU7'),
    suggestedTeam('EP7'),
  ],
  spills: [...taskSpills, phaseSpill, gateSpill, teamSpill],
  freezeRows: 7,
};

export const roadmapLists: readonly ListTable[] = [
  choices(
    { key: 'phases', table: 'tblPhases', column: 'phase', name: 'capListPhases', width: 30 },
    { 1: { number: 1 }, 2: { number: 2 }, 3: { number: 3 } },
    [{ key: 'number', type: 'count', role: 'input', width: 12 }],
  ),
  choices({ key: 'states', table: 'tblTaskStates', column: 'state', name: 'capListTaskStates' }, [
    'open',
    'running',
    'late',
    'done',
  ]),
];
