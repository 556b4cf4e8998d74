/** Where one can be in the pane once there is a programme, and how one came there. */
import type { Module } from '../workbook';

/** By opening the pane, or by an act of the person. */
export type Arrival = 'opened' | 'created' | 'refreshed' | 'changed';

/** In the order of the navigation. */
export const PLACES = [
  'home',
  'maturity',
  'useCases',
  'roi',
  'talent',
  'roadmap',
  'routines',
  'check',
  'manage',
] as const;
export type Place = (typeof PLACES)[number];

/** Views that are there only with one of these modules. */
const NEEDS: Partial<Record<Place, readonly Module[]>> = { routines: ['continuous', 'review'] };

export const placesOf = (modules: readonly Module[]): Place[] =>
  PLACES.filter((place) => NEEDS[place]?.some((module) => modules.includes(module)) ?? true);
