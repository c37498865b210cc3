/** What each panel shows, in words, for readers who do not see it. */
import type { Lang } from '#lib/i18n/text.ts';
import { small } from './format.ts';
import type { SplittingFrame } from './experiment.ts';
import type { Comparison } from './measure.ts';
import type { Row } from './rows.ts';

const list = (rows: readonly Row[], lang: Lang) =>
  rows.map(({ name, input, output }) => `${name}: tanh(${input}), ${output}`).join(lang === 'en' ? '; ' : '；');
const sizes = (gradient: Float64Array) => small(Math.max(...gradient.map(Math.abs)));

export interface Shown {
  networks: Comparison | null;
  narrow: Row[];
  wide: Row[];
  frame: SplittingFrame | null;
}

export function makeAlts({ networks, narrow, wide, frame }: Shown, lang: Lang) {
  const loss = small(frame?.losses.at(-1) ?? NaN);
  const length = small(frame?.gradients.at(-1) ?? NaN);
  if (!networks || !frame) {
    const none = lang === 'en' ? 'A run with these settings has not begun.' : '尚未按这些设置运行。';
    return { narrow: none, wide: none, functions: none, gradients: none, training: none, plane: none };
  }
  const { outputChange } = networks;
  const added = wide.at(-1)?.input ?? '';
  return lang === 'en'
    ? {
        narrow: `The narrow network’s neurons: ${list(narrow, lang)}.`,
        wide: `The wide network’s neurons: ${list(wide, lang)}.`,
        functions: `Outputs of both networks, which differ by at most ${small(outputChange)}.`,
        gradients: `The largest component of the gradient is ${sizes(networks.narrow.gradient)} in the narrow network and ${sizes(networks.wide.gradient)} in the wide one.`,
        training: `After step ${frame.step} the loss is ${loss} and the gradient has length ${length}.`,
        plane: `The new neuron has input ${added}; the length of the wide network’s gradient is ${small(networks.wide.gradientNorm)}. A curve through the origin shows where it would be zero.`,
      }
    : {
        narrow: `窄网络的神经元：${list(narrow, lang)}。`,
        wide: `宽网络的神经元：${list(wide, lang)}。`,
        functions: `两个网络的输出，最多相差 ${small(outputChange)}。`,
        gradients: `梯度的最大分量：窄网络 ${sizes(networks.narrow.gradient)}，宽网络 ${sizes(networks.wide.gradient)}。`,
        training: `第 ${frame.step} 步之后损失为 ${loss}，梯度长度为 ${length}。`,
        plane: `新神经元的输入为 ${added}，宽网络的梯度长度为 ${small(networks.wide.gradientNorm)}。过原点的曲线表示梯度为零之处。`,
      };
}
