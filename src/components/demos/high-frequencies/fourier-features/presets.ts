/** Pictures, and what takes the gain or the optimum away. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  face: {
    label: { en: 'Face', zh: '人脸' },
    en: 'Hair and brows are finer than anything the plain network draws in 500 steps. With σ of about 2 they are there; with σ = 12 every seen pixel is right and the pixels between are noise.',
    zh: '普通网络训练 500 步画不出头发与眉毛。σ 约为 2 时它们出现了；σ = 12 时见过的像素个个准确，其间的像素却是噪声。',
  },
  house: {
    label: { en: 'House', zh: '房子' },
    params: { picture: 'house' },
    en: 'Sharp edges beside flat areas. The best σ is about the same.',
    zh: '清晰的边缘与平坦的区域并存。最佳的 σ 大致相同。',
  },
  rings: {
    label: { en: 'Rings', zh: '圆环' },
    params: { picture: 'rings' },
    en: 'The rings grow finer outwards, up to 10 cycles a side: the frequency that a network reaches can be read off as a radius.',
    zh: '圆环越往外越密，直到每边 10 个周期：网络能达到的频率可以直接从半径读出。',
  },
  patient: {
    label: { en: 'Breaks it: a patient plain network', zh: '反例：耐心的普通网络' },
    params: { plainSteps: 10000 },
    expect: 'fails',
    en: 'The plain network gets twenty times as many steps, and the gain shrinks below 5 dB. It is slow at high frequencies, not unable.',
    zh: '让普通网络多训练二十倍，差距便缩小到 5 dB 以内。它学高频只是慢，并非学不会。',
  },
  smooth: {
    label: { en: 'Breaks it: a smooth picture', zh: '反例：平缓的图像' },
    params: { picture: 'smooth' },
    expect: 'fails',
    en: 'No edge, no texture: the plain network is nearly as good as it gets, and any σ beyond 1 only adds what is not there.',
    zh: '没有边缘，没有纹理：普通网络已经差不多到头，σ 超过 1 只会添上本来没有的东西。',
  },
  noise: {
    label: { en: 'Breaks it: noise', zh: '反例：噪声' },
    params: { picture: 'noise' },
    expect: 'fails',
    en: 'Every pixel is drawn at random, so the seen ones tell nothing about the others. A larger σ fits them better and better and helps nowhere.',
    zh: '每个像素都是随机的，见过的像素对其余像素毫无提示。σ 越大，对它们拟合得越好，却毫无用处。',
  },
  small: {
    label: { en: 'Breaks it: small σ only', zh: '反例：只用小的 σ' },
    params: { highest: 1 },
    expect: 'fails',
    en: 'Up to σ = 1 more is better, on seen and unseen pixels alike. Who stops here does not see the curve turn.',
    zh: 'σ 不超过 1 时越大越好，见过与未见过的像素都是如此。到此为止，就看不到曲线掉头。',
  },
};
