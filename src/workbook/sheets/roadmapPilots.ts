/** The pilots with their teams, and the interviews that come before them. */
import type { Area, Column, Spill, Table } from '../declare';

const TEAM_ROWS = 5;

const member = (key: string): Column => ({
  key,
  type: 'text',
  role: 'input',
  width: 15,
  validation: { kind: 'list', list: 'capListPeople' },
  refersTo: 'tblPeople[name]',
  personal: 'name',
});

const day = (key: string): Column => ({
  key,
  type: 'date',
  role: 'input',
  width: 12,
  validation: { kind: 'date' },
});

/** People who are in the row's team, row by row of `tblPeople`. */
const IN_TEAM = '(tblPeople[name]<>"")*(COUNTIF([@expert:member5],tblPeople[name])>0)';

/** Row by row of `tblPeople`: the expert, or anybody where the expert has no department. */
const COMPARED =
  '((tblPeople[name]=[@expert])+(COUNTIFS(tblPeople[name],[@expert],tblPeople[department],"?*")=0)>0)';

/** Department that the others of the team are compared with. */
const DEPARTMENT = `IFNA(INDEX(tblPeople[department],MATCH(1,INDEX(${IN_TEAM}*(tblPeople[department]<>"")*${COMPARED},0),0)),"")`;

export const pilots = (at: string): Table => ({
  kind: 'table',
  key: 'pilots',
  name: 'tblPilots',
  at,
  columns: [
    {
      key: 'useCase',
      type: 'text',
      role: 'input',
      width: 9,
      validation: { kind: 'list', list: 'capListUseCases' },
      refersTo: 'tblUseCases[id]',
      required: true,
      unique: true,
    },
    {
      key: 'title',
      type: 'text',
      role: 'calculated',
      width: 34,
      formula:
        '=IF([@useCase]="","",IFNA(INDEX(tblUseCases[useCase],MATCH([@useCase],tblUseCases[id],0)),""))',
    },
    { key: 'goal', type: 'text', role: 'input', width: 34, required: true, personal: 'freeText' },
    { key: 'metric', type: 'text', role: 'input', width: 19, required: true, personal: 'freeText' },
    { key: 'baseline', type: 'number', role: 'input', width: 13, required: true },
    { ...day('baselineDate'), width: 13 },
    { key: 'target', type: 'number', role: 'input', width: 9, required: true },
    day('start'),
    day('deadline'),
    {
      key: 'ready',
      type: 'flag',
      role: 'calculated',
      width: 11,
      formula:
        '=IF([@useCase]="","",1*AND(COUNTBLANK([@goal:deadline])=0,[@baselineDate]<[@start],[@start]<=[@deadline]))',
      highlights: [{ when: 'AND([@ready]=0,[@ready]<>"",N([@start])>0,[@start]<=capAsOf)', tone: 'problem' }],
    },
    ...['expert', 'enthusiast', 'owner', 'member4', 'member5'].map(member),
    {
      // Each person once, and only those People knows.
      key: 'members',
      type: 'count',
      role: 'calculated',
      width: 12,
      formula: `=IF([@useCase]="","",SUMPRODUCT(${IN_TEAM}))`,
    },
    {
      key: 'others',
      type: 'count',
      role: 'calculated',
      width: 14,
      // As CAPIA.TEAM.CHECK: who has no department is of none.
      formula: `=IF([@useCase]="","",SUMPRODUCT(${IN_TEAM}*(tblPeople[department]<>"")*(tblPeople[department]<>${DEPARTMENT})))`,
    },
    {
      // Expert, enthusiast or process owner missing; too many people; one department only; a name unknown or given twice.
      key: 'teamCheck',
      type: 'count',
      role: 'calculated',
      width: 14,
      visual: 'problem',
      formula:
        '=IF([@useCase]="","",COUNTBLANK([@expert:owner])+([@members]>capTeamMax)+([@others]=0)+COUNTA([@expert:member5])-[@members])',
    },
    { key: 'learned', type: 'text', role: 'input', width: 62, personal: 'freeText' },
    {
      key: 'lessons',
      type: 'flag',
      role: 'calculated',
      width: 14,
      formula: '=IF([@useCase]="","",1*([@learned]<>""))',
    },
  ],
});

export const interviews = (at: string): Table => ({
  kind: 'table',
  key: 'interviews',
  name: 'tblInterviews',
  at,
  columns: [
    { ...day('date'), required: true },
    {
      key: 'department',
      type: 'text',
      role: 'input',
      width: 18,
      words: 'departments',
      validation: { kind: 'list', list: 'capListDepartments' },
      refersTo: 'tblDepartments[department]',
      required: true,
    },
    member('person'),
    { key: 'finding', type: 'text', role: 'input', width: 38, personal: 'freeText' },
  ],
});

/** One person per profile, volunteers and higher levels first; who is in a pilot already joins only where nobody else can. */
export const teamSpill: Spill = {
  name: 'capTeam',
  formula:
    '=IF(COUNTA(tblPeople[profile])=0,"",IFNA(CAPIA.TEAM.COMPOSE(tblPeople[name],tblPeople[profile],tblPeople[department],(1+IF(ISNUMBER(tblPeople[level]),tblPeople[level],0)+IF(ISNUMBER(tblPeople[volunteer]),tblPeople[volunteer],0))*(COUNTIF(tblPilots[[expert]:[member5]],tblPeople[name])=0),MIN(capTeamMax,ROWS(tblProfiles[profile]))),""))',
  rows: TEAM_ROWS,
  columns: 2,
};

export const suggestedTeam = (at: string): Area => ({
  kind: 'area',
  key: 'suggestedTeam',
  at,
  ruled: true,
  items: Array.from({ length: TEAM_ROWS }, (_, index) => String(index + 1)),
  columns: [
    { key: 'name', type: 'text', formula: '=INDEX(capTeam,{n},1)&""' },
    { key: 'profile', type: 'text', formula: '=INDEX(capTeam,{n},2)&""' },
    {
      key: 'department',
      type: 'text',
      formula: '=IF({name}="","",INDEX(tblPeople[department],MATCH({name},tblPeople[name],0)))',
    },
  ],
});
