/**
 * How long the pane keeps the person waiting in one go: the longest script of the add-in while each view opens, each of
 * its tabs, and while the first slider on it moves, as the browser reports long animation frames. The scripts of the
 * workbench and of Office.js, which share the thread here, are left out; 0 where no frame took more than 50 ms.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programmeFile } from '../cli/programme-file';
import type { Figure } from './figure';
import { inBrowser, timeTo, VISITED, type OpenedPane } from './open-pane';
import { programmeOf, TENFOLD, USUAL, type Size } from './scale';

/** Milliseconds that nobody notices (RAIL: https://web.dev/articles/rail). */
const UNNOTICED = 50;

export async function benchBlocking(): Promise<Figure[]> {
  return [...(await longestScripts(USUAL)), ...(await longestScripts(TENFOLD))];
}

async function longestScripts(size: Size): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cap-ia-'));
  try {
    writeFileSync(join(folder, 'en.xlsx'), await programmeFile(await programmeOf(size)));
    return await inBrowser(async (open) => measured(await open(), size), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measured({ page, pane }: OpenedPane, { people, useCases }: Size): Promise<Figure[]> {
  // Frames are reported to the topmost page of the thread. No named function inside: the transpiler would mark it.
  await page.evaluate(() => {
    window.scripts = [];
    new PerformanceObserver((list) => {
      for (const { scripts } of list.getEntries() as LongAnimationFrame[])
        for (const { sourceURL, duration } of scripts) window.scripts?.push({ sourceURL, duration });
    }).observe({ type: 'long-animation-frame' });
  });
  const figures: Figure[] = [];
  for (const place of VISITED) {
    await timeTo(pane, place);
    await page.waitForTimeout(SETTLED);
    for (const tab of (await pane.locator('main [role="tab"]').all()).slice(1)) {
      await tab.click();
      await page.waitForTimeout(SETTLED);
      const slider = pane.locator('main input[type="range"]').first();
      if (await slider.isVisible()) await slider.press('ArrowRight');
      await page.waitForTimeout(SETTLED);
    }
    const scripts = await page.evaluate(() => window.scripts?.splice(0) ?? []);
    const own = scripts.filter(({ sourceURL }) => OWN.test(sourceURL));
    figures.push({
      name: `pane in Chromium: longest script, ${place}, ${people} people and ${useCases} use cases`,
      value: Math.max(0, ...own.map(({ duration }) => duration)),
      unit: 'ms',
      aim: UNNOTICED,
    });
  }
  return figures;
}

/** Milliseconds after which everything that a click set off is done and reported. */
const SETTLED = 1000;

const OWN = /\/(chunks\/[^/]+|functions|taskpane)\.js$/;

interface Script {
  readonly sourceURL: string;
  readonly duration: number;
}

/** https://w3c.github.io/long-animation-frames/, as far as it is read here: frames of more than 50 ms. */
interface LongAnimationFrame extends PerformanceEntry {
  readonly scripts: readonly Script[];
}

declare global {
  interface Window {
    scripts?: Script[];
  }
}
