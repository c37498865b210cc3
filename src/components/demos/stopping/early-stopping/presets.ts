/** Settings that show the effect, and three that take it away, each for another reason. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'slow-target': {
    label: { en: 'Slow target, white noise', zh: '慢目标，白噪声' },
    en: 'Two slow waves under noise that is spread evenly over all frequencies. The network has the waves long before it can follow the noise.',
    zh: '两个慢波，噪声均匀分布在所有频率上。网络学会慢波之后很久，才跟得上噪声。',
  },
  'fast-noise': {
    label: { en: 'Fast noise', zh: '快噪声' },
    params: { noise: 'fast' },
    en: 'As much noise, all of it at k = 8 and above: none lies on the target’s frequencies, and the filter works better still.',
    zh: '噪声强度相同，但都在 k = 8 以上，没有一点落在目标的频率上，滤波效果更好。',
  },
  'fast-target': {
    label: { en: 'Breaks it: fast target', zh: '反例：快目标' },
    params: { target: [0, 0, 0, 0, 0, 1, 0, 0] },
    expect: 'fails',
    en: 'The target is now the wave k = 6. The noise below it is learned before it, the noise above along with it: there is no step at which the signal is in and the noise is not.',
    zh: '目标换成 k = 6 的波。低于它的噪声先被学会，高于它的噪声与它同时被学会：没有哪一步是只有信号而没有噪声的。',
  },
  'slow-noise': {
    label: { en: 'Breaks it: slow noise', zh: '反例：慢噪声' },
    params: { target: [1, 1, 0, 0, 0, 0, 0, 0], noise: 'slow', noiseStd: 0.5 },
    expect: 'fails',
    en: 'All the noise has the target’s own frequencies, k = 1 and 2. No filter tells two waves of one frequency apart, so stopping early gains little or nothing.',
    zh: '噪声全部落在目标自己的频率 k = 1 和 2 上。滤波器分不开同一频率的两个波，提前停止几乎没有好处。',
  },
  'no-noise': {
    label: { en: 'Breaks it: no noise', zh: '反例：没有噪声' },
    params: { noiseStd: 0, learningRate: 0.001 },
    expect: 'fails',
    en: 'Clean samples: there is nothing to keep out, and training longer only brings the fit closer. Early stopping is a remedy for noise, not a law.',
    zh: '样本没有噪声，没有什么需要滤去，训练越久拟合越好。提前停止是对付噪声的办法，不是普遍规律。',
  },
};
