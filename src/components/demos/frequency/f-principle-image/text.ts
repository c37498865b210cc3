/** The words. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import { side } from '../../shared/picture.ts';
import type { DemoText } from '../../types.ts';
import type { ImageFrame } from './frame.ts';
import { bandNames } from './params.ts';

export const text: DemoText = {
  title: { en: 'A network learns a picture. What of it does it see first?', zh: '网络学习一幅图像，先看到什么？' },
  prediction: {
    question: {
      en: 'The network gets the coordinates of a pixel and must say its grey. All pixels count the same, and coarse and fine detail are equally strong. How does the picture appear?',
      zh: '网络由像素的坐标给出灰度。所有像素同等重要，粗略与精细的内容同样强。图像会怎样出现？',
    },
    options: [
      { en: 'Everywhere sharp, slowly less grey', zh: '处处清晰，由淡变浓' },
      { en: 'Blurred first, then sharper', zh: '先模糊，再清晰' },
      { en: 'Edges first, then the areas', zh: '先有边缘，再填区域' },
    ],
    answer: 1,
    why: {
      en: 'After ten steps there is hardly more than light above and dark below; at step 100 the house stands there, blurred; its planks and the paving come last, if at all.',
      zh: '十步之后，不过是上亮下暗；到第 100 步，房子的模糊轮廓已在；墙板与铺地最后才出现，甚至始终没有。',
    },
  },
  caption: {
    en: 'A fully connected network from two coordinates to one grey, trained on all 1024 pixels in every step. Frequencies are counted in cycles a side, in any direction: coarse 1–2, middle 3–5, fine 6 and more. A band counts as learned when the relative error of its Fourier coefficients, taken together, first falls below 0.5.',
    zh: '全连接网络由两个坐标输出一个灰度，每一步使用全部 1024 个像素。频率以每边的周期数计，不分方向：粗略 1–2，中等 3–5，精细 6 及以上。一个频带的傅里叶系数合在一起的相对误差首次低于 0.5 时，视为学会该频带。',
  },
};

export const labels = {
  target: { en: 'Target', zh: '目标' },
  network: { en: 'Network', zh: '网络' },
  residual: { en: 'Still missing', zh: '尚缺的部分' },
  notRun: { en: 'press Run', zh: '点击“运行”' },
  along: { en: 'What the network drew along the way', zh: '训练途中网络画出的图像' },
  spectrum: { en: 'Amplitude by frequency', zh: '各频率的振幅' },
  cycles: { en: 'cycles a side', zh: '每边周期数' },
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
      residual: `目标减去网络：尚缺目标对比度的 ${missing} 倍。中灰表示没有缺失。`,
      snapshot: (at: number, values: Float32Array | null) =>
        values ? `第 ${at} 步时网络画出的图像；相邻像素之差为目标的 ${detail(values)}%。` : `第 ${at} 步：尚未到达。`,
      spectrum: `按每边周期数，网络与目标的振幅：${amplitudes.join('；')}。`,
      errors: `训练中各频带的相对误差。${bands.map((b) => `${b.name}：第 ${b.passage} 步学会，当前误差 ${b.error}`).join('；')}。`,
    },
  }[lang];
}
