import { describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { defaults } from '#lib/experiment/params.ts';
import { dropoutPenalty } from '#lib/numerics/dropout-penalty.ts';
import { neuronsOf, outputsOf, type Hidden, type Neurons } from '#lib/numerics/two-layer.ts';
import { pointsOf } from '../problem.ts';
import { createLearner } from '../run.ts';
import { params, type Params } from './params.ts';
import { createPenalised } from './penalised.ts';

const engine = await loadEngine('wasm', 'float32');
const points = pointsOf('sine');
const of: Params = { ...defaults(params), target: 'sine' };

// w, b, a
const start = Float64Array.of(1.3, -0.8, -1.5, 0.21, 0.53, 0.97, 0.7, -1.2, 0.4);

/** What the penalised learner descends on. */
function objective(neurons: Neurons, activation: Hidden, keep: number, strength: number): number {
  const loss = outputsOf(neurons, activation, points.x).reduce((sum, f, i) => sum + (f - points.y[i]!) ** 2, 0) / points.x.length;
  return loss + strength * dropoutPenalty(neurons, activation, points.x, keep);
}

describe('one step goes down the gradient of the loss plus the penalty', () => {
  test.each(['relu', 'tanh'] as const)('%s', (activation) => {
    const learner = createPenalised({ ...of, activation, width: 3, learningRate: 1e-3, keep: 0.8, strength: 0.7 }, start);
    learner.step(1);
    const after = learner.weights();
    start.forEach((value, j) => {
      const at = (shift: number) => objective(neuronsOf(start.with(j, value + shift), 3), activation, 0.8, 0.7);
      const gradient = (at(1e-6) - at(-1e-6)) / 2e-6;
      expect((value - after[j]!) / 1e-3, `weight ${j}`).toBeCloseTo(gradient, 6);
    });
  });
});

test('with strength 0 it is the engine’s gradient descent', () => {
  const p: Params = { ...of, width: 40, learningRate: 0.01, seed: 3, keep: 0.5, strength: 0 };
  const trained = createLearner(p, 1, engine);
  const written = createPenalised(p, trained.weights());
  for (const learner of [trained, written]) learner.step(200);
  const weights = written.weights();
  trained.weights().forEach((value, j) => expect(Math.abs(value - weights[j]!)).toBeLessThan(1e-5));
  trained.dispose();
});
