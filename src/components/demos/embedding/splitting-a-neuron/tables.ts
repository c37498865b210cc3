/** The data of the figure as tables. */
import { table } from '#lib/experiment/table.ts';
import { neuronsOf } from '#lib/numerics/two-layer.ts';
import { dataOf, grid } from './data.ts';
import type { Neuron } from './embedding.ts';
import type { SplittingFrame } from './frame.ts';
import { compare, type Side } from './measure.ts';
import type { Params } from './params.ts';

/** Of each neuron w, b, a, and the loss' derivatives by them. */
function weightColumns({ neurons, gradient }: Side<Neuron>) {
  const by = neuronsOf(gradient, neurons.length);
  return {
    w: neurons.map(({ w }) => w),
    b: neurons.map(({ b }) => b),
    a: neurons.map(({ a }) => a),
    gradient_w: by.weight,
    gradient_b: by.bias,
    gradient_a: by.output,
  };
}

export function tables({ theta, steps, descentSteps, losses, gradients }: SplittingFrame, params: Params) {
  const { narrow, wide } = compare(Float64Array.from(theta, Number), params);
  return [
    table('points', { en: 'Training points', zh: '训练点' }, { ...dataOf(params.target) }),
    table('narrow', { en: 'The narrow network: weights and gradient', zh: '窄网络的权重与梯度' }, weightColumns(narrow)),
    table(
      'wide',
      {
        en: 'The wide network: weights, gradient, and the narrow neuron that each neuron copies (0: none)',
        zh: '宽网络的权重与梯度，以及每个神经元是窄网络中第几个的副本（0 表示都不是）',
      },
      { ...weightColumns(wide), copy_of: wide.neurons.map(({ of }) => (of ?? -1) + 1) },
    ),
    table(
      'outputs',
      { en: 'Output of both networks', zh: '两个网络的输出' },
      { x: grid, narrow: narrow.output, wide: wide.output },
    ),
    table(
      'training',
      {
        en: 'Loss and length of the gradient of the narrow network by step: gradient descent (newton 0), then Newton steps (1)',
        zh: '窄网络各步的损失与梯度长度：先是梯度下降（newton 为 0），然后是牛顿法（1）',
      },
      { step: steps, newton: steps.map((step) => (step > descentSteps ? 1 : 0)), loss: losses, gradient: gradients },
    ),
  ];
}
