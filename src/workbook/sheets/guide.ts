/** Guide: how to read and keep each sheet, what the colours mean, every function, what others see, personal data. */
import type { Area, Sheet } from '../declare';

/** In the order of the tabs. */
export const GUIDED = [
  'dashboard',
  'people',
  'talent',
  'maturity',
  'useCases',
  'roi',
  'roadmap',
  'paths',
  'mentoring',
  'routines',
  'retention',
  'dataProtection',
  'retro',
  'history',
  'proof',
  'settings',
  'lists',
] as const;

const NOTES = [
  'inputs',
  'calculated',
  'rows',
  'asOf',
  'status',
  'checks',
  'snapshot',
  'others',
  'health',
  'language',
  'privacy',
  'kpis',
] as const;

/** `MATURITY.LEVEL`: as in the functions' own catalogue. */
export const FUNCTIONS = [
  ...['LEVEL', 'LABEL', 'GAP', 'PROVEN', 'PROFILE', 'TREND'].map((name) => `MATURITY.${name}`),
  ...['SCORE', 'RANK', 'WEIGHTS', 'CONSISTENCY', 'ROBUSTNESS', 'STABILITY', 'PILOTS', 'AGREEMENT'].map(
    (name) => `USECASE.${name}`,
  ),
  ...[
    ...['SAVINGS', 'RATIO', 'FLOWS', 'PAYBACK', 'NPV', 'IRR', 'BREAKEVEN', 'BEFOREAFTER'],
    ...['SIMULATE', 'TORNADO', 'IMPORTANCE', 'PLAUSIBILITY'],
  ].map((name) => `ROI.${name}`),
  ...['FIT', 'ASSIGN', 'LEVEL', 'COMPLIANCE', 'COVERAGE', 'LEAVER'].map((name) => `TALENT.${name}`),
  ...['TEAM.COMPOSE', 'TEAM.CHECK'],
  ...['DATE', 'PHASE', 'SCHEDULE', 'PROGRESS'].map((name) => `ROADMAP.${name}`),
  'ROUTINE.ROTATION',
  ...['ADOPTION', 'SEGMENT', 'RETENTION', 'TRANSFER', 'STATUS'].map((name) => `KPI.${name}`),
  'PRIVACY.AGGREGATE',
] as const;

/** Two columns of words, or three. */
const words = (
  key: string,
  at: string,
  items: readonly string[],
  columns: Readonly<Record<string, string>>,
): Area => ({
  kind: 'area',
  key,
  at,
  ruled: true,
  items,
  columns: Object.entries(columns).map(([column, label]) => ({ key: column, type: 'text', label })),
});

const FIRST_ROW = 5;
/** Rows between an area's last and the next one's header: one free, one for the heading. */
const BETWEEN = 3;
const NOTES_ROW = FIRST_ROW + GUIDED.length + BETWEEN;
const FUNCTIONS_ROW = NOTES_ROW + NOTES.length + BETWEEN;

export const guide: Sheet = {
  key: 'guide',
  module: 'core',
  widths: { A: 2, B: 30, C: 82, D: 82 },
  blocks: [
    words('guideSheets', `B${FIRST_ROW}`, GUIDED, {
      sheet: 'sheets.{item}.name',
      read: 'sheets.{item}.intro',
      keep: 'areas.guideSheets.items.{item}',
    }),
    words('guideNotes', `B${NOTES_ROW}`, NOTES, {
      topic: 'areas.guideNotes.items.{item}.topic',
      text: 'areas.guideNotes.items.{item}.text',
    }),
    words('guideFunctions', `B${FUNCTIONS_ROW}`, FUNCTIONS, {
      name: 'areas.guideFunctions.items.{item}.name',
      text: 'areas.guideFunctions.items.{item}.text',
    }),
  ],
  freezeRows: 2,
};
