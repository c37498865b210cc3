/** The two limits of the model and what lies between; two networks that it does not describe. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  cubic: {
    label: { en: 'Cubic spline', zh: '三次样条' },
    en: 'The first setting of the paper: small output weights, so that a wave costs k⁴ and the cheapest function is close to the natural cubic spline.',
    zh: '论文的第一个设定：输出权重小，频率 k 的波代价为 k⁴，代价最小的函数接近自然三次样条。',
  },
  between: {
    label: { en: 'In between', zh: '介于两者之间' },
    params: { kinks: 'even', outputLimit: 0.5 },
    en: 'Larger output weights: waves longer than the distance between the points cost k⁴, shorter ones only k². The bends between the pieces tighten.',
    zh: '输出权重增大：比点间距更长的波代价为 k⁴，更短的波只需 k²。各段之间的弯曲变得更急。',
  },
  straight: {
    label: { en: 'Straight pieces', zh: '折线' },
    params: { kinks: 'even', weightLimit: 4, outputLimit: 4, width: 6000 },
    en: 'Output weights as large as the input weights: the cost is k² nearly everywhere and the cheapest function is straight from point to point. The kinks are evenly spaced, so that a width of 6000 is enough to see it.',
    zh: '输出权重与输入权重一样大：代价几乎处处为 k²，代价最小的函数在点与点之间是直线。这里的折点均匀排列，宽度 6000 便足以看到这一点。',
  },
  'straight-random': {
    label: { en: 'Breaks it: straight pieces, the paper’s weights', zh: '反例：折线，论文的权重' },
    params: { weightLimit: 0.2, biasLimit: 1, outputLimit: 1 },
    expect: 'fails',
    en: 'The paper’s second setting is a limit that a width of 4000 does not reach. The weights change by 1 percent only, but with input weights this small a change of a bias carries its kink about as far as the points are apart. The step that the model counts on is smeared over that distance, and the curve comes out smoother, near the cubic spline.',
    zh: '论文的第二个设定是一个极限，宽度 4000 达不到。权重只变化了百分之一，但输入权重如此之小，偏置稍有变化，折点移动的距离就与点间距相当。模型所依据的台阶被抹平在这一距离上，曲线因而更光滑，接近三次样条。',
  },
  narrow: {
    label: { en: 'Breaks it: 40 units', zh: '反例：40 个神经元' },
    params: { width: 40 },
    expect: 'fails',
    en: 'The model is about averages over very many units. Twenty units and their twins are a matter of chance, and each has to move much further: the weights change by a tenth and more, and the linear regime is left.',
    zh: '模型讨论的是极多神经元的平均。二十个神经元及其孪生带有很大的偶然性，而且每个都要移动得远得多：权重变化一成以上，离开了线性区域。',
  },
};
