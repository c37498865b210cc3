/** The data of multiscale as tables. */
import type { Table } from '#lib/experiment/table.ts';
import { networkNames, type MultiscaleFrame } from './experiment.ts';

/** upperPlain as a column's name: upper_plain */
const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export function tables({ x, target, waves, scales, steps, networks }: MultiscaleFrame): Table[] {
  return [
    {
      name: 'training',
      caption: { en: 'Relative error of each wave in the four networks, by step', zh: '四个网络中各波的相对误差，按步' },
      columns: ['step', ...networkNames.flatMap((name) => waves.map((k) => `${column(name)}_k${k}`))],
      rows: Array.from(steps, (step, i) => [
        step,
        ...networkNames.flatMap((name) => [...networks[name].errors.subarray(i * waves.length, (i + 1) * waves.length)]),
      ]),
    },
    {
      name: 'fit',
      caption: { en: 'Target and the four networks', zh: '目标与四个网络' },
      columns: ['x', 'target', ...networkNames.map(column)],
      rows: Array.from(x, (xi, i) => [
        xi,
        target[i] as number,
        ...networkNames.map((name) => networks[name].values[i] as number),
      ]),
    },
    {
      name: 'subnetworks',
      caption: {
        en: 'Share of the fastest wave held by each subnetwork of the multiscale networks',
        zh: '多尺度网络中各子网络所承担的最快波的份额',
      },
      columns: ['scale', 'upper_share', 'lower_share'],
      rows: scales.map((scale, j) => [scale, networks.upperScaled.shares[j] as number, networks.lowerScaled.shares[j] as number]),
    },
  ];
}
