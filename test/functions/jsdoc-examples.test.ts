/** The example in the JSDoc of each function, typed into a cell: what it is said to give is what it gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCES } from '../../scripts/functions/metadata';
import { FUNCTIONS } from '../../src/functions/functions';
import { Evaluator } from '../../workbench/engine/evaluate';
import { loadFunctions } from '../../workbench/engine/shipped-functions';

const source = SOURCES.map((file) => readFileSync(join(__dirname, '../..', file), 'utf8')).join('\n');
/** A formula, what it gives, and a colon with the reason where there is one. */
const examples = [...source.matchAll(/@example (=.*\)) (?:is|spills) (.+?)(?:: .*)?$/gm)].map(
  ([, formula, result]) => [formula!, result!] as const,
);

let evaluator: Evaluator;
beforeAll(async () => {
  const { runtime, metadata } = await loadFunctions('en');
  evaluator = new Evaluator(runtime, metadata);
});

test('each function has one', () => {
  const called = examples.map(([formula]) => /CAPIA\.([A-Z]+\.[A-Z]+)\(/.exec(formula)![1]);
  expect(called.sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

test.each(examples)('%s is %s', (formula, result) => {
  const digits = /^\d*\.(\d+)$/.exec(result)?.[1]?.length;
  const found = evaluator.evaluate(formula);
  const rounded = typeof found === 'number' && digits ? Number(found.toFixed(digits)) : found;
  expect(rounded).toEqual(evaluator.evaluate(`=${result}`));
});
