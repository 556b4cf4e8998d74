/** The workbench in a real browser: one server and one browser per test file, and what its pages did wrong. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import type { Language } from '../../src/i18n';
import { BROWSER_FLAGS } from '../../scripts/browser-flags';
import { projectSite } from '../../workbench/server/project-site';
import { startServer, type LocalServer } from '../../workbench/server/server';
import type { GridSelection } from '../../workbench/grid/grid';
import type { TestApi } from '../../workbench/web/test-api';

const ARTIFACTS = join(process.cwd(), 'artifacts', 'browser');
const WIDE_SCREEN = { width: 1440, height: 900 };
const PATIENCE = 45_000;

export interface OpenPage {
  page: Page;
  pane: FrameLocator;
  /** Everything the page complained about: console errors and warnings, exceptions, failed requests. */
  complaints: string[];
  /** Addresses outside this machine that were asked for. */
  foreignRequests: string[];
  /** Calls a function with `window.capIA` in the page. */
  ask<T, A = undefined>(question: (api: TestApi, argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Goes to a cell; again until it is there, for a grid that is still drawing puts the selection back where it was. */
  goTo(place: GridSelection): Promise<void>;
  screenshot(name: string): Promise<void>;
  /** The pane alone, from top to bottom. */
  screenshotPane(name: string): Promise<void>;
}

export class Workbench {
  private constructor(
    private readonly server: LocalServer,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<Workbench> {
    const server = await startServer(projectSite(process.cwd()), 0);
    const browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: [...BROWSER_FLAGS, `--ignore-certificate-errors-spki-list=${server.certificate.publicKeyHash}`],
    });
    return new Workbench(server, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** Opens the page and waits for the sample programme and the pane. */
  async open(language: Language, theme: 'light' | 'dark' = 'light'): Promise<OpenPage> {
    const context = await this.browser.newContext({ viewport: WIDE_SCREEN, acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const complaints: string[] = [];
    const foreignRequests: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.server.origin) foreignRequests.push(request.url());
    });
    await page.goto(`${this.server.origin}/?language=${language}&theme=${theme}`);
    await page.waitForFunction(() => (window.capIA?.grid?.sheets.length ?? 0) > 1);
    const pane = page.frameLocator('iframe');
    await pane.locator('h1, h2').first().waitFor();
    return {
      page,
      pane,
      complaints,
      foreignRequests,
      async ask(question, argument) {
        const api = await page.evaluateHandle(() => window.capIA as TestApi);
        return api.evaluate(question as (api: TestApi, argument: unknown) => never, argument);
      },
      async goTo(place) {
        const arrives = (target: GridSelection) => {
          const grid = window.capIA?.grid;
          const isThere = () =>
            grid?.selection?.sheet === target.sheet && grid.selection.address === target.address;
          if (!isThere()) grid?.goTo(target);
          return isThere();
        };
        await page.waitForFunction(arrives, place, { polling: 250 });
      },
      async screenshot(name) {
        mkdirSync(ARTIFACTS, { recursive: true });
        await page.screenshot({ path: join(ARTIFACTS, `${name}.png`) });
      },
      async screenshotPane(name) {
        mkdirSync(ARTIFACTS, { recursive: true });
        const height = await pane.locator('html').evaluate((html) => html.scrollHeight);
        const around = WIDE_SCREEN.height - (await page.locator('iframe').boundingBox())!.height;
        await page.setViewportSize({ ...WIDE_SCREEN, height: Math.max(WIDE_SCREEN.height, height + around) });
        await page.locator('iframe').screenshot({ path: join(ARTIFACTS, `${name}.png`) });
        await page.setViewportSize(WIDE_SCREEN);
      },
    };
  }
}

/**
 * A browser for the tests of a file. The page that each of them opens is closed after it; it must have complained of
 * nothing and asked for nothing outside this machine.
 */
export function pageForEachTest(): Workbench['open'] {
  let workbench: Workbench;
  let opened: OpenPage;
  beforeAll(async () => {
    workbench = await Workbench.start();
  });
  afterAll(() => workbench.stop());
  afterEach(async () => {
    const { complaints, foreignRequests, page } = opened;
    await page.context().close();
    expect({ complaints, foreignRequests }).toEqual({ complaints: [], foreignRequests: [] });
  });
  return async (language, theme) => (opened = await workbench.open(language, theme));
}
