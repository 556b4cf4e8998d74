/**
 * What the workbook knows about itself, in cells of a very hidden sheet: settings and custom XML parts were lost on Mac
 * (OfficeDev/office-js #6091) and saving settings clears undo (#3141).
 */
import { LANGUAGES, type Language } from '../i18n';
import { MODULES, type Module } from './declare';

export const STATE_SHEET = '_CapIA';

/** Rises when a change of the declarations needs a migration; see upgrade.ts. */
export const WORKBOOK_VERSION = 2;

export interface State {
  readonly version: number;
  readonly language: Language;
  /** Those installed; core always is. */
  readonly modules: readonly Module[];
  /** Texts of the user's own that read like one of ours in another language: a change of language leaves them alone. */
  readonly kept: readonly string[];
}

const KEYS = ['version', 'language', 'modules', 'kept'] as const;
export const STATE_ADDRESS = `A1:B${KEYS.length}`;

const SEPARATOR = '\n';

export function stateCells({ version, language, modules, kept }: State): (string | number)[][] {
  return [
    ['version', version],
    ['language', language],
    ['modules', modules.join(SEPARATOR)],
    ['kept', kept.join(SEPARATOR)],
  ];
}

/** The state as found in the cells, or undefined when they do not hold one. The first version had core alone. */
export function stateFrom(cells: readonly (readonly unknown[])[]): State | undefined {
  const values = new Map(cells.map(([key, value]) => [key, value]));
  const version = values.get('version');
  const language = LANGUAGES.find((known) => known === values.get('language'));
  if (typeof version !== 'number' || !language) return undefined;
  const lines = (key: string) =>
    String((values.get(key) as string | number | undefined) ?? '')
      .split(SEPARATOR)
      .filter((line) => line !== '');
  const modules = lines('modules');
  return {
    version,
    language,
    modules: MODULES.filter((module) => module === 'core' || modules.includes(module)),
    kept: lines('kept'),
  };
}

export function writeState(workbook: Excel.Workbook, state: State): void {
  workbook.worksheets.getItem(STATE_SHEET).getRange(STATE_ADDRESS).values = stateCells(state);
}
