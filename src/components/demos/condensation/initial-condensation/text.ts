/** The words of initial-condensation. */
import { activationLabels } from '#lib/experiment/network-params.ts';
import { fill, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { degrees, percent, withPower } from '../format.ts';
import type { InitialFrame, OneInput } from './frame.ts';

export const text: DemoText<InitialFrame> = {
  title: { en: 'What do small neurons do before the output has moved?', zh: '输出还没有变化时，小神经元在做什么？' },
  prediction: {
    question: {
      en: 'Fifty tanh neurons start tiny, with five inputs. After about <Run seeds="20" stat="median" value="steps" round="10" /> steps the output has changed by 5% of the largest target. When are 90% of the pairs nearly parallel or opposite?',
      zh: '五十个 tanh 神经元，输入五维，初始权重极小。约 <Run seeds="20" stat="median" value="steps" round="10" /> 步后输出的变化达到最大目标值的 5%。何时有 90% 的神经元对几乎同向或反向？',
    },
    options: [
      { en: 'After about 50 steps', zh: '约 50 步之后' },
      { en: 'After about 150 steps', zh: '约 150 步之后' },
      { en: 'After about 250 steps', zh: '约 250 步之后' },
    ],
    outcome({ five, measured }) {
      const step = measured[five.shares.findIndex((share) => share > 0.9)];
      if (step === undefined) return -1;
      return step < 100 ? 0 : step < 200 ? 1 : 2;
    },
    why: {
      en: 'To turn, a neuron need grow only a few times over; to be felt in the output, by about five powers of ten. Since tanh z is nearly z here, all turn to one line.',
      zh: '神经元只需长到几倍大就能转到位；要让输出有可见的变化，却要增大约五个数量级。此时 tanh z 近似等于 z，所以都转到同一条线上。',
    },
  },
  caption: {
    en: 'Matrices: cosines between the incoming vectors (w, b) of a network with five inputs, before training and now; the curve: pairs with |cos| > 0.95. Below: networks with one input, their neurons on the landscape P over the direction of (w, b); directions half a turn apart are one line. Each stops once its output has moved by 5%.',
    zh: '矩阵：输入五维的网络，神经元 (w,\u00a0b) 两两之间的余弦；曲线：|cos| > 0.95 的神经元对占比。下：三个输入一维的网络，神经元画在势函数 P 上，横轴为 (w,\u00a0b) 的方向，差半圈即同一条线。输出变化达 5% 即停。',
  },
};

export const labels = {
  before: { en: 'Cosines before training', zh: '训练前的余弦' },
  now: { en: 'Cosines at step {step}', zh: '第 {step} 步的余弦' },
  share: { en: 'Pairs with |cos| > 0.95', zh: '|cos| > 0.95 的神经元对' },
  one: { en: '1 line', zh: '1 条线' },
  many: { en: '{count} lines', zh: '{count} 条线' },
  time: { en: 'flow time {time}', zh: '梯度流时间 {time}' },
  landscape: { en: 'The landscape P', zh: '势函数 P' },
  neurons: { en: 'neurons: on the line those that climb, under it those that descend', zh: '神经元：线上的往上走，线下的往下走' },
  starts: { en: 'their directions before', zh: '它们训练前的方向' },
  predicted: { en: 'extrema of P', zh: 'P 的极值方向' },
} satisfies Record<string, Text>;

const linesText = (count: number, lang: Lang) => (count === 1 ? labels.one[lang] : fill(labels.many[lang], { count }));

/** Beside a landscape's title: its lines, and the time that they took where there is one for all neurons. */
export function foundText({ lines, time }: OneInput, lang: Lang): string {
  const count = linesText(lines.length, lang);
  return time > 0 ? `${count}${lang === 'en' ? ', ' : '，'}${fill(labels.time[lang], { time: withPower(time) })}` : count;
}

/** What a landscape shows, in words. */
export function altOfLandscape(network: OneInput, predicted: readonly { angle: number }[], name: string, lang: Lang): string {
  const { p, steps, lines, time, amplitudes } = network;
  const count = linesText(lines.length, lang);
  const found = lines.map(({ angle, share }) => `${degrees(angle)} (${percent(share)})`).join(', ');
  const expected = predicted.map(({ angle }) => degrees(angle)).join(', ');
  const climbing = amplitudes.filter((amplitude) => amplitude > 0).length;
  const descending = amplitudes.length - climbing;
  const flow = time > 0 ? { en: ` Flow time ${withPower(time)}.`, zh: `梯度流时间 ${withPower(time)}。` }[lang] : '';
  return {
    en: `${name}, p = ${p}, after ${steps} steps: ${climbing} neurons climb the potential, ${descending} descend; ${count} hold at least 95% of them, at ${found}. Extrema of the potential: ${expected}.${flow}`,
    zh: `${name}，p = ${p}，${steps} 步后：${climbing} 个神经元沿势函数往上走，${descending} 个往下走；${count}含其中 95% 以上，方向为 ${found}。势函数的极值方向：${expected}。${flow}`,
  }[lang];
}

/** What the upper row shows, in words; `sizes` are the numbers of neurons on the lines, the largest first. */
export function altsOfFive({ five, step }: InitialFrame, sizes: readonly number[], lang: Lang) {
  const name = activationLabels[five.activation][lang];
  const count = five.now.length / 6;
  const [first, last] = [percent(five.shares[0] ?? NaN), percent(five.shares.at(-1) ?? NaN)];
  const list = sizes.slice(0, 5).join(', ');
  // Before the run no numbers: its verdict says them.
  if (step === 0)
    return {
      en: {
        before: `Cosines between the incoming vectors of ${count} ${name} neurons: without order.`,
        now: 'The same at step 0.',
        share: 'Share of pairs with |cos| > 0.95, by step; empty before the run.',
      },
      zh: {
        before: `${count} 个 ${name} 神经元输入向量之间的余弦：杂乱无章。`,
        now: '第 0 步与此相同。',
        share: '各步 |cos| > 0.95 的神经元对所占比例；运行之前为空。',
      },
    }[lang];
  return {
    en: {
      before: `Cosines between the incoming vectors of ${count} ${name} neurons before training: without order; ${first} of the pairs have |cos| > 0.95.`,
      now: `The same after ${five.steps} steps: ${last} of the pairs. Neurons on the largest lines: ${list}.`,
      share: `Share of pairs with |cos| > 0.95 from ${first} at step 0 to ${last} at step ${step}.`,
    },
    zh: {
      before: `训练前 ${count} 个 ${name} 神经元输入向量之间的余弦：杂乱无章，${first} 的神经元对满足 |cos| > 0.95。`,
      now: `${five.steps} 步后：${last} 满足。最大的几条线上的神经元数：${list}。`,
      share: `|cos| > 0.95 的神经元对所占比例，从第 0 步的 ${first} 到第 ${step} 步的 ${last}。`,
    },
  }[lang];
}
