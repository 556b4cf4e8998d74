/** On whom use cases, euros and skills depend, who could take over, and what is lost when one of them goes. */
import { calculated, firstRows, person } from './columns';
import type { Area, Column, Fields, Spill } from '../declare';

const PEOPLE_LISTED = 10;
const SKILLS_LISTED = 6;
/** As many skills as the functions take. */
const MOST_SKILLS = 40;

/** Columns of tblSkills that say how much depends on the person. */
export const successors: readonly Column[] = [
  person('successor'),
  calculated('soleSkills', 'count', 13, '=IF([@person]="","",COUNTIF(tblSkillNeeds[only],[@person]))'),
  calculated('cases', 'count', 11, '=IF([@person]="","",COUNTIFS(tblUseCases[owner],[@person]))'),
  calculated(
    'savings',
    'money',
    14,
    '=IF([@person]="","",SUMIFS(tblUseCases[counted],tblUseCases[owner],[@person]))',
  ),
  calculated(
    'share',
    'percent',
    11,
    '=IF(OR([@person]="",N(capAnnualBenefit)=0),"",[@savings]/capAnnualBenefit)',
    { visual: 'bar' },
  ),
  calculated('key', 'flag', 18, '=IF([@person]="","",1*OR([@soleSkills]>0,N([@share])>capKeyShare))', {
    highlights: [{ tone: 'warning', when: 'AND(N([@key])=1,[@successor]="")' }],
  }),
  calculated(
    'order',
    'count',
    10,
    // Of those on whom something depends: by euros, then by skills nobody else has, then as they stand: each number once.
    '=IF(OR([@person]="",N([@savings])+N([@soleSkills])=0),"",1+SUMPRODUCT((tblSkills[person]<>"")*((tblSkills[savings]>[@savings])+(tblSkills[savings]=[@savings])*((tblSkills[soleSkills]>[@soleSkills])+(tblSkills[soleSkills]=[@soleSkills])*(ROW(tblSkills[person])<ROW())))))',
  ),
];

const personAt = (column: string, empty = '') =>
  `=IF({n}>COUNT(tblSkills[order]),"",INDEX(tblSkills[${column}],MATCH({n},tblSkills[order],0))${empty})`;

export const keyPeople: Area = {
  kind: 'area',
  key: 'keyPeople',
  at: 'AJ5',
  ruled: true,
  items: firstRows(PEOPLE_LISTED),
  columns: [
    { key: 'person', type: 'text', formula: personAt('person') },
    { key: 'cases', type: 'count', formula: personAt('cases') },
    { key: 'savings', type: 'money', formula: personAt('savings') },
    { key: 'share', type: 'percent', formula: personAt('share'), visual: 'bar' },
    { key: 'soleSkills', type: 'count', formula: personAt('soleSkills') },
    { key: 'successor', type: 'text', formula: personAt('successor', '&""') },
    {
      key: 'key',
      type: 'flag',
      formula: personAt('key'),
      highlights: [{ tone: 'warning', when: 'AND(N({key})=1,{successor}="")' }],
    },
  ],
};

export const leaverFields: Fields = {
  kind: 'fields',
  key: 'leaving',
  at: 'AJ18',
  span: 2,
  fields: [
    {
      key: 'keyShare',
      type: 'percent',
      role: 'input',
      name: 'capKeyShare',
      default: 0.25,
      validation: { kind: 'between', minimum: 0, maximum: 1 },
    },
    {
      key: 'keyPeople',
      type: 'count',
      role: 'calculated',
      name: 'capKeyPeople',
      formula: '=COUNTIFS(tblSkills[key],1)',
    },
    {
      key: 'noSuccessor',
      type: 'count',
      role: 'calculated',
      name: 'capCheckSuccessors',
      visual: 'problem',
      formula: '=SUMPRODUCT((tblSkills[key]=1)*(tblSkills[successor]=""))',
    },
    {
      key: 'ownersUnknown',
      type: 'count',
      role: 'calculated',
      name: 'capOwnersUnrated',
      visual: 'problem',
      formula:
        '=SUMPRODUCT(ISNUMBER(tblUseCases[counted])*(tblUseCases[counted]>0)*(COUNTIF(tblSkills[person],tblUseCases[owner])=0))',
    },
    {
      key: 'leaver',
      type: 'text',
      role: 'input',
      name: 'capLeaver',
      validation: { kind: 'list', list: 'capListPeople' },
    },
    {
      key: 'leaverShown',
      type: 'text',
      role: 'calculated',
      name: 'capLeaverShown',
      formula:
        '=IF(OR(capLeaver<>"",COUNT(tblSkills[order])=0),capLeaver&"",INDEX(tblSkills[person],MATCH(1,tblSkills[order],0)))',
    },
    {
      key: 'leaverCases',
      type: 'count',
      role: 'calculated',
      name: 'capLeaverCases',
      formula: '=IF(capLeaverShown="","",COUNTIFS(tblUseCases[owner],capLeaverShown))',
    },
    {
      key: 'leaverSavings',
      type: 'money',
      role: 'calculated',
      name: 'capLeaverSavings',
      formula: '=IF(capLeaverShown="","",SUMIFS(tblUseCases[counted],tblUseCases[owner],capLeaverShown))',
    },
    {
      key: 'leaverSkills',
      type: 'count',
      role: 'calculated',
      name: 'capLeaverSkillsLost',
      formula: '=IF(capLeaverShown="","",COUNT(capLeaverAfter))',
    },
  ],
};

export const leaverSpill = (levels: string): Spill => ({
  name: 'capLeaverLoss',
  formula: `=IF(OR(capLeaverShown="",COUNTIF(tblSkills[person],capLeaverShown)<>1,ROWS(tblSkillNeeds[required])<>COLUMNS(${levels})),"",CAPIA.TALENT.LEAVER(tblSkills[person],tblSkillNeeds[skill],${levels},tblSkillNeeds[required],capLeaverShown,capMinHolders))`,
  rows: MOST_SKILLS,
  columns: 4,
});

/** The function's "—" row says that no skill is lost; its other cells are empty. */
const lossAt = (column: number) =>
  `=IF(ISNUMBER(INDEX(capLeaverLoss,{n},2)),INDEX(capLeaverLoss,{n},${column}),"")`;

export const leaver: Area = {
  kind: 'area',
  key: 'leaverLoss',
  at: 'AJ30',
  ruled: true,
  items: firstRows(SKILLS_LISTED),
  columns: [
    { key: 'skill', type: 'text', formula: '=INDEX(capLeaverLoss,{n},1)&""' },
    { key: 'now', type: 'count', formula: lossAt(2) },
    {
      key: 'after',
      type: 'count',
      name: 'capLeaverAfter',
      formula: lossAt(3),
      highlights: [{ tone: 'problem', when: 'AND(ISNUMBER({after}),N({after})=0)' }],
    },
    { key: 'successor', type: 'text', span: 2, formula: `${lossAt(4)}&""` },
  ],
};
