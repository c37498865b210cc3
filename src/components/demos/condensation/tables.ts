/** The data of condensation as tables. */
import type { Table } from '#lib/experiment/table.ts';
import { bestWindows } from '#lib/numerics/directions.ts';
import { features, type CondensationFrame } from './experiment.ts';
import { halfWidth } from './params.ts';

export function tables(frame: CondensationFrame): Table[] {
  const neurons = frame.networks.flatMap(({ neurons, g }) => {
    const { angles, amplitudes } = features(neurons);
    return Array.from(angles, (angle, j) => [
      g,
      j + 1,
      neurons.output[j] as number,
      neurons.weight[j] as number,
      neurons.bias[j] as number,
      angle,
      amplitudes[j] as number,
    ]);
  });
  const directions = frame.networks.flatMap(({ neurons, g }) => {
    const { angles, amplitudes } = features(neurons);
    return bestWindows(angles, amplitudes, 8, halfWidth).map(({ mean, share }, i) => [g, i + 1, mean, share]);
  });
  return [
    {
      name: 'neurons',
      caption: {
        en: 'The neurons a relu(w x + b) of the three networks: orientation of (w, b) in degrees, amplitude |a||(w, b)|',
        zh: '三个网络的神经元 a relu(w x + b)：(w, b) 的方向（度）与幅值 |a||(w, b)|',
      },
      columns: ['g', 'neuron', 'a', 'w', 'b', 'orientation', 'amplitude'],
      rows: neurons,
    },
    {
      name: 'initial',
      caption: {
        en: 'The neurons before training, at standard deviation 1; amplitudes start at width^(-2g) times these',
        zh: '训练前的神经元（标准差取 1）；各网络的初始幅值为此值乘以 width^(-2g)',
      },
      columns: ['neuron', 'orientation', 'amplitude'],
      rows: Array.from(frame.before.angles, (angle, j) => [j + 1, angle, frame.before.amplitudes[j] as number]),
    },
    {
      name: 'directions',
      caption: {
        en: 'The best windows of ±8°: mean direction and share of the amplitude',
        zh: '最佳的 ±8° 窗口：平均方向与所占幅值的比例',
      },
      columns: ['g', 'rank', 'direction', 'share'],
      rows: directions,
    },
    {
      name: 'course',
      caption: {
        en: `Share of the amplitude in the ${frame.directions} best directions, by step`,
        zh: `最佳的 ${frame.directions} 个方向所占的幅值比例（按步数）`,
      },
      columns: ['step', 'counted', 'large', 'middle', 'small'],
      rows: frame.steps.map((step, i) => [step, frame.directions, ...frame.networks.map(({ shares }) => shares[i] as number)]),
    },
    {
      name: 'points',
      caption: { en: 'The points', zh: '数据点' },
      columns: ['x', 'y'],
      rows: frame.pointX.map((x, i) => [x, frame.pointY[i] as number]),
    },
  ];
}
