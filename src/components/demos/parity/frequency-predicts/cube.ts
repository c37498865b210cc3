/** Targets on the cube {+1, -1}^8, seen at a part of its 256 points. */
import { majority, popcount, splitCube, walshFunction } from '#lib/numerics/hypercube.ts';
import { createRandom, type Random } from '#lib/numerics/random.ts';
import { cubeSample, type Sample } from '../learner.ts';
import type { CubeKind } from './frame.ts';

const dimension = 8;
const size = 1 << dimension;

/** +1 where the value is not negative. */
const signs = (of: (point: number) => number) => Float64Array.from({ length: size }, (_, i) => (of(i) < 0 ? -1 : 1));

/** The product of `degree` of the eight bits, drawn at random. */
function product(degree: number, random: Random): Float64Array {
  const bits = random.shuffle(Array.from({ length: dimension }, (_, j) => j)).slice(0, degree);
  return walshFunction(
    dimension,
    bits.reduce((mask, bit) => mask | (1 << bit), 0),
  );
}

/** The sign of a sum of all products of `degree` bits, with normal coefficients. */
function mixture(degree: number, random: Random): Float64Array {
  const terms = Array.from({ length: size }, (_, set) => set)
    .filter((set) => popcount(set) === degree)
    .map((set) => ({ values: walshFunction(dimension, set), coefficient: random.normal() }));
  return signs((i) => terms.reduce((sum, term) => sum + term.coefficient * (term.values[i] as number), 0));
}

/** The values +1 and -1 of a target at all 256 points. */
export function cubeTarget(kind: CubeKind, seed: number, draw: number): Float64Array {
  const random = createRandom(seed, `cube target ${kind} ${draw}`);
  if (kind === 'bit') return product(1, random);
  if (kind === 'parity') return product(dimension, random);
  if (kind === 'majority') return majority(dimension);
  if (kind === 'halfSpaceA' || kind === 'halfSpaceB') return mixture(1, random);
  if (kind === 'randomA' || kind === 'randomB') return signs(() => random.uniform() - 0.5);
  const degree = Number(kind.at(-1));
  return kind.startsWith('product') ? product(degree, random) : mixture(degree, random);
}

/** A target's seen and unseen points; which they are is the same for all targets of a draw. */
export function eightBits(kind: CubeKind, share: number, seed: number, draw: number): Sample {
  const split = splitCube(dimension, share, createRandom(seed, `cube split ${draw}`));
  return cubeSample(dimension, cubeTarget(kind, seed, draw), split);
}
