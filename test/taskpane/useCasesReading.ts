/** Seven use cases, weighed as in a new programme; every figure is worked out here by hand. */
import type { Language } from '../../src/i18n';
import type { ReadingContent } from './reading';

const WORDS = {
  en: {
    criteria: ['Impact', 'Risk', 'Measurability', 'Effort'],
    stages: ['Idea', 'Prioritised', 'Pilot', 'Scaled'],
  },
  fr: {
    criteria: ['Impact', 'Risque', 'Mesurabilité', 'Effort'],
    stages: ['Idée', 'Priorisé', 'Pilote', 'Déployé'],
  },
  de: {
    criteria: ['Wirkung', 'Risiko', 'Messbarkeit', 'Aufwand'],
    stages: ['Idee', 'Priorisiert', 'Pilot', 'Skaliert'],
  },
} as const;

/** Impact and measurability: the higher the better; risk and effort: the lower. */
const rated = (impact: number, risk: number, measurability: number, effort: number) => ({
  impact,
  risk,
  measurability,
  effort,
});

export function useCasesContent(language: Language = 'en'): ReadingContent {
  const { criteria, stages } = WORDS[language];
  const [idea, prioritised, pilot, scaled] = stages;
  const weighed = (index: number, weight: number, direction: 1 | -1, limit?: number) => ({
    criterion: criteria[index],
    weight,
    direction,
    limit,
    meaning: '1 …, 5 …',
  });
  return {
    language,
    tables: {
      criteria: [weighed(0, 0.4, 1, 3), weighed(1, 0.2, -1, 3), weighed(2, 0.2, 1, 3), weighed(3, 0.2, -1)],
      stages: [
        { stage: idea, counted: 0, excluded: 0 },
        { stage: prioritised, counted: 0, excluded: 0 },
        { stage: pilot, counted: 1, excluded: 0 },
        { stage: scaled, counted: 1, excluded: 1 },
      ],
      units: [
        { unit: 'A', keyword: 'user' },
        { unit: 'B', keyword: 'team' },
      ],
      // Scores: 0.4·(impact − 1)/4 + 0.2·(5 − risk)/4 + 0.2·(measurability − 1)/4 + 0.2·(5 − effort)/4, of 100.
      useCases: [
        {
          ...{
            id: 'UC1',
            useCase: 'Alpha',
            task: 'Task of Alpha',
            domain: 'D1',
            department: 'Sales',
            owner: 'Ann',
          },
          ...rated(5, 2, 5, 2), // 40 + 15 + 20 + 15
          ...{ score: 90, rank: 1, order: 1, topShare: 1, stage: pilot, documented: 1, quality: 4 },
          // 4 h × 10 users × 40 × 46 weeks × 0.5
          ...{ hours: 4, unit: 'A', users: 10, savings: 36_800, counted: 36_800 },
        },
        {
          ...{ id: 'UC2', useCase: 'Bravo', domain: 'D1', owner: 'Bob', stage: idea },
          ...rated(5, 3, 4, 3), // 40 + 10 + 15 + 10
          ...{ score: 75, rank: 2, order: 2, topShare: 0.93 },
        },
        {
          ...{ id: 'UC3', useCase: 'Charlie', domain: 'D2', owner: 'Ann', stage: prioritised },
          ...rated(4, 2, 4, 3), // 30 + 15 + 15 + 10
          ...{ score: 70, rank: 3, order: 3, topShare: 0.75 },
        },
        {
          ...{ id: 'UC4', useCase: 'Delta', domain: 'D3', stage: idea },
          ...rated(4, 5, 4, 2), // 30 + 0 + 15 + 15
          ...{ score: 60, rank: 5, order: 5, topShare: 0.05 },
        },
        {
          ...{ id: 'UC5', useCase: 'Echo', stage: idea },
          ...rated(3, 1, 3, 2), // 20 + 20 + 10 + 15
          ...{ score: 65, rank: 4, order: 4, topShare: 0.27 },
        },
        {
          ...{ id: 'UC6', useCase: 'Foxtrot', stage: scaled },
          ...rated(2, 2, 3, 1), // 10 + 15 + 10 + 20
          ...{ score: 55, rank: 6, order: 6, topShare: 0 },
        },
        { id: 'UC7', useCase: 'Golf', stage: idea, impact: 4, effort: 2 },
      ],
    },
    areas: { raters: [] },
    names: {
      ...{ capTop: 3, capPilotCount: 3, capSpread: 0.3, capNoise: 0, capTrials: 10_000, capSeed: 1 },
      ...{ capHourlyCost: 40, capWeeksPerYear: 46, capRealisation: 0.5, capCurrency: 'EUR' },
      capListDepartments: [['Sales'], ['Quality']],
      capListPeople: [['Ann'], ['Bob']],
    },
  };
}
