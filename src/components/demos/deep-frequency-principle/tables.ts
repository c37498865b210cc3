/** The data of deep-frequency-principle as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { DepthFrame } from './experiment.ts';
import { cellsAlong, isSet, pictureGrid } from './spirals.ts';

function layersTable({ networks, inputRatio }: DepthFrame): Table {
  return {
    name: 'layers',
    caption: {
      en: 'Low-frequency ratio of the target layer by layer (0: the input), before training and when the network stopped',
      zh: '目标在各层上的低频占比（第 0 层为输入）：训练前，以及网络停止时',
    },
    columns: ['hidden_layers', 'layer', 'before', 'after'],
    rows: networks.flatMap(({ depth, ratios }) =>
      Array.from({ length: depth + 1 }, (_, layer) => [
        depth,
        layer,
        layer === 0 ? inputRatio : (ratios[layer - 1] as number),
        layer === 0 ? inputRatio : (ratios.at(layer - 1 - depth) as number),
      ]),
    ),
  };
}

function overTraining({ networks }: DepthFrame): Table {
  return {
    name: 'ratios',
    caption: { en: 'Low-frequency ratio of each hidden layer over training', zh: '训练中各隐藏层的低频占比' },
    columns: ['hidden_layers', 'step', 'layer', 'low_frequency_ratio'],
    rows: networks.flatMap(({ depth, ratioSteps, ratios }) =>
      Array.from(ratios, (ratio, i) => [depth, ratioSteps[Math.floor(i / depth)] as number, (i % depth) + 1, ratio]),
    ),
  };
}

function regions({ networks }: DepthFrame): Table {
  const grid = pictureGrid();
  const cells = Array.from({ length: cellsAlong * cellsAlong }, (_, i) => i);
  return {
    name: 'regions',
    caption: { en: 'Class that each network gives the places of the plane', zh: '各网络对平面上各处给出的类别' },
    columns: ['x1', 'x2', ...networks.map(({ depth }) => `hidden_layers_${depth}`)],
    rows: cells.map((i) => [
      grid[2 * i] as number,
      grid[2 * i + 1] as number,
      ...networks.map(({ region }) => (isSet(region, Math.floor(i / cellsAlong), i % cellsAlong) ? 1 : -1)),
    ]),
  };
}

export function tables(frame: DepthFrame): Table[] {
  const { networks, steps, x, y } = frame;
  return [
    {
      name: 'race',
      caption: { en: 'Mean squared error of each network until it stops', zh: '各网络停止之前的均方误差' },
      columns: ['hidden_layers', 'step', 'mse'],
      rows: networks.flatMap(({ depth, loss }) => Array.from(loss, (mse, i) => [depth, steps[i] as number, mse])),
    },
    layersTable(frame),
    overTraining(frame),
    {
      name: 'points',
      caption: { en: 'Points and their classes', zh: '数据点及其类别' },
      columns: ['x1', 'x2', 'class'],
      rows: Array.from(y, (label, i) => [x[2 * i] as number, x[2 * i + 1] as number, label]),
    },
    regions(frame),
  ];
}
