/** The programme that is in the open workbook, to be written to again: in another language, with other modules, after an upgrade. */
import { CalculationsBuilder } from './build/calculations';
import { SheetBuilder } from './build/sheets';
import { contentOf, type Content } from './content';
import { ProgrammeError } from './errors';
import { inTurn } from './in-turn';
import { locate, type Located } from './locate';
import type { Touched } from './protection';
import { referencesFor, type Recipe } from './recipe';
import { sheetsOf } from './sheets';
import { WORKBOOK_VERSION, type State } from './state';
import { NumberFormats } from './style';
import type { Language } from '../i18n';
import type { Module, Sheet } from './declare';
import type { WorkbookText } from './text';

export interface Existing {
  readonly located: Located;
  readonly currency: string;
  readonly start: number;
  readonly horizon: number;
}

/** What this version of the add-in may do with a workbook: write to its own, upgrade an older one, read a newer one. */
export function ageOf({ version }: State): 'current' | 'older' | 'newer' {
  if (version === WORKBOOK_VERSION) return 'current';
  return version < WORKBOOK_VERSION ? 'older' : 'newer';
}

/** Finds the programme and what its formats and formulas depend on; `none` when there is no programme. */
export async function readExisting(
  context: Excel.RequestContext,
  wanted: 'current' | 'older' = 'current',
): Promise<Existing> {
  const cell = (name: string) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('values');
  const [currency, start, horizon] = [cell('capCurrency'), cell('capStart'), cell('capHorizon')];
  const located = await locate(context);
  if (!located) throw new ProgrammeError('none', true);
  const age = ageOf(located.state);
  if (age === 'newer' || (age === 'older' && wanted === 'current')) throw new ProgrammeError(age, true);
  const valueOf = (range: Excel.Range) =>
    range.isNullObject ? undefined : (range.values[0]?.[0] as unknown);
  return {
    located,
    currency: String((valueOf(currency) as string | undefined) ?? ''),
    start: Number(valueOf(start) ?? 0),
    horizon: Number(valueOf(horizon) ?? 0),
  };
}

/** What a change of every sheet's words writes to. */
export const sheetsThere = ({ located }: Existing): Touched[] =>
  [...located.sheets.values(), ...(located.calculations ? [located.calculations] : [])].map(({ id }) => ({
    sheet: id,
  }));

/** A recipe for sheets that are there, in a language and with modules of choice. */
export function recipeFor(
  { located, currency, horizon }: Existing,
  language: Language,
  text: WorkbookText,
  modules: readonly Module[] = located.state.modules,
): Recipe {
  const wanted = new Set(modules);
  return {
    language,
    text,
    sheets: sheetsOf(wanted),
    content: { rows: {}, fields: {} },
    references: referencesFor(wanted, text, located.headers),
    formats: new NumberFormats(language, currency),
    horizon,
    sample: false,
  };
}

/** What new blocks of a programme that is there begin with. */
export function defaultContent({ located, start, currency }: Existing): Content {
  const { state, text } = located;
  return contentOf(
    { language: state.language, company: '', headcount: 0, start, currency, sample: false },
    text,
  );
}

/** Writers for the sheets that are there. */
export function buildersOf(
  workbook: Excel.Workbook,
  { located }: Existing,
  recipe: Recipe,
  enters?: (formula: string) => boolean,
): { readonly sheets: ReadonlyMap<string, SheetBuilder>; readonly calculations?: CalculationsBuilder } {
  const site = (id: string) => ({ workbook, sheet: workbook.worksheets.getItem(id), recipe, enters });
  return {
    sheets: new Map(
      [...located.sheets].map(([key, { id, place }]) => [key, new SheetBuilder(site(id), place)]),
    ),
    ...(located.calculations && { calculations: new CalculationsBuilder(site(located.calculations.id)) }),
  };
}

/** Enters the formulas again, in the recipe's words and for its modules; `enters` picks some of them. */
export async function reenter(
  workbook: Excel.Workbook,
  existing: Existing,
  recipe: Recipe,
  enters?: (formula: string) => boolean,
): Promise<void> {
  const { sheets, calculations } = buildersOf(workbook, existing, recipe, enters);
  calculations?.calculate(spillsOf(recipe.sheets), existing.located.calculations!.spills);
  await inTurn(sheets.values(), (builder) => builder.calculate());
}

/** The sheets on which `reenter` enters one of these formulas; writes nothing. */
export function sheetsEntered(
  workbook: Excel.Workbook,
  existing: Existing,
  recipe: Recipe,
  enters: (formula: string) => boolean,
): Touched[] {
  let found = false;
  const { sheets, calculations } = buildersOf(workbook, existing, recipe, (formula) => {
    found ||= enters(formula);
    return false;
  });
  const isEntered = (calculate: () => void) => {
    found = false;
    calculate();
    return found;
  };
  const { located } = existing;
  const spills = () => calculations?.calculate(spillsOf(recipe.sheets), located.calculations!.spills);
  return [
    ...[...sheets]
      .filter(([, builder]) => isEntered(() => builder.calculate()))
      .map(([key]) => ({ sheet: located.sheets.get(key)!.id })),
    ...(isEntered(spills) ? [{ sheet: located.calculations!.id }] : []),
  ];
}

export const spillsOf = (sheets: readonly Sheet[]) => sheets.flatMap((sheet) => sheet.spills ?? []);
