/** The words. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import { side } from '../../shared/picture.ts';
import type { DemoText } from '../../types.ts';
import type { ImageFrame } from './frame.ts';
import { bandNames } from './params.ts';

export const text: DemoText<ImageFrame> = {
  title: {
    en: 'A network learns a picture. How much of the fine detail does it get?',
    zh: '网络学习一幅图像，精细的部分学到多少？',
  },
  prediction: {
    question: {
      en: 'From the coordinates of a pixel the network must say its grey. Coarse, middle and fine detail are equally strong. After 1500 steps, how much of the fine detail is missing?',
      zh: '网络由像素的坐标给出灰度。粗略、中等、精细三个频带同样强。训练 1500 步之后，精细频带还缺多少？',
    },
    options: [
      { en: 'Less than a tenth', zh: '不到十分之一' },
      { en: 'About half', zh: '约一半' },
      { en: 'Nearly all of it', zh: '几乎全部' },
    ],
    outcome({ errors }) {
      const fine = errors.at(-1) ?? NaN;
      return Number.isNaN(fine) ? -1 : [0.2, 0.75].filter((bound) => fine > bound).length;
    },
    why: {
      en: 'The outline of the house stands there, blurred, within a hundred steps or two. The rest of the run goes to planks and paving, whose error falls more and more slowly.',
      zh: '一两百步之内，房子的模糊轮廓已在。此后的训练都用于墙板与铺地，误差却降得越来越慢。',
    },
  },
  caption: {
    en: 'A fully connected network from two coordinates to one grey, trained on all 1024 pixels in every step. Frequencies are counted in cycles a side, in any direction: coarse 1–2, middle 3–5, fine 6 and more. What is missing of a band is the relative error of its Fourier coefficients, taken together.',
    zh: '全连接网络由两个坐标输出一个灰度，每一步使用全部 1024 个像素。频率以每边的周期数计，不分方向：粗略 1–2，中等 3–5，精细 6 及以上。频带还缺多少，以其傅里叶系数合在一起的相对误差计。',
  },
};

export const labels = {
  target: { en: 'Target', zh: '目标' },
  network: { en: 'Network', zh: '网络' },
  residual: { en: 'Still missing', zh: '尚缺的部分' },
  notRun: { en: 'press Run', zh: '点击“运行”' },
  along: { en: 'Drawn along the way', zh: '训练途中画出的图像' },
  spectrum: { en: 'Amplitude by frequency', zh: '各频率的振幅' },
  cycles: { en: 'cycles a side', zh: '每边周期数' },
  learned: { en: 'below: learned', zh: '线下：学会' },
  errors: { en: 'Relative error over training', zh: '训练中的相对误差' },
} satisfies Record<string, Text>;

/** Root mean square of a picture's values around their mean: its contrast. */
function contrast(values: Float32Array): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / values.length);
}

/** Root mean square of the difference between neighbouring pixels of a row: how much fine detail there is. */
function roughness(values: Float32Array): number {
  const step = (i: number) => (i % side === 0 ? 0 : (values[i] as number) - (values[i - 1] as number));
  return Math.sqrt(values.reduce((sum, _, i) => sum + step(i) * step(i), 0) / values.length);
}

/** What each panel shows, for readers who do not see it. */
export function alts(frame: ImageFrame, lang: Lang) {
  const { step, target, network, networkRadial, targetRadial } = frame;
  const detail = (values: Float32Array) => Math.round((100 * roughness(values)) / roughness(target));
  const missing = showNumber(contrast(target.map((grey, i) => grey - (network[i] as number))) / contrast(target));
  const amplitudes = [1, 2, 4, 8, 12, 16].map(
    (r) => `${r}: ${showNumber(networkRadial[r - 1] as number)} / ${showNumber(targetRadial[r - 1] as number)}`,
  );
  const bands = frame.bands.map((band, i) => ({
    name: bandNames[band]?.[lang] ?? '',
    passage: Number.isNaN(frame.passages[i]) ? '–' : String(frame.passages[i]),
    error: showNumber(frame.errors.at(i - frame.bands.length) as number),
  }));
  return {
    en: {
      target: 'The target, 32 by 32 pixels of grey.',
      network: `What the network draws at step ${step}; its differences between neighbouring pixels are ${detail(network)}% of the target’s.`,
      residual: `Target minus network: ${missing} of the target’s contrast is missing. Middle grey means nothing is missing.`,
      snapshot: (at: number, values: Float32Array | null) =>
        values
          ? `What the network drew at step ${at}; differences between neighbouring pixels ${detail(values)}% of the target’s.`
          : `Step ${at}: not there yet.`,
      spectrum: `Amplitude of network and target by cycles a side: ${amplitudes.join('; ')}.`,
      errors: `Relative error of each band over training. ${bands.map((b) => `${b.name}: learned at step ${b.passage}, error now ${b.error}`).join('; ')}.`,
    },
    zh: {
      target: '目标图像，32 × 32 个灰度像素。',
      network: `第 ${step} 步时网络画出的图像；相邻像素之差为目标的 ${detail(network)}%。`,
      residual: `目标减去网络：尚缺部分的对比度为目标的 ${missing} 倍。中灰表示没有缺失。`,
      snapshot: (at: number, values: Float32Array | null) =>
        values ? `第 ${at} 步时网络画出的图像；相邻像素之差为目标的 ${detail(values)}%。` : `第 ${at} 步：尚未到达。`,
      spectrum: `按每边周期数，网络与目标的振幅：${amplitudes.join('；')}。`,
      errors: `训练中各频带的相对误差。${bands.map((b) => `${b.name}：第 ${b.passage} 步学会，当前误差 ${b.error}`).join('；')}。`,
    },
  }[lang];
}
