/** Where each of the next actions is settled: in a view, in a cell of a table, or right here. */
import type { RowReading } from '../../workbook';
import type { Place } from '../places';

export interface InView {
  readonly view: Place;
  /** The part of the view that is shown first, where it has parts. */
  readonly part?: string;
}

/** The first row that needs something, and the column to enter it in. */
export interface InCell {
  readonly table: string;
  readonly column: string;
  readonly needs: (row: RowReading) => boolean;
}

export type Destination = InView | InCell | { readonly here: 'snapshot' };

const is = (key: string, value: number) => (row: RowReading) => row.number(key) === value;
const blank = (key: string) => (row: RowReading) => row.text(key) === '';

/** By the keys of the candidates on the sheet Proof. */
export const DESTINATIONS: Readonly<Record<string, Destination>> = {
  errors: { view: 'check' },
  gateMissed: { view: 'roadmap', part: 'gates' },
  budget: { view: 'roi' },
  tasksOverdue: { view: 'roadmap' },
  gateNear: { view: 'roadmap', part: 'gates' },
  keyPeople: { view: 'talent', part: 'key' },
  buddies: { view: 'talent', part: 'mentors' },
  pilots: { view: 'roadmap', part: 'pilots' },
  unrated: { view: 'useCases' },
  kpiOff: { table: 'kpis', column: 'actual', needs: is('status', -1) },
  evidence: { table: 'trainingEvidence', column: 'date', needs: is('expired', 1) },
  maturityEvidence: { view: 'maturity' },
  tools: { table: 'tools', column: 'reviewDate', needs: is('reviewDue', 1) },
  followUps: { table: 'progress', column: 'overdue', needs: (row) => (row.number('overdue') ?? 0) > 0 },
  actions: { view: 'routines', part: 'retro' },
  experts: { view: 'talent', part: 'key' },
  updates: { view: 'routines', part: 'routines' },
  snapshot: { here: 'snapshot' },
  rules: { table: 'people', column: 'rulesAccepted', needs: blank('rulesAccepted') },
  kpis: { table: 'kpis', column: 'keyword', needs: blank('keyword') },
};

/** What a programme begins with, for as long as there is none of it. */
export const FIRST_STEPS = {
  people: { table: 'people', column: 'name', needs: () => true },
  useCases: { view: 'useCases' },
  maturity: { view: 'maturity' },
} as const satisfies Readonly<Record<string, Destination>>;

export type FirstStep = keyof typeof FIRST_STEPS;
