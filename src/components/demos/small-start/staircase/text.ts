/** All words of the figure, in both languages. */
import { showNumber } from '#lib/experiment/params.ts';
import { powerOfTen, type Lang, type Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { StaircaseFrame } from './frame.ts';
import { delaysOf } from './measures.ts';

/** Delays of the last step below this share of its time count as none; up to this factor apart they count as the same. */
const none = 0.05;
const same = 1.5;

export const text: DemoText<StaircaseFrame> = {
  title: {
    en: 'A hundred times smaller at the start: how much later?',
    zh: '初始权重缩小到百分之一，要晚多久？',
  },
  prediction: {
    question: {
      en: 'A linear network learns in three steps. From initial weights of 10⁻⁵ the last comes near step <Run seeds="1" stat="median" value="lastOfLargest" round="100" />. From a hundred times smaller, and a hundred times smaller again?',
      zh: '线性网络分三级台阶学习。初始权重 10⁻⁵ 时，最后一级在第 <Run seeds="1" stat="median" value="lastOfLargest" round="100" /> 步左右到来。缩小到百分之一，再缩小到百分之一，又在何时？',
    },
    options: [
      { en: 'At nearly the same step', zh: '几乎不变' },
      { en: 'Each time equally much later', zh: '每次推迟同样多' },
      { en: 'The second delay is far longer', zh: '第二次推迟久得多' },
    ],
    outcome({ courses }) {
      const [first = NaN, second = NaN] = delaysOf(courses).at(-1) ?? [];
      if (Number.isNaN(first + second)) return -1;
      if (first < none * (courses[0]?.halfSteps.at(-1) ?? NaN)) return 0;
      return second < same * first ? 1 : 2;
    },
    why: {
      en: 'While a mode is tiny it grows by the same factor in every step. To grow a hundredfold takes the same number of steps, wherever it begins.',
      zh: '模态还很小时，每一步都乘以同一倍数。无论从哪里开始，增长到一百倍所用的步数都一样。',
    },
  },
  caption: {
    en: 'A network without activation learns to pass on three inputs with the strengths 4, 2 and 1. Its loss by step, from three starts. Dashed and dark: computed from the drawn weights before training. Dashed and level: what the weaker modes leave. Below: when half of each mode is learned.',
    zh: '没有激活函数的网络学习以强度 4、2、1 传递三个输入。画出三次训练各步的损失。深色虚线：训练前由抽到的权重算出。水平虚线：较弱的模态所剩的误差。下表：各模态学到一半的步数。',
  },
};

export const labels = {
  loss: { en: 'Mean squared error over training', zh: '训练中的均方误差' },
  trained: { en: 'trained', zh: '训练' },
  computed: { en: 'computed before', zh: '训练前算出' },
  level: { en: 'what the weaker modes leave', zh: '较弱的模态所剩' },
  table: { en: 'Half of each mode is learned: step at which it is due, and came', zh: '各模态学到一半的步数' },
  start: { en: 'Start', zh: '初始' },
  strength: { en: 'strength {strength}', zh: '强度 {strength}' },
  computedShort: { en: 'due', zh: '算出' },
  came: { en: 'came', zh: '到来' },
} satisfies Record<string, Text>;

/** Standard deviation of a start: 10⁻⁷, 3 × 10⁻⁵, 0.3. */
export function startName(std: number): string {
  if (std >= 1e-3) return showNumber(std);
  const exponent = Math.floor(Math.log10(std) + 1e-9);
  const factor = showNumber(Number((std / 10 ** exponent).toPrecision(2)));
  return factor === '1' ? powerOfTen(exponent) : `${factor} × ${powerOfTen(exponent)}`;
}

/** What the panel shows, with its numbers, for readers who do not see it. */
export function alts({ step, courses, levels }: StaircaseFrame, lang: Lang) {
  const now = courses.map(({ std, loss, halfSteps }) => {
    const came = halfSteps.filter((half) => !Number.isNaN(half)).map((half) => Math.round(half));
    const last = showNumber(loss.at(-1) ?? 0);
    if (lang === 'en') return `from ${startName(std)} it is ${last}, steps so far: ${came.join(', ') || 'none'}`;
    return `初始权重 ${startName(std)} 时为 ${last}，已到来的台阶：${came.join('、') || '无'}`;
  });
  const rests = levels.map(showNumber);
  return {
    en: { loss: `Mean squared error by step. At step ${step} ${now.join('; ')}. Levels: ${rests.join(', ')}.` },
    zh: { loss: `各步的均方误差。第 ${step} 步，${now.join('；')}。水平线：${rests.join('、')}。` },
  }[lang];
}
