/**
 * The sample programme. `article` marks what the article the product grew from says: a machine builder of 140 people
 * with three pilots, and a metal firm's three use cases with their hours per week. Everything else is invented so that
 * every sheet has something to show; costs lie in the article's band of 1,000 to 3,000 EUR per person and year.
 */
import type { Language } from '../../i18n';

export type Words = Readonly<Record<Language, string>>;

export const COMPANY: Words = {
  en: 'Northvale Machines (sample)',
  fr: 'Mécanique du Val Nord (exemple)',
  de: 'Nordtal Maschinenbau (Beispiel)',
};

export const HEADCOUNT = 140;

/** What the sample's company is called and how many people it has. */
export function sampleCompany(language: Language) {
  return { company: COMPANY[language], headcount: HEADCOUNT };
}

/** The sample's story is told on this day of the 90: pilots under way, second assessment done. */
export const AS_OF_DAY = 71;

export const DEPARTMENTS = {
  management: { en: 'Management', fr: 'Direction', de: 'Geschäftsleitung' },
  sales: { en: 'Sales', fr: 'Ventes', de: 'Vertrieb' },
  production: { en: 'Production', fr: 'Production', de: 'Produktion' },
  quality: { en: 'Quality', fr: 'Qualité', de: 'Qualität' },
  design: { en: 'Engineering', fr: 'Bureau d’études', de: 'Konstruktion' },
  administration: { en: 'Administration', fr: 'Administration', de: 'Verwaltung' },
} as const satisfies Readonly<Record<string, Words>>;

export type Department = keyof typeof DEPARTMENTS;
