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

export const upgradeProgramme: typeof actions.upgradeProgramme = async (...args) =>
  (await loaded()).upgradeProgramme(...args);

export const removeProgramme: typeof actions.removeProgramme = async (...args) =>
  (await loaded()).removeProgramme(...args);

export const addModules: typeof actions.addModules = async (...args) => (await loaded()).addModules(...args);

export const removeModules: typeof actions.removeModules = async (...args) =>
  (await loaded()).removeModules(...args);

export const switchLanguage: typeof actions.switchLanguage = async (...args) =>
  (await loaded()).switchLanguage(...args);

export const checkHealth: typeof actions.checkHealth = async (...args) =>
  (await loaded()).checkHealth(...args);

export const repair: typeof actions.repair = async (...args) => (await loaded()).repair(...args);

export const takeSnapshot: typeof actions.takeSnapshot = async (...args) =>
  (await loaded()).takeSnapshot(...args);

export const goTo: typeof actions.goTo = async (...args) => (await loaded()).goTo(...args);

export const goToCell: typeof actions.goToCell = async (...args) => (await loaded()).goToCell(...args);

export const read: typeof actions.read = async (...args) => (await loaded()).read(...args);

export const enter: typeof actions.enter = async (...args) => (await loaded()).enter(...args);

export const insertFormula: typeof actions.insertFormula = async (...args) =>
  (await loaded()).insertFormula(...args);

export const follow: typeof actions.follow = async (...args) => (await loaded()).follow(...args);

export { CHECKS } from './sheets/proof/check-names';
export { CANDIDATE_SHEETS } from './sheets/proof/candidate-sheets';
export { sampleCompany } from './sample/company';
export { ProgrammeError, type ProgrammeErrorCode } from './errors';
export type { Entered, Entry } from './enter';
export type { Inserted } from './insert';
export type { BodyReading, CellPlace, MissingPart, Reading, RowReading, Value, Wanted } from './reading';
export type { Problem, ProblemKind } from './health/problem';
export type { Repaired } from './health/repair';
export type { Country } from './holidays';
export type { SnapshotResult } from './snapshot';
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
