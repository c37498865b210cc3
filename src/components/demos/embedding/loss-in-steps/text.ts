/** All words of the figure, in both languages. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { LossInStepsFrame } from './frame.ts';

export const text: DemoText = {
  title: {
    en: 'A linear network learns three things from tiny weights. How does its loss fall?',
    zh: '线性网络从极小的权重出发学习三件事，损失怎样下降？',
  },
  prediction: {
    question: {
      en: 'Three inputs are to give three outputs, with strengths 4, 2 and 1. What the network computes is linear; what the loss does need not be. How does it fall?',
      zh: '三个输入各对应一个输出，强度分别为 4、2、1。网络是线性的，训练过程却不是。损失会怎样变化？',
    },
    options: [
      { en: 'It falls smoothly', zh: '平滑下降' },
      { en: 'In three steps, each after about as long a pause as the one before', zh: '分三级下降，停顿的时间差不多' },
      { en: 'In three steps, each pause as long as all the time before it', zh: '分三级下降，每次停顿都与此前的全部时间一样长' },
    ],
    answer: 2,
    why: {
      en: 'An association of half the strength takes twice as long. In between nothing seems to happen.',
      zh: '强度减半，所需时间加倍；其间看上去什么也没有发生。',
    },
  },
  caption: {
    en: 'Two layers of weights without activation or biases, all drawn with the same small standard deviation; gradient descent on the mean squared error of the three unit inputs. Dashed: the error that the weaker associations leave. Marks: the step at which each is half learned.',
    zh: '两层权重，无激活函数与偏置，全部以相同的小标准差抽取；对三个单位输入的均方误差做梯度下降。虚线：较弱的关联所剩的误差。标记：各关联学到一半的步数。',
  },
};

export const labels = {
  loss: { en: 'Loss over training', zh: '训练中的损失' },
  learned: { en: 'Strength of each association in the network', zh: '网络中各关联的强度' },
  half: { en: 'half: {step}', zh: '一半：{step}' },
} satisfies Record<string, Text>;

/** What each panel shows, with its numbers, for readers who do not see it. */
export function alts({ step, loss, strengths, learned, halfSteps }: LossInStepsFrame, lang: Lang) {
  const [first, last] = [showNumber(loss[0] ?? 0), showNumber(loss.at(-1) ?? 0)];
  const now = learned.slice(-3).map(showNumber).join(', ');
  const halves = halfSteps.map((half) => (Number.isNaN(half) ? '–' : Math.round(half))).join(', ');
  return {
    en: {
      loss: `Mean squared error from ${first} to ${last} at step ${step}, in steps at ${halves}.`,
      learned: `At step ${step} the network has strengths ${now} of ${strengths.join(', ')}; half of each at steps ${halves}.`,
    },
    zh: {
      loss: `均方误差从 ${first} 降到第 ${step} 步的 ${last}，台阶位于第 ${halves} 步。`,
      learned: `第 ${step} 步时网络中的强度为 ${now}，数据中为 ${strengths.join(', ')}；各在第 ${halves} 步学到一半。`,
    },
  }[lang];
}
