/** What a chapter may use, without importing it. */
import Answer from './Answer.astro';
import ArgumentMap from './ArgumentMap.astro';
import Aside from './Aside.astro';
import Demo from './Demo.astro';
import Exercise from './Exercise.astro';
import FigureRef from './FigureRef.astro';
import Hint from './Hint.astro';
import Predict from './Predict.astro';
import RunLink from './RunLink.astro';
import Term from './Term.astro';

export const components = { Answer, ArgumentMap, Aside, Demo, Exercise, FigureRef, Hint, Predict, RunLink, Term };
