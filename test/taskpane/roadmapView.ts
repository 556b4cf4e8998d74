/** The view of the roadmap, opened on the small roadmap of roadmapReading.ts. */
import { screen, within } from '@testing-library/react';
import type enTexts from '../../src/i18n/en/views/roadmap.json';
import type { Actions } from '../../src/taskpane/actions';
import { gateConditions } from '../../src/workbook/sheets/roadmapGates';
import { CATALOGUES, fakeActions, show, SUMMARY, viewCatalogues, type Language } from './pane';
import { roadmapReading } from './roadmapReading';
import type { ReadingContent } from './reading';

export const WORDS = viewCatalogues<typeof enTexts>('roadmap');

/** The first gate asks for interviews, which are open, and for the vision, which is met. */
export const CONDITIONS = gateConditions.items.map((key) => ({
  condition: `Condition ${key}`,
  day: key === 'interviews' || key === 'vision' ? 11 : 999,
  value: key === 'vision' ? 1 : 0,
  required: key === 'vision' ? 1 : 2,
  met: key === 'vision' ? 1 : 0,
}));

interface Told {
  readonly language?: Language;
  readonly answers?: Partial<Actions>;
  /** The tab that is turned to. */
  readonly tab?: keyof typeof enTexts.parts;
}

export async function opened(
  content: ReadingContent = {},
  { language = 'en', answers = {}, tab = 'plan' }: Told = {},
) {
  const reading = roadmapReading({ areas: { gateConditions: CONDITIONS }, ...content });
  const actions = fakeActions({
    readProgramme: () => Promise.resolve(SUMMARY),
    read: () => Promise.resolve(reading),
    ...answers,
  });
  const shown = show(actions, language);
  const { roadmap } = CATALOGUES[language].places;
  await shown.user.click(await screen.findByRole('button', { name: roadmap }));
  await screen.findByRole('heading', { name: WORDS[language].standing.title });
  await shown.user.click(screen.getByRole('tab', { name: WORDS[language].parts[tab] }));
  return { actions, ...shown };
}

export const region = (name: string) => within(screen.getByRole('region', { name }));
export const card = (name: string | RegExp) => within(screen.getByRole('article', { name }));
export const press = (name: string | RegExp) => screen.getByRole('button', { name });
