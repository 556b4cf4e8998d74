/** The estimates of the six drivers, each in its own unit. */
import { DRIVERS } from '../../programme/simulation';
import type { Formats } from './formats';

const UNITS: Readonly<
  Record<(typeof DRIVERS)[number], keyof Formats & ('hours' | 'number' | 'price' | 'exactPercent')>
> = {
  hoursPerWeek: 'hours',
  users: 'number',
  hourlyCost: 'price',
  weeksPerYear: 'number',
  realisation: 'exactPercent',
  totalCost: 'price',
};

/** `index` is the driver's place in the order of the simulation. */
export const estimateIn = (formats: Formats, index: number, value: number): string =>
  formats[UNITS[DRIVERS[index]!]](value);
