/** The data as tables. */
import { table } from '#lib/experiment/table.ts';
import { bestWindows } from '#lib/numerics/directions.ts';
import { featuresOf } from '#lib/numerics/two-layer.ts';
import type { CondensationFrame } from './frame.ts';
import { halfWidth } from './params.ts';

export function tables({ before, directions, steps, pointX, pointY, ...frame }: CondensationFrame) {
  const networks = frame.networks.map(({ g, neurons, shares }) => ({ g, shares, ...neurons, ...featuresOf(neurons) }));
  const joined = (of: (network: (typeof networks)[number]) => ArrayLike<number>) =>
    networks.flatMap((network) => Array.from(of(network)));
  const numbers = Array.from(before.angles, (_, j) => j + 1);
  const [large, middle, small] = networks.map(({ shares }) => shares) as [number[], number[], number[]];
  return [
    table(
      'neurons',
      {
        en: 'The neurons a relu(w x + b) of the three networks: orientation of (w, b) in degrees, amplitude |a||(w, b)|',
        zh: '三个网络的神经元 a relu(w x + b)：(w, b) 的方向（度）与幅值 |a||(w, b)|',
      },
      {
        g: joined(({ g }) => numbers.map(() => g)),
        neuron: joined(() => numbers),
        a: joined(({ output }) => output),
        w: joined(({ weight }) => weight),
        b: joined(({ bias }) => bias),
        orientation: joined(({ angles }) => angles),
        amplitude: joined(({ amplitudes }) => amplitudes),
      },
    ),
    table(
      'initial',
      {
        en: 'The neurons before training, at standard deviation 1; amplitudes start at width^(-2g) times these',
        zh: '训练前的神经元（标准差取 1）；各网络的初始幅值为此值乘以 width^(-2g)',
      },
      { neuron: numbers, orientation: before.angles, amplitude: before.amplitudes },
    ),
    {
      name: 'directions',
      caption: {
        en: 'The best windows of ±8°: mean direction and share of the amplitude',
        zh: '最佳的 ±8° 窗口：平均方向与所占幅值的比例',
      },
      columns: ['g', 'rank', 'direction', 'share'],
      rows: networks.flatMap(({ g, angles, amplitudes }) =>
        bestWindows(angles, amplitudes, 8, halfWidth).map(({ mean, share }, i) => [g, i + 1, mean, share]),
      ),
    },
    table(
      'course',
      {
        en: `Share of the amplitude in the ${directions} best directions, by step`,
        zh: `最佳的 ${directions} 个方向所占的幅值比例（按步数）`,
      },
      { step: steps, counted: steps.map(() => directions), large, middle, small },
    ),
    table('points', { en: 'The points', zh: '数据点' }, { x: pointX, y: pointY }),
  ];
}
