/** The gates that close the phases, and the conditions each must meet, read off the other sheets. */
import { GATES, SCALING_TASKS, VISION_TASK } from './roadmapPlan';
import { isIn } from './roadmapTasks';
import type { Area, Field, Fields, Spill, Table } from '../declare';

export const gates: Table = {
  kind: 'table',
  key: 'gates',
  name: 'tblGates',
  at: 'DK7',
  columns: [
    { key: 'gate', type: 'text', role: 'input', width: 54, words: 'gates', required: true },
    {
      key: 'day',
      type: 'count',
      role: 'input',
      width: 13,
      validation: { kind: 'between', minimum: 1, maximum: 36525, whole: true },
      required: true,
      unique: true,
    },
    {
      key: 'date',
      type: 'date',
      role: 'calculated',
      width: 13,
      formula: '=IF([@day]="","",INDEX(capGateDates,{n},1))',
    },
    {
      key: 'met',
      type: 'count',
      role: 'calculated',
      width: 11,
      formula: '=IF([@day]="","",SUMIFS(capConditionMet,capConditionDay,[@day]))',
    },
    {
      key: 'of',
      type: 'count',
      role: 'calculated',
      width: 11,
      formula: '=IF([@day]="","",COUNTIFS(capConditionDay,[@day]))',
    },
    {
      key: 'passed',
      type: 'flag',
      role: 'calculated',
      width: 10,
      formula: '=IF([@day]="","",1*AND([@of]>0,[@met]=[@of]))',
      highlights: [
        { when: '[@passed]=1', tone: 'good' },
        { when: 'AND([@passed]=0,[@passed]<>"",[@date]<=capAsOf)', tone: 'problem' },
      ],
    },
    {
      key: 'phase',
      type: 'text',
      role: 'input',
      width: 46,
      words: 'phases',
      validation: { kind: 'list', list: 'capListPhases' },
    },
    {
      key: 'planned',
      type: 'date',
      role: 'calculated',
      width: 14,
      formula:
        '=IF(COUNTIFS(tblTasks[phase],[@phase],tblTasks[finish],">0")=0,"",MAXIFS(tblTasks[finish],tblTasks[phase],[@phase]))',
      highlights: [{ when: 'AND(N([@planned])>0,[@planned]>[@date])', tone: 'problem' }],
    },
    { key: 'decision', type: 'text', role: 'input', width: 64, personal: 'freeText' },
  ],
  defaults: GATES,
};

/** Rows of `tblPilots` in use. */
export const PILOTS = '(tblPilots[useCase]<>"")';
const PILOT_COUNT = `SUMPRODUCT(1*${PILOTS})`;
/** Departments something is dated in, by the as-of date. */
const departmentsIn = (column: string, date: string) =>
  `=SUMPRODUCT((tblDepartments[department]<>"")*(COUNTIFS(${column},tblDepartments[department],${date},"<="&capAsOf)>0))`;
const DEPARTMENT_COUNT = '=SUMPRODUCT(1*(tblDepartments[department]<>""))';

interface Condition {
  readonly key: string;
  /** Place of its gate among the gates' days. */
  readonly gate: 1 | 2 | 3;
  readonly value: string;
  readonly required: string;
  readonly met?: string;
}

const CONDITIONS: readonly Condition[] = [
  {
    key: 'interviews',
    gate: 1,
    value: departmentsIn('tblInterviews[department]', 'tblInterviews[date]'),
    required: DEPARTMENT_COUNT,
  },
  {
    key: 'maturity',
    gate: 1,
    value: departmentsIn('tblAssessments[team]', 'tblAssessments[date]'),
    required: DEPARTMENT_COUNT,
  },
  {
    key: 'vision',
    gate: 1,
    value: `=SUMPRODUCT(${isIn('capVisionTask')}*(tblTasks[done]=1))`,
    required: `=SUMPRODUCT(${isIn('capVisionTask')})`,
  },
  { key: 'rated', gate: 1, value: '=COUNT(tblUseCases[score])', required: '=capPilotCount' },
  {
    key: 'pilots',
    gate: 2,
    value: `=${PILOT_COUNT}`,
    required: '=capPilotMin',
    met: '=1*AND({value}>={required},{value}<=capPilotCount)',
  },
  { key: 'teams', gate: 2, value: '=COUNTIFS(tblPilots[teamCheck],0)', required: `=${PILOT_COUNT}` },
  {
    key: 'goals',
    gate: 2,
    value: `=SUMPRODUCT(${PILOTS}*(tblPilots[goal]<>"")*(tblPilots[metric]<>"")*(tblPilots[target]<>"")*(tblPilots[deadline]<>""))`,
    required: `=${PILOT_COUNT}`,
  },
  {
    key: 'baselines',
    gate: 2,
    value: `=SUMPRODUCT(${PILOTS}*(tblPilots[baseline]<>"")*ISNUMBER(tblPilots[baselineDate])*(tblPilots[baselineDate]<tblPilots[start]))`,
    required: `=${PILOT_COUNT}`,
  },
  { key: 'lessons', gate: 3, value: '=COUNTIFS(tblPilots[lessons],1)', required: `=${PILOT_COUNT}` },
  {
    key: 'after',
    gate: 3,
    value: `=SUMPRODUCT(${PILOTS}*(COUNTIFS(tblMeasures[useCase],tblPilots[useCase],tblMeasures[date],">"&tblPilots[start],tblMeasures[date],"<="&capAsOf)>0))`,
    required: `=${PILOT_COUNT}`,
  },
  {
    key: 'scaling',
    gate: 3,
    value: `=SUMPRODUCT(${isIn('capScalingTasks')}*(tblTasks[done]=1))`,
    required: `=SUMPRODUCT(${isIn('capScalingTasks')})`,
  },
];

/** One formula of each condition by its key. */
const byKey = (formula: (condition: Condition) => string) =>
  Object.fromEntries(CONDITIONS.map((condition) => [condition.key, formula(condition)]));

export const gateConditions: Area = {
  kind: 'area',
  key: 'gateConditions',
  at: 'DK16',
  ruled: true,
  items: CONDITIONS.map(({ key }) => key),
  columns: [
    { key: 'condition', type: 'text', name: 'capConditions', label: 'areas.gateConditions.items.{item}' },
    {
      key: 'day',
      type: 'count',
      name: 'capConditionDay',
      // A gate somebody deleted has no conditions.
      formulas: byKey(({ gate }) => `=IFERROR(SMALL(tblGates[day],${gate}),"")`),
    },
    { key: 'value', type: 'count', formulas: byKey(({ value }) => value) },
    { key: 'required', type: 'count', formulas: byKey(({ required }) => required) },
    {
      key: 'met',
      type: 'flag',
      name: 'capConditionMet',
      formulas: byKey(({ met }) => met ?? '=1*AND({required}>0,{value}>={required})'),
      highlights: [
        { when: '{met}=1', tone: 'good' },
        { when: 'AND({met}=0,{day}<=capAsOf-capStart+1)', tone: 'problem' },
      ],
    },
  ],
};

const rule = (key: string, field: Omit<Field, 'key' | 'role' | 'name'>): Field => ({
  key,
  role: 'input',
  name: `cap${key[0]!.toUpperCase()}${key.slice(1)}`,
  ...field,
});

export const gateRules: Fields = {
  kind: 'fields',
  key: 'roadmapRules',
  at: 'EP17',
  fields: [
    rule('pilotMin', {
      type: 'count',
      default: 2,
      validation: { kind: 'between', minimum: 1, maximum: 5, whole: true },
    }),
    rule('visionTask', { type: 'text', default: VISION_TASK }),
    rule('scalingTasks', { type: 'text', default: SCALING_TASKS }),
  ],
};

export const phaseSpill: Spill = {
  name: 'capPhaseToday',
  formula: '=IF(OR(capStart="",capAsOf=""),"",CAPIA.ROADMAP.PHASE(capStart,capAsOf))',
  rows: 1,
  columns: 1,
};

/** A date per gate. */
export const gateSpill: Spill = {
  name: 'capGateDates',
  formula: '=IF(COUNT(tblGates[day])=0,"",CAPIA.ROADMAP.DATE(capStart,tblGates[day],tblHolidays[date]))',
  rows: 12,
  columns: 1,
};
