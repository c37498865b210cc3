/** The words of initial-condensation. */
import { activationLabels } from '#lib/experiment/network-params.ts';
import { fill, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { degrees, percent, withPower } from '../format.ts';
import type { InitialFrame, OneInput } from './frame.ts';

export const text: DemoText = {
  title: {
    en: 'How many directions do small neurons choose, before the output has moved?',
    zh: '输出还没有变化时，小的神经元会选出几个方向？',
  },
  prediction: {
    question: {
      en: 'Fifty tanh neurons with tiny random weights see five-dimensional data. The output is still about zero. What has happened to their directions?',
      zh: '五十个 tanh 神经元，初始参数极小且随机，输入是五维数据。此时输出仍近似为零，它们的方向发生了什么变化？',
    },
    options: [
      { en: 'Nothing: without output, no learning', zh: '没有变化：没有输出就没有学习' },
      { en: 'They all lie on one line', zh: '全部落在同一条线上' },
      { en: 'They spread over five directions, one for each input', zh: '分散到五个方向，每个输入一个' },
    ],
    answer: 1,
    why: {
      en: 'At this size tanh z is z, and every neuron is pulled along the same vector, forwards or backwards. Activations whose leading term is z² or z³ allow two or three lines with one input.',
      zh: '在这一尺度上 tanh z 就是 z，每个神经元都被拉向同一个向量的正方向或反方向。首项为 z² 或 z³ 的激活函数在一维输入时允许两条或三条线。',
    },
  },
  caption: {
    en: 'Above: the cosines between the incoming vectors (w, b) of the 50 neurons of a network with five inputs, before training and now, neurons of one line beside each other; and the share of pairs with |cos| > 0.95. Data: 80 points in [−4, 2]⁵, y = 3.5 Σ sin(5xₖ + 1). Below: three networks with one input that learn sin 4x at 20 points; each dot is a neuron’s direction (w, b), outside before training, on the circle now. Dashed: the extrema of the potential that the data give, known before training. Every network stops where its output has changed by 5% of the largest target. By gradient descent, neurons of size s all turn at the same rate for p = 1, at a rate that falls like s for p = 2 and like s² for p = 3: the phase takes a time like log 1/s, 1/s, 1/s², and large neurons are far ahead of small ones. So that all can be seen at once, each neuron here moves by 5% of its own length in a step: along the path of gradient descent, by its own clock. Adam’s floor ε is 10⁻¹² instead of 10⁻⁸, for the first gradients are smaller than that.',
    zh: '上排：五个输入的网络中 50 个神经元的输入向量 (w, b) 两两之间的余弦，训练前与现在，同一条线上的神经元排在一起；以及 |cos| > 0.95 的神经元对所占比例。数据：[−4, 2]⁵ 中的 80 个点，y = 3.5 Σ sin(5xₖ + 1)。下排：三个只有一个输入的网络，在 20 个点上学习 sin 4x；每个点是一个神经元的方向 (w, b)，外圈为训练前，圆周上为现在。虚线是由数据决定的势函数的极值方向，训练前即可算出。各网络在输出的变化达到最大目标值的 5% 时停止。用梯度下降时，大小为 s 的神经元转动的速率在 p = 1 时与 s 无关，p = 2 时正比于 s，p = 3 时正比于 s²；所以第一阶段所需时间依次按 log 1/s、1/s、1/s² 增长，而且大的神经元远远领先于小的。为了能同时看到所有神经元，这里每步让每个神经元移动自身长度的 5%：路径仍是梯度下降的路径，但各用各的时钟。Adam 的 ε 取 10⁻¹² 而不是 10⁻⁸，因为最初的梯度比后者还小。',
  },
};

export const labels = {
  before: { en: 'Cosines before training', zh: '训练前的余弦' },
  now: { en: 'Cosines at step {step}', zh: '第 {step} 步的余弦' },
  share: { en: 'Pairs with |cos| > 0.95', zh: '|cos| > 0.95 的神经元对' },
  one: { en: '1 line', zh: '1 条线' },
  many: { en: '{count} lines', zh: '{count} 条线' },
  time: { en: 'flow time {time}', zh: '梯度流时间 {time}' },
  nowDot: { en: 'now', zh: '现在' },
  predicted: { en: 'extrema of the potential', zh: '势函数的极值方向' },
} satisfies Record<string, Text>;

const linesText = (count: number, lang: Lang) => (count === 1 ? labels.one[lang] : fill(labels.many[lang], { count }));

/** Beside a circle's title: its lines, and the time that they took where there is one for all neurons. */
export function foundText({ lines, time }: OneInput, lang: Lang): string {
  const count = linesText(lines.length, lang);
  return time > 0 ? `${count}, ${fill(labels.time[lang], { time: withPower(time) })}` : count;
}

/** What a circle shows, in words. */
export function altOfCircle(network: OneInput, predicted: readonly { angle: number }[], name: string, lang: Lang): string {
  const { p, steps, lines, time } = network;
  const count = linesText(lines.length, lang);
  const found = lines.map(({ angle, share }) => `${degrees(angle)} (${percent(share)})`).join(', ');
  const expected = predicted.map(({ angle }) => degrees(angle)).join(', ');
  const flow = time > 0 ? { en: ` Flow time ${withPower(time)}.`, zh: `梯度流时间 ${withPower(time)}。` }[lang] : '';
  return {
    en: `${name}, p = ${p}, after ${steps} steps: ${count} hold at least 95% of the neurons, at ${found}. Extrema of the potential: ${expected}.${flow}`,
    zh: `${name}，p = ${p}，${steps} 步后：${count}含 95% 以上的神经元，方向为 ${found}。势函数的极值方向：${expected}。${flow}`,
  }[lang];
}

/** What the upper row shows, in words; `sizes` are the numbers of neurons on the lines, the largest first. */
export function altsOfFive({ five, step }: InitialFrame, sizes: readonly number[], lang: Lang) {
  const name = activationLabels[five.activation][lang];
  const count = five.now.length / 6;
  const [first, last] = [percent(five.shares[0] ?? NaN), percent(five.shares.at(-1) ?? NaN)];
  const list = sizes.slice(0, 5).join(', ');
  return {
    en: {
      before: `Cosines between the incoming vectors of ${count} ${name} neurons before training: without order; ${first} of the pairs have |cos| > 0.95.`,
      now: `The same after ${five.steps} steps: ${last} of the pairs. Neurons on the largest lines: ${list}.`,
      share: `Share of pairs with |cos| > 0.95 from ${first} at step 0 to ${last} at step ${step}.`,
    },
    zh: {
      before: `训练前 ${count} 个 ${name} 神经元输入向量之间的余弦：杂乱无章，${first} 的对满足 |cos| > 0.95。`,
      now: `${five.steps} 步后：${last} 的对满足。最大的几条线上的神经元数：${list}。`,
      share: `|cos| > 0.95 的对所占比例，从第 0 步的 ${first} 到第 ${step} 步的 ${last}。`,
    },
  }[lang];
}
