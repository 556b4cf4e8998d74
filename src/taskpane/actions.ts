/** What the pane may do to the workbook: the functions of `src/workbook`, handed in so that views can be shown without Excel. */
import { createContext, useContext } from 'react';
import type * as workbook from '../workbook';

export type Actions = Omit<typeof workbook, 'ProgrammeError' | 'CANDIDATE_SHEETS' | 'CHECKS'>;

export const ActionsContext = createContext<Actions | undefined>(undefined);

export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('The pane is shown without an ActionsContext.');
  return actions;
}
