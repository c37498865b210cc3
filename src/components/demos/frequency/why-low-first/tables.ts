/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { WhyLowFirstFrame } from './frame.ts';
import { frequencies } from './gradient.ts';
import { decayWeights, ofUnit, unitFrequencies, unitNames } from './unit-spectra.ts';

export const tables = ({ steps, residual, gradient, peaks, passages, ...frame }: WhyLowFirstFrame) => {
  const residuals = frequencies.map((k) => `residual_k${k}`);
  const gradients = [0, ...frequencies].map((k) => `gradient_k${k}`);
  const units = unitNames.flatMap((name, unit): [string, Float64Array][] => [
    [`${name}_measured`, ofUnit(frame.unitMeasured, unit)],
    [`${name}_theory`, ofUnit(frame.unitTheory, unit)],
  ]);
  return [
    table(
      'gradient',
      { en: 'Residual amplitude and gradient norm by frequency, by step', zh: '各步各频率的残差振幅与梯度范数' },
      { step: steps, ...columnsOf(residuals, residual), ...columnsOf([...gradients, 'gradient_rest'], gradient) },
    ),
    table(
      'target',
      { en: 'Frequencies of the target, and when each was learned', zh: '目标的频率及学会的步数' },
      { k: peaks, learned_at_step: passages },
    ),
    table(
      'units',
      { en: 'Spectra of single units, relative to theory at k = 1', zh: '单个神经元的频谱（相对于 k = 1 处的理论值）' },
      { k: unitFrequencies, ...Object.fromEntries(units) },
    ),
    table(
      'decay',
      { en: 'Decay of the spectrum of tanh(wx) per unit of k, by weight', zh: 'tanh(wx) 的频谱每单位 k 的衰减率，随权重变化' },
      { weight: decayWeights, measured: frame.decay, theory: decayWeights.map((w) => Math.PI / (2 * w)) },
    ),
  ];
};
