/** What the figure claims. Nothing is decided before the network is right on every input that it has seen. */
import type { Claim } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { ParityFrame, Target } from './experiment.ts';

const percent = (part: number, whole: number) => showNumber((100 * part) / whole) + '%';

/** "parity: right on all 128 seen inputs (step 120), and on 34 of the 128 others: 26.6%." */
function score(frame: ParityFrame, target: Target, name: Text): Text {
  const { seenRight, unseenRight, fitStep } = frame.records[target];
  const right = unseenRight.at(-1) ?? 0;
  const share = percent(right, frame.unseenCount);
  if (Number.isNaN(fitStep))
    return {
      en: `${name.en}: right on ${seenRight.at(-1)} of ${frame.seenCount} seen inputs so far.`,
      zh: `${name.zh}：所见 ${frame.seenCount} 个输入目前答对 ${seenRight.at(-1)} 个。`,
    };
  return {
    en: `${name.en}: right on all ${frame.seenCount} inputs seen (step ${fitStep}), and on ${right} of the ${frame.unseenCount} unseen: ${share}.`,
    zh: `${name.zh}：所见 ${frame.seenCount} 个输入全部答对（第 ${fitStep} 步），未见的 ${frame.unseenCount} 个答对 ${right} 个，即 ${share}。`,
  };
}

const quantity = (zh: string, en: string): Text => ({
  en: `Share of right answers on unseen inputs, ${en}`,
  zh: `${zh}在未见输入上的正确率`,
});

/** Power of the lower half of the degrees, as a share of all. */
function lowShare(power: Float64Array): number {
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  return sum(power.subarray(0, power.length / 2)) / sum(power);
}

const source = {
  source: 'xu2020frequency',
  sourceDetail: {
    en: 'poor generalisation on the parity function; the numbers are our own',
    zh: '奇偶函数上泛化差；数值为本站所测',
  },
};

export const claims: Claim<ParityFrame>[] = [
  {
    id: 'parity-below-chance',
    statement: {
      en: 'Parity: right on every input that it has seen, the network is worse than a coin on the others.',
      zh: '奇偶函数：网络在所见输入上全对，在其余输入上却比抛硬币还差。',
    },
    quantity: quantity('奇偶函数', 'parity'),
    ...source,
    measure: 'parityUnseen',
    threshold: 0.42,
    direction: 'below',
    passRate: 0.98,
    describe: (frame) => score(frame, 'parity', { en: 'Parity', zh: '奇偶函数' }),
  },
  {
    id: 'majority-learned',
    statement: {
      en: 'Majority: the same network is right on most unseen inputs.',
      zh: '多数函数：同一网络在大部分未见输入上答对。',
    },
    quantity: quantity('多数函数', 'majority'),
    ...source,
    measure: 'majorityUnseen',
    threshold: 0.68,
    direction: 'above',
    passRate: 0.98,
    describe: (frame) => score(frame, 'majority', { en: 'Majority', zh: '多数函数' }),
  },
  {
    id: 'dictator-learned',
    statement: { en: 'One bit: it is right on nearly all of them.', zh: '单独一位：几乎全部答对。' },
    quantity: quantity('单独一位', 'one bit'),
    ...source,
    measure: 'dictatorUnseen',
    threshold: 0.93,
    direction: 'above',
    passRate: 0.98,
    describe: (frame) => score(frame, 'dictator', { en: 'One bit', zh: '单独一位' }),
  },
  {
    id: 'low-aliases',
    statement: {
      en: 'Of all frequencies that a sample of the parity can be explained by, the network takes the low ones.',
      zh: '奇偶函数的样本可以用多种频率来解释，网络选取的是低频。',
    },
    quantity: {
      en: 'Share of power at degrees below d/2 in the network, divided by the same share in the sample',
      zh: '网络在低于 d/2 的阶上的功率占比，与样本的这一占比之比',
    },
    ...source,
    measure: 'aliasRatio',
    threshold: 2,
    direction: 'above',
    passRate: 0.98,
    describe(frame) {
      const { networkPower, samplePower } = frame.records.parity;
      const [network, sample] = [lowShare(networkPower), lowShare(samplePower)].map((share) => percent(share, 1));
      const last = Math.ceil(frame.dimension / 2) - 1;
      return {
        en: `Degrees 0 to ${last} hold ${network} of the network’s power, ${sample} of the sample’s, nothing of the target’s.`,
        zh: `0 至 ${last} 阶占网络功率的 ${network}，占样本功率的 ${sample}，在目标中则为零。`,
      };
    },
  },
];
