/**
 * Writes what is derived from the functions' JSDoc and translations: `src/functions/metadata/<language>.json` for Excel,
 * `src/functions/list/<language>.json` for the pane, and `docs/functions/<language>.md`. With `--check` it writes nothing,
 * names the files that are out of date and exits 1.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { LANGUAGES } from '../../src/i18n';
import { markdownOf } from './markdown';
import { localised, metadataInCode } from './metadata';
import { referenceOf } from './reference';

/** Text of every generated file by its path. */
async function generatedFiles(): Promise<Record<string, string>> {
  const inCode = await metadataInCode();
  const examples = new Map(
    referenceOf(localised(inCode, 'en'), 'en').pages.map(({ id, example }) => [id, example.formula]),
  );
  const files = LANGUAGES.flatMap((language) => {
    const metadata = localised(inCode, language);
    const reference = referenceOf(metadata, language);
    const list = reference.pages.map(({ id, description, parameters }) => ({
      id,
      description,
      parameters,
      // In US-English syntax, as Excel's API takes it.
      example: examples.get(id),
    }));
    return [
      [`src/functions/metadata/${language}.json`, JSON.stringify(metadata)],
      [`src/functions/list/${language}.json`, JSON.stringify(list)],
      [`docs/functions/${language}.md`, markdownOf(reference)],
    ] as const;
  });
  const formatted = files.map(async ([path, text]) => {
    return [path, await format(text, { ...(await resolveConfig(path)), filepath: path })];
  });
  return Object.fromEntries(await Promise.all(formatted)) as Record<string, string>;
}

/** Paths whose text on disk is not what would be generated now. */
async function outOfDate(): Promise<string[]> {
  const files = Object.entries(await generatedFiles());
  const current = await Promise.all(files.map(([path]) => readFile(path, 'utf8').catch(() => undefined)));
  return files.flatMap(([path, text], index) => (current[index] === text ? [] : [path]));
}

async function main(check: boolean): Promise<void> {
  if (check) {
    const stale = await outOfDate();
    if (stale.length > 0) {
      console.error(`Out of date, run \`npm run metadata\`: ${stale.join(', ')}`);
      process.exitCode = 1;
    }
    return;
  }
  for (const [path, text] of Object.entries(await generatedFiles())) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

await main(process.argv.includes('--check'));
