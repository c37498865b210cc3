/** All words of the figure. */
import { listed as list, minus, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { listed, percent, rounded } from './format.ts';
import type { PlateausFrame } from './frame.ts';
import { levelsOf, type Level } from './levels.ts';

/** On one line: from this share of the amplitude on. One works where they share no more evenly than so many. */
const [together, few] = [0.9, 3] as const;

export const text: DemoText<PlateausFrame> = {
  title: {
    en: 'From 1 to 100 neurons: who does the work where the loss pauses?',
    zh: '从 1 个到 100 个神经元：损失停顿时，谁在工作？',
  },
  prediction: {
    question: {
      en: 'A hundred neurons begin in all directions. Their loss pauses where that of one neuron ends. Who does the work there?',
      zh: '一百个神经元，初始时朝向各个方向。损失停在一个神经元的网络最终停下的地方。那时，是谁在工作？',
    },
    options: [
      { en: 'One neuron; the rest are idle', zh: '一个，其余闲着' },
      { en: 'Many, all in one direction', zh: '许多个，同一方向' },
      { en: 'Many, in many directions', zh: '许多个，方向各异' },
    ],
    outcome(frame) {
      const widest = frame.networks.at(-1)?.width;
      const member = levelsOf(frame)[0]?.members.find(({ width }) => width === widest);
      if (!member) return -1;
      return member.share < together ? 2 : member.sharing < few ? 0 : 1;
    },
    why: {
      en: 'While the output is tiny, ReLU neurons on the same points turn the same way, whatever their length, and grow by the same factor: none runs ahead.',
      zh: '输出还很小时，同样数据点上的 ReLU 神经元不论长短，转向同一方向，按相同的倍数增长：谁也不会跑在前面。',
    },
  },
  caption: {
    en: 'Five networks learn 24 points. Choose a pause of the loss to see the networks that pause there: their neurons by the direction of (w, b), before training as small dots above, and their functions. A neuron’s amplitude |a||(w, b)| is the area of its dot.',
    zh: '五个网络学习 24 个数据点。选择损失的一处停顿，可看停在那里的各网络：神经元按 (w,\u00a0b) 的方向排列（上方小点为训练之前），圆点面积为幅值 |a|\u2060|\u2060(w,\u00a0b)|；以及它们所表示的函数。',
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
  functions: { en: 'What the networks compute there', zh: '各网络在那里表示的函数' },
  networks: { en: 'networks', zh: '各网络' },
  features: { en: 'Neurons at the plateau', zh: '平台上的神经元' },
  direction: { en: 'direction of the line through (w, b), degrees', zh: '(w,\u00a0b) 所在直线的方向（度）' },
  onOneLine: { en: 'on one line; shared as by', zh: '在同一直线上；相当于几个平分' },
  carried: { en: '{share}; {sharing} of {width}', zh: '{share}；{sharing}/{width}' },
  passes: { en: 'no pause here', zh: '不在此停留' },
} satisfies Record<string, Text>;

/** What each panel shows, in words, for readers who do not see it. */
export function alts(frame: PlateausFrame, level: Level | null, lang: Lang) {
  const { step, networks } = frame;
  const en = lang === 'en';
  const pauses = networks.map(({ width, halts }) => {
    const all = halts.map(({ loss, from, to }) => {
      const at = rounded(loss, 4);
      return en ? `${at} (${from}–${to})` : `${at}（${from}–${to}）`;
    });
    return en ? `${width} neurons at ${all.join(', ') || 'none'}` : `${width} 个神经元：${all.join('，') || '无'}`;
  });
  const losses = networks.map(({ width, losses }) => {
    const loss = rounded(losses.at(-1) ?? NaN, 3);
    return en ? `${loss} for ${width} neurons` : `${width} 个神经元 ${loss}`;
  });
  const now = list(losses, lang);
  const shares = (level?.members ?? []).map(({ width, share, angle, sharing }) => {
    const [part, degrees, equal] = [percent(share), minus(Math.round(angle)), rounded(sharing, 2)];
    return en
      ? `${width} neurons ${part} at ${degrees}°, shared as by ${equal} equal ones`
      : `${width} 个神经元 ${part}，${degrees}°，相当于 ${equal} 个平分`;
  });
  const widths = listed((level?.members ?? []).map(({ width }) => width))[lang];
  const apart = percent(level?.difference ?? NaN);
  const said = {
    en: {
      losses: `Losses by step, logarithmic on both axes. Plateaus (steps): ${pauses.join('; ')}. At step ${step}: ${now}.`,
      functions: `The points, and the functions of the networks of ${widths} neurons at loss ${level?.name}: they differ by at most ${apart} of the range.`,
      features: `Directions of the neurons. Share of the amplitude on the best line: ${shares.join('; ')}.`,
      none: 'No network has paused yet.',
    },
    zh: {
      losses: `各步的损失，两轴均为对数。平台（步数）：${pauses.join('；')}。第 ${step} 步：${now}。`,
      functions: `数据点，以及 ${widths} 个神经元的网络在损失 ${level?.name} 处的函数：最多相差取值范围的 ${apart}。`,
      features: `各神经元的方向。最佳直线上的幅值比例：${shares.join('；')}。`,
      none: '还没有网络停留。',
    },
  }[lang];
  return level ? said : { ...said, functions: said.none, features: said.none };
}
