/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** How sweeps on the large grid get on. */
export interface Curve {
  sweeps: number[];
  /** Relative error on the large grid. */
  errors: number[];
}

/** The three methods on the large grid. Operations and sweeps up to the tolerance; NaN: not known yet; Infinity: never. */
export interface RaceFrame {
  cells: number;
  tolerance: number;
  /** Operations of one training step, of evaluating the network on the grid, of one sweep. */
  stepOperations: number;
  evaluation: number;
  sweepOperations: number;
  jacobiSweeps: number;
  /** First measured step at which the network alone is within the tolerance. */
  networkStep: number;
  switchStep: number;
  hybridSweeps: number;
  jacobi: number;
  network: number;
  hybrid: number;
  /** Relative error of the network on the large grid at each measured step. */
  networkErrors: Float64Array;
  jacobiCurve: Curve;
  hybridCurve: Curve;
  /** For each size of the large grid: operations of Jacobi alone and of the hybrid, and of evaluating the network. */
  sizes: number[];
  jacobiBySize: number[];
  hybridBySize: number[];
  evaluationBySize: number[];
}

export interface JacobiFrame extends TrainedFrame {
  /** Points of the training grid with both ends; the difference equation's solution, the network and Jacobi there. */
  x: Float32Array;
  solution: Float32Array;
  network: Float32Array;
  jacobi: Float32Array;
  /** Both at the step of the hand-over; empty before. */
  networkThen: Float32Array;
  jacobiThen: Float32Array;
  /** Half periods of each wave of the solution, low to high. */
  waves: number[];
  /** Measured steps. */
  steps: Float64Array;
  /** Relative error of each wave, one row of `waves.length` a measured step. */
  networkErrors: Float32Array;
  jacobiErrors: Float32Array;
  /** Steps, and sweeps, at which each wave was settled; NaN: not yet. */
  networkPassages: number[];
  jacobiPassages: number[];
  race: RaceFrame;
}
