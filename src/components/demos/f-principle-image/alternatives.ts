/** The panels in words, with their numbers, for readers who do not see them. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang } from '#lib/i18n/text.ts';
import type { ImageFrame } from './experiment.ts';
import { side } from './picture.ts';
import { bandNames } from './target.ts';

/** Root mean square of a picture's values around their mean: its contrast. */
function contrast(values: ArrayLike<number>): number {
  const all = Array.from(values);
  const mean = all.reduce((a, b) => a + b, 0) / all.length;
  return Math.sqrt(all.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / all.length);
}

/** Root mean square of the difference between neighbouring pixels of a row: how much fine detail there is. */
function roughness(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const step = i % side === 0 ? 0 : (values[i] as number) - (values[i - 1] as number);
    sum += step * step;
  }
  return Math.sqrt(sum / values.length);
}

export function alternatives(frame: ImageFrame, lang: Lang) {
  const residual = frame.target.map((grey, i) => grey - (frame.network[i] as number));
  const missing = showNumber(contrast(residual) / contrast(frame.target));
  const count = frame.bands.length;
  const rows = frame.steps.length;
  const bands = frame.bands.map((band, i) => ({
    name: bandNames[band]?.[lang] ?? '',
    passage: Number.isNaN(frame.passages[i]) ? '–' : String(frame.passages[i]),
    error: showNumber(frame.errors[(rows - 1) * count + i] as number),
  }));
  const amplitudes = [1, 2, 4, 8, 12, 16].map(
    (r) => `${r}: ${showNumber(frame.networkRadial[r - 1] as number)} / ${showNumber(frame.targetRadial[r - 1] as number)}`,
  );
  const detail = (values: ArrayLike<number> | null) =>
    values ? Math.round((100 * roughness(values)) / roughness(frame.target)) : null;
  return lang === 'en'
    ? {
        target: `The target, 32 by 32 pixels of grey.`,
        network: `What the network draws at step ${frame.step}; its differences between neighbouring pixels are ${detail(frame.network)}% of the target’s.`,
        residual: `Target minus network: ${missing} of the target’s contrast is missing. Middle grey means nothing is missing.`,
        snapshot: (step: number, values: ArrayLike<number> | null) =>
          values
            ? `What the network drew at step ${step}; differences between neighbouring pixels ${detail(values)}% of the target’s.`
            : `Step ${step}: not there yet.`,
        spectrum: `Amplitude of network and target by cycles a side: ${amplitudes.join('; ')}.`,
        errors: `Relative error of each band over training. ${bands.map((b) => `${b.name}: learned at step ${b.passage}, error now ${b.error}`).join('; ')}.`,
      }
    : {
        target: '目标图像，32 × 32 个灰度像素。',
        network: `第 ${frame.step} 步时网络画出的图像；相邻像素之差为目标的 ${detail(frame.network)}%。`,
        residual: `目标减去网络：尚缺目标对比度的 ${missing} 倍。中灰表示没有缺失。`,
        snapshot: (step: number, values: ArrayLike<number> | null) =>
          values ? `第 ${step} 步时网络画出的图像；相邻像素之差为目标的 ${detail(values)}%。` : `第 ${step} 步：尚未到达。`,
        spectrum: `按每边周期数，网络与目标的振幅：${amplitudes.join('；')}。`,
        errors: `训练中各频带的相对误差。${bands.map((b) => `${b.name}：第 ${b.passage} 步学会，当前误差 ${b.error}`).join('；')}。`,
      };
}
