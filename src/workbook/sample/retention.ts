/** Twelve experts: what keeps them, what they can do, and who could take over. */
import { FACTORS, SKILLS } from '../sheets/retention';
import type { Words } from './company';
import type { SampleRows, Telling } from './telling';

interface SampleExpert {
  readonly person: string;
  /** Autonomy, variety, customer contact, training, recognition, 1 to 5. */
  readonly factors: readonly [number, number, number, number, number];
  /** Prompting, tool integration, automation, data quality, training others, change, 0 to 3. */
  readonly skills: readonly [number, number, number, number, number, number];
  /** Successes shared inside and outside. */
  readonly shared: readonly [number, number];
  readonly successor?: string;
  readonly lessons?: Words;
}

/** Automation is C. Henry's alone; data quality and training others have two holders each, J. Weber one of both. */
const EXPERTS: readonly SampleExpert[] = [
  { person: 'R. Whitfield', factors: [5, 4, 3, 3, 4], skills: [2, 1, 0, 0, 0, 3], shared: [2, 1] },
  {
    person: 'C. Meyer',
    factors: [4, 4, 5, 3, 4],
    skills: [3, 1, 0, 0, 2, 2],
    shared: [3, 1],
    successor: 'L. Petit',
    lessons: {
      en: 'Offers without the current price list: now loaded first',
      fr: 'Offres sans le tarif à jour : il est désormais chargé d’abord',
      de: 'Angebote ohne aktuelle Preisliste: sie wird jetzt zuerst geladen',
    },
  },
  { person: 'L. Petit', factors: [4, 3, 4, 3, 3], skills: [3, 1, 0, 0, 1, 0], shared: [2, 0] },
  {
    person: 'S. Rossi',
    factors: [4, 4, 3, 3, 3],
    skills: [2, 1, 1, 0, 0, 2],
    shared: [2, 0],
    successor: 'U. Krüger',
    lessons: {
      en: 'The diagnosis needs the fault in the operator’s words',
      fr: 'Le diagnostic a besoin de la panne dans les mots de l’opérateur',
      de: 'Die Diagnose braucht die Störung in den Worten der Bedienenden',
    },
  },
  { person: 'U. Krüger', factors: [3, 3, 2, 2, 3], skills: [2, 1, 1, 1, 0, 1], shared: [0, 0] },
  {
    person: 'J. Weber',
    factors: [4, 3, 3, 4, 4],
    skills: [2, 1, 0, 3, 2, 1],
    shared: [2, 1],
    successor: 'V. Adam',
    lessons: {
      en: 'Outdated standards in the search: an owner for each source',
      fr: 'Normes périmées dans la recherche : un responsable par source',
      de: 'Veraltete Normen in der Suche: je Quelle eine Zuständigkeit',
    },
  },
  { person: 'V. Adam', factors: [3, 3, 2, 3, 3], skills: [2, 0, 0, 2, 0, 0], shared: [1, 0] },
  { person: 'P. Laurent', factors: [5, 5, 3, 4, 4], skills: [3, 2, 0, 0, 1, 2], shared: [1, 0] },
  { person: 'L. Oswald', factors: [4, 4, 4, 3, 3], skills: [2, 1, 0, 0, 1, 2], shared: [1, 0] },
  {
    person: 'C. Henry',
    factors: [4, 5, 2, 2, 2],
    skills: [2, 3, 3, 0, 0, 0],
    shared: [1, 0],
    lessons: {
      en: 'First interface broke at an update: tested before each now',
      fr: 'La première interface a cédé à une mise à jour : testée avant chacune',
      de: 'Erste Schnittstelle fiel beim Update aus: jetzt vorher getestet',
    },
  },
  { person: 'T. Dubois', factors: [4, 4, 2, 3, 3], skills: [2, 2, 1, 1, 0, 0], shared: [1, 0] },
  { person: 'N. Keller', factors: [4, 3, 3, 4, 5], skills: [3, 1, 0, 0, 1, 1], shared: [2, 0] },
];

const named = (keys: readonly string[], values: readonly number[]) =>
  Object.fromEntries(keys.map((key, place) => [key, values[place]]));

export function retention({ say, marked }: Telling): SampleRows {
  return {
    retention: EXPERTS.map(({ person, factors, shared, lessons }) => ({
      person,
      ...named(FACTORS, factors),
      successesInside: shared[0],
      successesOutside: shared[1],
      lessons: lessons && say(lessons),
      note: marked(false),
    })),
    skills: EXPERTS.map(({ person, skills, successor }) => ({
      person,
      ...named(SKILLS, skills),
      successor,
    })),
  };
}
