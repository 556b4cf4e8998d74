/** People: who takes part, on which path, how far, and who accompanies whom. Nothing here ranks people by their usage. */
import { choices, type ListTable } from './choices';
import type { AreaColumn, Column, Field, Sheet } from '../declare';

/** The team figures have a line for each of so many departments. */
const DEPARTMENTS = 20;

const FLAG = { kind: 'between', minimum: 0, maximum: 1, whole: true } as const;

const dated = (key: string): Column => ({
  key,
  type: 'date',
  role: 'input',
  width: 11,
  validation: { kind: 'date' },
});

/** People of a department for whom more conditions hold. */
const peopleOf = (conditions = '') => `COUNTIFS(tblPeople[department],{department}${conditions})`;

/** The days of CAPIA.KPI.ADOPTION: the as-of day and those before it in the window; a time of day counts for nothing. */
const ACTIVE =
  ',tblPeople[lastActive],">="&INT(capAsOf)-capActiveWindow+1,tblPeople[lastActive],"<"&INT(capAsOf)+1';

/** Share of the headcount with this date behind them. */
const since = (column: string) =>
  `=IF(OR(capPeople=0,N(capHeadcount)=0),"",COUNTIFS(tblPeople[name],"<>",tblPeople[${column}],">0",tblPeople[${column}],"<"&INT(capAsOf)+1)/capHeadcount)`;

/** A share of a group, kept to itself where the group is so small that it would tell of single people. */
const shareOf = (key: string, group: string, conditions: string): AreaColumn => ({
  key,
  type: 'percent',
  visual: 'bar',
  formula: `=IF(N({${group}})<MAX(1,capPrivacyMin),REPT("–",{department}<>""),${peopleOf(conditions)}/{${group}})`,
});

const count = (key: string, name: string, formula: string): Field => ({
  key,
  type: 'count',
  role: 'calculated',
  name,
  formula,
});

const share = (key: string, name: string, formula: string): Field => ({
  key,
  type: 'percent',
  role: 'calculated',
  name,
  formula,
});

const check = (key: string, name: string, formula: string): Field => ({
  ...count(key, name, formula),
  visual: 'problem',
});

export const people: Sheet = {
  key: 'people',
  module: 'core',
  widths: { A: 2, T: 4, U: 34, V: 12, W: 58, X: 4, Y: 24, Z: 12, AA: 12, AB: 12, AC: 12, AD: 12 },
  blocks: [
    {
      kind: 'table',
      key: 'people',
      name: 'tblPeople',
      at: 'B5',
      columns: [
        { key: 'id', type: 'text', role: 'input', width: 7, required: true, unique: true },
        {
          key: 'name',
          type: 'text',
          role: 'input',
          width: 17,
          required: true,
          unique: true,
          personal: 'name',
          highlights: [{ when: 'COUNTIF(capListPeople,[@name])>1', tone: 'problem' }],
        },
        {
          key: 'department',
          type: 'text',
          role: 'input',
          width: 16,
          words: 'departments',
          validation: { kind: 'list', list: 'capListDepartments' },
          required: true,
          refersTo: 'tblDepartments[department]',
          highlights: [
            { when: 'AND([@name]<>"",COUNTIF(capListDepartments,[@department])=0)', tone: 'problem' },
          ],
        },
        { key: 'job', type: 'text', role: 'input', width: 24, personal: 'freeText' },
        dated('start'),
        { key: 'newcomer', type: 'flag', role: 'input', width: 10, validation: FLAG },
        {
          key: 'path',
          type: 'text',
          role: 'input',
          width: 17,
          words: 'paths',
          validation: { kind: 'list', list: 'capListPaths' },
          refersTo: 'tblPaths[path]',
        },
        {
          key: 'profile',
          type: 'text',
          role: 'input',
          width: 22,
          words: 'profiles',
          validation: { kind: 'list', list: 'capListProfiles' },
          refersTo: 'tblProfiles[profile]',
        },
        {
          key: 'level',
          type: 'level',
          role: 'calculated',
          width: 9,
          visual: 'levels',
          formula: '=IF([@name]="","",IFNA(INDEX(tblTalent[level],MATCH([@name],tblTalent[person],0)),""))',
        },
        {
          key: 'targetLevel',
          type: 'level',
          role: 'input',
          width: 9,
          validation: { kind: 'between', minimum: 1, maximum: 3, whole: true },
        },
        {
          key: 'atTarget',
          type: 'flag',
          role: 'calculated',
          width: 10,
          highlights: [{ when: '[@atTarget]=1', tone: 'good' }],
          formula: '=IF(AND(ISNUMBER([@level]),ISNUMBER([@targetLevel])),1*([@level]>=[@targetLevel]),"")',
        },
        {
          key: 'buddy',
          type: 'text',
          role: 'input',
          width: 14,
          validation: { kind: 'list', list: 'capListPeople' },
          refersTo: 'tblPeople[name]',
          personal: 'name',
          highlights: [
            { when: 'AND([@newcomer]=1,[@buddy]="")', tone: 'problem' },
            { when: 'AND([@buddy]<>"",COUNTIF(capListPeople,[@buddy])=0)', tone: 'problem' },
            { when: 'AND([@buddy]<>"",[@buddy]=[@name])', tone: 'problem' },
          ],
        },
        { key: 'volunteer', type: 'flag', role: 'input', width: 10, validation: FLAG },
        dated('lastActive'),
        dated('trained'),
        dated('rulesAccepted'),
        {
          key: 'hourlyCost',
          type: 'money',
          role: 'input',
          width: 9,
          validation: { kind: 'atLeast', minimum: 0 },
        },
        { key: 'note', type: 'text', role: 'input', width: 11, personal: 'freeText' },
      ],
      lists: { name: 'capListPeople' },
    },
    {
      kind: 'fields',
      key: 'peopleFigures',
      at: 'U6',
      fields: [
        count('listed', 'capPeople', '=SUMPRODUCT(1*(tblPeople[name]<>""))'),
        share(
          'adoption',
          'capAdoption',
          '=IF(OR(N(capHeadcount)=0,COUNT(tblPeople[lastActive])=0),"",CAPIA.KPI.ADOPTION(tblPeople[lastActive],capAsOf,capActiveWindow,capHeadcount))',
        ),
        share('trained', 'capTrainedShare', since('trained')),
        share(
          'atTarget',
          'capAtTargetShare',
          '=IF(COUNT(tblPeople[atTarget])=0,"",AVERAGE(tblPeople[atTarget]))',
        ),
        share('rules', 'capRulesShare', since('rulesAccepted')),
        count('volunteers', 'capVolunteers', '=COUNTIFS(tblPeople[name],"<>",tblPeople[volunteer],1)'),
        count('newcomers', 'capNewcomers', '=COUNTIFS(tblPeople[name],"<>",tblPeople[newcomer],1)'),
      ],
    },
    {
      kind: 'fields',
      key: 'peopleChecks',
      at: 'U15',
      fields: [
        check(
          'buddies',
          'capCheckBuddies',
          '=SUMPRODUCT((tblPeople[newcomer]=1)*(tblPeople[buddy]=""))+SUMPRODUCT((tblPeople[buddy]<>"")*(ISNA(MATCH(tblPeople[buddy],tblPeople[name],0))+(tblPeople[buddy]=tblPeople[name])))',
        ),
        check(
          'duplicates',
          'capCheckDuplicates',
          '=SUMPRODUCT((tblPeople[name]<>"")*(COUNTIF(tblPeople[name],tblPeople[name])>1))',
        ),
        check(
          'departments',
          'capCheckDepartments',
          '=SUMPRODUCT((tblPeople[name]<>"")*ISNA(MATCH(tblPeople[department],tblDepartments[department],0)))',
        ),
        check('headcount', 'capCheckHeadcount', '=1*(capPeople>N(capHeadcount))'),
      ],
    },
    {
      kind: 'area',
      key: 'departmentFigures',
      at: 'Y5',
      items: Array.from({ length: DEPARTMENTS }, (_, index) => String(index + 1)),
      columns: [
        {
          key: 'department',
          type: 'text',
          formula: '=IF({n}>ROWS(tblDepartments[department]),"",INDEX(tblDepartments[department],{n})&"")',
        },
        { key: 'people', type: 'count', formula: `=IF({department}="","",${peopleOf()})` },
        shareOf('trained', 'people', ',tblPeople[trained],">0",tblPeople[trained],"<"&INT(capAsOf)+1'),
        shareOf('adoption', 'people', ACTIVE),
        {
          key: 'rated',
          type: 'count',
          formula: `=IF({department}="","",${peopleOf(',tblPeople[atTarget],">=0"')})`,
        },
        shareOf('atTarget', 'rated', ',tblPeople[atTarget],1'),
      ],
    },
  ],
  freezeRows: 5,
};

export const peopleLists: readonly ListTable[] = [
  choices({ key: 'paths', table: 'tblPaths', column: 'path', name: 'capListPaths' }, [
    'base',
    'powerUser',
    'champion',
  ]),
  choices(
    { key: 'profiles', table: 'tblProfiles', column: 'profile', name: 'capListProfiles' },
    {
      expert: { keyword: 'expert' },
      enthusiast: { keyword: 'enthusiast' },
      owner: { keyword: 'owner' },
    },
    [{ key: 'keyword', type: 'text', role: 'input', width: 16 }],
  ),
];
