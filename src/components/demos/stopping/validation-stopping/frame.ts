/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

export interface ValidationFrame extends TrainedFrame {
  /** Images whose label is wrong, among those trained on. */
  wrong: number;
  training: number;
  validation: number;
  test: number;
  /** Measured steps so far; what follows has one entry a step. */
  steps: readonly number[];
  /** Share of wrong answers: by the labels given in training and validation, by the true ones in the test. */
  trainError: readonly number[];
  validationError: readonly number[];
  testError: readonly number[];
  /** Share of the training images that get the label given: of those rightly, and of those wrongly labelled (NaN where there are none). */
  rightLearned: readonly number[];
  wrongLearned: readonly number[];
  /** Mean squared error on the validation images: its least value says when to stop. */
  validationLoss: readonly number[];
}
