/** What the figure claims. */
import type { Claim } from '#lib/experiment/claim.ts';
import type { DigitsFrame } from './experiment.ts';
import { filterWidths } from './response.ts';

const epochOf = (passage: number, lang: 'en' | 'zh', length: number) =>
  Number.isNaN(passage) ? (lang === 'en' ? `not within ${length}` : `${length} 轮内未达到`) : String(passage);

/** "0.03: 35 and not within 150; 0.06: ..." */
function passageList(frame: DigitsFrame, lang: 'en' | 'zh'): string {
  const parts = filterWidths.map((width, i) => {
    const [low, high] = [frame.lowPassages[i], frame.highPassages[i]].map((passage) =>
      epochOf(passage as number, lang, frame.length),
    );
    return lang === 'en' ? `width ${width}: ${low}, then ${high}` : `宽度 ${width}：${low}，${high}`;
  });
  return parts.join(lang === 'en' ? '; ' : '；');
}

export const claims: Claim<DigitsFrame>[] = [
  {
    id: 'low-first',
    statement: {
      en: 'On handwritten digits, too, the low frequency of the response is learned before the high one, wherever the line between them is drawn.',
      zh: '在手写数字上，响应的低频部分同样先于高频部分被学会，无论以多宽的滤波器划分二者。',
    },
    quantity: {
      en: 'Epoch at which the error of the high part falls below a half over that of the low part, smallest of five filter widths',
      zh: '高频部分误差降到一半的轮数与低频部分之比，五个滤波宽度中的最小值',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'filtering method', zh: '滤波方法' },
    measure: 'orderRatio',
    threshold: 1,
    direction: 'above',
    passRate: 0.98,
    describe(frame) {
      return {
        en: `epochs at which low and high are half learned, by filter ${passageList(frame, 'en')}.`,
        zh: `各滤波宽度下低频、高频学会一半的轮数：${passageList(frame, 'zh')}。`,
      };
    },
  },
];
