/** What the figure claims of a run. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { orderWords, passageList } from '../../shared/passages.ts';
import type { FPrincipleFrame } from './frame.ts';

/** Each frequency must take at least this many times as long as the one before it. */
const apart = 1.3;

export const claims: Claims<FPrincipleFrame> = {
  'low-first': {
    en: 'The network learns the frequencies of its target in order, low before high: each takes at least 1.3 times as many steps as the one before.',
    zh: '网络由低到高依次学会目标函数的各个频率：后一个所需的步数至少是前一个的 1.3 倍。',
    quantity: {
      en: 'Smallest ratio of the step at which a frequency is learned (relative error below 0.2) to that of the frequency before it',
      zh: '相邻频率学会的步数（相对误差首次低于 0.2）之比的最小值',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'Fig. 1', zh: '图 1' },
    ...above('orderRatio', apart),
    passRate: 0.98,
    describe(frame) {
      const { measures, peaks, passages } = frame;
      if (passages.every(Number.isNaN)) return { en: 'no frequency is learned yet.', zh: '尚未学会任何频率。' };
      const list = passageList(
        peaks.map((k) => ({ en: `k = ${k}`, zh: `k = ${k} ` })),
        passages,
        frame,
      );
      const order = orderWords(measures['orderRatio'] ?? NaN, apart);
      return { en: `${list.en}${order.en}.`, zh: `${list.zh}${order.zh}。` };
    },
  },
};
