/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { ThreeLayerFrame } from './frame.ts';
import { layersOf } from './layers.ts';

/** Both hidden layers of the small-weight network at the moment: a row a neuron. */
function neuronTable({ small: { momentWeights }, width }: ThreeLayerFrame) {
  const neurons = Array.from({ length: width }, (_, j) => j + 1);
  const [first, second] = layersOf(momentWeights, width);
  return table(
    'small_at_fall',
    {
      en: 'The network from small weights when its loss has fallen by 20%: weights of each neuron of the two hidden layers',
      zh: '小初始化网络在损失下降 20% 时两个隐藏层各神经元的权重',
    },
    {
      neuron: momentWeights.length > 0 ? neurons : [],
      ...columnsOf(['weight1', 'bias1'], first.incoming),
      ...columnsOf([...neurons.map((i) => `weight2_from${i}`), 'bias2'], second.incoming),
      output: momentWeights.slice(-width - 1),
    },
  );
}

export const tables = (frame: ThreeLayerFrame) => [
  table(
    'training',
    {
      en: 'Share of the amplitude in the two best directions of both hidden layers, and loss, by step',
      zh: '各步中两个隐藏层最佳的两个方向所占幅值的比例与损失',
    },
    {
      step: frame.steps,
      small_layer1: frame.small.first,
      small_layer2: frame.small.second,
      small_loss: frame.small.loss,
      large_layer1: frame.large.first,
      large_layer2: frame.large.second,
      large_loss: frame.large.loss,
    },
  ),
  neuronTable(frame),
];
