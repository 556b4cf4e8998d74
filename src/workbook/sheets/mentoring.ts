/** Mentoring: buddies, mentors and the meetings of the community; who could be paired next. */
import { choices, type ListTable } from './choices';
import {
  calculated,
  choice,
  count,
  date,
  firstRows,
  flag,
  graded,
  hours,
  note,
  person,
  text,
} from './columns';
import { pairFinder, pairingSpills } from './pairing';
import type { Area, Fields, Sheet, Table } from '../declare';

const MENTORS_LISTED = 10;
const KINDS_LISTED = 5;

const LEVELS = [1, 3] as const;

const pairs: Table = {
  kind: 'table',
  key: 'pairs',
  name: 'tblPairs',
  at: 'B5',
  columns: [
    person('mentee', 20, { required: true }),
    person('mentor', 20, { required: true }),
    choice('kind', 14, 'capListPairKinds', 'pairKinds', { required: true }),
    date('since', 12, { required: true }),
    graded('levelBefore', 'level', 12, LEVELS),
    graded('levelAfter', 'level', 12, LEVELS, { optional: true }),
    calculated(
      'gained',
      'flag',
      11,
      '=IF(OR([@levelBefore]="",[@levelAfter]=""),"",1*([@levelAfter]-[@levelBefore]>=1))',
    ),
    count('held', 15),
    calculated(
      'expected',
      'count',
      13,
      // A point a week.
      '=IF([@since]="","",MAX(0,INT((capAsOf-[@since])/7)))',
    ),
    calculated('rhythm', 'percent', 12, '=IF(N([@expected])=0,"",MIN(1,N([@held])/[@expected]))', {
      visual: 'bar',
    }),
    hours('hours', 16),
    flag('recognised', 13),
    calculated(
      'mentorRow',
      'count',
      12,
      // The row where a mentor first appears, so that each can be listed once.
      '=IF(IFNA(MATCH([@mentor],tblPairs[mentor],0),0)={n},{n},"")',
    ),
    note(28),
  ],
};

const meetings: Table = {
  kind: 'table',
  key: 'meetings',
  name: 'tblMeetings',
  at: 'Q5',
  columns: [
    date('date', 12, { required: true }),
    choice('kind', 26, 'capListMeetingKinds', 'meetingKinds', { required: true }),
    text('topic', 54, { personal: 'freeText' }),
    count('people', 13),
    note(28),
  ],
};

/** In the order of the table: nobody is ranked. */
const mentors: Area = {
  kind: 'area',
  key: 'mentors',
  at: 'W5',
  ruled: true,
  items: firstRows(MENTORS_LISTED),
  columns: [
    {
      key: 'mentor',
      type: 'text',
      formula:
        '=IF({n}>COUNT(tblPairs[mentorRow]),"",INDEX(tblPairs[mentor],SMALL(tblPairs[mentorRow],{n})))',
    },
    { key: 'mentees', type: 'count', formula: '=IF({mentor}="","",COUNTIFS(tblPairs[mentor],{mentor}))' },
    {
      key: 'hours',
      type: 'number',
      formula: '=IF({mentor}="","",SUMIFS(tblPairs[hours],tblPairs[mentor],{mentor}))',
      highlights: [{ tone: 'warning', when: 'N({hours})>capMentorHoursMost' }],
    },
    {
      key: 'recognised',
      type: 'flag',
      formula: '=IF({mentor}="","",1*(COUNTIFS(tblPairs[mentor],{mentor},tblPairs[recognised],1)>0))',
      highlights: [{ tone: 'warning', when: 'AND({mentor}<>"",{recognised}=0)' }],
    },
  ],
};

const upToNow = 'tblMeetings[kind],{kind},tblMeetings[date],"<="&capAsOf';

const meetingRhythm: Area = {
  kind: 'area',
  key: 'meetingRhythm',
  at: 'W18',
  ruled: true,
  items: firstRows(KINDS_LISTED),
  columns: [
    {
      key: 'kind',
      type: 'text',
      formula: '=IF({n}>ROWS(capListMeetingKinds),"",INDEX(capListMeetingKinds,{n})&"")',
    },
    { key: 'held', type: 'count', formula: `=IF({kind}="","",COUNTIFS(${upToNow}))` },
    {
      key: 'recent',
      type: 'count',
      formula: `=IF({kind}="","",COUNTIFS(${upToNow},tblMeetings[date],">"&capAsOf-capActiveWindow))`,
    },
    {
      key: 'people',
      type: 'number',
      formula: `=IF(COUNTIFS(${upToNow},tblMeetings[people],">0")=0,"",AVERAGEIFS(tblMeetings[people],${upToNow}))`,
    },
    {
      key: 'last',
      type: 'date',
      formula: `=IF(N({held})=0,"",MAXIFS(tblMeetings[date],${upToNow}))`,
    },
  ],
};

const community: Fields = {
  kind: 'fields',
  key: 'community',
  at: 'W31',
  span: 2,
  fields: [
    {
      key: 'pairsRunning',
      type: 'count',
      role: 'calculated',
      name: 'capPairs',
      formula: '=COUNTIFS(tblPairs[mentee],"?*",tblPairs[since],"<="&capAsOf)',
    },
    {
      key: 'transfer',
      type: 'percent',
      role: 'calculated',
      name: 'capTransfer',
      formula:
        '=IF(SUMPRODUCT((tblPairs[levelBefore]>0)*ISNUMBER(tblPairs[levelBefore])*(tblPairs[levelAfter]>0)*ISNUMBER(tblPairs[levelAfter]))=0,"",CAPIA.KPI.TRANSFER(tblPairs[levelBefore],tblPairs[levelAfter]))',
    },
    {
      key: 'mentorHours',
      type: 'number',
      role: 'calculated',
      name: 'capMentorHours',
      formula: '=SUM(tblPairs[hours])',
    },
    {
      key: 'mentorHoursMost',
      type: 'number',
      role: 'input',
      name: 'capMentorHoursMost',
      default: 30,
      validation: { kind: 'atLeast', minimum: 0 },
    },
    {
      key: 'mentorsUnrecognised',
      type: 'count',
      role: 'calculated',
      name: 'capMentorsUnrecognised',
      visual: 'problem',
      formula:
        '=SUMPRODUCT(ISNUMBER(tblPairs[mentorRow])*(COUNTIFS(tblPairs[mentor],tblPairs[mentor],tblPairs[recognised],1)=0))',
    },
    {
      key: 'meetingsRecent',
      type: 'count',
      role: 'calculated',
      name: 'capMeetingsRecent',
      formula: '=COUNTIFS(tblMeetings[date],">"&capAsOf-capActiveWindow,tblMeetings[date],"<="&capAsOf)',
    },
    {
      key: 'mentorsFree',
      type: 'count',
      role: 'calculated',
      name: 'capMentors',
      formula: '=COUNTIFS(tblTalent[person],"?*",tblTalent[mentor],1)',
    },
    {
      key: 'pairsMissing',
      type: 'count',
      role: 'calculated',
      name: 'capPairsMissing',
      formula: pairFinder.missing,
    },
  ],
};

export const mentoring: Sheet = {
  key: 'mentoring',
  module: 'community',
  widths: {
    ...{ A: 2, P: 3, V: 3, W: 28, X: 13, Y: 14, Z: 14, AA: 28, AB: 3 },
    ...pairFinder.widths,
  },
  blocks: [pairs, meetings, mentors, meetingRhythm, community, ...pairFinder.areas],
  spills: pairingSpills,
  freezeRows: 5,
};

export const mentoringLists: readonly ListTable[] = [
  choices({ key: 'pairKinds', table: 'tblPairKinds', column: 'kind', name: 'capListPairKinds' }, [
    'buddy',
    'mentor',
  ]),
  choices({ key: 'meetingKinds', table: 'tblMeetingKinds', column: 'kind', name: 'capListMeetingKinds' }, [
    'weeklyPoint',
    'officeHours',
    'community',
    'sharedProject',
  ]),
];
