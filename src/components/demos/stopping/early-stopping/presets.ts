/** Settings that show the effect, and three that take it away, each for another reason. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'slow-target': {
    label: { en: 'Slow target, white noise', zh: '低频目标，白噪声' },
    en: 'Two slow waves under noise that is spread evenly over all frequencies. The network has the waves long before it can follow the noise.',
    zh: '两个低频的波，噪声均匀分布在所有频率上。网络学会这两个波之后很久，才跟得上噪声。',
  },
  'fast-noise': {
    label: { en: 'Noise at high frequencies only', zh: '噪声只在高频' },
    params: { noise: 'fast' },
    expect: 'depends',
    share: 0.46,
    question: {
      en: 'As much noise, all at k = 8 and above: does stopping early halve the error, still in the first twentieth?',
      zh: '噪声一样强，但都在 k = 8 以上：早停仍能使误差减半，最佳步也仍在前二十分之一吗？',
    },
    en: 'It does far better than halve it, for none of the noise lies at the target’s frequencies. But the best step may come later.',
    zh: '远不止减半：没有一点噪声落在目标的频率上。但最佳步可能来得更晚。',
  },
  'fast-target': {
    label: { en: 'Fast target, k = 6', zh: '高频目标，k = 6' },
    params: { target: [0, 0, 0, 0, 0, 1, 0, 0] },
    expect: 'fails',
    question: {
      en: 'The target is now the single wave k = 6: does stopping early still halve the error?',
      zh: '目标换成 k = 6 的单个波：早停仍能使误差减半吗？',
    },
    en: 'It gains little. The noise below k = 6 is learned before the wave, the noise above along with it: there is no step at which the signal is in and the noise is not.',
    zh: '好处很小。频率低于 6 的噪声先学进去，更高的与信号同时学进去：没有哪一步只有信号而没有噪声。',
  },
  'slow-noise': {
    label: { en: 'Noise at k = 1 and 2 only', zh: '噪声只在 k = 1 和 2' },
    params: { target: [1, 1, 0, 0, 0, 0, 0, 0], noise: 'slow', noiseStd: 0.5 },
    expect: 'fails',
    question: {
      en: 'All the noise lies at the target’s frequencies, k = 1 and 2: does stopping early halve the error?',
      zh: '噪声全部落在目标的频率 k = 1 和 2 上：早停能使误差减半吗？',
    },
    en: 'It does not. A filter by frequency cannot tell two waves of one frequency apart, so stopping early gains little or nothing.',
    zh: '不能。按频率滤波，分不开同一频率的两个波，早停几乎没有好处。',
  },
  'no-noise': {
    label: { en: 'No noise', zh: '没有噪声' },
    params: { noiseStd: 0, learningRate: 0.001 },
    expect: 'fails',
    question: {
      en: 'The samples are clean: is there still a step at which the error is half the final one?',
      zh: '样本没有噪声：还有哪一步的误差只是最终误差的一半吗？',
    },
    en: 'There is none. With nothing to keep out, training longer only brings the fit closer. Early stopping is a remedy for noise, not a law.',
    zh: '没有。没有什么要滤去，训练越久拟合越好。早停是对付噪声的办法，不是普遍规律。',
  },
};
