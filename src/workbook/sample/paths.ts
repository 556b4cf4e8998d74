/**
 * Who has done which module. Everybody who is trained did the first module of their path that day; the others follow in
 * weeks, and nothing after day 64. On the base path the rules of data protection are accepted on the first day.
 */
import { MODULES_OF_PATH } from '../sheets/paths';
import { people } from './people';
import { DEPARTMENTS, type Department } from './company';
import type { SampleRows, Telling } from './telling';

type Path = keyof typeof MODULES_OF_PATH;

/** Days after the first module. */
const LATER: Readonly<Record<Path, readonly number[]>> = {
  base: [0, 14, 0],
  powerUser: [0, 21, 42],
  champion: [0, 21, 42],
};

const LAST_DAY = 64;

/** Asked after six weeks, up to the day the story is told on. */
const ASKED_UNTIL = 71 - 42;

/** Not asked yet: overdue. */
const NOT_ASKED: readonly string[] = ['I. Costa', 'C. Fontaine', 'U. Eder'];
const NOT_APPLIED: readonly string[] = ['J. Mercier', 'V. Adam'];

/** The case of the department that the modules are practised on. */
const USE_CASES: Partial<Record<Department, string>> = {
  sales: 'UC1',
  production: 'UC2',
  quality: 'UC3',
  design: 'UC7',
  administration: 'UC6',
};

export function paths(telling: Telling): SampleRows {
  const { say, day } = telling;
  const departments = Object.entries(DEPARTMENTS) as [Department, (typeof DEPARTMENTS)[Department]][];
  const done = people(telling).people!.flatMap((person) => {
    const trained = person.trained as number | undefined;
    const path = (person.path as { word: Path }).word;
    const department = departments.find(([, words]) => say(words) === person.department)![0];
    return MODULES_OF_PATH[path].flatMap((module, place) => {
      const date = (trained ?? Infinity) + LATER[path][place]!;
      if (date > day(LAST_DAY)) return [];
      const name = person.name as string;
      const asked = date <= day(ASKED_UNTIL) && !NOT_ASKED.includes(name);
      return {
        person: name,
        module: { word: module },
        date,
        useCase: USE_CASES[department],
        followUp6w: asked ? (NOT_APPLIED.includes(name) ? 0 : 1) : undefined,
      };
    });
  });
  return {
    progress: done.sort((one, other) => one.date - other.date),
    modules: (Object.keys(MODULES_OF_PATH) as Path[]).flatMap((path) =>
      MODULES_OF_PATH[path].map((module) => ({
        path: { word: path },
        module: { word: module },
        audience: { word: path },
        hours: { base: 3, powerUser: 6, champion: 8 }[path],
        provider: say(path === 'champion' ? PARTNER : path === 'powerUser' ? BOTH : OWN),
        // The company still teaches how change is led with somebody else's slides.
        adapted: module === 'changeManagement' ? 0 : 1,
      })),
    ),
  };
}

const OWN = { en: 'T. Dubois, N. Keller', fr: 'T. Dubois, N. Keller', de: 'T. Dubois, N. Keller' };
const PARTNER = {
  en: 'External partner',
  fr: 'Partenaire externe',
  de: 'Externer Partner',
};
const BOTH = {
  en: 'L. Oswald with the partner',
  fr: 'L. Oswald avec le partenaire',
  de: 'L. Oswald mit dem Partner',
};
