/**
 * The schedule by native formulas, from ids, days and predecessors alone. A cell that looked at all tasks' ends would look
 * at itself, so each pass takes the ends it has: those of the rows above from itself, those below from the pass before.
 * Plans whose tasks mostly stand below their predecessors settle at once; the last two passes agree when all is settled,
 * and then every task starts when the last of its predecessors ends, which only the critical path method's dates do.
 */
import { listed } from '../roadmapTasks';
import type { Area, AreaColumn } from '../../declare';

const TASKS = 60;
const PASSES = ['first', 'second', 'third', 'fourth'] as const;
const passName = (pass: string) => `capTwin${pass[0]!.toUpperCase()}${pass.slice(1)}`;
const SETTLED = passName(PASSES.at(-1)!);

/** What no list of predecessors holds: the id of a row without one. */
const NONE = '" "';

/** Working days gone by when the last of those predecessors ends that stand among `tasks`. */
const lastOf = (tasks: string, ends: string) =>
  `SUMPRODUCT(MAX(IF(ISNUMBER(FIND(${tasks},{after})),${ends},0)))`;

/** The end of a task, or blank in a row without one. */
const pass = (key: string, before?: string): AreaColumn => {
  const above = lastOf('{task:earlier}', `{${key}:earlier}`);
  const ready = before === undefined ? above : `MAX(${above},${lastOf('capTwinTasks', passName(before))})`;
  return { key, type: 'count', name: passName(key), formula: `=IFERROR({days}+${ready},"")` };
};

/** The date of a working day of the project, its first being day 1. */
const dateOf = (day: string) => `=IF({days}="","",WORKDAY(capStart-1,MAX(1,${day}),tblHolidays[date]))`;

export const twinSchedule: Area = {
  kind: 'area',
  key: 'twinSchedule',
  at: 'Y5',
  items: Array.from({ length: TASKS }, (_, index) => String(index + 1)),
  columns: [
    {
      key: 'task',
      type: 'text',
      name: 'capTwinTasks',
      formula: `=IF(IFERROR(INDEX(tblTasks[id],{n})&"","")="",${NONE},";"&SUBSTITUTE(INDEX(tblTasks[id],{n})," ","")&";")`,
    },
    {
      key: 'after',
      type: 'text',
      formula: `=IF({task}=${NONE},"",${listed('INDEX(tblTasks[predecessors],{n})')})`,
    },
    { key: 'days', type: 'count', formula: `=IF({task}=${NONE},"",N(INDEX(tblTasks[days],{n})))` },
    ...PASSES.map((key, index) => pass(key, PASSES[index - 1])),
    // A milestone stands on the day its predecessors end.
    { key: 'start', type: 'date', name: 'capTwinStart', formula: dateOf(`{fourth}-{days}+({days}>0)`) },
    { key: 'finish', type: 'date', name: 'capTwinFinish', formula: dateOf('{fourth}') },
    {
      key: 'planned',
      type: 'score',
      name: 'capTwinPlanned',
      formula: '=IF({days}="","",{days}*MAX(0,MIN(1,(capAsOf-{start}+1)/({finish}-{start}+1))))',
    },
  ],
};

/** Whether the passes do not prove the plan: too many tasks, ids that are wrong, tasks too often above their predecessors. */
const UNSETTLED = `OR(ROWS(tblTasks[id])>ROWS(capTwinTasks),capCheckTaskIds>0,COUNT(${SETTLED})=0,SUM(${SETTLED})<>SUM(${passName(PASSES.at(-2)!)}))`;

export const onceSettled = (formula: string) => `=IF(${UNSETTLED},"",${formula})`;
