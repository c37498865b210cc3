/** The data of embedding-in-depth as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { DepthFrame } from './experiment.ts';
import { grid } from './points.ts';

/** Values of the shallow (0) and of the deeper network (1), numbered from 1. */
function ofBoth(shallow: ArrayLike<number>, deep: ArrayLike<number>): number[][] {
  return [shallow, deep].flatMap((values, network) => Array.from(values, (value, i) => [network, i + 1, value]));
}

export function tables({ points, lifted, training, after }: DepthFrame): Table[] {
  const both = { en: '0: shallow network, 1: deeper network', zh: '0：浅网络，1：深网络' };
  const order = {
    en: `in the order of the weights: each layer’s matrix row by row, then its biases (${both.en})`,
    zh: `按参数的顺序：逐层先矩阵（按行）后偏置（${both.zh}）`,
  };
  const x = [...points.x, ...grid];
  return [
    {
      name: 'points',
      caption: { en: 'The points to fit', zh: '要拟合的数据点' },
      columns: ['x', 'y'],
      rows: points.x.map((at, i) => [at, points.y[i] as number]),
    },
    {
      name: 'outputs',
      caption: {
        en: 'Outputs of both networks when the layer has been inserted, first at the points, then from −3 to 3',
        zh: '插入该层时两个网络的输出，先是各数据点，然后从 −3 到 3',
      },
      columns: ['x', 'shallow', 'deep'],
      rows: lifted ? x.map((at, i) => [at, lifted.shallowOutputs[i] as number, lifted.deepOutputs[i] as number]) : [],
    },
    {
      name: 'weights',
      caption: { en: `Weights when the layer has been inserted, ${order.en}`, zh: `插入该层时的参数，${order.zh}` },
      columns: ['network', 'index', 'weight'],
      rows: lifted ? ofBoth(lifted.shallowWeights, lifted.deepWeights) : [],
    },
    {
      name: 'gradient',
      caption: { en: `Gradient of the loss there, ${order.en}`, zh: `该处损失的梯度，${order.zh}` },
      columns: ['network', 'index', 'derivative'],
      rows: lifted ? ofBoth(lifted.shallowGradient, lifted.deepGradient) : [],
    },
    {
      name: 'eigenvalues',
      caption: { en: `Eigenvalues of the Hessian there (${both.en})`, zh: `该处 Hessian 矩阵的特征值（${both.zh}）` },
      columns: ['network', 'index', 'eigenvalue'],
      rows: lifted ? ofBoth(lifted.shallowCurvature.values, lifted.deepCurvature.values) : [],
    },
    {
      name: 'training',
      caption: { en: 'Loss of the shallow network before, by step', zh: '插入之前浅网络各步的损失' },
      columns: ['step', 'loss'],
      rows: training.steps.map((step, i) => [step, training.loss[i] as number]),
    },
    {
      name: 'after',
      caption: {
        en: 'Losses by step after the layer has been inserted: shallow network nudged, deeper network nudged, deeper network moved',
        zh: '插入该层之后各步的损失：受扰动的浅网络、受扰动的深网络、移动过的深网络',
      },
      columns: ['step', 'shallow', 'nudged', 'moved'],
      rows: after.steps.map((step, i) => [
        step,
        after.shallow[i] as number,
        after.within[i] as number,
        after.beyond[i] as number,
      ]),
    },
  ];
}
