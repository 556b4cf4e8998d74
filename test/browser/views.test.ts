/** Every view of the pane in the filled sample: accessible, nothing cut off, reachable by keyboard, in each language and theme. */
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';
import workbenchDe from '../../workbench/web/texts/de.json';
import workbenchEn from '../../workbench/web/texts/en.json';
import workbenchFr from '../../workbench/web/texts/fr.json';
import { PLACES } from '../../src/taskpane/places';
import { LANGUAGES } from '../../src/i18n';
import de from '../../src/i18n/de/pane.json';
import en from '../../src/i18n/en/pane.json';
import fr from '../../src/i18n/fr/pane.json';
import createDe from '../../src/i18n/de/views/create.json';
import createEn from '../../src/i18n/en/views/create.json';
import createFr from '../../src/i18n/fr/views/create.json';
import { pageForEachTest, type OpenPage } from './workbench';

const CATALOGUES = { en, fr, de };
const WIZARD = { en: createEn, fr: createFr, de: createDe };
const WORKBENCH = { en: workbenchEn, fr: workbenchFr, de: workbenchDe };

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** In pixels: the narrowest pane, and a pane drawn wider. */
const WIDTHS = [320, 450];

const openPage = pageForEachTest();
let opened: OpenPage;

const paneFrame = (): Frame =>
  opened.page.frames().find((frame) => frame.url().endsWith('/taskpane.html')) ?? opened.page.mainFrame();

async function go(name: string): Promise<void> {
  const button = opened.pane.getByRole('navigation').getByRole('button', { name, exact: true });
  await button.click();
  await opened.pane.locator('main h2').waitFor();
  // Whatever is still being read says so.
  await opened.page.waitForFunction(
    (wanted) => {
      const pane = document.querySelector('iframe')?.contentDocument;
      return (
        pane?.querySelector('nav [aria-current="page"]')?.getAttribute('aria-label') === wanted &&
        pane.querySelector('main [role="progressbar"]') === null
      );
    },
    name,
    { polling: 100 },
  );
}

const setWidth = (width: number) =>
  opened.page.evaluate((pixels) => {
    document.querySelector<HTMLElement>('aside.pane')!.style.width = `${pixels}px`;
  }, width);

/** What axe objects to: the rule, and the elements. */
async function violations(): Promise<string[]> {
  const frame = paneFrame();
  await frame.evaluate(AXE);
  const { violations: found } = await frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (root: Node, options: RunOptions) => Promise<AxeResults> };
    };
    return axe.run(document, { resultTypes: ['violations'] });
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Texts that stand out of the pane, or out of an element that cuts them off. */
const cutOff = (): Promise<string[]> =>
  paneFrame().evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const words = (element: Element) => `${element.tagName} ${element.textContent?.trim().slice(0, 60)}`;
    const shown = [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility());
    return shown.flatMap((element) => {
      const { right, left, width, height } = element.getBoundingClientRect();
      // Texts for readers only are drawn in a pixel.
      if (width <= 1 || height <= 1 || !element.textContent?.trim()) return [];
      const scrolls = element.closest('[data-scrolls]') !== null;
      const isOutside = !scrolls && (right > wide + 1 || left < -1);
      const { overflowX } = getComputedStyle(element);
      const isCut = !scrolls && overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      return isOutside || isCut ? [words(element)] : [];
    });
  });

/** Controls that the Tab key does not reach. */
async function unreachable(): Promise<string[]> {
  const frame = paneFrame();
  const count = await frame.evaluate(() => {
    const controls = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';
    const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (element) => element.checkVisibility() && !element.matches(':disabled'),
    );
    all.forEach((element) => element.toggleAttribute('data-unreached', true));
    document.querySelector<HTMLElement>('nav button')?.focus();
    document.activeElement?.removeAttribute('data-unreached');
    return all.length;
  });
  for (let press = 0; press < count; press++) {
    await opened.page.keyboard.press('Tab');
    await frame.evaluate(() => document.activeElement?.removeAttribute('data-unreached'));
  }
  return frame.evaluate(() => {
    // Of a group of radios, Tab reaches one; the arrow keys the others.
    const isOtherRadio = (element: Element) =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].some(
        (one) => one.name === element.name && !one.hasAttribute('data-unreached'),
      );
    return [...document.querySelectorAll('[data-unreached]')]
      .filter((element) => !isOtherRadio(element) && element.getAttribute('tabindex') !== '-1')
      .map((element) => element.outerHTML.slice(0, 200));
  });
}

/** Calls back for each part of a view: its tabs one after the other, or the view itself. */
async function eachPart(name: string, check: (part: string) => Promise<void>): Promise<void> {
  const tabs = opened.pane.getByRole('tab');
  const count = await tabs.count();
  for (let part = 0; part < Math.max(1, count); part++) {
    if (count > 0) {
      await tabs.nth(part).click();
      await opened.pane.locator('[role="tabpanel"][aria-busy="false"]').waitFor();
    }
    await check(count > 0 ? `${name}-${part + 1}` : name);
  }
}

/** What axe finds, and what is cut off at either width, by the name of the part. */
async function judge(name: string, found: Record<string, string[]>): Promise<void> {
  for (const width of WIDTHS) {
    await setWidth(width);
    const problems = [...(width === WIDTHS[0] ? await violations() : []), ...(await cutOff())];
    if (problems.length > 0) found[`${name} at ${width}`] = problems;
    await opened.screenshotPane(`view-${name}-${width}`);
  }
}

const THEMES = ['light', 'dark'] as const;
const SHOWN = LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ language, theme })));

test.each(SHOWN)(
  'in $language, $theme: axe finds nothing in any view, and nothing is cut off',
  async ({ language, theme }) => {
    opened = await openPage(language, theme);
    const found: Record<string, string[]> = {};
    for (const place of PLACES) {
      await go(CATALOGUES[language].places[place]);
      await eachPart(place, (part) => judge(`${part}-${language}-${theme}`, found));
    }
    expect(found).toEqual({});
  },
  600_000,
);

test.each(SHOWN)(
  'in $language, $theme: nor in any step of the wizard',
  async ({ language, theme }) => {
    opened = await openPage(language, theme);
    const words = WIZARD[language];
    await opened.page.getByRole('button', { name: WORKBENCH[language].new }).click();
    const next = opened.pane.getByRole('button', { name: words.next, exact: true });
    await next.waitFor();
    await opened.pane.getByLabel(words.fields.company).fill('Val Nord');
    await opened.pane.getByLabel(words.fields.people).fill('140');
    const found: Record<string, string[]> = {};
    for (let step = 1; step <= 4; step++) {
      await judge(`wizard-${step}-${language}-${theme}`, found);
      if (step < 4) await next.click();
    }
    expect(found).toEqual({});
  },
  300_000,
);

test('every control of every view is reached by the Tab key', async () => {
  opened = await openPage('en');
  const found: Record<string, string[]> = {};
  for (const place of PLACES) {
    await go(CATALOGUES.en.places[place]);
    await eachPart(place, async (part) => {
      const missed = await unreachable();
      if (missed.length > 0) found[part] = missed;
    });
  }
  expect(found).toEqual({});
}, 300_000);

/** Links that only their colour would tell from text. */
const unmarkedLinks = () =>
  paneFrame().evaluate(() =>
    [...document.querySelectorAll('.fui-Link')]
      .filter((link) => link.checkVisibility())
      .filter((link) => getComputedStyle(link).textDecorationLine !== 'underline')
      .map((link) => `not underlined: ${link.outerHTML.slice(0, 200)}`),
  );

test('in forced colours every view stays readable', async () => {
  opened = await openPage('en', 'dark');
  await opened.page.emulateMedia({ forcedColors: 'active' });
  const found: Record<string, string[]> = {};
  for (const place of PLACES) {
    await go(CATALOGUES.en.places[place]);
    await eachPart(place, async (part) => {
      const problems = [...(await cutOff()), ...(await unmarkedLinks())];
      if (problems.length > 0) found[part] = problems;
      await opened.screenshotPane(`view-${part}-forced`);
    });
  }
  expect(found).toEqual({});
}, 300_000);
