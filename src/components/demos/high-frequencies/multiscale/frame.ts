/** What the figure draws. */
import type { FitRecord, WavesFrame } from '../frame.ts';

/** The four networks: rows of the figure are activations, columns are plain and multiscale. */
export type NetworkName = 'upperPlain' | 'upperScaled' | 'lowerPlain' | 'lowerScaled';

export interface NetworkRecord extends FitRecord {
  activation: 'relu' | 'tanh' | 'sRelu' | 'phi' | 'sine';
  parameters: number;
  /** Share of the fastest wave that each subnetwork holds; they add up to 1 where the wave is learned exactly. */
  shares: number[];
}

export interface MultiscaleFrame extends WavesFrame {
  scales: number[];
  /** Widths of the plain network and of a subnetwork, and the number of hidden layers of both. */
  plainWidth: number;
  subnetworkWidth: number;
  depth: number;
  networks: Record<NetworkName, NetworkRecord>;
}
