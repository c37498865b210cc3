/** What the figure claims of a run. */
import type { Claim } from '#lib/experiment/claim.ts';
import type { FPrincipleFrame } from './experiment.ts';

/** "k = 1 at step 20, k = 3 at step 820, k = 5 not within 3000 steps" */
function passageList(frame: FPrincipleFrame, lang: 'en' | 'zh'): string {
  const parts = frame.peaks.map((k, i) => {
    const passage = frame.passages[i] as number;
    if (lang === 'en') return Number.isNaN(passage) ? `k = ${k} not within ${frame.length} steps` : `k = ${k} at step ${passage}`;
    return Number.isNaN(passage) ? `k = ${k} 在 ${frame.length} 步内未学到` : `k = ${k} 在第 ${passage} 步`;
  });
  return parts.join(lang === 'en' ? ', ' : '，');
}

export const claims: Claim<FPrincipleFrame>[] = [
  {
    id: 'low-first',
    statement: {
      en: 'The network learns the frequencies of its target in order, low before high.',
      zh: '网络按从低到高的顺序学习目标函数的各个频率。',
    },
    quantity: {
      en: 'Smallest ratio of the step at which a frequency is learned (relative error below 0.2) to that of the frequency before it',
      zh: '相邻频率学到的步数（相对误差首次低于 0.2）之比的最小值',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'Fig. 1', zh: '图 1' },
    measure: 'orderRatio',
    threshold: 1,
    direction: 'above',
    passRate: 0.98,
    describe(frame) {
      const { orderRatio: ratio } = frame.measures as { orderRatio: number };
      const order = Number.isNaN(ratio)
        ? { en: '', zh: '' }
        : ratio > 1
          ? { en: ': low before high', zh: '：先低频，后高频' }
          : { en: ': not in order', zh: '：顺序不成立' };
      return { en: `${passageList(frame, 'en')}${order.en}.`, zh: `${passageList(frame, 'zh')}${order.zh}。` };
    },
  },
];
