/** The claims on the map: above the puzzle what the function does, below it what the neurons do; the nearer to it, the nearer to the answer. */
import type { ArgumentNode } from './types.ts';

type Claim = `${string}/${string}`;

function node(id: string, place: ArgumentNode['place'], claim: Claim, en: string, zh: string): ArgumentNode {
  const [demo, name] = claim.split('/') as [string, string];
  return { id, demo, claim: name, place, label: { en, zh }, role: 'plain' };
}
const main = (...parts: Parameters<typeof node>): ArgumentNode => ({ ...node(...parts), role: 'main' });
const limit = (...parts: Parameters<typeof node>): ArgumentNode => ({ ...node(...parts), role: 'limit' });

/** In the order in which they are read: chapter by chapter. */
export const nodes: readonly ArgumentNode[] = [
  main(
    'puzzle',
    [0, 3],
    'overfitting-puzzle/network-beats-polynomial',
    'Many parameters, and yet no wild fit',
    '参数虽多，拟合并不失控',
  ),
  node(
    'trained',
    [1, 3],
    'constructed-vs-trained/trained-beats-constructed',
    'Training finds the smooth fit',
    '训练找到光滑的那个拟合',
  ),

  main('low-first', [1, 2], 'f-principle-1d/low-first', 'Slow waves are learned first', '低频先学会'),
  node('pull', [1, 1], 'why-low-first/low-gradient', 'Slow waves pull harder on the weights', '低频产生的梯度更大'),
  node('digits', [0, 1], 'digits-filtering/low-first', 'Handwritten digits: the same order', '手写数字：顺序相同'),
  node('jacobi', [0, 0], 'jacobi-vs-network/opposite-orders', 'Jacobi’s method has the opposite order', '雅可比迭代顺序相反'),
  node('linear', [0, 2], 'linear-f-principle/prediction', 'In the linear regime: the fit foretold', '线性区：拟合可以预言'),

  limit('parity', [2, 2], 'parity/parity-below-chance', 'Parity: worse than a coin', '奇偶函数：不如随机猜测'),
  node(
    'neighbours',
    [2, 1],
    'frequency-predicts/predicts',
    'Neighbours’ labels foretell the accuracy',
    '相邻样本的标签预示准确率',
  ),
  limit('escape', [2, 0], 'parity-escapes/signs-learn', 'From another start, parity is learned', '换一种初始化，奇偶函数能学会'),

  node('stopping', [3, 0], 'early-stopping/stopping-pays', 'Stopping early more than halves the error', '早停使误差减半还多'),

  node(
    'scales',
    [3, 1],
    'multiscale/multiscale-reaches',
    'With several scales, fast waves come, too',
    '用多个尺度，高频也能学会',
  ),
  node('sines', [4, 0], 'sine-features/both-reach', 'Sines at several scales learn fast waves', '多个尺度的正弦学得会高频'),
  limit('relu', [4, 1], 'multiscale/relu-does-not', 'With ReLU, scales are not enough', '用 ReLU，多尺度还不够'),
  limit('features', [4, 2], 'fourier-features/overfits', 'Too many fast waves at hand: overfitting', '高频给得太多便过拟合'),
  node('search', [3, 2], 'without-gradients/low-first', 'Slow first, even without gradients', '不用梯度，仍是低频在先'),

  main('condensed', [1, 4], 'condensation/condensed', 'From a small start, neurons condense', '从小初始化出发，神经元凝聚'),
  node('effective', [0, 4], 'effective-size/merges', 'Two hundred neurons act as four', '两百个神经元只抵四个'),
  node('directions', [0, 5], 'predict-directions/angle', 'Where they gather is known beforehand', '聚向何处，训练前已知'),
  node('border', [1, 6], 'phase-diagram/boundary', 'The border of condensation: γ = 1', '凝聚的边界：γ = 1'),
  limit('spread', [1, 5], 'condensation/linear', 'From a large start they stay spread', '从大初始化出发，始终分散'),

  node('drop-smooths', [2, 4], 'dropout-smooths/smoother', 'Dropout smooths the fit', 'dropout 使拟合光滑'),
  node('drop-condenses', [2, 5], 'dropout-condenses/condenses', 'Dropout condenses neurons', 'dropout 使神经元凝聚'),
  node('penalty', [2, 6], 'implicit-regulariser/share', 'A hidden penalty does the same', '隐含的惩罚项作用相同'),

  node('plateaus', [3, 4], 'width-plateaus/same-loss', 'All widths rest at the same losses', '各种宽度停在相同的损失上'),
  node(
    'split',
    [3, 5],
    'splitting-a-neuron/still-critical',
    'Split neurons keep a critical point critical',
    '分裂神经元，临界点仍是临界点',
  ),
  node('saddle', [4, 5], 'saddle-escape/saddle', 'Widened, a minimum becomes a saddle', '加宽之后，极小点成为鞍点'),
  node('wider', [4, 4], 'wide-trains-easier/easier', 'Wide networks learn from more starts', '宽网络从更多初始权重能学会'),
  limit(
    'deeper',
    [4, 6],
    'embedding-in-depth/only-flatter',
    'A layer no wider adds only flat directions',
    '加一层而不加宽，只添平坦方向',
  ),

  node('table', [1, 7], 'rule-or-table/small-follows', 'A small start fills the unseen cells', '小初始化填对没见过的格'),
  node('samples', [0, 7], 'data-for-one-neuron/few', 'One neuron needs few samples', '学一个神经元，样本不必多'),
  node('staircase', [2, 7], 'staircase/computed', 'When each mode is learned is foretold', '各模态何时学会，可以预言'),
  node('rule', [3, 7], 'rule-before-memory/rule-first', 'The rule is learned before the exceptions', '先学会规律，后记住个例'),
  node('transformer', [4, 7], 'transformer-rule/rule', 'A transformer finds the rule', 'transformer 找到规律'),
];
