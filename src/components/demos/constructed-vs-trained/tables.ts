/** The data of constructed-vs-trained as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { Bends } from './construction.ts';
import type { ConstructedFrame } from './experiment.ts';

const bendRows = ({ at, size }: Bends) => Array.from(at, (x, i) => [x, size[i] as number]);

export function tables(frame: ConstructedFrame): Table[] {
  return [
    {
      name: 'points',
      caption: { en: 'The points', zh: '数据点' },
      columns: ['x', 'y'],
      rows: Array.from(frame.points.x, (x, i) => [x, frame.points.y[i] as number]),
    },
    {
      name: 'fits',
      caption: { en: 'Truth and both networks between the points', zh: '点与点之间的真相与两个网络' },
      columns: ['x', 'target', 'constructed', 'trained'],
      rows: Array.from(frame.x, (x, i) => [
        x,
        frame.target[i] as number,
        frame.constructed[i] as number,
        frame.trained[i] as number,
      ]),
    },
    {
      name: 'training',
      caption: { en: 'Training and test error of the trained network by step', zh: '各步中训练网络的训练误差与测试误差' },
      columns: ['step', 'train_error', 'test_error'],
      rows: frame.steps.map((step, i) => [step, frame.train[i] as number, frame.test[i] as number]),
    },
    {
      name: 'constructed_bends',
      caption: { en: 'Where the constructed network bends, and by how much', zh: '构造网络的弯折位置与大小' },
      columns: ['x', 'change_of_slope'],
      rows: bendRows(frame.constructedBends),
    },
    {
      name: 'trained_bends',
      caption: { en: 'Where the trained network bends, and by how much', zh: '训练网络的弯折位置与大小' },
      columns: ['x', 'change_of_slope'],
      rows: bendRows(frame.trainedBends),
    },
  ];
}
