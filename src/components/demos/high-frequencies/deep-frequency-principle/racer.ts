/** One network of the race: it is trained until its loss is low enough. */
import type { Engine } from '#lib/engine/types.ts';
import { denseNetwork } from '#lib/experiment/networks.ts';
import { lowFrequencyRatio } from '#lib/numerics/low-frequency-ratio.ts';
import type { NetworkRecord } from './frame.ts';
import { fitted, type Params } from './params.ts';
import { pictureGrid, signBits, type Spirals } from './spirals.ts';

/** Standard deviation of the initial biases. */
const biasStd = 0.1;

/** What is measured of a network at a step. */
interface Measured {
  step: number;
  loss: number;
  /** Low-frequency ratio on each hidden layer; empty where it is not due. */
  ratios: number[];
}

export function createRacer(p: Params, { x, y }: Spirals, depth: number, engine: Engine) {
  const width = depth === 1 ? p.shallowWidth : p.width;
  const trainer = engine.create({
    network: denseNetwork({ ...p, inputs: 2, width, depth, biasStd, he: true }),
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x,
    y,
    seed: p.seed,
  });
  const grid = pictureGrid();
  const ratios = () => Array.from({ length: depth }, (_, layer) => lowFrequencyRatio(trainer.hidden(layer), y, p.filter));
  let done = false;
  /** Kept: a network that has fitted draws the same region in every frame. */
  let region: { step: number; bits: Uint32Array } = { step: -1, bits: new Uint32Array() };

  return {
    /** A network that has fitted takes no more steps. */
    step(count: number) {
      if (!done) trainer.step(count);
    },
    dispose: () => trainer.dispose(),
    weights: () => trainer.weights(),
    isDone: () => done,
    /** Stops the network when it has fitted; undefined once it is stopped. */
    measure(step: number, ratiosDue: boolean): Measured | undefined {
      if (done) return undefined;
      // Rounded as the frame and the downloaded table hold it, so that the claims can be recomputed from them exactly.
      const loss = Math.fround(trainer.loss());
      done = loss < fitted;
      return { step, loss, ratios: ratiosDue || done ? ratios() : [] };
    },
    /** The network's part of a frame. */
    record(measured: readonly Measured[]): NetworkRecord {
      if (region.step !== trainer.steps) region = { step: trainer.steps, bits: signBits(trainer.predict(grid)) };
      const withRatios = measured.filter((row) => row.ratios.length > 0);
      return {
        depth,
        width,
        parameters: trainer.parameterCount,
        loss: Float32Array.from(measured, ({ loss }) => loss),
        fitStep: done ? trainer.steps : NaN,
        ratioSteps: withRatios.map(({ step }) => step),
        ratios: Float64Array.from(withRatios.flatMap((row) => row.ratios)),
        region: region.bits,
      };
    },
  };
}

export type Racer = ReturnType<typeof createRacer>;
