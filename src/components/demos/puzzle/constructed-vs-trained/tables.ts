/** The data as tables. */
import { table } from '#lib/experiment/table.ts';
import type { Bends, ConstructedFrame } from './frame.ts';

const bendColumns = ({ at, size }: Bends) => ({ x: at, change_of_slope: size });

export const tables = ({ points, x, target, constructed, trained, ...frame }: ConstructedFrame) => [
  table('points', { en: 'The points', zh: '数据点' }, { x: points.x, y: points.y }),
  table(
    'fits',
    { en: 'Truth and both networks between the points', zh: '点与点之间的真实函数与两个网络' },
    { x, target, constructed, trained },
  ),
  table(
    'training',
    { en: 'Training and test error of the trained network by step', zh: '各步中训练网络的训练误差与测试误差' },
    { step: frame.steps, train_error: frame.train, test_error: frame.test },
  ),
  table(
    'constructed_bends',
    { en: 'Where the constructed network bends, and by how much', zh: '构造网络的弯折位置与大小' },
    bendColumns(frame.constructedBends),
  ),
  table(
    'trained_bends',
    { en: 'Where the trained network bends, and by how much', zh: '训练网络的弯折位置与大小' },
    bendColumns(frame.trainedBends),
  ),
];
