/** What the network is asked to learn: a picture's greys as numbers, its three frequency bands weighed against each other. */
import { createDft2, ringPowers, ringsOf } from '#lib/numerics/dft2.ts';
import { pixels, side } from '../../shared/picture.ts';
import { bandEdges, type Balance, type Params } from './params.ts';

/** Which band each coefficient of the transform belongs to. */
const bandOf = ringsOf(side, bandEdges);
export const dft = createDft2(side);

const wantedPowers: Record<Exclude<Balance, 'natural'>, readonly number[]> = { equal: [1, 1, 1], faint: [0.01, 1, 1] };

/** Power below this share of the picture's is rounding: such a band is empty. */
const emptyShare = 1e-6;

/** Names the target that parameters ask for. */
export const targetKey = ({ picture, balance }: Pick<Params, 'picture' | 'balance'>) => `${balance} ${picture}`;

export interface Target {
  /** Grey at each pixel, -1 black to 1 white, row by row. */
  values: Float64Array;
  /** The bands that are not empty, and their powers: |c|^2 summed over the band. */
  bands: number[];
  powers: number[];
}

/** The target made of a picture: bands balanced, then stretched so that its darkest pixel is -1 and its brightest 1. */
export function targetOf(levels: Uint8Array, balance: Balance): Target {
  if (levels.length !== pixels) throw new Error(`target: expected ${pixels} pixels, not ${levels.length}`);
  const balanced = balance === 'natural' ? Float64Array.from(levels) : weighed(levels, wantedPowers[balance]);
  const low = Math.min(...balanced);
  const high = Math.max(...balanced);
  const values = balanced.map((v) => (2 * (v - low)) / (high - low) - 1);
  const powers = bandPowers(values);
  const total = powers.reduce((a, b) => a + b);
  const bands = [0, 1, 2].filter((band) => (powers[band] as number) > emptyShare * total);
  return { values, bands, powers: bands.map((band) => powers[band] as number) };
}

export function bandPowers(values: ArrayLike<number>): Float64Array {
  return ringPowers(dft.transform(values), bandOf, 3);
}

/** The picture with its bands' powers in the ratio `wanted`; empty bands stay empty. */
function weighed(levels: Uint8Array, wanted: readonly number[]): Float64Array {
  const { n, re, im } = dft.transform(levels);
  const powers = ringPowers({ n, re, im }, bandOf, 3);
  const total = powers.reduce((a, b) => a + b);
  const gains = Array.from(powers, (power, band) =>
    power > emptyShare * total ? Math.sqrt((wanted[band] as number) / power) : 0,
  );
  const scale = (value: number, i: number) =>
    (bandOf[i] as number) < 0 ? value : value * (gains[bandOf[i] as number] as number);
  return dft.inverse({ n, re: re.map(scale), im: im.map(scale) });
}
