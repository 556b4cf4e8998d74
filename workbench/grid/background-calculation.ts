/**
 * The grid component calculates its conditional formats in the background. A second after it began it shows progress, in a
 * language it no longer has when the grid was removed meanwhile: before that it is told that the calculation has stopped.
 */
import { ICommandService, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/preset-sheets-core';

export function endCalculation(injector: Injector): void {
  injector.get(ICommandService).syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, {
    functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION,
  });
}
