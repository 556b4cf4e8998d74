/**
 * `npm run bench`: the performance report, a table on standard error and JSON on standard output.
 * Times are medians of several runs on the machine at hand; round trips, bytes and sizes are exact.
 */
import { buildAddIn } from '../../scripts/builds.mjs';
import { benchBlocking } from './blocking';
import { benchCreate } from './create';
import { benchEvaluate } from './evaluate';
import { tableOf } from './figure';
import { figuresOf } from './fresh-process';
import { benchFunctionsStart } from './functions-start';
import { benchPane } from './pane';
import { benchSizes } from './sizes';
import { benchWorkbook } from './workbook';

async function main(): Promise<void> {
  buildAddIn();
  const figures = [
    ...benchSizes(),
    ...(await benchEvaluate()),
    ...(await benchFunctionsStart()),
    ...(await benchCreate()),
    ...(await benchWorkbook()),
    ...(await benchPane()),
    ...(await benchBlocking()),
    ...figuresOf('at-limits'),
    ...figuresOf('core'),
  ];
  process.stderr.write(tableOf(figures));
  process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`);
}

void main();
