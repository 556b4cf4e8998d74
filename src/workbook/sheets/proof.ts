/**
 * Proof: each headline figure beside a second calculation by native formulas that start from what people entered, the
 * checks of all sheets, the cells in error, and the candidates for the dashboard's next five actions.
 */
import { candidates } from './proof/candidates';
import { checks, errors, totals } from './proof/checks';
import { constants } from './proof/constants';
import { figures } from './proof/figures';
import { twinSchedule } from './proof/schedule';
import { simulation, twinDrivers, twinReturn } from './proof/simulation';
import { twinDimensions, twinFlow, twinSpills } from './proof/twins';
import type { Sheet } from '../declare';

export const proof: Sheet = {
  key: 'proof',
  module: 'core',
  widths: {
    A: 2,
    ...{ B: 46, C: 18, D: 18, E: 14, F: 9, G: 92, H: 4 },
    ...{ I: 34, J: 11, K: 104, L: 4 },
    ...{ M: 54, N: 10, O: 10, P: 52, Q: 22, R: 4 },
    ...{ S: 30, T: 13, U: 13, V: 14, W: 15, X: 4 },
    ...{ Y: 8, Z: 14, AA: 8, AB: 8, AC: 8, AD: 8, AE: 8, AF: 12, AG: 12, AH: 12 },
  },
  blocks: [
    ...[figures, simulation, totals, checks, errors, candidates, constants],
    ...[twinDimensions, twinFlow, twinDrivers, twinReturn, twinSchedule],
  ],
  spills: twinSpills,
  printed: 'A:Q',
  freezeRows: 5,
};
