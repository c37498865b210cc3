/** All words of the figure, in both languages. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { LossInStepsFrame } from './frame.ts';

/** Half-step of the weakest association over that of the strongest: below these bounds the same, twice as late; else four times as late. */
const bounds = [Math.SQRT2, 2 * Math.SQRT2] as const;

export const text: DemoText<LossInStepsFrame> = {
  title: {
    en: 'A linear network learns three things. When does it learn the weakest?',
    zh: '线性网络学习三件事，最弱的一件何时学会？',
  },
  prediction: {
    question: {
      en: 'A linear network learns, from tiny weights, associations of strengths 4, 2 and 1. The first is half learned near step <Run seeds="20" stat="median" value="firstHalf" round="10" />. And the last?',
      zh: '线性网络的初始权重极小，学习强度为 4、2、1 的三个关联。强度 4 的在 <Run seeds="20" stat="median" value="firstHalf" round="10" /> 步左右学到一半。强度 1 的呢？',
    },
    options: [
      { en: 'At the same time', zh: '同时学会' },
      { en: 'Twice as late', zh: '要两倍的步数' },
      { en: 'Four times as late', zh: '要四倍的步数' },
      { en: 'Not within 4000 steps', zh: '4000 步内学不到' },
    ],
    outcome({ halfSteps }) {
      const [first = NaN, last = NaN] = [halfSteps[0], halfSteps.at(-1)];
      if (Number.isNaN(first)) return -1;
      if (Number.isNaN(last)) return 3;
      const ratio = last / first;
      return ratio < bounds[0] ? 0 : ratio < bounds[1] ? 1 : 2;
    },
    why: {
      en: 'While it is tiny, an association grows by a factor in every step, at a rate proportional to its strength. A quarter of the strength needs four times the time.',
      zh: '关联还很小时，每一步都按一定倍数增长，速率与强度成正比。强度是四分之一，时间就要四倍。',
    },
  },
  caption: {
    en: 'A network without activation learns to give three outputs for three inputs. The strength of each association in the network; dashed, in the data. By the same steps the loss; dashed, the error that the weaker associations leave. Marks: the step at which an association is half learned.',
    zh: '没有激活函数的网络学习由三个输入给出三个输出。画出网络中各关联的强度（虚线为数据中的强度），以及各步的损失（虚线为较弱的关联所剩的误差）。标记：各关联学到一半的步数。',
  },
};

export const labels = {
  loss: { en: 'Loss over training', zh: '训练中的损失' },
  learned: { en: 'Strength of each association in the network', zh: '网络中各关联的强度' },
  inData: { en: 'in the data', zh: '数据中' },
  rest: { en: 'what the weaker ones leave', zh: '较弱的关联所剩' },
  half: { en: 'half: {step}', zh: '一半：{step}' },
} satisfies Record<string, Text>;

/** What each panel shows, with its numbers, for readers who do not see it. */
export function alts({ step, loss, strengths, learned, halfSteps }: LossInStepsFrame, lang: Lang) {
  const comma = lang === 'en' ? ', ' : '、';
  const [first, last] = [showNumber(loss[0] ?? 0), showNumber(loss.at(-1) ?? 0)];
  const now = learned
    .slice(-3)
    .map((strength) => showNumber(Math.round(1000 * strength) / 1000 || 0))
    .join(comma);
  const halves = halfSteps.map((half) => (Number.isNaN(half) ? '–' : Math.round(half))).join(comma);
  return {
    en: {
      loss: `Mean squared error from ${first} to ${last} at step ${step}; associations half learned at steps ${halves}.`,
      learned: `At step ${step} the network has strengths ${now} of ${strengths.join(', ')}; half of each at steps ${halves}.`,
    },
    zh: {
      loss: `均方误差从 ${first} 到第 ${step} 步的 ${last}；各关联在第 ${halves} 步学到一半。`,
      learned: `第 ${step} 步时网络中的强度为 ${now}，数据中为 ${strengths.join(comma)}；各在第 ${halves} 步学到一半。`,
    },
  }[lang];
}
