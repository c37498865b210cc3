/** The claims of effective-size, and their verdicts in words. */
import type { Claim } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { Side, SizeFrame } from './experiment.ts';
import { few, tolerance } from './params.ts';

/** A share in percent, to two digits. */
export const percent = (share: number) => `${showNumber(Number((100 * share).toPrecision(2)))}%`;

const neurons = (count: number): Text => ({ en: count === 1 ? '1 neuron' : `${count} neurons`, zh: `${count} 个神经元` });

/** While the run goes on, or where a network has not learned the points. */
function soFar(side: Side): Text {
  const enough = neurons(side.effective.at(-1) ?? NaN);
  const loss = showNumber(Number((side.loss.at(-1) ?? NaN).toPrecision(2)));
  return {
    en: `${enough.en} would do for what it computes so far; its error on the points is ${loss}.`,
    zh: `目前它所表示的函数用 ${enough.zh}就够了；它在数据点上的误差为 ${loss}。`,
  };
}

export const claims: Claim<SizeFrame>[] = [
  {
    id: 'merges',
    statement: {
      en: 'From small initial weights the large network becomes a small one: with neurons of like direction merged into four, its output changes by less than 1% of the target’s range.',
      zh: '从小的初始参数出发，大网络变成了小网络：把方向相近的神经元合并成四个，输出的改变小于目标取值范围的 1%。',
    },
    quantity: {
      en: 'Largest change of the output when merged into four, as a share of the target’s range',
      zh: '合并成四个之后输出的最大改变占目标取值范围的比例',
    },
    source: 'luo2021phase',
    sourceDetail: { en: 'Fig. 1, condensed regime', zh: '图 1，凝聚区' },
    measure: 'smallDifference',
    threshold: tolerance,
    direction: 'below',
    passRate: 0.95,
    describe(frame) {
      const value = frame.measures['smallDifference'] ?? NaN;
      if (Number.isNaN(value)) return soFar(frame.small);
      const count = frame.small.neurons.output.length;
      const enough = neurons(frame.small.effective.at(-1) ?? NaN);
      return {
        en: `the network of ${count} neurons, merged into ${few}, changes by ${percent(value)}. ${enough.en} are enough to stay within 1%.`,
        zh: `${count} 个神经元的网络合并成 ${few} 个之后，输出改变 ${percent(value)}。要保持在 1% 以内，${enough.zh}就够了。`,
      };
    },
  },
  {
    id: 'does-not-merge',
    statement: {
      en: 'From large initial weights it does not: merged into four, even with the best output weights, its output changes by more than 10%.',
      zh: '从大的初始参数出发则不然：合并成四个，即使再选取最佳的输出权重，输出的改变也超过 10%。',
    },
    quantity: {
      en: 'Largest change when merged into four with refitted output weights, as a share of the target’s range',
      zh: '合并成四个并重新拟合输出权重后的最大改变占目标取值范围的比例',
    },
    source: 'luo2021phase',
    sourceDetail: { en: 'Fig. 1, linear regime', zh: '图 1，线性区' },
    measure: 'largeDifference',
    threshold: 0.1,
    direction: 'above',
    passRate: 0.95,
    describe(frame) {
      const { largeDifference, largeMerged } = frame.measures as { largeDifference: number; largeMerged: number };
      if (Number.isNaN(largeDifference)) return soFar(frame.large);
      const enough = neurons(frame.large.effective.at(-1) ?? NaN);
      return {
        en: `merged into ${few} it changes by ${percent(largeMerged)}, with refitted output weights by ${percent(largeDifference)}. It takes ${enough.en} to stay within 1%.`,
        zh: `合并成 ${few} 个之后输出改变 ${percent(largeMerged)}，重新拟合输出权重后改变 ${percent(largeDifference)}。要保持在 1% 以内，需要 ${enough.zh}。`,
      };
    },
  },
];
