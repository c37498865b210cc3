/** One network of the race: trained until its loss is low enough, with a record of its loss and of its layers' low-frequency ratios. */
import type { Engine, Init, LayerSpec, Trainer } from '#lib/engine/types.ts';
import { lowFrequencyRatio } from '#lib/numerics/low-frequency-ratio.ts';
import type { Params } from './params.ts';
import { pictureGrid, signBits, type Spirals } from './spirals.ts';

/** A network has fitted, and stops, when its mean squared error is first below this. */
export const fitted = 0.05;
/** Standard deviation of the initial biases. */
const biasStd = 0.1;

export interface RunnerRecord {
  /** Hidden layers, and units in each. */
  depth: number;
  width: number;
  parameters: number;
  /** Mean squared error at each measured step until the fit. */
  loss: Float32Array;
  /** Step at which it was fitted; NaN: not yet. */
  fitStep: number;
  /** Steps at which the ratios were measured: the first is 0, the last the newest. */
  ratioSteps: number[];
  /** Low-frequency ratio of the target on the outputs of hidden layers 1 .. depth, one row a step of `ratioSteps`. */
  ratios: Float64Array;
  /** Where the output is above 0 in the plane: `signBits`. */
  region: Uint32Array;
}

export interface Runner {
  readonly trainer: Trainer;
  readonly depth: number;
  readonly fitStep: number;
  /** Records the loss, and stops the network when it has fitted. */
  measureLoss(): void;
  measureRatios(): void;
  /** Ratios of the layers when last measured. */
  latest(): number[];
  record(): RunnerRecord;
}

function layersOf(p: Params, depth: number, width: number): LayerSpec[] {
  const weights: Init = { kind: 'he', gain: p.initScale };
  const bias: Init = { kind: 'normal', std: biasStd };
  const hidden = Array.from({ length: depth }, (): LayerSpec => ({ width, activation: p.activation, weights, bias }));
  return [...hidden, { width: 1, activation: 'identity', weights, bias }];
}

export function createRunner(p: Params, { x, y }: Spirals, depth: number, engine: Engine): Runner {
  const width = depth === 1 ? p.shallowWidth : p.width;
  const trainer = engine.create({
    network: { inputs: 2, layers: layersOf(p, depth, width) },
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x,
    y,
    seed: p.seed,
  });
  const grid = pictureGrid();
  const loss: number[] = [];
  const ratioSteps: number[] = [];
  const ratios: number[] = [];
  let fitStep = NaN;
  let region: { step: number; bits: Uint32Array } = { step: -1, bits: new Uint32Array() };

  function measureRatios() {
    if (ratioSteps.at(-1) === trainer.steps) return;
    ratioSteps.push(trainer.steps);
    for (let layer = 0; layer < depth; layer++) ratios.push(lowFrequencyRatio(trainer.hidden(layer), y, p.filter));
  }

  return {
    trainer,
    depth,
    get fitStep() {
      return fitStep;
    },
    measureLoss() {
      // Rounded as the frame and the downloaded table hold it, so that the claims can be recomputed from them exactly.
      const now = Math.fround(trainer.loss());
      loss.push(now);
      if (!(now < fitted)) return;
      fitStep = trainer.steps;
      measureRatios();
    },
    measureRatios,
    latest: () => ratios.slice(-depth),
    record() {
      if (region.step !== trainer.steps) region = { step: trainer.steps, bits: signBits(trainer.predict(grid)) };
      return {
        depth,
        width,
        parameters: trainer.parameterCount,
        loss: Float32Array.from(loss),
        fitStep,
        ratioSteps: [...ratioSteps],
        ratios: Float64Array.from(ratios),
        region: region.bits,
      };
    },
  };
}
