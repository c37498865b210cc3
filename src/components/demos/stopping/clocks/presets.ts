/** Three clocks far apart, and settings that move a clock, a signal or the noise. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  apart: {
    label: { en: 'Clocks 10, 100 and 2000', zh: '时钟 10、100、2000' },
    en: 'The signal of the low frequencies comes in, then the noise of the middle ones, then the signal of the high ones. Each is nearly over before the next begins.',
    zh: '先学会低频的信号，再学进中频的噪声，最后学会高频的信号，前一个快结束时后一个才开始。',
  },
  reversed: {
    label: { en: 'High frequencies first', zh: '先学高频' },
    params: { clock1: 2000, clock3: 10 },
    question: {
      en: 'Now the high frequencies have the short clock and the low ones the long clock: does the error still fall twice?',
      zh: '换成高频的时钟短、低频的时钟长：误差还会下降两次吗？',
    },
    en: 'It does. The sum knows clocks, signals and noise, and no frequency. What has its signal early and what late makes no difference.',
    zh: '会。公式里只有时钟、信号与噪声，没有频率。哪一部分在先，没有分别。',
  },
  near: {
    label: { en: 'Last clock 200', zh: '最后的时钟为 200' },
    params: { clock3: 200 },
    expect: 'fails',
    question: {
      en: 'The last clock moves from 2000 to 200, close to that of the middle part: does the error still fall twice?',
      zh: '最后的时钟由 2000 移到 200，靠近中间那部分：误差还会下降两次吗？',
    },
    en: 'No: the late signal comes in while the noise does, and hides its rise.',
    zh: '不会：后来的信号与噪声同时学进去，掩盖了回升。',
  },
  together: {
    label: { en: 'All clocks 100', zh: '时钟全为 100' },
    params: { clock1: 100, clock2: 100, clock3: 100 },
    expect: 'fails',
    question: {
      en: 'All parts have the clock 100. Does the error fall twice, and is one stop for all still so dear?',
      zh: '各部分的时钟都是 100。误差还会下降两次吗？同时停还那么吃亏吗？',
    },
    en: 'With one clock there is one trade-off, signal against noise, so one fall and one rise. The least error is lower than with clocks apart, though a stop of its own for each part would still do better.',
    zh: '只有一个时钟，信号与噪声就只权衡一次：一降一升。最小误差比时钟分开时小，但各部分分别停仍然更好。',
  },
  'no-late-signal': {
    label: { en: 'No signal in the last part', zh: '最后的部分没有信号' },
    params: { signal3: 0 },
    expect: 'fails',
    question: {
      en: 'The high frequencies hold noise alone: how does the error go now? Does it fall twice?',
      zh: '高频部分只有噪声：误差现在怎样走？还会下降两次吗？',
    },
    en: 'After the first least value there is only noise to learn. It is the ordinary case of early stopping.',
    zh: '过了第一个最小值，能学的只剩噪声。这就是通常的早停。',
  },
  'late-noise': {
    label: { en: 'Noise in the last part only', zh: '噪声只在最后的部分' },
    params: { noise: 'high' },
    expect: 'fails',
    question: {
      en: 'All noise lies at the high frequencies, which are learned last: does the error fall twice?',
      zh: '噪声全在最后学的高频：误差会下降两次吗？',
    },
    en: 'The middle part holds neither signal nor noise, so nothing rises between the two signals. At the end the error grows a little.',
    zh: '中间的部分既无信号也无噪声，两份信号之间没有回升，只在最后略微增大。',
  },
  'no-noise': {
    label: { en: 'No noise', zh: '没有噪声' },
    params: { noiseStd: 0 },
    expect: 'fails',
    question: { en: 'The samples are clean: is there still a rise?', zh: '样本没有噪声：误差还会回升吗？' },
    en: 'Without noise nothing can rise: every term of the sum only falls. It falls in two stages, with a rest between them.',
    zh: '没有噪声，就没有什么会升：和里的每一项都只降不升。误差分两段下降，中间停顿一次。',
  },
  scattered: {
    label: { en: 'Samples at random places', zh: '随机位置采样' },
    params: { points: 'random' },
    expect: 'fails',
    question: {
      en: 'The forty samples lie at random places. Do the three formulas still add up to the error?',
      zh: '四十个样本的位置是随机的。误差还等于三个公式之和吗？',
    },
    en: 'There the waves are not orthogonal: each is mistaken for others in part, and the parts no longer learn each for itself.',
    zh: '在这些位置上各波不正交，彼此会混淆一部分，各部分不再各学各的。',
  },
};
