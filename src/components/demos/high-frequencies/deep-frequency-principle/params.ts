/** The parameters. */
import { activation, initScale, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** A network has fitted, and stops, when its mean squared error is first below this. */
export const fitted = 0.05;

export const params = {
  shallowWidth: width({
    label: { en: 'Units of the one-layer network', zh: '单隐层网络的宽度' },
    help: {
      en: 'With 824 units it has as many parameters as the network with four layers of 32.',
      zh: '取 824 时，参数个数与四层、每层 32 个神经元的网络相同。',
    },
    default: 32,
    primary: true,
    min: 8,
    max: 1024,
  }),
  activation: activation(['relu', 'tanh'], { primary: true }),
  turns: number({
    label: { en: 'Turns of the spirals', zh: '螺线的圈数' },
    default: 1.75,
    primary: true,
    min: 0.25,
    max: 2.5,
    step: 0.25,
  }),
  labels: choice({
    label: { en: 'Labels', zh: '标签' },
    default: 'arms',
    options: [
      { value: 'arms', label: { en: 'of the two arms', zh: '按两臂' } },
      { value: 'random', label: { en: 'shuffled at random', zh: '随机打乱' } },
    ],
  }),
  filter: number({
    label: { en: 'Width of the filter', zh: '滤波宽度' },
    help: {
      en: 'Variance of the Gaussian that averages the labels, in units of the mean squared distance of two points in the layer.',
      zh: '对标签取平均的高斯函数的方差，以该层中两点距离平方的均值为单位。',
    },
    default: 0.03,
    primary: true,
    min: 0.002,
    max: 0.3,
    scale: 'log',
  }),
  width: width({ label: { en: 'Width of the other networks', zh: '其余网络的宽度' }, default: 32, min: 8, max: 128 }),
  initScale: initScale({
    default: 1,
    min: 0.05,
    max: 3,
    help: { en: 'Factor on the standard deviation of He’s initial weights.', zh: 'He 初始化标准差的倍数。' },
  }),
  learningRate: learningRate({ of: 'Adam', default: 0.003, min: 0.0003, max: 0.03 }),
  steps: steps({
    label: { en: 'Most steps', zh: '步数上限' },
    help: { en: 'A network stops as soon as its loss is below 0.05.', zh: '网络的损失一旦低于 0.05 便停止。' },
    default: 3000,
    min: 200,
    max: 20000,
  }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
