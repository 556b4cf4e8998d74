/**
 * Who could be paired next: people who need a mentor × people who can be one, scored natively, assigned exactly by
 * CAPIA.TALENT.ASSIGN. Newcomers come first; mentors with fewer mentees come first.
 */
import { firstRows } from './columns';
import type { Area, AreaColumn, Spill } from '../declare';

/** Mentees and mentors that are looked at together. */
const SIDE = 10;

const mentorNumbers = firstRows(SIDE);
const scoreKey = (mentor: string) => `m${mentor}`;

/** 1 for each newcomer and each person below target without a pair, in the order of tblPeople. */
const NEEDS =
  '(tblPeople[name]<>"")*((tblPeople[newcomer]=1)+ISNUMBER(tblPeople[atTarget])*(tblPeople[atTarget]=0)>0)*(COUNTIF(tblPairs[mentee],tblPeople[name])=0)';

/** Row numbers; after the people who are no newcomers come none at all. */
const MENTEE_KEYS = `(${NEEDS})*(ROW(tblPeople[name])-ROW(tblPeople[[#Headers],[name]])+ROWS(tblPeople[name])*(tblPeople[newcomer]<>1))`;

const CAN = '(tblTalent[person]<>"")*(tblTalent[mentor]=1)';

/** Row numbers, a table's length further on for each mentee they already have. */
const MENTOR_KEYS = `(${CAN})*(ROW(tblTalent[person])-ROW(tblTalent[[#Headers],[person]])+ROWS(tblTalent[person])*COUNTIF(tblPairs[mentor],tblTalent[person]))`;

/** The n-th smallest of keys that are not 0, as a row of a table: LARGE counts from the other end over those that are. */
const rowOf = (keys: string, table: string, found: string) =>
  `MOD(SUMPRODUCT(LARGE(${keys},${found}+1-{n}))-1,ROWS(${table}))+1`;

const ofPerson = (name: string, column: string) =>
  `=IF(${name}="","",IFNA(INDEX(tblPeople[${column}],MATCH(${name},tblPeople[name],0)),""))`;

const departmentOf = (name: string) =>
  `=IF(${name}="","",IFNA(INDEX(tblPeople[department],MATCH(${name},tblPeople[name],0))&"",""))`;

/** How far the mentor is ahead, one more in the same department; nobody is paired with an equal or with themselves. */
const score = (mentor: string): AreaColumn => {
  const place = `COLUMNS({${scoreKey('1')}}:{${scoreKey(mentor)}})`;
  const level = `SUMIFS(capPoolLevel,capPoolNumber,${place})`;
  return {
    key: scoreKey(mentor),
    type: 'count',
    formula: `=IF(AND({mentee}<>"",${level}>N({level})),${level}-N({level})+COUNTIFS(capPoolNumber,${place},capPoolDepartment,{department}),"")`,
  };
};

const suggestedPairs: Area = {
  kind: 'area',
  key: 'suggestedPairs',
  at: 'AC5',
  ruled: true,
  items: firstRows(SIDE),
  names: { capPairScores: [scoreKey('1'), scoreKey(String(SIDE))] },
  columns: [
    {
      key: 'mentee',
      type: 'text',
      formula: `=IF({n}>capPairsMissing,"",INDEX(tblPeople[name],${rowOf(MENTEE_KEYS, 'tblPeople[name]', 'capPairsMissing')}))`,
    },
    { key: 'department', type: 'text', formula: departmentOf('{mentee}') },
    { key: 'newcomer', type: 'flag', formula: ofPerson('{mentee}', 'newcomer') },
    { key: 'level', type: 'level', formula: ofPerson('{mentee}', 'level') },
    {
      key: 'mentor',
      type: 'text',
      // Counted, so that readers without the add-in, who find an error in the spill, see an empty cell as it was.
      formula: '=IF(COUNTIF(INDEX(capPairing,{n},1),">0")=0,"",INDEX(capPoolMentor,INDEX(capPairing,{n},1)))',
    },
    ...mentorNumbers.map(score),
  ],
};

const mentorPool: Area = {
  kind: 'area',
  key: 'mentorPool',
  at: 'AC18',
  ruled: true,
  items: mentorNumbers,
  columns: [
    {
      key: 'mentor',
      type: 'text',
      name: 'capPoolMentor',
      formula: `=IF({n}>capMentors,"",INDEX(tblTalent[person],${rowOf(MENTOR_KEYS, 'tblTalent[person]', 'capMentors')}))`,
    },
    {
      key: 'department',
      type: 'text',
      name: 'capPoolDepartment',
      formula: departmentOf('{mentor}'),
    },
    { key: 'number', type: 'count', name: 'capPoolNumber', formula: '=IF({mentor}="","",{n})' },
    { key: 'level', type: 'level', name: 'capPoolLevel', formula: ofPerson('{mentor}', 'level') },
    {
      key: 'mentees',
      type: 'count',
      formula: '=IF({mentor}="","",COUNTIFS(tblPairs[mentor],{mentor}))',
    },
  ],
};

export const pairFinder = {
  areas: [suggestedPairs, mentorPool],
  missing: `=SUMPRODUCT(${NEEDS})`,
  widths: {
    ...{ AC: 20, AD: 20, AE: 10, AF: 9, AG: 20 },
    ...Object.fromEntries(
      ['AH', 'AI', 'AJ', 'AK', 'AL', 'AM', 'AN', 'AO', 'AP', 'AQ'].map((letters) => [letters, 5]),
    ),
  } as Readonly<Record<string, number>>,
};

export const pairingSpills: readonly Spill[] = [
  {
    name: 'capPairing',
    formula: '=IF(COUNT(capPairScores)=0,"",CAPIA.TALENT.ASSIGN(capPairScores))',
    rows: SIDE,
    columns: 1,
  },
];
