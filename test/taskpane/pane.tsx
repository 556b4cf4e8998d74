/** The pane as a person meets it, over a workbook that is told what to answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, render, screen, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { LANGUAGES, type Catalogue, type Language } from '../../src/i18n';
import de from '../../src/i18n/de/pane.json';
import en from '../../src/i18n/en/pane.json';
import fr from '../../src/i18n/fr/pane.json';
import type createEn from '../../src/i18n/en/views/create.json';
import { ActionsContext, type Actions } from '../../src/taskpane/actions';
import { App } from '../../src/taskpane/App';
import { paneText, TextContext } from '../../src/taskpane/text';
import { Themed } from '../../src/taskpane/Themed';
import { readingOf } from './reading';
import type { CreateHooks, ProgrammeSummary, Progress } from '../../src/workbook/programme';

export { LANGUAGES, type Language };
export const CATALOGUES = {
  en: { ...en, views: viewsIn('en') },
  fr: { ...fr, views: viewsIn('fr') },
  de: { ...de, views: viewsIn('de') },
};

/** The catalogues of all lazy views, by the name of the view. */
function viewsIn(language: Language): Readonly<Record<string, Catalogue>> {
  const folder = join(__dirname, '../../src/i18n', language, 'views');
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as Catalogue,
    ]),
  );
}

/**
 * The texts of one lazy view, typed by its English catalogue.
 *
 * @example
 * import type en from '../../src/i18n/en/views/create.json';
 * const WORDS = viewCatalogues<typeof en>('create');
 */
export function viewCatalogues<View>(view: string): Readonly<Record<Language, View>> {
  const words = (language: Language) => CATALOGUES[language].views[view] as View;
  return { en: words('en'), fr: words('fr'), de: words('de') };
}

/** A Wednesday. */
export const TODAY = new Date(2026, 1, 25);

export const SUMMARY: ProgrammeSummary = {
  age: 'current',
  language: 'en',
  modules: ['core'],
  company: 'Atelier Mécanique SA',
  sheets: [
    { key: 'a', name: 'Sheet A', tables: [], charts: 1 },
    { key: 'b', name: 'Sheet B', tables: [{ name: 'tblB', title: 'Table B', rows: 1234 }], charts: 0 },
    { key: 'c', name: 'Sheet C', tables: [{ name: 'tblC', title: 'Table C', rows: 1 }], charts: 2 },
  ],
};

export type FakeActions = {
  [name in keyof Actions]: jest.Mock<ReturnType<Actions[name]>, Parameters<Actions[name]>>;
};

/** A workbook without a programme where everything succeeds, unless told otherwise. */
export function fakeActions(answers: Partial<Actions> = {}): FakeActions {
  return {
    readProgramme: jest.fn(answers.readProgramme ?? (() => Promise.resolve(undefined))),
    createProgramme: jest.fn(answers.createProgramme ?? (() => Promise.resolve(SUMMARY))),
    goTo: jest.fn(answers.goTo ?? (() => Promise.resolve())),
    goToCell: jest.fn(answers.goToCell ?? (() => Promise.resolve())),
    upgradeProgramme: jest.fn(answers.upgradeProgramme ?? (() => Promise.resolve())),
    removeProgramme: jest.fn(answers.removeProgramme ?? (() => Promise.resolve())),
    addModules: jest.fn(answers.addModules ?? (() => Promise.resolve())),
    removeModules: jest.fn(answers.removeModules ?? (() => Promise.resolve())),
    switchLanguage: jest.fn(answers.switchLanguage ?? (() => Promise.resolve())),
    checkHealth: jest.fn(answers.checkHealth ?? (() => Promise.resolve([]))),
    repair: jest.fn(answers.repair ?? ((problems) => Promise.resolve({ count: problems.length }))),
    takeSnapshot: jest.fn(
      answers.takeSnapshot ?? (() => Promise.resolve({ month: 46112, added: 5, replaced: 0 })),
    ),
    read: jest.fn(answers.read ?? (() => Promise.resolve(readingOf({})))),
    enter: jest.fn(answers.enter ?? (() => Promise.resolve({ undo: () => Promise.resolve() }))),
    insertFormula: jest.fn(
      answers.insertFormula ??
        (() => Promise.resolve({ place: { sheet: 'Budget', address: 'B5' }, undo: () => Promise.resolve() })),
    ),
    follow: jest.fn(answers.follow ?? (() => Promise.resolve(() => Promise.resolve()))),
    sampleCompany: jest.fn(
      answers.sampleCompany ?? ((language) => ({ company: `Sample (${language})`, headcount: 75 })),
    ),
  };
}

/** Work that waits to be told how it goes on. */
export function pendingWork<Result = void>() {
  let hooks: CreateHooks | undefined;
  let fail: (error: Error) => void = () => {};
  let succeed: (result: Result) => void = () => {};
  return {
    work: (given?: CreateHooks) =>
      new Promise<Result>((resolve, reject) => {
        hooks = given;
        [succeed, fail] = [resolve, reject];
      }),
    report: (progress: Progress) => act(() => hooks?.onProgress?.(progress)),
    fail: (error: Error) => act(() => Promise.resolve(fail(error))),
    succeed: (result: Result) => act(() => Promise.resolve(succeed(result))),
    aborted: () => hooks?.signal?.aborted,
  };
}

/** Text of a catalogue with its values filled in. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)(, number)?\}\}/g, (all, name: string) => values[name] ?? all);

export interface Shown extends RenderResult {
  readonly user: UserEvent;
  readonly reload: jest.Mock;
}

export function show(actions: Actions, displayLanguage = 'en'): Shown {
  const reload = jest.fn();
  const result = render(
    <TextContext value={paneText(displayLanguage)}>
      <ActionsContext value={actions}>
        <Themed>
          <App clock={() => TODAY} reload={reload} />
        </Themed>
      </ActionsContext>
    </TextContext>,
  );
  return { ...result, user: userEvent.setup(), reload };
}

/** The texts of the wizard that creates a programme. */
export const CREATE = viewCatalogues<typeof createEn>('create');

/** Fills in what has no default, goes through the steps of the wizard and asks for the programme. */
export async function create(
  user: UserEvent,
  language: Language = 'en',
  company = 'Atelier SA',
  people = '140',
) {
  const { fields, next, submit } = CREATE[language];
  await user.click(await screen.findByLabelText(new RegExp(`^${fields.company}`)));
  await user.paste(company);
  await user.click(screen.getByLabelText(new RegExp(`^${fields.people}`)));
  await user.paste(people);
  for (let step = 1; step < 4; step++) await user.click(screen.getByRole('button', { name: next }));
  await user.click(screen.getByRole('button', { name: submit }));
}

/** Texts of other languages that can be read in the pane although its own language has no such words. */
export function foreignTexts(container: HTMLElement, language: Language): string[] {
  const shown = proseOf(container);
  const own = ownWords[language];
  return LANGUAGES.flatMap((other) => textsOf(CATALOGUES[other])).filter(
    (text) => text.length > 3 && !text.includes('{{') && saysWord(shown, text) && !saysWord(own, text),
  );
}

/** What is written in the pane but formulas, whose words are the same in every language. */
function proseOf(container: HTMLElement): string {
  const copy = container.cloneNode(true) as HTMLElement;
  for (const formula of copy.querySelectorAll('code')) formula.remove();
  return copy.textContent ?? '';
}

/** Everything the pane may say in a language, what the functions are for included. */
const ownWords: Readonly<Record<Language, string>> = {
  en: allWords('en'),
  fr: allWords('fr'),
  de: allWords('de'),
};

function allWords(language: Language): string {
  const file = join(__dirname, '../../src/i18n', language, 'functions.json');
  const functions = JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
  return [...textsOf(CATALOGUES[language]), ...textsOf(functions)].join('\n');
}

/** Whether a text holds another as whole words. */
function saysWord(text: string, words: string): boolean {
  return text.split(words).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
  });
}

function textsOf(catalogue: Catalogue): string[] {
  return Object.values(catalogue).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));
}
