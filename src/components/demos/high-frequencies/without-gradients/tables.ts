/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { WithoutGradientsFrame } from './frame.ts';

/** Amplitudes at the two ends of the target, given in thousandths. */
const ends = (low: Int32Array, high: Int32Array) => ({
  amplitude_lowest_k: Array.from(low, (value) => value / 1000),
  amplitude_highest_k: Array.from(high, (value) => value / 1000),
});

export const tables = ({ evaluations, loss, peaks, errors, targetSpectrum, ...frame }: WithoutGradientsFrame) => [
  table(
    'search',
    {
      en: 'Best loss, relative error and amplitude at the target’s frequencies, by evaluations of the loss',
      zh: '按损失求值次数：最小损失，目标各频率上的相对误差与振幅',
    },
    {
      evaluations,
      loss,
      ...columnsOf(
        peaks.map((k) => `relative_error_k${k}`),
        errors,
      ),
      ...ends(frame.pathLow, frame.pathHigh),
    },
  ),
  table(
    'random-networks',
    {
      en: 'Amplitudes of random networks at the lowest and the highest frequency of the target',
      zh: '随机网络在目标最低与最高频率上的振幅',
    },
    { network: Array.from(frame.randomLow, (_, i) => i + 1), ...ends(frame.randomLow, frame.randomHigh) },
  ),
  table(
    'fit',
    { en: 'Target and best network in space', zh: '空间中的目标与最佳网络' },
    { x: frame.x, target: frame.target, network: frame.network },
  ),
  table(
    'spectrum',
    { en: 'Amplitude by frequency', zh: '各频率的振幅' },
    { k: Array.from(targetSpectrum, (_, k) => k), target: targetSpectrum, network: frame.networkSpectrum },
  ),
];
