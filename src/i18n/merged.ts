import type { Catalogue } from './index';

/** One catalogue from several files that share sections; the same text twice is a mistake. */
export function merged(files: readonly Catalogue[]): Catalogue {
  return files.reduce((all, file) => joined(all, file, ''), {});
}

function joined(one: Catalogue, other: Catalogue, path: string): Catalogue {
  const result: Record<string, string | Catalogue> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const present = result[key];
    if (present === undefined) result[key] = value;
    else if (typeof present === 'object' && typeof value === 'object') {
      result[key] = joined(present, value, `${path}${key}.`);
    } else throw new RangeError(`The text '${path}${key}' is there twice.`);
  }
  return result;
}
