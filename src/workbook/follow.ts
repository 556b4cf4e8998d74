/** Tells when the workbook changes, whoever changes it: values, calculated results, sheets and tables. Writes nothing. */
import { supports } from './supports';

/** Returns how to stop. Co-authors' changes count too: to read is harmless, and everyone sees the same. */
export async function follow(changed: () => void): Promise<() => Promise<void>> {
  const tell = () => Promise.resolve(changed());
  // A pane may be opened while a cell is being edited; nobody waits for this.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables } = context.workbook;
    const handlers: { remove(): void }[] = [
      worksheets.onChanged.add(tell),
      worksheets.onCalculated.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
      tables.onDeleted.add(tell),
      ...(supports('1.17') ? [worksheets.onNameChanged.add(tell)] : []),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}
