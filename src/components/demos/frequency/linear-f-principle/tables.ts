/** The data as tables. */
import { table } from '#lib/experiment/table.ts';
import type { LinearFrame } from './frame.ts';

export const tables = ({ x, network, prediction, pointX, pointY, cubic, linear, steps, loss, difference }: LinearFrame) => [
  table('fit', { en: 'Network and prediction', zh: '网络与预言' }, { x, network, prediction }),
  table('points', { en: 'Training points', zh: '训练点' }, { x: pointX, y: pointY }),
  table(
    'weights',
    { en: 'Frequency weights W(k) = cubic / k⁴ + linear / k²', zh: '频率权重 W(k) = cubic / k⁴ + linear / k²' },
    { cubic: [cubic], linear: [linear] },
  ),
  table(
    'training',
    { en: 'Loss and difference from the prediction, by step', zh: '各步的损失以及与预言的差别' },
    { step: steps, sum_of_squares: loss, difference },
  ),
];
