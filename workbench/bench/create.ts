/** Creating the sample programme in Node: round trips and bytes of the real client, time with and without calculation. */
import { createProgramme, sampleCompany, type ProgrammeOptions } from '../../src/workbook';
import { emptyWorkbook, openInNode } from '../cli/node-workbook';
import { serialDate } from '../cli/input';
import { saveXlsx } from '../engine/xlsx';
import { median } from './median';
import type { Figure } from './figure';

const RUNS = 7;

export async function benchCreate(): Promise<Figure[]> {
  const options: ProgrammeOptions = {
    language: 'en',
    ...sampleCompany('en'),
    start: serialDate('start', '2026-03-02'),
    currency: 'EUR',
    sample: true,
  };
  const times = { create: [] as number[], calculate: [] as number[], save: [] as number[] };
  let last:
    | {
        traffic: { roundTrips: number; requestBytes: number; responseBytes: number; largestRequest: number };
        calls: number;
        formulas: number;
        file: number;
      }
    | undefined;
  for (let run = 0; run < RUNS; run++) {
    const { workbook, host, recalculate } = await openInNode(emptyWorkbook(), { calculate: false });
    const start = performance.now();
    await createProgramme(options);
    const created = performance.now();
    const report = recalculate();
    const calculated = performance.now();
    const bytes = await saveXlsx(workbook);
    times.create.push(created - start);
    times.calculate.push(calculated - created);
    times.save.push(performance.now() - calculated);
    const calls = [...report.customFunctionCalls.values()].reduce((sum, count) => sum + count, 0);
    last = { traffic: { ...host.traffic }, calls, formulas: report.formulas, file: bytes.length };
  }
  const { traffic, calls, formulas, file } = last!;
  return [
    { name: 'create: round trips', value: traffic.roundTrips, unit: 'round trips', aim: 6 },
    { name: 'create: bytes sent', value: traffic.requestBytes, unit: 'bytes' },
    { name: 'create: largest request', value: traffic.largestRequest, unit: 'bytes', aim: 5_000_000 },
    { name: 'create: bytes received', value: traffic.responseBytes, unit: 'bytes' },
    { name: 'create: time in Node, without calculation', value: median(times.create), unit: 'ms', aim: 1000 },
    { name: 'recalculation of the sample', value: median(times.calculate), unit: 'ms' },
    { name: 'recalculation: custom-function calls', value: calls, unit: 'calls' },
    { name: 'recalculation: formulas', value: formulas, unit: 'formulas' },
    { name: 'saving the .xlsx', value: median(times.save), unit: 'ms' },
    { name: 'size of the .xlsx', value: file, unit: 'bytes' },
  ];
}
