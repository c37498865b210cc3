/** All words of the figure. */
import { listed as list, minus, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { listed, percent, rounded } from './format.ts';
import type { PlateausFrame } from './frame.ts';
import type { Level } from './levels.ts';

export const text: DemoText = {
  title: {
    en: 'Networks of 1 to 100 neurons learn the same points. Where do they pause, and which of them go on?',
    zh: '从 1 个到 100 个神经元的网络学习同一组数据点。它们会停在哪里，哪些能继续下降？',
  },
  prediction: {
    question: {
      en: 'Five networks, the narrowest of one neuron, the widest of a hundred, start from small weights. On its way down each loss pauses for a while. Where?',
      zh: '五个网络，最窄的只有一个神经元，最宽的有一百个，都从小的初始权重出发。下降途中，损失会停一阵。停在哪里？',
    },
    options: [
      { en: 'Each at a loss of its own, the wider the lower', zh: '各停各的，越宽停得越低' },
      { en: 'All at the same loss: the best that one neuron can reach', zh: '都停在同一处：一个神经元所能达到的最小损失' },
      { en: 'Only the narrow ones pause', zh: '只有窄网络会停' },
    ],
    answer: 1,
    why: {
      en: 'There a hundred neurons compute what one computes: one has grown, the others are still idle. Where the narrow network’s gradient vanishes, the wide one’s vanishes too. But for the wide one it is a saddle, and it finds the way out sooner.',
      zh: '在那里，一百个神经元所表示的函数与一个神经元相同：一个已经长大，其余还闲着。窄网络梯度为零之处，宽网络的梯度也为零。但对宽网络来说那是鞍点，而且它更早找到出路。',
    },
  },
  caption: {
    en: 'f(x) = Σ aⱼ s(wⱼx + bⱼ), s(z) = z tanh z, on 24 points of a target that three such neurons compute exactly. All networks take the same steps of full-batch gradient descent. Input weights are N(0, s²) at first (a single one is s), output weights and biases 0. A plateau: the loss stays within 2% while the number of steps grows by half; a network has left it when its loss is 10% lower. Choose a plateau in the first picture. The lower ones show the networks that pause there, each where its loss is flattest. A neuron’s direction is that of the line through (w, b), since −(w, b) is the same neuron; its amplitude is |a||(w, b)|, the area of its dot; neurons within 2° share a dot, and the smallest hold less than 1%. The numbers: how much of the amplitude lies within 8° of one line, and how many neurons hold 95% of it.',
    zh: 'f(x) = Σ aⱼ s(wⱼx + bⱼ)，s(z) = z tanh z；24 个数据点取自恰好可由三个这样的神经元构成的目标函数。所有网络同步进行全批量梯度下降。输入权重初始为 N(0, s²)（只有一个时取 s），输出权重与偏置从 0 开始。平台：步数增加一半而损失变化不超过 2%；损失再降 10% 即为离开。可在第一幅图中选择平台，下面两幅图画出停在那里的网络，各取损失最平之处。神经元的方向取 (w, b) 所在直线的方向，因为 −(w, b) 是同一个神经元；幅值为 |a||(w, b)|，以圆点面积表示；相差 2° 以内的神经元合画一个点，最小的点不到 1%。右侧数字：落在同一条直线 8° 以内的幅值比例，以及承担 95% 幅值的神经元个数。',
  },
};

export const labels = {
  losses: { en: 'Loss: choose a plateau', zh: '损失：请选择一个平台' },
  plateau: { en: 'plateau at {loss}', zh: '平台 {loss}' },
  choose: { en: 'Plateau at loss {loss}, networks of {widths} neurons', zh: '损失 {loss} 处的平台，{widths} 个神经元的网络' },
  timetable: { en: 'On the plateau at {loss}', zh: '平台 {loss} 上' },
  noPlateau: { en: 'No plateau yet', zh: '尚无平台' },
  neurons: { en: 'neurons', zh: '神经元数' },
  arrives: { en: 'arrives', zh: '到达' },
  leaves: { en: 'leaves', zh: '离开' },
  now: { en: 'loss now', zh: '当前损失' },
  atEnd: { en: 'final loss', zh: '最终损失' },
  stays: { en: 'stays', zh: '一直停留' },
  still: { en: 'still there', zh: '仍在' },
  functions: { en: 'What they compute there', zh: '它们在那里表示的函数' },
  networks: { en: 'networks', zh: '各网络' },
  features: { en: 'Their neurons', zh: '它们的神经元' },
  direction: { en: 'direction of the line through (w, b), degrees', zh: '(w, b) 所在直线的方向（度）' },
  onOneLine: { en: 'on one line', zh: '在同一直线上' },
  carried: { en: '{share}, by {carriers}', zh: '{share}，{carriers} 个' },
  passes: { en: 'no pause here', zh: '不在此停留' },
} satisfies Record<string, Text>;

/** What each panel shows, in words, for readers who do not see it. */
export function alts(frame: PlateausFrame, level: Level | null, lang: Lang) {
  const { step, networks } = frame;
  const en = lang === 'en';
  const pauses = networks.map(({ width, halts }) => {
    const all = halts.map(({ loss, from, to }) => `${rounded(loss, 4)} (${from}–${to})`).join(', ');
    return en ? `${width} neurons at ${all || 'none'}` : `${width} 个神经元：${all || '无'}`;
  });
  const losses = networks.map(({ width, losses }) => {
    const loss = rounded(losses.at(-1) ?? NaN, 3);
    return en ? `${loss} for ${width} neurons` : `${width} 个神经元 ${loss}`;
  });
  const now = list(losses, lang);
  const shares = (level?.members ?? []).map(({ width, share, angle }) => {
    const [part, degrees] = [percent(share), minus(Math.round(angle))];
    return en ? `${width} neurons ${part} at ${degrees}°` : `${width} 个神经元 ${part}，${degrees}°`;
  });
  const widths = listed((level?.members ?? []).map(({ width }) => width))[lang];
  const apart = percent(level?.difference ?? NaN);
  const said = {
    en: {
      losses: `Losses by step, logarithmic on both axes. Plateaus (steps): ${pauses.join('; ')}. At step ${step}: ${now}.`,
      functions: `The points, and the functions of the networks of ${widths} neurons at loss ${level?.name}: they differ by at most ${apart} of the range.`,
      features: `Directions of the neurons. Share of the amplitude on the best line: ${shares.join(', ')}.`,
      none: 'No network has paused yet.',
    },
    zh: {
      losses: `各步的损失，两轴均为对数。平台（步数）：${pauses.join('；')}。第 ${step} 步：${now}。`,
      functions: `数据点，以及 ${widths} 个神经元的网络在损失 ${level?.name} 处的函数：相差最多为取值范围的 ${apart}。`,
      features: `各神经元的方向。最佳直线上的幅值比例：${shares.join('；')}。`,
      none: '还没有网络停留。',
    },
  }[lang];
  return level ? said : { ...said, functions: said.none, features: said.none };
}
