/** What protection stands in the way of a change, found before anything is written. */
import { addressOf, type Extent } from './address';
import { ProgrammeError } from './errors';

/** Where a change writes: cells, which may be unlocked, or what no protected sheet lets through. */
export interface Touched {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly at?: Extent;
}

/** Cells that are unlocked take values on a protected sheet too; all else on it is refused. */
export async function refuseProtected(
  context: Excel.RequestContext,
  touched: readonly Touched[],
): Promise<void> {
  const asked = touched.map(({ sheet, at }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet).load('name,protection/protected');
    const cells = at && worksheet.getRange(addressOf(at)).load('format/protection/locked');
    return { worksheet, cells };
  });
  if (asked.length === 0) return;
  await context.sync();
  const refusing = asked
    .filter(({ worksheet, cells }) => worksheet.protection.protected && isLocked(cells))
    .map(({ worksheet }) => worksheet.name);
  if (refusing.length > 0) {
    throw new ProgrammeError('sheetProtected', true, { sheets: [...new Set(refusing)] });
  }
}

/** Cells of which only some are locked say `null`. */
const isLocked = (cells: Excel.Range | undefined): boolean =>
  cells === undefined || cells.format.protection.locked !== false;
