/** The words of phase-diagram. */
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { map } from './map.ts';
import { signed } from './slopes.ts';

export const text: DemoText = {
  title: {
    en: 'When does a wide network keep its initial weights, and when does it leave them?',
    zh: '宽网络何时守着初始权重不动，何时远远离开？',
  },
  prediction: {
    question: {
      en: 'A network is made 16 times as wide. How much do its input weights move in training, relative to their initial size?',
      zh: '把网络加宽到 16 倍。训练中输入权重相对于初始大小移动多少？',
    },
    options: [
      { en: 'Less: many neurons share the work', zh: '更少：神经元多了，各自分担得少' },
      { en: 'As much as before', zh: '一样多' },
      {
        en: 'Less, as much or more, depending on how their size goes with the width',
        zh: '更少、一样或更多，取决于初始大小如何随宽度变化',
      },
    ],
    answer: 2,
    why: {
      en: 'Initial sizes can fall with the width in many ways. Two exponents say how, and in their plane a line separates networks that stay near their start from networks that forget it.',
      zh: '初始大小随宽度缩小的方式有很多种，由两个指数刻画；在两个指数的平面上，一条线把守在起点附近的网络与忘掉起点的网络分开。',
    },
  },
  caption: {
    en: 'f(x) = (1/α) Σ aⱼ ReLU(wⱼx + bⱼ), a of standard deviation β₁, (w, b) of β₂; β₁β₂/α is m to the power −γ and β₁/β₂ m to the power −γ′. Four points, gradient descent until the mean square error is below 10⁻⁵; change: |(w, b) − (w, b) at the start| / |(w, b) at the start| over all neurons. The map: 17 × 17 places, widths 400, 1600 and 6400, one network each, trained in advance by the code that trains here; 3 of the 867 networks, in the lower right corner, were not fitted after 8000 steps. The boundary is the theory’s, for infinite width; just above its slanted part the map is behind the theory, which needs larger widths there. In 64-bit arithmetic: at small γ the weights change by less than 32 bits can show.',
    zh: 'f(x) = (1/α) Σ aⱼ ReLU(wⱼx + bⱼ)，a 的标准差为 β₁，(w, b) 的为 β₂；β₁β₂/α 为 m 的 −γ 次方，β₁/β₂ 为 m 的 −γ′ 次方。四个点，梯度下降直到均方误差小于 10⁻⁵；相对变化：|(w, b) − 初始 (w, b)| / |初始 (w, b)|，对全部神经元计算。底图：17 × 17 处，宽度 400、1600、6400 各训练一个网络，由这里所用的同一程序事先算出；867 个网络中有 3 个（右下角）在 8000 步后仍未拟合。边界为无穷宽的理论值；斜线边界上方附近的底图落后于理论，那里需要更大的宽度。采用 64 位浮点：γ 很小时权重的变化小到 32 位表示不出来。',
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
    zh: '在图上点击，或用方向键移动十字再按 Enter：三个宽度的网络将在此训练。',
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
  relativeChange: { en: 'relative change of (w, b)', zh: '(w, b) 的相对变化' },
  row: { en: 'Along γ′ = 0', zh: '沿 γ′ = 0' },
  slope: { en: 'slope', zh: '斜率' },
  theory: { en: 'theory', zh: '理论' },
  you: { en: 'you', zh: '你' },
  meanField: { en: 'mean field', zh: '平均场' },
  places: { en: 'Well-known initialisations', zh: '常见的初始化' },
  name: { en: 'name', zh: '名称' },
  output: { en: 'size of a', zh: 'a 的大小' },
  input: { en: 'size of w', zh: 'w 的大小' },
  factor: { en: 'factor 1/α', zh: '系数 1/α' },
  regime: { en: 'regime', zh: '区域' },
  source: { en: 'source', zh: '出处' },
  anyGamma: { en: 'γ = γ′ = −log β / log m', zh: 'γ = γ′ = −log β / log m' },
} satisfies Record<string, Text>;

interface Shown {
  widths: readonly number[];
  /** The reader's places, the fitted slopes, and the slopes along gamma' = 0, as they are written in the figure. */
  mine: string;
  fitted: string;
  along: string;
}

/** What the panels show, in words with their numbers. */
export function makeAlts({ widths, mine, fitted, along }: Shown, lang: Lang) {
  const at = (i: number, j: number) => signed(map.slopes[i]?.[j] ?? NaN);
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
