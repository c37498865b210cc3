/** What the figure draws. */
import type { Frame } from '#lib/experiment/frame.ts';

export interface SplittingFrame extends Frame {
  /** The parameters in words: of the training, and of the embedding. */
  training: string;
  embedding: string;
  /** Weights of the narrow network, w, b, a: [3 width]. As text, because a page carries a frame's numbers with five digits only. */
  theta: string[];
  finished: boolean;
  /** Recorded steps so far, and the loss and the gradient's length at each. */
  steps: number[];
  losses: number[];
  gradients: number[];
  /** The steps of gradient descent; those after it are Newton's. */
  descentSteps: number;
}
