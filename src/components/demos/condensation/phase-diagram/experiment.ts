/**
 * The phase diagram of two-layer ReLU networks (Luo, Xu, Ma & Zhang 2021): how the relative change of the input weights in training scales with
 * the width, for initialisations that scale with the width in different ways.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineJobs } from '#lib/experiment/experiment.ts';
import type { Place, PhaseFrame, Trained } from './frame.ts';
import figure from './index.ts';
import { widthsOf, type Params } from './params.ts';
import { placesOf } from './places.ts';
import { train } from './train.ts';

/** What a worker has trained before: a reader who adds a point need not wait for the others again. */
const known = new Map<string, Trained[]>();
const mostKnown = 500;

function trainAt({ gamma, gammaPrime }: Place, width: number, p: Params, engine: Engine): Trained[] {
  const key = [engine.name, engine.precision, gamma, gammaPrime, width, p.steps, p.draws, p.seed].join(' ');
  const before = known.get(key);
  if (before) return before;
  const results = Array.from({ length: p.draws }, (_, draw) =>
    train({ gamma, gammaPrime, width, draw, steps: p.steps, seed: p.seed }, engine),
  );
  if (known.size >= mostKnown) known.clear();
  known.set(key, results);
  return results;
}

export default defineJobs<Params, PhaseFrame, Trained[]>(figure, (job, p, engine) => {
  const widths = widthsOf(p);
  const place = placesOf(p)[Math.floor(job / widths.length)] as Place;
  return trainAt(place, widths[job % widths.length] as number, p, engine);
});
