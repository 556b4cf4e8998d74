/** The tasks with their dates, slack and critical path: one call schedules them all. */
import { PLAN, taskRow } from './roadmapPlan';
import type { Spill, Table } from '../declare';

const MOST_TASKS = 1000;

/** A predecessor list between separators, so that a whole id is found in it: `;T1;T2;`. */
export const listed = (list: string) => `";"&SUBSTITUTE(SUBSTITUTE(${list},",",";")," ","")&";"`;

/** Rows of the tasks whose id stands in a list such as `T1;T2`. */
export const isIn = (list: string) =>
  `(tblTasks[id]<>"")*ISNUMBER(FIND(";"&SUBSTITUTE(tblTasks[id]," ","")&";",${listed(list)}))`;

const scheduled = (column: number) =>
  `=IF(OR([@id]="",capCheckSchedule>0),"",INDEX(capSchedule,{n},${column}))`;

const LATE = 'AND([@task]<>"",[@done]<1,N([@finish])>0,[@finish]<capAsOf)';
const DONE = '[@done]=1';

export const tasks: Table = {
  kind: 'table',
  key: 'tasks',
  name: 'tblTasks',
  at: 'B7',
  columns: [
    { key: 'id', type: 'text', role: 'input', width: 6, required: true, unique: true },
    {
      key: 'phase',
      type: 'text',
      role: 'input',
      width: 22,
      words: 'phases',
      validation: { kind: 'list', list: 'capListPhases' },
      required: true,
    },
    {
      key: 'task',
      type: 'text',
      role: 'input',
      width: 44,
      words: 'tasks',
      required: true,
      highlights: [{ when: DONE, tone: 'muted' }],
    },
    {
      key: 'owner',
      type: 'text',
      role: 'input',
      width: 16,
      validation: { kind: 'list', list: 'capListPeople' },
      refersTo: 'tblPeople[name]',
      personal: 'name',
    },
    {
      key: 'days',
      type: 'count',
      role: 'input',
      width: 10,
      validation: { kind: 'between', minimum: 0, maximum: 10000, whole: true },
      required: true,
    },
    { key: 'predecessors', type: 'text', role: 'input', width: 15 },
    {
      key: 'done',
      type: 'percent',
      role: 'input',
      width: 9,
      validation: { kind: 'between', minimum: 0, maximum: 1 },
      visual: 'bar',
    },
    {
      // Open, running, late, done are the rows of the list: one step further for each that holds.
      key: 'state',
      type: 'text',
      role: 'calculated',
      width: 12,
      formula:
        '=IF([@task]="","",INDEX(tblTaskStates[state],1+OR([@done]>0,[@start]<=capAsOf)+OR([@done]=1,[@finish]<capAsOf)+([@done]=1)))',
      highlights: [
        { when: LATE, tone: 'problem' },
        { when: DONE, tone: 'muted' },
      ],
    },
    { key: 'start', type: 'date', role: 'calculated', width: 13, formula: scheduled(1) },
    {
      key: 'finish',
      type: 'date',
      role: 'calculated',
      width: 13,
      formula: scheduled(2),
      highlights: [{ when: LATE, tone: 'problem' }],
    },
    {
      key: 'startDay',
      type: 'count',
      role: 'calculated',
      width: 10,
      formula: '=IF([@start]="","",[@start]-capStart+1)',
    },
    { key: 'slack', type: 'count', role: 'calculated', width: 10, formula: scheduled(3) },
    {
      key: 'critical',
      type: 'flag',
      role: 'calculated',
      width: 10,
      formula: '=IF(OR([@id]="",capCheckSchedule>0),"",1*INDEX(capSchedule,{n},4))',
    },
    {
      // An id missing or given twice, and predecessors that are no task.
      key: 'problems',
      type: 'count',
      role: 'calculated',
      width: 11,
      visual: 'problem',
      formula: `=IF([@task]="","",OR([@id]="",SUMPRODUCT(1*EXACT(tblTasks[id],[@id]))>1)+IF([@predecessors]="",0,1+LEN([@predecessors])-LEN(SUBSTITUTE(SUBSTITUTE([@predecessors],",",""),";",""))-SUMPRODUCT(${isIn('[@predecessors]')})))`,
    },
    { key: 'deliverable', type: 'text', role: 'input', width: 31, words: 'tasks', personal: 'freeText' },
  ],
  defaults: PLAN.map(taskRow),
};

export const taskSpills: readonly Spill[] = [
  {
    name: 'capSchedule',
    formula:
      '=IF(COUNTA(tblTasks[id])=0,"",CAPIA.ROADMAP.SCHEDULE(tblTasks[id],tblTasks[days],tblTasks[predecessors],capStart,tblHolidays[date]))',
    rows: MOST_TASKS,
    columns: 4,
  },
  {
    name: 'capProgressRow',
    formula:
      '=IF(OR(SUM(tblTasks[days])=0,COUNT(tblTasks[finish])=0),"",CAPIA.ROADMAP.PROGRESS(tblTasks[days],tblTasks[done],tblTasks[start],tblTasks[finish],capAsOf))',
    rows: 1,
    columns: 3,
  },
];
