/**
 * The largest size of every function: answered within a second, refused one row further with a text that says the
 * size, and stated on its help page in each language.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS } from '../../src/functions/functions';
import { LANGUAGES } from '../../src/i18n';
import { figuresOf } from '../../workbench/bench/fresh-process';
import { LIMITS, OF_ONE_SIZE } from '../../workbench/bench/limits';
import { calculate, openWorkbook, type ExcelError } from './excel';

beforeAll(() => openWorkbook());

const ROOT = join(__dirname, '../..');

test('every function has a largest size, or only one size', () => {
  expect([...Object.keys(LIMITS), ...OF_ONE_SIZE].sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

// In a process of its own: within Jest every use of a global such as Math goes through a slow look-up.
test('every function answers within a second at its limit', () => {
  const figures = figuresOf('at-limits', ROOT);
  expect(figures).toHaveLength(Object.keys(LIMITS).length);
  expect(figures.filter(({ value, aim }) => value > aim!)).toEqual([]);
});

describe.each(Object.entries(LIMITS))('%s', (id, { most, given }) => {
  test('refuses more and says what it takes', () => {
    const { error, message } = calculate(id, ...given(1)) as ExcelError;
    expect(error).toBe('#VALUE!');
    expect(message).toMatch(new RegExp(`\\b${most}\\b`));
  });

  test.each(LANGUAGES)('says so on its help page in %s', (language) => {
    const docs = readFileSync(join(ROOT, `docs/functions/${language}.md`), 'utf8');
    const page = docs.split(/^## /m).find((section) => section.startsWith(`${id}\n`))!;
    // Digits in groups of three, as that language writes them.
    expect(page.replace(/(\d)[.,\u00a0\u202f ](?=\d{3}\b)/g, '$1')).toMatch(new RegExp(`\\b${most}\\b`));
  });
});
