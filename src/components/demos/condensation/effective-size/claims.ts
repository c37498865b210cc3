/** The claims of effective-size, and their verdicts in words. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import { showDigits, showPercent } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { Side, SizeFrame } from './frame.ts';
import { few, tolerance } from './params.ts';

/** How many neurons are enough by now. */
function enoughFor({ effective }: Side): Text {
  const count = effective.at(-1) ?? NaN;
  return { en: count === 1 ? '1 neuron' : `${count} neurons`, zh: `${count} 个神经元` };
}

/** While the run goes on, or where a network has not learned the points. */
function soFar(side: Side): Text {
  const loss = showDigits(side.loss.at(-1) ?? NaN);
  return {
    en: `so far its mean squared error on the points is ${loss}.`,
    zh: `目前它在数据点上的均方误差为 ${loss}。`,
  };
}

export const claims: Claims<SizeFrame> = {
  merges: {
    en: 'From small initial weights the large network becomes a small one: with neurons of like direction merged into four, its output changes by less than 1% of the target’s range.',
    zh: '小初始化时，大网络变成了小网络：把方向相近的神经元合并成四个，输出的改变不到目标取值范围的 1%。',
    quantity: {
      en: 'Largest change of the output when merged into four, as a share of the target’s range',
      zh: '合并成四个之后输出的最大改变占目标取值范围的比例',
    },
    source: 'luo2021phase',
    sourceDetail: { en: 'Fig. 1, condensed regime', zh: '图 1，凝聚区' },
    ...below('smallDifference', tolerance),
    describe({ small, measures: { smallDifference = NaN } }) {
      if (Number.isNaN(smallDifference)) return soFar(small);
      const count = small.neurons.output.length;
      const change = showPercent(smallDifference);
      const enough = enoughFor(small);
      return {
        en: `${count} neurons merged into ${few}: the output changes by ${change}. With ${enough.en} it stays within 1%.`,
        zh: `${count} 个神经元合并成 ${few} 个，输出改变 ${change}。用 ${enough.zh}即可保持在 1% 以内。`,
      };
    },
  },
  'does-not-merge': {
    en: 'From large initial weights it does not: merged into four, even with the best output weights, its output changes by more than 20%.',
    zh: '大初始化时则不然：合并成四个，即使再选取最佳的输出权重，输出的改变也超过 20%。',
    quantity: {
      en: 'Largest change when merged into four with refitted output weights, as a share of the target’s range',
      zh: '合并成四个并重新拟合输出权重后的最大改变占目标取值范围的比例',
    },
    source: 'luo2021phase',
    sourceDetail: { en: 'Fig. 1, linear regime', zh: '图 1，线性区' },
    ...above('largeDifference', 0.2),
    describe({ large, measures: { largeDifference = NaN, largeMerged = NaN } }) {
      if (Number.isNaN(largeDifference)) return soFar(large);
      const [merged, refitted] = [showPercent(largeMerged), showPercent(largeDifference)];
      const enough = enoughFor(large);
      return {
        en: `merged into ${few} it changes by ${merged}, refitted by ${refitted}. It takes ${enough.en} to stay within 1%.`,
        zh: `合并成 ${few} 个后输出改变 ${merged}，重新拟合后改变 ${refitted}。要保持在 1% 以内，需要 ${enough.zh}。`,
      };
    },
  },
};
