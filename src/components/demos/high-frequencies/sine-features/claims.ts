/** What the figure claims of a run. */
import { above, below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { NetworkName, SineFeaturesFrame } from './frame.ts';
import { learned, shortName } from '../wave-params.ts';
import { late, missed } from './params.ts';

/** Names, and when a network had a wave: the fastest where no other is named. */
function partsOf({ waves, networks, step, length }: SineFeaturesFrame) {
  function when(name: NetworkName, wave = waves.length - 1): Text {
    const passage = networks[name].passages[wave] ?? NaN;
    if (!Number.isNaN(passage)) return { en: `at step ${passage}`, zh: `第 ${passage} 步` };
    return step < length ? { en: 'not yet', zh: '尚未学会' } : { en: 'not learned', zh: '未学会' };
  }
  return {
    k: waves.at(-1),
    upper: shortName(networks.upperOne.activation),
    lower: shortName(networks.lowerOne.activation),
    when,
  };
}

const soFar = ({ step }: SineFeaturesFrame): Text => ({ en: `Step ${step}.`, zh: `第 ${step} 步。` });

export const claims: Claims<SineFeaturesFrame> = {
  'both-reach': {
    en: 'With sines at several scales in its first layer the network learns the fastest wave.',
    zh: '首层为多个尺度的正弦时，网络能学会频率最高的波。',
    quantity: {
      en: 'Least relative error of the fastest wave within the run: lower row, several scales',
      zh: '训练过程中对频率最高的波的最小相对误差：下排，多个尺度',
    },
    source: 'li2021subspace',
    sourceDetail: {
      en: 'trigonometric activation in multiscale networks; the race is ours',
      zh: '多尺度网络中的三角激活函数；比较为本站所做',
    },
    ...below('bothError', learned),
    describe(frame) {
      const { k, lower, when } = partsOf(frame);
      const learnt = when('lowerScaled');
      return {
        en: `k = ${k}, ${lower.en} with scales: ${learnt.en}.`,
        zh: `k = ${k}：${lower.zh}（有尺度）${learnt.zh}。`,
      };
    },
  },
  'neither-alone': {
    en: `Scales without sines, or sines without scales, still miss more than ${missed} of it.`,
    zh: `只有尺度、没有正弦，或只有正弦、没有尺度，相对误差仍在 ${missed} 以上。`,
    quantity: {
      en: 'Least relative error of the fastest wave within the run: upper row at the scales and lower row at scale 1',
      zh: '训练过程中对频率最高的波的最小相对误差：上排有尺度的与下排尺度为 1 的，取较小者',
    },
    source: 'li2021subspace',
    sourceDetail: { en: 'no such test in the paper: ours', zh: '论文中没有这一检验，为本站所做' },
    ...above('eitherError', missed),
    describe: onceKnown('eitherError', soFar, (error, frame) => {
      const { k, upper, lower, when } = partsOf(frame);
      const [scaled, one, least] = [when('upperScaled'), when('lowerOne'), showNumber(error)];
      return {
        en: `k = ${k}, ${upper.en} with scales: ${scaled.en}; ${lower.en} without: ${one.en}. Least error ${least}.`,
        zh: `k = ${k}：${upper.zh}（有尺度）${scaled.zh}，${lower.zh}（无尺度）${one.zh}；最小误差 ${least}。`,
      };
    }),
  },
  'fastest-is-late': {
    en: `The fastest wave still comes late: after more than ${late} times the steps of the slowest.`,
    zh: `频率最高的波仍然来得晚：步数是频率最低的波的 ${late} 倍以上。`,
    quantity: {
      en: 'Steps to the fastest wave over those to the slowest (relative error below 0.2), lower row at the scales; the run’s length stands for never',
      zh: '下排有尺度的网络学会频率最高与最低的波的步数之比（相对误差首次低于 0.2）；未学会时以训练步数计',
    },
    source: 'xu2020frequency',
    sourceDetail: {
      en: 'the order of the Frequency Principle; these networks are ours',
      zh: '频率原则的顺序；这些网络为本站所设',
    },
    ...above('lateness', late),
    describe: onceKnown('lateness', soFar, (ratio, frame) => {
      const { k, lower, when } = partsOf(frame);
      const [slow, fast, times] = [when('lowerScaled', 0), when('lowerScaled'), showNumber(ratio)];
      return {
        en: `${lower.en} with scales: k = ${frame.waves[0]} ${slow.en}, k = ${k} ${fast.en}; ratio ${times}.`,
        zh: `${lower.zh}（有尺度）：k = ${frame.waves[0]} ${slow.zh}，k = ${k} ${fast.zh}；之比 ${times}。`,
      };
    }),
  },
};
