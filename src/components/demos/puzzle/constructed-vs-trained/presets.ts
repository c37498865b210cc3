/** Three settings in which training finds the calmer network, and three that break the claim. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  spikes: {
    label: { en: 'Spikes against training', zh: '尖峰与训练' },
    en: 'Three ReLU neurons make a spike, and a spike a point makes a network without training error. The weights exist; training finds others.',
    zh: '三个 ReLU 神经元组成一个尖峰，每个点一个尖峰，就得到训练误差为零的网络。这样的权重存在；训练找到的却是另一组。',
  },
  tanh: {
    label: { en: 'Steep tanh steps', zh: '陡峭的 tanh 台阶' },
    params: { activation: 'tanh', initScale: 1.5, learningRate: 0.005 },
    en: 'Cybenko’s setting: sigmoidal neurons. A step up and a step down make a spike; the trained network uses the same neurons far less steeply.',
    zh: 'Cybenko 的设定：S 形神经元。一升一降两个台阶组成一个尖峰；训练得到的网络用同样的神经元，却平缓得多。',
  },
  'same-features': {
    label: { en: 'The spikes’ own hidden layer', zh: '沿用尖峰的隐藏层' },
    params: { start: 'spikes', share: 0 },
    en: 'Training starts from the very hidden layer of the construction, with output weights at zero. It could put the spikes together again, and it does not.',
    zh: '训练直接从构造网络的隐藏层开始，输出权重为零。它完全可以重新拼出尖峰，却没有这样做。',
  },
  'wide-spikes': {
    label: { en: 'Breaks it: wide spikes', zh: '反例：宽尖峰' },
    params: { spikeWidth: 2 },
    expect: 'fails',
    en: 'Spikes wide enough to overlap draw straight lines from point to point. A construction can be good, too; that networks can represent everything just does not say which one to take.',
    zh: '尖峰宽到相互重叠时，点与点之间便连成直线。构造也可以是好的；只是“网络能表示一切”并没有告诉我们该取哪一个。',
  },
  'start-at-spikes': {
    label: { en: 'Breaks it: start near the spikes', zh: '反例：从尖峰附近出发' },
    params: { start: 'spikes', share: 0.9 },
    expect: 'fails',
    en: 'Training starts at the construction with its output weights lowered by a tenth. It adds what is missing, smoothly, and keeps the spikes: where training ends depends on where it starts.',
    zh: '训练从构造网络出发，只是输出权重降低了一成。训练平缓地补上缺少的部分，而尖峰保留了下来：训练的终点取决于起点。',
  },
  needles: {
    label: { en: 'Breaks it: the truth is needles', zh: '反例：真相就是尖刺' },
    params: { target: 'needles' },
    expect: 'fails',
    en: 'The same points, but between them the truth is zero. Now the construction is right and the trained network wrong. There is no free lunch: calm between the points is an assumption about the world.',
    zh: '数据点相同，但点与点之间的真相为零。此时构造是对的，训练得到的网络是错的。没有免费的午餐：“点之间平缓”是关于世界的一个假设。',
  },
};
