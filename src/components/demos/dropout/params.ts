/** Parameters of the dropout figures. */
import { activation, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

export const params = {
  keep: number({
    label: { en: 'Keep probability q', zh: '保留概率 q' },
    help: {
      en: 'In every step each hidden neuron is kept with this probability, for every point anew, and its output divided by it (inverted dropout). 1: no dropout.',
      zh: '每一步、每个数据点上，各隐藏神经元以此概率保留，保留者的输出再除以此概率（反向 dropout）。取 1 即没有 dropout。',
    },
    default: 0.9,
    primary: true,
    min: 0.3,
    max: 1,
    step: 0.01,
  }),
  activation: activation(['relu', 'tanh'], { primary: true }),
  target: choice({
    label: { en: 'Points', zh: '数据点' },
    default: 'valley',
    options: [
      { value: 'valley', label: { en: 'valley, 6 points', zh: '谷形，6 个点' } },
      { value: 'sine', label: { en: 'sine, 10 points', zh: '正弦，10 个点' } },
    ],
  }),
  width: width({ default: 300, min: 20, max: 500 }),
  learningRate: learningRate({ default: 0.05, min: 0.002, max: 0.1 }),
  steps: steps({ default: 20000, min: 100, max: 100000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
