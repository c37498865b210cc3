/** All words of the figure. */
import { showDigits } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import { passagesSaid } from '../../shared/passages.ts';
import type { DemoText } from '../../types.ts';
import type { ProjectionFrame } from './frame.ts';

export const text: DemoText<ProjectionFrame> = {
  title: {
    en: 'Digits laid out along a line: which waves of the answer come first?',
    zh: '把数字沿直线排开：答案中哪些波先学会？',
  },
  prediction: {
    question: {
      en: '300 images are laid out along the direction in which they differ most, and the answers are taken apart into waves along it. The mean is learned first. What of one and of two periods?',
      zh: '300 张图像沿着差别最大的方向排开，答案沿这个方向分解成波。均值最先学会。那么一个周期与两个周期的波呢？',
    },
    options: [
      { en: 'Two periods before one', zh: '两个周期的在先' },
      { en: 'Both at about the same time', zh: '几乎同时' },
      { en: 'One period clearly before two', zh: '一个周期的明显在先' },
    ],
    /** By how much later two periods are learned than one. */
    outcome({ passages, step, length }) {
      const [, one = NaN, two = NaN] = passages;
      if (Number.isNaN(one) || (Number.isNaN(two) && step < length)) return -1;
      const ratio = (Number.isNaN(two) ? length : two) / one;
      return ratio > 1.2 ? 2 : ratio < 0.83 ? 0 : 1;
    },
    why: {
      en: 'One explanation is the Frequency Principle, in a space where no Fourier transform could be computed: along this line the slow part of the answer is learned before the faster one.',
      zh: '一种解释是频率原则，而且是在算不动傅里叶变换的空间里：沿着这条直线，答案的低频部分先于高频部分学会。',
    },
  },
  caption: {
    en: 'Above left: relative error of each frequency over training; a mark where it is learned. Right: its size in labels and outputs; dashed, what chance gives. Below: the images along the line, by digit, and the direction as a picture.',
    zh: '左上：训练中各频率的相对误差，学会处有标记。右上：标签与输出中各频率的大小，虚线为偶然性所致。下：图像沿直线的位置（按数字分行），以及画成图像的方向。',
  },
};

export const labels = {
  errors: { en: 'Error by frequency', zh: '各频率的误差' },
  epoch: { en: 'epoch (logarithmic)', zh: '轮数（对数）' },
  sizes: { en: 'Size by frequency', zh: '各频率的大小' },
  wanted: { en: 'labels', zh: '标签' },
  now: { en: 'network', zh: '网络' },
  periods: { en: 'frequency k (periods along the line)', zh: '频率 k（沿直线的周期数）' },
  images: { en: 'The images along the line', zh: '图像沿直线的位置' },
  digit: { en: 'digit', zh: '数字' },
  place: { en: 'place', zh: '位置' },
  direction: { en: 'The direction', zh: '方向' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it. */
export function alts({ passages, wanted, now, noise, places, digits, step }: ProjectionFrame, lang: Lang) {
  const waves = Array.from(wanted, (_, k) => k);
  const when = passagesSaid(waves, passages, lang);
  const sizes = waves.map((k) => `k = ${k}: ${showDigits(wanted[k] ?? NaN)} / ${showDigits(now[k] ?? NaN)}`).join(', ');
  const meanOf = (digit: number) => {
    const own = Array.from(places).filter((_, i) => digits[i] === digit);
    return showDigits(own.reduce((sum, place) => sum + place, 0) / own.length);
  };
  const [zero, one] = [meanOf(0), meanOf(1)];
  return {
    en: {
      errors: `Relative error of six frequencies up to epoch ${step}. Learned at epochs ${when}.`,
      sizes: `Size in labels / outputs at epoch ${step}: ${sizes}. Chance gives ${showDigits(noise)}.`,
      images: `${places.length} images along the line from 0 to 1, a row a digit; zeros lie at ${zero} on average, ones at ${one}.`,
      direction: `The direction as a picture of 14 by 14 pixels: white where more ink moves an image to the right, black where to the left.`,
    },
    zh: {
      errors: `到第 ${step} 轮为止六个频率的相对误差。学会的轮数：${when}。`,
      sizes: `第 ${step} 轮时标签 / 输出的大小：${sizes}。偶然性给出 ${showDigits(noise)}。`,
      images: `${places.length} 张图像沿 0 到 1 的直线，每个数字一行；0 平均位于 ${zero}，1 平均位于 ${one}。`,
      direction: `画成 14 × 14 像素的方向：白色处墨多则图像偏右，黑色处墨多则偏左。`,
    },
  }[lang];
}
