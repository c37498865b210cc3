/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** The four networks: rows of the figure are activations, columns are plain and multiscale. */
export type NetworkName = 'upperPlain' | 'upperScaled' | 'lowerPlain' | 'lowerScaled';

export interface NetworkRecord {
  activation: 'relu' | 'tanh' | 'sRelu' | 'phi' | 'sine';
  parameters: number;
  /** At the drawn points. */
  values: Float32Array;
  /** Relative error of each wave, one row of three a measured step. */
  errors: Float32Array;
  /** Step at which each wave was learned; NaN: not yet. */
  passages: number[];
  /** Share of the fastest wave that each subnetwork holds; they add up to 1 where the wave is learned exactly. */
  shares: number[];
}

export interface MultiscaleFrame extends TrainedFrame {
  x: Float32Array;
  target: Float32Array;
  /** Periods of the target's waves across the interval, low to high. */
  waves: number[];
  scales: number[];
  /** Widths of the plain network and of a subnetwork, and the number of hidden layers of both. */
  plainWidth: number;
  subnetworkWidth: number;
  depth: number;
  /** Measured steps. */
  steps: Float64Array;
  networks: Record<NetworkName, NetworkRecord>;
}
