/** The data as tables. */
import { table } from '#lib/experiment/table.ts';
import { turn } from '#lib/numerics/angle.ts';
import { carriers, nearest } from './directions.ts';
import type { PredictFrame } from './frame.ts';

export function tables({ before, angles, amplitudes, pointX, pointY, outputs, extrema, found, marks }: PredictFrame) {
  const carrying = new Set(carriers(extrema));
  return [
    table(
      'neurons',
      {
        en: 'Directions in degrees before and now; amplitude a |(w, b)| now',
        zh: '训练前与当前的方向（度）；当前幅值 a |(w, b)|',
      },
      { before, now: angles, amplitude: amplitudes },
    ),
    table(
      'points',
      { en: 'Training points, and the network’s output there', zh: '训练点及网络在该处的输出' },
      { x: pointX, y: pointY, network: outputs },
    ),
    table(
      'predicted',
      { en: 'Extrema of the potential where neurons can gather', zh: '势函数的极值，即神经元可能聚集之处' },
      {
        degrees: extrema.map(({ angle }) => angle),
        height: extrema.map(({ height }) => height),
        carries: extrema.map((extremum) => (carrying.has(extremum) ? 1 : 0)),
      },
    ),
    table(
      'found',
      { en: 'Directions found after training', zh: '训练后找到的方向' },
      { degrees: found.map(({ angle }) => angle), share: found.map(({ share }) => share), sign: found.map(({ sign }) => sign) },
    ),
    table(
      'marks',
      { en: 'The reader’s marks, and their angle to the nearest direction found', zh: '读者的标记，及其与最近方向的夹角' },
      { degrees: marks.map((mark) => turn(0, mark)), angle_to_nearest: marks.map((mark) => nearest(mark, found)) },
    ),
  ];
}
