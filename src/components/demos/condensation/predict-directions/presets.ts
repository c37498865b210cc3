/** Settings for which the prediction holds, and two for which it does not. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Point } from '#lib/experiment/points-param.ts';
import { original, type Params } from './params.ts';

/** The third point dragged from -0.8 up to 0. */
const dragged = original.map(([x, y], i): Point => (i === 2 ? [x, 0] : [x, y]));

export const presets: Presets<Params> = {
  relu: {
    label: { en: 'ReLU', zh: 'ReLU' },
    en: 'Three extrema of nearly the same height, two maxima and a minimum, share the neurons. The fourth is half as high: its neurons grow half as fast and are left behind.',
    zh: '三个高度相近的极值（两个极大、一个极小）瓜分了神经元。第四个只有一半高：那里的神经元增长率只有一半，远远落在后面。',
  },
  tanh: {
    label: { en: 'tanh', zh: 'tanh' },
    question: {
      en: 'tanh instead of ReLU: do the neurons gather at the top and bottom of its landscape?',
      zh: '把 ReLU 换成 tanh：神经元会聚到势函数的峰顶与谷底吗？',
    },
    params: { activation: 'tanh' },
    en: 'Near 0 tanh is a straight line, so P is a single wave around the circle: one maximum, and the minimum opposite to it. Two directions, one line.',
    zh: 'tanh 在 0 附近是直线，P 绕圆周只有一个波：一个极大，正对面一个极小。两个方向，一条直线。',
  },
  large: {
    label: { en: 'Large weights', zh: '大权重' },
    question: {
      en: 'Initial weights of size 0.3 instead of 0.0001: do neurons still gather at the extrema?',
      zh: '初始权重的大小改为 0.3（原为 0.0001）：神经元仍会聚到极值点吗？',
    },
    params: { initScale: 0.3 },
    expect: 'fails',
    en: 'One step already changes the output by 5% of the largest target: the first phase is over when the neurons have turned by less than a degree on average.',
    zh: '只走一步，输出的变化就达到最大目标值的 5%：第一阶段结束时，神经元平均还没转到一度。',
  },
  dragged: {
    label: { en: 'A point dragged', zh: '拖动一个点' },
    question: {
      en: 'The middle point moves up to 0, and two extrema vanish. Do the neurons follow the landscape?',
      zh: '中间的点上移到 0，两个极值随之消失。神经元仍跟着势函数走吗？',
    },
    params: { points: dragged },
    en: 'Two of the three high extrema have flattened out, and with them the directions are gone: one is left.',
    zh: '三个高的极值中有两个变平了，对应的方向随之消失，只剩一个。',
  },
  on: {
    label: { en: 'Trained on', zh: '继续训练' },
    question: {
      en: 'Training goes on to 4000 steps: are the neurons still at the extrema of P?',
      zh: '继续训练到 4000 步：神经元仍在 P 的极值点上吗？',
    },
    params: { until: 'on' },
    expect: 'fails',
    en: 'P assumes an output of 0. Once the network fits, what is left to learn is another function with another potential, and the neurons turn again.',
    zh: 'P 以输出为 0 为前提。网络拟合数据之后，剩下要学的是另一个函数，势函数随之改变，神经元又转了方向。',
  },
  'x-tanh': {
    label: { en: 'x tanh x', zh: 'x tanh x' },
    question: {
      en: 'x tanh x, whose leading term is z²: do the neurons gather at the extrema of its landscape?',
      zh: 'x tanh x 的首项是 z²：神经元会聚到势函数的极值点吗？',
    },
    params: {
      activation: 'xTanh',
      initScale: 3e-3,
      points: [
        [-1, 0],
        [-0.333, 1],
        [0.333, -1],
        [1, 0],
      ],
    },
    en: 'Multiplicity 2: P is a quadratic form, and the directions are the eigenvectors of its matrix. Two lines at right angles, four directions.',
    zh: '重数为 2：P 是二次型，方向就是其矩阵的特征向量。两条互相垂直的直线，四个方向。',
  },
  'x2-tanh': {
    label: { en: 'x² tanh x', zh: 'x² tanh x' },
    question: {
      en: 'x² tanh x, six extrema of equal height: is every direction found one of them?',
      zh: 'x² tanh x，势函数有六个等高的极值：找到的方向都在其中吗？',
    },
    params: {
      activation: 'x2Tanh',
      initScale: 0.01,
      width: 400,
      points: [
        [-1, 0.148],
        [-0.333, -0.8],
        [0.333, 0.8],
        [1, -0.148],
      ],
    },
    en: 'All directions found are among the six of the cubic form P. But the higher the multiplicity, the more the fastest few outrun the rest: which of the six hold a tenth of the amplitude is chance.',
    zh: '找到的方向都在三次型 P 的六个极值之中。但重数越高，领先的少数把其余的甩得越远：六个中哪几个占到十分之一，全凭偶然。',
  },
};
