/** Networks that learn a value from coordinates: by Adam, their first layer's initial weights of a size of its own. */
import type { Engine, Trainer } from '#lib/engine/types.ts';
import { denseNetwork } from '#lib/experiment/networks.ts';

type Setting = Omit<Parameters<typeof denseNetwork>[0], 'inputs' | 'initScale'> & { learningRate: number; seed: number };

/**
 * @param x coordinates, [n][inputs]
 * @param y values there, [n]
 */
export function createCoordinateTrainer(engine: Engine, p: Setting, x: Float64Array, y: Float64Array): Trainer {
  return engine.create({
    network: denseNetwork({ ...p, inputs: x.length / y.length, initScale: 1 }),
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x,
    y,
    seed: p.seed,
  });
}
