/** What the figure claims of a run. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { showDigits, showNumber } from '#lib/experiment/params.ts';
import { listedTexts } from '#lib/i18n/text.ts';
import type { DepthFrame } from './frame.ts';
import { ratiosNow } from './ratios.ts';

export const claims: Claims<DepthFrame> = {
  'ratio-rises': {
    en: 'Seen from a deeper layer of a trained network, the same labels are of lower frequency: in all four the ratio rises by more than 0.01 a layer.',
    zh: '训练之后，从越深的层看，同样的标签频率越低：四个网络里，低频占比每层都上升 0.01 以上。',
    quantity: {
      en: 'Smallest rise of the low-frequency ratio from one layer to the next, input included, in all four networks when they stop',
      zh: '四个网络停止时，低频占比从一层到下一层（含输入）的最小增量',
    },
    source: 'xu2021deep',
    sourceDetail: { en: 'the deep frequency principle', zh: '深度频率原则' },
    ...above('smallestRise', 0.01),
    describe(frame) {
      const deepest = frame.networks.at(-1);
      const ratios = deepest ? ratiosNow(frame, deepest).map((ratio) => ratio.toFixed(2)) : [];
      return { en: `From the input to the fourth layer: ${ratios.join(', ')}.`, zh: `从输入到第四层：${ratios.join('，')}。` };
    },
  },
  'deeper-is-faster': {
    en: 'Four hidden layers reach the loss 0.05 in less than half as many steps as one.',
    zh: '四个隐藏层把损失降到 0.05 所需的步数，不到单隐层的一半。',
    quantity: {
      en: 'Steps of the one-layer network over steps of the four-layer network; the run’s length stands for never',
      zh: '单隐层网络的步数除以四层网络的步数；未达到时以训练步数计',
    },
    source: 'xu2021deep',
    sourceDetail: { en: 'Figure 1: deeper is faster', zh: '图 1：越深越快' },
    ...above('speedUp', 2),
    describe({ networks, step, measures }) {
      const speedUp = measures['speedUp'] ?? NaN;
      const ratio = showNumber(speedUp);
      const steps = listedTexts(
        networks.map(({ depth, fitStep }, i) => {
          const count = Number.isNaN(fitStep) ? `> ${step}` : fitStep;
          return {
            en: `${depth}${i > 0 ? '' : depth === 1 ? ' layer' : ' layers'}: ${count}${i > 0 ? '' : ' steps'}`,
            zh: `${depth} 层：${count} 步`,
          };
        }),
      );
      if (Number.isNaN(speedUp)) return { en: `${steps.en}.`, zh: `${steps.zh}。` };
      return { en: `${steps.en}. Ratio ${ratio}.`, zh: `${steps.zh}。比值 ${ratio}。` };
    },
  },
  'last-is-smooth': {
    en: 'The last of four hidden layers hands over a smooth problem: more than 0.8 of the labels’ power survives smoothing there.',
    zh: '四个隐藏层的最后一层，交出的问题是光滑的：标签在那里经平滑之后，功率仍剩 0.8 以上。',
    quantity: {
      en: 'Low-frequency ratio of the labels on the last layer of the four-layer network, when all networks have stopped',
      zh: '各网络停止时，标签在四层网络最后一层上的低频占比',
    },
    source: 'xu2021deep',
    sourceDetail: { en: 'the deep frequency principle; the threshold is ours', zh: '深度频率原则；阈值为本站所定' },
    ...above('lastRatio', 0.8),
    describe(frame) {
      const now = showDigits(frame.networks.at(-1)?.ratios.at(-1) ?? NaN);
      const input = showDigits(frame.inputRatio);
      return { en: `Input ${input}, last layer ${now}.`, zh: `输入 ${input}，最后一层 ${now}。` };
    },
  },
};
