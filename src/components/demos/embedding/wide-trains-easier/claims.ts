/** The claims, and their verdicts in words. */
import { above, below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import { decimal } from '../numbers.ts';
import type { WideFrame } from './frame.ts';
import { scientific } from './numbers.ts';
import { byWidth } from './results.ts';

function soFar({ step, students }: WideFrame): Text {
  return { en: `${step} of ${students.length} students trained.`, zh: `${students.length} 个学生中已训练 ${step} 个。` };
}

/** The students of the least and of the largest width. */
function ends(frame: WideFrame) {
  const rates = byWidth(frame);
  return [rates[0]!, rates.at(-1)!] as const;
}

export const claims: Claims<WideFrame> = {
  easier: {
    en: 'A student much wider than its teacher learns from most starts, one of the teacher’s own width seldom: the success rates differ by more than 0.7.',
    zh: '比教师宽得多的学生，从大多数初始权重出发都能学会，与教师同宽的却很少学会：成功率相差 0.7 以上。',
    quantity: {
      en: 'Success rate of the widest students minus that of students as wide as the teacher',
      zh: '最宽学生的成功率减去与教师同宽的学生的成功率',
    },
    source: 'safran2018spurious',
    sourceDetail: {
      en: 'the experiments, in which a few neurons more than the teacher has make spurious minima rare; there aⱼ = 1, orthonormal teachers and the error over all inputs; these teachers, the sample and the widths are ours',
      zh: '实验部分：比教师多几个神经元，虚假极小值便很少遇到；那里 aⱼ = 1，教师权重正交，误差对全部输入取平均；这里的教师、有限样本与各宽度为本站所设',
    },
    ...above('gain', 0.7),
    describe: onceKnown('gain', soFar, (gain, frame) => {
      const [narrow, wide] = ends(frame);
      const apart = decimal(gain);
      return {
        en: `${narrow.successes} of ${narrow.known} students of width ${narrow.width} succeed, and ${wide.successes} of ${wide.known} of width ${wide.width}: rates ${apart} apart.`,
        zh: `宽度 ${narrow.width} 的 ${narrow.known} 个学生中成功 ${narrow.successes} 个，宽度 ${wide.width} 的 ${wide.known} 个中成功 ${wide.successes} 个：成功率相差 ${apart}。`,
      };
    }),
  },
  'teacher-learned': {
    en: 'What the widest students have learned is the teacher and not only its answers at the training points: on fresh points, too, their median error is below 0.001.',
    zh: '最宽的学生学到的是教师本身，而不只是训练点上的答案：在新的点上，误差的中位数也低于 0.001。',
    quantity: {
      en: 'Median over the widest students of the mean squared error on fresh points',
      zh: '最宽学生在新点上均方误差的中位数',
    },
    source: 'safran2018spurious',
    sourceDetail: {
      en: 'where the error is over all inputs, so that the question does not arise; on a sample it does, and the measure is ours',
      zh: '那里的误差对全部输入取平均，不存在这一问题；有限样本下才有，度量为本站所设',
    },
    ...below('freshError', 0.001),
    describe: onceKnown('freshError', soFar, (freshError, frame) => {
      const [narrow, wide] = ends(frame);
      const [error, own] = [scientific(freshError), scientific(narrow.fresh)];
      const those = {
        en: narrow.successes === 0 ? '' : `; at width ${narrow.width}, successes only: ${own}`,
        zh: narrow.successes === 0 ? '' : `；宽度 ${narrow.width} 的成功者为 ${own}`,
      };
      return {
        en: `median error on fresh points at width ${wide.width}: ${error}${those.en}.`,
        zh: `在新的点上，宽度 ${wide.width} 的误差中位数为 ${error}${those.zh}。`,
      };
    }),
  },
};
