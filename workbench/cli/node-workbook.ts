/** A workbook open in Node as if in Excel: the real client library answered by our host, formulas calculated by the engine. */
import { Workbook } from '@cj-tech-master/excelts';
import { Calculation, type CalculationReport } from '../engine/calculation';
import { speak } from '../engine/function-runtime';
import { loadFunctions } from '../engine/shipped-functions';
import { ExcelHost } from '../host';
import { connectNodeClient } from '../host/node-client';

export interface NodeWorkbook {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly recalculate: () => CalculationReport;
}

/** A workbook with one empty sheet, as Excel opens a new one. */
export function emptyWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1');
  return workbook;
}

/**
 * Opens `workbook` and makes it the one `Excel.run` reaches. With `calculate: false` formulas keep the values they have
 * until `recalculate` is called.
 */
export async function openInNode(
  workbook: Workbook,
  {
    displayLanguage = 'en-US',
    calculate = true,
    readOnly = false,
  }: { displayLanguage?: string; calculate?: boolean; readOnly?: boolean } = {},
): Promise<NodeWorkbook> {
  const { runtime, metadata } = await loadFunctions(displayLanguage);
  const calculation = new Calculation(workbook, runtime, metadata);
  const recalculate = () => calculation.recalculate();
  const retractSpills = () => calculation.retractSpills();
  const host = new ExcelHost(workbook, { retractSpills, readOnly, ...(calculate ? { recalculate } : {}) });
  connectNodeClient(host);
  speak(displayLanguage);
  return { workbook, host, recalculate };
}
