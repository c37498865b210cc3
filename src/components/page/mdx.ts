/** What a chapter may use, without importing it. */
import Answer from './Answer.astro';
import ArgumentMap from './ArgumentMap.astro';
import Aside from './Aside.astro';
import Because from './Because.astro';
import Demo from './Demo.astro';
import Exercise from './Exercise.astro';
import FigureRef from './FigureRef.astro';
import Hint from './Hint.astro';
import Ledger from './Ledger.astro';
import Predict from './Predict.astro';
import Run from './Run.astro';
import RunLink from './RunLink.astro';
import Term from './Term.astro';

export const components = {
  Answer,
  ArgumentMap,
  Aside,
  Because,
  Demo,
  Exercise,
  FigureRef,
  Hint,
  Ledger,
  Predict,
  Run,
  RunLink,
  Term,
};
