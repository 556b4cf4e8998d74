/** Talent matrix: who suits and wishes which of the four AI roles, and how far each has come on the career path. */
import { assignments, careerSteps, nextLevel, roleFigures } from './talentFigures';
import { CAREER_CRITERIA, careerTable, rating, ROLES, rolesTable, TRAITS } from './talentRoles';
import type { ListTable } from './choices';
import type { Column, Sheet, Table } from '../declare';

/** People in the table, as the custom functions take them: 2,500 at most. */
const MOST_PEOPLE = 2500;

const FIT =
  'CAPIA.TALENT.FIT(tblTalent[technique:change],tblRoles[technique:change],tblTalent[wishManager:wishSteward],capWishShare)';

const fit = (key: string, index: number): Column => ({
  key: `fit${key}`,
  type: 'score',
  role: 'calculated',
  width: 18,
  visual: 'heat',
  formula: `=IF(OR([@person]="",COUNT([@technique:change])=0),"",INDEX(capFit,{n},${index + 1}))`,
});

const criterion = (key: string): Column => ({
  key,
  type: 'flag',
  role: 'input',
  width: 16,
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
    ...TRAITS.map((key) => rating(key, 16)),
    ...ROLES.map((key) => ({ ...rating(`wish${key}`, 18), optional: true })),
    ...ROLES.map(fit),
    {
      // Without a role it says so: LibreOffice recalculates what it finds empty, and does not know our functions.
      key: 'assigned',
      type: 'text',
      role: 'calculated',
      width: 24,
      highlights: [{ when: '[@place]<>""', tone: 'good' }],
      formula:
        '=IF(OR([@person]="",COUNT([@technique:change])=0),"",CHOOSE(1+(N(INDEX(capAssigned,{n}))>0),"–",INDEX(tblRoles[role],MAX(1,INDEX(capAssigned,{n})))))',
    },
    {
      // Its line in the list of assignments: by role, then as in the table.
      key: 'place',
      type: 'count',
      role: 'calculated',
      width: 14,
      formula:
        '=IF(OR([@assigned]="",[@assigned]="–"),"",COUNTIFS(capAssigned,">0",capAssigned,"<"&INDEX(capAssigned,{n}))+SUMPRODUCT((tblTalent[assigned]=[@assigned])*(ROW(tblTalent[assigned])<=ROW())))',
    },
    ...CAREER_CRITERIA.map(criterion),
    {
      key: 'level',
      type: 'level',
      role: 'calculated',
      width: 12,
      visual: 'levels',
      formula: '=IF(OR([@person]="",COUNT([@basics:innovation])=0),"",INDEX(capCareer,{n}))',
    },
    {
      key: 'target',
      type: 'level',
      role: 'calculated',
      width: 12,
      highlights: [{ when: 'AND(ISNUMBER([@level]),ISNUMBER([@target]),[@level]>=[@target])', tone: 'good' }],
      formula:
        '=IF(COUNTIFS(tblPeople[name],[@person],tblPeople[targetLevel],">0")=0,"",INDEX(tblPeople[targetLevel],MATCH([@person],tblPeople[name],0)))',
    },
  ],
};

export const talent: Sheet = {
  key: 'talent',
  module: 'core',
  widths: {
    A: 2,
    ...{ AA: 4, AB: 26, AC: 20, AD: 20, AE: 13, AF: 11 },
    ...{ AG: 4, AH: 26, AI: 12, AJ: 14, AK: 22, AL: 11, AM: 11, AN: 12 },
    ...{ AO: 4, AP: 14, AQ: 24, AR: 13, AS: 11 },
    ...{ AT: 4, AU: 10, AV: 28, AW: 13, AX: 13, AY: 4, BJ: 4 },
  },
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
      at: 'AB21',
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
      formula: `=IF(COUNT(tblTalent[technique:change])=0,"",${FIT})`,
      rows: MOST_PEOPLE,
      columns: ROLES.length,
    },
    {
      // Calculates the fit again: capFit goes on below the table, where Excel for Windows would read empty cells as a fit of 0.
      name: 'capAssigned',
      formula: `=IF(COUNT(tblTalent[technique:change])=0,"",CAPIA.TALENT.ASSIGN(${FIT},tblRoles[capacity]))`,
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
      from: 'AP12',
      to: 'AS28',
    },
  ],
  freezeRows: 5,
};

/** The roles are a table of their own beside the matrix. */
export const talentLists: readonly ListTable[] = [];
