/** Its words. */
import { percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { lastOf, penalties } from '../measures.ts';
import { short, tiny } from '../words.ts';
import type { DropoutFrame } from './frame.ts';

/** Closer than this, relatively, is alike. */
const alike = 0.1;

export const text: DemoText<DropoutFrame> = {
  title: { en: 'Can dropout be replaced by a term in the loss?', zh: 'Dropout 能否用损失中的一项来代替？' },
  prediction: {
    question: {
      en: 'One network drops a tenth of its neurons. Another has R₁, the average cost of that, in its loss instead. What ends equal, within 10%?',
      zh: '一个网络随机关掉十分之一的神经元；另一个不关，而在损失中写入其平均代价 R₁。最后哪些相差不到 10%？',
    },
    options: [
      { en: 'Smoothness and condensation', zh: '光滑与凝聚的程度' },
      { en: 'Smoothness only', zh: '只有光滑的程度' },
      { en: 'Condensation only', zh: '只有凝聚的程度' },
      { en: 'Neither: the randomness matters', zh: '都不同：随机性才要紧' },
    ],
    outcome({ measures: { variation = NaN, share = NaN } }) {
      if (Number.isNaN(variation) || Number.isNaN(share)) return -1;
      if (variation < alike) return share < alike ? 0 : 1;
      return share < alike ? 2 : 3;
    },
    why: {
      en: 'One explanation: with small steps many masks are averaged before the weights have moved far, and the average pull of the masks is the gradient of the loss plus R₁.',
      zh: '一种解释：步长小时，权重还没走多远，已经对许多掩码取了平均；平均下来的作用，正是“损失加 R₁”的梯度。',
    },
  },
  caption: {
    en: 'Three networks start from the same weights and fit the same points: plainly, with dropout, and with R₁ added to the loss (dashed) while nothing is dropped. Drawn along the runs: the variation of the slope, the amplitude in the four best directions, and R₁, also of the networks whose training knows nothing of it.',
    zh: '三个网络初始权重相同，拟合同样的点：一个不加任何东西，一个用 dropout，一个什么都不关、只在损失中加 R₁（虚线）。图中画出训练中斜率的变差、四个最佳方向所占的幅值，以及三个网络的 R₁（训练中不含 R₁ 的也画）。',
  },
};

export const labels = {
  smoothness: { en: 'Smoothness: variation of the slope', zh: '光滑：斜率的变差' },
  condensation: { en: 'Condensation: amplitude in the four best directions', zh: '凝聚：四个最佳方向所占的幅值' },
  fits: { en: 'Three fits', zh: '三个拟合' },
  penalty: { en: 'R₁ along the runs', zh: '训练中的 R₁' },
  without: { en: 'without either', zh: '两者皆无' },
  written: { en: 'R₁ in the loss', zh: '损失中写入 R₁' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it. */
export function alts(frame: DropoutFrame, lang: Lang) {
  const { points, step } = frame;
  const r1 = penalties(frame);
  const first = tiny(r1[0]?.[0] ?? NaN);
  function ends(courses: number[][], format: (value: number) => string) {
    const [a, b, c] = courses.map((course) => format(lastOf(course)));
    return {
      en: `${a} without either, ${b} with dropout, ${c} with R₁ in the loss`,
      zh: `两者皆无 ${a}，有 dropout ${b}，损失中写入 R₁ ${c}`,
    }[lang];
  }
  const [loss, penalty] = [ends(frame.loss, tiny), ends(r1, tiny)];
  const [variation, share] = [ends(frame.variation, short), ends(frame.share, percent)];
  return {
    en: {
      fits: `Three fits of ${points.x.length} points at step ${step}. Mean squared error: ${loss}.`,
      penalty: `R₁ from ${first} at step 0 to step ${step}: ${penalty}.`,
      variation: `Variation of the slope at step ${step}: ${variation}.`,
      share: `Share of the amplitude in the four best directions at step ${step}: ${share}.`,
    },
    zh: {
      fits: `第 ${step} 步对 ${points.x.length} 个点的三个拟合。均方误差：${loss}。`,
      penalty: `R₁ 从第 0 步的 ${first} 到第 ${step} 步：${penalty}。`,
      variation: `第 ${step} 步斜率的变差：${variation}。`,
      share: `第 ${step} 步四个最佳方向所占的幅值：${share}。`,
    },
  }[lang];
}
