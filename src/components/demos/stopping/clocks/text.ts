/** All words of the figure. */
import { showDigits, showNumber } from '#lib/experiment/params.ts';
import { fill, listed, named, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { bestTime, sumAt, type Clock } from './clocks.ts';
import type { ClocksFrame } from './frame.ts';
import { totalOf } from './measures.ts';
import { names, parts } from './params.ts';

/** A rise by so much of itself counts when the outcome is named. */
const countedRise = 0.1;

export const text: DemoText<ClocksFrame> = {
  title: { en: 'Three parts, each with its own clock: what does their sum do?', zh: '三个部分各有时钟：误差之和怎样变化？' },
  prediction: {
    question: {
      en: 'A linear model learns noisy samples. Low and high frequencies hold a signal and noise, middle ones noise alone. The low ones have a clock of 10 steps, the middle ones of 100, the high ones of 2000. How does the test error go?',
      zh: '线性模型学习含噪的样本。低频与高频既有信号也有噪声，中频只有噪声。低频的时钟是 10 步，中频 100 步，高频 2000 步。测试误差怎样变化？',
    },
    options: [
      { en: 'It only falls', zh: '一直下降' },
      { en: 'It falls, then rises', zh: '先降后升' },
      { en: 'It falls, rises and falls again', zh: '降、升、再降' },
    ],
    outcome({ measures: { rise = NaN }, partErrors }) {
      if (Number.isNaN(rise)) return -1;
      if (rise > countedRise) return 2;
      const total = totalOf(partErrors);
      return (total.at(-1) as number) > (1 + countedRise) * Math.min(...total) ? 1 : 0;
    },
    why: {
      en: 'Each part’s error falls as its signal comes in and rises with its noise. The middle part has only noise, and its turn comes between the two signals.',
      zh: '各部分学会信号时误差下降，学进噪声时误差上升。中频只有噪声，正好轮在两份信号之间。',
    },
  },
  caption: {
    en: 'Above: the test error. Dots: the mean of many trainings, each with noise of its own. Areas: the formula of each part, stacked. Below: each part alone, a small ring at its own best step. Drag a dot sideways to set a part’s clock, upward for its signal. Right: one training.',
    zh: '上：测试误差，点是多次训练（噪声各不相同）的平均，色块是各部分的公式，逐层叠起。下：各部分单独的误差，小圆圈是各自的最佳步；圆点左右拖动改时钟，上下拖动改信号强弱。右：其中一次训练。',
  },
};

export const labels = {
  sum: { en: 'Test error: the sum of the parts', zh: '测试误差：各部分之和' },
  mean: { en: 'mean of {trainings} trainings', zh: '{trainings} 次训练的平均' },
  formula: { en: 'sum of the formulas', zh: '公式之和' },
  missing: { en: 'strong: signal not yet learned', zh: '浓：还没学到的信号' },
  taken: { en: 'faint: noise learned', zh: '淡：学进去的噪声' },
  parts: { en: 'Each part alone: drag the dots', zh: '各部分单独看：可拖动圆点' },
  training: { en: 'One training, step {step}', zh: '一次训练，第 {step} 步' },
  atStep: { en: 'at step {step}', zh: '第 {step} 步' },
  fit: { en: 'fit', zh: '拟合' },
  samples: { en: 'samples', zh: '样本' },
  handle: { en: '{name} frequencies: clock and signal', zh: '{name}：时钟与信号' },
  position: { en: 'clock {clock} steps, signal {signal}', zh: '时钟 {clock} 步，信号 {signal}' },
} satisfies Record<string, Text>;

/** "clock 100 steps, signal 1": where a part's handle stands. */
export const positionText = ({ tau, signal }: Clock, lang: Lang): string =>
  fill(labels.position[lang], { clock: tau, signal: showNumber(signal) });

const stepText = (step: number, lang: Lang) =>
  Number.isFinite(step) ? fill(labels.atStep[lang], { step: Math.round(step) }) : { en: 'at the very end', zh: '最后' }[lang];

/** What each panel shows, for readers who do not see it; `at` is the index of the kept step under the cursor. */
export function alts({ steps, partErrors }: ClocksFrame, clocks: readonly Clock[], at: number, lang: Lang) {
  const total = totalOf(partErrors);
  const step = steps[at] ?? 0;
  const last = steps.at(-1) ?? 0;
  const [first, now, end] = [total[0], total[at], total.at(-1)].map((error) => showDigits(error ?? NaN, 3));
  const shares = names
    .map((name, i) => named(name[lang], showDigits(partErrors[i]?.[at] ?? NaN, 3), lang))
    .join(lang === 'en' ? ', ' : '，');
  const each = clocks
    .map((clock, i) =>
      named(names[i]?.[lang] ?? '', listed([positionText(clock, lang), stepText(bestTime(clock), lang)], lang), lang),
    )
    .join(lang === 'en' ? '; ' : '；');
  const sum = showDigits(sumAt(clocks, step), 3);
  return {
    en: {
      sum: `Mean test error ${first} at step 0, ${end} at step ${last}. At step ${step} it is ${now}, the sum of the formulas ${sum}; ${shares}.`,
      parts: `The error of each part by its formula. Clock, signal and own best step: ${each}.`,
      fit: `Samples, target and fit of one training at step ${step}; mean test error there ${now}.`,
    },
    zh: {
      sum: `平均测试误差：第 0 步 ${first}，第 ${last} 步 ${end}。第 ${step} 步为 ${now}，公式之和为 ${sum}；${shares}。`,
      parts: `各部分按公式的误差。时钟、信号与自己的最佳步：${each}。`,
      fit: `一次训练在第 ${step} 步的样本、目标与拟合；该步的平均测试误差为 ${now}。`,
    },
  }[lang];
}

/** Name of a part with its frequencies: "low: k = 1–2". */
export function partName(i: number, lang: Lang): string {
  const waves = parts[i]?.waves ?? [];
  return `${names[i]?.[lang]}${lang === 'en' ? ': ' : ' '}k = ${waves[0]}–${waves.at(-1)}`;
}
