/** What the talent matrix says: who takes which role, how far people have come, and what is missing for the next level. */
import { CAREER_CRITERIA, ROLES } from './talentRoles';
import type { Area, AreaColumn } from '../declare';

/** People with a role who are listed by name. */
const ASSIGNMENTS_LISTED = 12;

/** A figure of each role's own column of the table. */
const figure = (key: string, type: AreaColumn['type'], column: 'wish' | 'fit', call: string): AreaColumn => ({
  key,
  type,
  formulas: Object.fromEntries(
    ROLES.map((item) => {
      const cells = `tblTalent[${column}${item}]`;
      return [item, `=IF(COUNT(${cells})=0,"",${call.replaceAll('…', cells)})`];
    }),
  ),
});

export const roleFigures: Area = {
  kind: 'area',
  key: 'roleFigures',
  at: 'AH5',
  ruled: true,
  items: ROLES,
  columns: [
    { key: 'role', type: 'text', formula: '=INDEX(tblRoles[role],{n})&""' },
    { ...figure('wish', 'score', 'wish', 'AVERAGE(…)'), visual: 'ratings' },
    { ...figure('bestFit', 'score', 'fit', 'MAX(…)'), visual: 'heat' },
    { ...figure('bestPerson', 'text', 'fit', 'INDEX(tblTalent[person],MATCH(MAX(…),…,0))') },
    { key: 'places', type: 'count', formula: '=N(INDEX(tblRoles[capacity],{n}))' },
    { key: 'filled', type: 'count', formula: '=IF({role}="",0,COUNTIFS(tblTalent[assigned],{role}))' },
    {
      key: 'open',
      type: 'count',
      formula: '={places}-{filled}',
      highlights: [{ when: '{open}>0', tone: 'warning' }],
    },
  ],
};

const assigned = (formula: string) => `=IF({n}>COUNT(tblTalent[place]),"",${formula})`;
const ofPlace = (column: string) => assigned(`INDEX(tblTalent[${column}],MATCH({n},tblTalent[place],0))`);

export const assignments: Area = {
  kind: 'area',
  key: 'assignments',
  at: 'AB5',
  items: Array.from({ length: ASSIGNMENTS_LISTED }, (_, index) => String(index + 1)),
  columns: [
    { key: 'role', type: 'text', formula: ofPlace('assigned') },
    { key: 'person', type: 'text', formula: ofPlace('person') },
    {
      key: 'department',
      type: 'text',
      formula: assigned('IFNA(INDEX(tblPeople[department],MATCH({person},tblPeople[name],0))&"","–")'),
    },
    {
      key: 'fit',
      type: 'score',
      visual: 'heat',
      formula: assigned('INDEX(capFit,MATCH({n},tblTalent[place],0),MATCH({role},tblRoles[role],0))'),
    },
    { key: 'level', type: 'level', visual: 'levels', formula: ofPlace('level') },
  ],
};

/** From not yet a level to the third. */
export const careerSteps: Area = {
  kind: 'area',
  key: 'careerSteps',
  at: 'AP5',
  ruled: true,
  items: ['none', 'level1', 'level2', 'level3'],
  columns: [
    { key: 'step', type: 'text', label: 'areas.careerSteps.items.{item}' },
    {
      key: 'name',
      type: 'text',
      formula: '=IFNA(INDEX(tblCareer[name],MATCH({n}-1,tblCareer[level],0)),"")',
    },
    { key: 'now', type: 'count', formula: '=COUNTIFS(tblTalent[level],{n}-1)' },
    { key: 'target', type: 'count', formula: '=COUNTIFS(tblTalent[target],{n}-1)' },
  ],
};

/** The level that a criterion belongs to: two criteria for each, in order. */
const LEVEL_OF: Readonly<Record<(typeof CAREER_CRITERIA)[number], string>> = {
  basics: '=MIN(tblCareer[level])',
  firstUseCases: '=MIN(tblCareer[level])',
  advanced: '=MEDIAN(tblCareer[level])',
  mentor: '=MEDIAN(tblCareer[level])',
  strategic: '=MAX(tblCareer[level])',
  innovation: '=MAX(tblCareer[level])',
};

export const nextLevel: Area = {
  kind: 'area',
  key: 'nextLevel',
  at: 'AU5',
  ruled: true,
  items: CAREER_CRITERIA,
  columns: [
    { key: 'level', type: 'level', formulas: LEVEL_OF },
    { key: 'criterion', type: 'text', formula: '=tblTalent[[#Headers],[{item}]]' },
    { key: 'met', type: 'count', formula: '=COUNTIFS(tblTalent[person],"<>",tblTalent[{item}],1)' },
    {
      // Of those one level below who are to reach it.
      key: 'missing',
      type: 'count',
      formula: '=COUNTIFS(tblTalent[level],{level}-1,tblTalent[target],">="&{level},tblTalent[{item}],"<>1")',
    },
  ],
};
