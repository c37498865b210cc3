/** What the figure draws. */
import type { FitRecord, WavesFrame } from '../frame.ts';

/** The four networks: rows of the figure are activations of the first layer, columns are one scale and several. */
export type NetworkName = 'upperOne' | 'upperScaled' | 'lowerOne' | 'lowerScaled';

export interface NetworkRecord extends FitRecord {
  /** Of the first layer. */
  activation: 'tanh' | 'relu' | 'phi' | 'sine';
  /** The fixed factor of each of its units. [width] */
  scales: number[];
  /** |s w| / pi of each unit, which of a sine is its frequency in periods across the interval: before training, and now. */
  before: Float32Array;
  now: Float32Array;
}

export interface SineFeaturesFrame extends WavesFrame {
  /** Parameters of each network. */
  parameters: number;
  networks: Record<NetworkName, NetworkRecord>;
}
