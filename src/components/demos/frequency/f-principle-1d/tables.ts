/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { FPrincipleFrame } from './frame.ts';

export const tables = ({ steps, loss, peaks, errors, ...frame }: FPrincipleFrame) => [
  table(
    'training',
    { en: 'Loss and relative error at each frequency of the target, by step', zh: '各步的损失与目标各频率的相对误差' },
    {
      step: steps,
      loss,
      ...columnsOf(
        peaks.map((k) => `relative_error_k${k}`),
        errors,
      ),
    },
  ),
  table(
    'fit',
    { en: 'Target and network in space', zh: '空间中的目标与网络' },
    { x: frame.x, target: frame.target, network: frame.network },
  ),
  table(
    'spectrum',
    { en: 'Amplitude by frequency', zh: '各频率的振幅' },
    {
      k: Array.from(frame.targetSpectrum, (_, k) => k),
      target: frame.targetSpectrum,
      network: frame.networkSpectrum,
      error: frame.errorSpectrum,
    },
  ),
];
