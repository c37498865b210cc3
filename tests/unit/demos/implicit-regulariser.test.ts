import { describe, expect, test } from 'vitest';
import { createLearner, type Neurons } from '#components/demos/dropout-smooths/learner.ts';
import { pointsOf } from '#components/demos/dropout-smooths/problem.ts';
import experiment from '#components/demos/implicit-regulariser/experiment.ts';
import { createPenalised } from '#components/demos/implicit-regulariser/penalised.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { dropoutPenalty } from '#lib/numerics/dropout-penalty.ts';
import { outputsOf, type Hidden } from '#lib/numerics/two-layer.ts';
import recompute from '../../recompute/implicit-regulariser.ts';
import { tableRows } from './tables.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 5, width: 100, steps: 3000 };
const points = pointsOf('sine');

const start: Neurons = {
  output: Float64Array.of(0.7, -1.2, 0.4),
  weight: Float64Array.of(1.3, -0.8, -1.5),
  bias: Float64Array.of(0.21, 0.53, 0.97),
};
const setting = (activation: Hidden) => ({ width: 3, activation, learningRate: 1e-3, seed: 1 });

/** What the penalised learner descends on. */
function objective(neurons: Neurons, activation: Hidden, keep: number, strength: number): number {
  const loss = outputsOf(neurons, activation, points.x).reduce((sum, f, i) => sum + (f - points.y[i]!) ** 2, 0) / points.x.length;
  return loss + strength * dropoutPenalty(neurons, activation, points.x, keep);
}

describe('one step goes down the gradient of the loss plus the penalty', () => {
  test.each(['relu', 'tanh'] as const)('%s', (activation) => {
    const learner = createPenalised(setting(activation), 0.8, 0.7, points, start);
    learner.step(1);
    const after = learner.neurons();
    for (const part of ['output', 'weight', 'bias'] as const)
      start[part].forEach((value, j) => {
        const at = (shift: number) => {
          const moved = { ...start, [part]: start[part].map((old, k) => (k === j ? old + shift : old)) };
          return objective(moved, activation, 0.8, 0.7);
        };
        const gradient = (at(1e-6) - at(-1e-6)) / 2e-6;
        expect((value - after[part][j]!) / 1e-3, `${part} ${j}`).toBeCloseTo(gradient, 6);
      });
  });
});

test('with strength 0 it is the engine’s gradient descent', () => {
  const of = { width: 40, activation: 'relu' as const, learningRate: 0.01, seed: 3 };
  const trained = createLearner(of, 1, points, engine);
  const written = createPenalised(of, 0.5, 0, points, trained.neurons());
  for (const learner of [trained, written]) learner.step(200);
  const [a, b] = [trained.neurons(), written.neurons()];
  for (const part of ['output', 'weight', 'bias'] as const)
    a[part].forEach((value, j) => expect(Math.abs(value - b[part][j]!)).toBeLessThan(1e-5));
  trained.dispose();
});

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

  test('its claims follow from its tables', () => {
    const tables = tableRows(experiment.tables(frame, params));
    for (const claim of experiment.claims) {
      const { value } = judge(claim, frame);
      expect(value, claim.id).toBeLessThan(0.25);
      expect(Math.abs(recompute[claim.id as keyof typeof recompute](tables) - value), claim.id).toBeLessThan(1e-9);
    }
  });

  test('is the same however it is sliced', () => {
    const sliced = experiment.start(params, engine);
    for (let i = 1; !sliced.finished; i++) sliced.advance((i * i) % 613);
    expect(sliced.digest()).toBe(run.digest());
    expect(sliced.frame()).toEqual(frame);
  });
});
