/** What the figure measures. */
import type { ValidationFrame } from './frame.ts';

type Courses = Pick<ValidationFrame, 'testError' | 'validationLoss' | 'rightLearned' | 'wrongLearned'>;

/** Place of the measured step at which the validation loss is least: where one would stop. */
export const stopPlace = ({ validationLoss }: Pick<Courses, 'validationLoss'>): number =>
  validationLoss.reduce((best, loss, i) => (loss < (validationLoss[best] as number) ? i : best), 0);

/** Test error at the stop, at the best measured step and at the end; how much more of the right labels is learned at the stop. NaN before the end. */
export function measuresOf(courses: Courses, finished: boolean): Record<string, number> {
  const { testError, rightLearned, wrongLearned } = courses;
  const stop = stopPlace(courses);
  const atStop = testError[stop] as number;
  const best = Math.min(...testError);
  const atEnd = testError.at(-1) as number;
  const known = (value: number) => (finished ? value : NaN);
  const gap = (rightLearned[stop] as number) - (wrongLearned[stop] as number);
  // Where no label is wrong, none is left unlearned.
  return { saved: known(atEnd - atStop), lost: known(atStop - best), gap: known(gap || 0), atStop, best, atEnd };
}
