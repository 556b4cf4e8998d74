/** The workbench in Chromium, for what is measured of the pane. */
import { chromium, type Frame, type Page } from 'playwright-core';
import { BROWSER_FLAGS } from '../../scripts/browser-flags';
import { findBrowser } from '../../scripts/browser.mjs';
import { buildWorkbench } from '../../scripts/builds.mjs';
import { makeSamples } from '../../scripts/samples.mjs';
import { projectSite } from '../server/project-site';
import { startServer } from '../server/server';
import { PLACES, type Place } from '../../src/taskpane/places';

export interface OpenedPane {
  readonly page: Page;
  readonly pane: Frame;
  /** Milliseconds from the navigation until Home shows what to do next. */
  readonly homeUsable: number;
  readonly close: () => Promise<void>;
}

declare global {
  interface Window {
    homeUsableAt?: number;
  }
}

/** Home comes last: it is there when the page opens, and a click on it would do nothing. */
export const VISITED: readonly Place[] = [...PLACES.filter((place) => place !== 'home'), 'home'];

const PATIENCE = 300_000;

/**
 * Measures with a browser of its own; nothing when this machine has no Chrome, Edge or Chromium.
 * @param samples the folder of the workbooks that open with the page; the sample programme when left out
 */
export async function inBrowser<Result>(
  measure: (open: () => Promise<OpenedPane>) => Promise<Result[]>,
  samples?: string,
): Promise<Result[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return [];
  buildWorkbench();
  makeSamples();
  const site = projectSite(process.cwd());
  const server = await startServer({ ...site, samples: samples ?? site.samples }, 0);
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_FLAGS, `--ignore-certificate-errors-spki-list=${server.certificate.publicKeyHash}`],
  });
  try {
    return await measure(async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      return opened(page, server.origin);
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function opened(page: Page, origin: string): Promise<OpenedPane> {
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (
        !document.querySelector('nav [aria-current="page"]') ||
        !document.querySelector('main ol li button')
      )
        return;
      window.homeUsableAt = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${origin}/?language=en`);
  await page.locator('iframe').waitFor();
  for (;;) {
    const pane = page.frames().find((frame) => frame.url().endsWith('/taskpane.html'));
    const homeUsable = await pane?.evaluate(() => window.homeUsableAt);
    if (pane && homeUsable !== undefined)
      return { page, pane, homeUsable, close: () => page.context().close() };
    await page.waitForTimeout(50);
  }
}

/** Milliseconds from the click on the place's entry in the navigation until nothing of its view is awaited any more. */
export const timeTo = (pane: Frame, place: Place): Promise<number> =>
  pane.evaluate(async (index) => {
    const button = document.querySelectorAll<HTMLElement>('nav button')[index];
    const start = performance.now();
    button?.click();
    while (
      button?.getAttribute('aria-current') !== 'page' ||
      document.querySelector('main h2') === null ||
      document.querySelector('main [role="progressbar"]') !== null
    ) {
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    return performance.now() - start;
  }, PLACES.indexOf(place));
