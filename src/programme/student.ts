/**
 * Student's t distribution, from the incomplete beta function as a continued fraction (W. Press et al., Numerical
 * Recipes, 3rd ed. 2007, 6.4 and 6.14). Without `Math.log` or `Math.exp`, which differ between JavaScript engines.
 */
import { power } from './power';

/** Probability that |T| is at least |t|. */
export function twoSidedProbability(t: number, degreesOfFreedom: number): number {
  const square = t * t;
  const a = degreesOfFreedom / 2;
  const b = 1 / 2;
  if (square === 0) return 1;
  const far = square / (degreesOfFreedom + square);
  const near = degreesOfFreedom / (degreesOfFreedom + square);
  // x^a (1 − x)^b / B(a, b), where B(a, ½) = √π Γ(a)/Γ(a + ½).
  const front = (power(near, a) * Math.sqrt(far) * gammaRatio(a)) / Math.sqrt(Math.PI);
  if (near < (a + 1) / (a + b + 2)) return (front * continuedFraction(a, b, near)) / a;
  return 1 - (front * continuedFraction(b, a, far)) / b;
}

/** The t that |T| exceeds with a given probability, above 0 and below 1. */
export function twoSidedQuantile(probability: number, degreesOfFreedom: number): number {
  let low = 0;
  let high = 1;
  while (twoSidedProbability(high, degreesOfFreedom) > probability) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (twoSidedProbability(middle, degreesOfFreedom) > probability) low = middle;
    else high = middle;
  }
}

/** From here on the series below is exact to the last digits. */
const LARGE = 50;

/** Γ(a + ½)/Γ(a): its asymptotic series in 1/a, and Γ(x + 1) = x·Γ(x) to get to where that is exact. */
function gammaRatio(a: number): number {
  let factor = 1;
  let x = a;
  for (; x < LARGE; x++) factor *= x / (x + 0.5);
  const y = 1 / x;
  return (
    factor *
    Math.sqrt(x) *
    (1 - y * (1 / 8 - y * (1 / 128 + y * (5 / 1024 - y * (21 / 32768 + (y * 399) / 262144)))))
  );
}

/** Smaller than any denominator that matters: keeps Lentz's method from dividing by 0. */
const TINY = 1e-300;
/** Steps grow with the square root of the larger parameter; this is enough for millions of degrees of freedom. */
const MOST_STEPS = 10_000;

/** Numerical Recipes' betacf, by the modified Lentz method. */
function continuedFraction(a: number, b: number, x: number): number {
  const awayFrom0 = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / awayFrom0(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFrom0(1 + even * d);
    c = awayFrom0(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFrom0(1 + odd * d);
    c = awayFrom0(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) <= Number.EPSILON) break;
  }
  return result;
}
