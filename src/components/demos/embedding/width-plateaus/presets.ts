/** Presets of width-plateaus. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  stairs: {
    label: { en: 'Widths 1, 2, 3, 20 and 100', zh: '宽度 1、2、3、20、100' },
    en: 'About half of the hundred neurons turn onto one line and share the work. Together they do what one neuron can do best, and stop there. The loss falls again when others, that began elsewhere, have grown.',
    zh: '一百个神经元中约有一半转到同一条直线上，分担工作。合起来只能做到一个神经元的最好水平，于是停住。等初始方向不同的另一些长大，损失才再下降。',
  },
  wider: {
    label: { en: 'Widest 400', zh: '最宽 400' },
    question: {
      en: 'Four hundred neurons: one plateau for all widths, shared by many, and does the widest leave it first?',
      zh: '最宽的有四百个神经元：仍是同一平台、许多个分担，且最宽的先离开吗？',
    },
    params: { widest: 400 },
    en: 'Four hundred neurons, and still the loss of one; more than a hundred share it. They are the first to go on.',
    zh: '四百个神经元，停留时的损失仍是一个神经元的，由一百多个分担，而且最先离开。',
  },
  root: {
    label: { en: 'Initial weights s/√m', zh: '初始权重 s/√m' },
    question: {
      en: 'Initial weights s/√m, smaller in wide networks: is the widest still the first to leave?',
      zh: '初始权重取 s/√m，网络越宽越小：最宽的网络仍然最先离开平台吗？',
    },
    params: { scaling: 'root' },
    expect: 'depends',
    share: 0.5,
    en: 'With s/√m the squared weights add up to the same at all widths. A hundred neurons are then hardly sooner than twenty: which is first depends on the seed. Width alone gives no lead.',
    zh: '取 s/√m 时，各种宽度的权重平方和起初相同。一百个就几乎不比二十个早，谁先离开随种子而定：单凭宽度并不领先。',
  },
  normal: {
    label: { en: 'w and b from N(0, s²)', zh: 'w 与 b 取自 N(0, s²)' },
    question: {
      en: 'Gaussian weights and biases, some long, some short: do a quarter of the hundred share the work?',
      zh: '权重与偏置取高斯分布，有长有短：一百个中仍有四分之一分担吗？',
    },
    params: { start: 'normal' },
    expect: 'fails',
    en: 'One line again, and many share the work, but less evenly: as among some twenty. All grow by the same factors, so that a neuron that began longer stays longer.',
    zh: '仍在同一条直线上，仍有许多个分担，只是不那么均匀，约相当于二十个：各神经元按相同的倍数增长，起初长的始终更长。',
  },
  'one-works': {
    label: { en: 'x tanh x, valley and hill, b = 0', zh: 'x tanh x，谷与峰，b = 0' },
    question: {
      en: 'x tanh x neurons, biases 0: one plateau again. Do a quarter of the hundred share the work?',
      zh: '换成 x tanh x 神经元，偏置为 0：仍有同一个平台。一百个中有四分之一分担吗？',
    },
    params: { activation: 'xTanh', target: 'hill', start: 'weights', std: 0.01, steps: 50_000 },
    expect: 'fails',
    en: 'One neuron works, 99 are idle. Near zero x tanh x is x²: a neuron grows the faster the larger it is, and the one that began largest runs away. The same plateau, by null neurons instead of copies.',
    zh: '一个在工作，99 个闲着。x tanh x 在零附近就是 x²：越大长得越快，初始最大的独自跑远。平台相同，靠的是零神经元，不是副本。',
  },
  tanh: {
    label: { en: 'tanh neurons, up, down, up', zh: 'tanh 神经元，升降升' },
    question: {
      en: 'tanh neurons: one plateau for all widths, shared by many, and does the widest leave it first?',
      zh: '换成 tanh 神经元：仍是同一平台、许多个分担，且最宽的先离开吗？',
    },
    params: { activation: 'tanh', target: 'steps', steps: 50_000 },
    expect: 'fails',
    en: 'One plateau and one line again, and more than half share the work. But the widest leaves last. Why, we do not know: on the plateau all widths compute the same function.',
    zh: '仍是同一平台、同一直线，一半以上在分担。但最宽的最后离开。原因我们还不知道：在平台上，各种宽度算的是同一个函数。',
  },
  large: {
    label: { en: 'Initial size 0.1', zh: '初始权重 0.1' },
    question: {
      en: 'Initial weights a hundred times as large: does every width still pause at one loss?',
      zh: '初始权重放大到一百倍：各种宽度仍会停在同一个损失上吗？',
    },
    params: { std: 0.1 },
    expect: 'fails',
    en: 'From here a hundred neurons go straight down: they have no time to gather. One neuron still stops. The critical point has not gone, the wide network only passes too far from it.',
    zh: '从这里出发，一百个神经元一路下降，来不及聚拢。一个神经元仍会停住：临界点还在，只是宽网络没有靠近它。',
  },
  adam: {
    label: { en: 'Adam', zh: 'Adam' },
    question: {
      en: 'Adam instead of gradient descent: one plateau again, and does the widest leave it first?',
      zh: '用 Adam 代替梯度下降：仍是同一平台，且最宽的先离开吗？',
    },
    params: { optimiser: 'adam', learningRate: 0.001 },
    expect: 'fails',
    en: 'One plateau, and nearly all hundred on the line, hardly any elsewhere. Within these steps no network leaves: a hundred neurons stay where one does.',
    zh: '同一个平台，一百个几乎全在这条直线上，别处所剩无几。在这么多步之内，没有网络离开：一百个和一个停在同一处。',
  },
};
