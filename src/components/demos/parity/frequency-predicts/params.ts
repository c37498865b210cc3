/** What a reader can set. */
import { depth, samples, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

export const params = {
  targets: choice({
    label: { en: 'Targets', zh: '目标' },
    default: 'both',
    primary: true,
    options: [
      { value: 'both', label: { en: 'eight bits, and digits', zh: '八位函数与手写数字' } },
      { value: 'cube', label: { en: 'eight bits', zh: '八位函数' } },
      { value: 'digits', label: { en: 'digits', zh: '手写数字' } },
    ],
  }),
  neighbourhood: number({
    label: { en: 'Reach of neighbours', zh: '邻域大小' },
    help: {
      en: 'Variance of the Gaussian over neighbours, as a share of the mean squared distance between two samples.',
      zh: '邻域高斯权重的方差，与两样本间平均平方距离之比。',
    },
    default: 0.04,
    primary: true,
    min: 0.01,
    max: 2,
    scale: 'log',
  }),
  firstLayer: choice({
    label: { en: 'First layer starts from', zh: '第一层初始权重' },
    default: 'gaussian',
    primary: true,
    options: [
      { value: 'gaussian', label: { en: 'normal numbers', zh: '正态随机数' } },
      { value: 'signs', label: { en: 'random signs', zh: '随机正负号' } },
    ],
    help: { en: 'Of the networks for eight bits.', zh: '用于学习八位函数的网络。' },
  }),
  depth: depth({ label: { en: 'Hidden layers (bits)', zh: '隐藏层数（八位）' }, default: 2, min: 1, max: 4 }),
  width: width({ label: { en: 'Width (bits)', zh: '宽度（八位）' }, default: 64, min: 16, max: 256 }),
  share: number({
    label: { en: 'Share of the cube seen', zh: '所见立方体顶点的比例' },
    default: 0.5,
    min: 0.2,
    max: 0.95,
    step: 0.05,
  }),
  digits: samples({ label: { en: 'Training digits', zh: '训练用的数字' }, default: 300, min: 100, max: 500 }),
  draws: number({
    label: { en: 'Draws', zh: '重复次数' },
    help: {
      en: 'How often all targets are trained, each time with other random targets, samples and networks.',
      zh: '全部目标训练的遍数，每遍的随机目标、样本与网络都不同。',
    },
    default: 1,
    min: 1,
    max: 8,
    integer: true,
  }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
