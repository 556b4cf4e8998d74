/**
 * `npm test`: every check and every test, from a fresh clone too. `npm test -- <what jest takes>` runs only those tests.
 * The last line is the sum: `N passed, N failed`, with `, N skipped` when some were.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddIn, buildWorkbench } from './builds.mjs';
import { ensureBrowser, ensureDependencies, ensureProgram, ROOT, Unprepared } from './prepare.mjs';

const jestArguments = process.argv.slice(2);
const RESULTS = join(ROOT, 'build', 'jest-results.json');

const running = new Set();

/** Runs a program with its output kept for the case that it fails, or shown as it comes. */
const node = (args, { show = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: show ? 'inherit' : 'pipe' });
    const output = [];
    running.add(child);
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      if (code === 0) resolve();
      else reject(new Unprepared(Buffer.concat(output).toString().trim()));
    });
  });

const tool = (path, ...args) => node([join('node_modules', path), ...args]);

const prepareMachine = () => {
  ensureDependencies();
  process.env.CHROME_PATH = ensureBrowser();
  ensureProgram('xmllint', 'libxml2-utils');
};

const depcruise = 'dependency-cruiser/bin/dependency-cruise.mjs';

/** Linting takes as long as all the other checks together, so it has a lane, and a core, of its own. */
const CHECKS = [
  { lint: () => tool('eslint/bin/eslint.js', '--max-warnings=0', '.') },
  {
    format: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
    types: () => tool('typescript/bin/tsc', '-p', '.'),
    'dependency directions': () => tool(depcruise, 'src', 'workbench', 'test', 'scripts'),
    'functions’ metadata': () => node(['scripts/run.mjs', 'scripts/functions/generate.ts', '--check']),
    'data dictionary': () => node(['scripts/run.mjs', 'scripts/dictionary.ts', '--check']),
  },
];

const jest = async () => {
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  await node(['node_modules/jest/bin/jest.js', '--json', `--outputFile=${RESULTS}`, ...jestArguments], {
    show: true,
  });
};

let stopped = false;

const step = async (name, work) => {
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    if (!stopped) console.log(`✗ ${name}`);
    stopped = true;
    throw error;
  }
  console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
};

const inOrder = async (checks) => {
  for (const [name, check] of Object.entries(checks)) await step(name, check);
};

/** A test file that does not even load counts as a failure, and so does a step before the tests. */
const sum = () => {
  if (!existsSync(RESULTS)) return '0 passed, 1 failed';
  const result = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  return `${result.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
};

rmSync(RESULTS, { force: true });
try {
  await step('machine', prepareMachine);
  if (jestArguments.length === 0) {
    await Promise.all(CHECKS.map(inOrder));
  }
  await step('build of the add-in', buildAddIn);
  await step('build of the workbench', buildWorkbench);
  await step('tests', jest);
} catch (error) {
  if (!(error instanceof Unprepared)) console.log(error);
  else if (error.message) console.log(error.message);
  for (const child of running) child.kill();
  process.exitCode = 1;
}
console.log(sum());
