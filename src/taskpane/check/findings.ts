/** What a check found, sorted by sheet and by what can be done about it. */
import type { Problem, ProgrammeSummary } from '../../workbook';

export interface SheetFindings {
  readonly sheet: string;
  readonly problems: readonly Problem[];
}

/** In the order of the workbook's sheets; those it no longer has, last. */
export function bySheet(problems: readonly Problem[], { sheets }: ProgrammeSummary): SheetFindings[] {
  const names = [...sheets.map(({ name }) => name), ...problems.map(({ sheet }) => sheet)];
  return [...new Set(names)]
    .map((sheet) => ({ sheet, problems: problems.filter((problem) => problem.sheet === sheet) }))
    .filter((findings) => findings.problems.length > 0);
}

/** Formulas that can be entered again, each with the cell it replaces. */
export const overwrittenIn = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ remedy }) => remedy !== undefined && 'enter' in remedy);

/** Columns and fields whose entries can be checked again. */
export const uncheckedIn = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ remedy }) => remedy !== undefined && 'validate' in remedy);

export const isGone = ({ remedy }: Problem): boolean => remedy !== undefined && 'rebuild' in remedy;
