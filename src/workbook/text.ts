/** The workbook's own words, by key, in the language chosen for it; loaded when they are wanted. */
import { translator, type Catalogue, type Language, type TextParams } from '../i18n';

/** Keys are composed from the declarations' keys; a test finds any that has no text. */
export type WorkbookText = (key: string, params?: TextParams) => string;

const LOAD: Readonly<Record<Language, () => Promise<{ default: Catalogue }>>> = {
  en: () => import(/* webpackChunkName: "workbook-en" */ '../i18n/en/workbook'),
  fr: () => import(/* webpackChunkName: "workbook-fr" */ '../i18n/fr/workbook'),
  de: () => import(/* webpackChunkName: "workbook-de" */ '../i18n/de/workbook'),
};

/** The catalogue itself, for those who look for a key by its text. */
export async function workbookCatalogue(language: Language): Promise<Catalogue> {
  return (await LOAD[language]()).default;
}

export async function workbookText(language: Language): Promise<WorkbookText> {
  const catalogue = await workbookCatalogue(language);
  return translator({ [language]: catalogue } as never, language) as WorkbookText;
}
