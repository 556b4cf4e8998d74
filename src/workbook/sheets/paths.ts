/** Paths: "AI for your specific role in our company" – modules per path, who has done which, and whether it lasts. */
import { calculated, choice, date, firstRows, flag, hours, person, text } from './columns';
import type { ListTable } from './choices';
import type { Area, Fields, Sheet, Table } from '../declare';

/** Three modules for each of the three paths, in the article's order. */
export const MODULES_OF_PATH = {
  base: ['foundations', 'everydayPrompting', 'dataProtection'],
  powerUser: ['advancedPrompting', 'toolIntegration', 'useCaseDevelopment'],
  champion: ['technicalImplementation', 'processOptimisation', 'changeManagement'],
} as const;

/** Hours are a proposal: the article names none. */
const MODULE_HOURS = { base: 3, powerUser: 6, champion: 8 } as const;

const PATHS = Object.keys(MODULES_OF_PATH) as (keyof typeof MODULES_OF_PATH)[];

/** More paths than these are kept, but not listed in the area. */
const PATHS_LISTED = 5;

const modules: Table = {
  kind: 'table',
  key: 'modules',
  name: 'tblModules',
  at: 'B5',
  columns: [
    choice('path', 18, 'capListPaths', 'paths', { required: true }),
    text('module', 40, { words: 'modules', required: true, unique: true }),
    text('audience', 38, { words: 'audiences' }),
    hours('hours', 10),
    text('provider', 26),
    flag('adapted', 14),
    calculated('people', 'count', 12, '=IF([@module]="","",COUNTIFS(tblPeople[path],[@path]))'),
    calculated(
      'done',
      'count',
      11,
      '=IF([@module]="","",SUMIFS(tblProgress[counted],tblProgress[module],[@module]))',
    ),
    calculated('share', 'percent', 12, '=IF(N([@people])=0,"",MIN(1,[@done]/[@people]))', { visual: 'bar' }),
  ],
  lists: { module: 'capListModules' },
  defaults: PATHS.flatMap((path) =>
    MODULES_OF_PATH[path].map((module) => ({
      path: { word: path },
      module: { word: module },
      audience: { word: path },
      hours: MODULE_HOURS[path],
      adapted: 0,
    })),
  ),
};

/** Overdue: the day has come and nobody has asked yet whether the module is applied at work. */
const OVERDUE = { tone: 'warning', when: 'N([@overdue])>0' } as const;

const progress: Table = {
  kind: 'table',
  key: 'progress',
  name: 'tblProgress',
  at: 'L5',
  columns: [
    person('person', 20, { required: true }),
    choice('module', 40, 'capListModules', 'modules', { required: true, refersTo: 'tblModules[module]' }),
    date('date'),
    text('useCase', 13, {
      refersTo: 'tblUseCases[id]',
      validation: { kind: 'list', list: 'capListUseCases' },
    }),
    calculated(
      'path',
      'text',
      18,
      // Unknown people are the health check's: here they are on no path.
      '=IF([@person]="","",IFNA(INDEX(tblPeople[path],MATCH([@person],tblPeople[name],0))&"",""))',
    ),
    calculated(
      'counted',
      'flag',
      12,
      '=IF([@date]="","",([@date]<=capAsOf)*(COUNTIFS(tblModules[path],[@path],tblModules[module],[@module])>0))',
    ),
    calculated('due6w', 'date', 13, '=IF([@date]="","",[@date]+capFollowUpWeeks*7)'),
    flag('followUp6w', 14),
    calculated('due6m', 'date', 13, '=IF([@date]="","",EDATE([@date],capFollowUpMonths))'),
    flag('followUp6m', 14),
    calculated(
      'overdue',
      'count',
      12,
      '=IF([@date]="","",([@due6w]<=capAsOf)*([@followUp6w]="")+([@due6m]<=capAsOf)*([@followUp6m]=""))',
      { highlights: [OVERDUE] },
    ),
  ],
};

/** Share of the answers that are yes, shown for groups only. */
const applied = (column: string) =>
  `=IF(OR({path}="",N({people})<capPrivacyMin,SUMPRODUCT((tblProgress[path]={path})*ISNUMBER(tblProgress[${column}]))<MAX(1,capPrivacyMin)),"",AVERAGEIFS(tblProgress[${column}],tblProgress[path],{path}))`;

const perPath = (formula: string) => `=IF({path}="","",${formula})`;

const pathProgress: Area = {
  kind: 'area',
  key: 'pathProgress',
  at: 'X5',
  ruled: true,
  items: firstRows(PATHS_LISTED),
  columns: [
    { key: 'path', type: 'text', formula: '=IF({n}>ROWS(capListPaths),"",INDEX(capListPaths,{n})&"")' },
    { key: 'people', type: 'count', formula: perPath('COUNTIFS(tblPeople[path],{path})') },
    { key: 'modules', type: 'count', formula: perPath('COUNTIFS(tblModules[path],{path})') },
    { key: 'hours', type: 'number', formula: perPath('SUMIFS(tblModules[hours],tblModules[path],{path})') },
    { key: 'done', type: 'count', formula: perPath('SUMIFS(tblProgress[counted],tblProgress[path],{path})') },
    {
      key: 'share',
      type: 'percent',
      visual: 'bar',
      formula: '=IF(N({people})*N({modules})=0,"",MIN(1,{done}/({people}*{modules})))',
    },
    { key: 'applied6w', type: 'percent', visual: 'bar', formula: applied('followUp6w') },
    { key: 'applied6m', type: 'percent', visual: 'bar', formula: applied('followUp6m') },
  ],
};

/** Share of those trained so long ago who are still active; a share of a few people would be about them. */
const retained = (weeks: string) =>
  `=IF(COUNTIFS(tblPeople[trained],">0",tblPeople[trained],"<="&capAsOf-${weeks}*7)<MAX(1,capPrivacyMin),"",CAPIA.KPI.RETENTION(tblPeople[trained],tblPeople[lastActive],capAsOf,${weeks}))`;

const followUps: Fields = {
  kind: 'fields',
  key: 'followUps',
  at: 'X14',
  span: 3,
  fields: [
    {
      key: 'followUpWeeks',
      type: 'count',
      role: 'input',
      name: 'capFollowUpWeeks',
      default: 6,
      validation: { kind: 'between', minimum: 1, maximum: 52, whole: true },
    },
    {
      key: 'followUpMonths',
      type: 'count',
      role: 'input',
      name: 'capFollowUpMonths',
      default: 6,
      validation: { kind: 'between', minimum: 1, maximum: 24, whole: true },
    },
    {
      key: 'followUpMonthsInWeeks',
      type: 'count',
      role: 'calculated',
      name: 'capFollowUpLong',
      formula: '=ROUND((capAsOf-EDATE(capAsOf,-capFollowUpMonths))/7,0)',
    },
    {
      key: 'followUpsDue',
      type: 'count',
      role: 'calculated',
      name: 'capFollowUpsDue',
      visual: 'problem',
      formula: '=SUMPRODUCT(tblProgress[overdue])',
    },
    {
      key: 'retainedWeeks',
      type: 'percent',
      role: 'calculated',
      name: 'capRetentionWeeks',
      formula: retained('capFollowUpWeeks'),
    },
    {
      key: 'retainedMonths',
      type: 'percent',
      role: 'calculated',
      name: 'capRetentionMonths',
      formula: retained('capFollowUpLong'),
    },
    {
      key: 'samePath',
      type: 'count',
      role: 'calculated',
      name: 'capCheckSamePath',
      visual: 'problem',
      formula:
        '=1*AND(COUNTIF(tblPeople[path],"?*")>1,SUMPRODUCT(1*(COUNTIF(tblPeople[path],tblPaths[path])>0))=1)',
    },
    {
      key: 'modulesToAdapt',
      type: 'count',
      role: 'calculated',
      name: 'capModulesToAdapt',
      visual: 'problem',
      formula: '=COUNTIFS(tblModules[module],"?*",tblModules[adapted],"<>1")',
    },
    {
      key: 'unlinked',
      type: 'count',
      role: 'calculated',
      name: 'capProgressUnlinked',
      visual: 'problem',
      formula: '=SUMPRODUCT((tblProgress[counted]=1)*(tblProgress[useCase]=""))',
    },
  ],
};

export const paths: Sheet = {
  key: 'paths',
  module: 'learning',
  widths: { A: 2, K: 3, W: 3, X: 18, Y: 12, Z: 12, AA: 12, AB: 14, AC: 14, AD: 16, AE: 16 },
  blocks: [modules, progress, pathProgress, followUps],
  freezeRows: 5,
};

export const pathsLists: readonly ListTable[] = [];
