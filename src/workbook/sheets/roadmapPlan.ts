/** The article's 90 days as tasks: three phases, each closed by a review that the next one waits for. */
import type { DefaultRow } from '../declare';

export interface PlannedTask {
  /** Key of its texts: `content.tasks.<key>.name` and `.deliverable`. */
  readonly key: string;
  readonly phase: '1' | '2' | '3';
  /** Working days; 0 is a milestone. */
  readonly days: number;
  readonly after: string;
}

/**
 * Each phase's longest chain is 20, 20 and 18 working days: up to two holidays fit before its review falls behind day 30,
 * 60 or 90. Ids are T1, T2, … in this order.
 */
export const PLAN: readonly PlannedTask[] = [
  { key: 'launch', phase: '1', days: 1, after: '' },
  { key: 'stocktaking', phase: '1', days: 5, after: 'T1' },
  { key: 'ambassadors', phase: '1', days: 3, after: 'T1' },
  { key: 'interviews', phase: '1', days: 10, after: 'T2' },
  { key: 'vision', phase: '1', days: 6, after: 'T2' },
  { key: 'rules', phase: '1', days: 5, after: 'T1' },
  { key: 'workshop', phase: '1', days: 2, after: 'T3;T4' },
  { key: 'potentials', phase: '1', days: 2, after: 'T7' },
  { key: 'review30', phase: '1', days: 0, after: 'T5;T6;T8' },
  { key: 'choose', phase: '2', days: 2, after: 'T9' },
  { key: 'teams', phase: '2', days: 2, after: 'T10' },
  { key: 'goals', phase: '2', days: 2, after: 'T11' },
  { key: 'baseline', phase: '2', days: 3, after: 'T12' },
  { key: 'prepare', phase: '2', days: 3, after: 'T11' },
  { key: 'run', phase: '2', days: 11, after: 'T13;T14' },
  { key: 'exchange', phase: '2', days: 5, after: 'T14' },
  { key: 'review60', phase: '2', days: 0, after: 'T15;T16' },
  { key: 'measure', phase: '3', days: 3, after: 'T17' },
  { key: 'lessons', phase: '3', days: 4, after: 'T18' },
  { key: 'roles', phase: '3', days: 5, after: 'T19' },
  { key: 'infrastructure', phase: '3', days: 5, after: 'T19' },
  { key: 'governance', phase: '3', days: 4, after: 'T19' },
  { key: 'training', phase: '3', days: 6, after: 'T20' },
  { key: 'success', phase: '3', days: 2, after: 'T18' },
  { key: 'review90', phase: '3', days: 0, after: 'T21;T22;T23;T24' },
];

const idOf = (key: string) => `T${PLAN.findIndex((task) => task.key === key) + 1}`;

/** The tasks two gate conditions ask about. */
export const VISION_TASK = idOf('vision');
export const SCALING_TASKS = ['roles', 'infrastructure', 'governance'].map(idOf).join(';');

export const taskRow = ({ key, phase, days, after }: PlannedTask): DefaultRow => ({
  id: idOf(key),
  phase: { word: phase },
  task: { word: `${key}.name` },
  days,
  predecessors: after,
  done: 0,
  deliverable: { word: `${key}.deliverable` },
});

export const GATES: readonly (DefaultRow & { readonly day: number })[] = (['1', '2', '3'] as const).map(
  (phase, index) => ({
    gate: { word: `day${(index + 1) * 30}` },
    day: (index + 1) * 30,
    phase: { word: phase },
  }),
);
