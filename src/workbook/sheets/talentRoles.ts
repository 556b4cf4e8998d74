/** The four roles with what they ask for, and the three levels of the career path. */
import type { Column, DefaultRow, Table } from '../declare';

/** Aptitudes of a person; the weights of a role stand in the same order. */
export const TRAITS = ['technique', 'communication', 'process', 'teaching', 'rigour', 'change'] as const;

/** In the order of the rows of `tblRoles`: the n-th wish and fit belong to the n-th role. */
export const ROLES = ['Manager', 'Prompt', 'Trainer', 'Steward'] as const;

/** In the order of CAPIA.TALENT.LEVEL: two for each career level. */
export const CAREER_CRITERIA = [
  'basics',
  'firstUseCases',
  'advanced',
  'mentor',
  'strategic',
  'innovation',
] as const;

/** The article's four roles; the weights of the traits are ours, a place each until the company says otherwise. */
const role = (word: string, weights: readonly number[]): DefaultRow => ({
  role: { word: `${word}.name` },
  ...Object.fromEntries(TRAITS.map((trait, place) => [trait, weights[place]])),
  capacity: 1,
  responsibilities: { word: `${word}.responsibilities` },
});
export const ROLE_DEFAULTS: readonly DefaultRow[] = [
  role('processManager', [3, 4, 5, 2, 3, 5]),
  role('promptEngineer', [5, 3, 3, 2, 4, 2]),
  role('trainer', [3, 5, 2, 5, 2, 4]),
  role('dataSteward', [4, 2, 3, 1, 5, 2]),
];

const RATING = { kind: 'between', minimum: 1, maximum: 5 } as const;

export const rating = (key: string, width: number): Column => ({
  key,
  type: 'rating',
  role: 'input',
  width,
  validation: RATING,
  visual: 'ratings',
});

export const rolesTable: Table = {
  kind: 'table',
  key: 'roles',
  name: 'tblRoles',
  at: 'AZ5',
  columns: [
    { key: 'role', type: 'text', role: 'input', width: 26, words: 'roles', required: true, unique: true },
    ...TRAITS.map((key) => ({ ...rating(key, key === 'process' ? 16 : 14), required: true })),
    {
      key: 'capacity',
      type: 'count',
      role: 'input',
      width: 10,
      validation: { kind: 'atLeast', minimum: 0, whole: true },
      required: true,
    },
    { key: 'payBand', type: 'text', role: 'input', width: 12 },
    { key: 'responsibilities', type: 'text', role: 'input', width: 104, words: 'roles' },
  ],
  lists: { role: 'capListRoles' },
  defaults: ROLE_DEFAULTS,
};

export const careerTable: Table = {
  kind: 'table',
  key: 'career',
  name: 'tblCareer',
  at: 'BK5',
  columns: [
    {
      key: 'level',
      type: 'level',
      role: 'input',
      width: 11,
      validation: { kind: 'between', minimum: 1, maximum: 3, whole: true },
      required: true,
      unique: true,
    },
    { key: 'name', type: 'text', role: 'input', width: 24, words: 'career', required: true, unique: true },
    { key: 'meaning', type: 'text', role: 'input', width: 52, words: 'career' },
  ],
  defaults: ['user', 'specialist', 'expert'].map((word, index) => ({
    level: index + 1,
    name: { word: `${word}.name` },
    meaning: { word: `${word}.meaning` },
  })),
};
