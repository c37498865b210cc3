/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import { side } from '../../shared/picture.ts';
import type { ImageFrame } from './frame.ts';
import { bandNames } from './params.ts';

export const tables = ({ steps, loss, bands, errors, target, network, ...frame }: ImageFrame) => [
  table(
    'training',
    { en: 'Loss and relative error of each band, by step', zh: '各步的损失与各频带的相对误差' },
    {
      step: steps,
      loss,
      ...columnsOf(
        bands.map((band) => `relative_error_${bandNames[band]?.en}`),
        errors,
      ),
    },
  ),
  table(
    'picture',
    { en: 'Grey at each pixel, target and network', zh: '各像素的灰度：目标与网络' },
    {
      row: Array.from(target, (_, i) => Math.floor(i / side)),
      column: Array.from(target, (_, i) => i % side),
      target,
      network,
    },
  ),
  table(
    'spectrum',
    { en: 'Amplitude by frequency, all directions together', zh: '各频率的振幅（各方向合计）' },
    {
      cycles_a_side: Array.from(frame.targetRadial, (_, r) => r + 1),
      target: frame.targetRadial,
      network: frame.networkRadial,
      error: frame.errorRadial,
    },
  ),
];
