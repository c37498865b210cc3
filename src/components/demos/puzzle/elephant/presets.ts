/** The elephant, a star with more numbers, and three that break the claim. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  elephant: {
    label: { en: 'The elephant', zh: '大象' },
    en: 'Eight real numbers, two in each complex one, start at an ellipse. Each step looks at eight random points of the outline. They end at the published values.',
    zh: '四个复数共八个实数，从一个椭圆出发，每一步只看轮廓上的八个随机点，最终到达论文给出的数值。',
  },
  star: {
    label: { en: 'A star, 162 numbers', zh: '五角星，162 个数' },
    params: { target: 'star', model: 'fourier', terms: 40, batch: 240 },
    en: 'With enough terms the same descent draws any outline, a star as well as an elephant. That is the warning in von Neumann’s remark: such a fit says nothing about what is fitted.',
    zh: '只要项数足够，同样的方法能画出任何轮廓，五角星也好，大象也好。这正是冯·诺依曼那句话的警告：这样的拟合并不能说明被拟合的东西。',
  },
  three: {
    label: { en: 'Breaks it: three numbers', zh: '反例：只用三个复数' },
    params: { without: 'p3' },
    expect: 'fails',
    en: 'p3 is kept at zero. The other three settle close to their published values, and legs and trunk lose their shape.',
    zh: 'p3 固定为零。其余三个数停在论文数值附近，而腿和鼻子都走了样。',
  },
  'four-terms': {
    label: { en: 'Breaks it: 18 other numbers', zh: '反例：另外 18 个数' },
    params: { model: 'fourier', terms: 4 },
    expect: 'fails',
    en: 'All coefficients of the first four terms: more than twice as many numbers, and a worse elephant. The eight of the paper were chosen among the 22 up to the fifth term. The number of parameters does not say what they can draw.',
    zh: '使用前四项的全部系数：数目是原来的两倍多，大象却更不像。论文的八个数是从前五项的 22 个系数中挑选的。参数的个数并不说明它们能画出什么。',
  },
  'star-with-four': {
    label: { en: 'Breaks it: a star with the four', zh: '反例：用这四个复数画五角星' },
    params: { target: 'star' },
    expect: 'fails',
    en: 'The elephant’s own four complex numbers cannot draw a star. Much of the elephant is in the choice of the coefficients, which nobody counts as a parameter.',
    zh: '画大象的这四个复数画不出五角星。大象的许多信息就在于选取了哪些系数，而没有人把这种选择算作参数。',
  },
};
