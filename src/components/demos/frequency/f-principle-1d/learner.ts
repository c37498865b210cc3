/** The network of this figure and its training, with the two things that a large output layer brings made separate: long steps, and a start far from zero. */
import type { Engine, LayerSpec, NetworkSpec } from '#lib/engine/types.ts';
import { optimiserOf } from '#lib/experiment/network-params.ts';
import { denseNetwork, usualWeights } from '#lib/experiment/networks.ts';
import type { Params } from './params.ts';

/** A fully connected network whose initial function is multiplied by `outputScale`: its output layer alone starts larger, or smaller. */
function networkOf(p: Params): NetworkSpec {
  const { inputs, layers } = denseNetwork({ inputs: 1, ...p });
  const output: LayerSpec = {
    width: 1,
    activation: 'identity',
    weights: usualWeights(p.activation, p.initScale * p.outputScale),
    bias: { kind: 'normal', std: p.biasStd * p.outputScale },
  };
  return { inputs, layers: [...layers.slice(0, -1), output] };
}

const minus = (values: ArrayLike<number>, others: ArrayLike<number>) =>
  Float64Array.from(values, (value, i) => value - (others[i] as number));

/**
 * @param x inputs, [n]
 * @param y targets there, [n]
 * @param drawn inputs at which the fit is drawn
 * @returns the trainer, and the learner's values at `x` and at `drawn`: the network's, or what it has added to its initial ones
 */
export function createLearner(p: Params, engine: Engine, x: Float64Array, y: Float64Array, drawn: Float64Array) {
  const trainer = engine.create({
    network: networkOf(p),
    training: { loss: 'mse', optimiser: optimiserOf(p) },
    x,
    y,
    seed: p.seed,
  });
  if (p.initialOutput === 'kept') return { trainer, values: () => trainer.predict(), curve: () => trainer.predict(drawn) };
  const [before, beforeDrawn] = [trainer.predict(), trainer.predict(drawn)].map((values) => Float64Array.from(values));
  trainer.setData(
    x,
    y.map((yi, i) => yi + (before?.[i] as number)),
  );
  return {
    trainer,
    values: () => minus(trainer.predict(), before as Float64Array),
    curve: () => minus(trainer.predict(drawn), beforeDrawn as Float64Array),
  };
}
