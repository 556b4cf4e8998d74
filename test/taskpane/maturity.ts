/** Two teams as the sample has them, one that nobody has rated, and one too small to be shown. */
import type { ReadingContent } from './reading';

/** Days 8, 60, 64 and 71 of a programme that starts on 2 March 2026. */
export const DAY_8 = 46_090;
export const DAY_60 = 46_142;
export const DAY_64 = 46_146;
export const DAY_71 = 46_153;

type Five = readonly [number, number, number, number, number];

export const rated = ([tools, scope, autonomy, innovation, sharing]: Five) => ({
  tools,
  scope,
  autonomy,
  innovation,
  sharing,
});

const MEYER = { team: 'Sales', rater: 'C. Meyer', kind: 'Manager' };

export const ASSESSMENTS = [
  { date: DAY_8, ...MEYER, ...rated([1.5, 1, 1, 1, 1]) },
  {
    date: DAY_64,
    ...MEYER,
    ...rated([2.5, 2, 2, 1.5, 2]),
    evidence: 'Offer templates',
    evidenceDate: DAY_60,
  },
  {
    date: DAY_64,
    team: 'Sales',
    rater: 'L. Petit',
    kind: 'Self-assessment',
    ...rated([3, 2, 3, 1, 1]),
  },
  { date: DAY_64, team: 'Production', rater: 'S. Rossi', kind: 'Manager', ...rated([2, 2, 1.5, 2, 1.5]) },
  { date: DAY_64, team: 'Legal', rater: 'A. Lang', kind: 'Manager', ...rated([2, 2, 2, 2, 2]) },
];

const people = (team: string, names: readonly string[]) => names.map((name) => ({ name, department: team }));

const FIVE = ['One', 'Two', 'Three', 'Four', 'Five'];

/** Of the sheet’s formulas: the mean of the raters; where Petit has no evidence, 1 counts for her. */
const TEAMS = [
  ['Sales', DAY_64, 2.75, 2, 2.5, 1.25, 1.5],
  ['Production', DAY_64, 2, 2, 1.5, 2, 1.5],
  ['Legal', DAY_64, 2, 2, 2, 2, 2],
];
const PROVEN = [
  ['Sales', DAY_64, 1.75, 1.5, 1.5, 1.25, 1.5],
  ['Production', DAY_64, 1, 1, 1, 1, 1],
  ['Legal', DAY_64, 1, 1, 1, 1, 1],
];

export const MATURITY = {
  tables: {
    dimensions: [
      {
        dimension: 'Command of tools',
        level1: 'Basic prompting',
        level2: 'Advanced techniques',
        level3: 'Full integration',
      },
      {
        dimension: 'Scope of use',
        level1: 'A single use case',
        level2: 'Several cases',
        level3: 'Across departments',
      },
      { dimension: 'Autonomy', level1: 'With support', level2: 'Independent', level3: 'Guides others' },
      {
        dimension: 'Innovation',
        level1: 'Solves what exists',
        level2: 'Improves processes',
        level3: 'Develops new things',
      },
      {
        dimension: 'Knowledge sharing',
        level1: 'Consumer',
        level2: 'Occasional contribution',
        level3: 'Active multiplier',
      },
    ],
    assessments: ASSESSMENTS,
    people: [
      ...people('Sales', ['C. Meyer', 'L. Petit', ...FIVE.map((name) => `Sales ${name}`)]),
      ...people('Production', ['S. Rossi', 'U. Krüger', ...FIVE.map((name) => `Production ${name}`)]),
      ...people('Legal', ['A. Lang', 'B. Kurz']),
    ],
  },
  areas: {
    profile: [2.25, 2, 2, 1.75, 1.7].map((current) => ({ current, first: 1, proven: 1.2, target: 2 })),
    trend: [
      { month: 46_112, mean: 1.1, teams: 1 },
      { month: 46_142, mean: 1.1, teams: 1 },
      { month: 46_173, mean: 1.9, teams: 3 },
    ],
    teams: [
      { team: 'Sales', date: DAY_64, ...rated([2.75, 2, 2.5, 1.25, 1.5]), mean: 2, progress: 0.9 },
      { team: 'Production', date: DAY_64, ...rated([2, 2, 1.5, 2, 1.5]), mean: 1.8, progress: 0 },
    ],
    disagreement: [{ team: 'Sales', raters: 2, ...rated([0.5, 0, 1, 0.5, 1]), largest: 1 }],
  },
  names: {
    capAsOf: DAY_71,
    capCoverage: 0.8,
    capTargetLevel: 2,
    capValidMonths: 12,
    capPrivacyMin: 5,
    capTeams: TEAMS,
    capTeamsProven: PROVEN,
    capMaturity: 1.9,
    capMaturityProven: 1.2,
    capMaturityTeams: 3,
    capCheckAssessments: 0,
    capCheckTeams: 0,
    capListDepartments: [['Sales'], ['Production'], ['Finance'], ['Legal']],
    capListKinds: [['Self-assessment'], ['Manager']],
  },
} satisfies ReadingContent;
