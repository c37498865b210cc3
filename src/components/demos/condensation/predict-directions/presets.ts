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
    zh: '三个高度相近的极值（两个极大、一个极小）瓜分了神经元。第四个只有一半高：那里的神经元增长速度只有一半，被远远甩在后面。',
  },
  dragged: {
    label: { en: 'A point dragged', zh: '拖动一个点' },
    params: { points: dragged },
    en: 'The middle point is dragged up to 0. Two of the three extrema flatten out and vanish, and with them the directions: one is left.',
    zh: '把中间的点向上拖到 0。三个极值中的两个被抹平而消失，对应的方向也随之消失，只剩一个。',
  },
  tanh: {
    label: { en: 'tanh', zh: 'tanh' },
    params: { activation: 'tanh' },
    en: 'Near 0 tanh is a straight line, so P is a single wave around the circle: one maximum, and the minimum opposite to it. Two directions, one line.',
    zh: 'tanh 在 0 附近是直线，P 沿圆周只有一个波：一个极大，正对面一个极小。两个方向，一条直线。',
  },
  'x-tanh': {
    label: { en: 'x tanh x: two lines', zh: 'x tanh x：两条直线' },
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
    label: { en: 'x² tanh x: three lines', zh: 'x² tanh x：三条直线' },
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
    en: 'Multiplicity 3: P is a cubic form with at most three maxima and three minima. These points are chosen so that all six are equally high. The higher the multiplicity, the more the fastest few outrun the rest: which of the six hold a tenth is chance.',
    zh: '重数为 3：P 是三次型，最多有三个极大和三个极小。这组点使六个极值一样高。重数越高，领先的少数神经元甩开其余的越远：六个方向中哪几个占到十分之一，取决于运气。',
  },
  on: {
    label: { en: 'Breaks it: trained on', zh: '反例：继续训练' },
    params: { until: 'on' },
    expect: 'fails',
    en: 'P assumes an output of 0. Once the network fits, what is left to learn is another function with another potential, and the neurons turn again.',
    zh: 'P 以输出为 0 为前提。网络开始拟合之后，剩下要学的是另一个函数，势函数随之改变，神经元又转了方向。',
  },
  large: {
    label: { en: 'Breaks it: large weights', zh: '反例：大权重' },
    params: { initScale: 0.3 },
    expect: 'fails',
    en: 'Large initial weights change the output after a tiny turn: the first phase is over before any neuron has got anywhere.',
    zh: '初始权重很大时，稍一转动输出就变了：神经元还没走到哪里，第一阶段就结束了。',
  },
};
