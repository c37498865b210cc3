/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { MultiscaleFrame, NetworkName } from './frame.ts';
import { networkNames } from './params.ts';

/** upperPlain as a column's name: upper_plain */
const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export function tables({ x, target, waves, scales, steps, networks }: MultiscaleFrame) {
  const errorsOf = (name: NetworkName) =>
    columnsOf(
      waves.map((k) => `${column(name)}_k${k}`),
      networks[name].errors,
    );
  return [
    table(
      'training',
      { en: 'Relative error of each wave in the four networks, by step', zh: '四个网络中各波的相对误差，按步' },
      { step: steps, ...Object.fromEntries(networkNames.flatMap((name) => Object.entries(errorsOf(name)))) },
    ),
    table(
      'fit',
      { en: 'Target and the four networks', zh: '目标与四个网络' },
      { x, target, ...Object.fromEntries(networkNames.map((name) => [column(name), networks[name].values])) },
    ),
    table(
      'subnetworks',
      {
        en: 'Share of the fastest wave held by each subnetwork of the multiscale networks',
        zh: '多尺度网络的各子网络在频率最高的波中承担的份额',
      },
      { scale: scales, upper_share: networks.upperScaled.shares, lower_share: networks.lowerScaled.shares },
    ),
  ];
}
