/** Anything with numbered places: an array or a typed array. */
export interface Places {
  readonly length: number;
  [index: number]: unknown;
}

/** A stream of random numbers. The same seed gives the same stream in every process and on every machine. */
export interface Random {
  /** A number in [0, 1), a multiple of 2⁻³². */
  uniform(): number;
  /** A whole number from 0 to n − 1, each as likely as the others. */
  integer(n: number): number;
  /** A number of the standard normal distribution: mean 0, variance 1. */
  normal(): number;
  /** Puts the elements of `list` in random order, in place, and returns it. */
  shuffle<T extends Places>(list: T): T;
}

/**
 * A stream of random numbers from a seed, a whole number from 0 to 2³² − 1. Throws a RangeError for any other seed.
 *
 * Integers come from xoshiro128** (Blackman & Vigna, 2021). Normals come from comparisons of uniforms only
 * (von Neumann, 1951; Karney, 2016): the distribution is exact, and no logarithm or cosine
 * can make two machines differ in the last bit.
 *
 * @example
 * random(1).uniform() === random(1).uniform(); // true
 * random(1).uniform() === random(2).uniform(); // false
 * random(1).shuffle(["a", "b", "c"]).length; // 3
 */
export function random(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new RangeError(`random: the seed must be a whole number from 0 to 2^32 - 1, not ${String(seed)}`);
  const next = xoshiro128(expand(seed));
  const uniform = () => next() / 2 ** 32;

  // Draws falling numbers below p. They stop after an even count with probability e^-p, for p ≤ 1.
  const decays = (p: number): boolean => {
    if (p > 1) return decays(1) && decays(p - 1);
    let even = true;
    for (let last = p, draw = uniform(); draw < last; last = draw, draw = uniform()) even = !even;
    return even;
  };

  const exponential = (): number => {
    for (let whole = 0; ; whole++) {
      const fraction = uniform();
      if (decays(fraction)) return whole + fraction;
    }
  };

  const normal = (): number => {
    for (;;) {
      const size = exponential();
      const beyond = size - 1;
      if (decays((beyond * beyond) / 2)) return uniform() < 0.5 ? -size : size;
    }
  };

  const integer = (n: number): number => {
    if (!Number.isInteger(n) || n < 1 || n > 2 ** 32)
      throw new RangeError(`integer: n must be a whole number from 1 to 2^32, not ${String(n)}`);
    return Math.floor(uniform() * n);
  };

  const shuffle = <T extends Places>(list: T): T => {
    for (let i = list.length - 1; i > 0; i--) {
      const other = integer(i + 1);
      [list[i], list[other]] = [list[other], list[i]];
    }
    return list;
  };

  return { uniform, integer, normal, shuffle };
}

/** xoshiro128**: whole numbers from 0 to 2³² − 1, with period 2¹²⁸ − 1. The state must not be all zeros. */
export function xoshiro128(state: Uint32Array): () => number {
  return () => {
    const result = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = rotate(state[3], 11);
    return result;
  };
}

const rotate = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits));

/** Four words of state from a seed by MurmurHash3's mixer (Appleby, 2011), so that close seeds give unlike streams. */
const expand = (seed: number): Uint32Array =>
  Uint32Array.of(1, 2, 3, 4).map((word) => mix(seed + Math.imul(word, 0x9e3779b9)));

function mix(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
