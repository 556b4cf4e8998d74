import type { Department } from './company';

/** Four ratings from 1 to 5, in the order of the columns. */
export type Ratings = readonly [number, number, number, number];

/** How departments rate the article's six cases, in their order: impact, risk, measurability, effort. */
export const DEPARTMENT_RATINGS: Partial<Readonly<Record<Department, readonly Ratings[]>>> = {
  sales: [
    [5, 2, 5, 2],
    [4, 3, 4, 4],
    [3, 2, 3, 3],
    [4, 1, 4, 2],
    [4, 3, 3, 1],
    [2, 2, 2, 1],
  ],
  production: [
    [4, 2, 4, 2],
    [5, 2, 5, 2],
    [4, 2, 4, 3],
    [2, 1, 3, 2],
    [2, 3, 3, 1],
    [2, 2, 3, 1],
  ],
  quality: [
    [5, 3, 5, 2],
    [4, 3, 4, 3],
    [5, 1, 5, 3],
    [3, 2, 3, 2],
    [3, 4, 3, 2],
    [3, 2, 3, 1],
  ],
  design: [
    [5, 2, 5, 3],
    [5, 3, 4, 3],
    [4, 2, 4, 2],
    [3, 1, 3, 2],
    [2, 3, 2, 1],
    [3, 1, 3, 1],
  ],
  administration: [
    [5, 1, 5, 1],
    [4, 4, 3, 4],
    [3, 2, 3, 3],
    [4, 1, 4, 2],
    [3, 2, 3, 1],
    [3, 2, 4, 1],
  ],
};
