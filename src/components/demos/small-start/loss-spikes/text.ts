/** All words of the figure, in both languages. */
import { showDigits, showNumber, showPercent } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { LossSpikesFrame } from './frame.ts';
import { highestLow } from './params.ts';

/** Frequencies up to this one, above the low ones, are those that the target has. */
const highestOfTarget = 4;

export const text: DemoText<LossSpikesFrame> = {
  title: { en: 'The loss leaps. What does the network get wrong?', zh: '损失突然跃起：网络错在哪里？' },
  prediction: {
    question: {
      en: 'A network learns sin x + sin 3x. After some thousand steps in which the loss falls, it leaps and is back soon. At the top of the leap, what is most of the error?',
      zh: '网络学习 sin x + sin 3x。损失平稳下降几千步之后突然跃起，很快又回落。在峰顶，误差主要是什么？',
    },
    options: [
      { en: 'A slow swing (k up to 2)', zh: '缓慢的起伏（k 不超过 2）' },
      { en: 'The ripple learned last (k = 3, 4)', zh: '最后学的波纹（k = 3、4）' },
      { en: 'Jagged noise (k from 5 on)', zh: '锯齿状的噪声（k 从 5 起）' },
    ],
    outcome({ measures, shares }) {
      if (Number.isNaN(measures['low'] ?? NaN)) return -1;
      const sum = (from: number, to: number) => shares.slice(from, to).reduce((all, share) => all + share, 0);
      const parts = [sum(0, highestLow + 1), sum(highestLow + 1, highestOfTarget + 1), sum(highestOfTarget + 1, shares.length)];
      return parts.indexOf(Math.max(...parts));
    },
    why: {
      en: 'The steepest direction of the loss is the one that moves all outputs at once. When the step is too long for it, the network overshoots along it, and it moves slow swings.',
      zh: '损失最陡的方向，是一次牵动大片输出的方向。步长对它太长时，网络沿着它冲过了头，而它牵动的是缓慢的起伏。',
    },
  },
  caption: {
    en: 'Above: the loss, and the errors at the forty points (at the peak, once there is one). Below: the largest eigenvalue of the Hessian, dashed 2 over the learning rate; and which frequencies the squared error has.',
    zh: '上：损失，以及四十个点处的误差（若有尖峰，则为峰顶时的）。下：Hessian 的最大特征值，虚线为 2 除以学习率；平方误差中各频率所占的份额。',
  },
};

export const labels = {
  loss: { en: 'Loss over training', zh: '训练中的损失' },
  curvature: { en: 'Largest eigenvalue of the Hessian', zh: 'Hessian 的最大特征值' },
  bound: { en: '2/rate', zh: '2/学习率' },
  error: { en: 'Error at the points, step {step}', zh: '第 {step} 步各点处的误差' },
  errors: { en: 'error', zh: '误差' },
  eigenvector: { en: 'Jv of step {step}, scaled', zh: '第 {step} 步的 Jv，已缩放' },
  shares: { en: 'Share of the squared error', zh: '平方误差中的份额' },
  peak: { en: '× {times}', zh: '× {times}' },
} satisfies Record<string, Text>;

/** What each panel shows, with its numbers, for readers who do not see it. */
export function alts({ step, loss, curvature, spike, error, shares }: LossSpikesFrame, lang: Lang) {
  const [first, now] = [showNumber(loss[0] ?? 0), showNumber(loss.at(-1) ?? 0)];
  const top = curvature.at(-1);
  const [value, bound] = [showDigits(top?.value ?? 0), showDigits(top?.bound ?? 0)];
  const largest = showDigits(Math.max(...(spike?.error ?? error).map(Math.abs)));
  const at = spike?.peak ?? step;
  const parts = shares.slice(0, 6).map((share) => showPercent(share));
  return {
    en: {
      loss: `Mean squared error from ${first} to ${now} at step ${step}${spike ? `; at its peak, step ${spike.peak}, it is ${showNumber(spike.loss)}` : ''}.`,
      curvature: `The largest eigenvalue is ${value} at step ${top?.step ?? 0}; 2 over the rate is ${bound}.`,
      error: `The largest error at a point is ${largest} at step ${at}.`,
      shares: `Shares of the squared error at step ${at} at frequencies 0 to 5: ${parts.join(', ')}.`,
    },
    zh: {
      loss: `均方误差从 ${first} 到第 ${step} 步的 ${now}${spike ? `；第 ${spike.peak} 步到顶，为 ${showNumber(spike.loss)}` : ''}。`,
      curvature: `第 ${top?.step ?? 0} 步的最大特征值为 ${value}；2 除以学习率为 ${bound}。`,
      error: `第 ${at} 步各点处的最大误差为 ${largest}。`,
      shares: `第 ${at} 步平方误差在频率 0 到 5 的份额：${parts.join('、')}。`,
    },
  }[lang];
}
