/** What the figure claims of a run. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { orderWords, passageList } from '../../shared/passages.ts';
import type { FPrincipleFrame } from './frame.ts';

export const claims: Claims<FPrincipleFrame> = {
  'low-first': {
    en: 'The network learns the frequencies of its target in order, low before high.',
    zh: '网络按从低到高的顺序学习目标函数的各个频率。',
    quantity: {
      en: 'Smallest ratio of the step at which a frequency is learned (relative error below 0.2) to that of the frequency before it',
      zh: '相邻频率学到的步数（相对误差首次低于 0.2）之比的最小值',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'Fig. 1', zh: '图 1' },
    ...above('orderRatio', 1),
    passRate: 0.98,
    describe(frame) {
      const { measures, peaks, passages } = frame;
      if (passages.every(Number.isNaN)) return { en: 'no frequency is learned yet.', zh: '尚未学会任何频率。' };
      const list = passageList(
        peaks.map((k) => ({ en: `k = ${k}`, zh: `k = ${k} ` })),
        passages,
        frame,
      );
      const order = orderWords(measures['orderRatio'] ?? NaN);
      return { en: `${list.en}${order.en}.`, zh: `${list.zh}${order.zh}。` };
    },
  },
};
