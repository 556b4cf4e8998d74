/** The programme's sheets, in the order of their tabs. */
import { dashboard } from './dashboard';
import { dataProtection } from './dataProtection';
import { guide } from './guide';
import { history } from './history';
import { lists } from './lists';
import { maturity } from './maturity';
import { mentoring } from './mentoring';
import { paths } from './paths';
import { people } from './people';
import { proof } from './proof';
import { retention } from './retention';
import { retro } from './retro';
import { roadmap } from './roadmap';
import { roi } from './roi';
import { routines } from './routines';
import { settings } from './settings';
import { talent } from './talent';
import { useCases } from './useCases';
import { MODULES, type Area, type Block, type Module, type Sheet, type Table } from '../declare';

export const SHEETS: readonly Sheet[] = [
  dashboard,
  people,
  talent,
  maturity,
  useCases,
  roi,
  roadmap,
  paths,
  mentoring,
  routines,
  retention,
  dataProtection,
  retro,
  history,
  proof,
  settings,
  lists,
  guide,
];

const blocksOf = <Kind extends Block>(sheets: readonly Sheet[], kind: Kind['kind']): Kind[] =>
  sheets.flatMap((sheet) => sheet.blocks.filter((block): block is Kind => block.kind === kind));

export const TABLES: readonly Table[] = blocksOf<Table>(SHEETS, 'table');

export const AREAS: readonly Area[] = blocksOf<Area>(SHEETS, 'area');

/** The sheets of these modules; core's are always among them. */
export const sheetsOf = (modules: ReadonlySet<Module>): Sheet[] =>
  SHEETS.filter(({ module }) => module === 'core' || modules.has(module));

/** The modules these sheets belong to. */
export const modulesOf = (sheets: readonly Sheet[]): Module[] =>
  MODULES.filter((module) => sheets.some((sheet) => sheet.module === module));

export const tablesOf = (sheets: readonly Sheet[]): Table[] => blocksOf<Table>(sheets, 'table');

/** Names that stand for a constant of a method rather than for a cell. */
export const CONSTANTS: Readonly<Record<string, string>> = {
  /** Scores closer than this are a tie, as in CAPIA.USECASE.RANK. */
  capTie: '=1E-9',
};
