/** The site that `npm run build` makes for an address: complete, without anything of Microsoft's, and small. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { siteSizes, type SiteSizes } from '../../scripts/site/sizes';

const PROJECT = resolve(__dirname, '../..');
const SITE = 'https://addin.example.com/cap-ia';
const LANGUAGES = ['en', 'fr', 'de'];
const CHARTS = /^chunks\/charts\./;

const folder = mkdtempSync(join(tmpdir(), 'cap-ia-site-'));
const dist = join(folder, 'dist');
const stats = join(folder, 'stats.json');

const build = (...args: string[]) =>
  spawnSync(
    process.execPath,
    ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production', '--output-path', dist, ...args],
    { cwd: PROJECT, encoding: 'utf8' },
  );
const text = (file: string) => readFileSync(join(dist, file), 'utf8');
const files = () =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    );
const filesWith = (mark: string) => files().filter((file) => text(file).includes(mark));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build without a usable address says so in one line and writes nothing', () => {
  test.each([
    ['no address', [], 'npm run build -- --env baseUrl=https://host/path'],
    ['an address without a value', ['--env', 'baseUrl'], 'npm run build -- --env baseUrl=https://host/path'],
    ['http', ['--env', 'baseUrl=http://host'], 'https only'],
    ['no address at all', ['--env', 'baseUrl=cap-ia'], 'not an address'],
    ['a query', ['--env', 'baseUrl=https://host/?v=1'], 'query'],
  ])('%s', (_what, args, reason) => {
    const { status, stderr, stdout } = build(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(reason);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(dist)).toBe(false);
  });
});

describe('the site', () => {
  let sizes: SiteSizes;
  beforeAll(() => {
    const { status, stdout, stderr } = build(
      '--env',
      `baseUrl=${SITE}/`,
      `--json=${stats}`,
      '--stats-chunk-groups',
    );
    if (status !== 0) throw new Error(stdout + stderr);
    sizes = siteSizes(dist, stats);
  });

  test('has the page, the functions’ script and metadata, help in three languages, icons and the manifest', () => {
    expect(files()).toEqual(
      expect.arrayContaining([
        'taskpane.html',
        'functions.js',
        'functions.json',
        'functions.fr.json',
        'functions.de.json',
        'manifest.xml',
        'assets/icon-32.png',
        ...LANGUAGES.map((language) => `help/${language}/ROI.RATIO.html`),
      ]),
    );
  });

  test('every address of the manifest that is ours is a file of the site', () => {
    const addresses = [...text('manifest.xml').matchAll(/"(https:\/\/[^"]+)"/g)].map(
      ([, address]) => address ?? '',
    );
    const ours = addresses.filter((address) => address.startsWith(`${SITE}/`));
    expect(ours.length).toBeGreaterThan(10);
    expect(
      ours.filter((address) => !existsSync(join(dist, new URL(address).pathname.replace('/cap-ia/', '')))),
    ).toEqual([]);
  });

  test.each(['functions.json', 'functions.fr.json', 'functions.de.json'])(
    'every function of %s has its help page',
    (metadata) => {
      const { functions } = JSON.parse(text(metadata)) as { functions: { id: string; helpUrl: string }[] };
      expect(functions.length).toBeGreaterThan(0);
      for (const { helpUrl } of functions) {
        expect(helpUrl.startsWith(`${SITE}/help/`)).toBe(true);
        expect(existsSync(join(dist, helpUrl.slice(SITE.length)))).toBe(true);
      }
    },
  );

  test('names no address of a developer’s machine', () => {
    expect(filesWith('localhost')).toEqual([]);
  });

  test('loads office.js from Microsoft and contains no copy of it', () => {
    expect(text('taskpane.html')).toContain(
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    );
    const mark = 'OSF.OUtil';
    const library = join(PROJECT, 'node_modules/@microsoft/office-js/dist/office.js');
    expect(readFileSync(library, 'utf8')).toContain(mark);
    expect(filesWith(mark)).toEqual([]);
    expect(files().filter((file) => /office|excel-web/i.test(file))).toEqual([]);
  });

  test('puts its security policy before every script, and has no script of its own in the page', () => {
    const page = text('taskpane.html');
    const policy = page.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(page.indexOf('<script'));
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/\son\w+=/);
  });

  test('loads the functions before the pane', () => {
    const page = text('taskpane.html');
    expect(page.indexOf('src="functions.js')).toBeGreaterThan(0);
    expect(page.indexOf('src="functions.js')).toBeLessThan(page.indexOf('src="taskpane.js'));
  });

  test('has a functions’ script that needs nothing but Excel’s registration', () => {
    const associated: string[] = [];
    const page = createContext({ CustomFunctions: { associate: (id: string) => associated.push(id) } });
    runInContext('globalThis.self = globalThis', page);
    runInContext(text('functions.js'), page);
    const { functions } = JSON.parse(text('functions.json')) as { functions: { id: string }[] };
    expect(associated.sort()).toEqual(functions.map(({ id }) => id).sort());
  });

  test('has React in the pane only', () => {
    const mark = 'react.transitional.element';
    expect(filesWith(mark).length).toBeGreaterThan(0);
    expect(filesWith(mark)).not.toContain('functions.js');
    expect(filesWith(mark)).not.toContain('taskpane.js');
  });

  test('answers formulas after 40 kB at most, and shows the pane after 200 kB', () => {
    expect(sizes.functions.gzip).toBeLessThanOrEqual(40_000);
    expect(sizes.initialPane.gzip).toBeLessThanOrEqual(200_000);
    expect(sizes.initialPane.gzip).toBeGreaterThan(sizes.functions.gzip);
  });

  test('brings charts in 120 kB at most, once for all views, and every view in 60 kB', () => {
    expect(sizes.charts.gzip).toBeLessThanOrEqual(120_000);
    expect(Object.keys(sizes.views)).toEqual(expect.arrayContaining(['check', 'manage']));
    expect(Object.entries(sizes.views).filter(([, { gzip }]) => gzip > 60_000)).toEqual([]);
  });

  test('opens the pane without the charts, whose library is there once', () => {
    expect(filesWith('visx-axis')).toEqual([expect.stringMatching(CHARTS)]);
    const { namedChunkGroups } = JSON.parse(readFileSync(stats, 'utf8')) as {
      namedChunkGroups: Record<string, { assets: { name: string }[] }>;
    };
    const scriptsOf = (group: string) => namedChunkGroups[group]?.assets.map(({ name }) => name);
    expect(scriptsOf('roi')).toContainEqual(expect.stringMatching(CHARTS));
    expect(scriptsOf('pane')).not.toContainEqual(expect.stringMatching(CHARTS));
  });
});
