/** The parameters: those of f-principle-1d, and the derivative term. */
import {
  activation,
  biasStd,
  depth,
  initScale,
  learningRate,
  optimiser,
  sines,
  steps,
  width,
} from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** A frequency counts as learned when its relative error first falls below this. */
export const learned = 0.2;

export const params = {
  weight: number({
    label: { en: 'Weight of the derivative term, λ', zh: '导数项的权重 λ' },
    help: {
      en: 'The loss is the mean squared error plus λ times the mean squared error of the slope: a wave sin kx counts 1 + λk².',
      zh: '损失为均方误差加上 λ 乘以斜率的均方误差：波 sin kx 的权重为 1 + λk²。',
    },
    default: 1,
    primary: true,
    min: 0.01,
    max: 100,
    scale: 'log',
  }),
  term: choice({
    label: { en: 'Derivative term', zh: '导数项' },
    help: {
      en: 'The error of the slope pulls the network’s slope towards the target’s. The slope itself only pulls it flat.',
      zh: '斜率的误差把网络的斜率拉向目标的斜率；斜率本身的大小则只会把网络拉平。',
    },
    default: 'error',
    primary: true,
    options: [
      { value: 'error', label: { en: 'error of the slope', zh: '斜率的误差' } },
      { value: 'size', label: { en: 'size of the slope', zh: '斜率的大小' } },
    ],
  }),
  target: sines({ default: [1, 0, 1, 0, 1, 0, 0, 0], primary: true }),
  activation: activation(['tanh', 'relu', 'sigmoid', 'softplus', 'sine']),
  initScale: initScale({ default: 1.5, min: 0.1, max: 20 }),
  biasStd: biasStd({ default: 0.3, max: 10 }),
  width: width({ default: 64, min: 4, max: 400 }),
  depth: depth({ default: 2, min: 1, max: 4 }),
  optimiser: optimiser(),
  learningRate: learningRate({ default: 0.002, min: 0.0001, max: 0.2 }),
  steps: steps({ default: 2500, min: 100, max: 30000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
