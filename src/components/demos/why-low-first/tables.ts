/** The data of the figure as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { WhyLowFirstFrame } from './experiment.ts';
import { highest, parts } from './network.ts';
import { decayWeights, unitFrequencies, unitNames } from './unit-spectra.ts';

export function tables(frame: WhyLowFirstFrame): Table[] {
  const frequencies = Array.from({ length: highest }, (_, i) => i + 1);
  return [
    {
      name: 'gradient',
      caption: { en: 'Residual amplitude and gradient norm by frequency, by step', zh: '各步各频率的残差振幅与梯度范数' },
      columns: [
        'step',
        ...frequencies.map((k) => `residual_k${k}`),
        'gradient_k0',
        ...frequencies.map((k) => `gradient_k${k}`),
        'gradient_rest',
      ],
      rows: Array.from(frame.steps, (step, i) => [
        step,
        ...frame.residual.subarray(i * highest, (i + 1) * highest),
        ...frame.gradient.subarray(i * parts, (i + 1) * parts),
      ]),
    },
    {
      name: 'target',
      caption: { en: 'Frequencies of the target, and when each was learned', zh: '目标的频率及学会的步数' },
      columns: ['k', 'learned_at_step'],
      rows: frame.peaks.map((k, i) => [k, frame.passages[i] as number]),
    },
    {
      name: 'units',
      caption: {
        en: 'Spectra of single units, relative to theory at k = 1',
        zh: '单个神经元的频谱（相对于 k = 1 处的理论值）',
      },
      columns: ['k', ...unitNames.flatMap((name) => [`${name}_measured`, `${name}_theory`])],
      rows: unitFrequencies.map((k, i) => [
        k,
        ...unitNames.flatMap((_, unit) =>
          [frame.unitMeasured, frame.unitTheory].map((values) => values[unit * unitFrequencies.length + i] as number),
        ),
      ]),
    },
    {
      name: 'decay',
      caption: {
        en: 'Decay of the spectrum of tanh(wx) per unit of k, by weight',
        zh: 'tanh(wx) 的频谱每单位 k 的衰减率，随权重变化',
      },
      columns: ['weight', 'measured', 'theory'],
      rows: decayWeights.map((w, i) => [w, frame.decay[i] as number, Math.PI / (2 * w)]),
    },
  ];
}
