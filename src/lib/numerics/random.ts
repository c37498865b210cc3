/**
 * Seeded random numbers with the same bits in every JavaScript engine: xoshiro128** (Blackman & Vigna 2021), normal deviates by
 * Marsaglia's polar method with the portable logarithm.
 *
 * A generator belongs to a seed and a named stream. Streams are independent of each other: what one part of an experiment draws never
 * changes what another part gets.
 */

import { log } from './portable.ts';

export interface Random {
  /** An integer, uniform on 0 ... 2^32 - 1. */
  uint32: () => number;
  /** Uniform on [0, 1), a multiple of 2^-53. */
  uniform: () => number;
  /** N(0, 1). */
  normal: () => number;
  /** An integer, uniform on 0 ... n - 1, for 1 <= n <= 2^32. */
  integer: (n: number) => number;
  /** Puts the entries into a uniformly random order, in place, and returns the array. */
  shuffle: <T extends Shuffleable>(array: T) => T;
}

/** Arrays and typed arrays. */
export type Shuffleable = unknown[] | Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** The generator of `seed` (a 32-bit unsigned integer) and a stream's name or number. */
export function createRandom(seed: number, stream: string | number = ''): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`seed must be an integer between 0 and 4294967295, but is ${seed}.`);
  }
  const uint32 = xoshiro128(stateOf(seed, stream));
  const uniform = () => ((uint32() >>> 5) * 67108864 + (uint32() >>> 6)) / 9007199254740992;
  const integer = (n: number) => integerBelow(n, uint32);
  return { uint32, uniform, integer, normal: polarNormal(uniform), shuffle: (array) => shuffle(array, integer) };
}

/** The generator xoshiro128** started from four words, not all zero. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

function rotateLeft(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

/** Four words, different for every pair of seed and stream hash; neighbouring seeds give unrelated words. */
function stateOf(seed: number, stream: string | number): [number, number, number, number] {
  const a = mix(seed);
  const b = mix(a ^ hash(`${typeof stream} ${stream}`));
  const c = mix(b ^ a);
  return [a, b, c, mix(c ^ b) | 1];
}

/** One output of the generator splitmix32: a bijection of 32-bit words in which each input bit changes half of the output bits. */
function mix(x: number): number {
  let z = (x + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
}

/** FNV-1a of the UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

function integerBelow(n: number, uint32: () => number): number {
  if (!Number.isInteger(n) || n < 1 || n > 4294967296) {
    throw new RangeError(`integer(n) takes an integer n between 1 and 2^32, but got ${n}.`);
  }
  // the largest multiple of n: beyond it small remainders would be too frequent
  const limit = 4294967296 - (4294967296 % n);
  let x = uint32();
  while (x >= limit) x = uint32();
  return x % n;
}

/** Marsaglia's polar method gives normal deviates in pairs; the second is kept for the next call. */
function polarNormal(uniform: () => number): () => number {
  let kept: number | null = null;
  return () => {
    if (kept !== null) {
      const value = kept;
      kept = null;
      return value;
    }
    let u = 0;
    let v = 0;
    let s = 0;
    do {
      u = 2 * uniform() - 1;
      v = 2 * uniform() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s === 0);
    const factor = Math.sqrt((-2 * log(s)) / s);
    kept = v * factor;
    return u * factor;
  };
}

/** Fisher-Yates. */
function shuffle<T extends Shuffleable>(array: T, integer: (n: number) => number): T {
  const entries = array as unknown[];
  for (let i = entries.length - 1; i > 0; i--) {
    const j = integer(i + 1);
    const entry = entries[i];
    entries[i] = entries[j];
    entries[j] = entry;
  }
  return array;
}
