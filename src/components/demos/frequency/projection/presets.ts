/** Other directions and labels, and two networks that keep the order less well. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  first: {
    label: { en: 'First principal direction', zh: '第一主成分方向' },
    en: 'The direction along which the images differ most. The labels are strong at the low frequencies there: zeros lie at one end, ones at the other.',
    zh: '图像差别最大的方向。沿这个方向，标签的低频很强：0 在一端，1 在另一端。',
  },
  second: {
    label: { en: 'Second principal direction', zh: '第二主成分方向' },
    params: { direction: 'second' },
    question: { en: 'Laid out along the next direction instead: is the order the same?', zh: '改沿其次的方向排开：顺序相同吗？' },
    en: 'It is. The direction is only where one looks; the network knows nothing of it.',
    zh: '相同。方向只是我们观察的角度，网络对它一无所知。',
  },
  shuffled: {
    label: { en: '200 digits, labels shuffled', zh: '200 个数字，标签打乱' },
    params: { labels: 'shuffled', samples: 200 },
    question: {
      en: 'With shuffled labels k = 1 and 2 are equally faint: is the lower one still learned first?',
      zh: '标签打乱之后，k = 1 与 2 同样微弱：仍是低的先学会吗？',
    },
    en: 'It is. So it is not only that the low frequencies are stronger; and what is learned first here is of no use to anyone.',
    zh: '是。可见不只是因为低频更强；而这里先学会的东西对谁都没有用。',
  },
  more: {
    label: { en: 'Six hundred digits', zh: '六百个数字' },
    params: { samples: 600 },
    question: { en: 'Twice as many digits: is the order the same?', zh: '数字的个数加倍：顺序相同吗？' },
    en: 'It is, and the noise is lower: more frequencies stand out of it.',
    zh: '相同，而且噪声更低，有更多的频率高出噪声。',
  },
  tanh: {
    label: { en: 'tanh', zh: 'tanh' },
    params: { activation: 'tanh' },
    expect: 'depends',
    share: 0.79,
    question: {
      en: 'tanh instead of ReLU: is each at least 1.2 times as late as the one before?',
      zh: '用 tanh 代替 ReLU：后一个的轮数仍至少是前一个的 1.2 倍吗？',
    },
    en: 'The order is mostly there, but the three come close together, and the lead is often less than that.',
    zh: '顺序大多还在，但三者靠得很近，领先常常不到这么多。',
  },
  large: {
    label: { en: 'First layer × 40', zh: '首层 × 40' },
    params: { inputGain: 20 },
    expect: 'fails',
    question: {
      en: 'The first layer starts forty times as large: are the frequencies still learned in order?',
      zh: '首层的初始权重放大到四十倍：各频率仍依次学会吗？',
    },
    en: 'They are not: all three come at about the same time.',
    zh: '不。三者几乎同时学会。',
  },
};
