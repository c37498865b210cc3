/** Its words. */
import { percent, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { lastOf, penalties } from '../measures.ts';
import { short, tiny } from '../words.ts';
import type { DropoutFrame } from './frame.ts';

export const text: DemoText = {
  title: { en: 'Can dropout be replaced by a term in the loss?', zh: 'Dropout 能否用损失中的一项来代替？' },
  prediction: {
    question: {
      en: 'One network is trained with a random tenth of its neurons off. Another has all of them on, and its loss contains the average cost of that noise, R₁. Do they end alike?',
      zh: '一个网络在训练中随机关掉十分之一的神经元；另一个全部打开，但损失中写入了这种噪声的平均代价 R₁。两者最终相像吗？',
    },
    options: [
      { en: 'Yes, as smooth and as condensed', zh: '相像：同样平滑，同样凝聚' },
      { en: 'Only as smooth', zh: '只是同样平滑' },
      { en: 'No: the randomness matters', zh: '不像：随机性才是关键' },
    ],
    answer: 0,
    why: {
      en: 'With small steps many masks are averaged before the weights have moved far, and the average pull of the masks is the gradient of the loss plus R₁.',
      zh: '步长小时，参数还没走多远，许多次掩码已经平均掉；平均下来的作用正是“损失加 R₁”的梯度。',
    },
  },
  caption: {
    en: 'Three networks start from the same weights and fit the same points by gradient descent with the same learning rate: plainly, with dropout, and with R₁ added to the loss. R₁ is (1 − q)/q times the mean over the points of the sum over the neurons of (a s(w x + b))², the amount by which inverted dropout with keep probability q raises the expected mean squared error. It is drawn for all three networks, also for the one whose training knows nothing of it: only there it does not fall. The network with R₁ is trained by a program of its own, in double precision and without random numbers.',
    zh: '三个网络从相同的参数出发，以相同的学习率做梯度下降，拟合同样的数据点：一个不加任何东西，一个用 dropout，一个在损失中加 R₁。R₁ 等于 (1 − q)/q 乘以各神经元 (a s(w x + b))² 之和在数据点上的平均，即保留概率为 q 的 inverted dropout 使均方误差的期望增大的量。图中画出三个网络的 R₁，训练中不知道它的那个也画：只有在那里它不下降。带 R₁ 的网络由单独的程序训练，双精度，不用随机数。',
  },
};

export const labels = {
  fits: { en: 'Three fits', zh: '三个拟合' },
  penalty: { en: 'R₁ along the runs', zh: '训练中的 R₁' },
  without: { en: 'without either', zh: '两者皆无' },
  written: { en: 'R₁ in the loss', zh: '损失中写入 R₁' },
  withoutShort: { en: 'neither', zh: '皆无' },
  dropoutShort: { en: 'dropout', zh: 'dropout' },
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
