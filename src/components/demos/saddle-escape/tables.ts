/** The data of the figure as tables. */
import type { Table } from '#lib/experiment/table.ts';
import { sliceAt, type Side } from './critical.ts';
import type { EscapeFrame } from './experiment.ts';
import { alphas } from './params.ts';

/** w, b and a of each neuron, after what stands before them in every row. */
function neuronRows(theta: readonly string[], ...before: number[]) {
  const width = theta.length / 3;
  return Array.from({ length: width }, (_, j) => [
    ...before,
    j + 1,
    ...[0, 1, 2].map((part) => theta[part * width + j] as string),
  ]);
}

function eigenvalueRows({ values, signs: [negative, zero] }: Side, network: number) {
  return values.map((value, i) => [network, value, i < negative ? -1 : i < negative + zero ? 0 : 1]);
}

export function tables(frame: EscapeFrame): Table[] {
  const { critical, points, steps, narrowLoss, wideLoss } = frame;
  const first = steps.length - wideLoss.length;
  return [
    {
      name: 'points',
      caption: { en: 'The points to fit', zh: '要拟合的数据点' },
      columns: ['x', 'y'],
      rows: points.x.map((x, i) => [x, points.y[i] as number]),
    },
    {
      name: 'neurons',
      caption: {
        en: 'Weights of a tanh(w x + b) in the narrow network (0) and the wide one (1): at the critical point (stage 0), and now (stage 1)',
        zh: '窄网络（0）与宽网络（1）中各神经元 a tanh(w x + b) 的参数：临界点处（阶段 0）与当前（阶段 1）',
      },
      columns: ['network', 'stage', 'neuron', 'w', 'b', 'a'],
      rows: [
        ...(critical ? [...neuronRows(critical.narrow.theta, 0, 0), ...neuronRows(critical.wide.theta, 1, 0)] : []),
        ...neuronRows(frame.narrowTheta, 0, 1),
        ...neuronRows(frame.wideTheta, 1, 1),
      ],
    },
    {
      name: 'eigenvalues',
      caption: {
        en: 'Eigenvalues of the Hessian at the critical point, narrow network (0) and wide one (1), and the sign that they count as',
        zh: '临界点处 Hessian 矩阵的特征值，窄网络（0）与宽网络（1），以及所算作的符号',
      },
      columns: ['network', 'eigenvalue', 'sign'],
      rows: critical ? [...eigenvalueRows(critical.narrow, 0), ...eigenvalueRows(critical.wide, 1)] : [],
    },
    {
      name: 'alphas',
      caption: {
        en: 'The wide network’s numbers of negative, zero and positive eigenvalues, and the lowest one, by alpha',
        zh: 'α 取各值时宽网络的负、零、正特征值的个数，以及最小特征值',
      },
      columns: ['alpha', 'negative', 'zero', 'positive', 'lowest'],
      rows: critical
        ? alphas.map((alpha, i) => [alpha, ...(critical.byAlpha.signs[i] ?? []), critical.byAlpha.values[i]?.[0] ?? NaN])
        : [],
    },
    {
      name: 'slices',
      caption: {
        en: 'Loss at a distance from the critical point along the lowest eigenvalue’s eigenvector',
        zh: '沿最小特征值的特征向量离开临界点若干距离处的损失',
      },
      columns: ['distance', 'narrow', 'wide'],
      rows: critical ? sliceAt.map((t, i) => [t, critical.slices.narrow[i] as number, critical.slices.wide[i] as number]) : [],
    },
    {
      name: 'losses',
      caption: { en: 'Loss by step; the wide network begins at the split', zh: '各步的损失；宽网络从拆分时开始' },
      columns: ['step', 'narrow', 'wide'],
      rows: steps.map((step, i) => [step, narrowLoss[i] as number, wideLoss[i - first] ?? '']),
    },
  ];
}
