/** What the figure claims of a run. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { passageWords } from '../../shared/passages.ts';
import type { DerivativeFrame, Fit } from './frame.ts';

export const claims: Claims<DerivativeFrame> = {
  'high-comes-earlier': {
    en: 'With the error of the slope in the loss, the network learns the fastest wave of its target at least two and a half times as early.',
    zh: '损失中加上斜率的误差后，网络学会最高频率所需的步数不到原来的五分之二。',
    quantity: {
      en: 'Step at which the highest frequency is learned (relative error below 0.2) without the term, divided by that with it; both from the same initial weights',
      zh: '最高频率学会的步数（相对误差首次低于 0.2）：无导数项时除以有导数项时；两次训练的初始权重相同',
    },
    source: 'yu2023tuning',
    sourceDetail: { en: 'Sobolev norms as losses', zh: '以索伯列夫范数为损失' },
    ...above('speedUp', 2.5),
    describe(frame) {
      const { peaks, plain, derivative, measures } = frame;
      const learnedAt = ({ passages }: Fit) => passageWords(passages.at(-1) ?? NaN, frame);
      const k = peaks.at(-1);
      if ([plain, derivative].every(({ passages }) => Number.isNaN(passages.at(-1))))
        return { en: `neither network has learned k = ${k} yet.`, zh: `两个网络都尚未学会 k = ${k}。` };
      const [without, withTerm] = [learnedAt(plain), learnedAt(derivative)];
      const ratio = measures['speedUp'] ?? NaN;
      const times = Number.isNaN(ratio)
        ? { en: '', zh: '' }
        : { en: `: ratio ${showNumber(ratio)}`, zh: `，两者之比 ${showNumber(ratio)}` };
      return {
        en: `k = ${k} ${withTerm.en} with the term, ${without.en} without it${times.en}.`,
        zh: `k = ${k}：有导数项时${withTerm.zh}，无导数项时${without.zh}${times.zh}。`,
      };
    },
  },
};
