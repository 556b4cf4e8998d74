/** Currencies, countries and languages as people of a language call them. */
import type { Language } from '../../i18n';
import { COUNTRIES } from './programmeForm';

/** The code first, since it is what people look for: `EUR – euro`. */
export function currencyInWords(currency: string, locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(currency);
  return name && name !== currency ? `${currency} – ${name}` : currency;
}

export const countryInWords = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;

/** The countries whose public holidays we know, in alphabetical order. */
export const countriesInWords = (locale: string): { readonly code: string; readonly name: string }[] =>
  COUNTRIES.map((code) => ({ code, name: countryInWords(code, locale) })).sort((one, other) =>
    one.name.localeCompare(other.name, locale),
  );

export const languageInWords = (language: Language, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
