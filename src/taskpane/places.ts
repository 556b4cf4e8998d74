/** Where one can be in the pane once there is a programme, and how one came there. */
import type { Module, ProgrammeSummary } from '../workbook';

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

/** What every view is given. */
export interface PlaceProps {
  readonly summary: ProgrammeSummary;
  /** Reads the workbook again after its sheets have changed, and stays in place. */
  readonly onChanged: () => Promise<void>;
  readonly onOpen: (place: Place, part?: string) => void;
  /** Of a view with parts, the one that was asked for. */
  readonly part?: string;
  readonly clock: () => Date;
}
