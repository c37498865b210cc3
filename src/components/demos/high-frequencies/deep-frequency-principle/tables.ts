/** The data as tables. */
import { columnsOf, table, type Table } from '#lib/experiment/table.ts';
import type { DepthFrame } from './frame.ts';
import { ratiosBefore, ratiosNow } from './ratios.ts';
import { cellsAlong, isSet, pictureGrid } from './spirals.ts';

const cells = Array.from({ length: cellsAlong * cellsAlong }, (_, i) => i);

export function tables(frame: DepthFrame): Table[] {
  const { networks, steps, x, y } = frame;
  return [
    {
      name: 'race',
      caption: { en: 'Mean squared error of each network until it stops', zh: '各网络停止之前的均方误差' },
      columns: ['hidden_layers', 'step', 'mse'],
      rows: networks.flatMap(({ depth, loss }) => Array.from(loss, (mse, i) => [depth, steps[i] as number, mse])),
    },
    {
      name: 'layers',
      caption: {
        en: 'Low-frequency ratio of the target layer by layer (0: the input), before training and when the network stopped',
        zh: '目标在各层上的低频占比（第 0 层为输入）：训练前，以及网络停止时',
      },
      columns: ['hidden_layers', 'layer', 'before', 'after'],
      rows: networks.flatMap((network) => {
        const after = ratiosNow(frame, network);
        return ratiosBefore(frame, network).map((before, layer) => [network.depth, layer, before, after[layer] as number]);
      }),
    },
    {
      name: 'ratios',
      caption: { en: 'Low-frequency ratio of each hidden layer over training', zh: '训练中各隐藏层的低频占比' },
      columns: ['hidden_layers', 'step', 'layer', 'low_frequency_ratio'],
      rows: networks.flatMap(({ depth, ratioSteps, ratios }) =>
        Array.from(ratios, (ratio, i) => [depth, ratioSteps[Math.floor(i / depth)] as number, (i % depth) + 1, ratio]),
      ),
    },
    table('points', { en: 'Points and their classes', zh: '数据点及其类别' }, { ...columnsOf(['x1', 'x2'], x), class: y }),
    table(
      'regions',
      { en: 'Class that each network gives the places of the plane', zh: '各网络对平面上各处给出的类别' },
      {
        ...columnsOf(['x1', 'x2'], pictureGrid()),
        ...Object.fromEntries(
          networks.map(({ depth, region }) => [
            `hidden_layers_${depth}`,
            cells.map((i) => (isSet(region, Math.floor(i / cellsAlong), i % cellsAlong) ? 1 : -1)),
          ]),
        ),
      },
    ),
  ];
}
