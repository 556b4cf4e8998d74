/** The pane's texts, in the language Excel is displayed in. */
import { createContext, useContext } from 'react';
import {
  languageOf,
  translator,
  type Catalogues,
  type Language,
  type TextKey,
  type Translate,
} from '../i18n';
import de from '../i18n/de/pane.json';
import en from '../i18n/en/pane.json';
import fr from '../i18n/fr/pane.json';

const CATALOGUES = { en, fr, de };

export type PaneKey = TextKey<typeof en>;

export interface Text<Key extends string> {
  /** The language the pane speaks. */
  readonly language: Language;
  /** BCP 47 tag for numbers and dates: Excel's own display language where we speak it, else ours. */
  readonly locale: string;
  readonly t: Translate<Key>;
}

export type PaneText = Text<PaneKey>;

/** Texts and formats for Excel's display language, such as `'fr-CA'`; English for those we do not speak. */
export function paneText(displayLanguage: string): PaneText {
  const language = languageOf(displayLanguage);
  const locale = displayLanguage.toLowerCase().startsWith(language) ? displayLanguage : language;
  return { language, locale, t: translator(CATALOGUES, language) };
}

export const TextContext = createContext<PaneText>(paneText('en'));

export const useText = (): PaneText => useContext(TextContext);

/**
 * The hook of a view that brings its own catalogue, in the pane's language. Its `t` stays the same from one rendering
 * to the next.
 *
 * @example
 * // src/taskpane/create/text.ts
 * export const useCreateText = viewText({ en, fr, de });
 */
export function viewText<English extends object>(
  catalogues: Catalogues<English>,
): () => Text<TextKey<English>> {
  const translators = new Map<Language, Translate<TextKey<English>>>();
  return function useViewText() {
    const { language, locale } = useText();
    const t = translators.get(language) ?? translator(catalogues, language);
    translators.set(language, t);
    return { language, locale, t };
  };
}
