/** The add-in's functions in the pane's language: what each is for, its arguments, an example. Loaded when they are wanted. */
import type { Language } from '../../i18n';

export interface FunctionEntry {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
  /** A formula that works as it is, in US-English syntax. */
  readonly example: string;
  /** Address of its help page within the add-in's site. */
  readonly help: string;
}

interface Metadata {
  readonly functions: readonly Omit<FunctionEntry, 'example' | 'help'>[];
}

const METADATA: Readonly<Record<Language, () => Promise<{ default: Metadata }>>> = {
  en: () => import(/* webpackChunkName: "functions-en" */ '../../functions/metadata/en.json'),
  fr: () => import(/* webpackChunkName: "functions-fr" */ '../../functions/metadata/fr.json'),
  de: () => import(/* webpackChunkName: "functions-de" */ '../../functions/metadata/de.json'),
};

export async function loadFunctions(language: Language): Promise<FunctionEntry[]> {
  const [{ default: metadata }, { default: examples }] = await Promise.all([
    METADATA[language](),
    import(/* webpackChunkName: "functions-examples" */ '../../functions/metadata/examples.json'),
  ]);
  return metadata.functions.map(({ id, description, parameters }) => ({
    id,
    description,
    parameters,
    example: examples[id as keyof typeof examples],
    help: helpPage(language, id),
  }));
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
