/**
 * The grid component checks every cell of every sheet when the browser is idle, and throws when the workbook was closed
 * meanwhile. Like Excel, we check what is typed and leave alone what is there.
 */
import type { Injector } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';

export function stopBackgroundValidation(injector: Injector): void {
  injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
}
