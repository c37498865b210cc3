/** Presets of width-plateaus. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  stairs: {
    label: { en: 'One plateau for all widths', zh: '不同宽度，同一平台' },
    en: 'In each network one neuron grows first, the one that began largest. With it alone the network is as good as one neuron can be, and stops. It goes on when the next neuron has grown; among a hundred the next is never far behind.',
    zh: '每个网络里总有一个神经元先长大，即初始最大的那个。只靠它，网络只能做到一个神经元的最好水平，于是停住。等下一个神经元长大才继续下降；一百个神经元里，下一个总不会落后太多。',
  },
  wider: {
    label: { en: '400 neurons pause there too', zh: '400 个神经元也停在那里' },
    params: { widest: 400, std: 0.007, steps: 30_000 },
    en: 'Four hundred neurons, and still the loss of one. The smaller the initial weights, the closer the plateaus of different widths.',
    zh: '四百个神经元，停留时的损失仍是一个神经元的。初始权重越小，各宽度的平台越一致。',
  },
  gentle: {
    label: { en: 'Another target', zh: '换一个目标' },
    params: { target: 'gentle' },
    en: 'A gentler hill: another loss, 0.0934, and again the same for all. Those that leave pause once more near 0.0047, the best that two neurons reach.',
    zh: '较缓的峰：平台换了一个值 0.0934，各宽度仍然相同。离开的网络在 0.0047 附近再次停留，那是两个神经元所能达到的最好水平。',
  },
  root: {
    label: { en: 'Breaks it: wide ones begin smaller', zh: '反例：越宽，初始权重越小' },
    params: { scaling: 'root', widest: 200 },
    expect: 'fails',
    en: 'Standard deviation s/√m: each neuron of the wide network begins fourteen times smaller. The plateau is the same, to within 0.01%, but now the widest stay longest: an idle neuron needs a time like 1 over its initial weight. “Wide leaves first” is a statement about neurons that begin alike.',
    zh: '标准差取 s/√m：宽网络的每个神经元初始小了十四倍。平台仍是同一个，相差不到 0.01%，但这回最宽的停得最久：闲置的神经元长大所需的时间与其初始权重成反比。“宽的先离开”说的是每个神经元起点相当的情形。',
  },
  tanh: {
    label: { en: 'Breaks it: tanh neurons share the work', zh: '反例：tanh 神经元分担工作' },
    params: { activation: 'tanh', target: 'steps' },
    expect: 'fails',
    en: 'Small tanh neurons are all but linear and grow together along one line, until their sum is the best straight line through the points (loss 0.442): the limit of one neuron with w → 0. Every width pauses there. But a hundred share the work, each is small, and the smaller a neuron, the later it bends: 3, 20 and 100 neurons leave in this order.',
    zh: '很小的 tanh 神经元几乎是线性的，沿同一条直线一起长大，直到它们的和成为最佳拟合直线（损失 0.442），即单个神经元 w → 0 的极限。各宽度都停在那里。但一百个神经元分担工作，每个都很小，而神经元越小，弯曲得越晚：依次离开的是 3 个、20 个、100 个神经元的网络。',
  },
  adam: {
    label: { en: 'Breaks it: Adam', zh: '反例：Adam' },
    params: { optimiser: 'adam', learningRate: 0.001 },
    expect: 'fails',
    en: 'Adam moves every weight at the same pace, so all neurons grow together and share the work. Two or three then split the one neuron’s amplitude, 0.62, among them: the same plateau. Twenty or a hundred stay so small that x tanh x is still x²: they pause at another loss, near the best that the square of a line reaches, 0.254.',
    zh: 'Adam 让每个参数以相同的步调移动，于是所有神经元一起长大、分担工作。两三个神经元把那一个神经元的幅值 0.62 分开承担：平台不变。二十个或一百个则个个很小，x tanh x 仍近似 x²，于是停在另一个损失上，接近一次函数的平方所能达到的最小值 0.254。',
  },
  large: {
    label: { en: 'Breaks it: large initial weights', zh: '反例：大的初始权重' },
    params: { std: 0.15 },
    expect: 'fails',
    en: 'Fifteen times the initial weights. The second neuron is so close behind the first that 20 and 100 neurons go straight down. One, two and three still pause at the old place: it has not gone, the wide ones only pass too far from it.',
    zh: '初始权重放大到十五倍。第二个神经元紧跟着第一个，20 个和 100 个神经元的网络一路下降，不再停留。1、2、3 个神经元的网络仍停在老地方：临界点没有消失，只是宽网络没有靠近它。',
  },
};
