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
    question: {
      en: 'A house, sharp edges beside flat areas: is a middle σ best again, far better than no features?',
      zh: '一座房子，边缘清晰，墙面平坦：仍是中间的 σ 最好，而且远胜普通网络吗？',
    },
    params: { picture: 'house' },
    en: 'Yes, although sharp edges stand beside flat areas. The best σ is about the same.',
    zh: '是的，尽管清晰的边缘与平坦的区域并存。最佳的 σ 大致相同。',
  },
  rings: {
    label: { en: 'Rings', zh: '圆环' },
    question: {
      en: 'Rings that grow finer outwards: is a middle σ best again, far better than no features?',
      zh: '圆环越往外越密：仍是中间的 σ 最好，而且远胜普通网络吗？',
    },
    params: { picture: 'rings' },
    en: 'Yes. The rings reach 10 cycles a side at the rim, so the frequency that a network reaches can be read off as a radius.',
    zh: '是的。圆环最密处每边 10 个周期，网络能达到的频率可以直接从半径读出。',
  },
  smooth: {
    label: { en: 'A smooth picture', zh: '光滑的图像' },
    question: {
      en: 'No edge and no texture: do Fourier features still draw unseen pixels 6.5 dB better?',
      zh: '没有边缘，也没有纹理：用傅里叶特征，未见像素仍会好 6.5 dB 以上吗？',
    },
    params: { picture: 'smooth' },
    expect: 'fails',
    en: 'No. The plain network is nearly as good as it gets, and any σ beyond 1 only adds what is not there.',
    zh: '不会。普通网络已经差不多到头，σ 超过 1 只会添上本来没有的东西。',
  },
  noise: {
    label: { en: 'Noise', zh: '噪声' },
    question: {
      en: 'Every pixel is drawn at random: is there a σ that draws the unseen ones better?',
      zh: '每个像素都是随机的：有没有哪个 σ 能把未见的像素画得更好？',
    },
    params: { picture: 'noise' },
    expect: 'fails',
    en: 'No. The seen pixels tell nothing about the others. A larger σ fits them better and better and helps nowhere.',
    zh: '没有。见过的像素对其余像素毫无提示。σ 越大，见过的像素拟合得越好，未见的却毫无改善。',
  },
  small: {
    label: { en: 'σ up to 1 only', zh: 'σ 只到 1' },
    question: {
      en: 'σ goes up to 1 only, not to 12: is the best σ still well inside the range?',
      zh: 'σ 只取到 1，不到 12：最佳的 σ 仍在范围之内吗？',
    },
    params: { highest: 1 },
    expect: 'fails',
    en: 'No. Up to σ = 1 more is better, on seen and unseen pixels alike. Who stops here does not see the curve turn.',
    zh: '不在。σ 不超过 1 时越大越好，见过与未见的像素都是如此。停在这里，就看不到曲线掉头。',
  },
  patient: {
    label: { en: 'Plain network: 10,000 steps', zh: '普通网络训练 10000 步' },
    question: {
      en: 'The plain network gets twenty times as many steps: do Fourier features still gain 6.5 dB?',
      zh: '普通网络的步数增加到二十倍：傅里叶特征仍会好 6.5 dB 以上吗？',
    },
    params: { plainSteps: 10000 },
    expect: 'fails',
    en: 'No, the gain shrinks to <Ledger preset="patient" claim="features-help" stat="median" /> dB in the median. The plain network is slow at high frequencies, not unable.',
    zh: '不会，差距的中位数缩小到 <Ledger preset="patient" claim="features-help" stat="median" /> dB。普通网络学高频只是慢，并非学不会。',
  },
};
