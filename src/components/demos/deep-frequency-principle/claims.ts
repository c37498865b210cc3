/** The claims of deep-frequency-principle, and their verdicts in words. */
import type { Claim } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang } from '#lib/i18n/text.ts';
import type { DepthFrame } from './experiment.ts';
import type { RunnerRecord } from './runner.ts';

/** The newest ratios of a network's layers, the input's first. */
export function ratiosNow({ inputRatio }: DepthFrame, { depth, ratios }: RunnerRecord): number[] {
  return [inputRatio, ...ratios.slice(-depth)];
}

/** Ratios before training. */
export function ratiosBefore({ inputRatio }: DepthFrame, { depth, ratios }: RunnerRecord): number[] {
  return [inputRatio, ...ratios.slice(0, depth)];
}

function ratioSentence(frame: DepthFrame, lang: Lang): string {
  const deepest = frame.networks.at(-1);
  if (!deepest) return '';
  const list = ratiosNow(frame, deepest)
    .map((ratio) => ratio.toFixed(2))
    .join(', ');
  return lang === 'en' ? `From the input to the fourth layer: ${list}.` : `从输入到第四层：${list.replaceAll(', ', '，')}。`;
}

function raceSentence({ networks, step }: DepthFrame, lang: Lang): string {
  const parts = networks.map(({ depth, fitStep }) => {
    const never = Number.isNaN(fitStep);
    if (lang === 'en')
      return `${depth} ${depth === 1 ? 'layer' : 'layers'}: ${never ? `more than ${step} steps` : `${fitStep} steps`}`;
    return `${depth} 层：${never ? `超过 ${step}` : fitStep} 步`;
  });
  return lang === 'en' ? `${parts.join(', ')}.` : `${parts.join('，')}。`;
}

export const claims: Claim<DepthFrame>[] = [
  {
    id: 'ratio-rises',
    statement: {
      en: 'Seen from a deeper layer, the same labels are of lower frequency: the ratio rises with every layer, in all four networks.',
      zh: '从越深的层看，同样的标签频率越低：四个网络中，低频占比都逐层上升。',
    },
    quantity: {
      en: 'Smallest rise of the low-frequency ratio from one layer to the next, input included, in all four networks when they stop',
      zh: '四个网络停止时，低频占比从一层到下一层（含输入）的最小增量',
    },
    source: 'xu2021deep',
    sourceDetail: { en: 'the deep frequency principle', zh: '深度频率原则' },
    measure: 'smallestRise',
    threshold: 0,
    direction: 'above',
    passRate: 0.95,
    describe: (frame) => ({ en: ratioSentence(frame, 'en'), zh: ratioSentence(frame, 'zh') }),
  },
  {
    id: 'deeper-is-faster',
    statement: {
      en: 'Four hidden layers reach the loss 0.05 in less than half as many steps as one.',
      zh: '四个隐藏层把损失降到 0.05 所需的步数，不到单隐层的一半。',
    },
    quantity: {
      en: 'Steps of the one-layer network over steps of the four-layer network; the run’s length stands for never',
      zh: '单隐层网络的步数除以四层网络的步数；未达到时以训练步数计',
    },
    source: 'xu2021deep',
    sourceDetail: { en: 'Figure 1: deeper is faster', zh: '图 1：越深越快' },
    measure: 'speedUp',
    threshold: 2,
    direction: 'above',
    passRate: 0.95,
    describe(frame) {
      const ratio = showNumber(frame.measures['speedUp'] ?? NaN);
      return { en: `${raceSentence(frame, 'en')} Ratio ${ratio}.`, zh: `${raceSentence(frame, 'zh')}比值 ${ratio}。` };
    },
  },
];
