/** The modules a programme may have besides core, and the sheet that each of them brings. */
import type { Module } from '../workbook';

export type OptionalModule = Exclude<Module, 'core'>;

/** The key of the sheet, as in ProgrammeSummary. */
export const SHEET_OF: Readonly<Record<OptionalModule, string>> = {
  learning: 'paths',
  community: 'mentoring',
  continuous: 'routines',
  retention: 'retention',
  governance: 'dataProtection',
  review: 'retro',
};

export const OPTIONAL_MODULES = Object.keys(SHEET_OF) as OptionalModule[];

/** A set with a module in it, or without. */
export function toggled(
  modules: ReadonlySet<OptionalModule>,
  module: OptionalModule,
  chosen: boolean,
): ReadonlySet<OptionalModule> {
  return new Set(OPTIONAL_MODULES.filter((one) => (one === module ? chosen : modules.has(one))));
}
