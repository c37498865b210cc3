/** The data of embedding-in-depth as tables. */
import type { Text } from '#lib/i18n/text.ts';
import { columnsOf, table } from '#lib/experiment/table.ts';
import { dataOf, grid } from './data.ts';
import type { DepthFrame } from './frame.ts';
import type { Params } from './params.ts';

/** Values of the shallow (0) and of the deeper network (1), numbered from 1. */
function ofBoth(name: string, caption: Text, value: string, shallow: ArrayLike<number> = [], deep: ArrayLike<number> = []) {
  const rows = [shallow, deep].flatMap((values, network) => Array.from(values, (number, i) => [network, i + 1, number]));
  return table(name, caption, columnsOf(['network', 'index', value], rows.flat()));
}

export function tables({ lifted, training, after }: DepthFrame, { target }: Params) {
  const both = { en: '0: shallow network, 1: deeper network', zh: '0：浅网络，1：深网络' };
  const order = {
    en: `in the order of the weights: each layer’s matrix row by row, then its biases (${both.en})`,
    zh: `按权重的顺序：逐层先矩阵（按行）后偏置（${both.zh}）`,
  };
  const points = dataOf(target);
  return [
    table('points', { en: 'The points to fit', zh: '要拟合的数据点' }, { ...points }),
    table(
      'outputs',
      {
        en: 'Outputs of both networks when the layer has been inserted, first at the points, then from −3 to 3',
        zh: '插入该层时两个网络的输出，先是各数据点，然后从 −3 到 3',
      },
      {
        x: lifted ? [...points.x, ...grid] : [],
        shallow: lifted?.shallowOutputs ?? [],
        deep: lifted?.deepOutputs ?? [],
      },
    ),
    ofBoth(
      'weights',
      { en: `Weights when the layer has been inserted, ${order.en}`, zh: `插入该层时的权重，${order.zh}` },
      'weight',
      lifted?.shallowWeights,
      lifted?.deepWeights,
    ),
    ofBoth(
      'gradient',
      { en: `Gradient of the loss there, ${order.en}`, zh: `该处损失的梯度，${order.zh}` },
      'derivative',
      lifted?.shallowGradient,
      lifted?.deepGradient,
    ),
    ofBoth(
      'eigenvalues',
      { en: `Eigenvalues of the Hessian there (${both.en})`, zh: `该处 Hessian 矩阵的特征值（${both.zh}）` },
      'eigenvalue',
      lifted?.shallowCurvature.values,
      lifted?.deepCurvature.values,
    ),
    table(
      'training',
      { en: 'Loss of the shallow network before, by step', zh: '插入之前浅网络各步的损失' },
      { step: training.steps, loss: training.loss },
    ),
    table(
      'after',
      {
        en: 'Losses by step after the layer has been inserted: shallow network nudged, deeper network nudged, deeper network moved',
        zh: '插入该层之后各步的损失：受扰动的浅网络、受扰动的深网络、移动过的深网络',
      },
      { step: after.steps, shallow: after.shallow, nudged: after.within, moved: after.beyond },
    ),
  ];
}
