/** Settings worth a visit. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  equal: {
    label: { en: 'Bands of equal strength', zh: '各频带强度相等' },
    en: 'Coarse, middle and fine detail carry the same power, so none is favoured by being stronger. Still the outline comes first.',
    zh: '粗略、中等、精细三个频带的功率相同，没有哪个因更强而占优，但轮廓仍然先出现。',
  },
  natural: {
    label: { en: 'The picture as it is', zh: '原图' },
    params: { balance: 'natural' },
    question: {
      en: 'Half of the picture’s own power lies in the coarse band: is it drawn from coarse to fine?',
      zh: '原图有一半功率在粗略频带：网络也由粗到细地画吗？',
    },
    en: 'It is, as with equal strengths: the order does not come from the power.',
    zh: '是的，与强度相等时一样：顺序并非由功率决定。',
  },
  rings: {
    label: { en: 'Rings', zh: '圆环' },
    params: { picture: 'rings' },
    question: {
      en: 'Rings that grow finer outwards: are they, too, drawn from coarse to fine?',
      zh: '越往外越密的圆环：网络也由粗到细地画吗？',
    },
    en: 'They are. Frequency is place here: the network draws the rings from the centre out.',
    zh: '是的。这里频率即位置：网络从中心向外画出圆环。',
  },
  sine: {
    label: { en: 'Sine units, large weights', zh: '正弦神经元，大权重' },
    params: { activation: 'sine', inputScale: 30, steps: 300 },
    expect: 'fails',
    question: {
      en: 'Sine units with large weights in the first layer: do the bands still come one after another?',
      zh: '首层为大权重的正弦神经元：各频带仍逐个学会吗？',
    },
    en: 'Hardly: the whole picture comes out of the noise within a hundred steps or so. These units are waves as fine as the picture’s own detail before training begins. Smaller weights bring the order back, and so do tanh units with weights as large.',
    zh: '几乎不分先后：大约一百步之内，整幅图像从噪声中一起浮现。训练之前，这些神经元就已是与图像细节同样精细的波。权重改小，顺序即恢复；换成同样大权重的 tanh，也恢复。',
  },
  faint: {
    label: { en: 'Coarse band at a tenth', zh: '粗略频带减为十分之一' },
    params: { balance: 'faint' },
    expect: 'fails',
    question: {
      en: 'The coarse band has a tenth of the others’ amplitude: does it still come first?',
      zh: '粗略频带的振幅只有其他频带的十分之一：仍最先学会吗？',
    },
    en: 'It does not. It has a hundredth of the others’ power: the loss hardly notices it, and the small errors that the others leave are large against it.',
    zh: '不是。功率只有其他频带的百分之一，在损失中几乎看不出来，其他频带留下的小误差与之相比却很大。',
  },
};
