/** What the figure claims of a run. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { showNumber, showPercent } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { LossSpikesFrame } from './frame.ts';

/** A sentence once the spike is over; until then, or without one, what there is to say. */
const onceOver =
  (sentence: (frame: LossSpikesFrame) => Text) =>
  (frame: LossSpikesFrame): Text => {
    const { spike, step, loss } = frame;
    const now = showNumber(loss.at(-1) ?? NaN);
    if (!spike) return { en: `no spike up to step ${step}; the loss is ${now}.`, zh: `到第 ${step} 步没有尖峰，损失为 ${now}。` };
    if (Number.isNaN(spike.over))
      return { en: `the loss has risen to ${now} and is not back.`, zh: `损失升到 ${now}，没有回落。` };
    return sentence(frame);
  };

export const claims: Claims<LossSpikesFrame> = {
  'over-before': {
    en: 'The loss spikes, and before it rises the largest eigenvalue of the Hessian has passed 2 over the learning rate.',
    zh: '损失出现尖峰；在上升之前，Hessian 的最大特征值已超过 2 除以学习率。',
    quantity: {
      en: 'Largest eigenvalue, where it was last measured before the loss rose, times half the learning rate; 0 without a spike that is over',
      zh: '损失上升之前最后一次测得的最大特征值，乘以学习率的一半；没有已结束的尖峰则为 0',
    },
    source: 'cohen2021edge',
    sourceDetail: { en: 'the section on stability: what happens above 2/rate', zh: '稳定性一节：超过 2/学习率时会怎样' },
    ...above('over', 1),
    describe: onceOver(({ spike, quiet, measures }) => {
      const over = showPercent((measures['over'] ?? NaN) - 1, 2);
      return {
        en: `at step ${quiet.step} the eigenvalue is ${over} above 2/rate; the loss peaks at step ${spike?.peak}.`,
        zh: `第 ${quiet.step} 步时特征值比 2/学习率高 ${over}；损失在第 ${spike?.peak} 步到顶。`,
      };
    }),
  },
  'known-pattern': {
    en: 'What the outputs are thrown off by, up to the peak, is a pattern known before: their derivative along the top eigenvector.',
    zh: '到峰顶为止输出被甩出去的部分，是事先可知的图样：输出沿最大特征值的特征向量的导数。',
    quantity: {
      en: '|cos| between the change of the outputs from before the spike to the peak and their derivative along the top eigenvector before; 0 without a spike that is over',
      zh: '从尖峰之前到峰顶输出的变化，与此前输出沿该特征向量的导数之间的 |cos|；没有已结束的尖峰则为 0',
    },
    source: 'li2023spike',
    sourceDetail: { en: 'the deviation in the first eigendirection', zh: '沿第一特征方向的偏离' },
    ...above('like', 0.999),
    describe: onceOver(({ measures }) => {
      const like = (measures['like'] ?? NaN).toFixed(4);
      return {
        en: `thrown off, and the pattern known before: |cos| = ${like}.`,
        zh: `甩出去的与事先已知的图样：|cos| = ${like}。`,
      };
    }),
  },
  'low-frequencies': {
    en: 'Most of the error at the peak, 65% of its square, has the lowest frequencies, 0 to 2.',
    zh: '峰顶误差的大部分（平方的 65% 以上）在最低的频率 0 到 2。',
    quantity: {
      en: 'Share of the squared error at the peak at frequencies 0 to 2; 0 without a spike that is over',
      zh: '峰顶的平方误差中频率 0 到 2 所占的份额；没有已结束的尖峰则为 0',
    },
    source: 'li2023spike',
    sourceDetail: { en: 'the frequencies of a spike', zh: '尖峰的频率' },
    ...above('low', 0.65),
    describe: onceOver(({ spike, measures }) => {
      const times = showNumber(Math.round((spike?.loss ?? NaN) / (spike?.base ?? NaN)));
      const low = showPercent(measures['low'] ?? NaN);
      return {
        en: `the loss rises ${times} times; ${low} of the squared error is at k ≤ 2.`,
        zh: `损失升到 ${times} 倍；平方误差有 ${low} 在 k ≤ 2。`,
      };
    }),
  },
};
