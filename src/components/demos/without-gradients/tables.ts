/** The figure's data, and what the claims can be recomputed from. */
import type { Table } from '#lib/experiment/table.ts';
import type { WithoutGradientsFrame } from './experiment.ts';

const row = (values: ArrayLike<number>, i: number) => values[i] as number;

export function tables(frame: WithoutGradientsFrame): Table[] {
  const count = frame.peaks.length;
  const ends = ['lowest', 'highest'] as const;
  return [
    {
      name: 'search',
      caption: {
        en: 'Best loss, relative error and amplitude at the target’s frequencies, by evaluations of the loss',
        zh: '按损失求值次数：最小损失，目标各频率上的相对误差与振幅',
      },
      columns: [
        'evaluations',
        'loss',
        ...frame.peaks.map((k) => `relative_error_k${k}`),
        ...ends.map((end) => `amplitude_${end}_k`),
      ],
      rows: Array.from(frame.evaluations, (evaluations, i) => [
        evaluations,
        row(frame.loss, i),
        ...frame.errors.subarray(i * count, (i + 1) * count),
        row(frame.pathLow, i) / 1000,
        row(frame.pathHigh, i) / 1000,
      ]),
    },
    {
      name: 'random-networks',
      caption: {
        en: 'Amplitudes of random networks at the lowest and the highest frequency of the target',
        zh: '随机网络在目标最低与最高频率上的振幅',
      },
      columns: ['network', ...ends.map((end) => `amplitude_${end}_k`)],
      rows: Array.from(frame.randomLow, (low, i) => [i + 1, low / 1000, row(frame.randomHigh, i) / 1000]),
    },
    {
      name: 'fit',
      caption: { en: 'Target and best network in space', zh: '空间中的目标与最佳网络' },
      columns: ['x', 'target', 'network'],
      rows: Array.from(frame.x, (x, i) => [x, row(frame.target, i), row(frame.network, i)]),
    },
    {
      name: 'spectrum',
      caption: { en: 'Amplitude by frequency', zh: '各频率的振幅' },
      columns: ['k', 'target', 'network'],
      rows: Array.from(frame.targetSpectrum, (a, k) => [k, a, row(frame.networkSpectrum, k)]),
    },
  ];
}
