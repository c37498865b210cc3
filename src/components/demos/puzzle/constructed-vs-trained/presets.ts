/** Three settings in which training finds the calmer network, and three that break the claim. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  spikes: {
    label: { en: 'Spikes against training', zh: '尖峰与训练' },
    en: 'Three ReLU neurons make a spike, and a spike a point makes a network without training error. The weights exist; training finds others.',
    zh: '三个 ReLU 神经元组成一个尖峰，每个点一个尖峰，训练误差便为零。这样的权重存在；训练找到的却是另一组。',
  },
  'same-features': {
    label: { en: 'The spikes’ own hidden layer', zh: '沿用尖峰的隐藏层' },
    params: { start: 'spikes', share: 0 },
    question: {
      en: 'Training starts from the spikes’ hidden layer, output weights at zero: still two thousand times better?',
      zh: '从尖峰的隐藏层开始训练，输出权重为零：误差仍不到两千分之一吗？',
    },
    en: 'It is, <Ledger preset="same-features" stat="median" round="100" /> times. To put the spikes together again training would only need the output weights. It does not.',
    zh: '仍不到，只有 <Ledger preset="same-features" stat="median" round="100" /> 分之一。要重新拼出尖峰，只需调整输出权重，训练却没有这样做。',
  },
  'start-at-spikes': {
    label: { en: 'Start at nine tenths of the spikes', zh: '从九成高的尖峰出发' },
    params: { start: 'spikes', share: 0.9 },
    expect: 'fails',
    question: {
      en: 'Training starts at the spikes, lowered by a tenth: does it still end two thousand times better?',
      zh: '从降低了一成的尖峰开始训练：最后误差仍不到两千分之一吗？',
    },
    en: 'It errs about as much. Training adds what is missing, smoothly, and keeps the spikes: where training ends depends on where it starts.',
    zh: '误差相当。训练光滑地补上缺少的部分，尖峰则保留了下来：训练到哪里，取决于从哪里出发。',
  },
  tanh: {
    label: { en: 'Steep tanh steps', zh: '陡峭的 tanh 台阶' },
    params: { activation: 'tanh', initScale: 1.5, learningRate: 0.005 },
    question: {
      en: 'tanh neurons, a step up and a step down for a spike: is training still two thousand times better?',
      zh: 'tanh 神经元，一升一降两个台阶组成尖峰：训练的误差仍不到两千分之一吗？',
    },
    en: 'It is. This is Cybenko’s setting, sigmoidal neurons. The trained network uses the same neurons far less steeply.',
    zh: '仍不到。这是 Cybenko 的设定：S 形神经元。训练得到的网络用同样的神经元，却平缓得多。',
  },
  'wide-spikes': {
    label: { en: 'Wide spikes', zh: '宽尖峰' },
    params: { spikeWidth: 2 },
    expect: 'fails',
    question: {
      en: 'Ten times wider, the spikes overlap: is the trained network still two thousand times better?',
      zh: '尖峰宽到十倍，相互重叠：训练的误差仍不到构造的两千分之一吗？',
    },
    en: 'It is better, but only a few times. Overlapping spikes draw straight lines from point to point. A construction can be good, too; that networks can represent everything does not say which one to take.',
    zh: '好一些，但只相差几倍。尖峰相互重叠，点与点之间便连成直线。构造也可以很好；“网络能表示一切”并没有说该取哪一个。',
  },
  needles: {
    label: { en: 'Needles as the truth', zh: '真实函数是尖刺' },
    params: { target: 'needles' },
    expect: 'fails',
    question: {
      en: 'The same points, but between them the truth is zero: is the trained network two thousand times better?',
      zh: '数据点相同，但真实函数在点与点之间为零：训练的误差仍不到两千分之一吗？',
    },
    en: 'Now the construction is right and the trained network wrong. There is no free lunch: calm between the points is an assumption about the world.',
    zh: '此时构造是对的，训练得到的网络是错的。没有免费的午餐：“点与点之间光滑”是对世界的假设。',
  },
};
