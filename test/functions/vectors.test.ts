/** A list of values may stand in a row or in a column: the answer is the same. */
import { EXAMPLES } from '../../scripts/functions/examples';
import { Failure } from '../../src/programme/failure';
import { FUNCTIONS } from '../../src/functions/functions';
import type { Parameter } from '../../src/functions/parameters';
import { calculate, openWorkbook } from './excel';

beforeAll(() => openWorkbook());

/** A list refuses a square of cells, whatever they hold. */
function isList(parameter: Parameter<unknown>): boolean {
  const refused = parameter.read('list', [
    [1, 1],
    [1, 1],
  ]);
  return refused instanceof Failure && refused.reason === 'notVector';
}

const transposed = (cells: readonly (readonly unknown[])[]) =>
  cells[0]!.map((_, column) => cells.map((row) => row[column]));

const lists = Object.entries(FUNCTIONS).flatMap(([id, { signature }]) =>
  Object.entries(signature).flatMap(([name, parameter], k) => {
    const given = EXAMPLES[id]!.arguments[k];
    return isList(parameter) && Array.isArray(given) ? [[id, name, k] as const] : [];
  }),
);

test('most functions take a list', () => {
  expect(new Set(lists.map(([id]) => id)).size).toBeGreaterThan(20);
});

test.each(lists)('%s, %s', (id, _name, k) => {
  const given = EXAMPLES[id]!.arguments;
  const turned = given.map((argument, place) =>
    place === k ? transposed(argument as readonly (readonly unknown[])[]) : argument,
  );
  expect(calculate(id, ...turned)).toEqual(calculate(id, ...given));
});
