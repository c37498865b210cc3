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
    en: 'Half of this picture’s power lies in the coarse band. The order is the same: it does not come from the power.',
    zh: '原图有一半功率在粗略频带。顺序不变：它并非由功率决定。',
  },
  rings: {
    label: { en: 'Rings', zh: '圆环' },
    params: { picture: 'rings' },
    en: 'The rings grow finer outwards, so frequency is place: the network draws them from the centre out.',
    zh: '圆环越往外越密，频率即位置：网络从中心向外画出它们。',
  },
  sine: {
    label: { en: 'Breaks it: sine waves as units', zh: '反例：正弦神经元' },
    params: { activation: 'sine', inputScale: 30, steps: 300 },
    expect: 'fails',
    en: 'With weights this large the units of the first layer are waves as fine as the picture’s own detail before training begins. The whole picture comes out of the noise within a hundred steps or so, all bands nearly at once.',
    zh: '权重如此之大时，首层神经元在训练之前就已是与图像细节同样精细的波。大约一百步之内，整幅图像从噪声中一起浮现，各频带几乎同时学会。',
  },
  faint: {
    label: { en: 'Breaks it: a faint outline', zh: '反例：微弱的轮廓' },
    params: { balance: 'faint' },
    expect: 'fails',
    en: 'The coarse band has a tenth of the others’ amplitude, a hundredth of their power. The loss hardly notices it, and the small errors that the others leave are large against it.',
    zh: '粗略频带的振幅只有其他频带的十分之一，功率只有百分之一。损失几乎察觉不到它，而其他频带遗留的小误差相对于它却很大。',
  },
};
