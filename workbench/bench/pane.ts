/** The pane in a browser, on the filled sample: from navigation to a usable Home, and from a click to each view. */
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { BROWSER_FLAGS } from '../../scripts/browser-flags';
import { findBrowser } from '../../scripts/browser.mjs';
import { buildWorkbench } from '../../scripts/builds.mjs';
import { makeSamples } from '../../scripts/samples.mjs';
import { PLACES, type Place } from '../../src/taskpane/places';
import { projectSite } from '../server/project-site';
import { startServer } from '../server/server';
import type { Figure } from './figure';
import { median } from './median';

const RUNS = 5;

/** Nothing when this machine has no Chrome, Edge or Chromium. */
export async function benchPane(): Promise<Figure[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return [];
  buildWorkbench();
  makeSamples();
  const server = await startServer(projectSite(process.cwd()), 0);
  const browser = await chromium.launch({
    executablePath,
    args: [...BROWSER_FLAGS, `--ignore-certificate-errors-spki-list=${server.certificate.publicKeyHash}`],
  });
  const homes: number[] = [];
  const views = new Map<Place, number[]>(PLACES.map((place) => [place, []]));
  for (let run = 0; run < RUNS; run++) {
    const { page, pane } = await opened(browser, server.origin);
    homes.push(await pane.evaluate(() => window.homeUsableAt ?? NaN));
    for (const [index, place] of PLACES.entries()) views.get(place)!.push(await timeTo(pane, index));
    await page.context().close();
  }
  await browser.close();
  await server.close();
  return [
    { name: 'pane in Chromium: from navigation to a usable Home', value: median(homes), unit: 'ms' },
    ...[...views].map(([place, times]): Figure => ({
      name: `pane in Chromium: from click to view, ${place}`,
      value: median(times),
      unit: 'ms',
    })),
  ];
}

declare global {
  interface Window {
    /** Milliseconds from the navigation until Home shows what to do next. */
    homeUsableAt?: number;
  }
}

async function opened(browser: Browser, origin: string): Promise<{ page: Page; pane: Frame }> {
  const page = await (await browser.newContext()).newPage();
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
  const pane = () => page.frames().find((frame) => frame.url().endsWith('/taskpane.html'));
  await page.locator('iframe').waitFor();
  for (;;) {
    const frame = pane();
    if (frame && (await frame.evaluate(() => window.homeUsableAt !== undefined)))
      return { page, pane: frame };
    await page.waitForTimeout(50);
  }
}

/** Milliseconds from the click on the n-th entry of the navigation until nothing of its view is awaited any more. */
const timeTo = (pane: Frame, index: number): Promise<number> =>
  pane.evaluate(async (place) => {
    const button = document.querySelectorAll<HTMLElement>('nav button')[place];
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
  }, index);
