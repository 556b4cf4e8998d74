/** The sample's assessments: five teams, rated twice; the second time two of them by two people who do not quite agree. */
import { DIMENSIONS } from '../sheets/maturity';
import { DEPARTMENTS, type Department, type Words } from './company';
import type { SampleRows, Telling } from './telling';

type Ratings = readonly [number, number, number, number, number];

interface Evidence {
  readonly what: Words;
  readonly day: number;
}

interface SampleAssessment {
  readonly team: Department;
  readonly rater: string;
  readonly kind: 'self' | 'manager';
  /** Tools, scope, autonomy, innovation, sharing on days 8 and 64. */
  readonly first?: Ratings;
  readonly second: Ratings;
  /** Of the second assessment. */
  readonly evidence?: Evidence;
}

const ASSESSMENT_DAYS = { first: 8, second: 64 } as const;

const EVIDENCE = {
  sales: {
    what: {
      en: 'Offer templates, team site',
      fr: 'Modèles d’offres, site d’équipe',
      de: 'Angebotsvorlagen, Teamseite',
    },
    day: 60,
  },
  quality: {
    what: {
      en: 'Search log of 6 weeks',
      fr: 'Journal de recherche, 6 semaines',
      de: 'Suchprotokoll, 6 Wochen',
    },
    day: 62,
  },
  design: {
    what: {
      en: 'Prompt library, 24 entries',
      fr: 'Bibliothèque de prompts, 24 entrées',
      de: 'Prompt-Bibliothek, 24 Einträge',
    },
    day: 50,
  },
} as const satisfies Partial<Readonly<Record<Department, Evidence>>>;

const ASSESSMENTS: readonly SampleAssessment[] = [
  {
    team: 'sales',
    rater: 'C. Meyer',
    kind: 'manager',
    first: [1.5, 1, 1, 1, 1],
    second: [2.5, 2, 2, 1.5, 2],
    evidence: EVIDENCE.sales,
  },
  {
    team: 'production',
    rater: 'S. Rossi',
    kind: 'manager',
    first: [1, 1, 1, 1.5, 1],
    second: [2, 2, 1.5, 2, 1.5],
  },
  {
    team: 'quality',
    rater: 'J. Weber',
    kind: 'self',
    first: [1.5, 1, 1.5, 1, 1],
    second: [2, 2, 2, 2, 2],
    evidence: EVIDENCE.quality,
  },
  {
    team: 'design',
    rater: 'P. Laurent',
    kind: 'self',
    first: [2, 1.5, 2, 2, 1],
    second: [3, 2, 2.5, 2.5, 2],
    evidence: EVIDENCE.design,
  },
  {
    team: 'administration',
    rater: 'N. Keller',
    kind: 'manager',
    first: [1, 1, 1, 1, 1],
    second: [1.5, 2, 1, 1, 1.5],
  },
  // Their means are those of the managers: what differs is where they see the team.
  { team: 'sales', rater: 'L. Petit', kind: 'self', second: [3, 2, 3, 1, 1], evidence: EVIDENCE.sales },
  { team: 'production', rater: 'U. Krüger', kind: 'self', second: [1.5, 2, 2, 2.5, 1] },
];

export function maturity({ say, day, marked }: Telling): SampleRows {
  const row = ({ team, rater, kind, ...assessment }: SampleAssessment, round: 'first' | 'second') => {
    const evidence = round === 'second' ? assessment.evidence : undefined;
    return {
      date: day(ASSESSMENT_DAYS[round]),
      team: say(DEPARTMENTS[team]),
      rater,
      kind: { word: kind },
      ...Object.fromEntries(DIMENSIONS.map((key, place) => [key, assessment[round]?.[place]])),
      evidence: evidence && say(evidence.what),
      evidenceDate: evidence && day(evidence.day),
      note: marked(false),
    };
  };
  return {
    assessments: (['first', 'second'] as const).flatMap((round) =>
      ASSESSMENTS.filter((assessment) => assessment[round]).map((assessment) => row(assessment, round)),
    ),
  };
}
