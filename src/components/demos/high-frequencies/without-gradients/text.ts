import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { WithoutGradientsFrame } from './frame.ts';

export const text: DemoText = {
  title: { en: 'Nobody computes a gradient. Does the low frequency still come first?', zh: '谁也不算梯度。低频还会先学会吗？' },
  prediction: {
    question: {
      en: 'Thirty networks wander at random, each drawn to the best point found so far. The target is sin x + sin 3x. What do they get right first?',
      zh: '三十个网络随机游走，各自被目前找到的最好点吸引。目标是 sin x + sin 3x。它们先学对哪一个？',
    },
    options: [
      { en: 'sin x', zh: 'sin x' },
      { en: 'sin 3x', zh: 'sin 3x' },
      { en: 'Either: without gradients there is no order', zh: '都有可能：没有梯度就没有顺序' },
    ],
    answer: 0,
    why: {
      en: 'The best of the first thirty random networks has k = 1 already; k = 3 takes many rounds. Random networks are made of low frequencies before anybody trains them.',
      zh: '最初三十个随机网络中最好的那个就已经有了 k = 1；k = 3 则要许多轮。随机网络在训练之前就以低频为主。',
    },
  },
  caption: {
    en: 'A network with one hidden layer fits sin x + sin 3x on 64 points by a method that only compares losses. Time is counted in evaluations of the loss. Random networks: every grey point is a network with random weights that nobody trained, by its amplitudes at the two frequencies; the line is the way of the best network found so far. It starts in the cloud, which lies below the diagonal: there is more of k = 1 than of k = 3 in a network before any method begins. The histogram counts the same networks by the ratio. So these runs do not show that methods prefer low frequencies. They show that small random tanh networks do.',
    zh: '一个单隐层网络在 64 个点上拟合 sin x + sin 3x，所用方法只比较损失的大小。时间以损失的求值次数计。“随机网络”一图：每个灰点是一个从未训练的随机网络，坐标是它在两个频率上的振幅；折线是目前最佳网络走过的路。它从灰点云中出发，而点云位于对角线下方：任何方法开始之前，网络里的 k = 1 就多于 k = 3；旁边的直方图按两个振幅之比清点同一批网络。因此这些实验并不说明优化方法偏爱低频，而是说明小权重的随机 tanh 网络偏爱低频。',
  },
};

export const labels = {
  space: { en: 'Best network so far', zh: '目前最佳网络' },
  spectrum: { en: 'Its spectrum', zh: '其频谱' },
  errors: { en: 'Relative error of the best network', zh: '最佳网络的相对误差' },
  random: { en: 'Random networks', zh: '随机网络' },
  histogram: { en: 'The same, k = {low} over k = {high}', zh: '同一批网络：k = {low} 与 k = {high} 之比' },
  times: { en: 'ratio of the amplitudes (logarithmic)', zh: '振幅之比（对数）' },
  networks: { en: 'networks', zh: '网络个数' },
  evaluations: { en: 'evaluations of the loss (logarithmic)', zh: '损失的求值次数（对数）' },
  learnedBelow: { en: 'learned: below 0.5', zh: '低于 0.5 即视为学会' },
  amplitudeAt: { en: 'amplitude at k = {k}', zh: 'k = {k} 的振幅' },
  untrained: { en: 'random, untrained', zh: '随机，未训练' },
  best: { en: 'best so far', zh: '目前最佳' },
  more: { en: 'more of k = {k}: {percent}', zh: 'k = {k} 更多：{percent}' },
} satisfies Record<string, Text>;

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
  return {
    en: {
      space: `Target and best network after ${now} evaluations; mean squared error ${loss}.`,
      spectrum: `Amplitudes of network and target: ${amplitudes}.`,
      errors: `Relative error of the best network, first and now: ${errors}.`,
      random: `Amplitudes of ${randomLow.length} random networks: median ${middleLow} at k = ${low} and ${middleHigh} at k = ${high}; ${share} have more of k = ${low}. The best network went from ${from.join(' and ')} to ${to.join(' and ')}.`,
      histogram: `The same networks, counted by the ratio of the two amplitudes: above 1 for ${share}.`,
    },
    zh: {
      space: `经 ${now} 次求值后的目标与最佳网络；均方误差 ${loss}。`,
      spectrum: `网络与目标的振幅：${amplitudes}。`,
      errors: `最佳网络的相对误差，最初与现在：${errors}。`,
      random: `${randomLow.length} 个随机网络的振幅：k = ${low} 的中位数为 ${middleLow}，k = ${high} 为 ${middleHigh}；${share} 的网络 k = ${low} 更多。最佳网络由 ${from.join('、')} 走到 ${to.join('、')}。`,
      histogram: `同一批网络按两个振幅之比计数：比值大于 1 的占 ${share}。`,
    },
  }[lang];
}
