/** The data of the figure as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { DigitsFrame } from './experiment.ts';
import { filterWidths } from './response.ts';

export function tables(frame: DigitsFrame): Table[] {
  const count = filterWidths.length;
  return [
    {
      name: 'training',
      caption: {
        en: 'Relative errors of the low and the high part by filter width, and accuracy, by epoch',
        zh: '各轮各滤波宽度下低频与高频部分的相对误差，以及正确率',
      },
      columns: [
        'epoch',
        ...filterWidths.flatMap((width) => [`low_${width}`, `high_${width}`]),
        'train_accuracy',
        'test_accuracy',
      ],
      rows: Array.from(frame.epochs, (epoch, row) => [
        epoch,
        ...filterWidths.flatMap((_, i) => [frame.low[row * count + i] as number, frame.high[row * count + i] as number]),
        frame.trainAccuracy[row] as number,
        frame.testAccuracy[row] as number,
      ]),
    },
    {
      name: 'filters',
      caption: { en: 'Labels seen through each filter', zh: '各滤波器下的标签' },
      columns: [
        'width',
        'low_learned_at_epoch',
        'high_learned_at_epoch',
        'low_share',
        'neighbour_correlation',
        'shuffled_neighbour_correlation',
      ],
      rows: filterWidths.map((width, i) => [
        width,
        frame.lowPassages[i] as number,
        frame.highPassages[i] as number,
        frame.lowShare[i] as number,
        frame.correlation[i] as number,
        frame.shuffledCorrelation[i] as number,
      ]),
    },
  ];
}
