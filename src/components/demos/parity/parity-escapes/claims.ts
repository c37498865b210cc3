/** What the figure claims, measured at the end of the run on the inputs that no network has seen. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import { percentOf } from '../course.ts';
import type { EscapesFrame, Method } from './frame.ts';

/** "Signs: fitted at step 40, unseen 83% right; at step 2000, 82%." */
function course(frame: EscapesFrame, method: Method, name: Text): Text {
  const { records, steps, step, seenCount, unseenCount } = frame;
  const { unseenRight, seenRight, fitStep } = records[method];
  const now = percentOf(unseenRight.at(-1) ?? 0, unseenCount);
  const at = steps.indexOf(fitStep);
  if (at < 0)
    return {
      en: `${name.en}: step ${step}, ${seenRight.at(-1)} of ${seenCount} seen right, not fitted yet.`,
      zh: `${name.zh}：第 ${step} 步，所见 ${seenCount} 个答对 ${seenRight.at(-1)} 个，尚未拟合。`,
    };
  const then = percentOf(unseenRight[at] as number, unseenCount);
  return {
    en: `${name.en}: fitted at step ${fitStep}, unseen ${then} right; at step ${step}, ${now}.`,
    zh: `${name.zh}：第 ${fitStep} 步拟合，未见答对 ${then}；第 ${step} 步 ${now}。`,
  };
}

const quantity = (en: string, zh: string): Text => ({
  en: `Share of right answers on unseen inputs at the end, ${en}`,
  zh: `训练结束时未见输入的准确率，${zh}`,
});

export const claims: Claims<EscapesFrame> = {
  'signs-learn': {
    en: 'With a first layer of ±1/√d instead of Gaussian weights, the network that failed learns the parity.',
    zh: '把第一层的高斯初始权重换成 ±1/√d，原先失败的网络就学会了奇偶函数。',
    quantity: quantity('first layer ±1/√d', '第一层 ±1/√d'),
    source: 'abbe2025parities',
    sourceDetail: { en: 'Rademacher initialisation and the full parity', zh: 'Rademacher 初始化与全奇偶函数' },
    ...above('signsUnseen', 0.7),
    describe: (frame) => course(frame, 'signs', { en: 'Signs', zh: '正负号' }),
  },
  'decay-learns': {
    en: 'With weight decay it learns the parity too, long after it has fitted all that it sees.',
    zh: '加上权重衰减，它也学会奇偶函数，但要在拟合全部所见数据很久之后。',
    quantity: quantity('weight decay', '权重衰减'),
    source: 'barak2022hidden',
    sourceDetail: { en: 'sparse parities from a finite sample (grokking)', zh: '有限样本下的稀疏奇偶函数（grokking，顿悟）' },
    ...above('decayUnseen', 0.8),
    describe: (frame) => course(frame, 'decay', { en: 'Decay', zh: '衰减' }),
  },
  'small-above-chance': {
    en: 'With small initial weights it is better than a coin.',
    zh: '初始权重很小时，它好于随机猜测。',
    quantity: quantity('small initial weights', '小初始化'),
    source: 'luo2021phase',
    sourceDetail: {
      en: 'the condensed regime of small initial weights; parity is our own test of it',
      zh: '小初始化的凝聚区；用奇偶函数检验为本站所做',
    },
    ...above('smallUnseen', 0.5),
    describe: (frame) => course(frame, 'small', { en: 'Small weights', zh: '小权重' }),
  },
};
