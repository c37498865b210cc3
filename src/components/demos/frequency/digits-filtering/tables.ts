/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { DigitsFrame } from './frame.ts';
import { filterWidths } from './params.ts';

export const tables = ({ epochs, low, high, ...frame }: DigitsFrame) => {
  const lows = columnsOf(filterWidths.map(String), low);
  const highs = columnsOf(filterWidths.map(String), high);
  const both = filterWidths.flatMap((width): [string, number[]][] => [
    [`low_${width}`, lows[width] as number[]],
    [`high_${width}`, highs[width] as number[]],
  ]);
  return [
    table(
      'training',
      {
        en: 'Relative errors of the low and the high part by filter width, and accuracy, by epoch',
        zh: '各轮各滤波宽度下低频与高频部分的相对误差，以及准确率',
      },
      {
        epoch: epochs,
        ...Object.fromEntries(both),
        train_accuracy: frame.trainAccuracy,
        test_accuracy: frame.testAccuracy,
      },
    ),
    table(
      'filters',
      { en: 'Labels seen through each filter', zh: '各滤波器下的标签' },
      {
        width: filterWidths,
        low_learned_at_epoch: frame.lowPassages,
        high_learned_at_epoch: frame.highPassages,
        low_share: frame.lowShare,
        neighbour_correlation: frame.correlation,
        shuffled_neighbour_correlation: frame.shuffledCorrelation,
      },
    ),
  ];
};
