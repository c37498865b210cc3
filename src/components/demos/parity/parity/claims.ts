/** What the figure claims. Nothing is decided before the network is right on every input that it has seen. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import { lowShare } from '#lib/numerics/walsh.ts';
import { percentOf } from '../course.ts';
import type { ParityFrame, Target } from './frame.ts';
import { targetNames } from './params.ts';

/** "Parity: 26.6% of the unseen right." Before all that it has seen is right, how much of that is. */
function score({ records, seenCount, unseenCount }: ParityFrame, target: Target): Text {
  const { seenRight, unseenRight, fitStep } = records[target];
  const { en, zh } = targetNames[target];
  const name = { en: en.charAt(0).toUpperCase() + en.slice(1), zh };
  const share = percentOf(unseenRight.at(-1) ?? 0, unseenCount);
  if (Number.isNaN(fitStep))
    return {
      en: `${name.en}: ${seenRight.at(-1)} of ${seenCount} seen inputs right so far.`,
      zh: `${name.zh}：所见 ${seenCount} 个目前答对 ${seenRight.at(-1)} 个。`,
    };
  return {
    en: `${name.en}: ${share} of the unseen right.`,
    zh: `${name.zh}：未见答对 ${share}。`,
  };
}

const common = {
  source: 'xu2020frequency',
  sourceDetail: {
    en: 'poor generalisation on the parity function; the numbers are our own',
    zh: '奇偶函数上泛化差；数值为本站所得',
  },
};

/** What claims about the right answers on unseen inputs have in common. */
const unseen = (target: Target) => ({
  quantity: {
    en: `Share of right answers on unseen inputs, ${targetNames[target].en}`,
    zh: `${targetNames[target].zh}在未见输入上的准确率`,
  },
  ...common,
  describe: (frame: ParityFrame) => score(frame, target),
});

export const claims: Claims<ParityFrame> = {
  'parity-below-chance': {
    en: 'Parity: right on every input that it has seen, the network is worse than a coin on the others.',
    zh: '奇偶函数：网络在所见输入上全对，在其余输入上却不如随机猜测。',
    ...unseen('parity'),
    ...below('parityUnseen', 0.34),
    passRate: 0.98,
  },
  'majority-learned': {
    en: 'Majority: the same network is right on most unseen inputs.',
    zh: '多数函数：同样的网络答对大部分未见输入。',
    ...unseen('majority'),
    ...above('majorityUnseen', 0.72),
    passRate: 0.98,
  },
  'dictator-learned': {
    en: 'One bit: it is right on nearly all of them.',
    zh: '单独一位：几乎全部答对。',
    ...unseen('dictator'),
    ...above('dictatorUnseen', 0.95),
    passRate: 0.98,
  },
  'low-aliases': {
    en: 'Of all frequencies that a sample of the parity can be explained by, the network takes the low ones.',
    zh: '奇偶函数的样本可以用各种频率来解释，网络选取的是低频。',
    quantity: {
      en: 'Share of power at degrees below d/2 in the network, divided by the same share in the sample',
      zh: '网络在低于 d/2 的阶上的功率占比，与样本的这一占比之比',
    },
    ...common,
    ...above('aliasRatio', 3),
    passRate: 0.98,
    describe({ dimension, records: { parity } }) {
      const [network, sample] = [parity.power, parity.samplePower].map((power) => percentOf(lowShare(power), 1));
      const last = Math.ceil(dimension / 2) - 1;
      return {
        en: `Power at degrees 0 to ${last}: network ${network}, sample ${sample}, target none.`,
        zh: `0 至 ${last} 阶的功率：网络 ${network}，样本 ${sample}，目标为零。`,
      };
    },
  },
};
