import common from './workbook/common.json';
import dashboard from './workbook/dashboard.json';
import useCases from './workbook/useCases.json';
import maturity from './workbook/maturity.json';
import roi from './workbook/roi.json';
import settings from './workbook/settings.json';
import holidays from './workbook/holidays.json';
import lists from './workbook/lists.json';
import people from './workbook/people.json';
import talent from './workbook/talent.json';
import roadmap from './workbook/roadmap.json';
import paths from './workbook/paths.json';
import mentoring from './workbook/mentoring.json';
import routines from './workbook/routines.json';
import retention from './workbook/retention.json';
import dataProtection from './workbook/dataProtection.json';
import retro from './workbook/retro.json';
import history from './workbook/history.json';
import proof from './workbook/proof.json';
import guide from './workbook/guide.json';
import calculations from './workbook/calculations.json';
import { merged } from '../merged';

export default merged([
  common,
  dashboard,
  useCases,
  maturity,
  roi,
  settings,
  holidays,
  lists,
  people,
  talent,
  roadmap,
  paths,
  mentoring,
  routines,
  retention,
  dataProtection,
  retro,
  history,
  proof,
  guide,
  calculations,
]);
