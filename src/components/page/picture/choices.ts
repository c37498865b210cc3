/** Which panels of a figure stand for it, where it is a picture without letters: on the home page and beside links. */

/** Stands in the place of a figure's name. */
export const argumentMap = 'argument-map';

/** Plots, named by their English titles. */
export interface Choice {
  plots?: readonly string[];
  /** How many plots stand beside one another; by default as many as there are, up to three. */
  columns?: number;
  /** Width of each by its height, where a unit is to be as long along both axes. */
  aspect?: number;
}

/** A figure that is not named here shows its principal panel. Where a plot is not found, the build says which there are. */
export const choices: Readonly<Record<string, Choice>> = {
  // A wild fit beside a tame one says more than two curves of errors.
  'overfitting-puzzle': { plots: ['The fits'] },
  'constructed-vs-trained': { plots: ['Trained', 'Built by hand'], columns: 2 },
  'f-principle-1d': { plots: ['In space', 'Relative error over training'], columns: 1 },
  'f-principle-image': { plots: ['step 3', 'step 10', 'step 30', 'step 100', 'step 300', 'step 1500'], columns: 3 },
  // The network's answers, right and wrong.
  parity: { plots: ['parity', 'one bit'], columns: 2 },
  multiscale: { plots: ['Plain, ReLU', 'Multiscale, φ'], columns: 1 },
  'fourier-features': { plots: ['Plain network', 'σ = 2.3', 'σ = 12'], columns: 3 },
  condensation: { plots: ['g = 0.25: large', 'g = 1: small'], columns: 2 },
  'initial-condensation': { plots: ['x tanh x, p = 2', 'x² tanh x, p = 3'], columns: 2 },
  'phase-diagram': { plots: ['Slope of log change against log width'] },
  'effective-size': { plots: ['Small start: amplitudes', 'Large start: amplitudes'], columns: 1 },
  'dropout-condenses': { plots: ['Without dropout: amplitude', 'With dropout: amplitude'], columns: 1 },
  'dropout-smooths': { plots: ['Through the lens'] },
  'embedding-in-depth': { plots: ['The networks'] },
  'splitting-a-neuron': { plots: ['Wide network, 2 neurons'] },
  'wide-trains-easier': { plots: ['Where this student’s network bends'], aspect: 1 },
  // Its tables are no drawings.
  'transformer-rule': { plots: ['Answered right'] },
};
