/**
 * Random numbers for the simulations: the same bits on every machine and in any order of calls.
 *
 * Generator: xoshiro128** 1.1 (D. Blackman, S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM Trans.
 * Math. Softw. 47(4), 2021), its four words of state being two outputs of SplitMix64 started at the seed, low word
 * first, as its authors recommend and the Rust crate rand_xoshiro does. Stream k of a seed starts k jumps of 2⁶⁴ draws
 * further on, so that streams never overlap and what one of them draws leaves the others as they are.
 *
 * Only + − × ÷ and the square root, which IEEE 754 defines to the last bit, enter a draw: `Math.log`, `Math.exp` and
 * `Math.pow` differ between JavaScript engines.
 */

/** A uniform number is the middle of one of 2³² equal parts of (0, 1): never 0, never 1. */
const PART = 2 ** -32;

/** The polynomial by which the reference implementation jumps 2⁶⁴ draws. */
const JUMP = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b] as const;

const MASK_64 = (1n << 64n) - 1n;

export class RandomStream {
  /** 32-bit words. In a typed array, because a field of a class that leaves 31 bits is allocated anew at each change. */
  private readonly state: Int32Array;

  /** @param seed a whole number from 0 to 2⁵³ − 1 @param stream 0, 1, 2 … : one per quantity drawn */
  constructor(seed: number, stream = 0) {
    this.state = stateOf(BigInt(seed));
    for (let k = 0; k < stream; k++) this.jump();
  }

  /** The stream that goes on from four words of state, not all 0. */
  static from(words: readonly [number, number, number, number]): RandomStream {
    const stream = new RandomStream(0);
    stream.state.set(words.map((word) => word | 0));
    return stream;
  }

  /** The generator's next output, 0 to 2³² − 1. */
  integer(): number {
    const { state } = this;
    const s1 = state[1]!;
    const output = scrambled(s1);
    state[2]! ^= state[0]!;
    state[3]! ^= s1;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= s1 << 9;
    state[3] = rotated(state[3]!, 11);
    return output;
  }

  /** A number uniform in (0, 1). */
  uniform(): number {
    return (this.integer() + 0.5) * PART;
  }

  /** Fills `target` from `start` to `end` as so many calls of `uniform` would, several times faster. */
  fill(target: Float64Array, start = 0, end = target.length): Float64Array {
    const { state } = this;
    let s0 = state[0]!;
    let s1 = state[1]!;
    let s2 = state[2]!;
    let s3 = state[3]!;
    for (let k = start; k < end; k++) {
      target[k] = (scrambled(s1) + 0.5) * PART;
      const shifted = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = rotated(s3, 11);
    }
    state[0] = s0;
    state[1] = s1;
    state[2] = s2;
    state[3] = s3;
    return target;
  }

  /**
   * Fills `target` with numbers uniform in centre ± reach, one for each of the centres. The arithmetic costs next to
   * nothing here, while the generator waits for its own words.
   */
  fillAround(centres: Float64Array, reaches: Float64Array, target: Float64Array): Float64Array {
    const { state } = this;
    let s0 = state[0]!;
    let s1 = state[1]!;
    let s2 = state[2]!;
    let s3 = state[3]!;
    for (let k = 0; k < centres.length; k++) {
      const uniform = (scrambled(s1) + 0.5) * PART;
      target[k] = centres[k]! + reaches[k]! * (2 * uniform - 1);
      const shifted = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = rotated(s3, 11);
    }
    state[0] = s0;
    state[1] = s1;
    state[2] = s2;
    state[3] = s3;
    return target;
  }

  /** On by 2⁶⁴ draws. */
  private jump(): void {
    const ahead = new Int32Array(4);
    for (const word of JUMP) {
      for (let bit = 0; bit < 32; bit++) {
        if (word & (1 << bit)) for (let k = 0; k < 4; k++) ahead[k]! ^= this.state[k]!;
        this.integer();
      }
    }
    this.state.set(ahead);
  }
}

/**
 * Fills `point` with shares of 1, every such vector being as likely as any other: the gaps that sorted uniform numbers
 * leave between 0 and 1 (L. Devroye, Non-Uniform Random Variate Generation, 1986, chapter V). For a few dozen shares: the
 * sort is by insertion.
 */
export function drawShares(stream: RandomStream, point: Float64Array): Float64Array {
  const last = point.length - 1;
  stream.fill(point, 0, last);
  for (let k = 1; k < last; k++) {
    const value = point[k]!;
    let place = k;
    while (place > 0 && point[place - 1]! > value) {
      point[place] = point[place - 1]!;
      place--;
    }
    point[place] = value;
  }
  point[last] = 1;
  for (let k = last; k > 0; k--) point[k]! -= point[k - 1]!;
  return point;
}

function scrambled(word: number): number {
  return Math.imul(rotated(Math.imul(word, 5), 7), 9) >>> 0;
}

function rotated(word: number, places: number): number {
  return (word << places) | (word >>> (32 - places));
}

function stateOf(seed: bigint): Int32Array {
  const first = splitMix64(seed, 1n);
  const second = splitMix64(seed, 2n);
  return Int32Array.from([first, first >> 32n, second, second >> 32n], (word) =>
    Number(BigInt.asIntN(32, word)),
  );
}

/** The k-th output of SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014). */
function splitMix64(seed: bigint, k: bigint): bigint {
  let z = (seed + k * 0x9e3779b97f4a7c15n) & MASK_64;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
  return z ^ (z >> 31n);
}
