/** The parameters. */
import {
  activation,
  biasStd,
  depth,
  initScale,
  learningRate,
  optimiser,
  samples,
  sines,
  steps,
  width,
} from '#lib/experiment/network-params.ts';
import { seed, type ParamsOf } from '#lib/experiment/params.ts';

export const params = {
  target: sines({
    help: { en: 'The network is asked to learn the sum of these waves.', zh: '网络要学习的是这些正弦波之和。' },
    default: [1, 0, 1, 0, 1, 0, 0, 0],
    primary: true,
  }),
  activation: activation(['tanh', 'relu', 'sigmoid', 'softplus', 'sine', 'phi'], { primary: true }),
  initScale: initScale({ default: 1.5, primary: true, min: 0.1, max: 20 }),
  biasStd: biasStd({ default: 0.3, max: 10 }),
  width: width({ default: 64, min: 4, max: 400 }),
  depth: depth({ default: 2, min: 1, max: 4 }),
  optimiser: optimiser(),
  learningRate: learningRate({ default: 0.002, min: 0.0001, max: 0.2 }),
  samples: samples({ default: 128, min: 32, max: 400 }),
  steps: steps({ default: 3000, min: 100, max: 30000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
