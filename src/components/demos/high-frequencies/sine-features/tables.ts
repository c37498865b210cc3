/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { NetworkName, SineFeaturesFrame } from './frame.ts';
import { networkNames } from './params.ts';

/** upperOne as a column's name: upper_one */
const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export function tables({ x, target, waves, steps, networks }: SineFeaturesFrame) {
  const errorsOf = (name: NetworkName) =>
    columnsOf(
      waves.map((k) => `${column(name)}_k${k}`),
      networks[name].errors,
    );
  const layerOf = (name: NetworkName) => ({
    [`${column(name)}_before`]: networks[name].before,
    [`${column(name)}_now`]: networks[name].now,
  });
  const ofAll = <T>(columns: (name: NetworkName) => Record<string, T>): Record<string, T> =>
    Object.fromEntries(networkNames.flatMap((name) => Object.entries(columns(name))));
  return [
    table(
      'training',
      { en: 'Relative error of each wave in the four networks, by step', zh: '四个网络中各波的相对误差，按步' },
      { step: steps, ...ofAll(errorsOf) },
    ),
    table(
      'fit',
      { en: 'Target and the four networks', zh: '目标与四个网络' },
      { x, target, ...ofAll((name) => ({ [column(name)]: networks[name].values })) },
    ),
    table(
      'first-layer',
      {
        en: 'Scaled weights |s w| / π of the first layer’s units, in periods: before training and now',
        zh: '首层各神经元放大后的权重 |s w| / π（周期数）：训练前与当前',
      },
      ofAll(layerOf),
    ),
  ];
}
