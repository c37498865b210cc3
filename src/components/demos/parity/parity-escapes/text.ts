/** All words of the figure. */
import { listed, percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { sharesOf } from '../course.ts';
import type { EscapesFrame, Swept } from './frame.ts';
import { methods, swept } from './params.ts';

export const text: DemoText<EscapesFrame> = {
  title: {
    en: 'One change to the network that failed at parity. Which ones save it?',
    zh: '对学不会奇偶函数的网络只改一处，哪些改动有效？',
  },
  prediction: {
    question: {
      en: 'Four networks learn the same half of the inputs, for 1,500 steps. One of them has weight decay. When is it right on 80% of the other half?',
      zh: '四个网络用同样的一半输入训练 1500 步，其中一个带权重衰减。它何时能答对另一半的 80%？',
    },
    options: [
      { en: 'Before it fits the seen half', zh: '拟合之前' },
      { en: 'As it fits the seen half', zh: '拟合之时' },
      { en: 'Well after that', zh: '拟合之后许久' },
      { en: 'Never', zh: '始终不能' },
    ],
    outcome({ step, length, steps, unseenCount, records: { decay } }) {
      const learned = steps[decay.unseenRight.findIndex((right) => right > 0.8 * unseenCount)];
      if (learned === undefined) return step < length ? -1 : 3;
      if (Number.isNaN(decay.fitStep)) return 0;
      const ratio = learned / decay.fitStep;
      return ratio < 0.8 ? 0 : ratio < 1.25 ? 1 : 2;
    },
    why: {
      en: 'One explanation: decay prefers small weights, and with half of the inputs given the fit with small weights is close to the parity.',
      zh: '一种解释：衰减偏好小权重，而给定一半输入时，小权重的拟合接近奇偶函数。',
    },
  },
  caption: {
    en: 'Four networks learn the product of k bits from the same random part of all inputs; each differs from the first in one thing. Bars: the power of the learned functions by degree. For every k: right answers on unseen inputs at the fit; dashed, how many of an input’s neighbours share its answer.',
    zh: '四个网络用随机选取的同一部分输入学习 k 位之积，与第一个相比各只改一处。条形：所学函数的功率在各阶上的分布。“各个 k”一图：拟合之时未见输入的准确率；虚线：一个输入的邻居中，答案相同的比例。',
  },
};

export const labels = {
  gaussian: { en: 'Gaussian weights', zh: '高斯初始权重' },
  signs: { en: 'First layer ±1/√d', zh: '第一层 ±1/√d' },
  decay: { en: 'Weight decay', zh: '权重衰减' },
  small: { en: 'Small weights', zh: '小初始化' },
  courses: { en: 'Right answers, seen and unseen', zh: '准确率：所见与未见' },
  power: { en: 'Power by degree', zh: '各阶功率' },
  share: { en: 'share of the power', zh: '功率占比' },
  target: { en: 'Target', zh: '目标' },
  sample: { en: 'What the sample shows', zh: '样本所示' },
  degree: { en: 'degree', zh: '阶' },
  byBits: { en: 'Right on unseen inputs, for every k', zh: '各个 k 下未见输入的准确率' },
  bits: { en: 'bits in the parity, k', zh: '参与奇偶的位数 k' },
  neighbours: { en: 'neighbours that agree', zh: '答案相同的邻居' },
  shortDecay: { en: 'decay, now', zh: '衰减（当前）' },
} satisfies Record<string, Text>;

/** Names of the curves over k, with their dots. */
export const curveNames: Record<Swept, Text> = {
  gaussian: { en: '● Gaussian', zh: '● 高斯' },
  signs: { en: '● ±1/√d', zh: '● ±1/√d' },
  small: { en: '○ small', zh: '○ 小权重' },
};

/** The stacked bars by name: the share of each degree in the power. */
export function barsOf({ targetPower, samplePower, records }: EscapesFrame, lang: Lang) {
  const bar = (name: Text, power: Float64Array) => {
    const total = power.reduce((a, b) => a + b, 0);
    return { name: name[lang], shares: Array.from(power, (part) => part / total) };
  };
  return [
    bar(labels.target, targetPower),
    bar(labels.sample, samplePower),
    ...methods.map((method) => bar(labels[method], records[method].power)),
  ];
}

/** What each panel shows, for readers who do not see it; `course` in the order of the methods. */
export function alts(frame: EscapesFrame, lang: Lang) {
  const { step, dimension, bits, records, byBits, unseenCount } = frame;
  const course = methods.map((method) => {
    const { seen, at } = sharesOf(records[method], frame);
    const [name, seenNow, unseenNow] = [labels[method][lang], percent(seen.at(-1) ?? NaN), percent(at)];
    return {
      en: `${name}: at step ${step}, ${seenNow} of the seen and ${unseenNow} of the unseen inputs are answered right.`,
      zh: `${name}：第 ${step} 步，所见输入答对 ${seenNow}，未见输入答对 ${unseenNow}。`,
    }[lang];
  });
  const powers = barsOf(frame, lang).map(({ name, shares }) => `${name} ${percent(shares[bits] ?? NaN)}`);
  const power = listed(powers, lang);
  const curves = swept.map((method) => {
    const shares = Array.from(byBits[method], (right) => (Number.isNaN(right) ? '–' : percent(right / unseenCount)));
    return `${curveNames[method][lang]}${lang === 'zh' ? '：' : ': '}${shares.join(', ')}`;
  });
  const decay = percent(sharesOf(records.decay, frame).at);
  return {
    en: {
      course,
      power: `Share of the power at degree ${bits}, the target’s: ${power}.`,
      byBits: `Right answers on unseen inputs for k = 1 to ${dimension}. ${curves.join('; ')}. Weight decay at k = ${bits}: ${decay}.`,
    },
    zh: {
      course,
      power: `目标所在的 ${bits} 阶的功率占比：${power}。`,
      byBits: `k = 1 到 ${dimension} 时未见输入的准确率。${curves.join('；')}。k = ${bits} 时权重衰减：${decay}。`,
    },
  }[lang];
}
