/** Sheets, tables and names of the workbook that are called as ours will be; Excel does not tell upper from lower case. */
import type { Collision } from './programme';

export interface Names {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

export function collisionsBetween(present: Names, coming: Names): Collision[] {
  // Tables and names share one namespace in Excel.
  const tablesAndNames = [...coming.tables, ...coming.names];
  return [
    ...taken('sheet', present.sheets, coming.sheets),
    ...taken('table', present.tables, tablesAndNames),
    ...taken('name', present.names, tablesAndNames),
  ];
}

function taken(kind: Collision['kind'], present: readonly string[], coming: readonly string[]): Collision[] {
  const lower = new Set(coming.map((name) => name.toLowerCase()));
  return present.filter((name) => lower.has(name.toLowerCase())).map((name) => ({ kind, name }));
}
