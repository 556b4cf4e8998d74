/**
 * The workbook's actions; the only way the task pane, the commands and the command line reach Excel. They are loaded when
 * they are first wanted: the declarations of all sheets are more than the pane needs to show itself.
 */
import type * as actions from './actions';

const loaded = () => import(/* webpackChunkName: "workbook" */ './actions');

export const createProgramme: typeof actions.createProgramme = async (...args) =>
  (await loaded()).createProgramme(...args);

export const readProgramme: typeof actions.readProgramme = async (...args) =>
  (await loaded()).readProgramme(...args);

export const goTo: typeof actions.goTo = async (...args) => (await loaded()).goTo(...args);

export { sampleCompany } from './sample/company';
export { ProgrammeError, type ProgrammeErrorCode } from './errors';
export type {
  Collision,
  CreateHooks,
  Module,
  Progress,
  ProgrammeOptions,
  ProgrammeSummary,
  SheetSummary,
  Step,
  TableSummary,
} from './programme';
