/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { ProjectionFrame } from './frame.ts';

export const tables = ({ epochs, errors, wanted, now, places, digits }: ProjectionFrame) => {
  const names = Array.from(wanted, (_, k) => `k${k}`);
  return [
    table(
      'errors',
      { en: 'Relative error of each frequency, by epoch', zh: '各轮中每个频率的相对误差' },
      { epoch: epochs, ...columnsOf(names, errors) },
    ),
    table(
      'spectrum',
      { en: 'Size of labels and outputs by frequency', zh: '标签与输出在各频率上的大小' },
      { k: names.map((_, k) => k), labels: wanted, outputs: now },
    ),
    table(
      'images',
      { en: 'Where each image lies along the direction', zh: '每张图像在该方向上的位置' },
      { place: places, digit: digits },
    ),
  ];
};
