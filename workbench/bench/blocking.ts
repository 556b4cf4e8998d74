/**
 * How long the pane keeps the person waiting in one go: the longest script of the add-in while each view opens, each of
 * its tabs, and while the first slider on it moves, as the browser reports long animation frames. What goes on after an
 * answer of Excel counts as a script of Office.js and is counted; the workbench, which shares the thread here, is not.
 * 0 where no frame took more than 50 ms.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import PANE from '../../src/i18n/en/pane.json';
import WIZARD from '../../src/i18n/en/views/create.json';
import { programmeFile } from '../cli/programme-file';
import type { Figure } from './figure';
import { inBrowser, timeTo, VISITED, type OpenedPane } from './open-pane';
import { programmeOf, TENFOLD, USUAL, type Size } from './scale';

/** Milliseconds that nobody notices (RAIL: https://web.dev/articles/rail). */
const UNNOTICED = 50;

export async function benchBlocking(): Promise<Figure[]> {
  return [
    ...(await longestScripts(USUAL)),
    ...(await longestScripts(TENFOLD)),
    ...(await inBrowser(async (open) => [await creating(await open())])),
  ];
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
  await watch(page);
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
    figures.push({
      name: `pane in Chromium: longest script, ${place}, ${people} people and ${useCases} use cases`,
      value: await longestSince(page),
      unit: 'ms',
      aim: UNNOTICED,
    });
  }
  return figures;
}

async function watch(page: Page): Promise<void> {
  // Frames are reported to the topmost page of the thread. No named function inside: the transpiler would mark it.
  await page.evaluate(() => {
    window.scripts = [];
    new PerformanceObserver((list) => {
      for (const { scripts } of list.getEntries() as LongAnimationFrame[])
        for (const { sourceURL, duration } of scripts) window.scripts?.push({ sourceURL, duration });
    }).observe({ type: 'long-animation-frame' });
  });
}

const COUNTED = /\/((chunks|office-js)\/[^/]+|functions|taskpane)\.js$/;

/** The longest script since the last call. */
async function longestSince(page: Page): Promise<number> {
  const scripts = await page.evaluate(() => window.scripts?.splice(0) ?? []);
  const counted = scripts.filter(({ sourceURL }) => COUNTED.test(sourceURL));
  return Math.max(0, ...counted.map(({ duration }) => duration));
}

/** Through the wizard, in a new workbook, with a pasted list of people. */
async function creating({ page }: OpenedPane): Promise<Figure> {
  await watch(page);
  await page.getByRole('button', { name: 'New workbook' }).click();
  const pane = page.frameLocator('iframe');
  await pane.getByRole('textbox', { name: WIZARD.fields.company }).fill('Val Nord');
  await pane.getByLabel(WIZARD.fields.people).fill(String(USUAL.people));
  for (const { title } of [WIZARD.start, WIZARD.modules, WIZARD.people]) {
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: title }).waitFor();
  }
  await pane.getByLabel(WIZARD.people.list.name).check();
  const people = Array.from(
    { length: USUAL.people },
    (_, index) => `Person ${index}\tTeam ${index % USUAL.teams}`,
  );
  await pane.getByLabel(WIZARD.list.label).fill(people.join('\n'));
  await page.waitForTimeout(SETTLED);
  await longestSince(page);
  await pane.getByRole('button', { name: WIZARD.submit }).click();
  await pane.getByText(PANE.home.createdTitle).waitFor();
  return {
    name: `pane in Chromium: longest script, creation with ${USUAL.people} people`,
    value: await longestSince(page),
    unit: 'ms',
    aim: UNNOTICED,
  };
}

/** Milliseconds after which everything that a click set off is done and reported. */
const SETTLED = 1000;

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
