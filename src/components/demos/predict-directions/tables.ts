/** The data of the figure as tables. */
import type { Table } from '#lib/experiment/table.ts';
import { turn } from '#lib/numerics/angle.ts';
import { carriers, nearest } from './directions.ts';
import type { PredictFrame } from './experiment.ts';

export function tables(frame: PredictFrame): Table[] {
  const carrying = new Set(carriers(frame.extrema));
  return [
    {
      name: 'neurons',
      caption: {
        en: 'Directions in degrees before and now; amplitude a |(w, b)| now',
        zh: '训练前与当前的方向（度）；当前幅值 a |(w, b)|',
      },
      columns: ['before', 'now', 'amplitude'],
      rows: Array.from(frame.angles, (angle, j) => [frame.before[j] as number, angle, frame.amplitudes[j] as number]),
    },
    {
      name: 'points',
      caption: { en: 'Training points', zh: '训练点' },
      columns: ['x', 'y'],
      rows: frame.pointX.map((x, i) => [x, frame.pointY[i] as number]),
    },
    {
      name: 'predicted',
      caption: { en: 'Extrema of the potential where neurons can gather', zh: '势函数的极值，神经元可能聚集之处' },
      columns: ['degrees', 'height', 'carries'],
      rows: frame.extrema.map((extremum) => [extremum.angle, extremum.height, carrying.has(extremum) ? 1 : 0]),
    },
    {
      name: 'found',
      caption: { en: 'Directions found after training', zh: '训练后找到的方向' },
      columns: ['degrees', 'share', 'sign'],
      rows: frame.found.map(({ angle, share, sign }) => [angle, share, sign]),
    },
    {
      name: 'marks',
      caption: {
        en: 'The reader’s marks, and their angle to the nearest direction found',
        zh: '读者的标记，及其与最近方向的夹角',
      },
      columns: ['degrees', 'angle_to_nearest'],
      rows: frame.marks.map((mark) => [turn(0, mark), nearest(mark, frame.found)]),
    },
  ];
}
