/** Its words. */
import { listed, minus, named, percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { Window } from '#lib/numerics/directions.ts';
import { lastOf, windows } from '../measures.ts';
import type { DropoutFrame } from './frame.ts';

export const text: DemoText<DropoutFrame> = {
  title: {
    en: 'Neurons in all directions: what does dropout make of them?',
    zh: '神经元指向各个方向：dropout 有何影响？',
  },
  prediction: {
    question: {
      en: 'Two networks of 300 ReLU neurons start from the same large weights. One has a random tenth of its neurons off in every step. Where do its neurons point in the end?',
      zh: '两个网络各有 300 个 ReLU 神经元，初始权重相同，都很大。其中一个每一步随机关掉十分之一的神经元。最后，它的神经元指向哪里？',
    },
    options: [
      { en: 'Spread more evenly than before', zh: '比原先更分散' },
      { en: 'In all directions, as before', zh: '仍是各个方向' },
      { en: 'In a few directions', zh: '少数几个方向' },
    ],
    /** How much larger than before training the share of the four best directions is. */
    outcome({ share: [, dropout] }) {
      const growth = lastOf(dropout) / (dropout?.[0] ?? NaN);
      if (Number.isNaN(growth)) return -1;
      return growth > 1.5 ? 2 : growth < 0.67 ? 0 : 1;
    },
    why: {
      en: 'One explanation: the noise of dropout is least when many neurons share the work in equal parts. Those that can do the same work turn to the same direction.',
      zh: '一种解释：许多神经元平分同一份工作时，dropout 的噪声最小。于是能做同一份工作的神经元，都转到同一方向。',
    },
  },
  caption: {
    en: 'Each dot is a neuron: across, the angle of its weight and bias; up, its amplitude. Shaded are the four best windows of directions, with their share of the amplitude. Grey neurons are silent on the whole interval and count nowhere. Below: that share over training, and the share of the best 1, 2, ..., 12 directions.',
    zh: '每个点是一个神经元：横轴为权重与偏置的角度，纵轴为幅值。阴影是四个最佳的方向窗口及其所占的幅值。灰色的神经元在整个区间上没有输出，不计入。下：训练中的这一比例，以及最佳的 1、2、……、12 个方向所占的比例。',
  },
};

export const labels = {
  withoutTitle: { en: 'Without dropout: amplitude', zh: '无 dropout：幅值' },
  dropoutTitle: { en: 'With dropout: amplitude', zh: '有 dropout：幅值' },
  now: { en: 'now', zh: '现在' },
  cumulative: { en: 'Amplitude by number of directions', zh: '所占幅值与方向个数' },
  count: { en: 'number of best directions', zh: '最佳方向的个数' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it; `found` are the best directions of each network, `held` the shares of the best 1, 2, ... of them. */
export function alts({ networks, share, step }: DropoutFrame, found: readonly Window[][], held: readonly number[][], lang: Lang) {
  const place = ({ mean, share }: Window) => {
    const angle = `${minus(Math.round(mean))}°`;
    return lang === 'en' ? `${angle} (${percent(share)})` : `${angle}（${percent(share)}）`;
  };
  const [atWithout, atDropout] = found.map((best) => listed(best.slice(0, windows.count).map(place), lang));
  const [a, b] = share.map((course) => percent(lastOf(course)));
  const first = percent(share[0]?.[0] ?? NaN);
  const both = (count: number) => held.map((shares) => percent(shares[count - 1] ?? NaN)).join(' / ');
  const list = listed(
    [1, 2, 4, 8, 12].map((count) => named(String(count), both(count), lang)),
    lang,
  );
  const width = networks[0]?.output.length;
  return {
    en: {
      without: `Orientation and amplitude of ${width} neurons without dropout, before training and at step ${step}. Best directions: ${atWithout}.`,
      dropout: `The same with dropout. Best directions: ${atDropout}.`,
      course: `Share of the amplitude in the four best directions: ${first} before training; at step ${step} ${a} without dropout, ${b} with.`,
      cumulative: `Share by number of directions, without / with dropout: ${list}.`,
    },
    zh: {
      without: `无 dropout 时 ${width} 个神经元的方向与幅值，训练前与第 ${step} 步。最佳方向：${atWithout}。`,
      dropout: `有 dropout 时的方向与幅值。最佳方向：${atDropout}。`,
      course: `四个最佳方向所占的幅值：训练前 ${first}；第 ${step} 步无 dropout 为 ${a}，有 dropout 为 ${b}。`,
      cumulative: `方向个数与所占幅值（无 / 有 dropout）：${list}。`,
    },
  }[lang];
}
