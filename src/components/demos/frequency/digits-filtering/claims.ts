/** What the figure claims. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { epochWords } from './epochs.ts';
import type { DigitsFrame } from './frame.ts';
import { filterWidths } from './params.ts';

export const claims: Claims<DigitsFrame> = {
  'low-first': {
    en: 'On handwritten digits, too, the low frequency of the response is learned before the high one, wherever the line between them is drawn.',
    zh: '在手写数字上，响应的低频部分同样先于高频部分被学会，无论以多宽的滤波器划分二者。',
    quantity: {
      en: 'Epoch at which the error of the high part falls below a half over that of the low part, smallest of five filter widths',
      zh: '高频部分误差降到一半的轮数与低频部分之比，五个滤波宽度中的最小值',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'filtering method', zh: '滤波方法' },
    ...above('orderRatio', 1),
    passRate: 0.98,
    describe({ lowPassages, highPassages, length }) {
      const parts = filterWidths.map((width, i) => {
        const low = epochWords(lowPassages[i] as number, length);
        const high = epochWords(highPassages[i] as number, length);
        return { en: `width ${width}: ${low.en}, then ${high.en}`, zh: `宽度 ${width}：${low.zh}，${high.zh}` };
      });
      return {
        en: `epochs at which low and high are half learned, by filter ${parts.map(({ en }) => en).join('; ')}.`,
        zh: `各滤波宽度下低频、高频学会一半的轮数：${parts.map(({ zh }) => zh).join('；')}。`,
      };
    },
  },
};
