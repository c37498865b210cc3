/** What the figure claims of a run. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { inBoth, minus, percent } from '#lib/i18n/text.ts';
import type { FrequencyPredictsFrame, KindName } from './frame.ts';
import { kinds } from './kinds.ts';

/** "; parity: -0.69 and 23% right" for the first draw's target of a kind; empty where there is none. */
function example(frame: FrequencyPredictsFrame, kind: KindName, lang: 'en' | 'zh'): string {
  const i = frame.kinds.indexOf(kind);
  if (i < 0) return '';
  const correlation = minus(showNumber(frame.correlation[i] as number));
  const right = percent(frame.accuracy[i] as number);
  const name = kinds[kind].name[lang];
  return lang === 'en' ? `; ${name}: ${correlation} and ${right} right` : `；${name}：${correlation}，准确率 ${right}`;
}

export const claims: Claims<FrequencyPredictsFrame> = {
  predicts: {
    en: 'How well a network will do on unseen points is told, before any training, by how much the labels of neighbours agree.',
    zh: '网络在未见的点上表现如何，训练之前由邻居标签的一致程度就可预知。',
    quantity: { en: 'Rank correlation of neighbour correlation and test accuracy', zh: '莫兰指数与测试准确率的秩相关' },
    source: 'xu2020frequency',
    sourceDetail: { en: 'on parity and images; the measure is ours', zh: '关于奇偶函数与图像的部分；度量为本站所设' },
    ...above('rankCorrelation', 0.9),
    describe(frame) {
      const count = frame.kinds.length;
      const done = frame.accuracy.filter((value) => !Number.isNaN(value)).length;
      if (Number.isNaN(frame.measures['rankCorrelation']))
        return { en: `${done} of ${count} targets trained.`, zh: `${count} 个目标中已训练 ${done} 个。` };
      const examples = inBoth((lang) => example(frame, 'even', lang) + example(frame, 'parity', lang));
      return { en: `${count} targets${examples.en}.`, zh: `${count} 个目标${examples.zh}。` };
    },
  },
};
