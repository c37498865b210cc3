/** Other teachers, and a start that is not small. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  one: {
    label: { en: 'One neuron, five inputs', zh: '一个神经元，五维输入' },
    en: 'One explanation: from a small start the student’s neurons line up and act as one. What counts is then the number of parameters of one neuron, not of fifty.',
    zh: '一种解释：从小初始化出发，学生的神经元方向一致，作用如同一个。于是起作用的是一个神经元的参数个数，而不是五十个的。',
  },
  inputs: {
    label: { en: 'Ten inputs', zh: '十维输入' },
    question: {
      en: 'Ten inputs, so that the neuron has 11 parameters: does it take as few samples for each of them?',
      zh: '十维输入，一个神经元有 11 个参数：每个参数所需的样本还是这样少吗？',
    },
    params: { inputs: 10 },
    en: 'Nearly twice the parameters, nearly twice the samples: the number for each parameter stays.',
    zh: '参数多了近一倍，样本也多近一倍：每个参数所需的样本数不变。',
  },
  two: {
    label: { en: 'A teacher of two neurons', zh: '两个神经元的教师' },
    question: {
      en: 'A teacher of two neurons, with 12 parameters: does it take as few samples for each of them?',
      zh: '教师有两个神经元、12 个参数：每个参数所需的样本还是这样少吗？',
    },
    params: { teacher: 2 },
    en: 'Twice the parameters, twice the samples.',
    zh: '参数多一倍，样本也多一倍。',
  },
  'first-guess': {
    label: { en: 'No first guess', zh: '训练前不作答' },
    question: {
      en: 'The output weights of the large start begin at 0, so that nothing is left of a first guess: does it still need more than three times the samples?',
      zh: '大初始化学生的输出权重从 0 开始，训练前的回答便不会留下影响：它所需的样本仍是三倍以上吗？',
    },
    params: { readout: 'zero' },
    expect: 'depends',
    share: 0.79,
    en: 'For most seeds. Its error with the most samples falls to <Run of="data-for-one-neuron" query="readout=zero" seeds="20" value="largeLast" stat="median" as="percent" digits="2" />; part of what it got wrong was left over from its first answers. The mean |cos| of its neurons with the teacher’s is still <Run of="data-for-one-neuron" query="readout=zero" seeds="20" value="alongLarge" stat="median" digits="2" />.',
    zh: '多数种子下是这样。样本最多时误差降到 <Run of="data-for-one-neuron" query="readout=zero" seeds="20" value="largeLast" stat="median" as="percent" digits="2" />：原来的误差有一部分是最初回答的残余。但它的神经元与教师方向的 |cos| 平均仍只有 <Run of="data-for-one-neuron" query="readout=zero" seeds="20" value="alongLarge" stat="median" digits="2" />。',
  },
  large: {
    label: { en: 'No small start', zh: '没有小初始化' },
    question: {
      en: 'The small start is 0.5, too: does it take as few samples for each parameter of the teacher?',
      zh: '小初始化也取 0.5：教师每个参数所需的样本还是这样少吗？',
    },
    params: { std: 0.5 },
    expect: 'fails',
    en: 'One explanation: then all fifty neurons take part, each in a direction of its own, and fit the samples in another way.',
    zh: '一种解释：此时五十个神经元各有各的方向，都参与拟合，以别的方式拟合了样本。',
  },
};
