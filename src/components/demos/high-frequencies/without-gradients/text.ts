import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { WithoutGradientsFrame } from './frame.ts';

export const text: DemoText<WithoutGradientsFrame> = {
  title: { en: 'Nobody computes a gradient. When is each frequency learned?', zh: '谁也不算梯度。各个频率何时学会？' },
  prediction: {
    question: {
      en: 'Thirty networks wander, each drawn to the best point so far; sin x is there from the start. After how many evaluations comes sin 3x?',
      zh: '三十个网络随机游走，各自被目前找到的最好点吸引。最初三十个中最好的已经学会 sin x。求值多少次之后学会 sin 3x？',
    },
    options: [
      { en: 'Fewer than 100', zh: '不到 100 次' },
      { en: '100 to 1,000', zh: '100 到 1000 次' },
      { en: '1,000 to 9,000', zh: '1000 到 9000 次' },
      { en: 'Not within 9,000', zh: '9000 次以内不会' },
    ],
    outcome({ passages, evaluations, length }) {
      const passage = passages.at(-1) ?? NaN;
      if (Number.isNaN(passage)) return (evaluations.at(-1) ?? 0) < length ? -1 : 3;
      return [100, 1000, 9000].filter((limit) => passage > limit).length;
    },
    why: {
      en: 'The search starts among random networks, and nearly all of these have more of k = 1. So the run does not show that the method prefers low frequencies; its starting points do.',
      zh: '搜索从随机网络出发，而随机网络几乎都是 k = 1 更多。所以这并不说明搜索方法偏爱低频；偏爱低频的是初始化。',
    },
  },
  caption: {
    en: 'A small network fits sin x + sin 3x by a method that only compares losses; time is counted in evaluations of the loss. Random networks: every grey point is a network that nobody trained, by its amplitudes at the two frequencies; the line is the way of the best network. The histogram counts the same networks by the ratio.',
    zh: '小网络拟合 sin x + sin 3x，所用方法只比较损失的大小；时间以损失的求值次数计。“随机网络”一图：每个灰点是一个从未训练的网络，坐标是它在两个频率上的振幅；折线是最佳网络走过的路。直方图按振幅之比清点同一批网络。',
  },
};

export const labels = {
  space: { en: 'Best network so far', zh: '目前最佳网络' },
  spectrum: { en: 'Its spectrum', zh: '其频谱' },
  errors: { en: 'Relative error of the best network', zh: '最佳网络的相对误差' },
  random: { en: 'Random networks', zh: '随机网络' },
  histogram: { en: 'Random: k = {low} over k = {high}', zh: '随机网络：k = {low} 与 k = {high} 之比' },
  times: { en: 'ratio of the amplitudes (logarithmic)', zh: '振幅之比（对数）' },
  networks: { en: 'networks', zh: '网络个数' },
  evaluations: { en: 'evaluations of the loss (logarithmic)', zh: '损失的求值次数（对数）' },
  learnedBelow: { en: 'learned: below 0.5', zh: '低于 0.5 即视为学会' },
  amplitudeAt: { en: 'amplitude at k = {k}', zh: 'k = {k} 的振幅' },
  untrained: { en: 'random, untrained', zh: '随机，未训练' },
  best: { en: 'best so far', zh: '目前最佳' },
  more: { en: 'more of k = {k}: {percent}', zh: 'k = {k} 更多：{percent}' },
  share: { en: 'k = {k}: {percent}', zh: 'k = {k}：{percent}' },
} satisfies Record<string, Text>;

/** Whether the random networks are on show: what they are like is told when the run begins. */
export const isLooked = ({ step }: WithoutGradientsFrame) => step > 0;

/** What each panel shows, in words. */
export function alts(frame: WithoutGradientsFrame, lang: Lang) {
  const { peaks, evaluations, networkSpectrum, targetSpectrum, randomLow, randomHigh, pathLow, pathHigh } = frame;
  const [low, high] = [peaks[0], peaks.at(-1)];
  const n = (value: number | undefined) => showNumber(value ?? NaN);
  const thousandths = (value: number | undefined) => n((value ?? NaN) / 1000);
  const median = (values: Int32Array) => thousandths(values.toSorted()[values.length >> 1]);
  const [now, loss] = [evaluations.at(-1), n(frame.loss.at(-1))];
  const amplitudes = peaks.map((k) => `k = ${k}: ${n(networkSpectrum[k])} / ${n(targetSpectrum[k])}`).join(', ');
  const errors = peaks.map((k, i) => `k = ${k}: ${n(frame.errors[i])} → ${n(frame.errors.at(i - peaks.length))}`).join(', ');
  const share = `${(100 * (frame.measures['shareLow'] ?? NaN)).toFixed(1)}%`;
  const [middleLow, middleHigh] = [median(randomLow), median(randomHigh)];
  const from = [thousandths(pathLow[0]), thousandths(pathHigh[0])];
  const to = [thousandths(pathLow.at(-1)), thousandths(pathHigh.at(-1))];
  const looked = isLooked(frame);
  return {
    en: {
      space: `Target and best network after ${now} evaluations; mean squared error ${loss}.`,
      spectrum: `Amplitudes of network and target: ${amplitudes}.`,
      errors: `Relative error of the best network, first and now: ${errors}.`,
      random: looked
        ? `Amplitudes of ${randomLow.length} random networks: median ${middleLow} at k = ${low} and ${middleHigh} at k = ${high}; ${share} have more of k = ${low}. The best network went from ${from.join(' and ')} to ${to.join(' and ')}.`
        : `Amplitudes of the best network at k = ${low} and k = ${high}: ${from.join(' and ')}. Random networks come with the run.`,
      histogram: looked
        ? `Random networks, counted by the ratio of the two amplitudes: above 1 for ${share}.`
        : 'Random networks, counted by the ratio of the two amplitudes: they come with the run.',
    },
    zh: {
      space: `经 ${now} 次求值后的目标与最佳网络；均方误差 ${loss}。`,
      spectrum: `网络与目标的振幅：${amplitudes}。`,
      errors: `最佳网络的相对误差，最初与现在：${errors}。`,
      random: looked
        ? `${randomLow.length} 个随机网络的振幅：k = ${low} 的中位数为 ${middleLow}，k = ${high} 为 ${middleHigh}；${share} 的网络 k = ${low} 更多。最佳网络由 ${from.join('、')} 走到 ${to.join('、')}。`
        : `最佳网络在 k = ${low} 与 k = ${high} 上的振幅：${from.join('、')}。运行后显示随机网络。`,
      histogram: looked ? `随机网络按两个振幅之比计数：比值大于 1 的占 ${share}。` : '随机网络按两个振幅之比计数：运行后显示。',
    },
  }[lang];
}
