/** The view of use cases, opened. */
import { screen } from '@testing-library/react';
import type enTexts from '../../src/i18n/en/views/useCases.json';
import type { Actions } from '../../src/taskpane/actions';
import { CATALOGUES, fakeActions, show, SUMMARY, viewCatalogues, type Language } from './pane';
import { readingOf, type ReadingContent } from './reading';
import { useCasesContent } from './useCasesReading';

export const WORDS = viewCatalogues<typeof enTexts>('useCases');

export interface Opening {
  readonly language?: Language;
  readonly content?: ReadingContent;
  readonly part?: keyof Omit<(typeof WORDS)['en']['parts'], 'label'>;
  readonly answers?: Partial<Actions>;
}

/** As far as the view's title. */
export async function arrived({ language = 'en', content, answers }: Opening = {}) {
  const actions = fakeActions({
    readProgramme: () => Promise.resolve(SUMMARY),
    read: () => Promise.resolve(readingOf(content ?? useCasesContent(language))),
    ...answers,
  });
  const shown = show(actions, language);
  await shown.user.click(await screen.findByRole('button', { name: CATALOGUES[language].places.useCases }));
  return { actions, words: WORDS[language], ...shown };
}

export async function opened({ part, ...opening }: Opening = {}) {
  const view = await arrived(opening);
  await screen.findByRole('tab', { name: view.words.parts.ranking });
  if (part) await view.user.click(screen.getByRole('tab', { name: view.words.parts[part] }));
  return view;
}

/** The table of use cases with other rows. */
export function withCases(
  change: (
    row: Readonly<Record<string, unknown>>,
    index: number,
  ) => Readonly<Record<string, unknown>> | undefined,
): ReadingContent {
  const content = useCasesContent();
  const rows = content.tables?.useCases ?? [];
  const changed = rows.flatMap((row, index) => change(row, index) ?? []) as typeof rows;
  return { ...content, tables: { ...content.tables, useCases: changed } };
}
