/**
 * All positive roots of a polynomial, by Descartes' rule of signs taken at its word. With s changes of sign in the
 * coefficients c, and one of them between c_i and c_j, the coefficients (t − k)·c_t with i < k < j have one change
 * less; they are those of x^(k+1) times the derivative of p(x)/x^k, so that p(x)/x^k is monotone between their roots.
 * No change of sign, no root.
 */

/** In ascending order; a double root once. Coefficients from the lowest power up. */
export function positiveRoots(coefficients: readonly number[]): number[] {
  const c = normalised(Float64Array.from(coefficients));
  if (c.length < 2) return [];
  // Cauchy's bounds on the roots of a polynomial whose largest coefficient is 1.
  const lowest = Math.abs(c[0]!);
  const highest = Math.abs(c[c.length - 1]!);
  return rootsBetween(c, lowest / (lowest + 1), (highest + 1) / highest);
}

function rootsBetween(c: Float64Array, low: number, high: number): number[] {
  const change = signChange(c);
  if (change === undefined) return [];
  const bounds = [low, ...rootsBetween(derivative(c, change), low, high), high];
  const polynomial = new Polynomial(c);
  const roots: number[] = [];
  for (let k = 1; k < bounds.length; k++) {
    const root = rootOfMonotone(polynomial, bounds[k - 1]!, bounds[k]!);
    if (root !== undefined) roots.push(root);
  }
  return roots;
}

/** A place between two successive coefficients of opposite sign. */
function signChange(c: Float64Array): number | undefined {
  let previous: number | undefined;
  for (let t = 0; t < c.length; t++) {
    if (c[t] === 0) continue;
    if (previous !== undefined && c[t]! < 0 !== c[previous]! < 0) return (previous + t) / 2;
    previous = t;
  }
  return undefined;
}

function derivative(c: Float64Array, k: number): Float64Array {
  return normalised(c.map((coefficient, t) => (t - k) * coefficient));
}

/** Beside a coefficient of 1, nothing: and what follows would fall out of the range of numbers. */
const NEGLIGIBLE = 1e-290;

/** The largest coefficient 1, and none of the outermost 0: neither that nor a power of x moves a positive root. */
function normalised(c: Float64Array): Float64Array {
  const size = c.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scaled = c.map((value) => (Math.abs(value) > NEGLIGIBLE * size ? value / size : 0));
  const isTerm = (value: number) => value !== 0;
  return scaled.subarray(Math.max(scaled.findIndex(isTerm), 0), scaled.findLastIndex(isTerm) + 1);
}

function rootOfMonotone(polynomial: Polynomial, from: number, to: number): number | undefined {
  const sign = polynomial.signAt(from);
  if (sign === 0) return from;
  if (polynomial.signAt(to) !== -sign) return undefined;
  let low = from;
  let high = to;
  for (;;) {
    const middle = high > 2 * low ? Math.sqrt(low) * Math.sqrt(high) : low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (Math.sign(polynomial.valueAt(middle)) === sign) low = middle;
    else high = middle;
  }
  return Math.abs(polynomial.valueAt(low)) < Math.abs(polynomial.valueAt(high)) ? low : high;
}

/** Values of p(x) up to 1; above it of p(x) divided by its highest power of x, which has the same sign and cannot overflow. */
class Polynomial {
  private readonly rising: Float64Array;
  private readonly falling: Float64Array;
  private readonly risingSizes: Float64Array;
  private readonly fallingSizes: Float64Array;

  constructor(private readonly c: Float64Array) {
    this.rising = padded(c);
    this.falling = padded(c.slice().reverse());
    this.risingSizes = this.rising.map(Math.abs);
    this.fallingSizes = this.falling.map(Math.abs);
  }

  valueAt(x: number): number {
    return x <= 1 ? sumOfPowers(this.rising, x) : sumOfPowers(this.falling, 1 / x);
  }

  /** Sign of the polynomial; 0 within the rounding error of its evaluation, as at a double root. */
  signAt(x: number): number {
    const value = this.valueAt(x);
    const size = x <= 1 ? sumOfPowers(this.risingSizes, x) : sumOfPowers(this.fallingSizes, 1 / x);
    return Math.abs(value) <= this.c.length * Number.EPSILON * size ? 0 : Math.sign(value);
  }
}

/** With zeros for powers it does not have, up to a multiple of four. */
function padded(c: Float64Array): Float64Array {
  const full = new Float64Array(4 * Math.ceil(c.length / 4));
  full.set(c);
  return full;
}

/** Σ c_t·x^t by Horner's scheme in x⁴, four sums side by side: none waits for the product of another. */
function sumOfPowers(c: Float64Array, x: number): number {
  const square = x * x;
  const fourth = square * square;
  let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
  for (let t = c.length - 4; t >= 0; t -= 4) {
    sum0 = sum0 * fourth + c[t]!;
    sum1 = sum1 * fourth + c[t + 1]!;
    sum2 = sum2 * fourth + c[t + 2]!;
    sum3 = sum3 * fourth + c[t + 3]!;
  }
  return sum0 + sum1 * x + (sum2 + sum3 * x) * square;
}
