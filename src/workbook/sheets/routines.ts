/** Routines: no big one-off events but short, regular sessions; whose turn it is, and what became a process. */
import { choices, type ListTable } from './choices';
import { choice, count, date, firstRows, flag, note, text } from './columns';
import type { Area, Column, Fields, Sheet, Spill, Table } from '../declare';

/** Months of the rotation that are shown. */
const MONTHS_SHOWN = 12;
const KINDS_LISTED = 6;
/** Ten years of turns. */
const MOST_MONTHS = 120;

const sessions: Table = {
  kind: 'table',
  key: 'sessions',
  name: 'tblSessions',
  at: 'B5',
  columns: [
    date('date', 12, { required: true }),
    choice('kind', 26, 'capListSessionKinds', 'sessionKinds', { required: true }),
    choice('team', 20, 'capListDepartments', 'departments', { refersTo: 'tblDepartments[department]' }),
    text('topic', 60),
    count('minutes', 11),
    flag('becameProcess', 14),
    note(28),
  ],
};

const rotation: Area = {
  kind: 'area',
  key: 'rotation',
  at: 'J5',
  ruled: true,
  items: firstRows(MONTHS_SHOWN),
  columns: [
    {
      key: 'date',
      type: 'date',
      name: 'capRotationDate',
      formula:
        '=IF(OR({n}>capRotationMonths,capRotationTurn=""),"",INDEX(capRotation,(N(capRotationTurn)-1)*capRotationMonths+{n},1))',
      highlights: [
        // The month of the as-of date.
        {
          tone: 'good',
          when: 'AND(ISNUMBER({date}),N({date})>EOMONTH(capAsOf,-1),N({date})<=EOMONTH(capAsOf,0))',
        },
      ],
    },
    {
      key: 'team',
      type: 'text',
      formula: '=IF({date}="","",INDEX(capRotation,(capRotationTurn-1)*capRotationMonths+{n},2)&"")',
    },
    {
      key: 'held',
      type: 'count',
      name: 'capRotationHeld',
      formula:
        '=IF(OR({date}="",N({date})>capAsOf),"",COUNTIFS(tblSessions[team],{team},tblSessions[date],">"&EOMONTH({date},-1),tblSessions[date],"<="&MIN(EOMONTH({date},0),capAsOf)))',
      highlights: [{ tone: 'warning', when: 'AND(ISNUMBER({held}),{held}=0,EOMONTH(N({date}),0)<capAsOf)' }],
    },
    {
      key: 'topic',
      type: 'text',
      span: 4,
      formula:
        // The last row of the month's sessions.
        '=IF(N({held})=0,"",INDEX(tblSessions[topic],SUMPRODUCT(MAX((tblSessions[team]={team})*(tblSessions[date]>EOMONTH({date},-1))*(tblSessions[date]<=MIN(EOMONTH({date},0),capAsOf))*(ROW(tblSessions[date])-ROW(tblSessions[[#Headers],[date]])))))&"")',
    },
  ],
};

const heldUpToNow = 'tblSessions[kind],{kind},tblSessions[date],">="&capStart,tblSessions[date],"<="&capAsOf';
const stillToCome = 'tblSessions[kind],{kind},tblSessions[date],">"&capAsOf';

/** Planned and held since the programme's start. */
const routineKinds: Area = {
  kind: 'area',
  key: 'routineKinds',
  at: 'J20',
  ruled: true,
  items: firstRows(KINDS_LISTED),
  columns: [
    {
      key: 'kind',
      type: 'text',
      span: 2,
      formula: '=IF({n}>ROWS(capListSessionKinds),"",INDEX(capListSessionKinds,{n})&"")',
    },
    {
      key: 'perYear',
      type: 'count',
      formula: '=IF({kind}="","",N(INDEX(tblSessionKinds[perYear],{n})))',
    },
    {
      key: 'planned',
      type: 'count',
      formula: '=IF({kind}="","",ROUNDDOWN({perYear}*YEARFRAC(capStart,MAX(capStart,capAsOf)),0))',
    },
    {
      key: 'held',
      type: 'count',
      formula: `=IF({kind}="","",COUNTIFS(${heldUpToNow}))`,
      highlights: [{ tone: 'warning', when: 'N({held})<N({planned})' }],
    },
    {
      key: 'minutes',
      type: 'count',
      formula: `=IF({kind}="","",SUMIFS(tblSessions[minutes],${heldUpToNow}))`,
    },
    {
      key: 'next',
      type: 'date',
      formula: `=IF(OR({kind}="",COUNTIFS(${stillToCome})=0),"",MINIFS(tblSessions[date],${stillToCome}))`,
    },
  ],
};

const rhythm: Fields = {
  kind: 'fields',
  key: 'rhythm',
  at: 'J29',
  span: 2,
  fields: [
    {
      key: 'innovations',
      type: 'count',
      role: 'calculated',
      name: 'capInnovations',
      formula: '=COUNTIFS(tblSessions[becameProcess],1,tblSessions[date],"<="&capAsOf)',
    },
    {
      key: 'nextSession',
      type: 'date',
      role: 'calculated',
      name: 'capNextSession',
      formula:
        '=IF(COUNTIFS(tblSessions[date],">"&capAsOf)=0,"",MINIFS(tblSessions[date],tblSessions[date],">"&capAsOf))',
    },
    {
      key: 'updatesMissed',
      type: 'count',
      role: 'calculated',
      name: 'capUpdatesMissed',
      visual: 'problem',
      formula: '=COUNTIFS(capRotationDate,"<="&EOMONTH(capAsOf,-1),capRotationHeld,0)',
    },
    {
      key: 'rotationMonths',
      type: 'count',
      role: 'input',
      name: 'capRotationMonths',
      default: MONTHS_SHOWN,
      validation: { kind: 'between', minimum: 1, maximum: MONTHS_SHOWN, whole: true },
    },
    {
      key: 'rotationTurn',
      type: 'count',
      role: 'calculated',
      name: 'capRotationTurn',
      // Whole months from the first of the start's month.
      formula:
        '=IF(OR(N(capStart)=0,COUNTIF(tblDepartments[department],"?*")=0),"",1+INT(DATEDIF(EOMONTH(capStart,-1)+1,MAX(capStart,capAsOf),"m")/capRotationMonths))',
    },
  ],
};

export const routines: Sheet = {
  key: 'routines',
  module: 'continuous',
  widths: { A: 2, I: 3, J: 14, K: 22, L: 13, M: 13, N: 13, O: 13, P: 13 },
  blocks: [sessions, rotation, routineKinds, rhythm],
  spills: [
    {
      name: 'capRotation',
      formula:
        '=IF(capRotationTurn="","",CAPIA.ROUTINE.ROTATION(tblDepartments[department],capStart,capRotationTurn*capRotationMonths))',
      rows: MOST_MONTHS,
      columns: 2,
    },
  ] satisfies readonly Spill[],
  freezeRows: 5,
};

const routineNumber = (key: string): Column => count(key, 18);

/** Monthly updates of 30 minutes and a yearly AI week are the article's; the other figures are a proposal. */
export const routinesLists: readonly ListTable[] = [
  choices(
    { key: 'sessionKinds', table: 'tblSessionKinds', column: 'kind', name: 'capListSessionKinds' },
    {
      update: { minutes: 30, perYear: 12 },
      external: { minutes: 60, perYear: 4 },
      experiment: { minutes: 120, perYear: 12 },
      aiWeek: { minutes: 2400, perYear: 1 },
    },
    [routineNumber('minutes'), routineNumber('perYear')],
  ),
];
