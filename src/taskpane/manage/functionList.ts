/** The add-in's functions in the pane's language: what each is for, its arguments, an example. Loaded when they are wanted. */
import type { Language } from '../../i18n';

export interface FunctionEntry {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  /** A formula that works as it is, in US-English syntax. */
  readonly example: string;
  /** Address of its help page within the add-in's site. */
  readonly help: string;
}

type Listed = Omit<FunctionEntry, 'help'>;

const LISTS: Readonly<Record<Language, () => Promise<{ default: readonly Listed[] }>>> = {
  en: () => import(/* webpackChunkName: "functions-en" */ '../../functions/list/en.json'),
  fr: () => import(/* webpackChunkName: "functions-fr" */ '../../functions/list/fr.json'),
  de: () => import(/* webpackChunkName: "functions-de" */ '../../functions/list/de.json'),
};

export async function loadFunctions(language: Language): Promise<FunctionEntry[]> {
  const { default: list } = await LISTS[language]();
  return list.map((entry) => ({ ...entry, help: helpPage(language, entry.id) }));
}

export const helpPage = (language: Language, page: string): string => `help/${language}/${page}.html`;

/** Those in which every word is found, in the name, the description or an argument. */
export function matching(functions: readonly FunctionEntry[], search: string): FunctionEntry[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return functions.filter(({ id, description, parameters }) => {
    const text = [id, description, ...parameters.map((each) => each.description)]
      .join(' ')
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** In the order of the programme: what the ids of the functions begin with. */
export const AREAS = [
  'MATURITY',
  'USECASE',
  'ROI',
  'KPI',
  'ROADMAP',
  'TEAM',
  'TALENT',
  'ROUTINE',
  'PRIVACY',
] as const;
export type Area = (typeof AREAS)[number];

export const inArea = (functions: readonly FunctionEntry[], area: Area): FunctionEntry[] =>
  functions.filter(({ id }) => id.startsWith(`${area}.`));
