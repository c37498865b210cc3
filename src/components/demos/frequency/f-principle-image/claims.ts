/** What the figure claims. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import { orderWords, passageList } from '../../shared/passages.ts';
import type { ImageFrame } from './frame.ts';
import { bandNames } from './params.ts';

/** Each band must take at least this many times as long as the coarser one before it. */
const apart = 2;

/** What the ratio of the first passages means; nothing while it is undecided. */
function orderOf({ measures, passages }: ImageFrame): Text {
  const ratio = measures['orderRatio'] ?? NaN;
  const missing = passages.filter(Number.isNaN).length;
  if (missing > 1 && !Number.isNaN(ratio)) return { en: ': too slow to show an order', zh: '：训练太慢，看不出顺序' };
  return orderWords(ratio, apart, { en: ': coarse to fine', zh: '：由粗到细' });
}

export const claims: Claims<ImageFrame> = {
  'coarse-to-fine': {
    en: 'The network draws a picture from coarse to fine: each band of frequencies takes at least twice as long as the coarser one before it.',
    zh: '网络由粗到细地画出图像：每个频带所需的步数至少是前一个更粗频带的两倍。',
    quantity: {
      en: 'Smallest ratio of the step at which a band is learned (relative error below 0.5) to that of the band before it',
      zh: '相邻频带学会的步数（相对误差首次低于 0.5）之比的最小值',
    },
    source: 'xu2019training',
    sourceDetail: { en: 'for the principle; the pictures are ours', zh: '频率原则；图像为本站自制' },
    ...above('orderRatio', apart),
    describe(frame) {
      if (frame.passages.every(Number.isNaN)) return { en: 'no band is learned yet.', zh: '尚未学会任何频带。' };
      const names = frame.bands.map((band) => ({ en: `${bandNames[band]?.en}`, zh: `${bandNames[band]?.zh}频带` }));
      const list = passageList(names, frame.passages, frame);
      const order = orderOf(frame);
      return { en: `${list.en}${order.en}.`, zh: `${list.zh}${order.zh}。` };
    },
  },
};
