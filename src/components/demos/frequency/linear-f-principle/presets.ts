/** The two limits of the model and what lies between; two networks that it does not describe. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  cubic: {
    label: { en: 'Small output weights', zh: '输出权重小' },
    en: 'The first setting of the paper: small output weights, so that a wave costs k⁴ and the cheapest function is close to the natural cubic spline.',
    zh: '论文的第一个设定：输出权重小，频率 k 的波代价为 k⁴，代价最小的函数接近自然三次样条。',
  },
  between: {
    label: { en: 'Larger output weights', zh: '输出权重较大' },
    params: { kinks: 'even', outputLimit: 0.5 },
    question: {
      en: 'Output weights of 0.5, kinks evenly spaced: does the network end within 4% of the prediction?',
      zh: '输出权重为 0.5，折点均匀排列：网络的终点与预言相差不到 4% 吗？',
    },
    en: 'It does. Waves longer than the distance between the points cost k⁴, shorter ones only k²: the bends between the pieces tighten.',
    zh: '是的。比点间距更长的波代价为 k⁴，更短的波只需 k²：各段之间的弯曲变得更急。',
  },
  straight: {
    label: { en: 'Output weights as large as w', zh: '输出权重与 w 一样大' },
    params: { kinks: 'even', weightLimit: 4, outputLimit: 4, width: 6000 },
    question: {
      en: 'Input and output weights equally large: does the network end within 4% of the prediction?',
      zh: '输入与输出权重一样大：网络的终点与预言相差不到 4% 吗？',
    },
    en: 'It does. The cost is k² nearly everywhere, and the cheapest function is straight from point to point. The kinks are evenly spaced, so that a width of 6000 is enough to see it.',
    zh: '是的。代价几乎处处为 k²，代价最小的函数在点与点之间是直线。这里的折点均匀排列，宽度 6000 便足以看到这一点。',
  },
  'straight-random': {
    label: { en: 'The paper’s second setting', zh: '论文的第二个设定' },
    params: { weightLimit: 0.2, biasLimit: 1, outputLimit: 1 },
    expect: 'fails',
    question: {
      en: 'Random kinks, input weights small against output weights: does it end within 4%?',
      zh: '折点随机，输入权重小于输出权重：终点与预言相差不到 4% 吗？',
    },
    en: 'It does not: a width of 4000 is too small. The weights change by 1 percent only, but that carries kinks about as far as the points are apart. The model’s steps are smeared, and the curve comes out near the cubic spline.',
    zh: '不是：宽度 4000 还不够。权重只变化了百分之一，但输入权重小，折点因此移动的距离与点间距相当。模型所依据的台阶抹平了，曲线接近三次样条。',
  },
  narrow: {
    label: { en: '40 units', zh: '40 个神经元' },
    params: { width: 40 },
    expect: 'fails',
    question: {
      en: 'A network of 40 units only: does it end within 4% of the prediction?',
      zh: '只有 40 个神经元：终点与预言相差不到 4% 吗？',
    },
    en: 'It does not. The model is about averages over very many units; twenty and their twins are a matter of chance. Each has to move much further, too: the weights change by a tenth and more, and the linear regime is left.',
    zh: '不是。模型讨论的是极多神经元的平均，二十个神经元及其孪生有很大的偶然性。而且每个都要移动得远得多：权重变化一成以上，离开了线性区。',
  },
};
