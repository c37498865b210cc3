/** The words of phase-diagram. */
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { Kind, PhaseFrame } from './frame.ts';
import { map } from './map.ts';
import { signed } from './slopes.ts';
import type { Bounds } from './theory.ts';

/** Mean relative change at the widest of the widths, at one of the places that every run trains. */
function changeAtWidest({ places, widths, draws, changes }: PhaseFrame, kind: Kind): number {
  const end = (places.findIndex((place) => place.kind === kind) + 1) * widths.length * draws;
  return changes.subarray(end - draws, end).reduce((sum, change) => sum + change / draws, 0);
}

export const text: DemoText<PhaseFrame> = {
  title: { en: 'Which wide networks stay near their initial weights?', zh: '哪些宽网络留在初始权重附近？' },
  prediction: {
    question: {
      en: 'Two networks of 6400 neurons fit the same points, with γ = ½ and γ = 1½ (γ′ = 0). How much larger is the second’s relative change of input weights?',
      zh: '两个网络各有 6400 个神经元，拟合同样的点，一个 γ = ½，一个 γ = 1½（γ′ = 0）。后者输入权重的相对变化是前者的多少倍？',
    },
    options: [
      { en: 'About 5 times', zh: '约 5 倍' },
      { en: 'About 50 times', zh: '约 50 倍' },
      { en: 'About 500 times', zh: '约 500 倍' },
    ],
    outcome(frame) {
      const ratio = changeAtWidest(frame, 'condensed') / changeAtWidest(frame, 'ntk');
      if (Number.isNaN(ratio)) return -1;
      return ratio < 16 ? 0 : ratio < 160 ? 1 : 2;
    },
    why: {
      en: 'For γ = ½ the relative change goes as m to the power −½, for γ = 1½ as m to the power ¼. Every 16-fold widening makes their ratio about eight times as large.',
      zh: 'γ = ½ 时相对变化按 m 的 −½ 次方下降，γ = 1½ 时按 m 的 ¼ 次方上升。宽度每变为 16 倍，两者之比约变为八倍。',
    },
  },
  caption: {
    en: 'Two-layer ReLU networks of width m fit four points. γ and γ′ say how the sizes of the weights start. The map, trained in advance, shows how the relative change of the input weights goes with the width; the lines are the theory’s, for infinite width. Click on it to train networks of three widths there.',
    zh: '宽度为 m 的两层 ReLU 网络拟合四个点，γ 与 γ′ 规定权重的初始大小。底图事先算出，表示输入权重的相对变化如何随宽度增减；线为无穷宽的理论值。点击图上一处，即在该处训练三种宽度的网络。',
  },
};

export const labels = {
  plane: { en: 'Slope of log change against log width', zh: '相对变化对宽度的双对数斜率' },
  gamma: { en: 'γ: how fast the product of the sizes falls with m', zh: 'γ：两层大小之积随 m 下降的快慢' },
  gammaPrime: { en: 'γ′ (upwards): their ratio', zh: 'γ′（纵轴）：两层大小之比' },
  linear: { en: 'linear', zh: '线性' },
  condensed: { en: 'condensed', zh: '凝聚' },
  critical: { en: 'critical', zh: '临界' },
  less: { en: 'moves less, the wider', zh: '越宽动得越少' },
  more: { en: 'moves more, the wider', zh: '越宽动得越多' },
  cursor: { en: 'Place in the diagram; press Enter to train networks there', zh: '相图中的位置；按 Enter 在此训练网络' },
  hint: {
    en: 'Click on the diagram, or move the cross with the arrow keys and press Enter: networks of three widths train there.',
    zh: '点击图上一处，或用方向键移动十字再按 Enter：在该处训练三种宽度的网络。',
  },
  yours: {
    en: 'Your point ({place}), {regime} regime: slope {slope}, theory {theory}.',
    zh: '你的点（{place}），{regime}区：斜率 {slope}，理论 {theory}。',
  },
  waiting: { en: 'Your point ({place}) is being trained.', zh: '正在训练你的点（{place}）。' },
  unfitted: { en: ' Not all of its networks have fitted the points.', zh: '其中有网络尚未拟合各点。' },
  clear: { en: 'Clear my points', zh: '清除我的点' },
  change: { en: 'Change against width', zh: '相对变化与宽度' },
  width: { en: 'width m', zh: '宽度 m' },
  relativeChange: { en: 'relative change of (w, b)', zh: '(w,\u00a0b) 的相对变化' },
  row: { en: 'Along γ′ = 0', zh: '沿 γ′ = 0' },
  slope: { en: 'slope', zh: '斜率' },
  theory: { en: 'theory', zh: '理论' },
  you: { en: 'you', zh: '你' },
  meanField: { en: 'mean field', zh: '平均场' },
  places: { en: 'Well-known initialisations', zh: '常见的初始化' },
  sources: { en: 'Their sources', zh: '出处一览' },
  name: { en: 'name', zh: '名称' },
  output: { en: 'size of a', zh: 'a 的大小' },
  input: { en: 'size of w', zh: 'w 的大小' },
  factor: { en: 'factor 1/α', zh: '系数 1/α' },
  regime: { en: 'regime', zh: '区域' },
  source: { en: 'source', zh: '出处' },
  anyGamma: { en: 'γ = γ′ = −log β / log m', zh: 'γ = γ′ = −log β / log m' },
} satisfies Record<string, Text>;

/** "+0.25", or "+0.13 to +0.56" where counting powers gives no one number. */
export function boundsText({ least, most }: Bounds, lang: Lang): string {
  const [from, to] = [signed(least), signed(most)];
  return from === to ? to : { en: `${from} to ${to}`, zh: `${from} 至 ${to}` }[lang];
}

interface Shown {
  widths: readonly number[];
  /** The reader's places, the fitted slopes, and the slopes along gamma' = 0, as they are written in the figure. */
  mine: string;
  fitted: string;
  along: string;
}

/** What the panels show, in words with their numbers. */
export function makeAlts({ widths, mine, fitted, along }: Shown, lang: Lang) {
  // As coarse as the map's shades: what the run measures to two digits is not said before it.
  const at = (i: number, j: number) => signed(map.slopes[i]?.[j] ?? NaN, 1);
  const [ntk, lecun, meanField, right, corner] = [at(8, 4), at(12, 4), at(8, 8), at(8, 12), at(4, 16)];
  const own = mine && { en: ` Your points: ${mine}.`, zh: `你的点：${mine}。` }[lang];
  return {
    en: {
      plane: `Slopes over γ from 0 to 2 and γ′ from −1 to 1: negative left of γ = 1 and above γ′ = γ − 1, for example ${ntk} at NTK and ${lecun} at LeCun and He; ${meanField} at mean field and Xavier; positive below the line, for example ${right} at (1.5, 0) and ${corner} at (2, −0.5).${own}`,
      change: `Relative change of (w, b) against the width, ${widths.join(', ')}, on logarithmic axes, with fitted slopes: ${fitted}.`,
      row: `Slope by γ along γ′ = 0: ${along}. The theory gives γ − 1 up to 1, then half of it.`,
    },
    zh: {
      plane: `γ 从 0 到 2、γ′ 从 −1 到 1 的斜率：γ = 1 左侧及 γ′ = γ − 1 上方为负，如 NTK 处 ${ntk}，LeCun 与 He 处 ${lecun}；平均场与 Xavier 处 ${meanField}；线下方为正，如（1.5, 0）处 ${right}，（2, −0.5）处 ${corner}。${own}`,
      change: `(w, b) 的相对变化与宽度（${widths.join('、')}）的双对数图及拟合斜率：${fitted}。`,
      row: `沿 γ′ = 0 各 γ 处的斜率：${along}。理论值在 γ ≤ 1 时为 γ − 1，其后为其一半。`,
    },
  }[lang];
}
