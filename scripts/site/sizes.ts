/** What a browser downloads before the functions answer, and before the pane is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** In bytes. */
export interface Size {
  raw: number;
  gzip: number;
}

export interface SiteSizes {
  /** The script that answers formulas. */
  functions: Size;
  /** All our scripts that run until the pane shows, the functions' included; office.js is Microsoft's. */
  initialPane: Size;
  /** What is loaded when the workbook is first written to or read: all actions and declarations. */
  workbook: Size;
  /** The texts of one language, the longest. */
  texts: Size;
  sample: Size;
  /** What all views that draw charts share. */
  charts: Size;
  /** What each view brings that neither the initial pane nor the charts have, by its name. */
  views: Readonly<Record<string, Size>>;
}

/** What webpack's `--json --stats-chunk-groups` tells about each entry and each named import(). */
interface Stats {
  namedChunkGroups: Record<string, { assets: { name: string }[] }>;
}

/**
 * The sizes of a built site.
 * @param folder the site, such as build/addin
 * @param statsFile webpack's account of that build, such as build/addin.stats.json
 */
export function siteSizes(folder: string, statsFile: string): SiteSizes {
  const { namedChunkGroups } = JSON.parse(readFileSync(statsFile, 'utf8')) as Stats;
  const scriptsOf = (...groups: string[]) =>
    new Set(groups.flatMap((group) => (namedChunkGroups[group]?.assets ?? []).map(({ name }) => name)));
  const sizeOf = (scripts: ReadonlySet<string>): Size => {
    const contents = [...scripts].map((name) => readFileSync(join(folder, name)));
    return {
      raw: contents.reduce((sum, script) => sum + script.length, 0),
      gzip: contents.reduce((sum, script) => sum + gzipSync(script).length, 0),
    };
  };
  const groups = Object.keys(namedChunkGroups);
  const initialPane = scriptsOf('functions', 'taskpane', 'pane');
  const charts = new Set([...scriptsOf(...groups)].filter((name) => name.startsWith('chunks/charts.')));
  const texts = groups
    .filter((group) => group.startsWith('workbook-'))
    .map((group) => sizeOf(scriptsOf(group)));
  const views = groups.filter(isView).map((view) => {
    const own = [...scriptsOf(view)].filter((name) => !initialPane.has(name) && !charts.has(name));
    return [view, sizeOf(new Set(own))] as const;
  });
  return {
    functions: sizeOf(scriptsOf('functions')),
    initialPane: sizeOf(initialPane),
    workbook: sizeOf(scriptsOf('workbook')),
    texts: texts.sort((a, b) => b.raw - a.raw)[0] ?? { raw: 0, gzip: 0 },
    sample: sizeOf(scriptsOf('sample')),
    charts: sizeOf(charts),
    views: Object.fromEntries(views),
  };
}

/** Whatever else is loaded by name when it is wanted; texts and the like have a name with a hyphen. */
const isView = (group: string) =>
  !['functions', 'taskpane', 'pane', 'workbook', 'sample'].includes(group) && !group.includes('-');
