/** The data of the figure as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { EscapeFrame, Side } from './frame.ts';
import { alphas, sliceAt, type Params } from './params.ts';
import { dataOf } from './targets.ts';

/** w, b and a of each neuron, after what stands before them in every row. */
function neuronRows(theta: readonly string[], ...before: number[]) {
  const width = theta.length / 3;
  return Array.from({ length: width }, (_, j) => [...before, j + 1, ...[0, 1, 2].map((part) => Number(theta[part * width + j]))]);
}

function eigenvalueRows({ values, signs: [negative, zero] }: Side, network: number) {
  return values.map((value, i) => [network, value, i < negative ? -1 : i < negative + zero ? 0 : 1]);
}

export function tables(frame: EscapeFrame, { target }: Params) {
  const { critical, steps, narrowLoss, wideLoss } = frame;
  const first = steps.length - wideLoss.length;
  const slices = critical?.slices ?? { narrow: [], wide: [] };
  const { values, signs } = critical?.byAlpha ?? { values: [], signs: [] };
  const neurons = [
    ...(critical ? [...neuronRows(critical.narrow.theta, 0, 0), ...neuronRows(critical.wide.theta, 1, 0)] : []),
    ...neuronRows(frame.narrowTheta, 0, 1),
    ...neuronRows(frame.wideTheta, 1, 1),
  ];
  const eigenvalues = critical ? [...eigenvalueRows(critical.narrow, 0), ...eigenvalueRows(critical.wide, 1)] : [];
  return [
    table('points', { en: 'The points to fit', zh: '要拟合的数据点' }, { ...dataOf(target) }),
    table(
      'neurons',
      {
        en: 'Weights of a tanh(w x + b) in the narrow network (0) and the wide one (1): at the critical point (stage 0), and now (stage 1)',
        zh: '窄网络（0）与宽网络（1）中各神经元 a tanh(w x + b) 的权重：临界点处（阶段 0）与当前（阶段 1）',
      },
      columnsOf(['network', 'stage', 'neuron', 'w', 'b', 'a'], neurons.flat()),
    ),
    table(
      'eigenvalues',
      {
        en: 'Eigenvalues of the Hessian at the critical point, narrow network (0) and wide one (1), and the sign that they count as',
        zh: '临界点处 Hessian 矩阵的特征值，窄网络（0）与宽网络（1），以及所算作的符号',
      },
      columnsOf(['network', 'eigenvalue', 'sign'], eigenvalues.flat()),
    ),
    table(
      'alphas',
      {
        en: 'The wide network’s numbers of negative, zero and positive eigenvalues, and the lowest one, by alpha',
        zh: 'α 取各值时宽网络的负、零、正特征值的个数，以及最小特征值',
      },
      {
        alpha: alphas.slice(0, signs.length),
        ...columnsOf(['negative', 'zero', 'positive'], signs.flat()),
        lowest: values.map(([lowest = NaN]) => lowest),
      },
    ),
    table(
      'slices',
      {
        en: 'Loss at a distance from the critical point along the lowest eigenvalue’s eigenvector',
        zh: '沿最小特征值的特征向量离开临界点若干距离处的损失',
      },
      { distance: sliceAt.slice(0, slices.narrow.length), ...slices },
    ),
    table(
      'losses',
      { en: 'Loss by step; the wide network begins at the split', zh: '各步的损失；宽网络从分裂时开始' },
      { step: steps, narrow: narrowLoss, wide: steps.map((_, i) => wideLoss[i - first] ?? '') },
    ),
  ];
}
