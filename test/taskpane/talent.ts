/** Six people, of whom three are rated; two roles with a place each, and two that nobody is rated for. */
import type { ReadingContent } from './reading';

type Rows = NonNullable<ReadingContent['tables']>[string];

/** 2 March 2026 and day 71 of a programme that starts then. */
export const DAY_1 = 46_083;
export const DAY_71 = 46_153;

/**
 * Fits by hand, as in the example of CAPIA.TALENT.FIT. Ana: Manager (3·1 + 1·½)/4 = 87.5, with a wish of 2 (place ¼)
 * that counts for 30 %: 0.7·87.5 + 0.3·25 = 68.75; Prompt (1·1 + 3·½)/4 = 62.5, with a wish of 4: 66.25. Ben has the
 * same aptitudes and said no wish: 87.5 and 62.5. Cleo, 3 everywhere: 50 and 50.
 */
export const FITS = { Ana: [68.75, 66.25], Ben: [87.5, 62.5], Cleo: [50, 50] } as const;

const criteria = (said: string) =>
  Object.fromEntries(
    ['basics', 'firstUseCases', 'advanced', 'mentor', 'strategic', 'innovation'].map((key, place) => [
      key,
      Number(said[place]),
    ]),
  );

/** One each: Ben as Manager and Ana as Prompt Engineer are 153.75; the other way round 131.25. */
const TALENT: Rows = [
  {
    person: 'Ana',
    ...{ technique: 5, communication: 3, wishManager: 2, wishPrompt: 4 },
    ...{ fitManager: FITS.Ana[0], fitPrompt: FITS.Ana[1], assigned: 'Prompt Engineer', place: 2 },
    ...{ ...criteria('111101'), level: 2, target: 3 },
  },
  {
    person: 'Ben',
    ...{ technique: 5, communication: 3, fitManager: FITS.Ben[0], fitPrompt: FITS.Ben[1] },
    ...{ assigned: 'AI Manager', place: 1, ...criteria('111111'), level: 3, target: 2 },
  },
  {
    person: 'Cleo',
    ...{ technique: 3, communication: 3, fitManager: FITS.Cleo[0], fitPrompt: FITS.Cleo[1] },
    ...{ assigned: '–', ...criteria('110000'), level: 1, target: 2 },
  },
];

const ROLES: Rows = [
  { role: 'AI Manager', technique: 3, communication: 1, capacity: 1 },
  { role: 'Prompt Engineer', technique: 1, communication: 3, capacity: 1 },
  { role: 'AI Trainer', teaching: 5, capacity: 1 },
  { role: 'Data Steward', rigour: 5, capacity: 0 },
];

const CAREER: Rows = [
  { level: 1, name: 'AI user' },
  { level: 2, name: 'AI specialist' },
  { level: 3, name: 'AI expert' },
];

const PEOPLE: Rows = [
  { name: 'Ana', department: 'Sales', job: 'Offers', level: 2, targetLevel: 3 },
  { name: 'Ben', department: 'Sales', level: 3, targetLevel: 2 },
  { name: 'Cleo', department: 'Production', level: 1, targetLevel: 2 },
  { name: 'Dora', department: 'Sales', newcomer: 1, start: DAY_1 },
  { name: 'Emil', department: 'Production', newcomer: 1, buddy: 'Cleo' },
  { name: 'Fay', department: 'Production' },
];

/** As in the example of CAPIA.TALENT.LEAVER, and Cleo, who can nothing yet. */
const SKILLS: Rows = [
  {
    person: 'Ana',
    ...{ prompting: 3, dataQuality: 2 },
    ...{ soleSkills: 1, cases: 2, savings: 90_000, share: 0.75, key: 1, order: 1 },
  },
  {
    person: 'Ben',
    ...{ prompting: 1, dataQuality: 2, successor: 'Cleo' },
    ...{ soleSkills: 0, cases: 1, savings: 30_000, share: 0.25, key: 0, order: 2 },
  },
  { person: 'Cleo', prompting: 0, dataQuality: 0, soleSkills: 0, cases: 0, savings: 0, share: 0, key: 0 },
];

const NEEDS: Rows = [
  { skill: 'Prompting', required: 2, holders: 1, shortfall: 1, only: 'Ana' },
  { skill: 'Tool integration', required: 0 },
  { skill: 'Automation', required: 0 },
  { skill: 'Data quality', required: 2, holders: 2, shortfall: 0 },
];

const USE_CASES: Rows = [
  { id: 'U1', useCase: 'Offers', owner: 'Ana', counted: 60_000 },
  { id: 'U2', useCase: 'Letters', owner: 'Ana', counted: 30_000 },
  { id: 'U3', useCase: 'Minutes', owner: 'Ben', counted: 30_000 },
];

export const TALENTS = {
  tables: {
    people: PEOPLE,
    talent: TALENT,
    roles: ROLES,
    career: CAREER,
    useCases: USE_CASES,
    pairs: [{ mentee: 'Emil', mentor: 'Ana', kind: 'AI buddy', since: DAY_1 }],
    skills: SKILLS,
    skillNeeds: NEEDS,
  },
  areas: {
    careerSteps: [
      { step: 'Not yet', now: 0, target: 0 },
      { step: 'Level 1', name: 'AI user', now: 1, target: 0 },
      { step: 'Level 2', name: 'AI specialist', now: 1, target: 2 },
      { step: 'Level 3', name: 'AI expert', now: 1, target: 1 },
    ],
    nextLevel: [
      { level: 1, criterion: 'Basics', met: 3, missing: 0 },
      { level: 1, criterion: 'First use cases', met: 3, missing: 0 },
      { level: 2, criterion: 'Advanced skills', met: 2, missing: 1 },
      { level: 2, criterion: 'Mentor role', met: 2, missing: 1 },
      { level: 3, criterion: 'Strategic responsibility', met: 1, missing: 1 },
      { level: 3, criterion: 'Innovation projects', met: 2, missing: 0 },
    ],
    suggestedPairs: [
      { mentee: 'Dora', department: 'Sales', newcomer: 1, mentor: 'Ben' },
      { mentee: 'Cleo', department: 'Production', newcomer: '', level: 1, mentor: 'Ana' },
    ],
  },
  names: {
    capTalentRated: 3,
    capRolesOpen: 1,
    capCheckTalentNames: 0,
    capWishShare: 0.3,
    capMinHolders: 2,
    capAsOf: DAY_71,
    capCurrency: 'EUR',
    capAnnualBenefit: 120_000,
    capListPairKinds: [['AI buddy'], ['Mentor']],
    capPairsMissing: 2,
    capCheckSuccessors: 1,
    capLeaver: '',
    capLeaverShown: 'Ana',
  },
} satisfies ReadingContent;

/** Without the modules community and retention. */
export const CORE_ONLY: ReadingContent = {
  tables: { people: PEOPLE, talent: TALENT, roles: ROLES, career: CAREER, useCases: USE_CASES },
  names: TALENTS.names,
};
