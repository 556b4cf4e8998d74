/** Which driver moves the return most, and how much of its uncertainty comes from each. Drivers as in `DRIVERS`. */
import type { Estimate } from './distributions';

const at = (drivers: readonly Estimate[], point: keyof Estimate): number[] =>
  drivers.map((each) => each[point]);

export interface Swing {
  readonly driver: number;
  /** ROI with this driver at its low and high value, the others at likely. */
  readonly low: number;
  readonly high: number;
  /** Distance between the two. */
  readonly swing: number;
}

/** Widest swing first; equal ones in the order of the drivers. */
export function swings(drivers: readonly Estimate[]): Swing[] {
  const likely = at(drivers, 'likely');
  return drivers
    .map(({ low: lowest, high: highest }, driver) => {
      const low = roi(likely.with(driver, lowest));
      const high = roi(likely.with(driver, highest));
      return { driver, low, high, swing: Math.abs(high - low) };
    })
    .sort((a, b) => b.swing - a.swing);
}

/** h·u·c·w·r / cost − 1. */
function roi(values: readonly number[]): number {
  const benefit = values.slice(0, -1).reduce((product, value) => product * value, 1);
  return benefit / values.at(-1)! - 1;
}

export interface Importance {
  readonly driver: number;
  /** First-order share of the variance, 0 to 1. */
  readonly share: number;
}

/**
 * First-order Sobol indices of ROI, the drivers being independent and triangular: largest first. ROI + 1 is a product
 * of factors with means μ and variances σ², so that the variance of E[ROI | factor i] is σᵢ²·Πⱼ≠ᵢ μⱼ², and the whole
 * variance Π(σ² + μ²) − Πμ² (A. Saltelli et al., Global Sensitivity Analysis, 2008, 1.2 and 4.5). Without any variance
 * all shares are 0.
 */
export function importances(drivers: readonly Estimate[]): Importance[] {
  const factors = drivers.map((driver, k) =>
    k === drivers.length - 1 ? momentsOfReciprocal(driver) : moments(driver),
  );
  // Factor by factor, because the difference of the two products would lose the digits of a small variance.
  const whole = factors.reduce(
    (product, { mean, variance }) => ({
      square: product.square * mean * mean,
      variance: product.variance * (variance + mean * mean) + product.square * variance,
    }),
    { square: 1, variance: 0 },
  ).variance;
  return factors
    .map(({ variance }, driver) => {
      const others = factors.reduce(
        (product, { mean }, j) => (j === driver ? product : product * mean * mean),
        1,
      );
      return { driver, share: whole > 0 ? (variance * others) / whole : 0 };
    })
    .sort((a, b) => b.share - a.share);
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** Mean and variance of a triangular variable, in units of its largest value: shares do not depend on the unit. */
function moments({ low, likely, high }: Estimate): Moments {
  const unit = Math.max(Math.abs(low), Math.abs(high)) || 1;
  const rising = (likely - low) / unit;
  const falling = (high - likely) / unit;
  return {
    mean: (low / unit + likely / unit + high / unit) / 3,
    variance: (rising * rising + rising * falling + falling * falling) / 18,
  };
}

/**
 * Mean and variance of low/X for a triangular X above 0. Their closed forms,
 * E[1/X] = 2/(b − a)·(b·ln(b/m)/(b − m) − a·ln(m/a)/(m − a)) for a = low, m = likely, b = high and the like for 1/X²,
 * lose all digits when the estimate is narrow. Gauss–Legendre quadrature over spans that at most double has an error
 * below the rounding error (ten nodes: (3 + √8)^−20 ≈ 5·10⁻¹⁶).
 */
function momentsOfReciprocal(estimate: Estimate): Moments {
  if (estimate.low === estimate.high) return { mean: 1, variance: 0 };
  const mean = expectation(estimate, (x) => estimate.low / x);
  return { mean, variance: expectation(estimate, (x) => (estimate.low / x - mean) ** 2) };
}

/** Nodes and weights of ten-point Gauss–Legendre quadrature on (−1, 1) (numpy.polynomial.legendre.leggauss(10)). */
const GAUSS = [
  [0.14887433898163122, 0.29552422471475287],
  [0.4333953941292472, 0.26926671930999635],
  [0.6794095682990244, 0.21908636251598204],
  [0.8650633666889845, 0.1494513491505806],
  [0.9739065285171717, 0.06667134430868814],
] as const;

/** Expectation of a function of a triangular variable above 0. */
function expectation({ low, likely, high }: Estimate, of: (x: number) => number): number {
  let sum = 0;
  const addSide = (end: number, from: number, to: number) => {
    const side = Math.abs(likely - end);
    for (let start = from; start < to; start *= 2) {
      const half = (Math.min(2 * start, to) - start) / 2;
      for (const [node, weight] of GAUSS) {
        for (const x of [start + half * (1 - node), start + half * (1 + node)]) {
          // Density 2·|x − end| / (side·(high − low)).
          sum += (weight * half * of(x) * 2 * (Math.abs(x - end) / side)) / (high - low);
        }
      }
    }
  };
  addSide(low, low, likely);
  addSide(high, likely, high);
  return sum;
}
