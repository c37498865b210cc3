/** What the figure claims. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import type { DigitsFrame } from './frame.ts';

export const claims: Claims<DigitsFrame> = {
  'low-first': {
    en: 'On handwritten digits, too, the low frequency of the response is learned before the high one, wherever the line between them is drawn: the high one takes at least 1.4 times as many epochs.',
    zh: '在手写数字上，同样是响应的低频部分先于高频部分学会，无论用多宽的滤波器划分：高频所需的轮数至少是低频的 1.4 倍。',
    quantity: {
      en: 'Epoch at which the error of the high part falls below a half over that of the low part, smallest of five filter widths',
      zh: '高频部分误差降到一半的轮数与低频部分之比，五个滤波宽度中的最小值',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'filtering method', zh: '滤波方法' },
    ...above('orderRatio', 1.4),
    describe({ lowPassages, highPassages, step }) {
      if ([...lowPassages, ...highPassages].every(Number.isNaN))
        return { en: 'neither part is half learned yet.', zh: '两部分都尚未学会一半。' };
      const epoch = (passage: number | undefined = NaN) => (Number.isNaN(passage) ? `>${step}` : String(passage));
      const pairs = lowPassages.map((low, i) => `${epoch(low)}/${epoch(highPassages[i])}`);
      return {
        en: `epochs until low/high are half learned, narrow to wide filter: ${pairs.join(', ')}.`,
        zh: `低频/高频学会一半的轮数，滤波器由窄到宽：${pairs.join('，')}。`,
      };
    },
  },
};
