/** The data as tables. */
import { table } from '#lib/experiment/table.ts';
import type { ValidationFrame } from './frame.ts';

export const tables = (frame: ValidationFrame) => [
  table(
    'training',
    { en: 'Errors and labels learned, by step', zh: '各步的误差与学会的标签' },
    {
      step: frame.steps,
      train_error: frame.trainError,
      validation_error: frame.validationError,
      validation_loss: frame.validationLoss,
      test_error: frame.testError,
      right_labels_learned: frame.rightLearned,
      wrong_labels_learned: frame.wrongLearned,
    },
  ),
];
