/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';
import type { ActivationName } from '#lib/experiment/network-params.ts';

/** A network in its first phase. */
interface Network {
  /** Incoming weights of each neuron, bias last, before and now, [width][inputs + 1]. */
  before: Float32Array;
  now: Float32Array;
  /** Steps taken in the first phase. */
  steps: number;
  /** Whether the output has changed by the share that ends the phase. */
  over: boolean;
}

/** The network with five inputs. */
export interface FiveInputs extends Network {
  activation: ActivationName;
  /** Share of aligned pairs at each measured step. */
  shares: number[];
}

/** A network with one input. */
export interface OneInput extends Network {
  p: 1 | 2 | 3;
  /** Of each neuron now, a |(w, b)|, with the sign of the output weight a. */
  amplitudes: Float32Array;
  /** The lines that hold 95% of the neurons: angle in degrees, [-180, 180), and share of the neurons. */
  lines: { angle: number; share: number }[];
  /** Sum of the learning rates, where there is one for all neurons; else 0. */
  time: number;
}

export interface InitialFrame extends TrainedFrame {
  five: FiveInputs;
  one: OneInput[];
  measured: number[];
  optimiser: 'own' | 'gd' | 'adam';
}
