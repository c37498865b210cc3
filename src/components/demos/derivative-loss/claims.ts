/** The claim of derivative-loss, and its verdict in words. */
import type { Claim } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang } from '#lib/i18n/text.ts';
import type { DerivativeFrame } from './experiment.ts';

function verdict({ peaks, plain, derivative, step, measures }: DerivativeFrame, lang: Lang): string {
  const high = peaks.length - 1;
  const at = (passage: number | undefined) =>
    passage === undefined || Number.isNaN(passage)
      ? { en: `not within ${step} steps`, zh: `在 ${step} 步内未学到` }[lang]
      : { en: `at step ${passage}`, zh: `在第 ${passage} 步` }[lang];
  const without = at(plain.passages[high]);
  const withTerm = at(derivative.passages[high]);
  const ratio = measures['speedUp'] ?? NaN;
  const times = showNumber(ratio);
  if (lang === 'en')
    return `k = ${peaks[high]} ${withTerm} with the term, ${without} without it${Number.isNaN(ratio) ? '' : `: ratio ${times}`}.`;
  return `k = ${peaks[high]}：有导数项时${withTerm}，无导数项时${without}${Number.isNaN(ratio) ? '' : `，两者之比 ${times}`}。`;
}

export const claims: Claim<DerivativeFrame>[] = [
  {
    id: 'high-comes-earlier',
    statement: {
      en: 'With the error of the slope in the loss, the network learns the fastest wave of its target in less than half as many steps.',
      zh: '损失中加上斜率的误差后，网络学会最快的波所需的步数不到原来的一半。',
    },
    quantity: {
      en: 'Step at which the highest frequency is learned (relative error below 0.2) without the term, divided by that with it; both from the same initial weights',
      zh: '最高频率学到的步数（相对误差首次低于 0.2）：无导数项时除以有导数项时；两次训练的初始权重相同',
    },
    source: 'yu2023tuning',
    sourceDetail: { en: 'Sobolev norms as losses', zh: '以索伯列夫范数为损失' },
    measure: 'speedUp',
    threshold: 2,
    direction: 'above',
    passRate: 0.98,
    describe: (frame) => ({ en: verdict(frame, 'en'), zh: verdict(frame, 'zh') }),
  },
];
