/** The workbook at the size it is made for, and ten times as large: creating, calculating, checking, recording, saving. */
import { createProgramme } from '../../src/workbook';
import { checkHealth } from '../../src/workbook/health/check';
import { switchLanguage } from '../../src/workbook/language';
import { takeSnapshot } from '../../src/workbook/snapshot';
import { emptyWorkbook, openInNode } from '../cli/node-workbook';
import { saveXlsx } from '../engine/xlsx';
import { programmeOf, TENFOLD, USUAL, type Size } from './scale';
import type { Figure } from './figure';

export async function benchWorkbook(): Promise<Figure[]> {
  return [...(await figuresAt(USUAL, '250 people')), ...(await figuresAt(TENFOLD, '2,500 people', 5000))];
}

/** `recalculation`: the milliseconds it should take at most. */
async function figuresAt(size: Size, label: string, recalculation?: number): Promise<Figure[]> {
  const options = await programmeOf(size);
  const { workbook, host, recalculate } = await openInNode(emptyWorkbook(), { calculate: false });
  const figures: Figure[] = [];
  const timed = async <T>(name: string, action: () => T | Promise<T>, aim?: number): Promise<T> => {
    host.resetTraffic();
    const start = performance.now();
    const result = await action();
    figures.push({
      name: `${label}: ${name}`,
      value: performance.now() - start,
      unit: 'ms',
      ...(aim && { aim }),
    });
    return result;
  };
  const traffic = (name: string) =>
    figures.push(
      { name: `${label}: ${name}, round trips`, value: host.traffic.roundTrips, unit: 'round trips' },
      {
        name: `${label}: ${name}, largest request or answer`,
        value: Math.max(host.traffic.largestRequest, host.traffic.largestResponse),
        unit: 'bytes',
        aim: 5_000_000,
      },
    );

  await timed('create, without calculation', () => createProgramme(options));
  traffic('create');
  await timed('first calculation', recalculate);
  const report = await timed('recalculation', recalculate, recalculation);
  const calls = [...report.customFunctionCalls.values()].reduce((sum, count) => sum + count, 0);
  figures.push(
    { name: `${label}: custom-function calls of a recalculation`, value: calls, unit: 'calls' },
    { name: `${label}: formulas`, value: report.formulas, unit: 'formulas' },
  );
  await timed('health check', checkHealth);
  traffic('health check');
  await timed('snapshot', () => takeSnapshot());
  traffic('snapshot');
  await timed('change of language, without calculation', () => switchLanguage('de'));
  traffic('change of language');
  const file = await timed('saving the .xlsx', () => saveXlsx(workbook));
  figures.push({ name: `${label}: size of the .xlsx`, value: file.length, unit: 'bytes' });
  return figures;
}
