import { showNumber } from '#lib/experiment/params.ts';
import { listed, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { NetworkName, SineFeaturesFrame } from './frame.ts';
import { shortName } from '../wave-params.ts';

export const text: DemoText<SineFeaturesFrame> = {
  title: {
    en: 'Several scales, sines, or both: what does the fastest wave need?',
    zh: '多个尺度、正弦，还是两者并用：高频波需要什么？',
  },
  prediction: {
    question: {
      en: 'A tanh network does not learn sin 15πx in 500 steps. Give its first layer six scales, or sines, or both. What is enough?',
      zh: '一个 tanh 网络 500 步内学不会 sin 15πx。只改首层：给神经元六个尺度，或把 tanh 换成正弦，或两样都做。怎样才够？',
    },
    options: [
      { en: 'The scales alone', zh: '只要尺度' },
      { en: 'The sines alone', zh: '只要正弦' },
      { en: 'Only both together', zh: '两样都要' },
      { en: 'Not even both', zh: '两样都做也不够' },
    ],
    outcome({ step, length, networks }) {
      if (step < length) return -1;
      const stepsTo = (name: NetworkName) => {
        const passage = networks[name].passages.at(-1) ?? NaN;
        return Number.isNaN(passage) ? Infinity : passage;
      };
      const [scales, sines] = [stepsTo('upperScaled'), stepsTo('lowerOne')];
      // Where either is enough, the sooner one is the answer.
      if (Math.min(scales, sines) < Infinity) return scales <= sines ? 0 : 1;
      return stepsTo('lowerScaled') < Infinity ? 2 : 3;
    },
    why: {
      en: 'Sines at scale 1 are slow waves, and stay slow. Scaled, they are waves of many frequencies. A scaled tanh is a steeper step: one explanation is that steps hold mostly low frequencies.',
      zh: '尺度为 1 的正弦频率都低，训练之后仍低；放大后就是各种频率的波。tanh 放大后只是更陡的台阶，一种解释是：台阶以低频为主。',
    },
  },
  caption: {
    en: 'Four networks with equally many parameters learn the sum of three waves. Only the first layer differs. Left: all its units at scale 1; right: groups at several scales. The rows differ in its activation. Marks in the heat map: the step at which a wave is learned. Under “First layer”: the frequency of each unit of the lower row.',
    zh: '四个参数一样多的网络学习三个波之和，只有首层不同。左：神经元的尺度都是 1；右：分组取多个尺度。上下两排的首层激活函数不同。热图中的竖线标出学会各波的步数。“首层”一页是下排各神经元的频率。',
  },
};

export const labels = {
  one: { en: 'scale 1', zh: '尺度 1' },
  several: { en: 'scales 1 to {top}', zh: '尺度 1 至 {top}' },
  single: { en: 'scale {top}', zh: '尺度 {top}' },
  errors: { en: 'Errors', zh: '误差' },
  firstLayer: { en: 'First layer', zh: '首层' },
  periods: { en: 'periods across the interval', zh: '区间上的周期数' },
  frequencies: { en: 'Frequency of each sine', zh: '各正弦神经元的频率' },
  weights: { en: 'Scaled weights |s w| / π', zh: '放大后的权重 |s w| / π' },
} satisfies Record<string, Text>;

/** Name of a network: the first layer's activation, and its scales. */
export function nameOf(name: NetworkName, { networks }: SineFeaturesFrame, lang: Lang): string {
  const { activation, scales } = networks[name];
  const [least = NaN, most = NaN] = [scales[0], scales.at(-1)];
  const which = most === 1 ? labels.one : least === most ? labels.single : labels.several;
  return listed([shortName(activation)[lang], which[lang].replace('{top}', showNumber(most))], lang);
}

/** What the units' picture is of: of a sine its frequency, of another unit what is the frequency of a sine. */
export const firstLayerTitle = ({ networks }: SineFeaturesFrame, lang: Lang): string =>
  labels[networks.lowerOne.activation === 'sine' ? 'frequencies' : 'weights'][lang];

/** What the picture of the units shows. */
export function firstLayerAlt(frame: SineFeaturesFrame, lang: Lang): string {
  const top = frame.waves[1] ?? NaN;
  const each = (['lowerOne', 'lowerScaled'] as const).map((name) => {
    const { now } = frame.networks[name];
    const fast = now.filter((frequency) => frequency > top).length;
    const most = showNumber(Math.max(...now));
    return {
      en: `${nameOf(name, frame, lang)}: at most ${most} periods, ${fast} of ${now.length} units above ${top}`,
      zh: `${nameOf(name, frame, lang)}：最大 ${most} 个周期，${now.length} 个神经元中有 ${fast} 个超过 ${top}`,
    }[lang];
  });
  return {
    en: `${firstLayerTitle(frame, lang)} in the first layer at step ${frame.step}. ${each.join('; ')}.`,
    zh: `第 ${frame.step} 步时首层的情况：${firstLayerTitle(frame, lang)}。${each.join('；')}。`,
  }[lang];
}
