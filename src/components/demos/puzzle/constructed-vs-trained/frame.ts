/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';
import type { Points } from '../networks.ts';

/** Where each neuron bends (ReLU) or is steepest (tanh), and by how much the slope changes there: |weight output|. */
export interface Bends {
  at: Float32Array;
  size: Float32Array;
}

export interface ConstructedFrame extends TrainedFrame {
  /** The points: no noise. */
  points: Points;
  /** Where fits are drawn and tested; the truth and both networks there. */
  x: Float64Array;
  target: Float64Array;
  constructed: Float32Array;
  trained: Float32Array;
  /** Mean squared errors of the constructed network on the points and at x. */
  constructedTrain: number;
  constructedTest: number;
  constructedBends: Bends;
  trainedBends: Bends;
  /** Measured steps so far; training and test error of the trained network at each. */
  steps: readonly number[];
  train: readonly number[];
  test: readonly number[];
}
