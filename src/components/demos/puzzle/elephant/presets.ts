/** The elephant, three that break the claim, and a star with more numbers. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  elephant: {
    label: { en: 'The elephant', zh: '大象' },
    en: 'Eight real numbers, two in each complex one, start at an ellipse. Each step looks at eight random points of the outline. They end at the published values.',
    zh: '四个复数共八个实数，从椭圆出发，每一步只看轮廓上随机的八个点，最后停在论文给出的数值。',
  },
  three: {
    label: { en: 'Three numbers, p3 at zero', zh: '三个数，p3 为零' },
    params: { without: 'p3' },
    expect: 'fails',
    question: {
      en: 'p3 stays at zero, the other three learn: is less than 1% of the elephant’s area wrong?',
      zh: 'p3 固定为零，其余三个数学习：错的面积不到大象的 1% 吗？',
    },
    en: 'A third of the area and more is wrong. The other three settle close to their published values, and legs and trunk lose their shape.',
    zh: '错了三分之一以上。其余三个数停在论文数值附近，而腿和鼻子都走了样。',
  },
  'star-with-four': {
    label: { en: 'A star with the same four', zh: '用这四个数画五角星' },
    params: { target: 'star' },
    expect: 'fails',
    question: {
      en: 'The same four complex numbers learn a star: is less than 1% of its area wrong?',
      zh: '让同样的四个复数学习五角星：错的面积不到 1% 吗？',
    },
    en: 'They cannot draw it. Much of the elephant is in the choice of the coefficients, which nobody counts as a parameter.',
    zh: '画不出来。大象的许多信息在于选了哪些系数，而这种选择没有人算作参数。',
  },
  'four-terms': {
    label: { en: 'All 18 numbers of four terms', zh: '前四项的 18 个系数' },
    params: { model: 'fourier', terms: 4 },
    expect: 'fails',
    question: {
      en: 'All 18 coefficients of the first four terms, in place of eight: is less than 1% wrong?',
      zh: '八个数换成前四项的全部 18 个系数：错的面积不到大象的 1% 吗？',
    },
    en: 'More than twice as many numbers draw a worse elephant: a third of its area is wrong. The paper chose its eight among the 22 up to the fifth term. The number of parameters does not say what they can draw.',
    zh: '系数多到两倍以上，大象却更不像：面积错了约三分之一。论文的八个数是从前五项的 22 个系数中挑出来的。参数有几个，并不说明能画出什么。',
  },
  star: {
    label: { en: 'A star with 162 numbers', zh: '用 162 个数画五角星' },
    params: { target: 'star', model: 'fourier', terms: 40, batch: 240 },
    question: {
      en: 'All 162 coefficients of forty terms learn the star: is less than 1% of its area wrong?',
      zh: '用四十项的全部 162 个系数学习五角星：错的面积不到 1% 吗？',
    },
    en: '<Ledger preset="star" stat="median" as="percent" digits="2" /> is wrong. With enough terms the same descent draws any outline. That is the warning in von Neumann’s remark: such a fit says nothing about what is fitted.',
    zh: '只错了 <Ledger preset="star" stat="median" as="percent" digits="2" />。只要项数足够，同样的方法能画出任何轮廓。这正是冯·诺依曼那句话的警告：这样的拟合，说明不了所拟合的东西。',
  },
};
