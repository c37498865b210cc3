/** What the figure claims: of the search, and of networks that nobody trained. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { listedTexts, type Text } from '#lib/i18n/text.ts';
import { orderWords } from '../../shared/passages.ts';
import type { WithoutGradientsFrame } from './frame.ts';

const apart = 3;

/** "k = 1 after 30 evaluations, k = 3 after 1920" */
function passageList({ peaks, passages, evaluations }: WithoutGradientsFrame): Text {
  const now = evaluations.at(-1);
  return listedTexts(
    peaks.map((k, i) =>
      Number.isNaN(passages[i])
        ? { en: `k = ${k} not within ${now} evaluations`, zh: `k = ${k} 经 ${now} 次求值未学会` }
        : { en: `k = ${k} after ${passages[i]} evaluations`, zh: `k = ${k} 经 ${passages[i]} 次求值` },
    ),
  );
}

export const claims: Claims<WithoutGradientsFrame> = {
  'low-first': {
    en: 'Without any gradient the network still learns the low frequency first: k = 3 takes more than three times as many evaluations as k = 1.',
    zh: '不用任何梯度，网络仍先学会低频：k = 3 所需的求值次数是 k = 1 的三倍以上。',
    quantity: {
      en: 'Smallest ratio of the evaluations after which a frequency is learned (relative error below 0.5) to those of the frequency before it',
      zh: '相邻频率学会所需的求值次数（相对误差首次低于 0.5）之比的最小值',
    },
    source: 'ma2021beyond',
    sourceDetail: {
      en: 'particle swarm; evolution strategy and guessing are our own tests',
      zh: '粒子群部分；进化策略与随机猜测为本站所做',
    },
    ...above('orderRatio', apart),
    describe(frame) {
      const list = passageList(frame);
      const order = orderWords(frame.measures['orderRatio'] ?? NaN, apart);
      return { en: `${list.en}${order.en}.`, zh: `${list.zh}${order.zh}。` };
    },
  },
  'random-networks-are-low': {
    en: 'Networks with random weights already have more of the low frequency than of the high one, more than 95 in a hundred.',
    zh: '权重随机的网络，95% 以上不经训练就已是低频多于高频。',
    quantity: {
      en: 'Share of 1000 random networks with a larger amplitude at the lowest than at the highest frequency of the target',
      zh: '1000 个随机网络中，目标最低频率上的振幅大于最高频率上的振幅者所占比例',
    },
    source: 'ma2021beyond',
    sourceDetail: { en: 'for the question; the count is ours', zh: '问题出自此文；统计为本站所做' },
    ...above('shareLow', 0.95),
    describe(frame) {
      const { peaks, randomLow, randomHigh } = frame;
      const [low, high] = [peaks[0], peaks.at(-1)];
      if (peaks.length < 2) return { en: 'The target has one frequency only.', zh: '目标函数只有一个频率。' };
      const count = randomLow.filter((value, i) => value > (randomHigh[i] as number)).length;
      return {
        en: `${count} of ${randomLow.length} random networks have more of k = ${low} than of k = ${high}.`,
        zh: `${randomLow.length} 个随机网络中有 ${count} 个在 k = ${low} 上的振幅大于 k = ${high} 上的。`,
      };
    },
  },
};
