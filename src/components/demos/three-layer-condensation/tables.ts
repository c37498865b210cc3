/** The data of three-layer-condensation as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { ThreeLayerFrame } from './experiment.ts';

/** Both hidden layers of the small-weight network at the moment: a row a neuron. */
function neuronTable({ momentWeights, width: m }: ThreeLayerFrame): Table {
  const at = (i: number) => momentWeights[i] as number;
  const has = momentWeights.length > 0;
  const units = Array.from({ length: has ? m : 0 }, (_, j) => j);
  return {
    name: 'small_at_fall',
    caption: {
      en: 'The network from small weights when its loss has fallen by 20%: weights of each neuron of the two hidden layers',
      zh: '小初始化网络在损失下降 20% 时两个隐藏层各神经元的权重',
    },
    columns: ['neuron', 'weight1', 'bias1', ...Array.from({ length: m }, (_, i) => `weight2_from${i + 1}`), 'bias2', 'output'],
    rows: units.map((j) => [
      j + 1,
      at(j),
      at(m + j),
      ...units.map((i) => at(2 * m + j * m + i)),
      at(2 * m + m * m + j),
      at(3 * m + m * m + j),
    ]),
  };
}

export function tables(frame: ThreeLayerFrame): Table[] {
  const { steps, small, large } = frame;
  const columns = [small.first, small.second, small.loss, large.first, large.second, large.loss];
  return [
    {
      name: 'training',
      caption: {
        en: 'Share of aligned pairs in both hidden layers, and loss, by step',
        zh: '各步中两个隐藏层对齐的神经元对所占比例与损失',
      },
      columns: ['step', 'small_layer1', 'small_layer2', 'small_loss', 'large_layer1', 'large_layer2', 'large_loss'],
      rows: steps.map((step, i) => [step, ...columns.map((values) => values[i] as number)]),
    },
    neuronTable(frame),
  ];
}
