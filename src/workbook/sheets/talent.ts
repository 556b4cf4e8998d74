/** Talent matrix: who suits and wishes which of the four AI roles, and how far each has come on the career path. */
import { assignments, careerSteps, nextLevel, roleFigures } from './talentFigures';
import { CAREER_CRITERIA, careerTable, rating, ROLES, rolesTable, TRAITS } from './talentRoles';
import type { ListTable } from './choices';
import type { Column, Sheet, Table } from '../declare';

/** People in the table, as the custom functions take them: 2,500 at most. */
const MOST_PEOPLE = 2500;

const fit = (key: string, index: number): Column => ({
  key: `fit${key}`,
  type: 'score',
  role: 'calculated',
  width: 14,
  visual: 'heat',
  formula: `=IF(OR([@person]="",COUNT([@technique:change])=0),"",INDEX(capFit,{n},${index + 1}))`,
});

const criterion = (key: string): Column => ({
  key,
  type: 'flag',
  role: 'input',
  width: 14,
  validation: { kind: 'between', minimum: 0, maximum: 1, whole: true },
});

const talentTable: Table = {
  kind: 'table',
  key: 'talent',
  name: 'tblTalent',
  at: 'B5',
  columns: [
    {
      key: 'person',
      type: 'text',
      role: 'input',
      width: 20,
      validation: { kind: 'list', list: 'capListPeople' },
      required: true,
      unique: true,
      refersTo: 'tblPeople[name]',
      personal: 'name',
      highlights: [{ when: 'AND([@person]<>"",COUNTIF(capListPeople,[@person])=0)', tone: 'problem' }],
    },
    ...TRAITS.map((key) => rating(key, 15)),
    ...ROLES.map((key) => rating(`wish${key}`, 14)),
    ...ROLES.map(fit),
    {
      key: 'assigned',
      type: 'text',
      role: 'calculated',
      width: 20,
      highlights: [{ when: '[@assigned]<>""', tone: 'good' }],
      formula:
        '=IF(OR([@person]="",N(INDEX(capAssigned,{n}))=0),"",INDEX(tblRoles[role],INDEX(capAssigned,{n})))',
    },
    {
      // Its line in the list of assignments: by role, then as in the table.
      key: 'place',
      type: 'count',
      role: 'calculated',
      width: 10,
      formula:
        '=IF([@assigned]="","",COUNTIF(capAssigned,"<"&INDEX(capAssigned,{n}))+COUNTIF(INDEX(capAssigned,1):INDEX(capAssigned,{n}),INDEX(capAssigned,{n})))',
    },
    ...CAREER_CRITERIA.map(criterion),
    {
      key: 'level',
      type: 'level',
      role: 'calculated',
      width: 10,
      visual: 'levels',
      formula: '=IF(OR([@person]="",COUNT([@basics:innovation])=0),"",INDEX(capCareer,{n}))',
    },
    {
      key: 'target',
      type: 'level',
      role: 'calculated',
      width: 10,
      highlights: [{ when: 'AND(ISNUMBER([@level]),ISNUMBER([@target]),[@level]>=[@target])', tone: 'good' }],
      formula:
        '=IF(COUNTIFS(tblPeople[name],[@person],tblPeople[targetLevel],">0")=0,"",INDEX(tblPeople[targetLevel],MATCH([@person],tblPeople[name],0)))',
    },
  ],
};

export const talent: Sheet = {
  key: 'talent',
  module: 'core',
  widths: { A: 2, AA: 4, AL: 4, AP: 12, AQ: 12 },
  blocks: [
    talentTable,
    rolesTable,
    careerTable,
    roleFigures,
    assignments,
    careerSteps,
    nextLevel,
    {
      kind: 'fields',
      key: 'talentFigures',
      at: 'AB37',
      span: 2,
      fields: [
        {
          key: 'rated',
          type: 'count',
          role: 'calculated',
          name: 'capTalentRated',
          formula: '=SUMPRODUCT((tblTalent[person]<>"")*(tblTalent[fitManager]<>""))',
        },
        {
          key: 'open',
          type: 'count',
          role: 'calculated',
          name: 'capRolesOpen',
          formula: '=SUM(tblRoles[capacity])-COUNT(tblTalent[place])',
        },
        {
          key: 'names',
          type: 'count',
          role: 'calculated',
          name: 'capCheckTalentNames',
          visual: 'problem',
          formula: '=SUMPRODUCT((tblTalent[person]<>"")*ISNA(MATCH(tblTalent[person],tblPeople[name],0)))',
        },
      ],
    },
  ],
  spills: [
    {
      name: 'capFit',
      formula:
        '=IF(COUNT(tblTalent[technique:change])=0,"",CAPIA.TALENT.FIT(tblTalent[technique:change],tblRoles[technique:change],tblTalent[wishManager:wishSteward],capWishShare))',
      rows: MOST_PEOPLE,
      columns: ROLES.length,
    },
    {
      // Over the rows that have a fit only: below them Excel for Windows would read empty cells as a fit of 0.
      name: 'capAssigned',
      formula:
        '=IF(COUNT(capFit)=0,"",CAPIA.TALENT.ASSIGN(INDEX(capFit,1,1):INDEX(capFit,ROWS(tblTalent[person]),COLUMNS(capFit)),tblRoles[capacity]))',
      rows: MOST_PEOPLE,
      columns: 1,
    },
    {
      name: 'capCareer',
      formula:
        '=IF(COUNT(tblTalent[basics:innovation])=0,"",CAPIA.TALENT.LEVEL(tblTalent[basics:innovation]))',
      rows: MOST_PEOPLE,
      columns: 1,
    },
  ],
  charts: [
    {
      key: 'careerSteps',
      type: 'column',
      source: 'careerSteps',
      category: 'step',
      series: ['now', 'target'],
      from: 'AM30',
      to: 'AO46',
    },
  ],
  pages: { wide: 5 },
  freezeRows: 5,
};

/** The roles are a table of their own beside the matrix. */
export const talentLists: readonly ListTable[] = [];
